"""When to paint: the first change at once, then at most twenty times a second, however many there are."""

from collections.abc import Callable

APART_MS = 50

Reading = Callable[[], int]
"""A monotonic clock, in milliseconds."""


class Pacer:
    """Ask `wait_ms` after each change, and call `painted` with each painting."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._painted: int | None = None
        self._waiting = False

    def wait_ms(self) -> int | None:
        """How long to wait before painting; None when somebody is waiting already."""
        if self._waiting:
            return None
        self._waiting = True
        return 0 if self._painted is None else max(0, self._painted + APART_MS - self._reading())

    def painted(self) -> None:
        """All that had changed until now is on the screen."""
        self._painted = self._reading()
        self._waiting = False
