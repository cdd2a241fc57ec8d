"""Coverage: everything in a scenario that may come about or not, and which runs of a rehearsal brought it about."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from engine import events as ev
from scenarios.model import Scenario

OWN = "own"
"""Stands for the words of the inject itself, among its variants."""

Kind = Literal[
    "injects",
    "variants",
    "relances",
    "decisions",
    "options",
    "silences",
    "judgements",
    "consequences",
    "strikes",
    "closings",
    "expected",
    "evidence",
    "clocks",
    "endings",
]
"""A flood is one inject; `variants` are `inject/1` for the first of an inject, and `inject/own` for its own words
where it has variants. `silences` are decisions that closed
without an answer; `judgements` options that were as good as a `judged` says.
"""

Branch = tuple[Kind, str]
"""Something that may come about; the option of a decision is `decision/option`."""


class Met(NamedTuple):
    """In how many runs something came about, and the first of them; in none, there is no first."""

    runs: int
    first: int | None


def branches(scenario: Scenario) -> dict[Kind, list[str]]:
    """Everything that may come about, in the order written."""
    steps = scenario.adversary.steps
    return {
        "injects": [*(inject.id for inject in scenario.injects), *(flood.id for flood in scenario.floods)],
        "variants": list(_variants(scenario)),
        "relances": [inject.id for inject in scenario.injects if inject.relance],
        "decisions": list(scenario.decisions),
        "options": list(_options(scenario)),
        "silences": list(scenario.decisions),
        "judgements": list(_judgements(scenario)),
        "consequences": list(scenario.consequences),
        "strikes": list(steps),
        "closings": [name for name, step in steps.items() if step.closed_by],
        "expected": list(scenario.expected),
        "evidence": list(scenario.evidence),
        "clocks": list(scenario.clocks),
        "endings": list(scenario.endings),
    }


def conditional(scenario: Scenario) -> set[Branch]:
    """What comes about on a condition of its own: an author expects runs with it, and runs without."""
    planned = (*scenario.injects, *scenario.floods_whole.values())
    injects: set[Branch] = {("injects", inject.id) for inject in planned if inject.when}
    decisions: set[Branch] = {("decisions", name) for name, written in scenario.decisions.items() if written.when}
    return injects | decisions | {("consequences", name) for name in scenario.consequences}


def came_about(events: Iterable[ev.Event], scenario: Scenario) -> frozenset[Branch]:
    """What one run brought about."""
    words = set(_variants(scenario))
    came = (branch for event in events if event.kind in _MEANS for branch in _MEANS[event.kind](event))
    return frozenset(branch for branch in came if branch[0] != "variants" or branch[1] in words)


class Coverage:
    """Run after run, what came about. It grows with the scenario and not with the runs."""

    def __init__(self) -> None:
        self._counts: Counter[Branch] = Counter()
        self._first: dict[Branch, int] = {}

    def add(self, number: int, came: Iterable[Branch]) -> None:
        """Takes in one run."""
        for branch in came:
            self._counts[branch] += 1
            self._first.setdefault(branch, number)

    def met(self, kind: Kind, name: str) -> Met:
        """How often something came about."""
        return Met(self._counts[kind, name], self._first.get((kind, name)))

    def of(self, scenario: Scenario) -> dict[Kind, dict[str, Met]]:
        """Everything that may come about, with how often it did."""
        return {kind: {name: self.met(kind, name) for name in names} for kind, names in branches(scenario).items()}


def _options(scenario: Scenario) -> Iterator[str]:
    for name, decision in scenario.decisions.items():
        yield from (f"{name}/{option}" for option in decision.options)


def _judgements(scenario: Scenario) -> Iterator[str]:
    for name, decision in scenario.decisions.items():
        for option, written in decision.options.items():
            qualities = dict.fromkeys(judged.quality for judged in written.judged)
            yield from (f"{name}/{option}={quality}" for quality in qualities if quality != written.quality)


def _variants(scenario: Scenario) -> Iterator[str]:
    for inject in scenario.injects:
        if inject.variants:
            yield from (f"{inject.id}/{n}" for n in range(1, len(inject.variants) + 1))
            yield f"{inject.id}/{OWN}"


def _sent(event: ev.InjectSent) -> Iterator[Branch]:
    """The messages of a flood are no branches: the flood is."""
    if ev.is_of_flood(event):
        return
    yield ("relances" if event.relance else "injects"), event.inject
    if not event.relance:
        yield "variants", f"{event.inject}/{OWN if event.variant is None else event.variant + 1}"


def _taken(event: ev.DecisionTaken) -> Iterator[Branch]:
    answer = f"{event.decision}/{event.option}"
    yield "options", answer
    yield "judgements", f"{answer}={event.quality}"


def _closed(event: ev.DecisionClosed) -> Iterator[Branch]:
    if event.silent:
        yield "silences", event.decision


def _shut(event: ev.StepClosed) -> Iterator[Branch]:
    if not event.reopened:
        yield "closings", event.step


def _preserved(event: ev.EvidenceChanged) -> Iterator[Branch]:
    if event.state == "preserved":
        yield "evidence", event.evidence


def _one(kind: Kind, field: str) -> Callable[[Any], Iterator[Branch]]:
    def branch(event: ev.Event) -> Iterator[Branch]:
        yield kind, getattr(event, field)

    return branch


_MEANS: Mapping[str, Callable[[Any], Iterator[Branch]]] = {
    "inject-sent": _sent,
    "flood-began": _one("injects", "inject"),
    "decision-opened": _one("decisions", "decision"),
    "decision-taken": _taken,
    "decision-closed": _closed,
    "consequence-fell": _one("consequences", "consequence"),
    "step-struck": _one("strikes", "step"),
    "step-closed": _shut,
    "expected-shown": _one("expected", "expected"),
    "evidence-changed": _preserved,
    "clock-triggered": _one("clocks", "clock"),
    "world-ended": _one("endings", "ending"),
}
