"""The pulse of a host: how late things leave and how long commits take, over the last seconds."""

from collections import deque

WINDOW_MS = 10_000


class Pulse:
    """The worst of a sliding window. Times are milliseconds of the wall, readings a monotonic clock's."""

    def __init__(self) -> None:
        self._late: deque[tuple[int, int]] = deque()
        self._commits: deque[tuple[int, int]] = deque()

    def left(self, late: int, reading: int) -> None:
        """Something that was due left so much later."""
        self._late.append((reading, late))

    def committed(self, took: int, reading: int) -> None:
        """Something was on the disk so long after it was handed over."""
        self._commits.append((reading, took))

    def late_ms(self, reading: int) -> int:
        """The worst lateness of the window, 0 when nothing was due."""
        return _worst(self._late, reading)

    def commit_ms(self, reading: int) -> int:
        """The longest commit of the window."""
        return _worst(self._commits, reading)


def _worst(noted: deque[tuple[int, int]], reading: int) -> int:
    while noted and noted[0][0] < reading - WINDOW_MS:
        noted.popleft()
    return max((value for _, value in noted), default=0)
