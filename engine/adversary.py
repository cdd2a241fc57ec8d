"""The adversary: prepares steps, strikes, goes on until something closes them, then chooses the best way left."""

from collections.abc import Iterator

import simpy

from engine import events as ev
from engine.chance import draw
from engine.effects import take_effect
from engine.holding import Key, depends_on
from engine.play import Play, Process
from scenarios.adversary import Step
from scenarios.conditions import Not


def adversary(play: Play) -> Iterator[Process]:
    """Its processes: one that watches what closes each step, and one for each of its hands."""
    steps = play.scenario.adversary.steps
    yield from (_closing(play, name, step) for name, step in steps.items() if step.closed_by is not None)
    hands = _Hands(play)
    yield from (hands.work() for _ in range(play.scenario.adversary.hands))


class _Hands:
    """What prepares steps. Each hand takes the open step of the highest value; the seed settles equal values."""

    def __init__(self, play: Play) -> None:
        self._play = play
        self._keys = tuple(dict.fromkeys(key for step in self._steps.values() for key in _keys(step)))

    @property
    def _steps(self) -> dict[str, Step]:
        return self._play.scenario.adversary.steps

    def work(self) -> Process:
        play = self._play
        while True:
            choices = self._open_now()
            if not choices:
                yield play.change(self._keys)
                continue
            name = choices[0]
            takes = play.drawn(self._steps[name].takes, f"adversary/{name}")
            play.emit(ev.StepChosen(at=play.now, step=name, among=tuple(choices), ready_at=play.now + takes))
            yield play.wait(takes) | self._closing_of(name)
            if _is_closed(play, name):
                play.start(self._again(name))
            else:
                self._strike(name)

    def _closing_of(self, name: str) -> simpy.Event:
        closed_by = self._steps[name].closed_by
        return self._play.until(closed_by) if closed_by is not None else self._play.never()

    def _open_now(self) -> list[str]:
        open_now = [name for name, step in self._steps.items() if self._can_choose(name, step)]
        return sorted(open_now, key=lambda name: (-self._steps[name].value, draw(self._play.seed, f"choice/{name}", 0)))

    def _can_choose(self, name: str, step: Step) -> bool:
        state = self._play.state
        return (
            state.steps[name].chosen_at is None
            and not _is_closed(self._play, name)
            and all(state.steps[need].count for need in step.needs)
            and self._play.holds(step.when)
        )

    def _strike(self, name: str) -> None:
        _strike(self._play, name)
        if self._steps[name].every is not None:
            self._play.start(_go_on(self._play, name))

    def _again(self, name: str) -> Process:
        yield from _reopened(self._play, name)
        self._strike(name)


def _keys(step: Step) -> tuple[Key, ...]:
    needs = tuple(Key("step", need) for need in step.needs)
    return needs + tuple(key for each in (step.when, step.closed_by) if each is not None for key in depends_on(each))


def _is_closed(play: Play, name: str) -> bool:
    closed_by = play.scenario.adversary.steps[name].closed_by
    return closed_by is not None and play.holds(closed_by)


def _strike(play: Play, name: str) -> None:
    count = play.state.steps[name].count + 1
    play.emit(ev.StepStruck(at=play.now, step=name, count=count))
    take_effect(play, play.scenario.adversary.steps[name].effects)


def _go_on(play: Play, name: str) -> Process:
    every = play.scenario.adversary.steps[name].every
    assert every is not None
    while True:
        yield play.wait(every)
        if _is_closed(play, name):
            yield from _reopened(play, name)
        else:
            _strike(play, name)


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
