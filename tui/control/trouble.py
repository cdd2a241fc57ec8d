"""Exceptions: what about a team wants a facilitator's eye, worst first."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

from injects.span import MINUTE
from tui.control.beat import Beat
from tui.control.stand import Stand
from tui.control.standing import standing_of
from tui.control.team import Team

UNREAD_MS = 5 * MINUTE
"""World time after which a key inject that nobody opened is an exception."""


class Kind(IntEnum):
    """Why, from the worst on."""

    BROKEN = 0
    """The world stands still on a fault of the engine."""
    HELD = 1
    """An inject waits for a facilitator."""
    LETTER = 2
    """A message to a persona waits for a facilitator."""
    OVERDUE = 3
    """A decision is due and has no answer."""
    NOBODY = 4
    """No seat has a console."""
    UNREAD = 5
    """A key inject was opened by nobody."""
    SILENT = 6
    """A decision was closed without an answer."""
    MISSING = 7
    """Some seats have no console."""


class Trouble(NamedTuple):
    """`beat` when it is about one; `many` of what there may be several of."""

    kind: Kind
    beat: Beat | None = None
    many: int = 1


def troubles(team: Team) -> list[Trouble]:
    """What wants an eye now, worst first. Nothing about a team whose play is over."""
    return [] if team.ended else sorted(_found(team), key=lambda each: each.kind)


def worst_first(teams: Iterable[Team]) -> list[Team]:
    """Teams in the order of their worst exception, those without any last."""
    return sorted(teams, key=lambda team: min((each.kind for each in troubles(team)), default=len(Kind)))


def _found(team: Team) -> Iterator[Trouble]:
    if team.now and team.now.broken:
        yield Trouble(Kind.BROKEN)
    if letters := len(team.unanswered):
        yield Trouble(Kind.LETTER, many=letters)
    if team.now and team.missing:
        yield Trouble(Kind.MISSING if team.here else Kind.NOBODY, many=len(team.missing))
    yield from (Trouble(kind, beat) for beat in team.beats if (kind := _of(team, beat)) is not None)


def _of(team: Team, beat: Beat) -> Kind | None:
    standing = standing_of(team, beat)
    match standing.stand:
        case Stand.HELD:
            return Kind.HELD
        case Stand.OVERDUE:
            return Kind.OVERDUE
        case Stand.SILENT:
            return Kind.SILENT
        case Stand.SENT if beat.critical and team.world_ms - (standing.at or 0) >= UNREAD_MS:
            return Kind.UNREAD
    return None
