"""The tempo over many runs: when a role usually waits, when too much comes at once, and how much comes when."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from injects.span import MINUTE
from tocsin.percentiles import nearest
from tocsin.tempo import Gap, PileUp, Tempo

USUAL = 2
"""What happens in at least one run of so many is worth telling."""
DESK = "facilitators"


class Stretch(NamedTuple):
    """A time in which something was so for a role: in how many runs at its worst, and the first of those."""

    role: str
    start: int
    end: int
    runs: int
    first: int


class _Minutes:
    """Minute by minute, for each role, the runs in which something was so."""

    def __init__(self) -> None:
        self._counts: defaultdict[str, Counter[int]] = defaultdict(Counter)
        self._first: dict[tuple[str, int], int] = {}
        self._parted: defaultdict[str, Counter[int]] = defaultdict(Counter)
        """The runs in which one time ended at that minute and the next began."""

    def add(self, number: int, role: str, times: Sequence[Gap | PileUp]) -> None:
        for minute in {minute for time in times for minute in _whole(time)}:
            self._counts[role][minute] += 1
            self._first.setdefault((role, minute), number)
        for minute in _between(times):
            self._parted[role][minute] += 1

    def stretches(self, least: int) -> Iterator[Stretch]:
        """The times in which it was so in at least so many runs."""
        for role, counts in self._counts.items():
            minutes = sorted(minute for minute, count in counts.items() if count >= least)
            parted = {minute for minute, count in self._parted[role].items() if count >= least}
            for run in _in_a_row(minutes, parted):
                yield self._stretch(role, run)

    def _stretch(self, role: str, minutes: list[int]) -> Stretch:
        worst = max(minutes, key=lambda minute: self._counts[role][minute])
        bounds = (minutes[0] * MINUTE, (minutes[-1] + 1) * MINUTE)
        return Stretch(role, *bounds, self._counts[role][worst], self._first[role, worst])


def _whole(time: Gap | PileUp) -> range:
    """The whole minutes of a time."""
    return range(-(-time.start // MINUTE), time.end // MINUTE)


def _between(times: Sequence[Gap | PileUp]) -> set[int]:
    """The whole minutes at which one time ends as another begins: something came just then."""
    shared = {time.end for time in times} & {time.start for time in times}
    return {at // MINUTE for at in shared if at % MINUTE == 0}


def _in_a_row(minutes: Iterable[int], parted: Collection[int]) -> Iterator[list[int]]:
    """The minutes that follow one another; a row ends before one that parts."""
    row: list[int] = []
    for minute in minutes:
        if row and (minute > row[-1] + 1 or minute in parted):
            yield row
            row = []
        row.append(minute)
    if row:
        yield row


class TempoCourse:
    """Takes runs in one by one. It grows with the scenario alone."""

    def __init__(self) -> None:
        self._runs = 0
        self._idle, self._piled = _Minutes(), _Minutes()
        self._load: defaultdict[str, list[Counter[int]]] = defaultdict(list)

    def add(self, number: int, tempo: Tempo) -> None:
        """Takes in one run."""
        self._runs += 1
        for role, each in tempo.roles.items():
            self._idle.add(number, role, each.idle)
            self._piled.add(number, role, each.pile_ups)
            self._count(role, each.load)
        self._count(DESK, tempo.desk)

    def idle(self) -> list[Stretch]:
        """When a role usually has nothing to do."""
        return list(self._idle.stretches(self._least))

    def piled(self) -> list[Stretch]:
        """When too much usually lies unread."""
        return list(self._piled.stretches(self._least))

    def load(self) -> dict[str, dict[str, list[int]]]:
        """What arrives for each role, and what facilitators must play, window by window: percentiles of the runs."""
        return {
            who: {f"p{p}": [nearest(counts, p) for counts in windows] for p in (50, 90)}
            for who, windows in self._load.items()
        }

    def document(self) -> dict[str, Any]:
        return {
            "idle_gaps": [each._asdict() for each in self.idle()],
            "pile_ups": [each._asdict() for each in self.piled()],
            "load": self.load(),
        }

    @property
    def _least(self) -> int:
        return -(-self._runs // USUAL)

    def _count(self, who: str, load: Sequence[int]) -> None:
        windows = self._load[who]
        windows.extend(Counter() for _ in range(len(load) - len(windows)))
        for window, counter in enumerate(windows):
            counter[load[window] if window < len(load) else 0] += 1
