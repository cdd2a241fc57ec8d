"""A fleet: many consoles in one process that nobody looks at, each a client of the protocol like a person's."""

import asyncio
from collections.abc import Callable, Iterable, Sequence

from engine.asking import Asking
from engine.console_session import ConsoleSession
from engine.wire import FromHost, Welcome
from injects.written import Lang
from tocsin.keys import JoinString
from tocsin.link import Link
from tocsin.outbox import Memory

Heard = Callable[[int, Sequence[FromHost]], None]


class Fleet:
    """Consoles, numbered in the order of their join strings. `run` keeps them on their lines until it is cancelled."""

    def __init__(self, joinings: Iterable[JoinString], lang: Lang, heard: Heard) -> None:
        """`heard` is given the number of a console and what came to it."""
        self._heard = heard
        self.sessions: list[ConsoleSession] = []
        self._links: list[Link[Asking, FromHost]] = []
        for number, joining in enumerate(joinings):
            session = ConsoleSession(joining.code, lang)
            self.sessions.append(session)
            self._links.append(Link(joining.uri, session, Memory(), self._hearing(number), not_minding))
        self.welcomed = asyncio.Event()
        """Every console has been let in at least once."""
        self._outside = set(range(len(self._links)))

    def ask(self, number: int, asking: Asking) -> None:
        """Something asked by a console."""
        self._links[number].ask(asking)

    async def run(self, over_s: float = 0.0) -> None:
        """Returns once the host has said goodbye for good to every console. They join spread over so many seconds."""
        gap = over_s / max(len(self._links), 1)
        async with asyncio.TaskGroup() as together:
            for number, link in enumerate(self._links):
                together.create_task(_after(number * gap, link))

    def _hearing(self, number: int) -> Callable[[Sequence[FromHost]], None]:
        def hear(messages: Sequence[FromHost]) -> None:
            if number in self._outside and any(isinstance(message, Welcome) for message in messages):
                self._outside.remove(number)
                if not self._outside:
                    self.welcomed.set()
            self._heard(number, messages)

        return hear


async def _after(seconds: float, link: Link[Asking, FromHost]) -> None:
    await asyncio.sleep(seconds)
    await link.run()


def not_minding() -> None:
    """A line that is lost is opened again by its link; nobody has to be told."""
