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
    """When these words are sent in place of the others."""
    channel: Channel | None = None
    """How it arrives then."""
    from_: Sender | None = Field(default=None, alias="from")
    """Who it comes from then."""
    subject: Text | None = None
    """Its subject then."""
    body: Text | None = None
    """What it says then: a template, like the body of an inject."""
    fields: Fields | None = None
    """The record shown with it then, in place of the whole of the other."""
    attachments: tuple[Attachment, ...] | None = None
    """What is attached then, in place of all that was."""
    truth: Truth | None = None
    """What it is worth then: a tainted system's report is false where a clean one's is true."""
    reveals: tuple[Identifier, ...] | None = None
    """Facts a team knows once somebody has read this variant."""

    @property
    def changes(self) -> dict[str, object]:
        """What it says otherwise than the inject, by field."""
        given = {name: getattr(self, name) for name in Variant.model_fields if name != "when"}
        return {name: value for name, value in given.items() if value is not None}


class Flood(Written):
    """Noise on purpose: short messages from a list, in turn, at a rate. Each is a message of its own (`8.08#1`, …).

    It begins like an inject (`at`, `when`, both, `earliest` with `when`, or a `send` effect; a reserve by a
    facilitator), and ends at `until` or after `most` messages. Facilitators hold it back or take it out as a whole.
    """

    id: Identifier
    """Its name among injects and floods."""
    kind: Literal["inject", "reserve"] = "inject"
    """`reserve`: fired by a facilitator only."""
    channel: Channel
    """How its messages arrive."""
    from_: Sender = Field(alias="from")
    """Who they all come from."""
    to: tuple[Identifier, ...] = Field(min_length=1)
    """The roles that get each of them."""
    at: Span | None = None
    """World time at which it begins."""
    earliest: Span | None = None
    """With `when`: it does not begin before this world time."""
    when: Condition | None = None
    """What must hold for it to begin."""
    until: Span | None = None
    """World time after which none is sent."""
    every: Duration
    """The time from one message to the next, drawn each time: `20s..40s`."""
    most: int = Field(default=60, ge=1, le=200)
    """How many messages there are at most."""
    subject: Text | None = None
    """The subject that all of them have."""
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
