"""Effects at work: the declared ways in which a world changes, each turned into events."""

from collections.abc import Callable, Sequence
from typing import Any

from engine import events as ev
from engine import resource_events as re
from engine.play import Play, Process
from engine.resources import Task, can_begin, change, release, rest, slowed, staffed
from engine.sending import send
from engine.standing import SystemState
from engine.systems import settle
from scenarios import effects as fx
from scenarios.belonging import sides


def take_effect(play: Play, effects: Sequence[fx.Effect]) -> None:
    """Applies effects in the order written, at the present instant."""
    for effect in effects:
        _TAKES[type(effect)](play, effect)


def order(play: Play, system: str, control: str, *, lift: bool, seat: str | None) -> None:
    """Orders a control, which comes into force (or is lifted) after the time it takes, once its people are free."""
    written = play.scenario.systems[system].controls[control]
    task = Task(f"{system}/{control}", written.needs, written.urgent)
    if not can_begin(play, task):
        play.emit(re.OrderQueued(at=play.now, system=system, control=control, lift=lift, seat=seat))

    def begin() -> None:
        ready_at = play.now + slowed(play, task, written.takes)
        given = ev.OrderGiven(at=play.now, system=system, control=control, lift=lift, seat=seat, ready_at=ready_at)
        play.emit(given)
        play.start(_come_into_force(play, given, task))

    staffed(play, task, begin)


def preserve(play: Play, evidence: str, seat: str) -> None:
    """Begins to preserve a piece of evidence once its people are free; it takes its time, and may be lost before."""
    written = play.scenario.evidence[evidence]
    task = Task(evidence, written.needs, written.urgent)
    if not can_begin(play, task):
        play.emit(re.PreservationQueued(at=play.now, evidence=evidence, seat=seat))

    def begin() -> None:
        if play.state.evidence.get(evidence) in ("preserved", "lost"):
            release(play, task)
            return
        ready_at = play.now + slowed(play, task, written.takes)
        play.emit(ev.PreservationBegan(at=play.now, evidence=evidence, seat=seat, ready_at=ready_at))
        play.start(_preserved(play, evidence, seat, ready_at, task))

    staffed(play, task, begin)


def learn(play: Play, facts: Sequence[str], seat: str) -> None:
    """Makes facts known to a seat's side, those that were not."""
    for fact in facts:
        _learn(play, fact, play.state.side_of(seat), seat)


def _learn(play: Play, fact: str, side: str, seat: str | None) -> None:
    if (side, fact) not in play.state.known:
        play.emit(ev.FactLearned(at=play.now, fact=fact, seat=seat, side=side))


def _come_into_force(play: Play, given: ev.OrderGiven, task: Task) -> Process:
    yield play.wait_until(given.ready_at)
    control = play.scenario.systems[given.system].controls[given.control]
    play.emit(ev.ControlChanged(at=play.now, system=given.system, control=given.control, on=not given.lift))
    settle(play, given.system, given.control, on=not given.lift)
    take_effect(play, (control.lifts or ()) if given.lift else control.effects)
    release(play, task)


def _preserved(play: Play, evidence: str, seat: str, ready_at: int, task: Task) -> Process:
    yield play.wait_until(ready_at)
    release(play, task)
    if play.state.evidence[evidence] == "pending":
        play.emit(ev.EvidenceChanged(at=play.now, evidence=evidence, state="preserved", seat=seat))
        take_effect(play, play.scenario.evidence[evidence].effects)


def _meter(play: Play, effect: fx.MeterEffect) -> None:
    meter = play.state.meters[effect.meter]
    level = meter.level_at(play.now) if effect.set is None else effect.set
    level = min(max(level + (effect.add or 0), meter.low), meter.high)
    rate = meter.rate + (effect.rate or 0)
    play.emit(ev.MeterChanged(at=play.now, meter=effect.meter, level=level, rate=rate))


def _flag(play: Play, effect: fx.FlagEffect) -> None:
    if play.state.flags.get(effect.flag, False) != effect.is_:
        play.emit(ev.FlagChanged(at=play.now, flag=effect.flag, on=effect.is_))


def _is_idle(control: str, state: SystemState) -> bool:
    return not any(control in known for known in (state.controls, state.pending, state.waiting))


def _system(play: Play, effect: fx.SystemEffect) -> None:
    state = play.state.systems[effect.system]
    if effect.control and _can_order(play, effect.system, effect.control):
        order(play, effect.system, effect.control, lift=False, seat=None)
    changed = (effect.state or state.state, state.autonomy if effect.autonomy is None else effect.autonomy)
    if changed != (state.state, state.autonomy):
        play.emit(ev.SystemChanged(at=play.now, system=effect.system, state=changed[0], autonomy=changed[1]))


def _can_order(play: Play, system: str, control: str) -> bool:
    state, written = play.state.systems[system], play.scenario.systems[system].controls[control]
    return control not in state.pending and (control not in state.controls or written.again)


def _fact(play: Play, effect: fx.FactEffect) -> None:
    for side in (effect.side,) if effect.side else sides(play.scenario):
        _learn(play, effect.fact, side, None)


def _evidence(play: Play, effect: fx.EvidenceEffect) -> None:
    standing = play.state.evidence.get(effect.evidence)
    if standing not in ("preserved", effect.is_):
        play.emit(ev.EvidenceChanged(at=play.now, evidence=effect.evidence, state=effect.is_))


def _send(play: Play, effect: fx.SendEffect) -> None:
    play.start(_send_later(play, effect))


def _send_later(play: Play, effect: fx.SendEffect) -> Process:
    yield play.wait(effect.after)
    if not play.state.is_sent(effect.send):
        send(play, play.scenario.by_id[effect.send])


def _resource(play: Play, effect: fx.ResourceEffect) -> None:
    if effect.add:
        change(play, effect.resource, effect.add)
    if effect.rest:
        rest(play, effect.resource)


_TAKES: dict[type, Callable[[Play, Any], None]] = {
    fx.MeterEffect: _meter,
    fx.FlagEffect: _flag,
    fx.SystemEffect: _system,
    fx.FactEffect: _fact,
    fx.EvidenceEffect: _evidence,
    fx.SendEffect: _send,
    fx.ResourceEffect: _resource,
}
