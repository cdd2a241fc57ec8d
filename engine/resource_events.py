"""What happens in a world because there are only so many people. Like all events, each is a small model."""

from typing import Literal

from engine.happened import Happened


class OrderQueued(Happened):
    """An order (or its lifting) waits until the people it needs are free; `order-given` follows when they are."""

    kind: Literal["order-queued"] = "order-queued"
    system: str
    control: str
    lift: bool
    seat: str | None


class PreservationQueued(Happened):
    """The preservation of a piece of evidence waits for people; `preservation-began` follows when they are free."""

    kind: Literal["preservation-queued"] = "preservation-queued"
    evidence: str
    seat: str


class ResourceChanged(Happened):
    """How a resource stands now: how many there are, how many are at work, and how much work waits for them."""

    kind: Literal["resource-changed"] = "resource-changed"
    resource: str
    count: int
    busy: int
    waiting: int
    tired: bool
    ahead: dict[str, int] = {}
    """For each order (`guide/tools_off`) and piece of evidence (`logs`) that waits, how much work is before it."""


class ResourceRested(Happened):
    """The people of a resource were relieved: their time on duty counts from now on."""

    kind: Literal["resource-rested"] = "resource-rested"
    resource: str
