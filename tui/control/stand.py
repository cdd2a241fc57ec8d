"""What can be said of a beat and a team: it is coming, it waits, it was sent, answered or closed."""

from enum import StrEnum
from typing import NamedTuple


class Stand(StrEnum):
    """From its coming to its end."""

    COMING = "coming"
    CONDITIONAL = "conditional"
    """It comes if and when its condition holds."""
    RESERVE = "reserve"
    WITHHELD = "withheld"
    HELD = "held"
    """It came due while it was withheld: it waits for a facilitator."""
    SENT = "sent"
    OPENED = "opened"
    PASSED = "passed"
    SKIPPED = "skipped"
    NOT_CALLED = "not-called"
    """Its time has gone by without its condition, or play is over."""
    OPEN = "open"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    LATE = "late"
    CLOSED = "closed"
    SILENT = "silent"
    """Closed without an answer."""


BEHIND = frozenset(
    {Stand.SENT, Stand.OPENED, Stand.PASSED, Stand.SKIPPED, Stand.NOT_CALLED, Stand.ANSWERED, Stand.LATE}
    | {Stand.CLOSED, Stand.SILENT}
)
"""Nothing more is to be done about it."""
AHEAD = frozenset({Stand.COMING, Stand.WITHHELD, Stand.HELD})
"""It is sure to come, or waits to be let go."""


class Standing(NamedTuple):
    """`at` is the world time that belongs to the stand: when it comes, is due, was sent or was taken."""

    stand: Stand
    at: int | None = None
    opened: int = 0
    of: int = 0
    """How many seats it was for, of which so many have opened it."""
    option: str = ""
    """The answer in force."""
