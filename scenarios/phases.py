"""Phases, and story time: what the clock on the wall of the story says at any instant of world time."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, Field, WithJsonSchema

from injects.span import DAY, HOUR, MINUTE, Span
from injects.written import Identifier, Text, Written, WrittenError, worded

_CLOCK = re.compile(r"(?:day ([0-9]{1,2}) )?([01][0-9]|2[0-3]):([0-5][0-9])")

_NO_STORY_TIME = Text(
    en='{value} is not a story time; write it like "15:15" or "day 2 09:00"',
    fr='{value} n’est pas une heure du récit\u202f; écrivez-la comme "15:15" ou "day 2 09:00"',
)


def parse_clock(written: object) -> int:
    """Milliseconds from day 1, 00:00 of the story, of `"15:15"` or `"day 2 09:00"`."""
    match = _CLOCK.fullmatch(written) if isinstance(written, str) else None
    if not match:
        raise WrittenError(worded(_NO_STORY_TIME, value=repr(written)))
    day, hour, minute = (int(part or 1) for part in match.groups())
    return (day - 1) * DAY + hour * HOUR + minute * MINUTE


StoryClock = Annotated[
    int,
    BeforeValidator(parse_clock),
    WithJsonSchema({"type": "string", "pattern": f"^{_CLOCK.pattern}$", "examples": ["15:15", "day 2 09:00"]}),
]
"""An instant of the story, in milliseconds from day 1, 00:00."""


class Phase(Written):
    """A part of the story, with its own pace of story time."""

    id: Identifier
    """Its name, for conditions: `{phase: payment-wall}`."""
    title: Text
    """What the phase is called on every screen."""
    starts: Span
    """World time at which it begins."""
    rate: int = Field(default=1, ge=1, le=1000)
    """Minutes of story time in one minute of world time."""
    clock: StoryClock | None = None
    """What the story's clock says when it begins; it runs on from the phase before when absent."""
    jump: StoryClock | None = None
    """The same, told to the team as a jump in time."""
    brief: Text | None = None
    """What everybody is told when it begins."""
    briefs: dict[Identifier, Text] = {}
    """What one side is told instead, by side."""

    def told(self, side: str) -> Text | None:
        """What a side is told when it begins."""
        return self.briefs.get(side, self.brief)


class StoryTime(NamedTuple):
    """An instant of the story as people read it."""

    day: int
    """1 is the first day."""
    clock: str
    """`15:15`."""

    @classmethod
    def of(cls, ms: int) -> "StoryTime":
        day, rest = divmod(ms, DAY)
        return cls(day + 1, f"{rest // HOUR:02}:{rest % HOUR // MINUTE:02}")


class Story:
    """Story time as a function of world time; both in milliseconds."""

    def __init__(self, phases: Sequence[Phase]) -> None:
        self._starts = [phase.starts for phase in phases]
        self._rates = [phase.rate for phase in phases]
        self._clocks: list[int] = []
        for phase in phases:
            given = phase.jump if phase.clock is None else phase.clock
            self._clocks.append(self._runs_on(phase.starts) if given is None else given)

    def at(self, world: int) -> int:
        """Story time at a world time."""
        i = max(bisect_right(self._starts, world) - 1, 0)
        return self._clocks[i] + (world - self._starts[i]) * self._rates[i]

    def read(self, world: int) -> StoryTime:
        """The same, as people read it."""
        return StoryTime.of(self.at(world))

    def when(self, story: int) -> int | None:
        """The first world time at which the story has reached an instant, or None when it never does.

        An instant that a jump passes over is reached when the jump lands.
        """
        for i, clock in enumerate(self._clocks):
            if story <= clock:
                return self._starts[i]
            world = self._starts[i] - (clock - story) // self._rates[i]
            if i + 1 == len(self._starts) or world < self._starts[i + 1]:
                return world
        return None

    def _runs_on(self, world: int) -> int:
        i = len(self._clocks) - 1
        return self._clocks[i] + (world - self._starts[i]) * self._rates[i] if self._clocks else 0
