"""The adversary as written: an aim, and a graph of steps that defenders can close."""

from typing import Literal

from pydantic import Field

from injects.span import Span
from injects.written import Identifier, Text, Word, Written
from scenarios.conditions import Condition
from scenarios.effects import Effect
from scenarios.ranges import Duration


class Step(Written):
    """One thing the adversary can do. It needs others done, takes time, and may go on until something closes it."""

    title: Text
    """The step in a few words; a verb comes first."""
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
    noise: int = Field(default=0, ge=0, le=100)
    """How likely each strike is noticed, in a hundred. A cautious adversary takes it into account."""
    shows: Identifier | None = None
    """The inject that is sent when a strike is noticed, unless it was sent before."""


class ScriptLine(Written):
    """One line of a script: a step, and when the adversary begins it."""

    step: Identifier
    """The step that begins."""
    at: Span | None = None
    """World time at which it begins, or as soon after as it is open to it."""
    after: Identifier | None = None
    """Begins once this other step has struck."""
    wait: Span = 0
    """With `after`: how long after that."""


class Adversary(Written):
    """Who attacks, for what, and by which steps. Steps done before the story begins need no modelling."""

    name: str
    """What the debrief calls it: one word, invented."""
    about: Text
    """Who they are and what they live on, for facilitators and the debrief."""
    aim: Word
    """The meter it wants to raise."""
    hands: int = Field(default=1, ge=1, le=5)
    """How many steps it can prepare at once."""
    background: tuple[str, ...] = ()
    """Techniques used before STARTEX, for the debrief."""
    policy: Literal["value", "path"] = "value"
    """How it chooses among the steps open to it: `value` takes the one of the highest value; `path` looks ahead, and
    takes the one from which the most can be reached."""
    caution: int = Field(default=0, ge=0, le=100)
    """With `path`: how much value a strike that is sure to be noticed costs it; half as much where noise is 50."""
    steps: dict[Identifier, Step]
    """What it can do, by name."""
    script: tuple[ScriptLine, ...] = ()
    """Steps played by hand: begun at these times, and never chosen freely."""

    @property
    def scripted(self) -> frozenset[str]:
        """The steps that the script begins."""
        return frozenset(line.step for line in self.script)
