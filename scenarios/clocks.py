"""Regulatory clocks: the law as data, and how a scenario uses it. An exercise aid, not legal advice."""

from typing import Literal

from pydantic import Field

from injects.span import Span
from injects.written import Identifier, Text, Written
from scenarios.conditions import Condition


class Stage(Written):
    """One notice that is due: within so long of T0, or without delay when `due` is absent."""

    title: Text
    due: Span | None = None
    after: Identifier | None = None
    """What `due` counts from instead of T0: the sending of another stage, or `fix` (a corrective measure exists)."""
    latest: Span | None = None
    """In any case not later than this after awareness, when T0 is something else."""
    note: Text | None = None
    """What is often mistaken, for debriefers."""


class Regime(Written):
    """One duty to notify: who tells whom, from which instant, by when."""

    label: Text
    law: Text
    """The article it comes from."""
    recipient: Text
    t0: Literal["awareness", "significance", "knowledge_of_attack", "high_risk", "classification", "causal_link"]
    """The instant the clock starts from: each regime counts from its own."""
    t0_means: Text
    stages: dict[Identifier, Stage] = Field(min_length=1)
    applies_from: str
    status: Literal["in_force", "applies_with_high_risk", "voluntary_code", "proposed"]
    as_of: str
    source: str


class ClockUse(Written):
    """A regime in a scenario: what starts it in truth, and who should see it."""

    owner: Identifier
    """The role that should notify."""
    trigger: Condition
    """When the duty arises for this team, whether it sees it or not."""
