"""Sending: how an inject leaves for its roles, and the relance that follows when what it called for stays missing."""

from engine import events as ev
from engine.play import Play, Process
from scenarios.model import PlannedInject


def send(play: Play, inject: PlannedInject) -> None:
    """Sends an inject now, and lets its relance wait for its turn."""
    values = play.quoted(inject.subject, inject.body, *(attachment.body for attachment in inject.attachments))
    play.emit(ev.InjectSent(at=play.now, inject=inject.id, to=inject.to, values=values))
    if inject.relance is not None:
        play.start(_relance(play, inject))


def _relance(play: Play, inject: PlannedInject) -> Process:
    assert inject.relance is not None
    yield play.wait(inject.relance.after)
    if any(_is_missing(play, expected) for expected in inject.expects):
        values = play.quoted(inject.relance.subject, inject.relance.body)
        play.emit(ev.InjectSent(at=play.now, inject=inject.id, to=inject.to, relance=True, values=values))


def _is_missing(play: Play, expected: str) -> bool:
    return play.scenario.expected[expected].kind == "do" and expected not in play.state.shown
