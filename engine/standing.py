"""How the parts of a world stand: one small record a noun. Changed by `engine.state.apply` only."""

from dataclasses import dataclass, field

from engine import events as ev
from engine.signal import SignalState
from scenarios.systems import System


@dataclass(slots=True)
class SentInject:
    """An inject that was sent: last when, to which roles, who opened it and when, and how it was passed on."""

    at: int
    to: tuple[str, ...]
    values: ev.Values
    """What the inject itself quoted, which goes with it when it is passed on; a relance has its own."""
    variant: int | None = None
    """In whose words it was sent: one of its variants, or its own."""
    opened: dict[str, int] = field(default_factory=dict)
    passed: dict[tuple[str, str | None], int] = field(default_factory=dict)
    """Side and role (None for all of the side) to the instant at which it was passed on last."""


@dataclass(slots=True)
class DecisionState:
    """A decision point that was put: every answer, the one in force, and whether it is closed."""

    answers: list[ev.DecisionTaken] = field(default_factory=list)
    in_force: str | None = None
    taken: bool = False
    closed_at: int | None = None
    silent: bool = False


@dataclass(slots=True)
class SystemState:
    """A system: clean or tainted, its autonomy, its controls and since when, what waits for people, what it shows."""

    state: str
    autonomy: int
    controls: dict[str, int] = field(default_factory=dict)
    pending: dict[str, int] = field(default_factory=dict)
    waiting: dict[str, int] = field(default_factory=dict)
    """Since when an order waits for people."""
    version: str = ""
    signals: dict[str, SignalState] = field(default_factory=dict)

    @classmethod
    def of(cls, written: System) -> "SystemState":
        """A system when play begins."""
        state, autonomy = written.state, written.autonomy
        signals = {name: SignalState.of(signal, state, autonomy) for name, signal in written.signals.items()}
        return cls(state, autonomy, version=written.version, signals=signals)


@dataclass(frozen=True, slots=True)
class ResourceState:
    """How a resource stands: `ahead` says of each order and piece of evidence that waits how much work is before it."""

    count: int
    busy: int = 0
    waiting: int = 0
    tired: bool = False
    ahead: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class StepState:
    """A step of the adversary: since when it is chosen, how often it struck, and whether it is closed."""

    chosen_at: int | None = None
    count: int = 0
    closed: bool = False


@dataclass(slots=True)
class ClockState:
    """A duty to notify: when it arose, how the team qualified it, and which stages it sent."""

    triggered_at: int | None = None
    starts: dict[str, int] = field(default_factory=dict)
    """The other instants that it counts from, once they have come."""
    qualified: ev.ClockQualified | None = None
    notified: dict[str, ev.ClockNotified] = field(default_factory=dict)
