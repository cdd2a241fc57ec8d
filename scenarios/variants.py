"""Variants of an inject, of which one is sent, and floods: noise at a rate."""

from typing import Literal

from pydantic import Field

from injects.model import Attachment, Channel, Fields, Sender, Truth
from injects.span import Span
from injects.tlp import Tlp
from injects.written import Identifier, Text, Written
from scenarios.conditions import Condition
from scenarios.ranges import Duration


class Variant(Written):
    """Other words for the same inject: the first variant whose condition holds at sending is sent instead.

    What it does not give is the inject's own.
    """

    when: Condition
    channel: Channel | None = None
    from_: Sender | None = Field(default=None, alias="from")
    subject: Text | None = None
    body: Text | None = None
    fields: Fields | None = None
    attachments: tuple[Attachment, ...] | None = None
    truth: Truth | None = None
    reveals: tuple[Identifier, ...] | None = None
    """Facts a team knows once somebody has read this variant."""

    @property
    def changes(self) -> dict[str, object]:
        """What it says otherwise than the inject, by field."""
        given = {name: getattr(self, name) for name in Variant.model_fields if name != "when"}
        return {name: value for name, value in given.items() if value is not None}


MESSAGE_OF = "#"
"""Stands between the id of a flood and the number of its message; no id of an author has it."""


class Flood(Written):
    """Noise on purpose: short messages from a list, in turn, at a rate. Each is a message of its own (`8.08#1`, …).

    It begins like an inject (`at`, `when`, both, `earliest` with `when`, or a `send` effect; a reserve by a
    facilitator), and ends at `until` or after `most` messages. Facilitators hold it back or take it out as a whole.
    """

    id: Identifier
    kind: Literal["inject", "reserve"] = "inject"
    """`reserve`: fired by a facilitator only."""
    channel: Channel
    from_: Sender = Field(alias="from")
    to: tuple[Identifier, ...] = Field(min_length=1)
    at: Span | None = None
    earliest: Span | None = None
    when: Condition | None = None
    until: Span | None = None
    """World time after which none is sent."""
    every: Duration
    """The time from one message to the next, drawn each time: `20s..40s`."""
    most: int = Field(default=60, ge=1, le=200)
    """How many messages there are at most."""
    subject: Text | None = None
    bodies: tuple[Text, ...] = Field(min_length=1)
    """Sent in turn, again from the first after the last. Templates, like the body of an inject."""
    fields: Fields = {}
    """The record shown with each message, key by key, in order."""
    truth: Truth
    """Whether it is true in the simulated world. Never sent to players."""
    tlp: Tlp | None = None
    """A fictional marking, shown to players as a word on each message."""
    note: Text | None = None
    """A word to facilitators."""
