"""The prospect: what comes next by itself, and which deadlines a jump to it would bring nearer."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from engine.desk_shown import DeskPhase
from tui.control.beat import Beat
from tui.control.desk import Desk
from tui.control.stand import Stand
from tui.control.standing import standing_of
from tui.control.team import Team


class Coming(NamedTuple):
    """Something that comes by itself for a team, in `wait` milliseconds of hall time. The end of play has no name."""

    wait: int
    team: Team
    kind: Literal["inject", "decision", "due", "closes", "phase", "end"]
    what: Beat | DeskPhase | None = None


class Nearer(NamedTuple):
    """A deadline that still waits for an answer."""

    team: Team
    beat: Beat
    left: int
    """Milliseconds of hall time left now."""


class Prospect(NamedTuple):
    """What is next: all that comes at the same instant; and the deadlines that time brings nearer, soonest first."""

    next: list[Coming]
    deadlines: list[Nearer]

    @property
    def wait(self) -> int | None:
        """How far the next thing is; a jump lands there, or earlier on what depends on a team."""
        return self.next[0].wait if self.next else None


def prospect(desk: Desk, world: int | None = None) -> Prospect:
    """What lies ahead of the teams that play, or of one of them."""
    playing = [team for team in desk.chosen(world) if team.begun and not team.ended and not team.paused_alone]
    coming = [each._replace(wait=team.hall_span(each.wait)) for team in playing for each in _coming(team)]
    first = min((each.wait for each in coming), default=None)
    deadlines = sorted((each for team in playing for each in _deadlines(team)), key=lambda each: each.left)
    return Prospect([each for each in coming if each.wait == first], deadlines)


def _coming(team: Team) -> Iterator[Coming]:
    """Only what is sure to come; a withheld inject comes as one that waits."""
    now = team.world_ms
    for beat in team.beats:
        yield from (each for each in _of(team, beat) if each.wait > 0)
    for phase in team.plan.phases:
        if phase.starts > now:
            yield Coming(phase.starts - now, team, "phase", phase)
    if team.plan.duration > now:
        yield Coming(team.plan.duration - now, team, "end")


def _of(team: Team, beat: Beat) -> Iterator[Coming]:
    standing, now = standing_of(team, beat), team.world_ms
    sure = standing.stand in (Stand.COMING, Stand.WITHHELD) and not beat.conditional
    if sure and beat.at is not None:
        yield Coming(beat.at - now, team, "decision" if beat.decision else "inject", beat)
    if beat.decision and standing.stand is Stand.OPEN:
        yield Coming(beat.decision.due - now, team, "due", beat)
    if beat.decision and beat.decision.closes is not None and _waits(standing.stand):
        yield Coming(beat.decision.closes - now, team, "closes", beat)


def _deadlines(team: Team) -> Iterator[Nearer]:
    for beat in team.beats:
        if beat.decision and standing_of(team, beat).stand is Stand.OPEN:
            yield Nearer(team, beat, team.hall_span(beat.decision.due - team.world_ms))


def _waits(stand: Stand) -> bool:
    return stand in (Stand.OPEN, Stand.OVERDUE, Stand.ANSWERED, Stand.LATE)
