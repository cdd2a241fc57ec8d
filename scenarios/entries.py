"""The main events list of a scenario: everything of its plot, line by line, from STARTEX to ENDEX."""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from injects.span import written_span
from injects.written import Text, worded
from scenarios.belonging import joins
from scenarios.clocks import Regime
from scenarios.conditions import AllOf, Condition, Shown
from scenarios.decisions import DecisionPoint, Expected
from scenarios.model import PlannedInject, Scenario
from scenarios.phases import Phase
from scenarios.ranges import written_range
from scenarios.telling import Telling
from scenarios.variants import Flood

EntryKind = Literal[
    "startex", "phase", "enters", "inject", "flood", "variant", "relance", "decision", "due", "expected", "endex"
]


class Entry(NamedTuple):
    """One line: what it is about stands in the field of its kind."""

    kind: EntryKind
    id: str
    """Unique in the list: `2.01`, `2.01/relance`, `2.01/variant-1`, `decision:how-to-cut`."""
    at: int | None = None
    """World time, the earliest where a condition decides; None where nothing but a condition or a person brings it."""
    inject: PlannedInject | None = None
    """A variant is the inject as it is sent then."""
    phase: Phase | None = None
    decision: DecisionPoint | None = None
    expected: Expected | None = None
    role: str | None = None
    """Who enters."""
    condition: Condition | None = None
    holds: bool = True
    """False where the line comes because the condition does not hold."""


def entries(scenario: Scenario) -> tuple[Entry, ...]:
    """Every line: those with a time by their time, then what only conditions bring, then the reserves."""
    lines = list(_lines(scenario))
    timed = sorted((line for line in lines if line.at is not None), key=lambda line: line.at or 0)
    reserve = [line for line in lines if line.inject is not None and line.inject.kind == "reserve"]
    rest = [line for line in lines if line.at is None and line not in reserve]
    return (Entry("startex", "STARTEX", 0), *timed, *rest, *reserve, Entry("endex", "ENDEX", scenario.duration))


def condition_words(entry: Entry, scenario: Scenario, law: Mapping[str, Regime]) -> Text | None:
    """The condition of a line in plain words."""
    if entry.condition is None:
        return None
    return Telling(scenario, law).condition(entry.condition, holds=entry.holds)


def start_of(inject: PlannedInject) -> int | None:
    """The earliest world time at which an inject may come, where it has one."""
    return inject.earliest if inject.at is None else inject.at


_RATE = Text(en="[every {every}, {most} at most]", fr="[toutes les {every}, {most} au plus]")
_RATE_UNTIL = Text(
    en="[every {every} until {until}, {most} at most]", fr="[toutes les {every} jusqu’à {until}, {most} au plus]"
)


def flood_rate(flood: Flood) -> Text:
    """How fast the messages of a flood come, and how long."""
    if flood.until is None:
        return worded(_RATE, every=written_range(flood.every), most=flood.most)
    return worded(_RATE_UNTIL, every=written_range(flood.every), until=written_span(flood.until), most=flood.most)


def _lines(scenario: Scenario) -> Iterator[Entry]:
    for phase in scenario.phases:
        yield Entry("phase", f"phase:{phase.id}", phase.starts, phase=phase)
    for role in scenario.roles:
        if joins(scenario, role):
            yield Entry("enters", f"enters:{role}", joins(scenario, role), role=role)
    for name, decision in scenario.decisions.items():
        yield Entry("decision", f"decision:{name}", decision.opens, decision=decision, condition=decision.when)
        yield Entry("due", f"due:{name}", decision.due, decision=decision)
    for inject in scenario.injects:
        yield from _inject(scenario, inject)
    for name, flood in scenario.floods_whole.items():
        yield Entry("flood", name, start_of(flood), inject=flood, condition=flood.when)
    yield from _uncalled(scenario)


def _inject(scenario: Scenario, inject: PlannedInject) -> Iterator[Entry]:
    """It, what may be sent in its place, and what comes when nothing is done."""
    yield Entry("inject", inject.id, start_of(inject), inject=inject, condition=inject.when)
    for i, variant in enumerate(inject.variants):
        name = f"{inject.id}/variant-{i + 1}"
        yield Entry("variant", name, start_of(inject), inject=inject.as_sent(i), condition=variant.when)
    if inject.relance is not None:
        yield _relance(scenario, inject, inject.relance.after)


def _uncalled(scenario: Scenario) -> Iterator[Entry]:
    """What is expected without an inject that calls for it."""
    called = {name for inject in scenario.injects for name in inject.expects}
    for name, expected in scenario.expected.items():
        if name not in called:
            at = 0 if expected.chance is None else None
            yield Entry("expected", f"expected:{name}", at, expected=expected, condition=expected.chance)


def _relance(scenario: Scenario, inject: PlannedInject, after: int) -> Entry:
    start = start_of(inject)
    awaited = (name for name in inject.expects if scenario.expected[name].kind == "do")
    missing = tuple(Shown(shown=name) for name in awaited)
    return Entry(
        kind="relance",
        id=f"{inject.id}/relance",
        at=None if start is None else start + after,
        inject=inject,
        condition=AllOf(all=missing) if missing else None,
        holds=False,
    )
