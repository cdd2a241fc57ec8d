"""What leads to what in a scenario: a graph of its parts.

Meters only lead: nearly everything moves them, and that would drown the rest. What nothing leads to and that leads to
nothing is left out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from injects.written import Text
from scenarios import conditions as cond
from scenarios import effects as fx
from scenarios.clocks import Regime
from scenarios.model import Scenario
from scenarios.naming import contact_name, control_name, inject_name

Kind = Literal[
    "inject",
    "decision",
    "option",
    "flag",
    "fact",
    "evidence",
    "control",
    "system",
    "meter",
    "resource",
    "expected",
    "consequence",
    "step",
    "persona",
    "clock",
    "phase",
    "hall",
    "ending",
]


class Node(NamedTuple):
    """A part of the plot; `id` is unique within its kind."""

    kind: Kind
    id: str


class Edge(NamedTuple):
    """One part leads to another: on a condition that may say `not`, by an effect, or in another way that is named."""

    start: Node
    end: Node
    how: Literal["leads", "not", "closes", "silent", "above", "below"] = "leads"
    level: int | None = None
    """Of a meter."""


def edges(scenario: Scenario) -> list[Edge]:
    """Everything that leads to something, each way once, in the order written."""
    return list(dict.fromkeys(_edges(scenario)))


def title(scenario: Scenario, law: Mapping[str, Regime], node: Node) -> Text:
    """What a part is called."""
    return _TITLES[node.kind](scenario, law, node.id)


def _edges(scenario: Scenario) -> Iterator[Edge]:
    yield from _of_injects(scenario)
    yield from _of_decisions(scenario)
    for name, expected in scenario.expected.items():
        yield from _from(expected.chance, Node("expected", name))
        yield from _from(expected.shown_by, Node("expected", name))
    for name, consequence in scenario.consequences.items():
        node = Node("consequence", name)
        yield from _from(consequence.when, node)
        yield from _to(node, consequence.effects)
    yield from _of_the_adversary(scenario)
    yield from _of_the_world(scenario)
    for name, clock in scenario.clocks.items():
        for condition in (clock.trigger, *clock.starts.values()):
            yield from _from(condition, Node("clock", name))
    for name, ending in scenario.endings.items():
        yield from _from(ending.when, Node("ending", name))


def _of_injects(scenario: Scenario) -> Iterator[Edge]:
    for inject in scenario.injects:
        node = Node("inject", inject.id)
        yield from _from(inject.when, node)
        yield from (Edge(node, Node("fact", fact)) for fact in inject.reveals)
        yield from (Edge(node, Node("expected", name)) for name in inject.expects)
        for variant in inject.variants:
            yield from _from(variant.when, node)
            yield from (Edge(node, Node("fact", fact)) for fact in variant.reveals or ())
        if inject.relance_of is not None:
            yield Edge(Node("inject", inject.relance_of), node)
    for flood in scenario.floods:
        yield from _from(flood.when, Node("inject", flood.id))


def _of_decisions(scenario: Scenario) -> Iterator[Edge]:
    for name, decision in scenario.decisions.items():
        node = Node("decision", name)
        yield from _from(decision.when, node)
        for option, written in decision.options.items():
            taken = Node("option", f"{name}/{option}")
            yield Edge(node, taken, "silent" if option == decision.if_silent else "leads")
            yield from _to(taken, written.effects)


def _of_the_adversary(scenario: Scenario) -> Iterator[Edge]:
    for name, step in scenario.adversary.steps.items():
        node = Node("step", name)
        yield from (Edge(Node("step", need), node) for need in step.needs)
        yield from _from(step.when, node)
        yield from (edge._replace(how="closes") for edge in _from(step.closed_by, node))
        yield from _to(node, step.effects)


def _of_the_world(scenario: Scenario) -> Iterator[Edge]:
    for name, resource in scenario.resources.items():
        for job in resource.jobs:
            yield from _from(job.when, Node("resource", name))
    for system, written in scenario.systems.items():
        for control, each in written.controls.items():
            yield from _to(Node("control", f"{system}/{control}"), each.effects)
    for name, evidence in scenario.evidence.items():
        yield from _to(Node("evidence", name), evidence.effects)
    for name, persona in scenario.personas.items():
        for intent in persona.intents.values():
            yield from (Edge(Node("persona", name), Node("fact", fact)) for fact in intent.reveals)


def _from(condition: cond.Condition | None, end: Node, *, holds: bool = True) -> Iterator[Edge]:
    """The edges of a condition: from each of its leaves to what it brings."""
    if condition is None:
        return
    if isinstance(condition, cond.Not):
        yield from _from(condition.not_, end, holds=not holds)
    elif isinstance(condition, cond.AllOf | cond.AnyOf):
        for part in condition.all if isinstance(condition, cond.AllOf) else condition.any:
            yield from _from(part, end, holds=holds)
    elif isinstance(condition, cond.MeterAt):
        yield from _of_meter(condition, end, holds)
    else:
        so = holds == getattr(condition, "is_", True) if isinstance(condition, cond.FlagIs) else holds
        yield from (Edge(node, end, "leads" if so else "not") for node in _LEAVES[type(condition)](condition))


def _of_meter(leaf: cond.MeterAt, end: Node, holds: bool) -> Iterator[Edge]:
    meter = Node("meter", leaf.meter)
    if leaf.above is not None:
        yield Edge(meter, end, "above" if holds else "below", leaf.above)
    if leaf.below is not None:
        yield Edge(meter, end, "below" if holds else "above", leaf.below)


def _decided(leaf: cond.Decided) -> Iterator[Node]:
    if leaf.is_ is None:
        yield Node("decision", leaf.decided)
    else:
        names = (leaf.is_,) if isinstance(leaf.is_, str) else leaf.is_
        yield from (Node("option", f"{leaf.decided}/{name}") for name in names)


def _system(leaf: cond.SystemIs | fx.SystemEffect) -> Iterator[Node]:
    if leaf.control is not None:
        yield Node("control", f"{leaf.system}/{leaf.control}")
    if leaf.state is not None:
        yield Node("system", f"{leaf.system}/{leaf.state}")


_LEAVES: dict[type, Callable[[Any], Iterable[Node]]] = {
    cond.Decided: _decided,
    cond.SystemIs: _system,
    cond.FlagIs: lambda leaf: [Node("flag", leaf.flag)],
    cond.Shown: lambda leaf: [Node("expected", leaf.shown)],
    cond.Sent: lambda leaf: [Node("inject", leaf.sent)],
    cond.Opened: lambda leaf: [Node("inject", leaf.opened)],
    cond.Passed: lambda leaf: [Node("inject", leaf.passed)],
    cond.Known: lambda leaf: [Node("fact", leaf.fact)],
    cond.EvidenceIs: lambda leaf: [Node("evidence", leaf.evidence)],
    cond.StepIs: lambda leaf: [Node("step", leaf.step)],
    cond.Told: lambda leaf: [Node("persona", leaf.told)],
    cond.Qualified: lambda leaf: [Node("clock", leaf.qualified)],
    cond.Notified: lambda leaf: [Node("clock", leaf.notified)],
    cond.Shared: lambda _: [Node("hall", "shared")],
    cond.Received: lambda _: [Node("hall", "received")],
    cond.InPhase: lambda leaf: [Node("phase", leaf.phase)],
    cond.QueueAt: lambda leaf: [Node("resource", leaf.queue)],
}


def _to(start: Node, effects: Iterable[fx.Effect]) -> Iterator[Edge]:
    """The edges of effects: from what has them to each thing that they change."""
    for effect in effects:
        yield from (Edge(start, node) for node in _CHANGES[type(effect)](effect))


_CHANGES: dict[type, Callable[[Any], Iterable[Node]]] = {
    fx.MeterEffect: lambda _: (),
    fx.FlagEffect: lambda effect: [Node("flag", effect.flag)] if effect.is_ else (),
    fx.SystemEffect: _system,
    fx.FactEffect: lambda effect: [Node("fact", effect.fact)],
    fx.EvidenceEffect: lambda effect: [Node("evidence", effect.evidence)],
    fx.SendEffect: lambda effect: [Node("inject", effect.send)],
    fx.ResourceEffect: lambda effect: [Node("resource", effect.resource)],
}


def _option_title(scenario: Scenario, _law: Mapping[str, Regime], name: str) -> Text:
    decision, _, option = name.partition("/")
    return scenario.decisions[decision].options[option].label


def _control_title(scenario: Scenario, _law: Mapping[str, Regime], name: str) -> Text:
    system, _, control = name.partition("/")
    return control_name(scenario, system, control)


def _system_title(scenario: Scenario, _law: Mapping[str, Regime], name: str) -> Text:
    system, _, state = name.partition("/")
    said, written = _STATES[state], scenario.systems[system].title
    return Text(en=f"{written.en} {said.en}", fr=f"{written.fr} {said.fr}")


_STATES = {"tainted": Text(en="tainted", fr="compromis"), "clean": Text(en="clean", fr="sain")}

_HALL = {
    "shared": Text(en="Information shared with other teams", fr="Information partagée avec d’autres cellules"),
    "received": Text(en="Information from another team", fr="Information d’une autre cellule"),
}
"""What leads to something here from elsewhere in the hall, or goes there."""

_TITLES: dict[Kind, Callable[[Scenario, Mapping[str, Regime], str], Text]] = {
    "inject": lambda scenario, _, name: inject_name(scenario, name),
    "decision": lambda scenario, _, name: scenario.decisions[name].title,
    "option": _option_title,
    "flag": lambda scenario, _, name: scenario.flags[name],
    "fact": lambda scenario, _, name: scenario.facts[name],
    "evidence": lambda scenario, _, name: scenario.evidence[name].title,
    "control": _control_title,
    "system": _system_title,
    "resource": lambda scenario, _, name: scenario.resources[name].title,
    "meter": lambda scenario, _, name: scenario.meters[name].title,
    "expected": lambda scenario, _, name: scenario.expected[name].text,
    "consequence": lambda scenario, _, name: scenario.consequences[name].text,
    "step": lambda scenario, _, name: scenario.adversary.steps[name].title,
    "persona": lambda scenario, _, name: contact_name(scenario, name),
    "clock": lambda scenario, law, name: scenario.regime(name, law).label,
    "phase": lambda scenario, _, name: next(each.title for each in scenario.phases if each.id == name),
    "hall": lambda _scenario, _law, name: _HALL[name],
    "ending": lambda scenario, _, name: scenario.endings[name].title,
}
