"""The scenario: everything an author writes, as one frozen model."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from injects.model import Inject, Sender
from injects.personas import Persona
from injects.span import Span
from injects.written import Identifier, Text, Word, Written
from scenarios.adversary import Adversary
from scenarios.clocks import ClockUse, Regime
from scenarios.conditions import Condition
from scenarios.decisions import DecisionPoint, Dimension, Expected
from scenarios.limits import Weekday
from scenarios.phases import Phase
from scenarios.resources import Resource
from scenarios.sides import Side
from scenarios.systems import Consequence, Evidence, Meter, System
from scenarios.variants import MESSAGE_OF, Flood, Variant


class Role(Written):
    """A place in the story: what this person is, and what they are there for."""

    title: Text
    mission: Text
    side: Identifier | None = None
    """The side it belongs to, where the scenario has sides."""
    joins: Span | None = None
    """World time at which it enters: until then its seat sees nothing. It is there from the start when absent."""
    brief: Text | None = None
    """What it is told as it enters late; it knows nothing else of what came before."""


class Merge(Written):
    """A role held by the seat of another when there are fewer seats than roles."""

    role: Identifier
    into: Identifier


def _merge(written: object) -> object:
    if isinstance(written, str):
        role, _, into = written.partition(" into ")
        if into:
            return {"role": role.strip(), "into": into.strip()}
    raise ValueError(f"{written!r} is not a merge; write it like `liaison into legal`")


MergeLine = Annotated[
    Merge, BeforeValidator(_merge), WithJsonSchema({"type": "string", "examples": ["liaison into legal"]})
]


class PlannedInject(Inject):
    """An inject with its place in the plot.

    `at` alone: then. `when` alone: as soon as it holds. `at` with `when`: judged once, at that instant. `earliest` with
    `when`: as soon as it holds from then on. Each fires once, unless it says `every`. A reserve has none of them.
    """

    at: Span | None = None
    earliest: Span | None = None
    until: Span | None = None
    """With `when` or `every`: not after this world time."""
    when: Condition | None = None
    every: Span | None = None
    relance_of: Identifier | None = None
    """The inject whose need this one puts again, when it is a relance written out in full."""
    variants: tuple[Variant, ...] = ()
    """Other words for it: the first whose condition holds when it is sent is sent instead."""

    def as_sent(self, variant: int | None) -> "PlannedInject":
        """The inject in the words of one of its variants, or in its own."""
        if variant is None:
            return self
        return self.model_copy(update=self.variants[variant].changes)


def whole(flood: Flood) -> PlannedInject:
    """A flood as one inject, with its first words and its beginning; facilitators act upon that."""
    given = {name: getattr(flood, name) for name in Flood.model_fields if name in PlannedInject.model_fields}
    given |= {"every": None, "body": flood.bodies[0], "saturating": True, "criticality": "supporting"}
    return PlannedInject.model_construct(**given)


def messages_of(flood: Flood) -> Iterator[PlannedInject]:
    """Its messages, as many as there may be: `8.08#1` and so on, which no id of an author can be."""
    one = whole(flood)
    for n in range(flood.most):
        body = flood.bodies[n % len(flood.bodies)]
        yield one.model_copy(update={"id": f"{flood.id}{MESSAGE_OF}{n + 1}", "body": body})


class Ending(Written):
    """How the story ends, computed from the state at ENDEX: the first whose condition holds."""

    title: Text
    text: Text
    when: Condition | None = None


class Scenario(Written):
    """A written crisis. Times are milliseconds, ids are unique within their kind, texts are in English and French."""

    scenario: Identifier
    version: str = Field(pattern=r"^\d+\.\d+\.\d+$")
    title: Text
    pitch: Text
    """One paragraph that facilitators read aloud before STARTEX; no spoiler."""
    organisation: Text
    """Who the team works for; each side has its own, where there are sides."""
    sector: Text
    duration: Span
    language: int = Field(default=1, ge=1, le=1)
    """The version of the scenario language."""
    anssi_risk: tuple[int, ...] = ()
    """ANSSI's five AI risk scenarios (February 2025) that it exercises."""
    owasp: tuple[str, ...] = ()
    """OWASP ids with their year: `LLM01:2026`."""
    sides: dict[Identifier, Side] = {}
    """The organisations that share this world, each seeing only its own; one side when there are none."""
    roles: dict[Identifier, Role] = Field(min_length=1)
    merge: tuple[MergeLine, ...] = ()
    """Which roles are held together when seats are fewer, in this order."""
    phases: tuple[Phase, ...] = Field(min_length=1)
    objectives: dict[Identifier, Text] = {}
    """What the exercise is for; injects say which of them they serve."""
    systems: dict[Identifier, System]
    resources: dict[Identifier, Resource] = {}
    """People whom work waits for."""
    meters: dict[Word, Meter]
    flags: dict[Word, Text] = {}
    """Flags and what each one means."""
    facts: dict[Identifier, Text] = {}
    evidence: dict[Identifier, Evidence] = {}
    adversary: Adversary
    injects: tuple[PlannedInject, ...]
    floods: tuple[Flood, ...] = ()
    """Noise at a rate."""
    decisions: dict[Identifier, DecisionPoint]
    expected: dict[Identifier, Expected]
    consequences: dict[Identifier, Consequence] = {}
    personas: dict[Identifier, Persona] = {}
    clocks: dict[str, ClockUse] = {}
    first_day: Weekday = "monday"
    """The weekday of the story's first day: some limits of the law count working days."""
    weights: dict[Dimension, int]
    endings: dict[Identifier, Ending] = Field(min_length=1)
    debrief: tuple[Text, ...] = ()
    """Questions for the hot debrief."""

    @cached_property
    def by_id(self) -> dict[str, PlannedInject]:
        """The injects by their id, each flood as a whole (`8.08`), and each of its messages (`8.08#1`)."""
        single = {inject.id: inject for inject in (*self.injects, *self.floods_whole.values())}
        return single | {each.id: each for flood in self.floods for each in messages_of(flood)}

    @cached_property
    def floods_whole(self) -> dict[str, PlannedInject]:
        """Each flood by its id, as the one inject that facilitators see; what is sent is its messages."""
        return {flood.id: whole(flood) for flood in self.floods}

    def sender(self, sender: Sender) -> Text:
        """What a sender is called: a system by its title and version."""
        if sender.system is None:
            assert sender.name is not None
            return sender.name
        system = self.systems[sender.system]
        version = f", version {system.version}" if system.version else ""
        return Text(en=f"{system.title.en}{version}", fr=f"{system.title.fr}{version}")

    def regime(self, clock: str, law: Mapping[str, Regime]) -> Regime:
        """The law behind a clock, as this scenario uses it."""
        return self.clocks[clock].law(clock, law)
