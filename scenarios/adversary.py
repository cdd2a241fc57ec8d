"""The adversary as written: an aim, and a graph of steps that defenders can close."""

from pydantic import Field

from injects.span import Span
from injects.written import Identifier, Text, Word, Written
from scenarios.conditions import Condition
from scenarios.effects import Effect
from scenarios.ranges import Duration


class Step(Written):
    """One thing the adversary can do. It needs others done, takes time, and may go on until something closes it."""

    title: Text
    technique: str
    """The MITRE ATLAS technique, for the debrief."""
    needs: tuple[Identifier, ...] = ()
    """Steps that must have struck before."""
    when: Condition | None = None
    """What must hold before it can be chosen."""
    takes: Duration
    """From being chosen to striking."""
    every: Span | None = None
    """It strikes again at this interval until it is closed."""
    value: int = Field(default=1, ge=0)
    """What it is worth to the adversary's aim: of the steps that are open, the highest value is chosen."""
    effects: tuple[Effect, ...] = ()
    """What each strike does."""
    closed_by: Condition | None = None
    """What defenders must do to close it, for as long as that holds."""


class Adversary(Written):
    """Who attacks, for what, and by which steps. Steps done before the story begins need no modelling."""

    name: str
    about: Text
    aim: Word
    """The meter it wants to raise."""
    hands: int = Field(default=1, ge=1, le=5)
    """How many steps it can prepare at once."""
    background: tuple[str, ...] = ()
    """Techniques used before STARTEX, for the debrief."""
    steps: dict[Identifier, Step]
