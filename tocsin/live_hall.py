"""The hall while play goes on: whose time runs, and how fast. It moves clocks; what that brings about is the host's."""

from collections.abc import Iterable, Mapping

from engine.hall import (
    HallBegan,
    HallPaced,
    HallPaused,
    HallRecord,
    HallResumed,
)
from engine.pace import REAL_TIME, HallClock
from engine.wire import ClockState
from tocsin.live_world import LiveWorld


class LiveHall:
    """Every verb takes the reading at which it happens, and gives the records of what it did: none when nothing."""

    def __init__(self, clock: HallClock, worlds: Iterable[LiveWorld], *, began: bool, no_duff: bool = False) -> None:
        self.clock = clock
        self.worlds: Mapping[int, LiveWorld] = {live.number: live for live in worlds}
        self.began = began
        self.no_duff = no_duff
        self.held = False
        """Time would run if the disk had room."""

    @property
    def state(self) -> ClockState:
        """What the exercise as a whole is doing."""
        if all(live.over for live in self.worlds.values()):
            return "over"
        if not self.began:
            return "lobby"
        if self.no_duff:
            return "no-duff"
        return "running" if self.clock.running else "paused"

    def state_of(self, live: LiveWorld) -> ClockState:
        """What one team's clock is doing."""
        if live.over:
            return "over"
        if self.no_duff:
            return "no-duff"
        if not live.begun:
            return "lobby"
        return "running" if self.runs(live) else "paused"

    def runs(self, live: LiveWorld) -> bool:
        """Whether this team's time runs."""
        return live.begun and self.clock.running and not (live.clock.paused or live.broken or live.over)

    def start(self, world: int | None, reading: int) -> list[HallRecord]:
        """STARTEX for all who have not had theirs, or for one: the others stand at zero until theirs."""
        starting = [live for live in self.worlds.values() if not live.begun and world in (None, live.number)]
        records: list[HallRecord] = [] if self.began else self._begin({live.number for live in starting}, reading)
        for live in starting:
            live.begun = True
            records += self._run_alone(live, reading)
        return records

    def pause(self, world: int | None, reading: int, *, no_duff: bool = False, stalled: bool = False) -> HallRecord:
        """Time stands still for all, or for one."""
        if world is None:
            self.stand_still(reading)
            self.no_duff = self.no_duff or no_duff
        else:
            self.worlds[world].clock.pause(reading)
        return HallPaused(world=world, no_duff=no_duff, stalled=stalled)

    def resume(self, world: int | None, reading: int) -> HallRecord:
        """Time runs again for all (those who stand still alone excepted), or for one."""
        if world is None:
            self.clock.run(reading)
            self.no_duff = False
        else:
            self.worlds[world].clock.resume(reading)
        return HallResumed(world=world)

    def hold(self, reading: int) -> None:
        """Time that runs stands still until `let_go`, or until somebody pauses it; nothing of that is recorded."""
        self.held = self.held or self.clock.running
        self.clock.pause(reading)

    def let_go(self, reading: int) -> None:
        """Time that was only held runs again."""
        if self.held:
            self.held = False
            self.clock.run(reading)

    def stand_still(self, reading: int) -> None:
        """Time stands still until somebody lets it run."""
        self.held = False
        self.clock.pause(reading)

    def set_pace(self, pace: int, reading: int) -> HallRecord:
        """Hall time runs at another pace, in thousandths of the wall's."""
        self.clock.set_pace(pace, reading)
        return HallPaced(pace=pace)

    def _begin(self, starting: set[int], reading: int) -> list[HallRecord]:
        self.began = True
        self.clock.run(reading)
        records: list[HallRecord] = [HallBegan()]
        if self.clock.pace != REAL_TIME:
            records.append(HallPaced(pace=self.clock.pace))
        return records + [self.pause(number, reading) for number in self.worlds if number not in starting]

    def _run_alone(self, live: LiveWorld, reading: int) -> list[HallRecord]:
        return [self.resume(live.number, reading)] if live.clock.paused else []
