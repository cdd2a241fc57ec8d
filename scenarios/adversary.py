"""The adversary as written: an aim, and a graph of steps that defenders can close."""

from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from injects.span import WRITTEN, Span, parse_span
from injects.written import Identifier, Text, Word, Written
from scenarios.conditions import Condition
from scenarios.effects import Effect


class SpanRange(Written):
    """A length of time drawn between two bounds, both in milliseconds, both included."""

    low: int
    """The shortest."""
    high: int
    """The longest."""


def _range(written: object) -> object:
    if isinstance(written, str):
        low, _, high = written.partition("..")
        bounds = {"low": parse_span(low), "high": parse_span(high or low)}
        if bounds["high"] < bounds["low"]:
            raise ValueError(f"{written!r} ends before it starts; write the shorter time first, like 5m..20m")
        return bounds
    return parse_span(written)


Duration = Annotated[
    SpanRange,
    BeforeValidator(_range),
    WithJsonSchema({"type": "string", "pattern": rf"^{WRITTEN}(\.\.({WRITTEN})?)?$", "examples": ["12m", "5m..20m"]}),
]
"""A length of time, or a range that the seed draws from."""


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
    steps: dict[Identifier, Step]
    """What it can do, by name."""
