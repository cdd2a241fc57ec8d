"""What of a shared world concerns one side: its part of the scenario, and of what happened. For after play."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from engine import events as ev
from engine import helm_events as he
from engine import joining_events as je
from engine.commands import FACILITATOR
from injects.model import Sender
from scenarios.belonging import (
    is_for,
    roles_of,
    side_of_clock,
    side_of_decision,
    side_of_expected,
    sides_of,
)
from scenarios.model import PlannedInject, Scenario
from scenarios.variants import Flood

Seats = Mapping[str, tuple[str, ...]]

_BY_ANYBODY = {"evidence-changed", "expected-shown"}
"""Events that concern whoever their subject belongs to, whichever seat did it."""


def seats_of(scenario: Scenario, side: str, seats: Seats) -> dict[str, tuple[str, ...]]:
    """The seats of a side."""
    return {seat: roles for seat, roles in seats.items() if side in sides_of(scenario, roles)}


def part_of(scenario: Scenario, side: str) -> Scenario:
    """The scenario with only what this side is asked, sent and may act on. Roles, facts and the plot stay whole.

    A system of another side is there where a message to this one is from it, or shows a record of it.
    """
    if not scenario.sides:
        return scenario
    fields: dict[str, Any] = {name: getattr(scenario, name) for name in Scenario.model_fields}
    for name in ("injects", "floods"):
        fields[name] = tuple(inject for inject in fields[name] if side in sides_of(scenario, inject.to))
    for name, side_of in (("decisions", side_of_decision), ("expected", side_of_expected), ("clocks", side_of_clock)):
        fields[name] = {key: each for key, each in fields[name].items() if side_of(scenario, key) == side}
    for name in ("systems", "evidence", "personas"):
        fields[name] = {key: each for key, each in fields[name].items() if is_for(each.side, side)}
    met = _met(fields["injects"], fields["floods"])
    fields["systems"] = {key: each for key, each in scenario.systems.items() if key in {*fields["systems"], *met}}
    return Scenario.model_construct(**fields)


def _met(injects: Iterable[PlannedInject], floods: Iterable[Flood]) -> Iterator[str]:
    """The systems that messages are from, or show a record of."""
    senders: list[Sender | None] = [flood.from_ for flood in floods]
    for inject in injects:
        senders += [inject.from_, *(variant.from_ for variant in inject.variants)]
        senders += [inject.relance.from_] if inject.relance else []
        if inject.telemetry is not None:
            yield inject.telemetry.system
    yield from (sender.system for sender in senders if sender is not None and sender.system is not None)


def events_of(part: Scenario, side: str, seats: Seats, events: Iterable[ev.Event]) -> tuple[ev.Event, ...]:
    """What of a world's events concerns a side, whose part of the scenario and whose seats are given."""
    if not part.sides:
        return tuple(events)
    known = _Known(part, side, seats)
    return tuple(event for event in events if known.concerns(event))


class _Known:
    """What a side's events may be about."""

    def __init__(self, part: Scenario, side: str, seats: Seats) -> None:
        self._side = side
        self._roles = set(roles_of(part, side))
        self._seats = {*seats, FACILITATOR, None}
        self._subjects: Mapping[str, Collection[str]] = {
            "inject": part.by_id,
            "decision": part.decisions,
            "expected": part.expected,
            "clock": part.clocks,
            "system": part.systems,
            "source": part.systems,
            "evidence": part.evidence,
        }

    def concerns(self, event: ev.Event) -> bool:
        match event:
            case ev.FactLearned():
                return event.side == self._side
            case ev.HandedOver():
                return not self._roles.isdisjoint(event.roles)
            case he.InjectWritten():
                return not self._roles.isdisjoint(event.to)
            case ev.WordsTyped(roles=tuple()):
                return not self._roles.isdisjoint(event.roles or ())
            case je.RolesJoined() | he.WrittenOpened() | ev.WordsTyped():
                return getattr(event, "seat", None) in self._seats
        by_them = event.kind in _BY_ANYBODY or getattr(event, "seat", None) in self._seats
        return by_them and self._is_about_theirs(event)

    def _is_about_theirs(self, event: ev.Event) -> bool:
        return all(getattr(event, noun, None) in (None, *known) for noun, known in self._subjects.items())
