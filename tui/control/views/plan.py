"""The chronogram: every beat of the plan in its order, where it stands, and its particulars."""

from collections.abc import Iterator

from textual.content import Content

from tui.browser import Row
from tui.control import screen_words as words
from tui.control.beat import Beat
from tui.control.focus import Focus
from tui.control.particulars import particulars
from tui.control.stand import BEHIND, Stand, Standing
from tui.control.standing import standing_of
from tui.control.team import Team
from tui.control.views.view import View
from tui.ink import column, hanging, line, page

TIME, NAME, STANDING = 9, 8, 27


def beat_at(focus: Focus, row: str) -> Beat:
    """The beat of a row."""
    return next(beat for beat in focus.beats if beat.key == row)


def called(focus: Focus, beat: Beat) -> str:
    """A short name: the number of an inject, and of a decision the number among the decisions."""
    if beat.inject:
        return beat.id
    decisions = [each.id for each in focus.beats if each.decision and each.scenario == beat.scenario]
    return f"D{decisions.index(beat.id) + 1}"


def _rows(focus: Focus) -> list[Row]:
    return [Row(beat.key, _line(focus, beat)) for beat in focus.beats]


def _line(focus: Focus, beat: Beat) -> Content:
    voice, teams = focus.voice, focus.teams_of(beat)
    stands = {standing_of(team, beat).stand for team in teams}
    time = words.NO_TIME.said(voice.lang) if beat.at is None else voice.at(beat.at)
    said = _stand(focus, beat, teams)
    key = "★ " if beat.critical else ""
    return Content.assemble(
        column(line(time), TIME),
        column(line(called(focus, beat), "bold"), NAME),
        column(line(f"{_mark(stands)} {said}", _style(stands)), STANDING),
        line(f" {key}{voice.gist(beat)}"),
    )


def _stand(focus: Focus, beat: Beat, teams: list[Team]) -> str:
    """Where it stands; while it is coming, in how long at the soonest."""
    said = focus.voice.tally(beat, teams)
    waits = [
        standing.at - team.world_ms for team in teams if (standing := _coming(team, beat)) and standing.at is not None
    ]
    return f"{said}, {focus.voice.span(min(waits))}" if len(waits) == len(teams) and waits else said


def _coming(team: Team, beat: Beat) -> Standing | None:
    standing = standing_of(team, beat)
    return standing if standing.stand is Stand.COMING else None


def _mark(stands: set[Stand]) -> str:
    """A sign beside the word, so that neither colour nor reading is needed to find what waits."""
    if stands & {Stand.HELD, Stand.OVERDUE}:
        return "!"
    if stands & {Stand.WITHHELD, Stand.OPEN}:
        return "‖" if Stand.WITHHELD in stands else "?"
    return "✓" if stands <= BEHIND else "·"


def _style(stands: set[Stand]) -> str:
    """No colour: the cursor has its own."""
    return "bold" if stands & {Stand.HELD, Stand.OVERDUE, Stand.WITHHELD, Stand.OPEN} else ""


def _read(focus: Focus, row: str) -> Content:
    return page(_facts(focus, beat_at(focus, row)))


def _facts(focus: Focus, beat: Beat) -> Iterator[Content]:
    voice = focus.voice
    said = _stand(focus, beat, focus.teams_of(beat))
    yield line(f"{voice.beat(beat)} · {said}", "bold $accent")
    for each in particulars(voice, focus.helm.desk.plans[beat.scenario], beat):
        yield hanging(column(line(each.label.said(voice.lang), "bold"), 10), each.said, focus.reading)
    yield Content("")
    for team in focus.teams_of(beat):
        yield Content.assemble(column(line(voice.team(team), "bold"), 14), line(voice.standing(team, beat)))


def _waiting(focus: Focus) -> int:
    """What waits to be let go."""
    return sum(len(team.held) for team in focus.helm.desk.chosen(focus.world) if not team.ended)


PLAN = View("plan", words.PLAN, _rows, _read, waiting=_waiting)
