"""What a team knew at an instant: facts with when they came, messages opened, and what lay there unopened."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from engine import events as ev
from injects.model import MESSAGE_OF
from scenarios.model import Scenario


class Learned(NamedTuple):
    """A fact, when the team came to know it, and the seat that read it, if one did."""

    fact: str
    at: int
    seat: str | None


class Unread(NamedTuple):
    """A message that nobody had opened, when it was sent, and the facts it held that the team did not know."""

    inject: str
    sent_at: int
    facts: tuple[str, ...]


class Reading(NamedTuple):
    """A message that somebody had opened, and when first."""

    inject: str
    at: int


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a team knew at an instant of world time, in the order in which it came."""

    at: int
    facts: tuple[Learned, ...]
    opened: tuple[Reading, ...]
    unread: tuple[Unread, ...]

    @property
    def missed(self) -> tuple[Unread, ...]:
        """Unopened messages that would have told the team something."""
        return tuple(each for each in self.unread if each.facts)


@dataclass(slots=True)
class _Known:
    """Follows the events, and says at any point what is known."""

    scenario: Scenario
    facts: dict[str, Learned] = field(default_factory=dict)
    sent: dict[str, ev.InjectSent] = field(default_factory=dict)
    opened: dict[str, Reading] = field(default_factory=dict)

    def take(self, event: ev.Event) -> None:
        if isinstance(event, ev.FactLearned):
            self.facts.setdefault(event.fact, Learned(event.fact, event.at, event.seat))
        elif isinstance(event, ev.InjectSent | ev.InjectOpened) and MESSAGE_OF in event.inject:
            pass  # noise is nothing that one should have read
        elif isinstance(event, ev.InjectSent):
            self.sent.setdefault(event.inject, event)
        elif isinstance(event, ev.InjectOpened):
            self.opened.setdefault(event.inject, Reading(event.inject, event.at))

    def at(self, at: int) -> Knowledge:
        unread = tuple(self._unread(name) for name in self.sent if name not in self.opened)
        return Knowledge(at, tuple(self.facts.values()), tuple(self.opened.values()), unread)

    def _unread(self, inject: str) -> Unread:
        sent = self.sent[inject]
        reveals = self.scenario.by_id[inject].as_sent(sent.variant).reveals
        return Unread(inject, sent.at, tuple(fact for fact in reveals if fact not in self.facts))


def known_at_decisions(
    scenario: Scenario, events: tuple[ev.Event, ...]
) -> Iterator[tuple[ev.DecisionTaken, Knowledge]]:
    """Each answer of a team, in order, with what the team knew when it gave it."""
    known = _Known(scenario)
    for event in events:
        known.take(event)
        if isinstance(event, ev.DecisionTaken):
            yield event, known.at(event.at)
