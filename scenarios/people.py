"""What is said of people, gauges and their work makes sense: nothing waits for ever, and nothing comes in no time."""

from collections.abc import Iterator, Mapping
from functools import singledispatch

from injects.span import SECOND
from injects.written import Written
from scenarios.conditions import QueueAt
from scenarios.effects import ResourceEffect
from scenarios.gap_words import NOT_AFTER, SORTS, either
from scenarios.parts import Part
from scenarios.problems import Problem, near_or_all
from scenarios.resources import Fatigue, Job, Resource
from scenarios.systems import Control, Evidence, Wander
from scenarios.timing import least, order, within


@singledispatch
def people(_value: Written, _part: Part) -> Iterator[Problem]:
    """What is wrong with one part that speaks of people or of gauges."""
    yield from ()


@people.register
def _resource(value: Resource, part: Part) -> Iterator[Problem]:
    name = str(part.path[-1])
    for i, job in enumerate(value.jobs):
        if job.people > _most(part, name):
            yield part.wrong("too-few-people", "jobs", i, "people", name=name, count=value.count, needed=job.people)


@people.register
def _job(value: Job, part: Part) -> Iterator[Problem]:
    yield from least(part, "every", value.every.low, SECOND)
    yield from within(part, **{"from": value.from_, "until": value.until})
    if value.until is not None and value.until <= value.from_:
        yield order(part, ("until",), value.until, NOT_AFTER, "`from`", value.from_)


@people.register
def _fatigue(value: Fatigue, part: Part) -> Iterator[Problem]:
    yield from least(part, "after", value.after, SECOND)


@people.register
def _wander(value: Wander, part: Part) -> Iterator[Problem]:
    yield from least(part, "every", value.every.low, SECOND)


@people.register(Control)
@people.register(Evidence)
def _needs(value: Control | Evidence, part: Part) -> Iterator[Problem]:
    yield from _staffed(value.needs, part)
    if value.urgent and not value.needs:
        yield part.wrong_key("needs-needs", "urgent")


@people.register
def _effect(value: ResourceEffect, part: Part) -> Iterator[Problem]:
    if not value.add and not value.rest:
        yield part.wrong("incomplete", needed=either("add", "rest"))


@people.register
def _queue(value: QueueAt, part: Part) -> Iterator[Problem]:
    if value.above is None and value.below is None:
        yield part.wrong("incomplete", needed=either("above", "below"))


def _staffed(needs: Mapping[str, int], part: Part) -> Iterator[Problem]:
    known = part.sheet.scenario.resources
    for name, needed in needs.items():
        if name not in known:
            yield part.wrong_key(
                "unknown", "needs", name, sort=SORTS["resource"], name=name, near=near_or_all(name, known)
            )
        elif needed > _most(part, name):
            yield part.wrong("too-few-people", "needs", name, name=name, count=known[name].count, needed=needed)


def _most(part: Part, name: str) -> int:
    """How many people there may ever be: those of the start, and all that effects may call in once."""
    effects = (effect for effect in part.sheet.every(ResourceEffect) if effect.resource == name)
    called_in = sum(max(effect.add or 0, 0) for effect in effects)
    return part.sheet.scenario.resources[name].count + called_in
