"""The house: a staged exercise with its doors open. It joins the host, the listener and the keys, and runs them."""

import asyncio
import signal
import socket
from functools import partial

from engine.asking import Asking
from engine.session import Place
from engine.wire import Clock
from injects.written import Lang
from tocsin.host import Host
from tocsin.host_words import sentence
from tocsin.keys import Keys, digest
from tocsin.listener import Listener, Opened
from tocsin.live_world import Watches
from tocsin.stage import Staged
from tocsin.streams import say
from tocsin.typed import hear_typed


class House:
    """Made within the event loop that runs it; from then on a signal ends the exercise cleanly."""

    def __init__(self, staged: Staged, keys: Keys, watches: Watches, *, terminal: bool, lang: Lang) -> None:
        """`terminal`: somebody can press Enter, so that a resumed exercise waits for it."""
        header = staged.journal.reader.header
        self._exercise = header.exercise
        self._teams = {live.number: live.team for live in staged.worlds}
        self._seats = keys.by_token()
        self._watches = watches
        self._waits_for_enter = staged.began and terminal
        self._lang: Lang = lang
        self._listener = Listener(self, epoch=header.epoch, lang=lang)
        self.host = Host(
            staged.journal,
            staged.worlds,
            staged.hall,
            watches,
            began=staged.began,
            told=self._listener.told,
            say=say,
        )
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, self.host.stop)

    async def run(self, listening: socket.socket) -> None:
        """Returns after ENDEX, a signal, or a failure of the journal, once every line is ended."""
        if self._waits_for_enter:
            hear_typed(lambda typed: self.host.resume() if typed is not None else None)
        async with asyncio.TaskGroup() as together:
            together.create_task(self._listener.serve(listening))
            await self.host.run()
            await self._listener.close(self._farewell())

    def opened_by(self, token: str) -> Opened | None:
        """The place that a token opens, if it opens one."""
        key = self._seats.get(digest(token))
        if key is None:
            return None
        view = partial(self.host.view, key.world, key.seat)
        return Opened(key.world, Place(self._exercise, self._teams[key.world], key.seat, view))

    def joined(self, world: int, seat: str) -> None:
        """A console is at its seat: play begins, or goes on when nobody is there to say so."""
        say(sentence("joined", self._lang, team=self._teams[world], seat=seat))
        self.host.begin()
        if not self._waits_for_enter:
            self.host.resume()

    def ask(self, world: int, seat: str, asking: Asking) -> None:
        self.host.ask(world, seat, asking)

    def clock_of(self, world: int) -> Clock:
        return self.host.clock_of(world)

    def reading(self) -> int:
        return self._watches.reading()

    def _farewell(self) -> str | None:
        if self.host.failure:
            return None
        return "exercise/over" if self.host.ended else "host/stopping"
