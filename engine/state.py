"""The state of a world: a fold of its events. Live play, scoring, replay and reports all stand on this one fold."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from engine import clock_events as ce
from engine import events as ev
from engine import flood_events as fe
from engine import helm_events as he
from engine import resource_events as re
from engine import share_events as se
from engine.meter import MeterState
from engine.standing import ClockState, DecisionState, ResourceState, SentInject, StepState, SystemState
from scenarios.belonging import ONE, joins, side_of
from scenarios.model import Scenario


@dataclass(slots=True)
class State:
    """Everything that is so in a world after some of its events. Built by `State.of`, changed by `apply` only."""

    now: int
    meters: dict[str, MeterState]
    systems: dict[str, SystemState]
    steps: dict[str, StepState]
    clocks: dict[str, ClockState]
    belongs: dict[str, str]
    """The side of each role."""
    joins: dict[str, int]
    """When each role enters."""
    resources: dict[str, ResourceState]
    seats: dict[str, tuple[str, ...]] = field(default_factory=dict)
    phases: dict[str, int] = field(default_factory=dict)
    sent: dict[str, SentInject] = field(default_factory=dict)
    written: dict[str, he.InjectWritten] = field(default_factory=dict)
    """Messages that were written as play went on, by id: which roles have them since when stands in `written_for`."""
    written_for: dict[str, dict[str, int]] = field(default_factory=dict)
    written_opened: dict[str, dict[str, int]] = field(default_factory=dict)
    floods: dict[str, int] = field(default_factory=dict)
    """Floods that began, and when."""
    withheld: dict[str, int] = field(default_factory=dict)
    held: dict[str, int] = field(default_factory=dict)
    """Injects that came due while they were withheld, and wait."""
    skipped: dict[str, int] = field(default_factory=dict)
    decisions: dict[str, DecisionState] = field(default_factory=dict)
    evidence: dict[str, str] = field(default_factory=dict)
    """`waiting` (for people), `pending`, `preserved` or `lost`."""
    flags: dict[str, bool] = field(default_factory=dict)
    facts: dict[str, int] = field(default_factory=dict)
    """Since when anybody knows each."""
    known: dict[tuple[str, str], int] = field(default_factory=dict)
    """Since when each side does, by side and fact."""
    chances: dict[str, int] = field(default_factory=dict)
    shown: dict[str, int] = field(default_factory=dict)
    told: dict[tuple[str, str | None, str], int] = field(default_factory=dict)
    """Who was written to, with which intent, by which side."""
    shared: dict[str, int] = field(default_factory=dict)
    """Markings under which the team shared something, and when first."""
    received: dict[str, int] = field(default_factory=dict)
    """Teams that shared something with this one, and when first."""
    consequences: dict[str, int] = field(default_factory=dict)
    """How often each came about."""
    answers: dict[tuple[str, str], ev.CommandAnswered] = field(default_factory=dict)
    """By seat and ref: consoles make refs, so two seats may make the same one."""
    words: dict[tuple[str, str], str] = field(default_factory=dict)
    """What was typed, by seat and ref, or by the place of a field."""
    ending: str | None = None

    @classmethod
    def of(cls, scenario: Scenario) -> "State":
        """The state before the first event."""
        return cls(
            now=0,
            meters={
                name: MeterState(meter.start, meter.rate, 0, meter.low * 1000, meter.high * 1000)
                for name, meter in scenario.meters.items()
            },
            systems={name: SystemState.of(system) for name, system in scenario.systems.items()},
            steps={name: StepState() for name in scenario.adversary.steps},
            clocks={name: ClockState() for name in scenario.clocks},
            belongs={role: side_of(scenario, role) for role in scenario.roles},
            joins={role: joins(scenario, role) for role in scenario.roles},
            resources={name: ResourceState(each.count) for name, each in scenario.resources.items()},
        )

    def roles_of(self, seat: str) -> tuple[str, ...]:
        """The roles a seat holds; none when the world has no such seat."""
        return self.seats.get(seat, ())

    def is_sent(self, inject: str) -> bool:
        """Whether the inject was sent, or the flood of that id began."""
        return inject in self.sent or inject in self.floods

    def side_of(self, seat: str) -> str:
        """The side a seat is on: `ONE` where there are none, and for a seat that the world does not have."""
        roles = self.roles_of(seat)
        return self.belongs[roles[0]] if roles else ONE

    def enters(self, seat: str) -> int:
        """World time at which a seat enters: with the first of its roles."""
        return min(map(self.joins.__getitem__, self.roles_of(seat)), default=0)

    def can_see(self, inject: str, seat: str) -> bool:
        """Whether the inject was sent, or passed on, to a role that the seat holds, and the seat was there."""
        roles, since = self.roles_of(seat), self.enters(seat)
        if inject in self.written_for:
            return any(self.written_for[inject].get(role, -1) >= since for role in roles)
        sent = self.sent.get(inject)
        if sent is None:
            return False
        sent_to_it = sent.at >= since and any(role in sent.to for role in roles)
        ways = [(self.side_of(seat), to) for to in (None, *roles)]
        return sent_to_it or any(sent.passed.get(way, -1) >= since for way in ways)


def fold(state: State, events: Iterable[ev.Event]) -> State:
    """The same state after these events."""
    for event in events:
        apply(state, event)
    return state


def apply(state: State, event: ev.Event) -> None:
    """Takes one event into the state."""
    state.now = event.at
    step = _STEPS.get(event.kind)
    if step is not None:
        step(state, event)


def _world_began(state: State, event: ev.WorldBegan) -> None:
    state.seats = event.seats


def _phase_began(state: State, event: ev.PhaseBegan) -> None:
    state.phases[event.phase] = event.at


def _inject_sent(state: State, event: ev.InjectSent) -> None:
    known = state.sent.get(event.inject)
    if known is None:
        state.sent[event.inject] = SentInject(event.at, event.to, event.values, event.variant)
    else:
        known.at = event.at
        if not event.relance:
            known.values, known.variant = event.values, event.variant


def _flood_began(state: State, event: fe.FloodBegan) -> None:
    state.floods[event.inject] = event.at


def _inject_withheld(state: State, event: he.InjectWithheld) -> None:
    if event.lifted:
        state.withheld.pop(event.inject, None)
        state.held.pop(event.inject, None)
    else:
        state.withheld[event.inject] = event.at


def _inject_held(state: State, event: he.InjectHeld) -> None:
    state.held[event.inject] = event.at


def _inject_skipped(state: State, event: he.InjectSkipped) -> None:
    state.skipped[event.inject] = event.at
    state.withheld.pop(event.inject, None)
    state.held.pop(event.inject, None)


def _inject_written(state: State, event: he.InjectWritten) -> None:
    state.written.setdefault(event.inject, event)
    if event.shared_by:
        state.received.setdefault(event.shared_by, event.at)
    state.written_for.setdefault(event.inject, {}).update(dict.fromkeys(event.to, event.at))


def _written_opened(state: State, event: he.WrittenOpened) -> None:
    state.written_opened.setdefault(event.inject, {}).setdefault(event.seat, event.at)


def _inject_opened(state: State, event: ev.InjectOpened) -> None:
    state.sent[event.inject].opened.setdefault(event.seat, event.at)


def _inject_passed(state: State, event: ev.InjectPassed) -> None:
    state.sent[event.inject].passed[state.side_of(event.seat), event.to] = event.at


def _decision_opened(state: State, event: ev.DecisionOpened) -> None:
    state.decisions[event.decision] = DecisionState()


def _decision_taken(state: State, event: ev.DecisionTaken) -> None:
    decision = state.decisions[event.decision]
    decision.answers.append(event)
    if event.in_force:
        decision.in_force, decision.taken = event.option, True


def _decision_closed(state: State, event: ev.DecisionClosed) -> None:
    decision = state.decisions[event.decision]
    decision.in_force, decision.silent, decision.closed_at = event.option, event.silent, event.at


def _order_queued(state: State, event: re.OrderQueued) -> None:
    state.systems[event.system].waiting[event.control] = event.at


def _order_given(state: State, event: ev.OrderGiven) -> None:
    state.systems[event.system].waiting.pop(event.control, None)
    state.systems[event.system].pending[event.control] = event.ready_at


def _control_changed(state: State, event: ev.ControlChanged) -> None:
    system = state.systems[event.system]
    system.pending.pop(event.control, None)
    if event.on:
        system.controls[event.control] = event.at
    else:
        system.controls.pop(event.control, None)


def _system_changed(state: State, event: ev.SystemChanged) -> None:
    system = state.systems[event.system]
    system.state, system.autonomy = event.state, event.autonomy
    system.version = event.version or system.version
    for signal in system.signals.values():
        signal.turn(event.state, event.autonomy, event.at)


def _preservation_queued(state: State, event: re.PreservationQueued) -> None:
    state.evidence[event.evidence] = "waiting"


def _resource_changed(state: State, event: re.ResourceChanged) -> None:
    state.resources[event.resource] = ResourceState(event.count, event.busy, event.waiting, event.tired, event.ahead)


def _preservation_began(state: State, event: ev.PreservationBegan) -> None:
    state.evidence[event.evidence] = "pending"


def _evidence_changed(state: State, event: ev.EvidenceChanged) -> None:
    state.evidence[event.evidence] = event.state


def _meter_changed(state: State, event: ev.MeterChanged) -> None:
    old = state.meters[event.meter]
    state.meters[event.meter] = MeterState(event.level, event.rate, event.at, old.low, old.high)


def _flag_changed(state: State, event: ev.FlagChanged) -> None:
    state.flags[event.flag] = event.on


def _fact_learned(state: State, event: ev.FactLearned) -> None:
    state.facts.setdefault(event.fact, event.at)
    state.known.setdefault((event.side, event.fact), event.at)


def _step_chosen(state: State, event: ev.StepChosen) -> None:
    state.steps[event.step].chosen_at = event.at


def _step_struck(state: State, event: ev.StepStruck) -> None:
    state.steps[event.step].count = event.count


def _step_closed(state: State, event: ev.StepClosed) -> None:
    state.steps[event.step].closed = not event.reopened


def _consequence_fell(state: State, event: ev.ConsequenceFell) -> None:
    state.consequences[event.consequence] = state.consequences.get(event.consequence, 0) + 1


def _chance_opened(state: State, event: ev.ChanceOpened) -> None:
    state.chances[event.expected] = event.at


def _expected_shown(state: State, event: ev.ExpectedShown) -> None:
    state.shown[event.expected] = event.at


def _clock_triggered(state: State, event: ev.ClockTriggered) -> None:
    state.clocks[event.clock].triggered_at = event.at


def _clock_started(state: State, event: ce.ClockStarted) -> None:
    state.clocks[event.clock].starts[event.start] = event.at


def _clock_qualified(state: State, event: ev.ClockQualified) -> None:
    state.clocks[event.clock].qualified = event


def _clock_notified(state: State, event: ev.ClockNotified) -> None:
    state.clocks[event.clock].notified.setdefault(event.stage, event)


def _message_sent(state: State, event: ev.MessageSent) -> None:
    state.told.setdefault((event.persona, event.intent, state.side_of(event.seat)), event.at)


def _info_shared(state: State, event: se.InfoShared) -> None:
    state.shared.setdefault(event.tlp, event.at)


def _words_typed(state: State, event: ev.WordsTyped) -> None:
    state.words |= event.words


def _command_answered(state: State, event: ev.CommandAnswered) -> None:
    state.answers[event.seat, event.ref] = event


def _world_ended(state: State, event: ev.WorldEnded) -> None:
    state.ending = event.ending


_STEPS: dict[str, Callable[[State, Any], None]] = {
    "world-began": _world_began,
    "phase-began": _phase_began,
    "inject-sent": _inject_sent,
    "flood-began": _flood_began,
    "inject-withheld": _inject_withheld,
    "inject-held": _inject_held,
    "inject-skipped": _inject_skipped,
    "inject-written": _inject_written,
    "written-opened": _written_opened,
    "inject-opened": _inject_opened,
    "inject-passed": _inject_passed,
    "decision-opened": _decision_opened,
    "decision-taken": _decision_taken,
    "decision-closed": _decision_closed,
    "order-queued": _order_queued,
    "order-given": _order_given,
    "control-changed": _control_changed,
    "system-changed": _system_changed,
    "preservation-queued": _preservation_queued,
    "preservation-began": _preservation_began,
    "resource-changed": _resource_changed,
    "evidence-changed": _evidence_changed,
    "meter-changed": _meter_changed,
    "flag-changed": _flag_changed,
    "fact-learned": _fact_learned,
    "step-chosen": _step_chosen,
    "step-struck": _step_struck,
    "step-closed": _step_closed,
    "consequence-fell": _consequence_fell,
    "chance-opened": _chance_opened,
    "expected-shown": _expected_shown,
    "clock-triggered": _clock_triggered,
    "clock-started": _clock_started,
    "clock-qualified": _clock_qualified,
    "clock-notified": _clock_notified,
    "message-sent": _message_sent,
    "info-shared": _info_shared,
    "words-typed": _words_typed,
    "command-answered": _command_answered,
    "world-ended": _world_ended,
}
