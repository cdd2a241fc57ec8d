"""People who are never enough: what comes by itself is more than they can do, and the team waits for ever longer."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from injects.span import MINUTE, written_span
from scenarios.effects import ResourceEffect
from scenarios.model import Scenario
from scenarios.parts import Part
from scenarios.problems import Path, Problem
from scenarios.ranges import SpanRange
from scenarios.resources import Job, Resource


class _Backlog(NamedTuple):
    """What is left undone at ENDEX, in time for one of them, and since when something always was."""

    since: int
    left: float


def never_enough(scenario: Scenario, found: Mapping[Path, Part]) -> Iterator[Problem]:
    """Resources that are short from the first half of play to its end, with nobody to be called in."""
    effects = (part.value for part in found.values() if isinstance(part.value, ResourceEffect))
    called = {effect.resource for effect in effects if (effect.add or 0) > 0}
    for part in found.values():
        if isinstance(part.value, Resource) and part.path[-1] not in called:
            backlog = _backlog(part.value, scenario.duration)
            late = int(backlog.left / part.value.count)
            if backlog.since <= scenario.duration / 2 and late >= MINUTE:
                since, more = written_span(backlog.since), written_span(late // MINUTE * MINUTE)
                yield part.wrong_key("never-enough", "jobs", since=since, count=part.value.count, more=more)


def _backlog(resource: Resource, end: int) -> _Backlog:
    """What their jobs leave undone, by mean times, as if nobody tired and nobody wanted anything else of them."""
    changes: defaultdict[int, float] = defaultdict(float)
    for job in resource.jobs:
        first = job.from_ + round(_mean(job.every))
        last = min(end if job.until is None else job.until, end)
        if job.when is None and first < last:
            changes[first] += _busy(job)
            changes[last] -= _busy(job)
    busy, left, since, before = 0.0, 0.0, 0, 0
    for at in sorted({*changes, end}):
        left = max(left + (busy - resource.count) * (at - before), 0)
        since = since if left else at
        busy, before = busy + changes[at], at
    return _Backlog(since, left)


def _busy(job: Job) -> float:
    """How many people it keeps busy, on average."""
    return job.people * _mean(job.takes) / _mean(job.every)


def _mean(span: SpanRange) -> float:
    return (span.low + span.high) / 2
