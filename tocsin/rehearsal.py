"""Rehearsals: worlds played headless by simulated participants, on all cores, and what they tell an author.

Run `i` of a rehearsal depends on the seed and on `i` alone, so the same seed gives the same findings on any number of
processes. Levels take turns: run 0 is played by novices, run 1 by competent people, run 2 by experts, and so on.
"""

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple, get_args

from engine.seating import seat_roles
from engine.world import World
from injects.written import Lang
from scenarios.clocks import Regime
from scenarios.load import regimes
from scenarios.model import Scenario
from scoring.sheets import mean_total, sheets_of
from tocsin.coverage import Branch, came_about
from tocsin.meter_course import Stood, course_of
from tocsin.participants import Participants
from tocsin.skill import Level
from tocsin.table import Table
from tocsin.tempo import Tempo, tempo_of

LEVELS: tuple[Level, ...] = get_args(Level)

CHUNK = 16
"""Runs handed to a process at once: few enough to share the work evenly, enough to hide the cost of handing over."""


class Outcome(NamedTuple):
    """What one run leaves: small, so that a thousand of them weigh nothing."""

    number: int
    level: Level
    total: float
    came: frozenset[Branch]
    """What came about."""
    course: tuple[Stood, ...]
    """How high the meters stood, look by look."""
    tempo: Tempo


class Rehearsal:
    """A scenario ready to be played many times in this process."""

    def __init__(self, scenario: Scenario, law: Mapping[str, Regime], seed: str, seats: int) -> None:
        self._scenario = scenario
        self._law = law
        self._seed = seed
        self.seats = seat_roles(scenario, seats)

    def run(self, number: int) -> Outcome:
        """Plays and marks one run."""
        events = self.table(number).play_out()
        sheets = sheets_of(self._scenario, self._law, self.seats, events)
        return Outcome(
            number,
            level_of(number),
            mean_total(sheets),
            came_about(events, self._scenario),
            course_of(self._scenario, events),
            tempo_of(self._scenario, events),
        )

    def table(self, number: int, lang: Lang = "en") -> Table:
        """The world of one run with its participants, at its beginning; what they type is in this language."""
        seed = run_seed(self._seed, number)
        world = World(self._scenario, seed, self.seats, self._law)
        people = Participants(self._scenario, self._law, self.seats, seed=seed, level=level_of(number), lang=lang)
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


def run_seed(seed: str, number: int) -> str:
    """What the chance of one run is drawn from."""
    return f"{seed}/{number}"


def level_of(number: int) -> Level:
    """How good the participants of a run are."""
    return LEVELS[number % len(LEVELS)]
