"""What is said of the simulated systems and of the adversary, and cannot be meant."""

from collections.abc import Iterator
from functools import singledispatch
from graphlib import CycleError, TopologicalSorter

from injects.model import Channel
from injects.span import written_span
from injects.written import Written
from scenarios.adversary import Adversary, ScriptLine, Step
from scenarios.gap_words import both, either
from scenarios.model import PlannedInject, Scenario
from scenarios.parts import Part
from scenarios.problems import Problem
from scenarios.systems import Control, Dependency


@singledispatch
def world_problems(_value: Written, _part: Part) -> Iterator[Problem]:
    """What one part says that cannot be meant."""
    yield from ()


@world_problems.register
def _scenario(value: Scenario, part: Part) -> Iterator[Problem]:
    for name, system in value.systems.items():
        seen: set[str] = set()
        for i, each in enumerate(system.depends_on):
            if each.on == name:
                yield part.wrong("depends-self", "systems", name, "depends_on", i)
            if each.on in seen:
                yield part.wrong("depends-twice", "systems", name, "depends_on", i, name=each.on)
            seen.add(each.on)


@world_problems.register
def _dependency(value: Dependency, part: Part) -> Iterator[Problem]:
    if value.cut_by is not None and value.spreads is None:
        yield part.wrong_key("cut-nothing", "cut_by")


@world_problems.register
def _control(value: Control, part: Part) -> Iterator[Problem]:
    if value.version and value.does != "roll_back":
        yield part.wrong_key("version-alone", "version")
    if value.again and value.lifts is not None:
        yield part.wrong_key("lift-rolled-back", "lifts")


@world_problems.register
def _inject(value: PlannedInject, part: Part) -> Iterator[Problem]:
    if value.telemetry is not None and value.channel is not Channel.AI_TELEMETRY:
        yield part.wrong_key("telemetry-channel", "telemetry", channel=value.channel.value)


@world_problems.register
def _step(value: Step, part: Part) -> Iterator[Problem]:
    if value.shows is not None and not value.noise:
        yield part.wrong("shows-unnoticed", "shows")


@world_problems.register
def _line(value: ScriptLine, part: Part) -> Iterator[Problem]:
    if value.at is None and value.after is None:
        yield part.wrong("incomplete", needed=either("at", "after"))
    if value.at is not None and value.after is not None:
        yield part.wrong("ambiguous", both=both("at", "after"))
    if value.wait and value.after is None:
        yield part.wrong_key("script-wait", "wait")


@world_problems.register
def _adversary(value: Adversary, part: Part) -> Iterator[Problem]:
    if value.caution and value.policy == "value":
        yield part.wrong_key("caution-value", "caution")
    yield from _script(value, part)
    yield from _cycle(value, part)


def _script(value: Adversary, part: Part) -> Iterator[Problem]:
    seen: set[str] = set()
    latest = 0
    for i, line in enumerate(value.script):
        if line.step in seen:
            yield part.wrong("script-twice", "script", i, "step", step=line.step)
        seen.add(line.step)
        if line.at is not None and line.at < latest:
            facts = {"at": written_span(line.at), "before": written_span(latest)}
            yield part.wrong("script-order", "script", i, "at", **facts)
        latest = max(latest, line.at or 0)


def _cycle(value: Adversary, part: Part) -> Iterator[Problem]:
    """Steps that wait for each other, by what they need or by the script."""
    waits = {name: [need for need in step.needs if need in value.steps] for name, step in value.steps.items()}
    for line in value.script:
        if line.step in waits and line.after in waits:
            waits[line.step].append(line.after)
    try:
        TopologicalSorter(waits).prepare()
    except CycleError as error:
        cycle = list(error.args[1])
        yield _told(value, part, cycle)


def _told(value: Adversary, part: Part, cycle: list[str]) -> Problem:
    """At what the last step of the cycle needs, or at its line of the script."""
    step, before = cycle[-1], cycle[-2]
    told = " → ".join(cycle)
    if before in value.steps[step].needs or step in value.steps[before].needs:
        return part.wrong("cycle", "steps", step, "needs", cycle=told)
    line = next(i for i, each in enumerate(value.script) if each.step in (step, before))
    return part.wrong("cycle", "script", line, cycle=told)
