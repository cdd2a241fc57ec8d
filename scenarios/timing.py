"""The times of a scenario: in order, within its duration, and given where they are needed."""

from collections.abc import Iterator
from functools import singledispatch

from injects.span import DAY, MINUTE, SECOND, written_span
from injects.written import Text, Written
from scenarios.adversary import ScriptLine, Step
from scenarios.decisions import DecisionPoint, Expected
from scenarios.effects import SendEffect
from scenarios.gap_words import AFTER, BEFORE, ITS_START, LONGEST, NOT_AFTER, either
from scenarios.model import PlannedInject, Role, Scenario
from scenarios.parts import Part
from scenarios.phases import Phase
from scenarios.problems import Problem, nearest
from scenarios.sides import Side
from scenarios.systems import Consequence
from scenarios.variants import Flood

FEW = 8
"""Misspelt names of injects that are compared with what nothing sends; more are no slip of the pen."""


@singledispatch
def timing(_value: Written, _part: Part) -> Iterator[Problem]:
    """What is wrong with the times of one part."""
    yield from ()


@timing.register
def _scenario(value: Scenario, part: Part) -> Iterator[Problem]:
    yield from least(part, "duration", value.duration, MINUTE)
    yield from _not_after(part, "duration", value.duration, LONGEST, DAY)
    if value.phases[0].starts:
        yield part.wrong("first-phase", "phases", 0, "starts", value=written_span(value.phases[0].starts))
    for i in range(1, len(value.phases)):
        before, starts = value.phases[i - 1], value.phases[i].starts
        if starts <= before.starts:
            yield order(part, ("phases", i, "starts"), starts, NOT_AFTER, f"`{before.id}`", before.starts)


@timing.register
def _phase(value: Phase, part: Part) -> Iterator[Problem]:
    yield from within(part, starts=value.starts)
    if value.clock is not None and value.jump is not None:
        yield part.wrong_key("two-clocks", "jump")


@timing.register(Role)
@timing.register(Side)
def _late(value: Role | Side, part: Part) -> Iterator[Problem]:
    yield from within(part, joins=value.joins)


@timing.register
def _decision(value: DecisionPoint, part: Part) -> Iterator[Problem]:
    if value.due <= value.opens:
        yield order(part, ("due",), value.due, NOT_AFTER, "`opens`", value.opens)
    if value.closes is not None and value.closes < value.due:
        yield order(part, ("closes",), value.closes, BEFORE, "`due`", value.due)
    yield from within(part, opens=value.opens, due=value.due, closes=value.closes)


@timing.register
def _expected(value: Expected, part: Part) -> Iterator[Problem]:
    yield from least(part, "limit", value.limit, SECOND)
    if value.limit < value.target:
        yield order(part, ("limit",), value.limit, BEFORE, "`target`", value.target)


@timing.register
def _step(value: Step, part: Part) -> Iterator[Problem]:
    yield from least(part, "every", value.every, SECOND)


@timing.register
def _script_line(value: ScriptLine, part: Part) -> Iterator[Problem]:
    yield from within(part, at=value.at)


@timing.register
def _consequence(value: Consequence, part: Part) -> Iterator[Problem]:
    yield from least(part, "every", value.every, SECOND)
    yield from within(part, at=value.at)


@timing.register
def _flood(value: Flood, part: Part) -> Iterator[Problem]:
    yield from least(part, "every", value.every.low, SECOND)
    yield from within(part, at=value.at, earliest=value.earliest, until=value.until)
    if value.kind == "reserve":
        yield from _reserve(value, part, ("at", "earliest", "when"))
    else:
        yield from _planned(value, part)


@timing.register
def _inject(value: PlannedInject, part: Part) -> Iterator[Problem]:
    yield from least(part, "every", value.every, SECOND)
    yield from within(part, at=value.at, earliest=value.earliest, until=value.until)
    if value.kind == "reserve":
        yield from _reserve(value, part, ("at", "earliest", "until", "when", "every"))
    else:
        yield from _planned(value, part)


def _reserve(value: PlannedInject | Flood, part: Part, none_of: tuple[str, ...]) -> Iterator[Problem]:
    for key in none_of:
        if getattr(value, key) is not None:
            yield part.wrong_key("reserve-time", key, key=key)


def _planned(value: PlannedInject | Flood, part: Part) -> Iterator[Problem]:
    timed = (value.at, value.earliest, value.when)
    if all(each is None for each in timed) and not _sent_otherwise(value, part):
        yield part.wrong("never-sent")
    if value.at is not None and value.earliest is not None:
        yield part.wrong_key("at-earliest", "earliest")
    if value.earliest is not None and value.when is None:
        yield part.wrong_key("needs-when", "earliest", key="earliest", needed="`when`")
    if value.until is not None and value.when is None and value.every is None:
        yield part.wrong_key("needs-when", "until", key="until", needed=either("when", "every"))
    starts = value.earliest if value.at is None else value.at
    if starts is not None and value.until is not None and value.until < starts:
        yield order(part, ("until",), value.until, BEFORE, ITS_START, starts)


def _sent_otherwise(value: PlannedInject | Flood, part: Part) -> bool:
    """By an effect, or because a strike of the adversary is noticed; a name that none bears may be meant for it."""
    shown = {step.shows for step in part.sheet.scenario.adversary.steps.values() if step.shows}
    named = shown | {effect.send for effect in part.sheet.every(SendEffect)}
    unknown = named - part.sheet.scenario.by_id.keys()
    return value.id in named or (len(unknown) <= FEW and any(nearest(name, [value.id]) for name in unknown))


def within(part: Part, **times: int | None) -> Iterator[Problem]:
    """Those that are later than ENDEX; a thing that starts with it never comes about."""
    duration = part.sheet.scenario.duration
    for key, time in times.items():
        if time is not None:
            yield from _not_after(part, key, time, "`duration`", duration)


def _not_after(part: Part, key: str, time: int, other: str | Text, limit: int) -> Iterator[Problem]:
    if time > limit:
        yield order(part, (key,), time, AFTER, other, limit)


def least(part: Part, key: str, time: int | None, bound: int) -> Iterator[Problem]:
    """A length of time that is shorter than it may be."""
    if time is not None and time < bound:
        yield part.wrong("short", key, what=f"`{key}`", value=written_span(time), least=written_span(bound))


def order(
    part: Part, steps: tuple[str | int, ...], time: int, relation: Text, other: str | Text, limit: int
) -> Problem:
    """A time that stands on the wrong side of another."""
    times = {"value": written_span(time), "limit": written_span(limit)}
    return part.wrong("order", *steps, what=f"`{steps[-1]}`", relation=relation, other=other, **times)
