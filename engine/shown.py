"""What a participant is shown: a type of its own, with no place for anything hidden.

Texts come in the viewer's language. Times are world milliseconds, `story` is the story's clock as people read it.
`item` names an inject without its id, since ids in order would tell of injects that others get, or that never come.
"""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from engine.commands import FACILITATOR
from engine.happened import place_of
from engine.shown_resources import ShownEvidenceQueued as ShownEvidenceQueued
from engine.shown_resources import ShownGauge as ShownGauge
from engine.shown_resources import ShownQueued as ShownQueued
from engine.shown_resources import ShownResource as ShownResource
from engine.shown_world import ShownEntered, ShownLimit, ShownWorld, Sight
from injects.model import Scalar
from injects.tlp import Tlp


class ShownPhase(Sight):
    """A phase begins; `jump` when the story's clock leaps."""

    kind: Literal["phase"] = "phase"
    at: int
    story: str
    title: str
    brief: str
    jump: bool


class ShownAttachment(Sight):
    """A document that came with a message."""

    name: str
    body: str


class ShownInject(Sight):
    """A message. `passed_by` is the seat that passed it on, when it was not sent to this seat."""

    kind: Literal["inject"] = "inject"
    at: int
    story: str
    item: str
    channel: str
    sender: str
    to: str
    subject: str
    body: str
    fields: dict[str, Scalar]
    attachments: tuple[ShownAttachment, ...]
    passed_by: str | None = None
    tlp: Tlp | None = None
    """The fictional marking it carries."""


class ShownWritten(Sight):
    """A message that was written as play went on, by facilitators or (`reply_to`) another side.

    Its body is in the `words` of `seat` and `ref` that came before it.
    """

    kind: Literal["written"] = "written"
    at: int
    story: str
    item: str
    channel: str
    sender: str
    to: str
    subject: str
    ref: str
    passed_by: str | None = None
    shared_by: str = ""
    """The team that shared it, under the marking `tlp`."""
    tlp: Tlp | None = None
    seat: str = FACILITATOR
    reply_to: str = ""


class ShownShared(Sight):
    """Information that the team shared with others: with these teams, or with all when there are none."""

    kind: Literal["shared"] = "shared"
    at: int
    story: str
    seat: str
    ref: str
    tlp: Tlp
    to: tuple[str, ...]


class ShownOption(Sight):
    """An option of a decision point, with its trade-offs."""

    id: str
    label: str
    trade_off: str


class ShownDecision(Sight):
    """A decision point is put; `yours` when this seat may commit the team."""

    kind: Literal["decision"] = "decision"
    at: int
    story: str
    decision: str
    title: str
    question: str
    options: tuple[ShownOption, ...]
    due: int
    due_story: str
    closes: int | None
    closes_story: str
    """Empty when it never closes before the end."""
    owners: str
    yours: bool


class ShownDraft(Sight):
    """A draft answer was kept by a seat."""

    kind: Literal["draft"] = "draft"
    at: int
    decision: str
    option: str | None
    seat: str
    ref: str


class ShownAnswer(Sight):
    """An answer was given; it counts from now on when `in_force`."""

    kind: Literal["answer"] = "answer"
    at: int
    story: str
    decision: str
    option: str
    seat: str
    ref: str
    confidence: int | None
    late: bool
    in_force: bool


class ShownDue(Sight):
    """An answer is expected now and there is none."""

    kind: Literal["due"] = "due"
    at: int
    decision: str


class ShownClosed(Sight):
    """A decision is closed, with the option that stands; `silent` when nobody chose it."""

    kind: Literal["closed"] = "closed"
    at: int
    decision: str
    option: str
    silent: bool


class ShownOrder(Sight):
    """A control was ordered, by a seat or as part of a decision; it takes effect at `ready_at`."""

    kind: Literal["order"] = "order"
    at: int
    story: str
    system: str
    control: str
    lift: bool
    seat: str | None
    ready_at: int


class ShownControl(Sight):
    """A control came into force, or was lifted."""

    kind: Literal["control"] = "control"
    at: int
    story: str
    system: str
    control: str
    on: bool


class ShownPreservation(Sight):
    """A piece of evidence is being preserved (`done` false) or is preserved."""

    kind: Literal["preservation"] = "preservation"
    at: int
    evidence: str
    seat: str | None
    done: bool


class ShownMessage(Sight):
    """A seat wrote to a persona."""

    kind: Literal["message"] = "message"
    at: int
    story: str
    persona: str
    seat: str
    ref: str


class ShownReply(Sight):
    """A persona answered."""

    kind: Literal["reply"] = "reply"
    at: int
    story: str
    persona: str
    channel: str
    sender: str
    seat: str
    ref: str
    body: str


class ShownNote(Sight):
    """A line of the main log."""

    kind: Literal["note"] = "note"
    at: int
    story: str
    seat: str
    ref: str


class ShownQualified(Sight):
    """A seat recorded that a duty to notify applies, or not, and since when: so until when it is due."""

    kind: Literal["qualified"] = "qualified"
    at: int
    story: str
    clock: str
    applies: bool
    aware_at: int | None
    seat: str
    ref: str
    known_at: int | None = None
    case: str | None = None
    t0_story: str = ""
    limits: tuple[ShownLimit, ...] = ()


class ShownNotified(Sight):
    """A seat sent one stage of a notification; the limits are of those that count from this one."""

    kind: Literal["notified"] = "notified"
    at: int
    story: str
    clock: str
    stage: str
    seat: str
    ref: str
    filled: tuple[str, ...] | None = None
    limits: tuple[ShownLimit, ...] = ()


class ShownNoticeDraft(Sight):
    """A draft of a notice was kept by a seat."""

    kind: Literal["notice-draft"] = "notice-draft"
    at: int
    clock: str
    stage: str
    filled: tuple[str, ...]
    seat: str
    ref: str


class ShownWords(Sight):
    """What somebody of the team typed with the command `ref`."""

    kind: Literal["words"] = "words"
    at: int
    ref: str
    seat: str
    text: str
    fields: dict[str, str] = {}

    @property
    def words(self) -> dict[tuple[str, str], str]:
        """All of it by seat and ref, a field's by its place."""
        return {(self.seat, self.ref): self.text} | {
            (self.seat, place_of(self.ref, name)): text for name, text in self.fields.items()
        }


class ShownReceipt(Sight):
    """What became of a command of this very seat: received, or refused with a sentence that says what to do."""

    kind: Literal["receipt"] = "receipt"
    at: int
    ref: str
    code: str
    sentence: str


class ShownEnd(Sight):
    """Play is over."""

    kind: Literal["end"] = "end"
    at: int


Shown = Annotated[
    ShownWorld
    | ShownEntered
    | ShownPhase
    | ShownInject
    | ShownWritten
    | ShownDecision
    | ShownDraft
    | ShownAnswer
    | ShownDue
    | ShownClosed
    | ShownQueued
    | ShownOrder
    | ShownControl
    | ShownEvidenceQueued
    | ShownPreservation
    | ShownResource
    | ShownGauge
    | ShownMessage
    | ShownReply
    | ShownNote
    | ShownShared
    | ShownQualified
    | ShownNotified
    | ShownNoticeDraft
    | ShownWords
    | ShownReceipt
    | ShownEnd,
    Field(discriminator="kind"),
]

shown_codec: TypeAdapter[Shown] = TypeAdapter(Shown)
"""Reads and writes anything shown as JSON."""
