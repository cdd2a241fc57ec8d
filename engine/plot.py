"""The plot: the processes by which the written story comes about, whatever the team does or leaves undone."""

from collections.abc import Iterator

from engine import clock_events as ce
from engine import events as ev
from engine.effects import take_effect
from engine.joining import entries
from engine.play import Play, Process
from engine.sending import send
from scenarios.clocks import Start
from scenarios.decisions import DecisionPoint, Expected
from scenarios.model import PlannedInject, Scenario
from scenarios.phases import Phase
from scenarios.systems import Consequence


def plot(play: Play) -> Iterator[Process]:
    """Every process of the story, in the order that decides ties: the first of them goes first at equal instants."""
    written: Scenario = play.scenario
    yield _end(play)
    yield from entries(play)
    yield from (_phase(play, phase) for phase in written.phases)
    yield from (_clock(play, name) for name in written.clocks)
    yield from (_start(play, name, start) for name, use in written.clocks.items() for start in use.starts)
    yield from (_chance(play, name, expected) for name, expected in written.expected.items())
    yield from (_decision(play, name, decision) for name, decision in written.decisions.items())
    yield from (_consequence(play, name, each) for name, each in written.consequences.items())
    injects = (*written.injects, *written.floods_whole.values())
    yield from (_inject(play, inject) for inject in injects if _comes_by_itself(inject))


def close_play(play: Play) -> None:
    """Ends the world now: decisions that still wait are closed, and the ending is the first whose condition holds."""
    for name, decision in play.state.decisions.items():
        if decision.closed_at is None:
            _close(play, name)
    ending = next(name for name, each in play.scenario.endings.items() if play.holds(each.when))
    play.emit(ev.WorldEnded(at=play.now, ending=ending))
    play.env.halt()


def _end(play: Play) -> Process:
    yield play.wait(play.scenario.duration)
    close_play(play)


def _phase(play: Play, phase: Phase) -> Process:
    if phase.starts:
        yield play.wait(phase.starts)
    play.emit(ev.PhaseBegan(at=play.now, phase=phase.id))


def _clock(play: Play, name: str) -> Process:
    yield play.until(play.scenario.clocks[name].trigger)
    play.emit(ev.ClockTriggered(at=play.now, clock=name))


def _start(play: Play, name: str, start: Start) -> Process:
    yield play.until(play.scenario.clocks[name].starts[start])
    play.emit(ce.ClockStarted(at=play.now, clock=name, start=start))


def _chance(play: Play, name: str, expected: Expected) -> Process:
    if expected.chance is not None:
        yield play.until(expected.chance)
    play.emit(ev.ChanceOpened(at=play.now, expected=name))
    yield play.until(expected.shown_by)
    play.emit(ev.ExpectedShown(at=play.now, expected=name, seat=play.acting))


def _decision(play: Play, name: str, decision: DecisionPoint) -> Process:
    yield play.wait(decision.opens)
    if not play.holds(decision.when):
        return
    play.emit(ev.DecisionOpened(at=play.now, decision=name))
    yield play.wait_until(decision.due)
    if not play.state.decisions[name].taken:
        play.emit(ev.DecisionDue(at=play.now, decision=name))
    if decision.closes is not None:
        yield play.wait_until(decision.closes)
        _close(play, name)


def _close(play: Play, name: str) -> None:
    decision = play.scenario.decisions[name]
    taken = play.state.decisions[name].in_force
    option = taken or decision.if_silent
    play.emit(ev.DecisionClosed(at=play.now, decision=name, option=option, silent=taken is None))
    if taken is None:
        take_effect(play, decision.options[option].effects)


def _consequence(play: Play, name: str, consequence: Consequence) -> Process:
    while True:
        if consequence.at is None:
            yield play.until(consequence.when)
        else:
            yield play.wait_until(consequence.at)
        yield play.wait(consequence.after)
        while play.holds(consequence.when):
            play.emit(ev.ConsequenceFell(at=play.now, consequence=name))
            take_effect(play, consequence.effects)
            if consequence.every is None:
                return
            yield play.wait(consequence.every)
        if consequence.at is not None:
            return


def _comes_by_itself(inject: PlannedInject) -> bool:
    """Not a reserve, and not one that only an effect or a noticed strike sends."""
    return inject.kind != "reserve" and (inject.at is not None or inject.when is not None)


def _inject(play: Play, inject: PlannedInject) -> Process:
    yield play.wait(inject.at if inject.at is not None else inject.earliest or 0)
    if inject.at is not None and not play.holds(inject.when):
        return
    if inject.at is None and inject.when is not None:
        yield play.until(inject.when)
    while inject.until is None or play.now <= inject.until:
        if inject.every is not None or not play.state.is_sent(inject.id):
            send(play, inject)
        if inject.every is None:
            return
        yield play.wait(inject.every)
