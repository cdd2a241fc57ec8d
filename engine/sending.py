"""Sending: how an inject leaves for its roles, and the relance that follows when what it called for stays missing."""

from engine import events as ev
from engine import helm_events as he
from engine.holding import Key
from engine.play import Play, Process
from engine.record import measured
from scenarios.model import PlannedInject


def send(play: Play, inject: PlannedInject) -> None:
    """An inject is due now: it is sent, unless a facilitator took it out of play or holds it back."""
    if inject.id in play.state.withheld:
        _hold(play, inject)
    elif inject.id not in play.state.skipped:
        send_now(play, inject)


def send_now(play: Play, inject: PlannedInject) -> None:
    """Sends an inject whatever was said of it before, and lets its relance wait for its turn."""
    values = play.quoted(inject.subject, inject.body, *(attachment.body for attachment in inject.attachments))
    values |= measured(play, inject.telemetry)
    play.emit(ev.InjectSent(at=play.now, inject=inject.id, to=inject.to, values=values))
    if inject.relance is not None:
        play.start(_relance(play, inject))


def _hold(play: Play, inject: PlannedInject) -> None:
    """One that repeats waits once only: nothing arrives in a heap when it is let go."""
    if inject.id not in play.state.held:
        play.emit(he.InjectHeld(at=play.now, inject=inject.id))
        play.start(_held(play, inject))


def _held(play: Play, inject: PlannedInject) -> Process:
    yield play.change((Key("withheld", inject.id),))
    if inject.id not in play.state.skipped:
        send_now(play, inject)


def _relance(play: Play, inject: PlannedInject) -> Process:
    assert inject.relance is not None
    yield play.wait(inject.relance.after)
    if any(_is_missing(play, expected) for expected in inject.expects):
        values = play.quoted(inject.relance.subject, inject.relance.body)
        play.emit(ev.InjectSent(at=play.now, inject=inject.id, to=inject.to, relance=True, values=values))


def _is_missing(play: Play, expected: str) -> bool:
    return play.scenario.expected[expected].kind == "do" and expected not in play.state.shown
