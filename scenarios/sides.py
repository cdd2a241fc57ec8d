"""Sides: the organisations of one world, each seeing only its own. Without any, everybody is on one side."""

from pydantic import Field

from injects.model import Channel
from injects.span import Span
from injects.written import Identifier, Text, Written


class Side(Written):
    """An organisation that plays in the same world as others, and sees only what is its own."""

    title: Text
    """What the other sides call it: the sender of what it writes to them."""
    organisation: Text
    """Who its people work for, as they are told when play begins."""
    contact: tuple[Identifier, ...] = Field(min_length=1)
    """Its roles that get what other sides write to it."""
    channel: Channel = Channel.PARTNER
    """How that arrives."""
    joins: Span | None = None
    """World time at which it enters: until then its people see nothing. It is there from the start when absent."""
    brief: Text | None = None
    """What its people are told as they enter late; they know nothing else of what came before."""
