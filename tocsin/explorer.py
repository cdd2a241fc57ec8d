"""Plays that go looking: each takes the options that were taken least, so that a few of them show what can follow.

The first play has nobody in it; then teams of all levels, the first of which takes the best options everywhere, the
next the second best, and so on. The same scenario is always explored alike.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import get_args

from engine.chance import draw
from engine.events import Event
from engine.seating import seat_roles
from engine.world import World
from scenarios.clocks import Regime
from scenarios.decisions import Quality
from scenarios.model import Scenario
from tocsin.participants import Participants
from tocsin.skill import Level
from tocsin.table import Table

LEVELS: tuple[Level, ...] = ("expert", "competent", "novice")
_RANKS = {quality: rank for rank, quality in enumerate(get_args(Quality))}

Taken = Counter[tuple[str, str]]
"""How often each option of each decision was taken."""


class Explorer(Participants):
    """A team that tries what was tried least."""

    def __init__(
        self,
        scenario: Scenario,
        law: Mapping[str, Regime],
        seats: Mapping[str, tuple[str, ...]],
        number: int,
        taken: Taken,
    ) -> None:
        super().__init__(scenario, law, seats, seed=f"explore/{number}", level=LEVELS[(number - 1) % len(LEVELS)])
        self._number = number
        self._taken = taken

    def _choice(self, decision: str) -> str:
        options = self._scenario.decisions[decision].options
        first_time = any(not self._taken[decision, name] for name in options)

        def rank(name: str) -> tuple[int, int]:
            luck = draw(f"explore/{self._number}", f"{decision}/{name}", 0)
            return self._taken[decision, name], _RANKS[options[name].quality] if first_time else luck

        chosen = min(options, key=rank)
        self._taken[decision, chosen] += 1
        return chosen


def explore(scenario: Scenario, law: Mapping[str, Regime], plays: int) -> Iterator[list[Event]]:
    """The events of so many plays, one after the other."""
    seats = seat_roles(scenario, len(scenario.roles))
    taken: Taken = Counter()
    for number in range(plays):
        world = World(scenario, f"explore/{number}", seats, law)
        if number:
            yield Table(world, Explorer(scenario, law, seats, number, taken)).play_out()
        else:
            yield list(world.advance(scenario.duration))
