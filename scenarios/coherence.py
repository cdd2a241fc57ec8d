"""What each part of a scenario says makes sense by itself and with the rest: ids, weights, endings, steps, seats."""

import re
from collections.abc import Iterator
from functools import singledispatch

from injects.model import Channel, Sender
from injects.personas import Persona
from injects.templates import quotable
from injects.written import Text, Written, worded
from scenarios.adversary import Adversary, Step
from scenarios.belonging import side_of, sides
from scenarios.clocks import Regime
from scenarios.conditions import MeterAt, SystemIs
from scenarios.decisions import Dimension
from scenarios.effects import MeterEffect, SystemEffect
from scenarios.gap_words import AT_LEAST, MORE_THAN, both, either
from scenarios.model import PlannedInject, Scenario
from scenarios.parts import Part
from scenarios.problems import Path, Problem
from scenarios.systems import Meter
from scenarios.variants import Variant

_SOMETHING_ELSE = Text(
    en="something else than the inject says: a `body`, a `from`, a `channel` …",
    fr="autre chose que ce que dit le stimulus\u00a0: un `body`, un `from`, un `channel`…",
)
_TECHNIQUE = re.compile(r"AML\.T\d{4}(\.\d{3})?")
_OWASP = re.compile(r"[A-Z]{2,4}\d{2}:20\d{2}")


@singledispatch
def coherence(_value: Written, _part: Part) -> Iterator[Problem]:
    """What one part says that cannot be meant."""
    yield from ()


@coherence.register
def _scenario(value: Scenario, part: Part) -> Iterator[Problem]:
    yield from _ids(value, part)
    yield from _weights(value, part)
    yield from _endings(value, part)
    yield from _merges(value, part)
    yield from _starts(value, part)
    for i, risk in enumerate(value.anssi_risk):
        if not 1 <= risk <= 5:
            yield part.wrong("risk", "anssi_risk", i, value=risk)
    for i, risk_id in enumerate(value.owasp):
        if not _OWASP.fullmatch(risk_id):
            yield part.wrong("owasp", "owasp", i, value=f"`{risk_id}`")


def _ids(value: Scenario, part: Part) -> Iterator[Problem]:
    first: dict[str, Path] = {}
    given = [("injects", i, each.id) for i, each in enumerate(value.injects)]
    for key, i, name in (*given, *(("floods", i, each.id) for i, each in enumerate(value.floods))):
        if name in first:
            place = part.sheet.pack.near(first[name])
            yield part.wrong("same-id", key, i, "id", name=name, first=f"{place.file}:{place.line}")
        first.setdefault(name, (key, i, "id"))
    told: dict[str, str] = {}
    for name in value.decisions:
        other = told.setdefault(quotable(name), name)
        if other != name:
            facts = {"name": name, "other": other, "quoted": quotable(name)}
            yield part.wrong_key("same-quote", "decisions", name, **facts)


def _weights(value: Scenario, part: Part) -> Iterator[Problem]:
    missing = [dimension.value for dimension in Dimension if dimension not in value.weights]
    if missing:
        yield part.wrong_key("no-weight", "weights", missing=", ".join(missing))
    for dimension, weight in value.weights.items():
        if weight < 0:
            yield part.wrong("bounds", "weights", dimension.value, bound=worded(AT_LEAST, bound=0), value=weight)
    if not missing and sum(value.weights.values()) != 100:
        yield part.wrong_key("weights", "weights", sum=sum(value.weights.values()))


def _endings(value: Scenario, part: Part) -> Iterator[Problem]:
    *earlier, last = value.endings
    if value.endings[last].when is not None:
        yield part.wrong_key("last-ending", "endings", last, "when")
    for name in earlier:
        if value.endings[name].when is None:
            yield part.wrong_key("open-ending", "endings", name)


def _merges(value: Scenario, part: Part) -> Iterator[Problem]:
    into: dict[str, str] = {}
    for i, merge in enumerate(value.merge):
        if merge.role == merge.into:
            yield part.wrong("merge-self", "merge", i)
        elif merge.role in into:
            yield part.wrong("merge-twice", "merge", i, role=merge.role, into=into[merge.role])
        elif loop := _loop(merge.role, merge.into, into):
            yield part.wrong("merge-loop", "merge", i, loop=" into ".join(loop))
        else:
            into[merge.role] = merge.into
    unmerged = [role for role in value.roles if role not in into]
    sound = len(into) == len(value.merge) and {*into, *into.values()} <= {*value.roles}
    for side in sides(value) if sound else ():
        apart = [role for role in unmerged if side_of(value, role) == side]
        if len(apart) > 1:
            yield part.wrong_key("merge-one", "merge", roles=", ".join(apart))


def _loop(role: str, into: str, merged: dict[str, str]) -> list[str]:
    """The way from a role back to itself, once it is merged into another; nothing when there is none."""
    way = [role, into]
    while way[-1] in merged:
        way.append(merged[way[-1]])
        if way[-1] == role:
            return way
    return []


def _starts(value: Scenario, part: Part) -> Iterator[Problem]:
    for name, use in value.clocks.items():
        regime = part.sheet.law(name)
        for start in use.starts:
            if regime and not _counts_from(regime, start):
                facts = {"regime": use.regime or name, "start": start}
                yield part.wrong_key("idle-start", "clocks", name, "starts", start, **facts)


def _counts_from(regime: Regime, start: str) -> bool:
    if start == "awareness":
        return regime.has_outer_limit
    return any(stage.after == start for stage in regime.stages.values())


@coherence.register
def _persona(value: Persona, part: Part) -> Iterator[Problem]:
    """Who is said to know something knows no more than that."""
    for name, intent in value.intents.items():
        for i, fact in enumerate(intent.reveals):
            if value.knows and fact not in value.knows:
                yield part.wrong("not-known", "intents", name, "reveals", i, fact=fact)


@coherence.register
def _adversary(value: Adversary, part: Part) -> Iterator[Problem]:
    for i, technique in enumerate(value.background):
        yield from _technique(part, technique, "background", i)


@coherence.register
def _step(value: Step, part: Part) -> Iterator[Problem]:
    yield from _technique(part, value.technique, "technique")


@coherence.register
def _inject(value: PlannedInject, part: Part) -> Iterator[Problem]:
    for i, technique in enumerate(value.atlas):
        yield from _technique(part, technique, "atlas", i)
    if value.relance and not value.expects:
        yield part.wrong_key("relance-expects", "relance")
    if value.relance_of == value.id:
        yield part.wrong("relance-self", "relance_of")
    if value.read_aloud and value.channel not in (Channel.PHONE, Channel.IN_PERSON):
        yield part.wrong_key("read-aloud", "read_aloud", channel=value.channel.value)


@coherence.register
def _sender(value: Sender, part: Part) -> Iterator[Problem]:
    if value.name is None and value.system is None:
        yield part.wrong("incomplete", needed=either("name", "system"))
    if value.name is not None and value.system is not None:
        yield part.wrong("ambiguous", both=both("name", "system"))


@coherence.register
def _variant(value: Variant, part: Part) -> Iterator[Problem]:
    if not value.changes:
        yield part.wrong("incomplete", needed=_SOMETHING_ELSE)


def _technique(part: Part, technique: str, *steps: str | int) -> Iterator[Problem]:
    if not _TECHNIQUE.fullmatch(technique):
        yield part.wrong("technique", *steps, value=f"`{technique}`")


@coherence.register
def _meter(value: Meter, part: Part) -> Iterator[Problem]:
    if value.low >= value.high:
        yield part.wrong("bounds", "high", bound=worded(MORE_THAN, bound=f"`low` ({value.low})"), value=value.high)
    elif not value.low * 1000 <= value.start <= value.high * 1000:
        start = f"{value.start / 1000:g}"
        yield part.wrong("meter-range", "start", what="`start`", value=start, low=value.low, high=value.high)


@coherence.register
def _meter_at(value: MeterAt, part: Part) -> Iterator[Problem]:
    if value.above is None and value.below is None:
        yield part.wrong("incomplete", needed=either("above", "below"))


@coherence.register
def _system_is(value: SystemIs, part: Part) -> Iterator[Problem]:
    if value.control is None and value.state is None:
        yield part.wrong("incomplete", needed=either("control", "state"))
    if value.control is not None and value.state is not None:
        yield part.wrong("ambiguous", both=both("control", "state"))


@coherence.register
def _meter_effect(value: MeterEffect, part: Part) -> Iterator[Problem]:
    if value.add is None and value.set is None and value.rate is None:
        yield part.wrong("incomplete", needed=either("add", "set", "rate"))
    if value.add is not None and value.set is not None:
        yield part.wrong("ambiguous", both=both("add", "set"))


@coherence.register
def _system_effect(value: SystemEffect, part: Part) -> Iterator[Problem]:
    if value.control is None and value.state is None and value.autonomy is None:
        yield part.wrong("incomplete", needed=either("control", "state", "autonomy"))
