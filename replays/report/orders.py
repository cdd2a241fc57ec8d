"""The orders of a team and what each cost: its time, the meters it moved the wrong way, the evidence it destroyed."""

from typing import NamedTuple

from engine import events as ev
from engine import system_events as se
from injects.written import Text
from replays.report.cohort import Cohort, Team
from scenarios.costs import cost_of


class Toll(NamedTuple):
    """A meter that an order moved the wrong way: at once, and per minute from then on, in thousandths."""

    title: Text
    unit: str
    add: int
    rate: int


class Ordered(NamedTuple):
    """A control that came into force, and its cost."""

    name: Text
    seat: Text | None
    """Nobody's when it was part of a decision."""
    at: int
    takes: int
    tolls: tuple[Toll, ...]
    lost: tuple[Text, ...]
    """Evidence that it destroyed."""
    spared: tuple[Text, ...]
    """Evidence that it would have destroyed, had the team not preserved it."""


class Reached(NamedTuple):
    """A system that a compromise reached, from another that it depends on."""

    at: int
    system: Text
    source: Text


def reached(cohort: Cohort, team: Team) -> tuple[Reached, ...]:
    """How the compromise spread in one world, in order."""
    systems = cohort.scenario.systems
    return tuple(
        Reached(event.at, systems[event.system].title, systems[event.source].title)
        for event in team.played.events
        if isinstance(event, se.CompromiseSpread)
    )


def orders(cohort: Cohort, team: Team) -> tuple[Ordered, ...]:
    """Every control that came into force by this team, in order; what was lifted is not an order here."""
    given: dict[tuple[str, str], ev.OrderGiven] = {}
    preserved: set[str] = set()
    found: list[Ordered] = []
    for event in team.played.events:
        if isinstance(event, ev.OrderGiven):
            given[event.system, event.control] = event
        elif isinstance(event, ev.EvidenceChanged) and event.state == "preserved":
            preserved.add(event.evidence)
        elif isinstance(event, ev.ControlChanged) and event.on:
            order = given.pop((event.system, event.control), None)  # none: another side gave it
            found += [_ordered(cohort, order, event.at, preserved)] if order else []
    return tuple(found)


def _ordered(cohort: Cohort, given: ev.OrderGiven, at: int, preserved: set[str]) -> Ordered:
    scenario = cohort.scenario
    cost = cost_of(scenario, given.system, given.control)
    meters = ((scenario.meters[meter], add, rate) for meter, add, rate in cost.meters)
    evidence = {name: scenario.evidence[name].title for name in cost.evidence if name in scenario.evidence}
    return Ordered(
        cohort.control(given.system, given.control),
        cohort.seat(given.seat),
        at,
        at - given.at,
        tuple(Toll(meter.title, meter.unit, add, rate) for meter, add, rate in meters),
        tuple(title for name, title in evidence.items() if name not in preserved),
        tuple(title for name, title in evidence.items() if name in preserved),
    )
