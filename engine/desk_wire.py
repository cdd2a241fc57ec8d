"""The messages that only a facilitator's console gets."""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from engine.desk_shown import DeskShown
from engine.wire import Bye, ClockState, Message, Part, Passing, Welcome


class DeskSights(Part):
    """The next part of a facilitator's view."""

    kind: Literal["desk"] = "desk"
    items: tuple[DeskShown, ...]


class WorldNow(Message):
    """A team now: its clock, who is here, and `broken` when its world stands still on a fault of the engine."""

    world: int
    world_ms: int
    state: ClockState
    story: str
    here: tuple[str, ...]
    broken: bool = False
    rate: int = Field(default=1_000, ge=1)
    """How fast its time runs, in thousandths of the hall's: 800 for a team that is given a quarter more."""


class Health(Message):
    """How the host is: what a facilitator must hear before participants feel it.

    `late_ms` is the worst of the last ten seconds, from when something was due to when it was on the disk and on its
    way; `commit_ms` the longest commit of that time.
    """

    consoles: int
    seats: int
    late_ms: int
    commit_ms: int
    records: int
    disk_free_mb: int
    rss_mb: int
    disk_full: bool


class HallNow(Passing):
    """The whole exercise now. It stands outside the view and takes the place of the one before."""

    kind: Literal["hall"] = "hall"
    hall_ms: int
    state: ClockState
    pace: int
    worlds: tuple[WorldNow, ...]
    health: Health


FromHostToDesk = Annotated[Welcome | DeskSights | HallNow | Bye, Field(discriminator="kind")]

from_host_to_desk: TypeAdapter[FromHostToDesk] = TypeAdapter(FromHostToDesk)
"""Reads what a host sends to a facilitator."""
