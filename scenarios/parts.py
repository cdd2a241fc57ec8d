"""The parts of a scenario one by one, each with the way to it, so that a fault can be told where it stands."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from injects.templates import quotable
from injects.written import Fact, Written
from scenarios.clocks import Regime
from scenarios.model import Scenario
from scenarios.problems import Path, Problem, problem
from scenarios.strict import Read

Kind = TypeVar("Kind", bound=Written)


@dataclass(frozen=True)
class Sheet:
    """A scenario under examination, the places of what it says, and the law it refers to."""

    scenario: Scenario
    pack: Read
    regimes: Mapping[str, Regime]

    @cached_property
    def names(self) -> dict[str, list[str]]:
        """What each sort of name may be, as the scenario declares it."""
        written = self.scenario
        return {
            "side": list(written.sides),
            "role": list(written.roles),
            "phase": [phase.id for phase in written.phases],
            "system": list(written.systems),
            "meter": list(written.meters),
            "flag": list(written.flags),
            "fact": list(written.facts),
            "evidence": list(written.evidence),
            "inject": [inject.id for inject in written.injects],
            "inject or flood": [*(inject.id for inject in written.injects), *(flood.id for flood in written.floods)],
            "resource": list(written.resources),
            "objective": list(written.objectives),
            "decision": list(written.decisions),
            "expected action": list(written.expected),
            "step": list(written.adversary.steps),
            "persona": [*written.personas, *written.sides],
            "clock": list(written.clocks),
            "quoted decision": [quotable(name) for name in written.decisions],
        }

    @cached_property
    def _by_kind(self) -> dict[type[Written], list[Any]]:
        found: dict[type[Written], list[Any]] = defaultdict(list)
        for part in parts(self):
            found[type(part.value)].append(part.value)
        return found

    def every(self, kind: type[Kind]) -> list[Kind]:
        """Everything of this kind that is written, wherever it stands."""
        return self._by_kind.get(kind, [])

    def law(self, clock: str) -> Regime | None:
        """The regime behind a clock, when there are both."""
        use = self.scenario.clocks.get(clock)
        return self.regimes.get(use.regime or clock) if use else None


class Part(NamedTuple):
    """One thing an author wrote, and where."""

    sheet: Sheet
    path: Path
    value: Written
    holder: type[Written]
    """What kind of thing it is written in."""

    def wrong(self, sentence: str, *steps: str | int, **facts: Fact) -> Problem:
        """A problem with the value at `steps` from here, told at that value."""
        path = (*self.path, *steps)
        return problem(sentence, self.sheet.pack.near(path), path, **facts)

    def wrong_key(self, sentence: str, *steps: str | int, **facts: Fact) -> Problem:
        """The same, told at its key."""
        path = (*self.path, *steps)
        return problem(sentence, self.sheet.pack.key(path), path, **facts)


def parts(sheet: Sheet) -> Iterator[Part]:
    """Every part of the scenario, the whole of it first, in the order of the model."""
    yield from _within(sheet, (), sheet.scenario, Scenario)


def _within(sheet: Sheet, path: Path, value: object, holder: type[Written]) -> Iterator[Part]:
    if isinstance(value, Written):
        yield Part(sheet, path, value, holder)
        holder = type(value)
    for step, inner in _steps(value):
        yield from _within(sheet, (*path, step), inner, holder)


def _steps(value: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(value, Written):
        for name, field in type(value).model_fields.items():
            yield field.alias or name, getattr(value, name)
    elif isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, tuple):
        yield from enumerate(value)
