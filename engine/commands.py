"""What somebody asks of a world. A command carries an id its console made: sending it again repeats nothing."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter

from injects.sanitise import LINE_LIMIT
from injects.tlp import Tlp

TEXT_LIMIT = 4_000
"""Characters a person may send at once."""

Ref = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,40}$")]
Typed = Annotated[str, StringConstraints(max_length=TEXT_LIMIT)]

Line = Annotated[str, StringConstraints(max_length=LINE_LIMIT)]

FACILITATOR = "facilitator"
"""The seat that stands for whoever conducts."""


class Asked(BaseModel):
    """Part of every command: its own id, and the seat that asks."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    ref: Ref
    seat: str = Field(max_length=40)


class Open(Asked):
    """Open an inject to read it."""

    kind: Literal["open"] = "open"
    inject: str


class PassOn(Asked):
    """Pass an inject on to the whole team, or to one role of it."""

    kind: Literal["pass-on"] = "pass-on"
    inject: str
    to: str | None = None


class Decide(Asked):
    """Answer a decision point: an option, how sure one is (0-100), and why."""

    kind: Literal["decide"] = "decide"
    decision: str
    option: str
    confidence: int | None = Field(default=None, ge=0, le=100)
    text: Typed = ""


class Draft(Asked):
    """Keep an answer that is not sent yet."""

    kind: Literal["draft"] = "draft"
    decision: str
    option: str | None = None
    text: Typed = ""


class Order(Asked):
    """Put a control of a system in force, or lift it."""

    kind: Literal["order"] = "order"
    system: str
    control: str
    lift: bool = False


class Preserve(Asked):
    """Preserve a piece of evidence."""

    kind: Literal["preserve"] = "preserve"
    evidence: str


class Message(Asked):
    """Write to (or call) a persona. The intent is recognised from the text before the command is journalled."""

    kind: Literal["message"] = "message"
    persona: str
    intent: str | None = None
    text: Typed = ""


class Note(Asked):
    """Write a line in the main log."""

    kind: Literal["note"] = "note"
    text: Typed


class Qualify(Asked):
    """Record that a regulatory clock applies (or not), and the world time since which the team was aware."""

    kind: Literal["qualify"] = "qualify"
    clock: str
    applies: bool
    aware_at: int | None = Field(default=None, ge=0)
    text: Typed = ""


class Notify(Asked):
    """Send one stage of a notification to its authority."""

    kind: Literal["notify"] = "notify"
    clock: str
    stage: str
    text: Typed = ""


class Share(Asked):
    """Share information with other teams of the hall: with those named, or with all, under a marking."""

    kind: Literal["share"] = "share"
    tlp: Tlp
    to: tuple[str, ...] = ()
    text: Typed


class Release(Asked):
    """A facilitator fires an inject now."""

    kind: Literal["release"] = "release"
    inject: str


class Withhold(Asked):
    """A facilitator holds an inject back until it is let go (`lift`); what comes due meanwhile waits, once."""

    kind: Literal["withhold"] = "withhold"
    inject: str
    lift: bool = False


class Skip(Asked):
    """A facilitator takes an inject out of play."""

    kind: Literal["skip"] = "skip"
    inject: str


class Write(Asked):
    """A facilitator puts something in front of roles (everybody when `to` is empty) that nobody had planned.

    `answers` is the ref of the message to a persona that it is the answer to, and `answers_seat` who wrote that.
    """

    kind: Literal["write"] = "write"
    to: tuple[str, ...] = ()
    channel: str = Field(max_length=40)
    sender: Line
    subject: Line = ""
    answers: Ref | None = None
    answers_seat: str = Field(default="", max_length=40)
    shared_by: str = Field(default="", max_length=100)
    """The team that shares it, when it comes from another world."""
    tlp: Tlp | None = None
    text: Typed


class End(Asked):
    """A facilitator ends play for this world."""

    kind: Literal["end"] = "end"


Conducted = Release | Withhold | Skip | Write | End
"""What only a facilitator may ask of a world."""

Command = Annotated[
    Open | PassOn | Decide | Draft | Order | Preserve | Message | Note | Qualify | Notify | Share | Conducted,
    Field(discriminator="kind"),
]

command_codec: TypeAdapter[Command] = TypeAdapter(Command)
"""Reads and writes any command as JSON."""


def words_of(command: Command) -> str:
    """What was typed, or an empty text for a command that carries none."""
    return getattr(command, "text", "")


def without_words(command: Command) -> Command:
    """The same command with nothing of what was typed: what a person writes lives in a record of its own."""
    return command.model_copy(update={"text": ""}) if words_of(command) else command


def with_words(command: Command, text: str) -> Command:
    """The command as it was asked, put together again from its two records."""
    return command.model_copy(update={"text": text}) if text else command
