"""SimPy's environment, advanced by whoever knows the time. The only module that knows the traps of `run` and `step`."""

import simpy


class Clockwork(simpy.Environment):
    """An environment that always stands exactly where it was last advanced to, with nothing left undone there.

    `run(until=t)` alone leaves the events at `t` undone, and from SimPy 4.1.2 on its own stop event in the queue;
    `run(until=now)` raises; stepping alone leaves `now` short.
    """

    def advance(self, to: int) -> None:
        """Does everything up to and at `to`, in milliseconds. Raises ValueError when `to` lies in the past."""
        if to < self.now:
            raise ValueError(f"time only goes forward: cannot advance from {self.now} to {to}")
        self._do_all_until(to)
        if self.now < to:
            self.run(until=to)
            self._do_all_until(to)

    @property
    def instant(self) -> int:
        """Where it stands, in milliseconds: `now`, which SimPy types as any number."""
        return int(self.now)

    @property
    def next_due(self) -> int | None:
        """The instant of the next thing to happen by itself, or None when nothing will."""
        due = self.peek()
        return None if due == float("inf") else int(due)

    def halt(self) -> None:
        """Forgets everything still to come: from now on only the time goes on."""
        self._queue.clear()

    def _do_all_until(self, to: int) -> None:
        while self.peek() <= to:
            self.step()
