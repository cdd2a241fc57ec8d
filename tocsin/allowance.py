"""Allowances: how much somebody may ask at once, and how often from then on. Nothing is refused; it waits its turn."""


class Allowance:
    """So many a second, and so many at once after a silence. Readings are milliseconds of a monotonic clock."""

    def __init__(self, per_second: int, burst: int) -> None:
        self._interval = 1_000 // per_second
        self._ahead = (burst - 1) * self._interval
        self._next = 0
        """When it would be the turn of the next one if they came evenly."""

    def wait_ms(self, reading: int) -> int:
        """How long the next one has to wait. With 0 it has been taken; otherwise ask again then."""
        due = max(self._next, reading)
        wait = due - self._ahead - reading
        if wait <= 0:
            self._next = due + self._interval
        return max(wait, 0)
