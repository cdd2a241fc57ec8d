"""A facilitator's sitting: a desk on its line. What it asks is for its moment, and is kept in memory alone."""

from engine.conducting import Conducting
from engine.desk_session import DeskSession
from engine.desk_wire import FromHostToDesk
from injects.written import Lang
from tocsin.keys import JoinString
from tocsin.outbox import Memory
from tocsin.seated import Seated


class ControlSitting(Seated[Conducting, FromHostToDesk]):
    """A facilitator's way to the host."""

    def __init__(self, joining: JoinString, lang: Lang) -> None:
        super().__init__(joining, DeskSession(joining.code, lang), Memory(), lang)

    def conduct(self, act: Conducting) -> None:
        """Sends it, on the next line if this one is lost meanwhile."""
        self._put(act)
