"""One world being played: its clockwork, its state, and the one way in which anything happens: `emit`."""

from collections.abc import Generator, Mapping
from typing import Any

import simpy

from engine.chance import between, draw
from engine.clockwork import Clockwork
from engine.events import Event, Values
from engine.holding import Key, holds, touched
from engine.pool import Pool
from engine.state import State, apply
from engine.watches import Watches
from injects import templates
from injects.model import Scalar
from injects.written import Text
from scenarios.clocks import Regime
from scenarios.conditions import Condition
from scenarios.model import Scenario
from scenarios.phases import Story
from scenarios.ranges import QuantityRange, SpanRange

Process = Generator[simpy.Event, Any, None]
"""A SimPy process: a generator that yields what it waits for."""


class Play:
    """What the processes and the rules of a world share. Events it emits are collected until `taken`."""

    def __init__(self, scenario: Scenario, seed: str, regimes: Mapping[str, Regime]) -> None:
        self.scenario = scenario
        self.regimes = regimes
        self.seed = seed
        self.story = Story(scenario.phases)
        self.env = Clockwork()
        self.state = State.of(scenario)
        self.watches = Watches(self.env, self.state)
        self.pools = {name: Pool(self.env, resource.count) for name, resource in scenario.resources.items()}
        self.acting: str | None = None
        """The seat whose command is being played, while it is."""
        self._fresh: list[Event] = []
        self._draws: dict[str, int] = {}

    @property
    def now(self) -> int:
        return self.env.instant

    @property
    def over(self) -> bool:
        return self.state.ending is not None

    def emit(self, event: Event) -> None:
        """Makes something happen: the state takes it, whoever waited is woken, and the journal will have it."""
        apply(self.state, event)
        self._fresh.append(event)
        key = touched(event)
        if key is not None:
            self.watches.notice(key)

    def taken(self) -> list[Event]:
        """Hands over what happened since the last call."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def start(self, process: Process) -> None:
        """Runs a process from the next instant of the clockwork on."""
        self.env.process(process)

    def wait(self, ms: int) -> simpy.Event:
        """What a process yields to wait so long."""
        return self.env.timeout(ms)

    def wait_until(self, at: int) -> simpy.Event:
        """What a process yields to wait for an instant; one that is past comes at once."""
        return self.env.timeout(max(0, at - self.now))

    def until(self, condition: Condition) -> simpy.Event:
        """What a process yields to wait for a condition."""
        return self.watches.until(condition)

    def change(self, keys: tuple[Key, ...]) -> simpy.Event:
        """What a process yields to wait for any change of these keys."""
        return self.watches.change(keys)

    def news_of(self, conditions: tuple[Condition, ...]) -> simpy.Event:
        """What a process yields to look again whenever one of these conditions may have changed."""
        return self.watches.news_of(conditions)

    def never(self) -> simpy.Event:
        """What a process yields to wait for something that does not come."""
        return self.env.event()

    def holds(self, condition: Condition | None) -> bool:
        """Whether the condition holds now; an absent one does."""
        return condition is None or holds(condition, self.state, self.now)

    def drawn(self, span: SpanRange | QuantityRange | int, stream: str) -> int:
        """A length of time or a quantity: itself, or the next draw of a stream within its range."""
        if isinstance(span, int):
            return span
        n = self._draws.get(stream, 0)
        self._draws[stream] = n + 1
        return between(span.low, span.high, draw(self.seed, stream, n))

    def quoted(self, *texts: Text | None) -> Values:
        """What these templates quote, as it stands now."""
        names = dict.fromkeys(
            name
            for text in texts
            if text is not None
            for source in (text.en, text.fr)
            if "{" in source
            for name in templates.quoted(source)
        )
        return {name: self._value(name) for name in names}

    def _value(self, name: str) -> Scalar:
        root, _, word = name.partition(".")
        if root == "meters":
            return self.state.meters[word].level_at(self.now) // 1000
        if root == "flags":
            return self.state.flags.get(word, False)
        if root == "decided":
            return self._decided(word)
        day, clock = self.story.read(self.now)
        return day if root == "day" else clock

    def _decided(self, word: str) -> str:
        for name, decision in self.state.decisions.items():
            if name.replace("-", "_") == word:
                return decision.in_force or ""
        return ""
