"""The house: a staged exercise with its doors open. It joins the host, the listener and the keys, and runs them."""

import asyncio
import gc
import resource
import shutil
import signal
import socket
from collections.abc import Sequence
from functools import partial
from typing import Literal

from engine.asking import Asking
from engine.conducting import Act, Conducting
from engine.desk_wire import HallNow, Health
from engine.pace import REAL_TIME
from engine.session import Place
from engine.wire import Passing, Presence
from injects.written import NOTHING, Lang
from replays.records import HALL
from tocsin.host import Host
from tocsin.host_words import sentence
from tocsin.keys import Keys, SeatKey, digest
from tocsin.line import Opened
from tocsin.listener import Listener
from tocsin.live_world import Watches
from tocsin.pacing import LOOK_MS, Pacing
from tocsin.stage import Staged
from tocsin.streams import say
from tocsin.typed import hear_typed

Begins = Literal["joined", "now", "control"]
"""When play begins: with the first participant's console, at once, or when a facilitator says so."""


class House:
    """Made within the event loop that runs it; from then on a signal ends the exercise cleanly."""

    def __init__(
        self, staged: Staged, keys: Keys, watches: Watches, *, begins: Begins, terminal: bool, lang: Lang
    ) -> None:
        """`terminal`: somebody can press Enter, which starts play or goes on with it."""
        header = staged.journal.reader.header
        self._staged = staged
        self._exercise = header.exercise
        self._title = staged.exercise.title if staged.exercise else NOTHING
        self._seats = keys.by_token()
        self._asked_for = sum(key.world != HALL for key in keys.seats)
        self._watches = watches
        self._begins = begins
        self._terminal = terminal
        self._lang: Lang = lang
        self._listener = Listener(self, epoch=header.epoch, lang=lang)
        self.host = Host(
            staged.journal,
            staged.hall,
            watches,
            told=self._listener.told,
            moved=self._listener.retell,
            say=say,
            stalled=self._stalled,
            noted=staged.noted,
            answered=staged.answered,
            exercise=staged.exercise,
            beats=staged.beats,
        )
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, self.host.stop)

    async def run(self, listening: socket.socket) -> None:
        """Returns after ENDEX, a signal, or a failure of the journal, once every line is ended."""
        # Scenarios and worlds stay to the end; going through them again and again would stop everybody each time.
        gc.collect()
        gc.freeze()
        gc.enable()
        if self._terminal:
            hear_typed(lambda typed: self._go_on() if typed is not None else None)
        if self._begins == "now" and not self._staged.began:
            self.host.begin()
        async with asyncio.TaskGroup() as together:
            together.create_task(self._listener.serve(listening))
            minding = together.create_task(self._mind_the_pace())
            await self.host.run()
            minding.cancel()
            await self._listener.close(self._farewell())

    def opened_by(self, token: str) -> Opened | None:
        """The place that a token opens, if it opens one."""
        key = self._seats.get(digest(token))
        return None if key is None else Opened(key.world, self._place(key))

    def joined(self, world: int, seat: str) -> None:
        """A console is at its seat: play begins, or goes on, when nobody else is there to say so."""
        self._say_seat("joined", world, seat)
        self._listener.retell([world])
        if world != HALL and self._begins == "joined":
            self.host.begin()
            if not self._terminal:
                self.host.resume()

    def left(self, world: int, seat: str) -> None:
        """A console is gone."""
        self._say_seat("left", world, seat)
        self._listener.retell([world])

    def ask(self, world: int, seat: str, asked: Asking | Conducting) -> None:
        """A console asks something."""
        if isinstance(asked, Act):
            self.host.conduct(asked, seat)
        else:
            self.host.ask(world, seat, asked)

    def passing(self, world: int, seat: str) -> Sequence[Passing]:
        """What the clock and the presence are now, for the line of a seat."""
        here = self._listener.here
        if world == HALL:
            return [self._hall_now(here)]
        mates = self._staged.hall.worlds[world].mates(seat, here.get(world, ()))
        return [self.host.views.clock(world, seat), Presence(here=mates)]

    def reading(self) -> int:
        return self._watches.reading()

    def _place(self, key: SeatKey) -> Place:
        if key.world == HALL:
            desk = partial(self.host.views.of_facilitator, key.seat)
            return Place(self._exercise, "", key.seat, desk, conducts=True, title=self._title)
        view = partial(self.host.views.of_seat, key.world, key.seat)
        briefing = partial(self.host.views.briefing, key.world, key.seat)
        live = self._staged.hall.worlds[key.world]
        peers = self.host.crossing.peers_of(live, key.seat)
        team = live.team_of(key.seat)
        return Place(self._exercise, team, key.seat, view, briefing=briefing, peers=peers, title=self._title)

    def _hall_now(self, here: dict[int, tuple[str, ...]]) -> HallNow:
        clock = self._staged.hall.clock
        return HallNow(
            hall_ms=clock.at(self.host.glance()),
            state=self._staged.hall.state,
            pace=clock.pace,
            worlds=self.host.views.worlds(here),
            health=self._health(sum(len(seats) for world, seats in here.items() if world != HALL)),
        )

    def _health(self, consoles: int) -> Health:
        reading = self.reading()
        return Health(
            consoles=consoles,
            seats=self._asked_for,
            late_ms=self.host.pulse.late_ms(reading),
            commit_ms=self.host.pulse.commit_ms(reading),
            records=self._staged.journal.last_seq,
            disk_free_mb=shutil.disk_usage(self._staged.journal.path.absolute().parent).free // 2**20,
            rss_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 2**10,
            disk_full=self.host.full,
        )

    async def _mind_the_pace(self) -> None:
        """Slows time down when the machine falls behind, and says so."""
        pacing = Pacing()
        while True:
            await asyncio.sleep(LOOK_MS / 1_000)
            before = self._staged.hall.clock.pace
            pace = pacing.look(self.host.pulse.late_ms(self.reading(), LOOK_MS), before)
            if pace is not None:
                self.host.set_pace(pace)
                say(sentence("slower" if pace < before else "faster", self._lang, pace=f"{pace / REAL_TIME:.3g}"))

    def _go_on(self) -> None:
        self.host.begin()
        self.host.resume()

    def _say_seat(self, code: str, world: int, seat: str) -> None:
        if world == HALL:
            say(sentence(f"{code}-helm", self._lang, seat=seat))
        else:
            say(sentence(code, self._lang, team=self._staged.hall.worlds[world].team_of(seat), seat=seat))

    def _stalled(self, ms: int) -> None:
        say(sentence("stalled", self._lang, seconds=ms // 1_000))

    def _farewell(self) -> str | None:
        if self.host.failure:
            return None
        return "exercise/over" if self.host.ended else "host/stopping"
