"""A meter in a world: a level, a rate, the instant both were set. Nothing ticks: the level is worked out."""

from dataclasses import dataclass

from injects.span import MINUTE


@dataclass(frozen=True, slots=True)
class MeterState:
    """Level and rate per minute in thousandths; `low` and `high` bound the level."""

    level: int
    rate: int
    at: int
    low: int
    high: int

    def level_at(self, at: int) -> int:
        """The level at an instant, in thousandths."""
        level = self.level + self.rate * (at - self.at) // MINUTE
        return min(max(level, self.low), self.high)

    def reaches(self, target: int) -> int | None:
        """The first instant after it was set at which the level is at the target or past it, going the way it goes.

        None when it stands still, goes the other way, or is there already.
        """
        gap = target - self.level
        if not self.rate or gap * self.rate <= 0:
            return None
        if self.rate > 0:
            return self.at + -(-gap * MINUTE // self.rate)
        return self.at + (gap + 1) * MINUTE // self.rate + 1
