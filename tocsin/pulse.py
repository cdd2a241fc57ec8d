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
        _note(self._late, late, reading)

    def committed(self, took: int, reading: int) -> None:
        """Something was on the disk so long after it was handed over."""
        _note(self._commits, took, reading)

    def late_ms(self, reading: int, window_ms: int = WINDOW_MS) -> int:
        """The worst lateness of the window, or of a shorter one; 0 when nothing was due."""
        return _worst(self._late, reading, window_ms)

    def commit_ms(self, reading: int) -> int:
        """The longest commit of the window."""
        return _worst(self._commits, reading, WINDOW_MS)


def _note(noted: deque[tuple[int, int]], value: int, reading: int) -> None:
    noted.append((reading, value))
    while noted[0][0] < reading - WINDOW_MS:
        noted.popleft()


def _worst(noted: deque[tuple[int, int]], reading: int, window_ms: int) -> int:
    return max((value for at, value in noted if at >= reading - window_ms), default=0)
