"""The helm: what a facilitator may do to a world. Pause and pace are the exercise's, and no world sees them."""

from collections.abc import Callable
from typing import Any

from engine import commands as ask
from engine import helm_events as he
from engine.play import Play
from engine.plot import close_play
from engine.refusals import Refusal
from engine.sending import send_now
from engine.typed import keep_words
from injects.model import Channel
from injects.sanitise import clean_line
from scenarios.model import PlannedInject

WRITTEN = "w:"
"""How the id of a message begins that a facilitator wrote."""


def _known(play: Play, inject: str) -> PlannedInject:
    if inject not in play.scenario.by_id:
        raise Refusal("inject/unknown")
    return play.scenario.by_id[inject]


def _still_to_come(play: Play, inject: str) -> PlannedInject:
    written = _known(play, inject)
    if inject in play.state.sent and written.every is None:
        raise Refusal("inject/sent-already")
    return written


def _release(play: Play, command: ask.Release) -> None:
    """One that waited is let go, which sends it; any other is sent now."""
    inject = _known(play, command.inject)
    if play.state.is_sent(command.inject):
        raise Refusal("inject/sent-already")
    waited = command.inject in play.state.held
    if command.inject in play.state.withheld:
        play.emit(he.InjectWithheld(at=play.now, inject=command.inject, lifted=True))
    if not waited:
        send_now(play, inject)


def _withhold(play: Play, command: ask.Withhold) -> None:
    _still_to_come(play, command.inject)
    withheld = command.inject in play.state.withheld
    if command.lift and not withheld:
        raise Refusal("inject/not-withheld")
    if withheld and not command.lift:
        raise Refusal("inject/withheld-already")
    if command.inject in play.state.skipped:
        raise Refusal("inject/skipped-already")
    play.emit(he.InjectWithheld(at=play.now, inject=command.inject, lifted=command.lift))


def _skip(play: Play, command: ask.Skip) -> None:
    _still_to_come(play, command.inject)
    if command.inject in play.state.skipped:
        raise Refusal("inject/skipped-already")
    play.emit(he.InjectSkipped(at=play.now, inject=command.inject))


def _write(play: Play, command: ask.Write) -> None:
    if command.channel not in list(Channel):
        raise Refusal("inject/unknown-channel")
    if any(role not in play.scenario.roles for role in command.to):
        raise Refusal("role/unknown")
    if command.persona and command.persona not in play.scenario.personas:
        raise Refusal("persona/unknown")
    to = command.to or tuple(play.scenario.roles)
    if not keep_words(play, command, to):
        raise Refusal("inject/empty")
    play.emit(
        he.InjectWritten(
            at=play.now,
            inject=f"{WRITTEN}{command.ref}",
            to=to,
            channel=command.channel,
            sender=clean_line(command.sender),
            subject=clean_line(command.subject),
            ref=command.ref,
            answers=command.answers,
            answers_seat=command.answers_seat,
            persona=command.persona,
            shared_by=clean_line(command.shared_by),
            tlp=command.tlp,
        )
    )


def _end(play: Play, _command: ask.End) -> None:
    close_play(play)


CONDUCT: dict[type, Callable[[Play, Any], None]] = {
    ask.Release: _release,
    ask.Withhold: _withhold,
    ask.Skip: _skip,
    ask.Write: _write,
    ask.End: _end,
}
