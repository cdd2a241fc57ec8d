"""The host: one task owns the exercise. It stamps what is asked, lets worlds play, and has the journal written.

Everything that happens to an exercise comes to its task as an act in one queue, in order of arrival. Nothing that a
world says leaves before the writer reports that it is on the disk.
"""

import asyncio
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial

from engine.asking import Asking
from engine.commands import Command
from engine.conducting import Conducting
from engine.desk import Noted
from engine.events import Event
from engine.hall import HallEnded, HallPaused, HallRecord, HallTicked
from engine.stamping import stamped
from replays.errors import JournalFull
from scenarios.exercise import Exercise
from tocsin.conductor import Conductor
from tocsin.crossing import Crossing
from tocsin.live_hall import LiveHall
from tocsin.live_world import LiveWorld, Watches
from tocsin.pulse import Pulse
from tocsin.scribe import Scribe
from tocsin.views import Views
from tocsin.writer import Commits, Group, Writer

TICK_MS = 1_000
"""Wall time between two records of the clock, so that a restart gives back no more."""
STALL_MS = 5_000
"""A machine that stood still for longer than this finds the exercise paused: nothing arrives in a heap."""

Act = Callable[[], object]


class Host:
    """An exercise that is being played. `run` is the task; the other verbs may be called from its event loop."""

    def __init__(
        self,
        journal: Commits,
        hall: LiveHall,
        watches: Watches,
        *,
        told: Callable[[int | None], None],
        moved: Callable[[Collection[int]], None] = lambda _: None,
        say: Callable[[str], None],
        stalled: Callable[[int], None] = lambda _: None,
        noted: Iterable[Noted] = (),
        answered: Iterable[tuple[str, str]] = (),
        exercise: Exercise | None = None,
        beats: Iterable[int] = (),
        stall_ms: int = STALL_MS,
    ) -> None:
        """`told` hears the number of a world that has something new to show, or None when every clock changed.

        `moved` hears of the worlds whose clocks an act of a facilitator has changed, and of no others: when
        facilitators act, and for whom, is nobody else's business.
        `stalled` hears for how many milliseconds the machine had stood still. `noted` and `answered` are what
        facilitators had been shown and answered before a restart, and `beats` what the hall had been shown of the
        exercise file.
        """
        self.hall = hall
        self.pulse = Pulse()
        self.views = Views(hall, self.glance, list(noted))
        self._watches = watches
        self._told = told
        self._moved = moved
        self._say = say
        self._stalled = stalled
        self._stall_ms = stall_ms
        self._acts: asyncio.Queue[Act] = asyncio.Queue()
        self._writer = Writer(journal, self)
        self._scribe = Scribe(self._writer, hall.clock, self.reading, watches)
        self.crossing = Crossing(self, exercise, beats)
        self._conductor = Conductor(self, answered)
        self._loop = asyncio.get_running_loop()
        self._early: list[tuple[LiveWorld, str, Asking]] = []
        self._looked = self._ticked = self._next_look = watches.reading()
        self._full: JournalFull | None = None
        self._closing = self._over = False
        self.failure: Exception | None = None
        """Why the exercise could not be written on."""
        self.ended = False
        """ENDEX was reached."""

    async def run(self) -> None:
        """Plays until ENDEX, `stop`, or a failure of the journal."""
        self._writer.start()
        self._looked = self._watches.reading()
        self.crossing.catch_up(self.views.noted)
        try:
            while not self._over:
                act = await self._next_act()
                self._look()
                act()
                for _ in range(self._acts.qsize()):
                    self._acts.get_nowait()()
                self._play_on()
        finally:
            self._writer.stop()

    def begin(self) -> None:
        """STARTEX for all. Nothing happens when it was reached already."""
        self._put(self._begin)

    def resume(self) -> None:
        """Time runs again for everybody."""
        self._put(self._resume)

    def set_pace(self, pace: int) -> None:
        """Hall time runs at another pace, in thousandths of the wall's, by the host's own choice."""
        self._put(lambda: self.record(self.hall.set_pace(pace, self.reading())))

    def stop(self) -> None:
        """Pauses, and ends `run` once all is on the disk; on a full disk at once, with its error as `failure`."""
        self._put(self._stop)

    def ask(self, number: int, seat: str, asking: Asking) -> None:
        """Something asked by a seat of a world, stamped with the present instant."""
        self._put(partial(self._answer, self.hall.worlds[number], seat, asking, self._watches.reading()))

    def conduct(self, act: Conducting, by: str) -> None:
        """Something asked by a facilitator."""
        self._put(partial(self._conduct, act, by))

    @property
    def full(self) -> bool:
        """Whether time stands still because the disk is full."""
        return self._full is not None

    def reading(self) -> int:
        """The present instant: the machine's monotonic clock, in milliseconds, when it was last looked at.

        It stays the same until the acts that wait are done, so a machine that stands still meanwhile is found out.
        """
        return self._looked

    def glance(self) -> int:
        """The instant that clocks show meanwhile; time that the machine has just lost will not be played."""
        reading = self._watches.reading()
        return self._looked if reading - self._looked > self._stall_ms else reading

    def record(self, act: HallRecord) -> None:
        """Writes down what happened to the exercise as a whole."""
        self._ticked = self.reading()
        self._scribe.hall(act)

    def play(self, live: LiveWorld) -> list[Event]:
        """Lets a world come to the present instant, and gives what that brought about."""
        return self._advance(live, live.at(self.reading()))

    def command(self, live: LiveWorld, command: Command) -> str:
        """Has a world play a command now; its answer's code. One that was answered before is not played again."""
        if not live.answered(command.seat, command.ref):
            self._receive(live, command, live.at(self.reading()))
        return live.world.state.answers[command.seat, command.ref].code

    def finish(self) -> None:
        """ENDEX for the exercise."""
        if not self._closing:
            self.ended = True
            self._close(HallEnded())

    def committed(self, groups: Sequence[Group]) -> None:
        """Heard on the writer's thread: the disk holds these groups."""
        self._loop.call_soon_threadsafe(self._acts.put_nowait, partial(self._show, groups))

    def waits(self, error: JournalFull) -> None:
        """Heard on the writer's thread: the disk is full, and the writer tries again."""
        self._loop.call_soon_threadsafe(self._acts.put_nowait, partial(self._wait_for_room, error))

    def broken(self, error: Exception) -> None:
        """Heard on the writer's thread: nothing more can be written."""
        self._loop.call_soon_threadsafe(self._acts.put_nowait, partial(self._fail, error))

    def _put(self, act: Act) -> None:
        """Has somebody's act done in its turn, unless the last record was handed over by then."""
        self._acts.put_nowait(lambda: None if self._closing else act())

    async def _next_act(self) -> Act:
        """The next act, or the passing of time when that comes first."""
        wait = max(0, self._next_look - self._watches.reading())
        timer = self._loop.call_later(wait / 1_000, self._acts.put_nowait, _let_time_pass)
        try:
            return await self._acts.get()
        finally:
            timer.cancel()

    def _look(self) -> None:
        """Time that the machine lost is not played: the exercise stands where it was last looked at."""
        before, self._looked = self._looked, self._watches.reading()
        if self._looked - before > self._stall_ms and self.hall.clock.running:
            self.record(self.hall.pause(None, before, stalled=True))
            self._told(None)
            self._stalled(self._looked - before)

    def _play_on(self) -> None:
        """Lets every world come to the present instant, and has the clock recorded when that is due."""
        reading = self.reading()
        self._next_look = reading + TICK_MS
        if self._closing:
            return
        waits = [self._play_due(live, reading) for live in self.hall.worlds.values()]
        self.crossing.play_beats()
        waits.append(self._until_beat(reading))
        self._next_look = min([self._next_look, *(reading + wait for wait in waits if wait is not None)])
        if self.hall.clock.running and reading - self._ticked >= TICK_MS:
            self.record(HallTicked())
        if self.hall.state == "over":
            self.finish()

    def _until_beat(self, reading: int) -> int | None:
        """Milliseconds of the wall until the hall is shown something, if that is to come while time runs."""
        beat, clock = self.crossing.next_beat(), self.hall.clock
        if beat is None or not clock.running or not self.hall.began:
            return None
        return -(-max(0, beat * 1_000 - clock.exact(reading)) // clock.pace)

    def _play_due(self, live: LiveWorld, reading: int) -> int | None:
        """Plays what is due in a world. How many milliseconds of the wall there are until the next thing, if any."""
        due = live.next_due
        if due is not None and due <= (now := live.clock.at(reading)):
            self._advance(live, now, live.clock.reading_of(due, reading))
            due = live.next_due
        return None if due is None else live.clock.wall_until(due, reading)

    def _advance(self, live: LiveWorld, to: int, due: int | None = None) -> list[Event]:
        sound = not live.broken
        events = live.advance(to)
        self._scribe.world(live, events, due=due)
        self._name_broken(live, sound)
        return events

    def _answer(self, live: LiveWorld, seat: str, asking: Asking, reading: int) -> None:
        """What is asked before STARTEX is answered at STARTEX."""
        if not live.begun:
            self._early.append((live, seat, asking))
        elif not live.answered(seat, asking.ref):
            self._receive(
                live, stamped(asking, seat, live.staging, self.crossing.peers_of(live, seat)), live.at(reading)
            )

    def _receive(self, live: LiveWorld, command: Command, at: int) -> None:
        self._advance(live, at)
        sound = not live.broken
        events = live.receive(command, at)
        self._scribe.world(live, events, command)
        self._name_broken(live, sound)
        self.crossing.share(live, events)

    def _conduct(self, act: Conducting, by: str) -> None:
        before = self._clocks()
        self._conductor.conduct(act, by)
        self._answer_early()
        self._moved([number for number, clock in self._clocks().items() if clock != before[number]])

    def _clocks(self) -> dict[int, object]:
        """What each world's clock says at the present instant."""
        hall, now = self.hall, self.reading()
        return {
            number: (hall.state_of(live), hall.clock.pace, live.clock.at(now)) for number, live in hall.worlds.items()
        }

    def _answer_early(self) -> None:
        early, self._early = self._early, []
        for live, seat, asking in early:
            self._answer(live, seat, asking, self.reading())

    def _name_broken(self, live: LiveWorld, was_sound: bool) -> None:
        """Its time stands still, on the disk too: after a restart nothing of what it missed arrives in a heap."""
        if was_sound and live.broken:
            self.record(self.hall.pause(live.number, self.reading()))
            self._say(
                f"World {live.number} (team {live.team}) broke at {live.world.now} ms and stands still: "
                f"{type(live.broken).__name__}: {live.broken}. The others play on."
            )
            self._told(live.number)

    def _show(self, groups: Sequence[Group]) -> None:
        reading = self._watches.reading()
        if self._full:
            self._full = None
            self.hall.let_go(self.reading())
        for group in groups:
            self._take(group, reading)
        self._over = any(group.last for group in groups)
        for number in dict.fromkeys(group.world for group in groups if group.noticed):
            self._told(number)

    def _take(self, group: Group, reading: int) -> None:
        """What facilitators may see of a group is noted in the order of the journal."""
        self.pulse.committed(reading - group.given, reading)
        if group.due is not None:
            self.pulse.left(reading - group.due, reading)
        if group.act is not None:
            self.views.noted.append(Noted(group.world, group.hall_ms, group.act))
        if group.events:
            self.hall.worlds[group.world].committed.extend(group.events)
        if not group.drafted:
            self.views.noted.extend(Noted(group.world, group.hall_ms, event) for event in group.events)

    def _wait_for_room(self, error: JournalFull) -> None:
        self.hall.hold(self.reading())
        if not self._full:
            self._full = error
            self._told(None)
            self._say(f"{error} Meanwhile time stands still, and nothing is lost.")

    def _fail(self, error: Exception) -> None:
        self.failure = error
        self._over = True

    def _begin(self) -> None:
        if not any(live.begun for live in self.hall.worlds.values()) and self._conductor.begin():
            self._answer_early()
            self._told(None)

    def _resume(self) -> None:
        if self.hall.began and not self.hall.clock.running and not self._full:
            self.record(self.hall.resume(None, self.reading()))
            self._told(None)

    def _stop(self) -> None:
        if self._full:
            self._fail(self._full)
        elif not self._closing:
            self._close(HallPaused())

    def _close(self, act: HallRecord) -> None:
        self._closing = True
        self.hall.stand_still(self.reading())
        self._scribe.hall(act, last=True)


def _let_time_pass() -> None:
    """The act of nobody: the task looks at the clock."""
