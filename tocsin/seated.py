"""Whoever sits at a console of any kind: its line to the host, and the last that the host said."""

from collections.abc import Callable, Sequence
from typing import Generic

from engine.console_session import Asked, ConsoleEnd, Heard
from engine.wire import Bye
from injects.written import Lang
from tocsin.keys import JoinString
from tocsin.link import Keeps, Link


class Seated(Generic[Asked, Heard]):
    """The way to the host. Ask for `link` once, before anything is asked."""

    def __init__(
        self, joining: JoinString, session: ConsoleEnd[Asked, Heard], outbox: Keeps[Asked], lang: Lang
    ) -> None:
        self.lang: Lang = lang
        self.bye: Bye | None = None
        """The last goodbye that the host said."""
        self._uri = joining.uri
        self._session = session
        self._outbox = outbox
        self._link: Link[Asked, Heard] | None = None

    def link(self, heard: Callable[[Sequence[Heard]], None], lost: Callable[[], None]) -> Link[Asked, Heard]:
        """The line to the host, to be run by the caller."""

        def hear(messages: Sequence[Heard]) -> None:
            self.bye = next((each for each in messages if isinstance(each, Bye)), self.bye)
            heard(messages)

        self._link = Link(self._uri, self._session, self._outbox, hear, lost)
        return self._link

    def close(self) -> bool:
        """Whether the exercise is over."""
        return self.bye is not None and self.bye.code == "exercise/over"

    def _put(self, asking: Asked) -> None:
        assert self._link is not None
        self._link.ask(asking)
