"""The tempo of one played world: who waits with nothing to do, who gets too much at once, and what the desk must play.

A role is idle while nothing new has come to it and no decision is open. What arrives is what a seat of that role would
see arrive: messages, what others pass on, replies, a phase, and a decision that its team is asked.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, NamedTuple

from engine.events import Event
from injects.model import Channel
from injects.span import MINUTE
from scenarios.belonging import joins, roles_of, side_of, side_of_decision
from scenarios.model import Scenario

WINDOW = 10 * MINUTE
"""Load is counted by such windows of world time."""
IDLE = 10 * MINUTE
"""A wait that is worth telling: one quiet window of 5 to 8 minutes before each big decision is good (doctrine, A3)."""
UNREAD_LIMIT = 3
"""Messages of weight unread at once, at most (doctrine, A3)."""
PATIENCE = 10 * MINUTE
"""A message that nobody opens weighs so long; then it is the team's way of playing, not the plan."""
PLAYED_ALOUD = frozenset({Channel.PHONE, Channel.IN_PERSON, Channel.PRESS})
"""Channels for which somebody of the facilitators speaks."""


class Gap(NamedTuple):
    """A time in which a role had nothing new and nothing to decide."""

    start: int
    end: int


class PileUp(NamedTuple):
    """A time in which a role had more messages of weight unread than it can take in, and how many at worst."""

    start: int
    end: int
    unread: int


class RoleTempo(NamedTuple):
    """The tempo of one role."""

    idle: tuple[Gap, ...]
    load: tuple[int, ...]
    """What arrived in each window."""
    pile_ups: tuple[PileUp, ...]


class Tempo(NamedTuple):
    """The tempo of a played world, by role and at the facilitators' desk."""

    roles: Mapping[str, RoleTempo]
    desk: tuple[int, ...]
    """In each window: messages that a facilitator speaks, and letters that no persona's material answered."""


def tempo_of(scenario: Scenario, events: Iterable[Event], *, at_least: int = IDLE) -> Tempo:
    """The tempo of a world from its events, whole or as far as they go; gaps shorter than `at_least` are left out."""
    heard = _Heard(scenario)
    for event in events:
        heard.at = event.at
        hear = _HEARERS.get(event.kind)
        if hear is not None:
            hear(heard, event)
    return Tempo(
        {role: heard.tempo(role, at_least) for role in scenario.roles},
        _windows(heard.desk, heard.at),
    )


@dataclass
class _Heard:
    """What came to each role, as the events tell it."""

    scenario: Scenario
    at: int = 0
    seats: Mapping[str, Sequence[str]] = field(default_factory=dict)
    arrivals: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    unread: defaultdict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))
    waited: defaultdict[str, list[Gap]] = field(default_factory=lambda: defaultdict(list))
    """How long each message of weight lay unread."""
    open: dict[str, int] = field(default_factory=dict)
    deciding: defaultdict[str, list[Gap]] = field(default_factory=lambda: defaultdict(list))
    """By side, when it had a decision before it."""
    desk: list[int] = field(default_factory=list)

    def arrived(self, *roles: str) -> None:
        for role in roles:
            self.arrivals[role].append(self.at)

    def began(self, event: Any) -> None:
        self.seats = event.seats

    def everybody(self, _event: Any) -> None:
        self.arrived(*self.scenario.roles)

    def sent(self, event: Any) -> None:
        inject = self.scenario.by_id[event.inject]
        relance = inject.relance if event.relance else None
        self.arrived(*event.to)
        if (relance or inject).channel in PLAYED_ALOUD:
            self.desk.append(self.at)
        if inject.criticality != "supporting" and not inject.saturating:
            for role in event.to:
                self.unread[role].setdefault(inject.id, self.at)

    def passed(self, event: Any) -> None:
        side = side_of(self.scenario, self.seats[event.seat][0])
        self.arrived(*([event.to] if event.to else roles_of(self.scenario, side)))

    def written(self, event: Any) -> None:
        self.arrived(*event.to)

    def opened(self, event: Any) -> None:
        for role in self.seats.get(event.seat, ()):
            self.read(role, event.inject)

    def read(self, role: str, inject: str) -> None:
        since = self.unread[role].pop(inject, None)
        if since is not None:
            self.waited[role].append(Gap(since, min(self.at, since + PATIENCE)))

    def asked(self, event: Any) -> None:
        self.open[event.decision] = self.at
        self.arrived(*roles_of(self.scenario, side_of_decision(self.scenario, event.decision)))

    def answered(self, event: Any) -> None:
        since = self.open.pop(event.decision, None)
        if since is not None:
            self.deciding[side_of_decision(self.scenario, event.decision)].append(Gap(since, self.at))

    def replied(self, event: Any) -> None:
        self.arrived(*self.seats.get(event.seat, ()))

    def letter(self, event: Any) -> None:
        if event.intent is None and event.persona in self.scenario.personas:
            self.desk.append(self.at)

    def tempo(self, role: str, at_least: int) -> RoleTempo:
        side = side_of(self.scenario, role)
        busy = [Gap(0, joins(self.scenario, role)), *(Gap(at, at) for at in self.arrivals[role]), *self.deciding[side]]
        busy += [
            Gap(since, self.at)
            for decision, since in self.open.items()
            if side_of_decision(self.scenario, decision) == side
        ]
        never = [Gap(since, min(self.at, since + PATIENCE)) for since in self.unread[role].values()]
        return RoleTempo(
            tuple(gap for gap in _between(busy, self.at) if gap.end - gap.start >= at_least),
            _windows(self.arrivals[role], self.at),
            tuple(_pile_ups([*self.waited[role], *never])),
        )


_HEARERS = {
    "world-began": _Heard.began,
    "phase-began": _Heard.everybody,
    "inject-sent": _Heard.sent,
    "inject-passed": _Heard.passed,
    "inject-written": _Heard.written,
    "inject-opened": _Heard.opened,
    "decision-opened": _Heard.asked,
    "decision-taken": _Heard.answered,
    "decision-due": _Heard.answered,
    "decision-closed": _Heard.answered,
    "persona-replied": _Heard.replied,
    "message-sent": _Heard.letter,
}


def _between(busy: Iterable[Gap], end: int) -> Iterator[Gap]:
    """The times that none of these covers, from the start to `end`."""
    free = 0
    for start, until in sorted(busy):
        if start > free:
            yield Gap(free, start)
        free = max(free, until)
    if end > free:
        yield Gap(free, end)


def _windows(instants: Iterable[int], end: int) -> tuple[int, ...]:
    counts = [0] * max(1, -(-end // WINDOW))
    for at in instants:
        counts[min(at // WINDOW, len(counts) - 1)] += 1
    return tuple(counts)


def _pile_ups(unread: Sequence[Gap]) -> Iterator[PileUp]:
    """The times in which more lay unread than the limit. What is opened at an instant goes before what comes."""
    changes = sorted([(gap.start, 1) for gap in unread] + [(gap.end, -1) for gap in unread])
    levels = list(accumulate(change for _, change in changes))
    since = most = 0
    for (at, _), level in zip(changes, levels, strict=True):
        if level > UNREAD_LIMIT:
            since, most = (since if most else at), max(most, level)
        elif most:
            yield PileUp(since, at, most)
            most = 0
