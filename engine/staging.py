"""Who looks, and what a view needs besides the event."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from injects.written import Lang
from scenarios.belonging import ONE, joins, side_of
from scenarios.clocks import Regime
from scenarios.model import Scenario
from scenarios.phases import Story, StoryTime


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks: a seat, the roles it holds, the language it reads; and where there are sides, its own.

    Make it with `Staging.viewer`. One that names no side sees nothing of any.
    """

    seat: str
    roles: tuple[str, ...]
    lang: Lang
    side: str = ONE
    mates: tuple[str, ...] = ()
    """The seats of its side."""


class Staging:
    """What a view needs besides the event: the scenario, its story clock, the law, and the secret behind item names."""

    def __init__(self, scenario: Scenario, seed: str, regimes: Mapping[str, Regime]) -> None:
        self.scenario = scenario
        self.regimes = regimes
        self.story = Story(scenario.phases)
        self.item_of = {inject: _item(seed, inject) for inject in scenario.by_id}
        self.inject_of = {item: inject for inject, item in self.item_of.items()}
        self.written: dict[tuple[str, Viewer], str | None] = {}
        """What `engine.seen` has written lately of events that many worlds have in the same words."""
        self._enters = {role: joins(scenario, role) for role in scenario.roles}

    def viewer(self, seats: Mapping[str, tuple[str, ...]], seat: str, lang: Lang) -> Viewer:
        """A seat of a world, as somebody who looks."""
        roles = seats.get(seat, ())
        if not self.scenario.sides or not roles:
            return Viewer(seat, roles, lang)
        side = side_of(self.scenario, roles[0])
        mates = tuple(name for name, held in seats.items() if side_of(self.scenario, held[0]) == side)
        return Viewer(seat, roles, lang, side, mates)

    def enters(self, viewer: Viewer) -> int:
        """World time at which a viewer enters: nothing of before is ever shown to it."""
        return min((self._enters[role] for role in viewer.roles), default=0)

    def is_mate(self, seat: str | None, viewer: Viewer) -> bool:
        """Whether a seat is of the viewer's own side; everybody is where there are no sides."""
        return not self.scenario.sides or seat in viewer.mates

    def clock(self, at: int) -> str:
        """The story's clock, as `day 1, 15:15` in figures only: `1 15:15`."""
        return self.read(self.story.at(at))

    def read(self, story: int) -> str:
        """The same of an instant of the story."""
        day, clock = StoryTime.of(story)
        return f"{day} {clock}"


def _item(seed: str, inject: str) -> str:
    return sha256(f"{seed}\nitem\n{inject}".encode()).hexdigest()[:8]
