"""Pacing: how fast time may run on a machine that plays faster than the wall's clock and falls behind."""

from engine.pace import REAL_TIME

LOOK_MS = 1_000
"""Between two looks."""
LATE_MS = 120
"""From this lateness on the machine does not keep up: well before anybody waits a quarter of a second."""
CALM_MS = 40
CALM_LOOKS = 8
"""So many looks in a row with less lateness than that, and time may run faster again."""


class Pacing:
    """Look at the lateness now and then. What it says is a new pace; at the wall's own pace it never says anything."""

    def __init__(self) -> None:
        self._wished = 0
        self._given = 0
        self._calm = 0

    def look(self, late_ms: int, pace: int) -> int | None:
        """The pace to take instead, if any, when things left so late since the last look."""
        if pace != self._given:
            self._wished = self._given = pace
            self._calm = 0
        self._calm = self._calm + 1 if late_ms < CALM_MS else 0
        if late_ms >= LATE_MS and pace > REAL_TIME:
            return self._give(max(REAL_TIME, pace * 2 // 3))
        if self._calm >= CALM_LOOKS and pace < self._wished:
            return self._give(min(self._wished, pace * 5 // 4))
        return None

    def _give(self, pace: int) -> int:
        self._given, self._calm = pace, 0
        return pace
