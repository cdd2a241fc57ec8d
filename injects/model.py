"""The inject: one thing put in front of a team through a channel. When it is sent is the scenario's business."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from injects.span import Span
from injects.telemetry import Telemetry
from injects.tlp import Tlp
from injects.written import Identifier, Text, Written, WrittenError, worded

Scalar = str | int | float | bool
Fields = dict[str, Scalar]


_NO_TRUTH = Text(
    en="{value} is not a truth; write true, false, partial or unknown",
    fr="{value} n’est pas une vérité\u202f; écrivez true, false, partial ou unknown",
)


def _no_number(written: object) -> object:
    if isinstance(written, int | float) and not isinstance(written, bool):
        raise WrittenError(worded(_NO_TRUTH, value=repr(written)))
    return written


Truth = Annotated[Literal[True, False, "partial", "unknown"], BeforeValidator(_no_number)]
"""What a message is worth. `0` would count as `false`, being equal to it, so numbers are refused first."""


class Channel(StrEnum):
    """The way a message arrives; each has its own look on the consoles."""

    MAIL = "mail"
    PHONE = "phone"
    SMS = "sms"
    CHAT = "chat"
    SIEM = "siem"
    AI_TELEMETRY = "ai_telemetry"
    PRESS = "press"
    SOCIAL = "social"
    TV = "tv"
    REGULATOR = "regulator"
    PARTNER = "partner"
    IN_PERSON = "in_person"


class Sender(Written):
    """Who a message comes from, as the team reads it: somebody with a `name`, or a `system` of the scenario."""

    name: Text | None = None
    """The person: `Night accounting clerk`."""
    system: Identifier | None = None
    """The system that wrote it; the team reads its title and version."""
    org: Text | None = None
    """Their organisation, when the team would see it."""
    address: str | None = None
    """A mail address, a handle or a telephone number, from the ranges reserved for fiction."""


class Attachment(Written):
    """A document that comes with a message; its text is all there is to it."""

    name: str
    """The file name people see."""
    body: Text
    """What stands in it. A template, like the body of an inject."""


class Relance(Written):
    """The same need, put again through another channel when an expected action is still missing."""

    after: Span
    """How long after the inject, when one of its `expects` is still not shown."""
    channel: Channel
    """Another channel than the inject's, so that it is noticed."""
    from_: Sender | None = Field(default=None, alias="from")
    """Another sender; the inject's own when absent."""
    subject: Text | None = None
    """The line above the text; none when absent."""
    body: Text
    """The same need in other, more pressing words. A template."""


class Inject(Written):
    """The content of an inject, and what only facilitators may know about it."""

    id: Identifier
    """Its name: a number in the order of the story reads best, in quotes."""
    kind: Literal["inject", "contingency", "reserve"] = "inject"
    """`contingency` repairs play that stalls; `reserve` is fired by a facilitator only."""
    criticality: Literal["key", "enabling", "supporting"] = "enabling"
    """A `key` inject is never skipped without a second look (DoD/JTS classes)."""
    channel: Channel
    """The way it arrives; each looks different on the consoles."""
    from_: Sender = Field(alias="from")
    """Who it comes from, as the team reads it."""
    to: tuple[Identifier, ...] = Field(min_length=1)
    """The roles it is addressed to; one is best."""
    subject: Text | None = None
    """The line above the text; none when absent. A template."""
    body: Text
    """A template: it may quote `meters.x`, `flags.x`, `decided.x` (its dashes as `_`), `clock` and `day`."""
    fields: Fields = {}
    """The record shown with a SIEM alert or an AI telemetry message, key by key, in order."""
    telemetry: Telemetry | None = None
    """On the channel `ai_telemetry`: a record of one of the scenario's systems, shown before `fields`."""
    attachments: tuple[Attachment, ...] = ()
    """Documents that come with it."""
    truth: Truth
    """Whether it is true in the simulated world. Never sent to players."""
    saturating: bool = False
    """Noise on purpose."""
    reveals: tuple[Identifier, ...] = ()
    """Facts a team knows once somebody has read it."""
    expects: tuple[Identifier, ...] = ()
    """Expected actions it should lead to. Never sent to players."""
    relance: Relance | None = None
    """What is sent when nobody has done what it `expects`."""
    atlas: tuple[str, ...] = ()
    """MITRE ATLAS technique ids it is the trace of."""
    tlp: Tlp | None = None
    """A fictional marking, shown to players as a word on the message."""
    objective: tuple[Identifier, ...] = ()
    """The exercise objectives it serves, of those the scenario declares."""
    capability: tuple[Identifier, ...] = ()
    """The capabilities it puts to the test, in the words of your own framework: `containment`."""
    played_by: Identifier | None = None
    """Who plays it, when somebody does: `simcell`, `facilitator`."""
    read_aloud: Text | None = None
    """What a facilitator says, word for word, when it comes by `phone` or `in_person`."""
    estimated_effort_min: int | None = Field(default=None, ge=1, le=240)
    """Minutes of a facilitator's time that it costs."""
    note: Text | None = None
    """A word to facilitators."""


MESSAGE_OF = "#"
"""Stands between the id of a flood and the number of its message; no id of an author has it."""


def whole_of(inject: str) -> str:
    """The id of the flood that a message (`8.08#3`) is of; of any other inject, its own."""
    return inject.partition(MESSAGE_OF)[0]
