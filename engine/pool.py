"""A pool: the people of one resource, as a SimPy container whose queue knows what is urgent."""

from simpy.resources.container import Container, ContainerGet
from simpy.resources.resource import SortedQueue

from engine.clockwork import Clockwork


class Pool(Container):
    """Work takes all it needs at once. The queue is strict: nobody overtakes the first, however few they need.

    A `simpy.Resource` gives one person at a time, so that two pieces of work could each wait for the other's last.
    """

    GetQueue = SortedQueue

    def __init__(self, env: Clockwork, count: int) -> None:
        super().__init__(env, init=count)
        self.count = count
        """How many there are, at work or free."""

    @property
    def free(self) -> int:
        return int(self.level)

    @property
    def work(self) -> list[str]:
        """What waits, in the order in which it will be served; what has no name is an empty text."""
        return [wanted.work for wanted in self.get_queue if wanted.work is not None]

    def serves(self, amount: int, *, urgent: bool) -> bool:
        """Whether so many could be had at once by whoever asked now."""
        return amount <= self.free and not any(wanted.urgent or not urgent for wanted in self.get_queue)


class Wanted(ContainerGet):
    """People wanted for a piece of work. It comes when they are there, and they are taken then."""

    def __init__(self, pool: Pool, amount: int, work: str | None, *, urgent: bool) -> None:
        self.work = work
        """None for what is no work, and does not count as waiting."""
        self.urgent = urgent
        self.key = not urgent
        super().__init__(pool, amount)
