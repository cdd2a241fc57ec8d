"""The matrix: every team and where each beat stands for it, in short words; the worst exceptions first."""

from collections.abc import Iterator
from typing import NamedTuple

from textual.content import Content

from tui.browser import Row
from tui.control import screen_words as words
from tui.control import words as names
from tui.control.beat import Beat
from tui.control.focus import Focus
from tui.control.stand import Stand, Standing
from tui.control.standing import standing_of
from tui.control.team import Team
from tui.control.trouble import troubles
from tui.control.views.plan import called
from tui.control.views.view import View
from tui.ink import column, line, page

NAME, CELL = 15, 6
_COUNTED = frozenset({Stand.SENT, Stand.OPENED})
BAD = frozenset({Stand.HELD, Stand.OVERDUE, Stand.SILENT})


class Window(NamedTuple):
    """The beats that fit, the one under the cursor among them, and whether there are more on each side."""

    beats: tuple[Beat, ...]
    at: Beat | None
    before: bool
    after: bool


def window(focus: Focus) -> Window:
    """What is seen of the beats."""
    beats, at = focus.beats, focus.column
    fit = max(1, (focus.width - NAME) // CELL)
    first = at // fit * fit
    return Window(
        beats[first : first + fit], beats[at] if beats else None, before=first > 0, after=first + fit < len(beats)
    )


def step(focus: Focus, by: int) -> None:
    """The column beside."""
    focus.chosen_column = max(0, focus.column + by)


def cell(focus: Focus, standing: Standing) -> str:
    """A standing in at most five signs."""
    return focus.voice.phrase(names.CELLS[standing.stand], opened=standing.opened, of=standing.of)


def _rows(focus: Focus) -> list[Row]:
    seen = window(focus)
    return [Row(str(team.world), _line(focus, team, seen)) for team in focus.sorted_teams()]


def _line(focus: Focus, team: Team, seen: Window) -> Content:
    found = len(troubles(team))
    name = Content.assemble(line(focus.voice.team(team), "bold"), line(f" !{found}" if found else "", "bold"))
    return Content.assemble(column(name, NAME), *(_cell(focus, team, beat, beat is seen.at) for beat in seen.beats))


def _cell(focus: Focus, team: Team, beat: Beat, is_at: bool) -> Content:
    if not _plays(team, beat):
        return column(Content(""), CELL)
    standing = standing_of(team, beat)
    style = "bold" if standing.stand in BAD else ""
    if is_at:
        style = f"{style} underline"
    return column(line(cell(focus, standing), style.strip()), CELL)


def _above(focus: Focus) -> Content:
    """The beats' names; the one under the cursor stands out."""
    seen = window(focus)
    heads = [
        column(line(called(focus, beat), "bold reverse" if beat is seen.at else "bold"), CELL) for beat in seen.beats
    ]
    before, after = "‹" if seen.before else " ", "›" if seen.after else " "
    return Content.assemble(column(line(f" {before}"), NAME + 1), *heads, line(after))


def _read(focus: Focus, row: str) -> Content:
    return page(_facts(focus, focus.helm.desk.teams[int(row)]))


def _facts(focus: Focus, team: Team) -> Iterator[Content]:
    voice, beat = focus.voice, window(focus).at
    if beat and _plays(team, beat):
        facts = {"team": voice.team(team), "beat": voice.beat(beat), "stand": voice.standing(team, beat)}
        yield line(voice.phrase(words.CELL, **facts), "bold $accent")
        if beat.inject:
            yield line(voice.gist(beat)).truncate(focus.width, ellipsis=True)
            yield line(voice.phrase(words.CELL_VERBS, team=voice.team(team)), "$foreground-muted")
    for each in troubles(team):
        yield line(f"! {voice.trouble(each)}", "$warning")
    yield line(_legend(focus), "$foreground-muted")


def _plays(team: Team, beat: Beat) -> bool:
    return beat.scenario == team.plan.scenario


def _legend(focus: Focus) -> str:
    """Of the words that are on the screen, and no others."""
    voice, beats = focus.voice, window(focus).beats
    seen = {standing_of(team, beat).stand for team in focus.sorted_teams() for beat in beats if _plays(team, beat)}
    pairs = [
        f"{cell(focus, Standing(each, None, 1, 3))} {voice.stand(each)}" for each in Stand if each in seen - _COUNTED
    ]
    if seen & _COUNTED:
        pairs.append(voice.phrase(words.LEGEND_COUNTED))
    return f"{voice.phrase(words.LEGEND)} {'  '.join(pairs)}"


def _waiting(focus: Focus) -> int:
    return sum(bool(troubles(team)) for team in focus.helm.desk.teams.values() if team.begun)


MATRIX = View("matrix", words.MATRIX, _rows, _read, waiting=_waiting, above=_above, across=True)
