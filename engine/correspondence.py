"""Messages between sides: what one writes arrives at another's contact roles, and nowhere else."""

from hashlib import sha256

from engine import commands as ask
from engine import events as ev
from engine import helm_events as he
from engine.play import Play
from engine.refusals import Refusal
from engine.typed import keep_words
from scenarios.belonging import joins, roles_of

FROM_SIDE = "m:"
"""How the id of a message begins that another side wrote."""


def side_item(seat: str, ref: str) -> str:
    """What a message is called on the side that gets it, where neither the seat nor its ref is known."""
    return FROM_SIDE + sha256(f"{seat}\n{ref}".encode()).hexdigest()[:16]


def write_to_side(play: Play, command: ask.Message) -> None:
    """Writes to another side. Its words travel once, for both."""
    own, side = play.state.side_of(command.seat), command.persona
    written = play.scenario.sides[side]
    if side == own or (written.joins or 0) > play.now:
        raise Refusal("persona/unknown")
    if command.intent is not None:
        raise Refusal("persona/unknown-intent")
    to = tuple(role for role in written.contact if joins(play.scenario, role) <= play.now)
    if not keep_words(play, command, (*roles_of(play.scenario, own), *to)):
        raise Refusal("message/empty")
    play.emit(ev.MessageSent(at=play.now, persona=side, intent=None, seat=command.seat, ref=command.ref))
    play.emit(
        he.InjectWritten(
            at=play.now,
            inject=side_item(command.seat, command.ref),
            to=to,
            channel=written.channel.value,
            sender="",
            subject="",
            ref=command.ref,
            from_side=own,
            from_seat=command.seat,
        )
    )
