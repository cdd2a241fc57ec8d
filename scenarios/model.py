"""The scenario: everything an author writes, as one frozen model."""

from functools import cached_property
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from injects.model import Inject
from injects.personas import Persona
from injects.span import Span
from injects.written import Identifier, Text, Word, Written
from scenarios.accepting import Acceptance
from scenarios.adversary import Adversary
from scenarios.clocks import ClockUse
from scenarios.conditions import Condition
from scenarios.decisions import DecisionPoint, Dimension, Expected
from scenarios.phases import Phase
from scenarios.systems import Consequence, Evidence, Meter, System

LANGUAGE = 1
"""The version of the scenario language that is read here."""


class Role(Written):
    """A place in the story: what this person is, and what they are there for."""

    title: Text
    mission: Text


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
    """Who the team works for."""
    sector: Text
    duration: Span
    language: int = Field(default=LANGUAGE, ge=1, le=LANGUAGE)
    """The version of the scenario language."""
    anssi_risk: tuple[int, ...] = ()
    """ANSSI's five AI risk scenarios (February 2025) that it exercises."""
    owasp: tuple[str, ...] = ()
    """OWASP ids with their year: `LLM01:2026`."""
    roles: dict[Identifier, Role] = Field(min_length=1)
    merge: tuple[MergeLine, ...] = ()
    """Which roles are held together when seats are fewer, in this order."""
    phases: tuple[Phase, ...] = Field(min_length=1)
    systems: dict[Identifier, System]
    meters: dict[Word, Meter]
    flags: dict[Word, Text] = {}
    """Flags and what each one means."""
    facts: dict[Identifier, Text] = {}
    evidence: dict[Identifier, Evidence] = {}
    adversary: Adversary
    injects: tuple[PlannedInject, ...]
    decisions: dict[Identifier, DecisionPoint]
    expected: dict[Identifier, Expected]
    consequences: dict[Identifier, Consequence] = {}
    personas: dict[Identifier, Persona] = {}
    clocks: dict[str, ClockUse] = {}
    weights: dict[Dimension, int]
    endings: dict[Identifier, Ending] = Field(min_length=1)
    debrief: tuple[Text, ...] = ()
    """Questions for the hot debrief."""
    accepts: tuple[Acceptance, ...] = ()
    """Warnings of `tocsin check` that its author has weighed."""

    @cached_property
    def by_id(self) -> dict[str, PlannedInject]:
        """The injects by their id."""
        return {inject.id: inject for inject in self.injects}
