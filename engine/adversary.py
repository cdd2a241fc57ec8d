"""The adversary: prepares steps, strikes, goes on until something closes them, then chooses the best way left."""

from collections.abc import Iterator

import simpy

from engine import adversary_events as ae
from engine import events as ev
from engine.chance import draw, happens
from engine.effects import take_effect
from engine.holding import Key
from engine.outlook import Outlook
from engine.play import Play, Process
from engine.sending import send
from scenarios.adversary import ScriptLine, Step
from scenarios.conditions import AllOf, Condition, Not, StepIs


def adversary(play: Play) -> Iterator[Process]:
    """Its processes: one that watches what closes each step, its script line by line, and one for each of its hands."""
    written = play.scenario.adversary
    yield from (_closing(play, name, step) for name, step in written.steps.items() if step.closed_by is not None)
    yield from (_scripted(play, line) for line in written.script)
    yield from (_work(play) for _ in range(written.hands))


def _work(play: Play) -> Process:
    """A hand: it takes the open step that is worth most, prepares it, and looks again. The seed settles equal worth."""
    way: tuple[str, ...] = ()
    while left := _left(play):
        outlook = _outlook(play)
        choices = sorted(outlook.open(), key=lambda name: (-outlook.prospect(name).worth, _luck(play, name)))
        if not choices:
            yield play.news_of(tuple(_opening(play.scenario.adversary.steps[name]) for name in left))
            continue
        chosen = _chosen(play, outlook, choices, way)
        way = outlook.prospect(chosen.step).path
        play.emit(chosen)
        yield from _prepare(play, chosen)


def _left(play: Play) -> list[str]:
    """The steps that a hand may still come to."""
    written = play.scenario.adversary
    return [name for name in written.steps if play.state.steps[name].chosen_at is None and name not in written.scripted]


def _opening(step: Step) -> Condition:
    """What must hold before a step can begin; one that needs nothing is never waited for."""
    parts: list[Condition] = [StepIs(step=need, is_="done") for need in step.needs]
    parts += [] if step.when is None else [step.when]
    parts += [] if step.closed_by is None else [Not(not_=step.closed_by)]
    return AllOf(all=tuple(parts))


def _chosen(play: Play, outlook: Outlook, choices: list[str], way: tuple[str, ...]) -> ev.StepChosen:
    """The first of them, with the reasons when the adversary looks ahead."""
    name = choices[0]
    chosen = ev.StepChosen(at=play.now, step=name, among=tuple(choices), ready_at=_ready_at(play, name))
    if play.scenario.adversary.policy == "value":
        return chosen
    reasons = {
        "worth": {each: outlook.prospect(each).worth for each in choices},
        "path": outlook.prospect(name).path,
        "closed": tuple(each for each in way if outlook.is_closed(each)),
    }
    return chosen.model_copy(update=reasons)


def _scripted(play: Play, line: ScriptLine) -> Process:
    if line.after is None:
        yield play.wait_until(line.at or 0)
    else:
        yield play.until(StepIs(step=line.after, is_="done"))
        yield play.wait(line.wait)
    while not _outlook(play).can_begin(line.step):
        yield play.until(_opening(play.scenario.adversary.steps[line.step]))
    ready_at = _ready_at(play, line.step)
    chosen = ev.StepChosen(at=play.now, step=line.step, among=(line.step,), ready_at=ready_at, scripted=True)
    play.emit(chosen)
    yield from _prepare(play, chosen)


def _prepare(play: Play, chosen: ev.StepChosen) -> Process:
    """From its choice to its first strike. One that is closed meanwhile strikes when it is open again; nobody waits."""
    yield play.wait_until(chosen.ready_at) | _closing_of(play, chosen.step)
    if _is_closed(play, chosen.step):
        play.start(_again(play, chosen.step))
    else:
        _begin(play, chosen.step)


def _closing_of(play: Play, name: str) -> simpy.Event:
    closed_by = play.scenario.adversary.steps[name].closed_by
    return play.until(closed_by) if closed_by is not None else play.never()


def _again(play: Play, name: str) -> Process:
    yield from _reopened(play, name)
    _begin(play, name)


def _begin(play: Play, name: str) -> None:
    _strike(play, name)
    every = play.scenario.adversary.steps[name].every
    if every is not None:
        play.start(_go_on(play, name, every))


def _go_on(play: Play, name: str, every: int) -> Process:
    while True:
        yield play.wait(every)
        if _is_closed(play, name):
            yield from _reopened(play, name)
        else:
            _strike(play, name)


def _strike(play: Play, name: str) -> None:
    step, count = play.scenario.adversary.steps[name], play.state.steps[name].count + 1
    play.emit(ev.StepStruck(at=play.now, step=name, count=count))
    take_effect(play, step.effects)
    noticed = happens(step.noise, draw(play.seed, f"noise/{name}", count))
    if noticed and step.shows is not None and step.shows not in play.state.sent:
        play.emit(ae.StrikeNoticed(at=play.now, step=name, inject=step.shows))
        send(play, play.scenario.by_id[step.shows])


def _reopened(play: Play, name: str) -> Process:
    while _is_closed(play, name):
        yield play.change((Key("step", name),))


def _closing(play: Play, name: str, step: Step) -> Process:
    assert step.closed_by is not None
    while True:
        yield play.until(step.closed_by)
        play.emit(ev.StepClosed(at=play.now, step=name))
        yield play.until(Not(not_=step.closed_by))
        play.emit(ev.StepClosed(at=play.now, step=name, reopened=True))


def _is_closed(play: Play, name: str) -> bool:
    return _outlook(play).is_closed(name)


def _outlook(play: Play) -> Outlook:
    return Outlook(play.scenario.adversary, play.state, play.now)


def _luck(play: Play, name: str) -> int:
    return draw(play.seed, f"choice/{name}", 0)


def _ready_at(play: Play, name: str) -> int:
    return play.now + play.drawn(play.scenario.adversary.steps[name].takes, f"adversary/{name}")
