"""One team: what it did lately, and what it was given."""

from collections.abc import Iterator

from textual.content import Content

from engine.desk_shown import DeskClock
from tui.browser import Row
from tui.control import screen_words as words
from tui.control.focus import Focus
from tui.control.lately import said
from tui.control.team import Team
from tui.control.trouble import troubles
from tui.control.views.lobby import state_said
from tui.control.views.view import View
from tui.control.voice import DeskVoice
from tui.ink import line, page

MOST = 300
"""Lines of the past that are listed."""


def _rows(focus: Focus) -> list[Row]:
    team = focus.team
    if team is None:
        return []
    first = max(0, len(team.lately) - MOST)
    return [
        Row(f"{team.world}-{place}", line(said(focus.voice, team, event)))
        for place, event in enumerate(team.lately[first:], first)
    ]


def _read(focus: Focus, row: str) -> Content:
    """The whole of the line."""
    assert focus.team is not None
    event = focus.team.lately[int(row.partition("-")[2])]
    return page([line(said(focus.voice, focus.team, event), "bold"), Content(""), *_heading(focus, focus.team)])


def _heading(focus: Focus, team: Team) -> Iterator[Content]:
    voice = focus.voice
    yield line(f"{voice.team(team)}  {voice.at(team.world_ms)} {state_said(focus, team)}", "bold $accent")
    for seat in team.sight.seats:
        mark = (words.SEAT_HERE if seat in team.here else words.SEAT_MISSING).said(voice.lang)
        yield line(f"{mark} {team.called(seat)}")
    yield from (line(f"! {voice.trouble(each)}", "$warning") for each in troubles(team))
    yield from (line(said) for said in duties_said(voice, team))


def duties_said(voice: DeskVoice, team: Team) -> Iterator[str]:
    """The duties that arose or were qualified, with until when each stage that was not sent is due in story time."""
    for clock in team.plan.clocks:
        if clock.id not in team.arose and clock.id not in team.qualified:
            continue
        owner = next((role.name for role in team.plan.roles if role.id == clock.owner), clock.owner)
        due = "".join(_due(voice, team, clock))
        mark = words.DUTY_AROSE
        if clock.id in team.qualified:
            mark = words.DUTY_APPLIES if team.qualified[clock.id] else words.DUTY_SET_ASIDE
        yield voice.phrase(words.DUTY_LINE, mark=voice.phrase(mark), label=clock.label, owner=owner, due=due)


def _due(voice: DeskVoice, team: Team, clock: DeskClock) -> Iterator[str]:
    limits = team.limits.get(clock.id, {})
    for stage in clock.stages:
        limit = limits.get(stage.id)
        if limit and limit.story and (clock.id, stage.id) not in team.notified:
            yield voice.phrase(words.DUTY_DUE, stage=stage.name, story=voice.story(limit.story))


def _above(focus: Focus) -> Content:
    team = focus.team
    if team is None:
        return Content("")
    found = focus.voice.listed(focus.voice.trouble(each) for each in troubles(team))
    return line(f" {focus.voice.at(team.world_ms)} {state_said(focus, team)}  {found}", "bold")


ONE_TEAM = View("team", words.TEAM, _rows, _read, above=_above)
