"""What happens around a duty to notify. Each is a small model."""

from typing import Literal

from engine.happened import Happened


class ClockTriggered(Happened):
    """In truth, a duty to notify arose; whether the team sees it is another matter."""

    kind: Literal["clock-triggered"] = "clock-triggered"
    clock: str


class ClockQualified(Happened):
    """A seat recorded that a duty applies or not, and the world time of T0: since when the team was aware.

    `known_at` is when it was aware of the facts, where T0 is something else; `case` the case of the law it chose.
    """

    kind: Literal["clock-qualified"] = "clock-qualified"
    clock: str
    applies: bool
    aware_at: int | None
    seat: str
    ref: str
    known_at: int | None = None
    case: str | None = None


class ClockNotified(Happened):
    """A seat sent one stage of a notification; `drafted` when it came with words.

    `filled` are the fields of its form that were filled in; absent where the notice has none.
    """

    kind: Literal["clock-notified"] = "clock-notified"
    clock: str
    stage: str
    seat: str
    ref: str
    drafted: bool
    filled: tuple[str, ...] | None = None


class ClockStarted(Happened):
    """In truth, another instant came that a duty counts from: `awareness`, `fix` or `resolution`."""

    kind: Literal["clock-started"] = "clock-started"
    clock: str
    start: str


class NoticeDrafted(Happened):
    """A draft of a notice was kept, with these fields filled; its words are in the record before."""

    kind: Literal["notice-drafted"] = "notice-drafted"
    clock: str
    stage: str
    filled: tuple[str, ...]
    seat: str
    ref: str
