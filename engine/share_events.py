"""What a team offers to others of the hall. Who gets it is the host's business: to them it is a message written."""

from typing import Literal

from engine.happened import Happened
from injects.tlp import Tlp


class InfoShared(Happened):
    """A seat shared information under a marking; its words are in the record before.

    `to` are teams by name, every team of the hall when empty.
    """

    kind: Literal["info-shared"] = "info-shared"
    seat: str
    ref: str
    tlp: Tlp
    to: tuple[str, ...] = ()
