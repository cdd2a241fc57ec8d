"""Whether a condition holds in a state, and which changes could make it hold."""

from collections.abc import Callable
from typing import Any, NamedTuple

from engine import events as ev
from engine.state import State
from scenarios import conditions as cond


class Key(NamedTuple):
    """What a condition depends on, and what an event touches: `Key("decided", "how-to-cut")`."""

    noun: str
    id: str


def holds(condition: cond.Condition, state: State, at: int) -> bool:
    """Whether the condition holds at an instant not before the state's last event."""
    return _HOLDS[type(condition)](condition, state, at)


def depends_on(condition: cond.Condition) -> tuple[Key, ...]:
    """The keys whose change can change the condition, each once, in the order written."""
    return tuple(dict.fromkeys(key for leaf in leaves(condition) for key in _keys(leaf)))


def leaves(condition: cond.Condition) -> tuple[cond.Condition, ...]:
    """The leaves of a condition, in the order written."""
    if isinstance(condition, cond.AllOf):
        return tuple(leaf for part in condition.all for leaf in leaves(part))
    if isinstance(condition, cond.AnyOf):
        return tuple(leaf for part in condition.any for leaf in leaves(part))
    if isinstance(condition, cond.Not):
        return leaves(condition.not_)
    return (condition,)


def touched(event: ev.Event) -> Key | None:
    """What an event changes that a condition may depend on."""
    found = _TOUCHES.get(event.kind)
    return Key(found[0], getattr(event, found[1])) if found else None


def _keys(leaf: cond.Condition) -> tuple[Key, ...]:
    if type(leaf) in _WHOLE:
        return (_WHOLE[type(leaf)],)
    noun = _NOUNS[type(leaf)]
    return (Key(noun, getattr(leaf, noun)),)


def _decided(leaf: cond.Decided, state: State, _at: int) -> bool:
    decision = state.decisions.get(leaf.decided)
    if decision is None:
        return False
    if leaf.is_ is None:
        return decision.taken
    return decision.in_force == leaf.is_ if isinstance(leaf.is_, str) else decision.in_force in leaf.is_


def _meter(leaf: cond.MeterAt, state: State, at: int) -> bool:
    level = state.meters[leaf.meter].level_at(at)
    above = leaf.above is None or level > leaf.above * 1000
    return above and (leaf.below is None or level < leaf.below * 1000)


def _queue(leaf: cond.QueueAt, state: State, _at: int) -> bool:
    waiting = state.resources[leaf.queue].waiting
    return (leaf.above is None or waiting > leaf.above) and (leaf.below is None or waiting < leaf.below)


def _system(leaf: cond.SystemIs, state: State, _at: int) -> bool:
    system = state.systems[leaf.system]
    in_force = leaf.control is None or leaf.control in system.controls
    return in_force and (leaf.state is None or system.state == leaf.state)


def _step(leaf: cond.StepIs, state: State, _at: int) -> bool:
    step = state.steps[leaf.step]
    if leaf.is_ == "closed":
        return step.closed
    return step.count > 0 if leaf.is_ == "done" else step.chosen_at is not None and not step.closed


def _told(leaf: cond.Told, state: State, _at: int) -> bool:
    return any(
        persona == leaf.told and leaf.intent in (None, intent) and leaf.by in (None, side)
        for persona, intent, side in state.told
    )


def _opened(leaf: cond.Opened, state: State, _at: int) -> bool:
    sent = state.sent.get(leaf.opened)
    return sent is not None and any(leaf.by in (None, state.side_of(seat)) for seat in sent.opened)


def _passed(leaf: cond.Passed, state: State, _at: int) -> bool:
    sent = state.sent.get(leaf.passed)
    return sent is not None and any(leaf.by in (None, side) for side, _ in sent.passed)


def _known(leaf: cond.Known, state: State, _at: int) -> bool:
    return leaf.fact in state.facts if leaf.by is None else (leaf.by, leaf.fact) in state.known


def _qualified(leaf: cond.Qualified, state: State, _at: int) -> bool:
    qualified = state.clocks[leaf.qualified].qualified
    return qualified is not None and qualified.applies


def _notified(leaf: cond.Notified, state: State, _at: int) -> bool:
    notified = state.clocks[leaf.notified].notified
    return leaf.stage in notified if leaf.stage else bool(notified)


def _shared(leaf: cond.Shared, state: State, _at: int) -> bool:
    wanted = (leaf.shared,) if isinstance(leaf.shared, str) else leaf.shared
    return any(tlp == "any" or tlp in state.shared for tlp in wanted) and bool(state.shared)


_HOLDS: dict[type, Callable[[Any, State, int], bool]] = {
    cond.AllOf: lambda c, state, at: all(holds(part, state, at) for part in c.all),
    cond.AnyOf: lambda c, state, at: any(holds(part, state, at) for part in c.any),
    cond.Not: lambda c, state, at: not holds(c.not_, state, at),
    cond.Decided: _decided,
    cond.MeterAt: _meter,
    cond.FlagIs: lambda leaf, state, _: state.flags.get(leaf.flag, False) == leaf.is_,
    cond.SystemIs: _system,
    cond.Shown: lambda leaf, state, _: leaf.shown in state.shown,
    cond.Sent: lambda leaf, state, _: state.is_sent(leaf.sent),
    cond.Opened: _opened,
    cond.Passed: _passed,
    cond.Known: _known,
    cond.EvidenceIs: lambda leaf, state, _: state.evidence.get(leaf.evidence) == leaf.is_,
    cond.StepIs: _step,
    cond.Told: _told,
    cond.Qualified: _qualified,
    cond.Notified: _notified,
    cond.Shared: _shared,
    cond.Received: lambda _leaf, state, _: bool(state.received),
    cond.InPhase: lambda leaf, state, _: leaf.phase in state.phases,
    cond.QueueAt: _queue,
}

_NOUNS: dict[type, str] = {
    cond.Decided: "decided",
    cond.MeterAt: "meter",
    cond.FlagIs: "flag",
    cond.SystemIs: "system",
    cond.Shown: "shown",
    cond.Sent: "sent",
    cond.Opened: "opened",
    cond.Passed: "passed",
    cond.Known: "fact",
    cond.EvidenceIs: "evidence",
    cond.StepIs: "step",
    cond.Told: "told",
    cond.Qualified: "qualified",
    cond.Notified: "notified",
    cond.InPhase: "phase",
    cond.QueueAt: "queue",
}

_WHOLE: dict[type, Key] = {cond.Shared: Key("shared", "info-shared"), cond.Received: Key("received", "inject-written")}
"""Leaves that depend on anything of their kind of event."""

_TOUCHES: dict[str, tuple[str, str]] = {
    "decision-taken": ("decided", "decision"),
    "decision-closed": ("decided", "decision"),
    "meter-changed": ("meter", "meter"),
    "flag-changed": ("flag", "flag"),
    "control-changed": ("system", "system"),
    "system-changed": ("system", "system"),
    "expected-shown": ("shown", "expected"),
    "inject-sent": ("sent", "inject"),
    "flood-began": ("sent", "inject"),
    "resource-changed": ("queue", "resource"),
    "resource-rested": ("rested", "resource"),
    "inject-withheld": ("withheld", "inject"),
    "inject-skipped": ("withheld", "inject"),
    "inject-opened": ("opened", "inject"),
    "inject-passed": ("passed", "inject"),
    "fact-learned": ("fact", "fact"),
    "evidence-changed": ("evidence", "evidence"),
    "step-chosen": ("step", "step"),
    "step-struck": ("step", "step"),
    "step-closed": ("step", "step"),
    "message-sent": ("told", "persona"),
    "clock-qualified": ("qualified", "clock"),
    "clock-notified": ("notified", "clock"),
    "info-shared": ("shared", "kind"),
    "inject-written": ("received", "kind"),
    "phase-began": ("phase", "phase"),
}
