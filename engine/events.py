"""What happened in a world, one small model a kind. Each docstring is the reference documentation of its event.

Every event has `at`, the world time in milliseconds. Nothing here is sent to a participant as it is: `engine.views`
says what a seat sees. Ids are the author's; texts are looked up in the scenario, which the journal holds.
"""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from engine.adversary_events import StepChosen as StepChosen
from engine.adversary_events import StepClosed as StepClosed
from engine.adversary_events import StepStruck as StepStruck
from engine.adversary_events import StrikeNoticed
from engine.clock_events import ClockNotified as ClockNotified
from engine.clock_events import ClockQualified as ClockQualified
from engine.clock_events import ClockStarted, NoticeDrafted
from engine.clock_events import ClockTriggered as ClockTriggered
from engine.flood_events import FloodBegan
from engine.happened import Happened, place_of
from engine.helm_events import InjectHeld, InjectSkipped, InjectWithheld, InjectWritten, WrittenOpened
from engine.joining_events import RolesJoined
from engine.resource_events import OrderQueued, PreservationQueued, ResourceChanged, ResourceRested
from engine.share_events import InfoShared
from engine.system_events import CompromiseSpread
from injects.model import Scalar, whole_of

Values = dict[str, Scalar]
"""What a template quoted when its message was sent: `{"meters.drafts": 214}`."""


class WorldBegan(Happened):
    """Play began: which scenario, and the roles that each seat holds."""

    kind: Literal["world-began"] = "world-began"
    scenario: str
    seats: dict[str, tuple[str, ...]]


class PhaseBegan(Happened):
    """A phase of the story began; a phase with a jump moves the story's clock."""

    kind: Literal["phase-began"] = "phase-began"
    phase: str


class InjectSent(Happened):
    """An inject was sent to roles, with the values its text quoted; `relance` when it is the re-inject."""

    kind: Literal["inject-sent"] = "inject-sent"
    inject: str
    to: tuple[str, ...]
    relance: bool = False
    values: Values = {}
    variant: int | None = None
    """The variant whose words it has, counted from 0; its own when absent."""
    tainted: bool = False
    """It was written by a system that was tainted then."""


class InjectOpened(Happened):
    """A seat opened an inject for the first time."""

    kind: Literal["inject-opened"] = "inject-opened"
    inject: str
    seat: str


class InjectPassed(Happened):
    """A seat passed an inject on: to one role, or to everybody when `to` is absent. Its values come along."""

    kind: Literal["inject-passed"] = "inject-passed"
    inject: str
    seat: str
    to: str | None = None
    sent_at: int
    values: Values = {}
    variant: int | None = None


class DecisionOpened(Happened):
    """A decision point was put to the team."""

    kind: Literal["decision-opened"] = "decision-opened"
    decision: str


class DraftKept(Happened):
    """A draft answer was kept; its words, if any, are in the record before."""

    kind: Literal["draft-kept"] = "draft-kept"
    decision: str
    option: str | None
    seat: str
    ref: str


class DecisionTaken(Happened):
    """An answer was given: `late` after `due`; not `in_force` (kept without effect) once the decision was closed."""

    kind: Literal["decision-taken"] = "decision-taken"
    decision: str
    option: str
    seat: str
    ref: str
    confidence: int | None
    reasoned: bool
    """Whether a reason was typed; the words themselves are in the record before."""
    late: bool
    in_force: bool
    quality: str
    """How good the option was at this instant (`great` … `weak`), by the author's rule. Hidden until the debrief."""


class DecisionDue(Happened):
    """The time came by which an answer was expected, and none had been given."""

    kind: Literal["decision-due"] = "decision-due"
    decision: str


class DecisionClosed(Happened):
    """Nothing waits for this decision any more: the option in force, which is `if_silent` when nobody answered."""

    kind: Literal["decision-closed"] = "decision-closed"
    decision: str
    option: str
    silent: bool


class OrderGiven(Happened):
    """A control was ordered, or ordered lifted, as of `ready_at`. `seat` is absent when it is an effect."""

    kind: Literal["order-given"] = "order-given"
    system: str
    control: str
    lift: bool
    seat: str | None
    ready_at: int


class ControlChanged(Happened):
    """A control came into force, or was lifted."""

    kind: Literal["control-changed"] = "control-changed"
    system: str
    control: str
    on: bool


class SystemChanged(Happened):
    """A system's state (clean or tainted) and autonomy (0-3) after a change, and its `version` if it is new."""

    kind: Literal["system-changed"] = "system-changed"
    system: str
    state: str
    autonomy: int
    version: str = ""


class PreservationBegan(Happened):
    """A seat began to preserve a piece of evidence."""

    kind: Literal["preservation-began"] = "preservation-began"
    evidence: str
    seat: str
    ready_at: int


class EvidenceChanged(Happened):
    """A piece of evidence was preserved, by a seat or by an effect, or was lost."""

    kind: Literal["evidence-changed"] = "evidence-changed"
    evidence: str
    state: Literal["preserved", "lost"]
    seat: str | None = None


class MeterChanged(Happened):
    """A meter's level at this instant and its rate per minute, both in thousandths. Between two events it is linear."""

    kind: Literal["meter-changed"] = "meter-changed"
    meter: str
    level: int
    rate: int


class FlagChanged(Happened):
    """A flag went up or down."""

    kind: Literal["flag-changed"] = "flag-changed"
    flag: str
    on: bool


class FactLearned(Happened):
    """A team (of this `side`, where there are any) came to know a fact, by a seat that read it or by an effect."""

    kind: Literal["fact-learned"] = "fact-learned"
    fact: str
    seat: str | None = None
    side: str = ""


class ConsequenceFell(Happened):
    """A consequence came about."""

    kind: Literal["consequence-fell"] = "consequence-fell"
    consequence: str


class ChanceOpened(Happened):
    """From now on the team has the chance to show an expected action."""

    kind: Literal["chance-opened"] = "chance-opened"
    expected: str


class ExpectedShown(Happened):
    """An expected action was shown, by the seat whose command did it when one did."""

    kind: Literal["expected-shown"] = "expected-shown"
    expected: str
    seat: str | None = None


class MessageSent(Happened):
    """A seat wrote to a persona, or to another side; the intent is what was recognised in the words."""

    kind: Literal["message-sent"] = "message-sent"
    persona: str
    intent: str | None
    seat: str
    ref: str


class PersonaReplied(Happened):
    """A persona answered the seat that wrote. Without intent it was the reply of somebody who did not understand."""

    kind: Literal["persona-replied"] = "persona-replied"
    persona: str
    intent: str | None
    seat: str
    ref: str
    values: Values = {}


class NoteLogged(Happened):
    """A line was written in the main log."""

    kind: Literal["note-logged"] = "note-logged"
    seat: str
    ref: str


class WordsTyped(Happened):
    """What a person typed with the command `ref`, cleaned. No other event carries such words: they can be forgotten."""

    kind: Literal["words-typed"] = "words-typed"
    ref: str
    seat: str
    text: str
    roles: tuple[str, ...] | None = None
    """For these roles alone; for the whole team when absent."""
    fields: dict[str, str] = {}
    """What was typed in the fields of a form, by field."""

    @property
    def words(self) -> dict[tuple[str, str], str]:
        """All of it by seat and ref, a field's by its place."""
        return {(self.seat, self.ref): self.text} | {
            (self.seat, place_of(self.ref, name)): text for name, text in self.fields.items()
        }


class CommandAnswered(Happened):
    """What became of a command: accepted when `code` is empty, else refused, with the facts of the refusal."""

    kind: Literal["command-answered"] = "command-answered"
    ref: str
    seat: str
    code: str = ""
    facts: Values = {}


class WorldEnded(Happened):
    """Play ended, with the ending that the state gave."""

    kind: Literal["world-ended"] = "world-ended"
    ending: str


Standing = Annotated[
    PhaseBegan | DecisionOpened | DecisionTaken | ControlChanged | EvidenceChanged | ClockQualified | ClockNotified,
    Field(discriminator="kind"),
]


class HandedOver(Happened):
    """Something that stands already, such as a decision that is open, put to roles as they enter late."""

    kind: Literal["handed-over"] = "handed-over"
    roles: tuple[str, ...]
    what: Standing


Event = Annotated[
    WorldBegan
    | RolesJoined
    | HandedOver
    | PhaseBegan
    | InjectSent
    | FloodBegan
    | InjectWithheld
    | InjectHeld
    | InjectSkipped
    | InjectWritten
    | WrittenOpened
    | InjectOpened
    | InjectPassed
    | DecisionOpened
    | DraftKept
    | DecisionTaken
    | DecisionDue
    | DecisionClosed
    | OrderQueued
    | OrderGiven
    | ControlChanged
    | SystemChanged
    | PreservationQueued
    | PreservationBegan
    | ResourceChanged
    | ResourceRested
    | EvidenceChanged
    | MeterChanged
    | FlagChanged
    | FactLearned
    | StepChosen
    | StepStruck
    | StepClosed
    | StrikeNoticed
    | CompromiseSpread
    | ConsequenceFell
    | ChanceOpened
    | ExpectedShown
    | ClockTriggered
    | ClockQualified
    | ClockNotified
    | ClockStarted
    | NoticeDrafted
    | MessageSent
    | PersonaReplied
    | NoteLogged
    | InfoShared
    | WordsTyped
    | CommandAnswered
    | WorldEnded,
    Field(discriminator="kind"),
]

event_codec: TypeAdapter[Event] = TypeAdapter(Event)
"""Reads and writes any event as JSON."""


def is_of_flood(event: Event) -> bool:
    """Whether it is the sending of one message of a flood, whose beginning is an event of its own."""
    return isinstance(event, InjectSent) and whole_of(event.inject) != event.inject
