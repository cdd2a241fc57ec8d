"""Sending: how an inject leaves for its roles, and the relance that follows when what it called for stays missing."""

from engine import events as ev
from engine import flood_events as fe
from engine import helm_events as he
from engine.holding import Key
from engine.play import Play, Process
from engine.record import measured
from injects.model import MESSAGE_OF, Sender
from scenarios.model import PlannedInject
from scenarios.variants import Flood


def send(play: Play, inject: PlannedInject) -> None:
    """An inject is due now: it is sent, unless a facilitator took it out of play or holds it back."""
    if inject.id in play.state.withheld:
        _hold(play, inject)
    elif inject.id not in play.state.skipped:
        send_now(play, inject)


def send_now(play: Play, inject: PlannedInject) -> None:
    """Sends an inject whatever was said of it before, and lets its relance wait for its turn; a flood begins."""
    if inject.id in play.scenario.floods_whole:
        _pour_out(play, inject.id)
        return
    variant = next((n for n, each in enumerate(inject.variants) if play.holds(each.when)), None)
    sent = inject.as_sent(variant)
    values = play.quoted(sent.subject, sent.body, *(attachment.body for attachment in sent.attachments))
    values |= measured(play, sent.telemetry)
    tainted = _is_tainted(play, sent.from_)
    play.emit(
        ev.InjectSent(at=play.now, inject=inject.id, to=inject.to, values=values, variant=variant, tainted=tainted)
    )
    if inject.relance is not None:
        play.start(_relance(play, inject))


def _is_tainted(play: Play, sender: Sender) -> bool:
    return sender.system is not None and play.state.systems[sender.system].state == "tainted"


def _pour_out(play: Play, flood: str) -> None:
    if flood not in play.state.floods:
        play.emit(fe.FloodBegan(at=play.now, inject=flood))
        play.start(_poured(play, next(each for each in play.scenario.floods if each.id == flood)))


def _poured(play: Play, flood: Flood) -> Process:
    """Its messages in turn. Those that come due while it is held back never come: nothing arrives in a heap."""
    for n in range(1, flood.most + 1):
        if flood.id in play.state.skipped or (flood.until is not None and play.now > flood.until):
            return
        if flood.id not in play.state.withheld:
            send_now(play, play.scenario.by_id[f"{flood.id}{MESSAGE_OF}{n}"])
        yield play.wait(play.drawn(flood.every, f"flood/{flood.id}"))


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
        variant = play.state.sent[inject.id].variant
        tainted = _is_tainted(play, inject.relance.from_ or inject.as_sent(variant).from_)
        again = ev.InjectSent(at=play.now, inject=inject.id, to=inject.to, relance=True, values=values)
        play.emit(again.model_copy(update={"variant": variant, "tainted": tainted}))


def _is_missing(play: Play, expected: str) -> bool:
    return play.scenario.expected[expected].kind == "do" and expected not in play.state.shown
