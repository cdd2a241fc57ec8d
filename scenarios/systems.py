"""The simulated world as written: AI systems with their controls and signals, meters, facts and evidence."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from injects.span import Span
from injects.written import Identifier, Text, Written
from scenarios.conditions import Condition
from scenarios.effects import Effect, Quantity
from scenarios.ranges import Duration, Quantities

Needs = dict[Identifier, Annotated[int, Field(ge=1, le=100)]]
"""Resources, and how many people of each."""


class Signal(Written):
    """One number that a system's telemetry shows. It follows the state of the system."""

    title: Text
    """What the number counts."""
    normal: int
    """What it shows while the system is clean."""
    compromised: int
    """What it shows once the system is tainted."""
    off: int = 0
    """What it shows while the autonomy of the system is 0."""
    ramp: Span = 0
    """How long it takes to go from one to the other, in a straight line; at once when absent."""
    unit: str = ""
    """The unit, as it follows the number: `/h`, `%`, `ms`."""


Does = Literal["switch_off", "tools_off", "human_approval", "roll_back", "isolate", "quarantine", "rotate"]

CAPS: dict[Does, int] = {"switch_off": 0, "tools_off": 1, "human_approval": 2}
"""The autonomy that a system keeps at most while a control of this sort is in force."""


class Control(Written):
    """Something people can order on a system. What it costs is its time, and those effects that hurt."""

    label: Text
    """The order as people read it; a verb comes first."""
    does: Does | None = None
    """What it means in the simulation, besides its effects.

    While it is in force: `switch_off` leaves no autonomy and cuts the system off both ways; `tools_off` leaves it
    autonomy 1 (it suggests), `human_approval` 2 (it acts with approval); `isolate` cuts it off both ways; `quarantine`
    keeps a compromise of it from those that depend on it; `rotate`, with new keys, keeps a compromise of those that it
    depends on from it. `roll_back` makes it clean once, and can be ordered again.
    """
    version: str = ""
    """With `roll_back`: the version that the system then runs."""
    takes: Span
    """From the order until it is in force."""
    who: tuple[Identifier, ...] = ()
    """Roles that may order it; anybody when empty."""
    effects: tuple[Effect, ...] = ()
    """What happens when it comes into force."""
    lifts: tuple[Effect, ...] | None = None
    """What happens when it is lifted; it cannot be lifted when absent."""
    autonomy: int | None = Field(default=None, ge=0, le=3)
    """The autonomy of the system at most, while it is in force; what `does` says when absent."""
    needs: Needs = {}
    """People it keeps busy for the time it takes: `{analysts: 2}`. Without them it waits its turn."""
    urgent: bool = False
    """It goes before all work that is not urgent."""

    @property
    def cap(self) -> int | None:
        """The autonomy that the system keeps at most while it is in force."""
        if self.autonomy is None and self.does:
            return CAPS.get(self.does)
        return self.autonomy

    @property
    def again(self) -> bool:
        """Whether it can be ordered while it is in force: it is something done, not something kept up."""
        return self.does == "roll_back"


class Dependency(Written):
    """A system that this one needs, and how a compromise of it spreads here. A bare name does not spread."""

    on: Identifier
    """The system that this one needs."""
    spreads: Duration | None = None
    """How long after that system is tainted this one is too, unless the way is cut meanwhile; never when absent."""
    cut_by: Condition | None = None
    """What cuts the way, for as long as it holds, besides the controls whose `does` cuts it."""


def _dependency(written: object) -> object:
    return {"on": written} if isinstance(written, str) else written


DependencyLine = Annotated[Dependency, BeforeValidator(_dependency, json_schema_input_type=Identifier | Dependency)]
"""A dependency, or the bare name of a system."""


class System(Written):
    """An AI system, or something that one depends on."""

    title: Text
    """What people call it."""
    kind: Literal["assistant", "classifier", "agent", "pipeline", "registry", "detector", "data_store"]
    """What sort of system it is; a `data_store` is what others read from."""
    about: Text
    """What it does, for people who have never seen it."""
    version: str = ""
    """The version that runs when play begins."""
    autonomy: int = Field(ge=0, le=3)
    """0 off, 1 suggests, 2 acts with approval, 3 acts alone."""
    side: Identifier | None = None
    """The side that sees it and may act on it; every side when absent."""
    depends_on: tuple[DependencyLine, ...] = ()
    """What it needs: names of systems, or dependencies along which a compromise spreads."""
    state: Literal["clean", "tainted"] = "clean"
    """Its integrity when play begins. Never shown to players: its signals show what follows from it."""
    signals: dict[Identifier, Signal] = {}
    """What its telemetry measures."""
    controls: dict[Identifier, Control] = {}
    """What people can order on it."""


class Wander(Written):
    """Small moves that come by themselves, so that a gauge looks alive."""

    every: Duration
    """The time from one to the next, drawn each time."""
    by: Quantities
    """How far it moves, drawn each time: `-3..2`."""


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
    shown: bool | tuple[Identifier, ...] = False
    """A gauge that these roles (or with `true` everybody) see live; nobody sees it when absent."""
    wander: Wander | None = None
    """Small moves by themselves; none when absent."""


class Evidence(Written):
    """Something that proves what happened, as long as somebody preserves it in time."""

    title: Text
    """What it is: logs, an image of a disk, a copy of the index."""
    takes: Span
    """From the order until it is preserved."""
    who: tuple[Identifier, ...] = ()
    """Roles that may preserve it; anybody when empty."""
    side: Identifier | None = None
    """The side that sees it and may preserve it; every side when absent."""
    effects: tuple[Effect, ...] = ()
    """What preserving it costs or changes."""
    needs: Needs = {}
    """People it keeps busy for the time it takes: `{analysts: 1}`. Without them it waits its turn."""
    urgent: bool = False
    """It goes before all work that is not urgent."""


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
