"""The timeline of a team, drawn with characters: one row a lane, one column for so many seconds of play."""

from typing import NamedTuple

from injects.sanitise import clean_line
from injects.span import MINUTE
from injects.written import Text
from tui.clock_face import world_time
from tui.replay.recording import Line, Recording

LABEL = 10
"""Columns for the name of a row."""

LANES = {
    "inject": Text(en="Messages", fr="Stimuli"),
    "decision": Text(en="Decisions", fr="Décisions"),
    "act": Text(en="Acts", fr="Actes"),
    "hall": Text(en="Clock", fr="Horloge"),
    "hidden": Text(en="HIDDEN", fr="CACHÉ"),
}
PHASES = Text(en="Phases", fr="Phases")
NOW = Text(en="Now", fr="Ici")
AXIS = Text(en="Minutes", fr="Minutes")

SIGNS = {
    "relance": "!",
    "put": "?",
    "answer": "◆",
    "late_answer": "◇",
    "due": "!",
    "silent": "×",
    "closed": "■",
    "paused": "‖",
    "paused_team": "‖",
    "stalled": "‖",
    "no_duff": "!",
    "resumed": "▸",
    "restarted": "↻",
    "paced": "»",
    "jumped": "»",
    "strike": "▲",
}
"""How a kind of line is drawn; others are a point, or their number when several fall into one column."""

RANK = "▲‖↻!◆◇×?■▸»•"
"""What is drawn when different signs fall into one column: the first of these."""

SHOWN_HIDDEN = {"strike"}
"""Of the hidden side, what the timeline draws."""

STEPS = (1, 2, 5, 10, 15, 20, 30, 60, 120, 240)
"""Minutes between two ticks: the first of these that leaves room to read them."""
TICK = 6
"""Columns that a tick needs."""


class Row(NamedTuple):
    """The name of a row, and its cells."""

    label: str
    cells: str


def timeline(recording: Recording, width: int) -> tuple[Row, ...]:
    """The rows, each `width` columns in all; the first says where now is."""
    drawing = _Drawing(recording, max(width - LABEL, 10))
    rows = [drawing.now(), drawing.phases(), *(drawing.lane(lane) for lane in drawing.lanes()), drawing.axis()]
    return tuple(Row(label[:LABEL].ljust(LABEL), cells) for label, cells in rows)


def column(recording: Recording, at: int, columns: int) -> int:
    """The column of an instant."""
    span = max(recording.duration, recording.end, 1)
    return min(at * columns // span, columns - 1)


class _Drawing:
    def __init__(self, recording: Recording, columns: int) -> None:
        self._recording = recording
        self._columns = columns

    def now(self) -> tuple[str, str]:
        at = self._column(self._recording.at)
        said = world_time(self._recording.at)
        right = f"▼ {said}"
        if at + len(right) <= self._columns:
            return self._said(NOW), (" " * at + right).ljust(self._columns)
        return self._said(NOW), f"{said} ▼".rjust(at + 1).ljust(self._columns)

    def phases(self) -> tuple[str, str]:
        starts = [(self._column(at), clean_line(title)) for at, title in self._recording.phases]
        ends = [at for at, _ in starts[1:]] + [self._columns]
        return self._said(PHASES), "".join(
            f"│{title}"[: end - at].ljust(end - at) for (at, title), end in zip(starts, ends, strict=True)
        )

    def lanes(self) -> list[str]:
        """The hall has a row when something happened to it, the hidden side when it is asked for."""
        halted = any(line.lane == "hall" for line in self._recording.lines)
        return ["inject", "decision", "act", *(["hall"] * halted), *(["hidden"] * self._recording.hidden)]

    def lane(self, lane: str) -> tuple[str, str]:
        cells: list[list[str]] = [[] for _ in range(self._columns)]
        for line in self._recording.lines:
            if line.lane == lane and (lane != "hidden" or line.kind in SHOWN_HIDDEN):
                cells[self._column(line.at)].append(_sign(line))
        return self._said(LANES[lane]), "".join(_drawn(signs) for signs in cells)

    def axis(self) -> tuple[str, str]:
        minutes = max(self._recording.duration, self._recording.end) // MINUTE
        step = next((each for each in STEPS if self._column(each * MINUTE) >= TICK), STEPS[-1])
        cells = [" "] * self._columns
        for tick in range(0, minutes + 1, step):
            at, said = self._column(tick * MINUTE), str(tick)
            at = min(at, self._columns - len(said))
            cells[at : at + len(said)] = said
        return self._said(AXIS), "".join(cells)

    def _column(self, at: int) -> int:
        return column(self._recording, at, self._columns)

    def _said(self, text: Text) -> str:
        return text.said(self._recording.lang)


def _sign(line: Line) -> str:
    return SIGNS.get(line.kind, "•")


def _drawn(signs: list[str]) -> str:
    """One sign for all that falls into a column."""
    if not signs:
        return "·"
    first = min(signs, key=RANK.index)
    return str(min(len(signs), 9)) if first == "•" and len(signs) > 1 else first
