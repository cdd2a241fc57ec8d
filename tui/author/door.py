"""What an author's console asks for besides a seat: time, what lies ahead, and what is hidden from those who play."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol

from injects.written import Text


class Wish(StrEnum):
    """What an author wants of time."""

    PAUSE = "pause"
    RUN = "run"
    JUMP = "jump"
    FASTER = "faster"
    SLOWER = "slower"


class Behind(NamedTuple):
    """A heading of the hidden side, and its lines."""

    title: str
    lines: Sequence[str]


class Author(Protocol):
    """Time in one's own hands, and the hidden side at an instant."""

    @property
    def stands_still(self) -> bool:
        """Whether time is stopped."""
        ...

    def why_not(self, wish: Wish) -> Text | None:
        """Why a wish cannot be granted now; None when it can."""
        ...

    def wish(self, wish: Wish) -> None:
        """Asks for it."""
        ...

    def ahead(self) -> str:
        """How fast time runs and what comes next, as a sentence."""
        ...

    def behind(self) -> Sequence[Behind]:
        """What is hidden, as it stands now; nothing before play begins."""
        ...
