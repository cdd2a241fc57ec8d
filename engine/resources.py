"""Resources at work: what needs people waits until they are free, and keeps them for as long as it takes."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from typing import NamedTuple

from engine import events as ev
from engine import resource_events as re
from engine.holding import Key
from engine.play import Play, Process
from engine.pool import Wanted
from engine.standing import ResourceState
from scenarios.resources import Fatigue, Job


class Task(NamedTuple):
    """Work that needs people: what it is (empty for a job), how many of which, and whether it goes first."""

    work: str
    needs: Mapping[str, int]
    urgent: bool

    def order(self, play: Play) -> list[str]:
        """The resources it needs, as the scenario has them: all take them in that order, so none wait in a ring."""
        return [name for name in play.scenario.resources if name in self.needs]


def resources(play: Play) -> Iterator[Process]:
    """The processes of people: the jobs that keep them busy, and their growing tired."""
    for name, written in play.scenario.resources.items():
        yield from (_jobs(play, name, n, job) for n, job in enumerate(written.jobs))
        if written.fatigue is not None:
            yield _tiring(play, name, written.fatigue)


def can_begin(play: Play, task: Task) -> bool:
    """Whether everybody it needs is free, and nothing waits before it."""
    return all(play.pools[name].serves(amount, urgent=task.urgent) for name, amount in task.needs.items())


def staffed(play: Play, task: Task, then: Callable[[], None]) -> None:
    """Takes the people it needs, and calls `then` once all are there: before it returns when it `can_begin`."""
    _staff(play, task, task.order(play), then)


def release(play: Play, task: Task) -> None:
    """The work is done: its people are free for what waits."""
    for name in task.order(play):
        _give_back(play, name, task.needs[name])


def slowed(play: Play, task: Task, takes: int) -> int:
    """How long work takes that begins now: longer when those who do it are tired."""
    fatigues = (play.scenario.resources[name].fatigue for name in task.needs if play.state.resources[name].tired)
    slower = max((fatigue.slower for fatigue in fatigues if fatigue is not None), default=0)
    return takes * (100 + slower) // 100


def change(play: Play, name: str, by: int) -> None:
    """People come in at once, or leave one by one as they get free, before any work; never more than there are."""
    pool = play.pools[name]
    if by > 0:
        pool.count += by
        _give_back(play, name, by)
    leaving = sum(wanted.work is None for wanted in pool.get_queue)
    for _ in range(min(-by, pool.count - leaving)):
        _leave(play, name)


def rest(play: Play, name: str) -> None:
    """Everybody is relieved."""
    play.emit(re.ResourceRested(at=play.now, resource=name))
    _tell(play, name, tired=False)


def _tell(play: Play, name: str, *, tired: bool | None = None) -> None:
    """Says how a resource stands, if that is news, and moves the meter of its queue."""
    pool, state = play.pools[name], play.state.resources[name]
    work = pool.work
    stands = ResourceState(
        count=pool.count,
        busy=pool.count - pool.free,
        waiting=len(work),
        tired=state.tired if tired is None else tired,
        ahead={what: place for place, what in enumerate(work) if what},
    )
    if stands != state:
        play.emit(re.ResourceChanged(at=play.now, resource=name, **asdict(stands)))
        _move_meter(play, name, stands.waiting)


def _give_back(play: Play, name: str, amount: int) -> None:
    """SimPy serves who waits when the giving back is processed: how the resource stands is told after that."""
    given = play.pools[name].put(amount)
    assert given.callbacks is not None
    given.callbacks.append(lambda _: _tell(play, name))


def _staff(play: Play, task: Task, left: list[str], then: Callable[[], None]) -> None:
    if not left:
        then()
        return
    name = left[0]
    wanted = Wanted(play.pools[name], task.needs[name], task.work, urgent=task.urgent)
    _tell(play, name)
    if wanted.triggered:
        _staff(play, task, left[1:], then)
    else:
        assert wanted.callbacks is not None
        wanted.callbacks.append(lambda _: _staff(play, task, left[1:], then))


def _move_meter(play: Play, name: str, waiting: int) -> None:
    queue = play.scenario.resources[name].queue
    if queue is None:
        return
    meter = play.state.meters[queue]
    level = min(max(waiting * 1000, meter.low), meter.high)
    if level != meter.level_at(play.now):
        play.emit(ev.MeterChanged(at=play.now, meter=queue, level=level, rate=meter.rate))


def _leave(play: Play, name: str) -> None:
    pool = play.pools[name]

    def gone(_: object = None) -> None:
        pool.count -= 1
        _tell(play, name)

    wanted = Wanted(pool, 1, None, urgent=True)
    if wanted.triggered:
        gone()
    else:
        assert wanted.callbacks is not None
        wanted.callbacks.append(gone)


def _jobs(play: Play, name: str, n: int, job: Job) -> Process:
    stream = f"job/{name}/{n}"
    yield play.wait(job.from_)
    while True:
        yield play.wait(play.drawn(job.every, f"{stream}/every"))
        if job.until is not None and play.now > job.until:
            return
        if play.holds(job.when):
            _begin_job(play, Task("", {name: job.people}, job.urgent), play.drawn(job.takes, f"{stream}/takes"))


def _begin_job(play: Play, task: Task, takes: int) -> None:
    staffed(play, task, lambda: play.start(_job(play, task, slowed(play, task, takes))))


def _job(play: Play, task: Task, takes: int) -> Process:
    yield play.wait(takes)
    release(play, task)


def _tiring(play: Play, name: str, fatigue: Fatigue) -> Process:
    while True:
        rested = play.change((Key("rested", name),))
        yield play.wait(fatigue.after) | rested
        if not rested.triggered:
            _tell(play, name, tired=True)
            yield rested
