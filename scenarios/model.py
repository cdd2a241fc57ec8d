"""The scenario: everything an author writes, as one frozen model."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from injects.model import MESSAGE_OF, Inject, Sender
from injects.personas import Persona
from injects.span import Span
from injects.written import Identifier, Text, Word, Written, WrittenError, worded
from scenarios.accepting import Acceptance
from scenarios.adversary import Adversary
from scenarios.clocks import ClockUse, Regime
from scenarios.conditions import Condition
from scenarios.decisions import DecisionPoint, Dimension, Expected
from scenarios.limits import Weekday
from scenarios.phases import Phase
from scenarios.resources import Resource
from scenarios.sides import Side
from scenarios.systems import Consequence, Evidence, Meter, System
from scenarios.variants import Flood, Variant

LANGUAGE = 1
"""The version of the scenario language that is read here."""


class Role(Written):
    """A place in the story: what this person is, and what they are there for."""

    title: Text
    """What this person is called in the organisation."""
    mission: Text
    """What they are there for, in a sentence that starts with `you`."""
    side: Identifier | None = None
    """The side it belongs to, where the scenario has sides."""
    joins: Span | None = None
    """World time at which it enters: until then its seat sees nothing. It is there from the start when absent."""
    brief: Text | None = None
    """What it is told as it enters late; it knows nothing else of what came before."""


class Merge(Written):
    """A role held by the seat of another when there are fewer seats than roles."""

    role: Identifier
    """The role that is held by another's seat."""
    into: Identifier
    """The role whose seat holds it."""


_NO_MERGE = Text(
    en="{value} is not a merge; write it like `liaison into legal`",
    fr="{value} n’est pas un regroupement\u202f; écrivez-le comme `liaison into legal`",
)


def _merge(written: object) -> object:
    if isinstance(written, str):
        role, _, into = written.partition(" into ")
        if into:
            return {"role": role.strip(), "into": into.strip()}
    raise WrittenError(worded(_NO_MERGE, value=repr(written)))


MergeLine = Annotated[
    Merge,
    BeforeValidator(_merge),
    WithJsonSchema({"type": "string", "pattern": r"^ *\S+ +into +\S+ *$", "examples": ["liaison into legal"]}),
]


class PlannedInject(Inject):
    """An inject with its place in the plot.

    `at` alone: then. `when` alone: as soon as it holds. `at` with `when`: judged once, at that instant. `earliest` with
    `when`: as soon as it holds from then on. Each fires once, unless it says `every`. A reserve has none of them.
    """

    at: Span | None = None
    """World time at which it is sent; with `when`, at which it is judged once."""
    earliest: Span | None = None
    """With `when`: not before this world time."""
    until: Span | None = None
    """With `when` or `every`: not after this world time."""
    when: Condition | None = None
    """What must hold for it to be sent."""
    every: Span | None = None
    """It is sent again at this interval, until `until` or ENDEX."""
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
    """Two or three words for the hall."""
    text: Text
    """What is read aloud at ENDEX."""
    when: Condition | None = None
    """What must hold at ENDEX; the last ending has none."""


class Scenario(Written):
    """A written crisis. Times are milliseconds, ids are unique within their kind, texts are in English and French."""

    scenario: Identifier
    """The short name of the pack: what commands and files call it."""
    version: str = Field(pattern=r"^\d+\.\d+\.\d+$")
    """The version of this pack, three numbers: a journal says which one was played."""
    title: Text
    """What the crisis is called on every screen."""
    pitch: Text
    """One paragraph that facilitators read aloud before STARTEX; no spoiler."""
    organisation: Text
    """Who the team works for; each side has its own, where there are sides."""
    sector: Text
    """The trade or the public service it plays in."""
    duration: Span
    """World time from STARTEX to ENDEX."""
    language: int = Field(default=LANGUAGE, ge=1, le=LANGUAGE)
    """The version of the scenario language."""
    anssi_risk: tuple[int, ...] = ()
    """ANSSI's five AI risk scenarios (February 2025) that it exercises."""
    owasp: tuple[str, ...] = ()
    """OWASP ids with their year: `LLM01:2026`."""
    sides: dict[Identifier, Side] = {}
    """The organisations that share this world, each seeing only its own; one side when there are none."""
    roles: dict[Identifier, Role] = Field(min_length=1)
    """The places in the story, by name. Each is somebody's seat."""
    merge: tuple[MergeLine, ...] = ()
    """Which roles are held together when seats are fewer, in this order."""
    phases: tuple[Phase, ...] = Field(min_length=1)
    """The parts of the story, in order. The first starts at 0m."""
    objectives: dict[Identifier, Text] = {}
    """What the exercise is for; injects say which of them they serve."""
    systems: dict[Identifier, System]
    """The AI systems, and what they depend on."""
    resources: dict[Identifier, Resource] = {}
    """People whom work waits for."""
    meters: dict[Word, Meter]
    """The quantities of the simulated world: money, harm, service, trust."""
    flags: dict[Word, Text] = {}
    """Flags and what each one means."""
    facts: dict[Identifier, Text] = {}
    """What is true and a team may come to know, by name: read in an inject, or told by a persona."""
    evidence: dict[Identifier, Evidence] = {}
    """What could prove what happened, if somebody preserves it in time."""
    adversary: Adversary
    """Who attacks, for what, by which steps."""
    injects: tuple[PlannedInject, ...]
    """What is put in front of the team, in the order you want ties to be settled."""
    floods: tuple[Flood, ...] = ()
    """Noise at a rate: short messages in one row, each an inject of its own."""
    decisions: dict[Identifier, DecisionPoint]
    """The questions the team must answer."""
    expected: dict[Identifier, Expected]
    """What good looks like: start to write a crisis here. Never shown before the debrief."""
    consequences: dict[Identifier, Consequence] = {}
    """What follows by itself when something holds: complaints, a bill, a resignation."""
    personas: dict[Identifier, Persona] = {}
    """People outside the team who can be written to or called, and answer."""
    clocks: dict[str, ClockUse] = {}
    """The legal duties that may arise, by the id of their regime."""
    first_day: Weekday = "monday"
    """The weekday of the story's first day: some limits of the law count working days."""
    weights: dict[Dimension, int]
    """How much each of the seven dimensions counts in the marks; together 100."""
    endings: dict[Identifier, Ending] = Field(min_length=1)
    """How the story may end: the first that holds at ENDEX is told. The last has no condition."""
    debrief: tuple[Text, ...] = ()
    """Questions for the hot debrief."""
    accepts: tuple[Acceptance, ...] = ()
    """Warnings of `tocsin check` that its author has weighed."""

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
