"""The teams: who is here, who is missing, and how each team's clock stands."""

from collections.abc import Iterator

from textual.content import Content

from tui import screen_words as common
from tui.browser import Row
from tui.control import screen_words as words
from tui.control.focus import Focus
from tui.control.team import Team
from tui.control.trouble import troubles
from tui.control.views.view import View
from tui.ink import column, line, page

NAME, HERE, CLOCK = 14, 10, 22


def state_said(focus: Focus, team: Team) -> str:
    """How a team's clock stands."""
    if team.paused_alone and team.begun and not team.ended:
        return words.PAUSED_ALONE.said(focus.voice.lang)
    return common.STATES[team.now.state].said(focus.voice.lang) if team.now else ""


def _rows(focus: Focus) -> list[Row]:
    return [Row(str(team.world), _line(focus, team)) for team in focus.helm.desk.teams.values()]


def _line(focus: Focus, team: Team) -> Content:
    voice = focus.voice
    found = troubles(team) if team.begun else []
    here, seats = len(team.sight.seats) - len(team.missing), len(team.sight.seats)
    mark = "●" if here == seats else "○"
    return Content.assemble(
        column(line(voice.team(team), "bold"), NAME),
        column(line(f"{mark} {here}/{seats}", "" if here == seats else "bold"), HERE),
        column(line(f"{voice.at(team.world_ms)} {state_said(focus, team)}"), CLOCK),
        line(voice.listed(voice.trouble(each) for each in found[:2])),
    )


def _read(focus: Focus, row: str) -> Content:
    return page(_seats(focus, focus.helm.desk.teams[int(row)]))


def _seats(focus: Focus, team: Team) -> Iterator[Content]:
    voice, lang = focus.voice, focus.voice.lang
    yield line(voice.team(team), "bold $accent")
    for seat, roles in team.sight.seats.items():
        here = seat in team.here
        mark = (words.SEAT_HERE if here else words.SEAT_MISSING).said(lang)
        said = voice.phrase(words.SEAT_LINE, seat=team.called(seat), roles=voice.roles(team.plan, roles))
        yield Content.assemble(column(line(mark, "" if here else "bold $warning"), 12), line(said))
    if team.begun:
        yield from (line(f"! {voice.trouble(each)}", "$warning") for each in troubles(team))


def _waiting(focus: Focus) -> int:
    return sum(bool(team.missing) for team in focus.helm.desk.teams.values() if team.now and not team.ended)


LOBBY = View("lobby", words.LOBBY, _rows, _read, waiting=_waiting)
