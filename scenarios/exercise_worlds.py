"""Which teams of an exercise share a world: the sides of one scenario, each played by a team."""

from collections.abc import Mapping
from typing import NamedTuple

from scenarios.exercise import Entry, Exercise
from scenarios.model import Scenario


class SharedWorld(NamedTuple):
    """A world and the places of its teams among the exercise's, by the side that each plays (`""` without sides)."""

    plays: str
    teams: dict[str, int]


def worlds_of(exercise: Exercise, scenarios: Mapping[str, Scenario]) -> list[SharedWorld]:
    """The worlds, in the order of their first teams. Teams of one `world` play together; others as they come.

    A side that is there twice, or that the scenario does not have, is a world of its own: the checker tells why.
    """
    found: list[tuple[str | None, SharedWorld]] = []
    for place, entry in enumerate(exercise.teams):
        room = _room(entry, found) if scenarios[entry.plays].sides else None
        if room is None:
            found.append((entry.world, SharedWorld(entry.plays, {entry.side or "": place})))
        else:
            room.teams[entry.side or ""] = place
    return [world for _, world in found]


def _room(entry: Entry, found: list[tuple[str | None, SharedWorld]]) -> SharedWorld | None:
    """The first world of its scenario and name where nobody plays this side yet."""
    for name, world in found:
        if (name, world.plays) == (entry.world, entry.plays) and (entry.side or "") not in world.teams:
            return world
    return None
