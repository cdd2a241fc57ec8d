"""The three columns of marks, side by side and never added together; this exercise file holds the automatic one."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from replays.report.cohort import Cohort, Team
from replays.report.spread import Spread
from scenarios.decisions import Dimension
from scoring.board import standings
from scoring.marks import BANDS, Mark, Score

LETTERS = tuple(letter for _, letter in BANDS)


class Letters(NamedTuple):
    """How the teams stand in one thing: how many have each letter, and the spread of their points."""

    counts: tuple[tuple[str, int], ...]
    none: int
    """Teams with nothing to mark."""
    points: Spread | None


class Columns(NamedTuple):
    """The automatic column of a cohort."""

    teams: tuple[Team, ...]
    """In the order of their totals."""
    total: Letters
    dimensions: tuple[tuple[Dimension, int, Letters], ...]
    """Each dimension with its weight."""
    ai: Letters


def columns(cohort: Cohort) -> Columns:
    """The automatic column of every team, and how teams spread over the letters."""
    by_name = {team.name: team for team in cohort.teams}
    ordered = tuple(by_name[standing.team] for standing in standings({t.name: t.sheet for t in cohort.teams}))
    weights = cohort.scenario.weights
    return Columns(
        ordered,
        _letters(team.sheet.total for team in cohort.teams),
        tuple((each, weights[each], _letters(t.sheet.dimensions[each] for t in cohort.teams)) for each in Dimension),
        _letters(team.sheet.ai for team in cohort.teams),
    )


def by_dimension(team: Team) -> tuple[tuple[Dimension, tuple[Mark, ...]], ...]:
    """The marks of a team under their dimensions, those without any left out."""
    found = ((each, tuple(m for m in team.sheet.marks if m.dimension is each)) for each in Dimension)
    return tuple((each, marks) for each, marks in found if marks)


def _letters(scores: Iterable[Score | None]) -> Letters:
    scores = tuple(scores)
    given = [score for score in scores if score is not None]
    counts = Counter(score.letter for score in given)
    points = Spread.of(score.points for score in given)
    return Letters(tuple((letter, counts[letter]) for letter in LETTERS), len(scores) - len(given), points)
