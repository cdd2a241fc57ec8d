"""What of a shared world concerns one side: its part of the scenario, and of what happened. For after play."""

from collections.abc import Iterable, Mapping
from typing import Any

from engine import events as ev
from engine import helm_events as he
from engine import joining_events as je
from engine.commands import FACILITATOR
from scenarios.belonging import (
    is_for,
    roles_of,
    side_of_clock,
    side_of_decision,
    side_of_expected,
    sides_of,
)
from scenarios.model import Scenario

Seats = Mapping[str, tuple[str, ...]]

_BY_ANYBODY = {"evidence-changed", "expected-shown"}
"""Events that concern whoever their subject belongs to, whichever seat did it."""


def seats_of(scenario: Scenario, side: str, seats: Seats) -> dict[str, tuple[str, ...]]:
    """The seats of a side."""
    return {seat: roles for seat, roles in seats.items() if side in sides_of(scenario, roles)}


def part_of(scenario: Scenario, side: str) -> Scenario:
    """The scenario with only what this side is asked, sent and may act on. Roles, facts and the plot stay whole."""
    if not scenario.sides:
        return scenario
    fields: dict[str, Any] = {name: getattr(scenario, name) for name in Scenario.model_fields}
    fields["injects"] = tuple(inject for inject in scenario.injects if side in sides_of(scenario, inject.to))
    for name, side_of in (("decisions", side_of_decision), ("expected", side_of_expected), ("clocks", side_of_clock)):
        fields[name] = {key: each for key, each in fields[name].items() if side_of(scenario, key) == side}
    for name in ("systems", "evidence", "personas"):
        fields[name] = {key: each for key, each in fields[name].items() if is_for(each.side, side)}
    return Scenario.model_construct(**fields)


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
        self._subjects = {
            "inject": {inject.id for inject in part.injects},
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
