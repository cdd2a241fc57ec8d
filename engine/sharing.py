"""Sharing: what a team offers to other teams of the hall under TLP. What arrives elsewhere is a command of its own."""

from engine import commands as ask
from engine import share_events as se
from engine.play import Play
from engine.refusals import Refusal
from engine.typed import keep_words

UNKNOWN = "?"
"""How a team's name begins that the hall does not have."""


def share(play: Play, command: ask.Share) -> None:
    """Offers it outward. A marking is the team's own choice; only what could reach nobody is refused."""
    for name in command.to:
        if name.startswith(UNKNOWN):
            raise Refusal("share/unknown-team", team=name.removeprefix(UNKNOWN))
    if command.tlp == "RED" and not command.to:
        raise Refusal("share/red")
    if not keep_words(play, command):
        raise Refusal("share/empty")
    play.emit(se.InfoShared(at=play.now, seat=command.seat, ref=command.ref, tlp=command.tlp, to=command.to))
