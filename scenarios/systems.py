"""The simulated world as written: AI systems with their controls and signals, meters, facts and evidence."""

from typing import Literal

from pydantic import Field

from injects.span import Span
from injects.written import Identifier, Text, Written
from scenarios.conditions import Condition
from scenarios.effects import Effect, Quantity


class Signal(Written):
    """One number a system's telemetry shows, and what it shows once the system is tainted."""

    title: Text
    """What the number counts."""
    normal: int
    """What it shows while the system is clean."""
    compromised: int
    """What it shows once the system is tainted."""
    unit: str = ""
    """The unit, as it follows the number: `/h`, `%`, `ms`."""


class Control(Written):
    """Something people can order on a system, which takes time and costs something."""

    label: Text
    """The order as people read it; a verb comes first."""
    takes: Span
    """From the order until it is in force."""
    who: tuple[Identifier, ...] = ()
    """Roles that may order it; anybody when empty."""
    effects: tuple[Effect, ...] = ()
    """What happens when it comes into force."""
    lifts: tuple[Effect, ...] | None = None
    """What happens when it is lifted; it cannot be lifted when absent."""
    autonomy: int | None = Field(default=None, ge=0, le=3)
    """The autonomy of the system while it is in force."""


class System(Written):
    """An AI system, or something that one depends on."""

    title: Text
    """What people call it."""
    kind: Literal["assistant", "classifier", "agent", "pipeline", "registry", "detector", "data_store"]
    """What sort of system it is; a `data_store` is what others read from."""
    about: Text
    """What it does, for people who have never seen it."""
    version: str = ""
    """The version people read on their screens."""
    autonomy: int = Field(ge=0, le=3)
    """0 off, 1 suggests, 2 acts with approval, 3 acts alone."""
    depends_on: tuple[Identifier, ...] = ()
    """The systems it needs or reads from."""
    state: Literal["clean", "tainted"] = "clean"
    """Whether it is `tainted` when the story begins."""
    signals: dict[Identifier, Signal] = {}
    """The numbers of its telemetry, which follow its state."""
    controls: dict[Identifier, Control] = {}
    """What people can order on it."""


class Meter(Written):
    """A quantity of the simulated world. Meters are consequences, never marks."""

    title: Text
    """What the meter measures, for facilitators and the debrief."""
    start: Quantity = 0
    """Its level at STARTEX, with at most three decimals."""
    rate: Quantity = 0
    """Change per minute of world time."""
    low: int = 0
    """It never falls below this."""
    high: int = 100
    """It never rises above this."""
    good: Literal["low", "high"]
    """Whether a high level is good for the defenders, or a low one."""
    unit: str = ""
    """The unit, as it follows the number: `k€`, `%`."""


class Evidence(Written):
    """Something that proves what happened, as long as somebody preserves it in time."""

    title: Text
    """What it is: logs, an image of a disk, a copy of the index."""
    takes: Span
    """From the order until it is preserved."""
    who: tuple[Identifier, ...] = ()
    """Roles that may preserve it; anybody when empty."""
    effects: tuple[Effect, ...] = ()
    """What preserving it costs or changes."""


class Consequence(Written):
    """What follows when something holds: after a while, once or again and again while it still holds."""

    text: Text
    """What happened, for the debrief."""
    when: Condition
    """What must hold."""
    at: Span | None = None
    """Judged once, at this instant; as soon as the condition holds when absent."""
    after: Span = 0
    """How long after that the effects come, if the condition still holds."""
    every: Span | None = None
    """They come again at this interval, as long as it holds."""
    effects: tuple[Effect, ...]
    """What happens, each time."""
