"""People as written: how many there are, what keeps them busy, and when they tire."""

from pydantic import Field

from injects.span import Span
from injects.written import Identifier, Text, Word, Written
from scenarios.conditions import Condition
from scenarios.ranges import Duration


class Job(Written):
    """Work that comes by itself, again and again, and takes people away from what the team wants of them."""

    every: Duration
    """The time from one to the next, drawn each time: `1m..3m`."""
    takes: Duration
    """How long one takes, drawn each time."""
    people: int = Field(default=1, ge=1, le=100)
    """How many it takes at once."""
    from_: Span = Field(default=0, alias="from")
    """World time from which they come; the first comes one `every` later."""
    until: Span | None = None
    """World time after which no more come."""
    when: Condition | None = None
    """They come only while this holds."""
    urgent: bool = False
    """It goes before all work that is not urgent."""


class Fatigue(Written):
    """People slow down after so long on duty, until an effect lets them `rest` (or relieves them)."""

    after: Span
    """How long they work well, from the start or from their last rest."""
    slower: int = Field(ge=1, le=400)
    """By how many per cent what they begin then takes longer."""


class Resource(Written):
    """People (or anything else there are only so many of) whom work waits for: analysts, operators, radiologists.

    Whatever `needs` them takes all it needs at once, as soon as its turn has come, and gives them back when it is done.
    """

    title: Text
    """What the team calls them: `Analysts`."""
    count: int = Field(ge=1, le=100)
    """How many there are at the start."""
    side: Identifier | None = None
    """The side whose people they are; every side sees them when absent."""
    fatigue: Fatigue | None = None
    """When they tire, and how much slower they are then; never when absent."""
    jobs: tuple[Job, ...] = ()
    """What keeps them busy anyway."""
    queue: Word | None = None
    """The meter that always stands at the number of pieces of work that wait."""
