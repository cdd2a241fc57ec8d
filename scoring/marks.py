"""Marks and their sheet: what each is worth, its rule, its events and its time. Meters never enter here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from injects.written import Text
from scenarios.decisions import Dimension

BANDS = ((80, "P"), (66, "S"), (50, "M"), (0, "U"))
"""Performed without challenges, with some, with major ones, unable: HSEEP's letters, Dragos's bands (2022)."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One judgement: `points` from 0 to 100, the numbers of its `events` in the world, `at` in ms of world time."""

    id: str
    """Unique on a sheet: `stop-writes`, `decision:how-to-cut`, `in-time:how-to-cut`, `clock:NIS2`."""
    rule: str
    """The rule that gave it, named in the docstring of one of `scoring.sheets.RULES`."""
    dimension: Dimension
    points: int
    weight: int
    at: int
    events: tuple[int, ...]
    title: Text
    why: Text
    critical: bool = False
    ai_specific: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """Points from 0 to 100 with one decimal, and the letter of their band."""

    points: float
    letter: str

    @classmethod
    def of(cls, marks: Iterable[Mark]) -> "Score | None":
        """The mean of some marks by weight; None when there are none: what had no chance is not counted."""
        weighed = [(mark.points * mark.weight, mark.weight) for mark in marks]
        total = sum(weight for _, weight in weighed)
        return cls.at(sum(points for points, _ in weighed) / total) if total else None

    @classmethod
    def at(cls, points: float) -> "Score":
        """The score of so many points."""
        points = round(points, 1)
        return cls(points, next(letter for least, letter in BANDS if points >= least))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The automatic column of one team: its marks, and the scores they add up to."""

    marks: tuple[Mark, ...]
    dimensions: Mapping[Dimension, Score | None]
    total: Score
    """The dimensions by the scenario's weights, leaving out those with nothing to mark."""
    ai: Score | None
    """The marks tagged as specific to AI, across dimensions."""

    @classmethod
    def of(cls, marks: Iterable[Mark], weights: Mapping[Dimension, int]) -> "Sheet":
        """Adds up marks under the scenario's weights."""
        marks = tuple(marks)
        by_dimension = {each: Score.of(m for m in marks if m.dimension is each) for each in Dimension}
        counted = [(score.points, weights[each]) for each, score in by_dimension.items() if score]
        total = sum(points * weight for points, weight in counted) / max(sum(weight for _, weight in counted), 1)
        return cls(marks, by_dimension, Score.at(total), Score.of(m for m in marks if m.ai_specific))

    def mark(self, id: str) -> Mark | None:  # noqa: A002 - the word of the sheet itself
        """The mark of this id, or None."""
        return next((mark for mark in self.marks if mark.id == id), None)
