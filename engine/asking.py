"""What a console may ask. It names no seat, since the line knows whose it is, and no inject by id, only by `item`."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from engine.commands import Form, Ref, Typed
from injects.tlp import Tlp

Key = Annotated[str, Field(min_length=1, max_length=40)]
Item = Annotated[str, Field(min_length=1, max_length=42)]


class AskedHere(BaseModel):
    """Part of everything asked: the id that the console made, so that asking again repeats nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    ref: Ref


class AskOpen(AskedHere):
    """Open a message to read it."""

    kind: Literal["open"] = "open"
    item: Item


class AskPassOn(AskedHere):
    """Pass a message on to the whole team, or to one role of it."""

    kind: Literal["pass-on"] = "pass-on"
    item: Item
    to: Key | None = None


class AskDecide(AskedHere):
    """Answer a decision point."""

    kind: Literal["decide"] = "decide"
    decision: Key
    option: Key
    confidence: int | None = Field(default=None, ge=0, le=100)
    text: Typed = ""


class AskDraft(AskedHere):
    """Keep an answer that is not sent yet, for the whole team to see: at most one every two seconds."""

    kind: Literal["draft"] = "draft"
    decision: Key
    option: Key | None = None
    text: Typed = ""


class AskOrder(AskedHere):
    """Put a control in force, or lift it."""

    kind: Literal["order"] = "order"
    system: Key
    control: Key
    lift: bool = False


class AskPreserve(AskedHere):
    """Preserve a piece of evidence."""

    kind: Literal["preserve"] = "preserve"
    evidence: Key


class AskMessage(AskedHere):
    """Write to a persona."""

    kind: Literal["message"] = "message"
    persona: Key
    text: Typed


class AskNote(AskedHere):
    """Write a line in the main log."""

    kind: Literal["note"] = "note"
    text: Typed


class AskQualify(AskedHere):
    """Say whether a duty to notify applies, since which world time, and in which case of the law."""

    kind: Literal["qualify"] = "qualify"
    clock: Key
    applies: bool
    aware_at: int | None = Field(default=None, ge=0)
    known_at: int | None = Field(default=None, ge=0)
    case: Key | None = None
    text: Typed = ""


class AskNotify(AskedHere):
    """Send one stage of a notification."""

    kind: Literal["notify"] = "notify"
    clock: Key
    stage: Key
    fields: Form = {}
    text: Typed = ""


class AskDraftNotice(AskedHere):
    """Keep a notice that is not sent yet, for the whole team to see: at most one every two seconds."""

    kind: Literal["draft-notice"] = "draft-notice"
    clock: Key
    stage: Key
    fields: Form = {}
    text: Typed = ""


class AskShare(AskedHere):
    """Share information with other teams: with those named, or with all."""

    kind: Literal["share"] = "share"
    tlp: Tlp
    to: tuple[Annotated[str, Field(max_length=100)], ...] = Field(default=(), max_length=500)
    text: Typed


Asking = Annotated[
    AskOpen
    | AskPassOn
    | AskDecide
    | AskDraft
    | AskOrder
    | AskPreserve
    | AskMessage
    | AskNote
    | AskQualify
    | AskNotify
    | AskShare
    | AskDraftNotice,
    Field(discriminator="kind"),
]

asking_codec: TypeAdapter[Asking] = TypeAdapter(Asking)
"""Reads and writes anything a console asks as JSON."""
