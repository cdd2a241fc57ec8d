"""Who looks, and what a view needs besides the event."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from injects.written import Lang
from scenarios.clocks import Regime
from scenarios.model import Scenario
from scenarios.phases import Story, StoryTime


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks: a seat, the roles it holds, and the language it reads."""

    seat: str
    roles: tuple[str, ...]
    lang: Lang


class Staging:
    """What a view needs besides the event: the scenario, its story clock, the law, and the secret behind item names."""

    def __init__(self, scenario: Scenario, seed: str, regimes: Mapping[str, Regime]) -> None:
        self.scenario = scenario
        self.regimes = regimes
        self.story = Story(scenario.phases)
        self.item_of = {inject.id: _item(seed, inject.id) for inject in scenario.injects}
        self.inject_of = {item: inject for inject, item in self.item_of.items()}
        self.written: dict[tuple[str, Viewer], str | None] = {}
        """What `engine.seen` has written lately of events that many worlds have in the same words."""

    def clock(self, at: int) -> str:
        """The story's clock, as `day 1, 15:15` in figures only: `1 15:15`."""
        return self.read(self.story.at(at))

    def read(self, story: int) -> str:
        """The same of an instant of the story."""
        day, clock = StoryTime.of(story)
        return f"{day} {clock}"


def _item(seed: str, inject: str) -> str:
    return sha256(f"{seed}\nitem\n{inject}".encode()).hexdigest()[:8]
