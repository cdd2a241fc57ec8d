"""Decision points and expected actions: what is asked of a team, and what good looks like."""

from enum import StrEnum
from typing import Literal

from pydantic import Field

from injects.span import Span
from injects.written import Identifier, Text, Written
from scenarios.conditions import Condition
from scenarios.effects import Effect


class Dimension(StrEnum):
    """What marks are about; each has its weight."""

    SITUATION = "situation"
    DECISION = "decision"
    TIMELINESS = "timeliness"
    CONTAINMENT = "containment"
    COMMUNICATION = "communication"
    LEGAL = "legal"
    COORDINATION = "coordination"


Quality = Literal["great", "good", "okay", "weak"]
"""100, 75, 50 and 25 points (the ranks of Immersive's exercises; doctrine, part E1)."""


class Judged(Written):
    """How good an option was, given what the team knew when it chose."""

    when: Condition
    """What must hold at the instant of choosing."""
    quality: Quality
    """How good it is then."""


class Option(Written):
    """One way to answer, with its trade-offs in plain sight."""

    label: Text
    """The answer in a few words; a verb comes first."""
    trade_off: Text
    """What it wins and what it costs, as the team may read it."""
    quality: Quality
    """How good it is, unless something in `judged` holds."""
    judged: tuple[Judged, ...] = ()
    """Other qualities, when something was known or done at the time; the first that holds counts."""
    why: Text
    """Why it has this quality, for the debrief. Never shown before."""
    effects: tuple[Effect, ...] = ()
    """What it does to the world, at the instant it is chosen."""


class DecisionPoint(Written):
    """A question with options and trade-offs, an owner, a deadline, and consequences."""

    title: Text
    """Two or three words, for lists."""
    question: Text
    """The question as the team reads it; it names no answer."""
    opens: Span
    """World time at which it is put to the team."""
    when: Condition | None = None
    """It is put only if this holds then."""
    due: Span
    """World time by which an answer is expected."""
    closes: Span | None = None
    """World time after which nothing waits any more: ENDEX when absent."""
    owner: tuple[Identifier, ...] = Field(min_length=1)
    """Roles whose seat commits the team."""
    options: dict[Identifier, Option] = Field(min_length=2)
    """The answers, by name: two at least, each with a price."""
    if_silent: Identifier
    """The option that comes about when nobody answers."""
    critical: bool = False
    """Its mark counts twice, and the report puts it first."""
    ai_specific: bool = False
    """It is about the AI, not about any crisis: reported apart."""


class Expected(Written):
    """An expected action: who should do what, by when, and what shows that it was done."""

    text: Text
    """What is to be done, as the debrief says it."""
    why: Text
    """Why it matters, for the debrief."""
    who: Identifier
    """The role that should see to it."""
    kind: Literal["do", "avoid"] = "do"
    """`avoid`: good is when it is never shown before the limit."""
    chance: Condition | None = None
    """What opens the chance to do it; from the start when absent. Only what a team had a chance to do is counted."""
    target: Span
    """From the opening of the chance, the time until which the mark is full."""
    limit: Span
    """From the opening of the chance, the time after which it is late."""
    dimension: Dimension
    """Which of the seven dimensions its mark belongs to."""
    critical: bool = False
    """Its mark counts twice, and the report puts it first."""
    ai_specific: bool = False
    """It is about the AI, not about any crisis: reported apart."""
    weight: int = Field(default=1, ge=1, le=5)
    """How much it counts within its dimension."""
    shown_by: Condition
    """What proves that it was done: a decision, an order, a message, a flag."""
