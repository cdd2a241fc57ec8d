"""The three clocks of an exercise, as arithmetic: hall time, which stops and has a pace, and each world's own time.

A reading is a monotonic clock's, in milliseconds, told by whoever may look at one. Inside, time is counted in
thousandths of a millisecond, so that no pause and no pace ever loses a part of one. Story time is `scenarios.phases`.
"""

REAL_TIME = 1_000
"""The pace, in thousandths, at which hall time runs as fast as the wall's."""
MORE_TIME_MOST = 500
"""The slowest, in thousandths, that one world's time may run for a team that needs more of it: twice as long."""


class HallClock:
    """Hall time: from STARTEX, only while it runs, at a pace. It stands still until `run`."""

    def __init__(self, hall: int = 0, pace: int = REAL_TIME) -> None:
        self._done = hall * 1_000
        self._since: int | None = None
        self._pace = pace

    @property
    def running(self) -> bool:
        return self._since is not None

    @property
    def pace(self) -> int:
        """Milliseconds of hall time in a second of the wall's."""
        return self._pace

    def run(self, reading: int) -> None:
        """Time runs from here on; nothing changes when it does already."""
        if self._since is None:
            self._since = reading

    def pause(self, reading: int) -> None:
        """Time stands still from here on."""
        self._done, self._since = self.exact(reading), None

    def set_pace(self, pace: int, reading: int) -> None:
        """Time runs at another pace from here on. Raises ValueError for one that is not positive."""
        if pace < 1:
            raise ValueError(f"a pace is at least 1 thousandth, not {pace}; to stop time, pause")
        self._done = self.exact(reading)
        self._since = reading if self.running else None
        self._pace = pace

    def jump(self, by: int) -> None:
        """Time is so many milliseconds further."""
        self._done += by * 1_000

    def at(self, reading: int) -> int:
        """Hall time, in whole milliseconds."""
        return self.exact(reading) // 1_000

    def exact(self, reading: int) -> int:
        """Hall time in thousandths of a millisecond."""
        return self._done + (0 if self._since is None else (reading - self._since) * self._pace)


class WorldClock:
    """World time: hall time less the time for which this world alone was paused, at this world's own rate."""

    def __init__(self, hall: HallClock, lost: int = 0, paused_at: int | None = None, *, rate: int = REAL_TIME) -> None:
        """`lost` and `paused_at` are milliseconds of hall time, from before a restart.

        `rate` is in thousandths: 800 for a team that is given a quarter more time.
        """
        self._hall = hall
        self.rate = rate
        self._lost = lost * 1_000
        self._paused_at = None if paused_at is None else paused_at * 1_000

    @property
    def pace(self) -> int:
        """Milliseconds of this world's time in a second of the wall's, while it runs."""
        return self._hall.pace * self.rate // REAL_TIME

    @property
    def paused(self) -> bool:
        """Whether this world stands still alone."""
        return self._paused_at is not None

    def pause(self, reading: int) -> None:
        """This world stands still from here on, whatever the hall does."""
        if self._paused_at is None:
            self._paused_at = self._hall.exact(reading)

    def resume(self, reading: int) -> None:
        """This world goes on from where it stood."""
        if self._paused_at is not None:
            self._lost += self._hall.exact(reading) - self._paused_at
            self._paused_at = None

    def at(self, reading: int) -> int:
        """World time, in whole milliseconds."""
        return self._exact(reading) // 1_000

    def wall_until(self, world: int, reading: int) -> int | None:
        """Milliseconds of the wall to wait until a world time, 0 when it is past; None while time stands still."""
        if self._paused_at is not None or not self._hall.running:
            return None
        return max(0, -(-self._missing(world, reading) // self._hall.pace))

    def hall_until(self, world: int, reading: int) -> int:
        """Milliseconds of hall time until a world time, 0 when it is past."""
        return max(0, -(-self._missing(world, reading) // 1_000))

    def reading_of(self, world: int, reading: int) -> int:
        """The reading at which a world time that has come had come, seen from one at the present pace."""
        return reading - max(0, -self._missing(world, reading)) // self._hall.pace

    def _missing(self, world: int, reading: int) -> int:
        """Hall time, in thousandths of a millisecond, until a world time; negative when it is past.

        The first instant of the hall at which the world has come there, to a thousandth.
        """
        return -(-world * 1_000 * REAL_TIME // self.rate) - self._played(reading)

    def _exact(self, reading: int) -> int:
        return self._played(reading) * self.rate // REAL_TIME

    def _played(self, reading: int) -> int:
        """Hall time in which this world was not paused alone, in thousandths of a millisecond."""
        hall = self._hall.exact(reading) if self._paused_at is None else self._paused_at
        return hall - self._lost
