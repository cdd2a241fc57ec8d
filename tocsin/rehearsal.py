"""Rehearsals: worlds played headless by simulated participants, on all cores, and what they tell an author.

Run `i` of a rehearsal depends on the seed and on `i` alone, so the same seed gives the same findings on any number of
processes. Levels take turns: run 0 is played by novices, run 1 by competent people, run 2 by experts, and so on.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from typing import NamedTuple, get_args

from engine.seating import seat_roles
from engine.world import World
from scenarios.clocks import Regime
from scenarios.load import regimes
from scenarios.model import Scenario
from scoring.sheets import sheet_of
from tocsin.participants import Participants
from tocsin.skill import Level
from tocsin.table import Table

LEVELS: tuple[Level, ...] = get_args(Level)

CHUNK = 16
"""Runs handed to a process at once: few enough to share the work evenly, enough to hide the cost of handing over."""


class Outcome(NamedTuple):
    """What one run leaves: small, so that a thousand of them weigh nothing."""

    level: Level
    total: float
    ending: str
    sent: frozenset[str]
    taken: frozenset[tuple[str, str]]


class Spread(NamedTuple):
    """The marks of one level: mean, and the tenth and ninetieth percentile."""

    mean: float
    p10: float
    p90: float


@dataclass(slots=True)
class Findings:
    """What the runs tell together."""

    runs: int = 0
    endings: Counter[str] = field(default_factory=Counter)
    sent: set[str] = field(default_factory=set)
    taken: set[tuple[str, str]] = field(default_factory=set)
    totals: dict[Level, list[float]] = field(default_factory=lambda: {level: [] for level in LEVELS})

    def add(self, outcome: Outcome) -> None:
        """Takes in one run."""
        self.runs += 1
        self.endings[outcome.ending] += 1
        self.sent |= outcome.sent
        self.taken |= outcome.taken
        self.totals[outcome.level].append(outcome.total)

    def dead_injects(self, scenario: Scenario) -> list[str]:
        """Injects that no run sent, in the order written."""
        return [inject.id for inject in scenario.injects if inject.id not in self.sent]

    def untaken_options(self, scenario: Scenario) -> list[str]:
        """Options, as `decision/option`, that no run took."""
        return [
            f"{name}/{option}"
            for name, decision in scenario.decisions.items()
            for option in decision.options
            if (name, option) not in self.taken
        ]

    def marks(self) -> dict[Level, Spread]:
        """The spread of the marks of each level that played."""
        return {level: _spread(totals) for level, totals in self.totals.items() if totals}


class Rehearsal:
    """A scenario ready to be played many times in this process."""

    def __init__(self, scenario: Scenario, law: Mapping[str, Regime], seed: str, seats: int) -> None:
        self._scenario = scenario
        self._law = law
        self._seed = seed
        self._seats = seat_roles(scenario, seats)

    def run(self, number: int) -> Outcome:
        """Plays and marks one run."""
        table = self.table(number)
        sheet = sheet_of(self._scenario, self._law, table.play_out())
        state = table.world.state
        taken = frozenset((name, answer.option) for name, each in state.decisions.items() for answer in each.answers)
        return Outcome(_level(number), sheet.total.points, state.ending or "", frozenset(state.sent), taken)

    def table(self, number: int) -> Table:
        """The world of one run with its participants, at its beginning."""
        seed = f"{self._seed}/{number}"
        world = World(self._scenario, seed, self._seats, self._law)
        people = Participants(self._scenario, self._law, self._seats, seed=seed, level=_level(number))
        return Table(world, people)


def rehearse(scenario: Scenario, seed: str, runs: int, *, seats: int, jobs: int) -> Iterator[Outcome]:
    """Plays so many runs on so many processes, and yields their outcomes in order."""
    chunks = [range(first, min(first + CHUNK, runs)) for first in range(0, runs, CHUNK)]
    if jobs == 1:
        _prepare(scenario, seed, seats)
        for chunk in chunks:
            yield from _play(chunk)
        return
    with ProcessPoolExecutor(jobs, initializer=_prepare, initargs=(scenario, seed, seats)) as pool:
        for outcomes in pool.map(_play, chunks):
            yield from outcomes


_here: dict[str, Rehearsal] = {}
"""The rehearsal of this process, loaded once by `_prepare`."""


def _prepare(scenario: Scenario, seed: str, seats: int) -> None:
    _here["rehearsal"] = Rehearsal(scenario, regimes(), seed, seats)


def _play(numbers: Iterable[int]) -> list[Outcome]:
    return [_here["rehearsal"].run(number) for number in numbers]


def _level(number: int) -> Level:
    return LEVELS[number % len(LEVELS)]


def _spread(totals: list[float]) -> Spread:
    ordered = sorted(totals)
    mean = round(sum(ordered) / len(ordered), 2)
    return Spread(mean, _percentile(ordered, 10), _percentile(ordered, 90))


def _percentile(ordered: list[float], percent: int) -> float:
    """The nearest-rank percentile: a value that occurred."""
    return ordered[max(-(-len(ordered) * percent // 100) - 1, 0)]
