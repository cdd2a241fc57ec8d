"""The state of a console: a fold of what its seat has been shown, whatever draws or says it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Literal

from engine import shown as sh
from engine import shown_world as sw
from tui.gauges import Gauge, People

OPENS = "open-"
"""How the ref of an opening begins."""


def opening(item: str) -> str:
    """The ref of an opening: made of its item, so that a message is opened once, whatever happens."""
    return OPENS + sha256(item.encode()).hexdigest()[:24]


Handling = Literal["new", "read", "passed"]
"""What a seat did with a message."""


@dataclass(slots=True)
class Arrival:
    """A message of the inbox. Numbers count arrivals from 1; a relance is an arrival of its own."""

    number: int
    sight: sh.ShownInject | sh.ShownReply
    reply_to: str = ""
    """The contact that it can be answered to."""


@dataclass(slots=True)
class PutDecision:
    """A decision point, and what became of it; `number` counts those put to the team."""

    number: int
    sight: sh.ShownDecision
    in_force: str | None = None
    closed: bool = False
    overdue: bool = False
    """An answer was expected by now, and there was none."""
    answer: sh.ShownAnswer | None = None
    """The latest answer that counts."""
    draft: sh.ShownDraft | None = None
    """The latest draft, whose words are the state's."""

    def label(self, option: str) -> str:
        """How people read an option."""
        return next((each.label for each in self.sight.options if each.id == option), option)


@dataclass(slots=True)
class Control:
    """A control of a system; `number` counts all those of the team's systems."""

    number: int
    system: sw.ShownSystem
    control: sw.Orderable
    state: Literal["off", "waiting", "under-way", "on"] = "off"
    """`waiting` for people."""
    ready_at: int | None = None
    in_force: bool = False
    """Also while it is being lifted."""

    @property
    def work(self) -> str:
        """What it is called where it waits for people."""
        return f"{self.system.id}/{self.control.id}"


@dataclass(slots=True)
class Piece:
    """A piece of evidence."""

    number: int
    piece: sw.Named
    state: Literal["standing", "waiting", "under-way", "preserved"] = "standing"


@dataclass(slots=True)
class Duty:
    """A duty to notify: how the team qualified it, until when its stages are due since, and those that were sent."""

    number: int
    clock: sw.ShownClock
    qualified: sh.ShownQualified | None = None
    notified: list[str] = field(default_factory=list)
    sent: dict[str, sh.ShownNotified] = field(default_factory=dict)
    limits: dict[str, sw.ShownLimit] = field(default_factory=dict)
    """By stage, once the team said that the duty applies."""
    drafts: dict[str, sh.ShownNoticeDraft] = field(default_factory=dict)
    """The latest draft of each stage, whose words are the state's."""

    @property
    def applies(self) -> bool:
        """Whether the team says so."""
        return self.qualified is not None and self.qualified.applies

    @property
    def left(self) -> list[sw.ShownStage]:
        """The stages that were not sent yet."""
        return [stage for stage in self.clock.stages if stage.id not in self.sent]

    def stage(self, name: str) -> sw.ShownStage:
        """The stage of this id."""
        return next(each for each in self.clock.stages if each.id == name)

    def case(self, name: str | None) -> str:
        """What a case of the law is called; nothing for the general one."""
        return next((each.name for each in self.clock.cases if each.id == name), "")


@dataclass(slots=True)
class Receipt:
    """What became of something this seat asked; `answer` when it was an answer to a decision."""

    number: int
    sight: sh.ShownReceipt
    answer: sh.ShownAnswer | None


Logged = (
    sh.ShownNote
    | sh.ShownAnswer
    | sh.ShownQueued
    | sh.ShownOrder
    | sh.ShownMessage
    | sh.ShownQualified
    | sh.ShownNotified
    | sh.ShownShared
)
"""What stands in the main log."""


@dataclass(slots=True)
class ConsoleState:
    """Everything a seat knows, in the order in which it came to know it. Empty before the first sight."""

    world: sw.ShownWorld | None = None
    phase: sh.ShownPhase | None = None
    inbox: list[Arrival] = field(default_factory=list)
    decisions: list[PutDecision] = field(default_factory=list)
    controls: list[Control] = field(default_factory=list)
    versions: dict[str, str] = field(default_factory=dict)
    """What runs on a system since the team rolled it back, by its id."""
    evidence: list[Piece] = field(default_factory=list)
    duties: list[Duty] = field(default_factory=list)
    gauges: dict[str, Gauge] = field(default_factory=dict)
    people: dict[str, People] = field(default_factory=dict)
    receipts: list[Receipt] = field(default_factory=list)
    log: list[Logged] = field(default_factory=list)
    words: dict[tuple[str, str], str] = field(default_factory=dict)
    """What was typed, by seat and ref."""
    over: bool = False

    def take(self, sight: sh.Shown) -> None:
        """Takes in the next sight."""
        step = _STEPS.get(sight.kind)
        if step is not None:
            step(self, sight)
        if isinstance(sight, Logged):
            self.log.append(sight)

    def decision(self, name: str) -> PutDecision:
        """The decision point of this id, which was put."""
        return next(each for each in self.decisions if each.sight.decision == name)

    def control(self, system: str, control: str) -> Control:
        """The control of these ids."""
        return next(each for each in self.controls if (each.system.id, each.control.id) == (system, control))

    def autonomy(self, system: sw.ShownSystem) -> int | None:
        """The autonomy that the team's orders leave a system; what else happened to it is not seen."""
        mine = (each for each in self.controls if each.system.id == system.id and each.in_force)
        caps = [system.autonomy, *(each.control.autonomy for each in mine)]
        return min((cap for cap in caps if cap is not None), default=None)

    def version(self, system: sw.ShownSystem) -> str:
        """The version that runs, as far as the team knows; empty when systems like it have none."""
        return self.versions.get(system.id, system.version)

    def piece(self, name: str) -> Piece:
        """The piece of evidence of this id."""
        return next(each for each in self.evidence if each.piece.id == name)

    def duty(self, name: str) -> Duty:
        """The duty to notify of this id."""
        return next(each for each in self.duties if each.clock.id == name)

    def called(self, seat: str) -> str:
        """What a seat is called: the title of the role it is named after, else its own name."""
        roles = self.world.roles if self.world else ()
        return next((role.title for role in roles if role.id == seat), seat)

    def persona(self, name: str) -> sw.Named:
        """Somebody who can be written to."""
        assert self.world is not None
        return next(each for each in self.world.personas if each.id == name)


def _world(state: ConsoleState, sight: sw.ShownWorld) -> None:
    state.world = sight
    controls = [(system, control) for system in sight.systems for control in system.controls]
    state.controls = [Control(number, *each) for number, each in enumerate(controls, 1)]
    state.evidence = [Piece(number, piece) for number, piece in enumerate(sight.evidence, 1)]
    state.duties = [Duty(number, clock) for number, clock in enumerate(sight.clocks, 1)]
    state.gauges = {face.id: Gauge.of(face) for face in sight.gauges}
    state.people = {face.id: People(face, face.count) for face in sight.resources}


def _entered(state: ConsoleState, sight: sw.ShownEntered) -> None:
    assert state.world is not None
    contacts = (sight.contact,) if sight.contact else ()
    state.world = state.world.model_copy(
        update={"roles": (*state.world.roles, *sight.roles), "personas": (*state.world.personas, *contacts)}
    )


def _phase(state: ConsoleState, sight: sh.ShownPhase) -> None:
    state.phase = sight


def _arrival(state: ConsoleState, sight: sh.ShownInject | sh.ShownReply, reply_to: str = "") -> None:
    state.inbox.append(Arrival(len(state.inbox) + 1, sight, reply_to))


def _reply(state: ConsoleState, sight: sh.ShownReply) -> None:
    _arrival(state, sight, sight.persona)


def _inject(state: ConsoleState, sight: sh.ShownInject, reply_to: str = "") -> None:
    """A marking is part of what it is about."""
    marked = sight.model_copy(update={"subject": f"TLP:{sight.tlp} {sight.subject}".strip()}) if sight.tlp else sight
    _arrival(state, marked, reply_to)


def _written(state: ConsoleState, sight: sh.ShownWritten) -> None:
    """It reads like any other message; its words came just before."""
    fields = sight.model_dump(exclude={"kind", "ref", "shared_by", "seat", "reply_to"})
    body = state.words.get((sight.seat, sight.ref), "")
    _inject(state, sh.ShownInject(**fields, body=body, fields={}, attachments=()), sight.reply_to)


def _decision(state: ConsoleState, sight: sh.ShownDecision) -> None:
    state.decisions.append(PutDecision(len(state.decisions) + 1, sight))


def _answer(state: ConsoleState, sight: sh.ShownAnswer) -> None:
    put = state.decision(sight.decision)
    if sight.in_force:
        put.in_force, put.answer = sight.option, sight


def _draft(state: ConsoleState, sight: sh.ShownDraft) -> None:
    state.decision(sight.decision).draft = sight


def _due(state: ConsoleState, sight: sh.ShownDue) -> None:
    state.decision(sight.decision).overdue = True


def _closed(state: ConsoleState, sight: sh.ShownClosed) -> None:
    decision = state.decision(sight.decision)
    decision.in_force, decision.closed = sight.option, True


def _queued(state: ConsoleState, sight: sh.ShownQueued) -> None:
    state.control(sight.system, sight.control).state = "waiting"


def _evidence_queued(state: ConsoleState, sight: sh.ShownEvidenceQueued) -> None:
    state.piece(sight.evidence).state = "waiting"


def _resource(state: ConsoleState, sight: sh.ShownResource) -> None:
    state.people[sight.resource].take(sight)


def _gauge(state: ConsoleState, sight: sh.ShownGauge) -> None:
    state.gauges[sight.gauge].take(sight)


def _order(state: ConsoleState, sight: sh.ShownOrder) -> None:
    control = state.control(sight.system, sight.control)
    control.state, control.ready_at = "under-way", sight.ready_at


def _control(state: ConsoleState, sight: sh.ShownControl) -> None:
    control = state.control(sight.system, sight.control)
    control.state, control.ready_at, control.in_force = "on" if sight.on else "off", None, sight.on
    if sight.on and control.control.version:
        state.versions[sight.system] = control.control.version


def _preservation(state: ConsoleState, sight: sh.ShownPreservation) -> None:
    state.piece(sight.evidence).state = "preserved" if sight.done else "under-way"


def _qualified(state: ConsoleState, sight: sh.ShownQualified) -> None:
    duty = state.duty(sight.clock)
    duty.qualified = sight
    known = duty.limits if sight.applies else {}
    duty.limits = known | {each.stage: each for each in sight.limits if each.story or each.stage not in known}


def _notified(state: ConsoleState, sight: sh.ShownNotified) -> None:
    duty = state.duty(sight.clock)
    duty.notified.append(sight.stage)
    duty.sent[sight.stage] = sight
    duty.limits |= {each.stage: each for each in sight.limits}


def _notice_draft(state: ConsoleState, sight: sh.ShownNoticeDraft) -> None:
    state.duty(sight.clock).drafts[sight.stage] = sight


def _words(state: ConsoleState, sight: sh.ShownWords) -> None:
    state.words |= sight.words


def _receipt(state: ConsoleState, sight: sh.ShownReceipt) -> None:
    answers = (each for each in reversed(state.log) if isinstance(each, sh.ShownAnswer))
    mine = state.world.seat if state.world else ""
    answer = next((each for each in answers if (each.seat, each.ref) == (mine, sight.ref)), None)
    state.receipts.append(Receipt(len(state.receipts) + 1, sight, answer))


def _end(state: ConsoleState, _sight: sh.ShownEnd) -> None:
    state.over = True


_STEPS: dict[str, Callable[[ConsoleState, Any], None]] = {
    "world": _world,
    "entered": _entered,
    "phase": _phase,
    "inject": _inject,
    "reply": _reply,
    "written": _written,
    "decision": _decision,
    "answer": _answer,
    "draft": _draft,
    "due": _due,
    "closed": _closed,
    "queued": _queued,
    "evidence-queued": _evidence_queued,
    "resource": _resource,
    "gauge": _gauge,
    "order": _order,
    "control": _control,
    "preservation": _preservation,
    "qualified": _qualified,
    "notified": _notified,
    "notice-draft": _notice_draft,
    "words": _words,
    "receipt": _receipt,
    "end": _end,
}
