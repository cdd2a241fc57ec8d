"""The host: one task owns the exercise. It stamps what is asked, lets worlds play, and has the journal written.

Everything that happens to an exercise comes to its task as an act in one queue, in order of arrival. Nothing that a
world says leaves before the writer reports that it is on the disk.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from engine.asking import Asking
from engine.commands import Command
from engine.events import Event
from engine.pace import HallClock
from engine.seen import Seen
from engine.stamping import stamped
from engine.views import Viewer
from engine.wire import Clock, ClockState
from injects.written import Lang
from replays.errors import JournalFull
from replays.hall import HallBegan, HallEnded, HallPaused, HallRecord, HallResumed, HallTicked
from replays.records import Entry
from tocsin.live_world import LiveWorld, Watches
from tocsin.writer import Commits, Group, Writer

TICK_MS = 1_000
"""Wall time between two records of the clock, so that a restart gives back no more."""

Act = Callable[[], None]


class Host:
    """An exercise that is being played. `run` is the task; the other verbs may be called from its event loop."""

    def __init__(
        self,
        journal: Commits,
        worlds: Iterable[LiveWorld],
        hall: HallClock,
        watches: Watches,
        *,
        began: bool,
        told: Callable[[int | None], None],
        say: Callable[[str], None],
    ) -> None:
        """`told` hears the number of a world that has something new to show, or None when every clock changed."""
        self._worlds: Mapping[int, LiveWorld] = {live.number: live for live in worlds}
        self._hall = hall
        self._watches = watches
        self._began = began
        self._told = told
        self._say = say
        self._acts: asyncio.Queue[Act] = asyncio.Queue()
        self._writer = Writer(journal, self)
        self._loop = asyncio.get_running_loop()
        self._views: dict[tuple[int, Viewer], Seen] = {}
        self._ticked = 0
        self._full: JournalFull | None = None
        self._closing = self._over = False
        self.failure: Exception | None = None
        """Why the exercise could not be written on."""
        self.ended = False
        """ENDEX was reached."""

    async def run(self) -> None:
        """Plays until ENDEX, `stop`, or a failure of the journal."""
        self._writer.start()
        try:
            while not self._over:
                (await self._next_act())()
                for _ in range(self._acts.qsize()):
                    self._acts.get_nowait()()
                self._play_on()
        finally:
            self._writer.stop()

    def begin(self) -> None:
        """STARTEX: from here hall time runs. Nothing happens when it was reached already."""
        self._acts.put_nowait(self._begin)

    def resume(self) -> None:
        """Time runs again for everybody."""
        self._acts.put_nowait(self._resume)

    def stop(self) -> None:
        """Pauses, and ends `run` once all is on the disk; on a full disk at once, with its error as `failure`."""
        self._acts.put_nowait(self._stop)

    def ask(self, number: int, seat: str, asking: Asking) -> None:
        """Something asked by a seat of a world, stamped with the present instant."""
        self._acts.put_nowait(partial(self._answer, self._worlds[number], seat, asking, self._watches.reading()))

    def view(self, number: int, seat: str, lang: Lang) -> Seen:
        """What a seat has been shown."""
        live = self._worlds[number]
        viewer = Viewer(seat, live.world.state.roles_of(seat), lang)
        return self._views.setdefault((number, viewer), Seen(live.committed, viewer, live.staging))

    def clock_of(self, number: int) -> Clock:
        """What a world's clock says now."""
        live = self._worlds[number]
        duration = live.world.scenario.duration
        at = min(live.at(self._watches.reading()), duration)
        return Clock(world_ms=at, duration=duration, state=self._state_of(live), story=live.staging.clock(at))

    def committed(self, groups: Sequence[Group]) -> None:
        """Heard on the writer's thread: the disk holds these groups."""
        self._loop.call_soon_threadsafe(self._acts.put_nowait, partial(self._show, groups))

    def full(self, error: JournalFull) -> None:
        """Heard on the writer's thread: the disk is full, and the writer tries again."""
        self._loop.call_soon_threadsafe(self._acts.put_nowait, partial(self._wait_for_room, error))

    def broken(self, error: Exception) -> None:
        """Heard on the writer's thread: nothing more can be written."""
        self._loop.call_soon_threadsafe(self._acts.put_nowait, partial(self._fail, error))

    def _state_of(self, live: LiveWorld) -> ClockState:
        if live.over:
            return "over"
        if not self._began:
            return "lobby"
        return "running" if self._hall.running and not live.broken else "paused"

    async def _next_act(self) -> Act:
        """The next act, or the passing of time when that comes first."""
        timer = self._loop.call_later(self._patience() / 1_000, self._acts.put_nowait, _let_time_pass)
        try:
            return await self._acts.get()
        finally:
            timer.cancel()

    def _patience(self) -> int:
        """Wall milliseconds until something is due, the record of the clock included."""
        reading = self._watches.reading()
        waits = [live.clock.wall_until(due, reading) for live, due in self._due()]
        return min([TICK_MS, *(wait for wait in waits if wait is not None)])

    def _due(self) -> list[tuple[LiveWorld, int]]:
        due = [(live, live.next_due) for live in self._worlds.values()] if self._began else []
        return [(live, at) for live, at in due if at is not None]

    def _play_on(self) -> None:
        """Lets every world come to the present instant, and has the clock recorded when that is due."""
        reading = self._watches.reading()
        for live, due in self._due():
            if due <= live.clock.at(reading):
                self._advance(live, live.clock.at(reading))
        if self._hall.running and reading - self._ticked >= TICK_MS:
            self._record(HallTicked())
            self._told(None)
        if not self._closing and all(live.over for live in self._worlds.values()):
            self._end()

    def _advance(self, live: LiveWorld, to: int) -> None:
        sound = not live.broken
        self._write(live, live.advance(to))
        self._name_broken(live, sound)

    def _answer(self, live: LiveWorld, seat: str, asking: Asking, reading: int) -> None:
        if not self._began or live.answered(seat, asking.ref):
            return
        command, at = stamped(asking, seat, live.staging), live.at(reading)
        self._advance(live, at)
        sound = not live.broken
        self._write(live, live.receive(command, at), command)
        self._name_broken(live, sound)

    def _name_broken(self, live: LiveWorld, was_sound: bool) -> None:
        if was_sound and live.broken:
            self._say(
                f"World {live.number} (team {live.team}) broke at {live.world.now} ms and stands still: "
                f"{type(live.broken).__name__}: {live.broken}. The others play on."
            )
            self._told(live.number)

    def _write(self, live: LiveWorld, events: Sequence[Event], command: Command | None = None) -> None:
        hall, wall, number = self._hall.at(self._watches.reading()), self._watches.wall(), live.number
        entries = [Entry.of_event(event, world=number, hall_ms=hall, wall_ms=wall) for event in events]
        if command is not None:
            at = live.world.now
            entries.insert(0, Entry.of_command(command, world=number, world_ms=at, hall_ms=hall, wall_ms=wall))
        if entries:
            self._writer.write(Group(tuple(entries), number, tuple(events)))

    def _record(self, act: HallRecord, *, last: bool = False) -> None:
        self._ticked = reading = self._watches.reading()
        entry = Entry.of_hall(act, hall_ms=self._hall.at(reading), wall_ms=self._watches.wall())
        self._writer.write(Group((entry,), last=last))

    def _show(self, groups: Sequence[Group]) -> None:
        if self._full:
            self._full = None
            self._hall.run(self._watches.reading())
        shown = [group for group in groups if group.events]
        for group in shown:
            self._worlds[group.world].committed.extend(group.events)
        self._over = any(group.last for group in groups)
        for number in dict.fromkeys(group.world for group in shown):
            self._told(number)

    def _wait_for_room(self, error: JournalFull) -> None:
        if self._hall.running:
            self._full = error
            self._hall.pause(self._watches.reading())
            self._told(None)
            self._say(f"{error} Meanwhile time stands still, and nothing is lost.")

    def _fail(self, error: Exception) -> None:
        self.failure = error
        self._over = True

    def _begin(self) -> None:
        if self._began:
            return
        self._began = True
        self._hall.run(self._watches.reading())
        self._record(HallBegan())
        for live in self._worlds.values():
            self._advance(live, 0)
        self._told(None)

    def _resume(self) -> None:
        if self._began and not self._hall.running and not self._full:
            self._hall.run(self._watches.reading())
            self._record(HallResumed())
            self._told(None)

    def _stop(self) -> None:
        if self._full:
            self._fail(self._full)
        elif not self._closing:
            self._close(HallPaused())

    def _end(self) -> None:
        self.ended = True
        self._close(HallEnded())

    def _close(self, act: HallRecord) -> None:
        self._closing = True
        self._hall.pause(self._watches.reading())
        self._record(act, last=True)


def _let_time_pass() -> None:
    """The act of nobody: the task looks at the clock."""
