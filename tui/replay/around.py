"""What happened around now: the instant in full, what came before and what comes next on one line each."""

from bisect import bisect_left, bisect_right
from textwrap import wrap
from typing import Literal, NamedTuple

from injects.sanitise import clean_line
from tui.clock_face import world_time
from tui.replay.recording import Line, Recording

LIMIT = 600
"""Characters of one line that is drawn."""
NEXT = 3
"""Lines left for what comes next."""
HIDDEN = "▲"
"""Stands before what no participant saw."""


class Row(NamedTuple):
    """One row, and when it belongs to."""

    when: Literal["before", "now", "after"]
    text: str


def around(recording: Recording, width: int, height: int) -> tuple[Row, ...]:
    """At most `height` rows of at most `width` columns; the latest that has happened is told in full."""
    listed = recording.listed
    past = bisect_right(listed, recording.at, key=lambda line: line.at)
    latest = listed[past - 1].at if past else 0
    first = bisect_left(listed, latest, key=lambda line: line.at) if past else 0
    now = [row for line in listed[first:past] for row in _full(recording, line, width)]
    after = [Row("after", _short(recording, "  ", line, width)) for line in listed[past : past + height]]
    now = _cut(now, max(height - min(NEXT, len(after)), 1), width)
    room = height - len(now) - min(NEXT, len(after))
    before = [Row("before", _short(recording, "  ", line, width)) for line in listed[max(first - room, 0) : first]]
    return (*before, *now, *after[: height - len(before) - len(now)])


def _full(recording: Recording, line: Line, width: int) -> list[Row]:
    marker = "▶ " if line.at == recording.at else "› "
    said = wrap(_said(recording, line), width - 2, break_on_hyphens=False) or [""]
    return [Row("now", f"{marker if not n else '  '}{part}") for n, part in enumerate(said)]


def _cut(rows: list[Row], most: int, width: int) -> list[Row]:
    """At most so many; the last one says when there would be more."""
    if len(rows) <= most:
        return rows
    last = rows[most - 1]
    return [*rows[: most - 1], last._replace(text=f"{last.text[: width - 2]} …")]


def _short(recording: Recording, marker: str, line: Line, width: int) -> str:
    said = marker + _said(recording, line)
    return said if len(said) <= width else said[: width - 1] + "…"


def _said(recording: Recording, line: Line) -> str:
    """The list leaves the `T+` out: it is short of room, and all its times are of play."""
    hidden = f"{HIDDEN} " if line.lane == "hidden" else ""
    return f"{world_time(line.at).removeprefix('T+')} {hidden}{clean_line(line.said(recording.lang), LIMIT)}"
