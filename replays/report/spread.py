"""A spread: the least, the median and the greatest of some values, each a value that occurred."""

from collections.abc import Iterable
from statistics import median_low
from typing import NamedTuple


class Spread(NamedTuple):
    """Least, median (the lower of two) and greatest."""

    least: float
    median: float
    greatest: float

    @classmethod
    def of(cls, values: Iterable[float]) -> "Spread | None":
        """The spread of some values, None when there are none."""
        ordered = sorted(values)
        return cls(ordered[0], median_low(ordered), ordered[-1]) if ordered else None
