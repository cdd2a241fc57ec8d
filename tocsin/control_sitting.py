"""A facilitator's sitting: a desk on its line. What it asks is for its moment, and is kept in memory alone."""

from collections.abc import Callable, Sequence

from engine.conducting import Conducting
from engine.desk_session import DeskSession
from engine.desk_wire import FromHostToDesk
from engine.wire import Bye
from injects.written import Lang
from tocsin.fleet import Memory
from tocsin.keys import JoinString
from tocsin.link import Link

Heard = Callable[[Sequence[FromHostToDesk]], None]


class ControlSitting:
    """The way to the host."""

    def __init__(self, joining: JoinString, lang: Lang) -> None:
        self.lang: Lang = lang
        self._uri = joining.uri
        self._session = DeskSession(joining.code, lang)
        self._link: Link[Conducting, FromHostToDesk] | None = None
        self.bye: Bye | None = None
        """The last goodbye that the host said."""

    def link(self, heard: Heard, lost: Callable[[], None]) -> Link[Conducting, FromHostToDesk]:
        """The line to the host, to be run by the caller."""

        def hear(messages: Sequence[FromHostToDesk]) -> None:
            self.bye = next((each for each in messages if isinstance(each, Bye)), self.bye)
            heard(messages)

        self._link = Link(self._uri, self._session, Memory(), hear, lost)
        return self._link

    def conduct(self, act: Conducting) -> None:
        """Sends it, on the next line if this one is lost meanwhile."""
        assert self._link is not None
        self._link.ask(act)

    def close(self) -> bool:
        """Whether the exercise is over."""
        return self.bye is not None and self.bye.code == "exercise/over"
