"""The simulated world as written: AI systems with their controls and signals, meters, facts and evidence."""

from typing import Annotated, Literal

from pydantic import Field

from injects.span import Span
from injects.written import Identifier, Text, Written
from scenarios.conditions import Condition
from scenarios.effects import Effect, Quantity
from scenarios.ranges import Duration, Quantities

Needs = dict[Identifier, Annotated[int, Field(ge=1, le=100)]]
"""Resources, and how many people of each."""


class Signal(Written):
    """One number a system's telemetry shows, and what it shows once the system is tainted."""

    title: Text
    normal: int
    compromised: int
    unit: str = ""


class Control(Written):
    """Something people can order on a system, which takes time and costs something."""

    label: Text
    takes: Span
    who: tuple[Identifier, ...] = ()
    """Roles that may order it; anybody when empty."""
    effects: tuple[Effect, ...] = ()
    """What happens when it comes into force."""
    lifts: tuple[Effect, ...] | None = None
    """What happens when it is lifted; it cannot be lifted when absent."""
    autonomy: int | None = Field(default=None, ge=0, le=3)
    """The autonomy of the system while it is in force."""
    needs: Needs = {}
    """People it keeps busy for the time it takes: `{analysts: 2}`. Without them it waits its turn."""
    urgent: bool = False
    """It goes before all work that is not urgent."""


class System(Written):
    """An AI system, or something that one depends on."""

    title: Text
    kind: Literal["assistant", "classifier", "agent", "pipeline", "registry", "detector", "data_store"]
    about: Text
    """What it does, for people who have never seen it."""
    version: str = ""
    autonomy: int = Field(ge=0, le=3)
    """0 off, 1 suggests, 2 acts with approval, 3 acts alone."""
    depends_on: tuple[Identifier, ...] = ()
    state: Literal["clean", "tainted"] = "clean"
    signals: dict[Identifier, Signal] = {}
    controls: dict[Identifier, Control] = {}


class Wander(Written):
    """Small moves that come by themselves, so that a gauge looks alive."""

    every: Duration
    """The time from one to the next, drawn each time."""
    by: Quantities
    """How far it moves, drawn each time: `-3..2`."""


class Meter(Written):
    """A quantity of the simulated world. Meters are consequences, never marks."""

    title: Text
    start: Quantity = 0
    rate: Quantity = 0
    """Change per minute of world time."""
    low: int = 0
    high: int = 100
    good: Literal["low", "high"]
    unit: str = ""
    shown: bool | tuple[Identifier, ...] = False
    """A gauge that these roles (or with `true` everybody) see live; nobody sees it when absent."""
    wander: Wander | None = None


class Evidence(Written):
    """Something that proves what happened, as long as somebody preserves it in time."""

    title: Text
    takes: Span
    who: tuple[Identifier, ...] = ()
    """Roles that may preserve it; anybody when empty."""
    effects: tuple[Effect, ...] = ()
    needs: Needs = {}
    """People it keeps busy for the time it takes: `{analysts: 1}`. Without them it waits its turn."""
    urgent: bool = False
    """It goes before all work that is not urgent."""


class Consequence(Written):
    """What follows when something holds: after a while, once or again and again while it still holds."""

    text: Text
    """What happened, for the debrief."""
    when: Condition
    at: Span | None = None
    """Judged once, at this instant; as soon as the condition holds when absent."""
    after: Span = 0
    """How long after that the effects come, if the condition still holds."""
    every: Span | None = None
    """They come again at this interval, as long as it holds."""
    effects: tuple[Effect, ...]
