"""The course of the meters over many runs: how high each stood every ten minutes. It grows with the scenario alone."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from engine import events as ev
from engine.meter import MeterState
from engine.state import State
from injects.span import MINUTE
from scenarios.model import Scenario
from scenarios.systems import Meter
from tocsin.percentiles import nearest

EVERY = 10 * MINUTE
STEPS = 1000
"""A meter is told to a thousandth of its range."""
PERCENTS = (10, 50, 90)

Stood = tuple[int, ...]
"""How high the meters stood at an instant, in the order written, in steps of their ranges."""


def instants(scenario: Scenario) -> tuple[int, ...]:
    """When meters are looked at: every ten minutes, and at ENDEX."""
    return (*range(0, scenario.duration, EVERY), scenario.duration)


def course_of(scenario: Scenario, events: Iterable[ev.Event]) -> tuple[Stood, ...]:
    """How high the meters of one run stood at each of these instants."""
    meters, looks = State.of(scenario).meters, instants(scenario)
    stood: list[Stood] = []
    for event in events:
        if isinstance(event, ev.MeterChanged):
            while len(stood) < len(looks) and looks[len(stood)] < event.at:
                stood.append(_look(meters, looks[len(stood)]))
            old = meters[event.meter]
            meters[event.meter] = MeterState(event.level, event.rate, event.at, old.low, old.high)
    return (*stood, *(_look(meters, at) for at in looks[len(stood) :]))


def _look(meters: dict[str, MeterState], at: int) -> Stood:
    return tuple((each.level_at(at) - each.low) * STEPS // max(each.high - each.low, 1) for each in meters.values())


class MeterCourse:
    """Takes runs in one by one."""

    def __init__(self, scenario: Scenario) -> None:
        self._meters = scenario.meters
        self._instants = instants(scenario)
        self._counts: list[list[Counter[int]]] = [[Counter() for _ in self._meters] for _ in self._instants]

    def add(self, course: tuple[Stood, ...]) -> None:
        """Takes in one run."""
        for counts, stood in zip(self._counts, course, strict=True):
            for counter, step in zip(counts, stood, strict=True):
                counter[step] += 1

    def document(self) -> dict[str, Any]:
        """The instants, and by meter its tenth, middle and ninetieth percentile at each, in its own unit."""
        each = {name: self._percentiles(n, meter) for n, (name, meter) in enumerate(self._meters.items())}
        return {"at": list(self._instants), **each}

    def _percentiles(self, number: int, meter: Meter) -> dict[str, list[float]]:
        columns = [counts[number] for counts in self._counts]
        return {f"p{p}": [_in_unit(meter, nearest(counts, p)) for counts in columns] for p in PERCENTS}


def _in_unit(meter: Meter, step: int) -> float:
    return round(meter.low + step * (meter.high - meter.low) / STEPS, 3)
