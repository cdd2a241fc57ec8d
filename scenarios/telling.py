"""Conditions and effects in plain words, for those who read a plot: outlines, kits, events lists, coverage.

A condition is a clause (`“GUIDE – Disable the tools” is in force`); `holds=False` says that it is not so.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from injects.span import written_span
from injects.written import Fact, Lang, Text, worded
from scenarios import conditions as cond
from scenarios import effects as fx
from scenarios.clocks import Regime
from scenarios.model import Scenario
from scenarios.naming import contact_name, control_name, inject_name, quoted
from scenarios.telling_words import AND, ANY_MARKING, DONE, NOR, OR, SAID


@dataclass(frozen=True, slots=True)
class Telling:
    """A scenario and the law, asked what its conditions and effects say."""

    scenario: Scenario
    law: Mapping[str, Regime]

    def regime(self, clock: str) -> Regime:
        """The law behind a clock."""
        return self.scenario.regime(clock, self.law)

    def condition(self, condition: cond.Condition, *, holds: bool = True) -> Text:
        """A condition as a clause; without `holds`, that it does not hold."""
        return _CONDITIONS[type(condition)](self, condition, holds)

    def effect(self, effect: fx.Effect) -> Text:
        """What an effect does, as a clause."""
        return _EFFECTS[type(effect)](self, effect)

    def effects(self, effects: Iterable[fx.Effect]) -> Text:
        """What effects do, one after the other; nothing when there are none."""
        return _joined([self.effect(effect) for effect in effects], Text(en="; ", fr="\u202f; "))


def amount(thousandths: int, lang: Lang, *, signed: bool = False) -> str:
    """A quantity in thousandths, to the last digit that counts: `4.75`, `+3`."""
    whole, rest = divmod(abs(thousandths), 1000)
    digits = f"{whole}.{rest:03}".rstrip("0").rstrip(".")
    sign = "-" if thousandths < 0 else "+" if signed else ""
    return sign + (digits.replace(".", ",") if lang == "fr" else digits)


def _joined(parts: list[Text], between: Text) -> Text:
    return Text(en=between.en.join(part.en for part in parts), fr=between.fr.join(part.fr for part in parts))


def _say(kind: str, holds: bool, what: Text, **facts: Fact) -> Text:
    return worded(SAID[kind if holds else f"not {kind}"], what=quoted(what), **facts)


def _compound(telling: Telling, parts: tuple[cond.Condition, ...], holds: bool, between: Text) -> Text:
    said = [(part, telling.condition(part, holds=holds)) for part in parts]
    several = len(parts) > 1
    return _joined([_bracketed(text) if several and _has_parts(part) else text for part, text in said], between)


def _has_parts(part: cond.Condition) -> bool:
    if isinstance(part, cond.Not):
        return _has_parts(part.not_)
    if isinstance(part, cond.AllOf | cond.AnyOf):
        inner = part.all if isinstance(part, cond.AllOf) else part.any
        return len(inner) > 1 or _has_parts(inner[0])
    if isinstance(part, cond.MeterAt | cond.QueueAt):
        return None not in (part.above, part.below)
    return isinstance(part, cond.SystemIs) and None not in (part.control, part.state)


def _bracketed(said: Text) -> Text:
    return Text(en=f"({said.en})", fr=f"({said.fr})")


def _all(telling: Telling, condition: cond.AllOf, holds: bool) -> Text:
    return _compound(telling, condition.all, holds, AND if holds else OR)


def _any(telling: Telling, condition: cond.AnyOf, holds: bool) -> Text:
    return _compound(telling, condition.any, holds, OR if holds else AND)


def _not(telling: Telling, condition: cond.Not, holds: bool) -> Text:
    return telling.condition(condition.not_, holds=not holds)


def _decided(telling: Telling, leaf: cond.Decided, holds: bool) -> Text:
    written = telling.scenario.decisions[leaf.decided]
    if leaf.is_ is None:
        return _say("decided", holds, written.title)
    names = (leaf.is_,) if isinstance(leaf.is_, str) else leaf.is_
    labels = [quoted(written.options[name].label) for name in names]
    if holds or len(labels) == 1:
        return _say("answered", holds, written.title, options=_joined(labels, OR))
    return worded(SAID["neither"], what=quoted(written.title), options=_joined(labels, NOR))


def _meter(telling: Telling, leaf: cond.MeterAt, holds: bool) -> Text:
    written = telling.scenario.meters[leaf.meter]
    bounds = [(kind, getattr(leaf, kind)) for kind in ("above", "below") if getattr(leaf, kind) is not None]
    said = [_say(kind, holds, written.title, level=f"{level} {written.unit}".strip()) for kind, level in bounds]
    return _joined(said, AND if holds else OR)


def _queue(telling: Telling, leaf: cond.QueueAt, holds: bool) -> Text:
    written = telling.scenario.resources[leaf.queue]
    bounds = [(kind, getattr(leaf, kind)) for kind in ("above", "below") if getattr(leaf, kind) is not None]
    said = [_say(f"queue {kind}", holds, written.title, level=level) for kind, level in bounds]
    return _joined(said, AND if holds else OR)


def _flag(telling: Telling, leaf: cond.FlagIs, holds: bool) -> Text:
    return _say("flag", holds == leaf.is_, telling.scenario.flags[leaf.flag])


def _system(telling: Telling, leaf: cond.SystemIs, holds: bool) -> Text:
    said = []
    if leaf.control is not None:
        said.append(_say("control", holds, control_name(telling.scenario, leaf.system, leaf.control)))
    if leaf.state is not None:
        tainted = (leaf.state == "tainted") == holds
        said.append(_say("tainted" if tainted else "clean", True, telling.scenario.systems[leaf.system].title))
    return _joined(said, AND if holds else OR)


def _step(telling: Telling, leaf: cond.StepIs, holds: bool) -> Text:
    return _say(leaf.is_, holds, telling.scenario.adversary.steps[leaf.step].title)


def _evidence(telling: Telling, leaf: cond.EvidenceIs, holds: bool) -> Text:
    return _say(leaf.is_, holds, telling.scenario.evidence[leaf.evidence].title)


def _told(telling: Telling, leaf: cond.Told, holds: bool) -> Text:
    title = contact_name(telling.scenario, leaf.told)
    if leaf.intent is None:
        return _by(telling, leaf.by, _say("told", holds, title))
    intent = telling.scenario.personas[leaf.told].intents[leaf.intent]
    return _by(telling, leaf.by, _say("told intent", holds, title, intent=quoted(intent.title)))


def _known(telling: Telling, leaf: cond.Known, holds: bool) -> Text:
    return _by(telling, leaf.by, _say("known", holds, telling.scenario.facts[leaf.fact]))


def _opened(telling: Telling, leaf: cond.Opened, holds: bool) -> Text:
    return _by(telling, leaf.by, _say("opened", holds, inject_name(telling.scenario, leaf.opened)))


def _passed(telling: Telling, leaf: cond.Passed, holds: bool) -> Text:
    return _by(telling, leaf.by, _say("passed", holds, inject_name(telling.scenario, leaf.passed)))


def _by(telling: Telling, side: str | None, clause: Text) -> Text:
    """Names the side that a condition is about."""
    title = telling.scenario.sides[side].title if side else None
    return Text(en=f"{clause.en} [{title.en}]", fr=f"{clause.fr} [{title.fr}]") if title else clause


def _notified(telling: Telling, leaf: cond.Notified, holds: bool) -> Text:
    regime = telling.regime(leaf.notified)
    stage = regime.stages[leaf.stage].title if leaf.stage else Text(en="a notice", fr="un avis")
    return _say("notified", holds, _joined([regime.label, stage], Text(en=", ", fr=", ")))


def _shared(_telling: Telling, leaf: cond.Shared, holds: bool) -> Text:
    names = (leaf.shared,) if isinstance(leaf.shared, str) else leaf.shared
    markings = [ANY_MARKING if name == "any" else Text(en=f"TLP:{name}", fr=f"TLP:{name}") for name in names]
    return worded(SAID["shared" if holds else "not shared"], what=_joined(markings, OR))


def _phase(telling: Telling, leaf: cond.InPhase, holds: bool) -> Text:
    return _say("phase", holds, next(phase.title for phase in telling.scenario.phases if phase.id == leaf.phase))


_CONDITIONS: dict[type, Callable[[Telling, Any, bool], Text]] = {
    cond.AllOf: _all,
    cond.AnyOf: _any,
    cond.Not: _not,
    cond.Decided: _decided,
    cond.MeterAt: _meter,
    cond.FlagIs: _flag,
    cond.SystemIs: _system,
    cond.Shown: lambda t, leaf, holds: _say("shown", holds, t.scenario.expected[leaf.shown].text),
    cond.Sent: lambda t, leaf, holds: _say("sent", holds, inject_name(t.scenario, leaf.sent)),
    cond.Opened: _opened,
    cond.Passed: _passed,
    cond.Known: _known,
    cond.EvidenceIs: _evidence,
    cond.StepIs: _step,
    cond.Told: _told,
    cond.Qualified: lambda t, leaf, holds: _say("qualified", holds, t.regime(leaf.qualified).label),
    cond.Notified: _notified,
    cond.Shared: _shared,
    cond.Received: lambda _t, _leaf, holds: SAID["received" if holds else "not received"],
    cond.InPhase: _phase,
    cond.QueueAt: _queue,
}


def _do(kind: str, what: Text, **facts: Fact) -> Text:
    return worded(DONE[kind], what=quoted(what), **facts)


def _move_meter(telling: Telling, effect: fx.MeterEffect) -> Text:
    written = telling.scenario.meters[effect.meter]
    moves = [(kind, getattr(effect, kind)) for kind in ("set", "add", "rate") if getattr(effect, kind) is not None]
    said = [_do(kind, written.title, amount=_amount(by, written.unit, signed=kind != "set")) for kind, by in moves]
    return _joined(said, AND)


def _amount(thousandths: int, unit: str, *, signed: bool) -> Text:
    en, fr = (f"{amount(thousandths, lang, signed=signed)} {unit}".strip() for lang in ("en", "fr"))
    return Text(en=en, fr=fr)


def _move_flag(telling: Telling, effect: fx.FlagEffect) -> Text:
    return _do("up" if effect.is_ else "down", telling.scenario.flags[effect.flag])


def _move_system(telling: Telling, effect: fx.SystemEffect) -> Text:
    title, said = telling.scenario.systems[effect.system].title, []
    if effect.control is not None:
        said.append(_do("control", control_name(telling.scenario, effect.system, effect.control)))
    if effect.state is not None:
        said.append(_do(effect.state, title))
    if effect.autonomy is not None:
        said.append(_do("autonomy", title, level=effect.autonomy))
    return _joined(said, AND)


def _people(telling: Telling, effect: fx.ResourceEffect) -> Text:
    title, said = telling.scenario.resources[effect.resource].title, []
    if effect.add:
        said.append(_do("people", title, amount=f"{effect.add:+}"))
    if effect.rest:
        said.append(_do("rest", title))
    return _joined(said, AND)


def _send(telling: Telling, effect: fx.SendEffect) -> Text:
    name = inject_name(telling.scenario, effect.send)
    return _do("send later", name, after=written_span(effect.after)) if effect.after else _do("send", name)


_EFFECTS: dict[type, Callable[[Telling, Any], Text]] = {
    fx.MeterEffect: _move_meter,
    fx.FlagEffect: _move_flag,
    fx.SystemEffect: _move_system,
    fx.FactEffect: lambda t, effect: _do("fact", t.scenario.facts[effect.fact]),
    fx.EvidenceEffect: lambda t, effect: _say(effect.is_, True, t.scenario.evidence[effect.evidence].title),
    fx.SendEffect: _send,
    fx.ResourceEffect: _people,
}
