"""The ledger of a world: its events with their numbers, found again by kind and subject."""

from collections.abc import Iterable
from typing import Any, Generic, NamedTuple, TypeVar

from engine import clock_events as ce
from engine import events as ev
from engine.happened import Happened

E = TypeVar("E", bound=Happened)

_SUBJECT: dict[type[Happened], str] = {
    ev.InjectSent: "inject",
    ev.InjectOpened: "inject",
    ev.DecisionOpened: "decision",
    ev.DecisionTaken: "decision",
    ev.DecisionClosed: "decision",
    ev.ChanceOpened: "expected",
    ev.ExpectedShown: "expected",
    ev.ClockTriggered: "clock",
    ev.ClockQualified: "clock",
    ev.ClockNotified: "clock",
    ce.ClockStarted: "clock",
}


class Entry(NamedTuple, Generic[E]):
    """An event of a world with its number there: 1 is the first event of that world."""

    number: int
    event: E


class Ledger:
    """The events that marks are about, in order, by kind and by what they concern."""

    def __init__(self, events: Iterable[ev.Event]) -> None:
        self._entries: dict[tuple[type, str], list[Entry[Any]]] = {}
        self.ended_at = 0
        """World time of ENDEX, in milliseconds; of the last event while play goes on."""
        over = False
        for number, event in enumerate(events, 1):
            if not over:
                self.ended_at, over = event.at, isinstance(event, ev.WorldEnded)
            subject = _SUBJECT.get(type(event))
            if subject is not None:
                key = (type(event), getattr(event, subject))
                self._entries.setdefault(key, []).append(Entry(number, event))

    def all(self, kind: type[E], subject: str) -> tuple[Entry[E], ...]:
        """Every event of a kind about a subject, in order."""
        return tuple(self._entries.get((kind, subject), ()))

    def first(self, kind: type[E], subject: str) -> Entry[E] | None:
        """The first event of a kind about a subject, or None."""
        found = self._entries.get((kind, subject))
        return found[0] if found else None
