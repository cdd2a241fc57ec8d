"""The references between the parts of a scenario: everything named exists, and what is said of it can be."""

from collections.abc import Iterable, Iterator
from functools import singledispatch
from typing import NamedTuple

from injects.model import Sender
from injects.personas import Intent, Persona
from injects.telemetry import Telemetry
from injects.written import Text, Written
from scenarios import conditions, effects
from scenarios.adversary import Adversary, ScriptLine, Step
from scenarios.clocks import ClockUse
from scenarios.coherence import coherence
from scenarios.decisions import DecisionPoint, Expected
from scenarios.gap_words import OPTION_OF_THIS, SORTS, sort_of
from scenarios.model import Merge, PlannedInject, Role, Scenario
from scenarios.parts import Part, Sheet, parts
from scenarios.people import people
from scenarios.problems import Problem, near_or_all
from scenarios.resources import Resource
from scenarios.sides import Side
from scenarios.siding import siding
from scenarios.systems import Control, Dependency, Evidence, Meter, System
from scenarios.timing import timing
from scenarios.variants import Flood, Variant
from scenarios.wording import wording
from scenarios.world_check import world_problems

NAMED: dict[type[Written], dict[str, str]] = {
    conditions.Decided: {"decided": "decision"},
    conditions.MeterAt: {"meter": "meter"},
    conditions.FlagIs: {"flag": "flag"},
    conditions.SystemIs: {"system": "system"},
    conditions.Shown: {"shown": "expected action"},
    conditions.Sent: {"sent": "inject or flood"},
    conditions.Opened: {"opened": "inject", "by": "side"},
    conditions.Passed: {"passed": "inject", "by": "side"},
    conditions.Known: {"fact": "fact", "by": "side"},
    conditions.EvidenceIs: {"evidence": "evidence"},
    conditions.StepIs: {"step": "step"},
    conditions.Told: {"told": "persona", "by": "side"},
    conditions.Qualified: {"qualified": "clock"},
    conditions.Notified: {"notified": "clock"},
    conditions.InPhase: {"phase": "phase"},
    conditions.QueueAt: {"queue": "resource"},
    effects.MeterEffect: {"meter": "meter"},
    effects.FlagEffect: {"flag": "flag"},
    effects.SystemEffect: {"system": "system"},
    effects.FactEffect: {"fact": "fact", "side": "side"},
    effects.EvidenceEffect: {"evidence": "evidence"},
    effects.SendEffect: {"send": "inject or flood"},
    effects.ResourceEffect: {"resource": "resource"},
    Role: {"side": "side"},
    Side: {"contact": "role"},
    Persona: {"side": "side", "knows": "fact"},
    Merge: {"role": "role", "into": "role"},
    PlannedInject: {
        "to": "role",
        "reveals": "fact",
        "expects": "expected action",
        "relance_of": "inject",
        "objective": "objective",
    },
    Telemetry: {"system": "system"},
    Sender: {"system": "system"},
    Variant: {"reveals": "fact"},
    Flood: {"to": "role"},
    Resource: {"queue": "meter", "side": "side"},
    Intent: {"reveals": "fact"},
    System: {"side": "side"},
    Dependency: {"on": "system"},
    Control: {"who": "role"},
    Evidence: {"who": "role", "side": "side"},
    DecisionPoint: {"owner": "role"},
    Expected: {"who": "role"},
    Step: {"needs": "step", "shows": "inject"},
    ScriptLine: {"step": "step", "after": "step"},
    Adversary: {"aim": "meter"},
    ClockUse: {"owner": "role"},
}
"""The fields that name something declared elsewhere, and what sort of thing."""


class Named(NamedTuple):
    """A name that a part gives in a field: one of these, if it is right."""

    field: str
    names: str | tuple[str, ...] | None
    sort: Text
    known: Iterable[str]


def reference_problems(sheet: Sheet) -> list[Problem]:
    """Everything in a well-formed scenario that does not hold together, each at its place."""
    found: list[Problem] = []
    for part in parts(sheet):
        found += _unknown(part)
        found += coherence(part.value, part)
        found += siding(part.value, part)
        found += world_problems(part.value, part)
        found += people(part.value, part)
        found += timing(part.value, part)
        found += wording(part.value, part)
    return found


def _unknown(part: Part) -> Iterator[Problem]:
    known = part.sheet.names
    for field, sort in NAMED.get(type(part.value), {}).items():
        yield from _missing(part, Named(field, getattr(part.value, field), SORTS[sort], known[sort]))
    for named in _inner(part.value, part.sheet):
        yield from _missing(part, named)
    if isinstance(part.value, Scenario):
        yield from _unknown_law(part.value, part)


def _unknown_law(value: Scenario, part: Part) -> Iterator[Problem]:
    for name, use in value.clocks.items():
        law = use.regime or name
        if law not in part.sheet.regimes:
            near = near_or_all(law, part.sheet.regimes)
            tell = part.wrong_key if use.regime is None else part.wrong
            steps = ("clocks", name) if use.regime is None else ("clocks", name, "regime")
            yield tell("unknown", *steps, sort=SORTS["regime"], name=law, near=near)


def _missing(part: Part, named: Named) -> Iterator[Problem]:
    one = isinstance(named.names, str)
    for i, name in enumerate([named.names] if isinstance(named.names, str) else named.names or ()):
        if name not in named.known:
            steps = (named.field,) if one else (named.field, i)
            near = near_or_all(name, named.known)
            yield part.wrong("unknown", *steps, sort=named.sort, name=name, near=near)


@singledispatch
def _inner(_value: Written, _sheet: Sheet) -> Iterator[Named]:
    """The names that depend on another: a control of that system, an option of that decision."""
    yield from ()


@_inner.register
def _option(value: conditions.Decided, sheet: Sheet) -> Iterator[Named]:
    decision = sheet.scenario.decisions.get(value.decided)
    if decision:
        yield Named("is", value.is_, sort_of("option", value.decided), decision.options)


@_inner.register(conditions.SystemIs)
@_inner.register(effects.SystemEffect)
def _control(value: conditions.SystemIs | effects.SystemEffect, sheet: Sheet) -> Iterator[Named]:
    system = sheet.scenario.systems.get(value.system)
    if system:
        yield Named("control", value.control, sort_of("control", value.system), system.controls)


@_inner.register
def _signals(value: Telemetry, sheet: Sheet) -> Iterator[Named]:
    system = sheet.scenario.systems.get(value.system)
    if system:
        yield Named("signals", value.signals, sort_of("signal", value.system), system.signals)


@_inner.register
def _intent(value: conditions.Told, sheet: Sheet) -> Iterator[Named]:
    persona = sheet.scenario.personas.get(value.told)
    if persona:
        yield Named("intent", value.intent, sort_of("intent", value.told), persona.intents)


@_inner.register
def _stage(value: conditions.Notified, sheet: Sheet) -> Iterator[Named]:
    regime = sheet.law(value.notified)
    if regime:
        yield Named("stage", value.stage, sort_of("stage", value.notified), regime.stages)


@_inner.register
def _watchers(value: Meter, sheet: Sheet) -> Iterator[Named]:
    if not isinstance(value.shown, bool):
        yield Named("shown", value.shown, SORTS["role"], sheet.names["role"])


@_inner.register
def _case(value: ClockUse, sheet: Sheet) -> Iterator[Named]:
    name = next(name for name, use in sheet.scenario.clocks.items() if use is value)
    regime = sheet.law(name)
    if regime:
        yield Named("case", value.case, sort_of("case", value.regime or name), regime.cases)


@_inner.register
def _silent(value: DecisionPoint, _sheet: Sheet) -> Iterator[Named]:
    yield Named("if_silent", value.if_silent, OPTION_OF_THIS, value.options)
