"""The items of a plot's outline: injects, decisions, what is expected, and what happens behind the scenes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from injects.model import Channel
from injects.span import written_span
from injects.written import Text, worded
from scenarios import conditions as cond
from scenarios.adversary import Step
from scenarios.belonging import joins, told_on_entering
from scenarios.clocks import Regime, Stage
from scenarios.decisions import DecisionPoint, Expected, Option
from scenarios.effects import Effect
from scenarios.limits import rule
from scenarios.model import PlannedInject, Scenario
from scenarios.naming import inject_name, quoted
from scenarios.ranges import written_range
from scenarios.telling import Telling
from scenarios.variants import Variant

FIRST_WORDS = 90
"""Characters of a text that tell which one it is."""

ItemKind = Literal[
    "inject",
    "enters",
    "relance",
    "decision",
    "due",
    "closes",
    "expected",
    "consequence",
    "step",
    "clock",
    "ending",
    "system",
    "resource",
    "gauge",
    "persona",
    "policy",
]
Label = Literal[
    "when",
    "at",
    "until",
    "every",
    "after",
    "needs",
    "takes",
    "closed",
    "again",
    "reveals",
    "expects",
    "due",
    "closes",
    "option",
    "silent",
    "effects",
    "target",
    "limit",
    "stage",
    "variant",
    "flood",
    "note",
    "spreads",
    "order",
    "count",
    "job",
    "tires",
    "noise",
    "shows",
    "script",
    "begins",
    "signal",
    "costs",
    "queue",
    "wanted",
    "range",
    "wanders",
    "knows",
    "caution",
    "telemetry",
    "regime",
    "case",
    "awareness",
    "fix",
    "resolution",
]
Mark = Literal["false", "partial", "unknown", "saturating", "key", "contingency", "critical", "avoid"]

_CALL = Text(en="{what} ({who}, {target} to {limit})", fr="{what} ({who}, {target} à {limit})")

_TAG = re.compile(r"\{%.*?%\}", re.DOTALL)
_QUOTE = re.compile(r"\{\{.*?\}\}", re.DOTALL)


class Detail(NamedTuple):
    """Something more about an item: which sort of thing, and what it says."""

    label: Label
    said: Text


class Item(NamedTuple):
    """One thing of the plot. `at` is its world time, absent where only a condition brings it."""

    kind: ItemKind
    id: str
    title: Text
    at: int | None = None
    roles: tuple[str, ...] = ()
    """Whom it is for; nobody where it is hidden."""
    channel: Channel | None = None
    sender: Text | None = None
    marks: tuple[Mark, ...] = ()
    details: tuple[Detail, ...] = ()


def listed(names: Iterable[Text]) -> Text:
    """Names one after the other."""
    said = list(names)
    return Text(en=", ".join(name.en for name in said), fr=", ".join(name.fr for name in said))


def first_words(text: Text, most: int = FIRST_WORDS) -> Text:
    """How a text begins, without its templates."""
    return Text(en=_beginning(text.en, most), fr=_beginning(text.fr, most))


class Items:
    """Makes the items of a scenario."""

    def __init__(self, scenario: Scenario, law: Mapping[str, Regime]) -> None:
        self._scenario = scenario
        self._law = law
        self._telling = Telling(scenario, law)

    def timed(self) -> Iterator[Item]:
        """What has a time of its own."""
        for inject in self._planned():
            if _start(inject) is not None:
                yield self._inject(inject)
                yield from self._relance(inject)
        for name, decision in self._scenario.decisions.items():
            yield from self._decision(name, decision)
        for role in self._scenario.roles:
            if joins(self._scenario, role):
                yield self._entry(role)
        for name, expected in self._scenario.expected.items():
            if expected.chance is None:
                yield self._expected(name, expected)._replace(at=0)

    def whenever(self) -> Iterator[Item]:
        """What only a condition or an effect brings, and what is expected without an inject that calls for it."""
        called = {name for inject in self._scenario.injects for name in inject.expects}
        for inject in self._planned():
            if _start(inject) is None:
                yield self._inject(inject)
                yield from self._relance(inject)
        for name, expected in self._scenario.expected.items():
            if expected.chance is not None and name not in called:
                yield self._expected(name, expected)

    def reserves(self) -> Iterator[Item]:
        """What only a facilitator fires."""
        yield from (self._inject(inject) for inject in self._all() if inject.kind == "reserve")

    def consequences(self) -> Iterator[Item]:
        for name, written in self._scenario.consequences.items():
            when = [
                *self._when(written.when),
                *_spans(("at", written.at), ("after", written.after), ("every", written.every)),
            ]
            yield Item("consequence", name, written.text, details=(*when, *self._effects(written.effects)))

    def steps(self) -> Iterator[Item]:
        for name, step in self._scenario.adversary.steps.items():
            details = (
                *_list("needs", step.needs),
                *self._when(step.when),
                Detail("takes", _same(written_range(step.takes))),
                *_spans(("every", step.every)),
                *self._effects(step.effects),
                *self._when(step.closed_by, "closed"),
                *self._noticed(name, step),
            )
            yield Item("step", name, step.title, details=details)

    def _noticed(self, name: str, step: Step) -> Iterator[Detail]:
        """Who may notice it, and when a script begins it."""
        if step.noise:
            yield Detail("noise", _same(f"{step.noise} %"))
        if step.shows:
            yield Detail("shows", inject_name(self._scenario, step.shows))
        for line in self._scenario.adversary.script:
            if line.step == name:
                after = [] if line.after is None else [line.after]
                yield Detail(
                    "script", _same(" + ".join([*after, written_span(line.at if line.at is not None else line.wait)]))
                )

    def clocks(self) -> Iterator[Item]:
        for name, use in self._scenario.clocks.items():
            regime = self._scenario.regime(name, self._law)
            stages = (Detail("stage", _stage(regime, stage, use.case)) for stage in regime.stages.values())
            starts = (each for start, condition in use.starts.items() for each in self._when(condition, start))
            law = [] if use.regime is None else [Detail("regime", _same(use.regime))]
            case = [] if use.case is None else [Detail("case", regime.cases[use.case])]
            details = (*law, *case, *self._when(use.trigger), *starts, *stages)
            yield Item("clock", name, regime.label, roles=(use.owner,), details=details)

    def endings(self) -> Iterator[Item]:
        for name, ending in self._scenario.endings.items():
            yield Item("ending", name, ending.title, details=tuple(self._when(ending.when)))

    def _planned(self) -> Iterator[PlannedInject]:
        return (inject for inject in self._all() if inject.kind != "reserve")

    def _all(self) -> tuple[PlannedInject, ...]:
        """A flood is one line."""
        return (*self._scenario.injects, *self._scenario.floods_whole.values())

    def _inject(self, inject: PlannedInject) -> Item:
        details = (
            *self._when(inject.when),
            *_spans(("until", inject.until), ("every", inject.every)),
            *self._flood(inject.id),
            *(Detail("variant", self._variant(each)) for each in inject.variants),
            *([Detail("again", inject_name(self._scenario, inject.relance_of))] if inject.relance_of else []),
            *(Detail("reveals", self._scenario.facts[fact]) for fact in inject.reveals),
            *(Detail("expects", self._call(self._scenario.expected[name])) for name in inject.expects),
            *self._record(inject),
            *([Detail("note", inject.note)] if inject.note else []),
        )
        return Item(
            kind="inject",
            id=inject.id,
            title=first_words(_title(inject)),
            at=_start(inject),
            roles=inject.to,
            channel=inject.channel,
            sender=self._scenario.sender(inject.from_),
            marks=tuple(_marks(inject)),
            details=details,
        )

    def _entry(self, role: str) -> Item:
        """Somebody who enters late, and what they are told."""
        return Item("enters", role, told_on_entering(self._scenario, role), joins(self._scenario, role), (role,))

    def _record(self, inject: PlannedInject) -> Iterator[Detail]:
        """Whose telemetry it shows, and which of its signals."""
        if inject.telemetry is None:
            return
        system = self._scenario.systems[inject.telemetry.system]
        shown = system.signals if inject.telemetry.signals is None else inject.telemetry.signals
        yield Detail("telemetry", listed([system.title, *(system.signals[name].title for name in shown)]))

    def _flood(self, name: str) -> Iterator[Detail]:
        for flood in self._scenario.floods:
            if flood.id == name:
                yield Detail("every", _same(written_range(flood.every)))
                yield Detail("flood", _same(str(flood.most)))

    def _variant(self, variant: Variant) -> Text:
        """When it is sent, and how it begins where it has words of its own."""
        when, words = self._telling.condition(variant.when), variant.body or variant.subject
        if words is None:
            return when
        says = Text(en="{when}: {said}", fr="{when}\u00a0: {said}")
        return worded(says, when=when, said=quoted(first_words(words)))

    def _relance(self, inject: PlannedInject) -> Iterator[Item]:
        if inject.relance is None:
            return
        start, again = _start(inject), inject.relance
        missing = tuple(cond.Shown(shown=name) for name in inject.expects if self._scenario.expected[name].kind == "do")
        yield Item(
            kind="relance",
            id=inject.id,
            title=first_words(again.body),
            at=None if start is None else start + again.after,
            roles=inject.to,
            channel=again.channel,
            sender=self._scenario.sender(again.from_ or inject.from_),
            details=(*_spans(("after", again.after)), *self._when(cond.AllOf(all=missing), holds=False)),
        )

    def _decision(self, name: str, written: DecisionPoint) -> Iterator[Item]:
        marks: tuple[Mark, ...] = ("critical",) if written.critical else ()
        details = (
            *self._when(written.when),
            *_spans(("due", written.due), ("closes", written.closes)),
            *(Detail("option", self._option(option)) for option in written.options.values()),
            Detail("silent", quoted(written.options[written.if_silent].label)),
        )
        yield Item("decision", name, written.title, written.opens, written.owner, marks=marks, details=details)
        yield Item("due", name, written.title, written.due, written.owner)
        if written.closes is not None:
            yield Item("closes", name, written.title, written.closes, written.owner)

    def _option(self, option: Option) -> Text:
        if not option.effects:
            return quoted(option.label)
        label, effects = quoted(option.label), self._telling.effects(option.effects)
        return worded(Text(en="{label}: {effects}", fr="{label}\u00a0: {effects}"), label=label, effects=effects)

    def _expected(self, name: str, written: Expected) -> Item:
        marks: list[Mark] = ["critical"] if written.critical else []
        marks += ["avoid"] if written.kind == "avoid" else []
        details = (*self._when(written.chance), *_spans(("target", written.target), ("limit", written.limit)))
        return Item("expected", name, written.text, roles=(written.who,), marks=tuple(marks), details=details)

    def _call(self, written: Expected) -> Text:
        target, limit = written_span(written.target), written_span(written.limit)
        return worded(_CALL, what=quoted(written.text), who=written.who, target=target, limit=limit)

    def _when(self, condition: cond.Condition | None, label: Label = "when", *, holds: bool = True) -> Iterator[Detail]:
        if condition is not None:
            yield Detail(label, self._telling.condition(condition, holds=holds))

    def _effects(self, effects: Iterable[Effect]) -> Iterator[Detail]:
        said = self._telling.effects(effects)
        if said.en:
            yield Detail("effects", said)


def _start(inject: PlannedInject) -> int | None:
    """The earliest world time at which it may come, where it has one."""
    return inject.earliest if inject.at is None else inject.at


def _title(inject: PlannedInject) -> Text:
    """Its subject and how its body begins, as one."""
    if inject.subject is None:
        return inject.body
    return Text(en=f"{inject.subject.en} – {inject.body.en}", fr=f"{inject.subject.fr} – {inject.body.fr}")


def _marks(inject: PlannedInject) -> Iterator[Mark]:
    if inject.truth is False:
        yield "false"
    elif inject.truth is not True:
        yield inject.truth
    if inject.saturating:
        yield "saturating"
    if inject.criticality == "key":
        yield "key"
    if inject.kind == "contingency":
        yield "contingency"


def _spans(*spans: tuple[Label, int | None]) -> Iterator[Detail]:
    """The lengths and times that are given."""
    yield from (Detail(label, _same(written_span(span))) for label, span in spans if span)


def _list(label: Label, names: tuple[str, ...]) -> Iterator[Detail]:
    if names:
        yield Detail(label, _same(", ".join(names)))


def _stage(regime: Regime, stage: Stage, case: str | None) -> Text:
    limit = rule(regime, stage, case)
    return Text(en=f"{stage.title.en} ({limit.en})", fr=f"{stage.title.fr} ({limit.fr})")


def _same(said: str) -> Text:
    return Text(en=said, fr=said)


def _beginning(text: str, most: int) -> str:
    words = " ".join(_QUOTE.sub("…", _TAG.sub(" ", text)).split())
    return words if len(words) <= most else words[:most].rpartition(" ")[0] + " …"
