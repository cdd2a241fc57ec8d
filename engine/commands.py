"""What somebody asks of a world. A command carries an id its console made: sending it again repeats nothing."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter

from injects.sanitise import LINE_LIMIT, clean
from injects.tlp import Tlp

TEXT_LIMIT = 4_000
"""Characters a person may send at once."""

FIELDS = 12
FIELD_LIMIT = 800
"""Fields of a form, at most, and characters in each: all of them together stay within one message of the wire."""

Ref = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,40}$")]
Typed = Annotated[str, StringConstraints(max_length=TEXT_LIMIT)]

FieldName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Form = Annotated[dict[FieldName, Annotated[str, StringConstraints(max_length=FIELD_LIMIT)]], Field(max_length=FIELDS)]
"""What was typed in the fields of a form."""

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
    """Record that a regulatory clock applies (or not), and the world time of its T0; `known_at` is awareness of the
    facts where T0 is something else, `case` the case of the law that was chosen.
    """

    kind: Literal["qualify"] = "qualify"
    clock: str
    applies: bool
    aware_at: int | None = Field(default=None, ge=0)
    known_at: int | None = Field(default=None, ge=0)
    case: str | None = None
    text: Typed = ""


class Notify(Asked):
    """Send one stage of a notification to its authority. Which fields are `filled` is worked out before the command is
    journalled: the world never reads what people type. Absent, it is one text, as it was before there were forms.
    """

    kind: Literal["notify"] = "notify"
    clock: str
    stage: str
    filled: tuple[FieldName, ...] | None = None
    fields: Form = {}
    text: Typed = ""


class DraftNotice(Asked):
    """Keep a notice that is not sent yet."""

    kind: Literal["draft-notice"] = "draft-notice"
    clock: str
    stage: str
    filled: tuple[FieldName, ...] = ()
    fields: Form = {}
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
    persona: str = Field(default="", max_length=40)
    """In whose name it is written, which each reader sees in their own language; `sender` as it stands when empty."""
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
    Open
    | PassOn
    | Decide
    | Draft
    | Order
    | Preserve
    | Message
    | Note
    | Qualify
    | Notify
    | DraftNotice
    | Share
    | Conducted,
    Field(discriminator="kind"),
]

command_codec: TypeAdapter[Command] = TypeAdapter(Command)
"""Reads and writes any command as JSON."""


def words_of(command: Command) -> str:
    """The text that was typed, or an empty one for a command that carries none."""
    return getattr(command, "text", "")


def fields_of(command: Command) -> dict[str, str]:
    """What was typed in the fields of a form."""
    return getattr(command, "fields", {})


def without_words(command: Command) -> Command:
    """The same command with nothing of what was typed: what a person writes lives in a record of its own."""
    return with_words(command, "", {}) if words_of(command) or fields_of(command) else command


def with_words(command: Command, text: str, fields: dict[str, str]) -> Command:
    """The command as it was asked, put together again from its two records."""
    update: dict[str, object] = {"text": text}
    if "fields" in type(command).model_fields:
        update["fields"] = fields
    return command.model_copy(update=update)


def filled_in(fields: dict[str, str]) -> tuple[str, ...]:
    """The fields with anything in them that will be kept."""
    return tuple(name for name, typed in fields.items() if clean(typed, FIELD_LIMIT).strip())
