"""Tasks across teams: who did what was expected, when, and who never did."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from replays.report.cohort import Cohort, Team
from replays.report.spread import Spread
from scenarios.decisions import Expected
from scoring.marks import Score

How = Literal["in-time", "late", "never", "avoided", "wrongly", "no-chance"]
"""In time: by its target. Late: after it. Wrongly: done though it was to be avoided."""

WELL: tuple[How, ...] = ("in-time", "avoided")
LATE: tuple[How, ...] = ("late",)
MISSED: tuple[How, ...] = ("never", "wrongly")


class Doing(NamedTuple):
    """What one team did about one task: how, at which world time, how long after it became possible, and the letter."""

    team: Team
    how: How
    at: int | None
    delay: int | None
    letter: str


@dataclass(frozen=True, slots=True)
class Task:
    """One expected action across a cohort. Only teams that had the chance count."""

    name: str
    written: Expected
    doings: tuple[Doing, ...]
    """One for each team of the cohort, in its order."""
    mean: float
    """Of the points, 0 to 100; 0 when no team had the chance."""

    def of(self, ways: Iterable[How]) -> tuple[Team, ...]:
        """The teams that did it in one of these ways."""
        return tuple(doing.team for doing in self.doings if doing.how in tuple(ways))

    @property
    def well(self) -> tuple[Team, ...]:
        return self.of(WELL)

    @property
    def late(self) -> tuple[Team, ...]:
        return self.of(LATE)

    @property
    def missed(self) -> tuple[Team, ...]:
        return self.of(MISSED)

    @property
    def chances(self) -> int:
        """Teams that had the chance."""
        return sum(doing.how != "no-chance" for doing in self.doings)

    @property
    def delays(self) -> Spread | None:
        """How long it took those who did it."""
        return Spread.of(doing.delay for doing in self.doings if doing.how in WELL + LATE and doing.delay is not None)


def tasks(cohort: Cohort) -> tuple[Task, ...]:
    """Every expected action of the scenario for which a team had the chance, critical ones first."""
    found = (_task(cohort, name, expected) for name, expected in cohort.scenario.expected.items())
    return tuple(sorted((task for task in found if task.chances), key=lambda task: not task.written.critical))


def _task(cohort: Cohort, name: str, expected: Expected) -> Task:
    doings = tuple(_doing(team, name, expected) for team in cohort.teams)
    points = [mark.points for team in cohort.teams if (mark := team.sheet.mark(name)) is not None]
    return Task(name, expected, doings, sum(points) / len(points) if points else 0.0)


def _doing(team: Team, name: str, expected: Expected) -> Doing:
    mark = team.sheet.mark(name)
    if mark is None:
        return Doing(team, "no-chance", None, None, "")
    at = team.state.shown.get(name)
    delay = None if at is None else at - team.state.chances[name]
    return Doing(team, _how(expected, mark.points, delay), at, delay, Score.at(mark.points).letter)


def _how(expected: Expected, points: int, delay: int | None) -> How:
    if expected.kind == "avoid":
        return "avoided" if points else "wrongly"
    if delay is None:
        return "never"
    return "in-time" if delay <= expected.target else "late"
