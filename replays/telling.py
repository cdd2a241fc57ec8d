"""What happened, event by event, in plain words: the lines that the report and the replay both tell."""

from collections.abc import Callable
from typing import Any

from engine import clock_events as ce
from engine import events as ev
from engine import flood_events as fe
from engine import helm_events as he
from engine import joining_events as je
from engine import resource_events as re
from engine import share_events as se
from engine.commands import FACILITATOR
from engine.happened import place_of
from engine.refusals import sentence
from engine.views_written import BRIEFING, brief_text
from injects.templates import render
from injects.written import Text
from replays.lines import COLON, COMMA, DOT, NOTHING, Line, Words, joined, typed
from replays.naming import Names
from replays.telling_hidden import HIDDEN
from replays.telling_words import IMPROVISED
from scenarios.clocks import Regime, Stage


def told(names: Names, event: ev.Event, words: Words) -> Line | None:
    """An event as a line; None for what is told with another, and for a command that was simply accepted."""
    tell = _LINES.get(event.kind)
    return tell(names, event, words) if tell else None


def _began(names: Names, event: ev.WorldBegan, _words: Words) -> Line:
    return Line(event.at, "began", names.scenario.title)


def _phase(names: Names, event: ev.PhaseBegan, _words: Words) -> Line:
    title = next(each.title for each in names.scenario.phases if each.id == event.phase)
    return Line(event.at, "phase", title, subject=event.phase)


def _sent(names: Names, event: ev.InjectSent, _words: Words) -> Line:
    return Line(event.at, "relance" if event.relance else "sent", names.inject(event.inject), subject=event.inject)


def _joined_late(names: Names, event: je.RolesJoined, _words: Words) -> Line:
    return Line(event.at, "joined", names.roles(event.roles))


def _written(names: Names, event: he.InjectWritten, words: Words) -> Line | None:
    """What another side wrote is told where it was written."""
    if event.brief_of and not event.passed_by:
        return Line(event.at, "briefed", names.roles(event.to), words=brief_text(names.scenario, event.brief_of))
    if event.from_side and not event.passed_by:
        return None
    if event.shared_by and not event.passed_by:
        return Line(event.at, "shared_with_us", _shared(event), words=typed(words, FACILITATOR, event.ref))
    kind, seat = ("written_on", event.passed_by) if event.passed_by else ("written", FACILITATOR)
    body = None if event.passed_by else typed(words, FACILITATOR, event.ref)
    return Line(event.at, kind, _heading(names, event), names.seat(seat), words=body)


def _shared(event: he.InjectWritten) -> Text:
    """Which team shared it, and how far it may travel."""
    whom = f"{event.shared_by}, TLP:{event.tlp}" if event.tlp else event.shared_by
    return Text(en=whom, fr=whom)


def _heading(names: Names, event: he.InjectWritten) -> Text:
    """A facilitator's sender and subject are its own, in whatever language."""
    if event.brief_of:
        return BRIEFING
    if event.from_side or event.persona:
        sender = names.contact(event.from_side or event.persona)
    else:
        sender = Text(en=event.sender, fr=event.sender)
    subject = Text(en=event.subject, fr=event.subject)
    return joined(sender, subject, DOT) if event.subject and not event.from_side else sender


def _written_opened(names: Names, event: he.WrittenOpened, _words: Words) -> Line:
    return Line(event.at, "opened", IMPROVISED, names.seat(event.seat))


def _flood(names: Names, event: fe.FloodBegan, _words: Words) -> Line:
    return Line(event.at, "flood", names.inject(event.inject), subject=event.inject)


def _withheld(names: Names, event: he.InjectWithheld, _words: Words) -> Line:
    kind = "let_go" if event.lifted else "withheld"
    return Line(event.at, kind, names.inject(event.inject), names.seat(FACILITATOR))


def _held(names: Names, event: he.InjectHeld, _words: Words) -> Line:
    return Line(event.at, "held", names.inject(event.inject))


def _skipped(names: Names, event: he.InjectSkipped, _words: Words) -> Line:
    return Line(event.at, "skipped", names.inject(event.inject), names.seat(FACILITATOR))


def _opened(names: Names, event: ev.InjectOpened, _words: Words) -> Line:
    return Line(event.at, "opened", names.inject(event.inject), names.seat(event.seat), subject=event.inject)


def _passed(names: Names, event: ev.InjectPassed, _words: Words) -> Line:
    return Line(event.at, "passed", names.inject(event.inject), names.seat(event.seat), subject=event.inject)


def _put(names: Names, event: ev.DecisionOpened, _words: Words) -> Line:
    written = names.scenario.decisions[event.decision]
    return Line(event.at, "put", written.title, None, written.due, event.decision)


def _draft(names: Names, event: ev.DraftKept, _words: Words) -> Line:
    title = names.scenario.decisions[event.decision].title
    return Line(event.at, "draft", title, names.seat(event.seat), subject=event.decision)


def _taken(names: Names, event: ev.DecisionTaken, words: Words) -> Line:
    option = names.scenario.decisions[event.decision].options[event.option]
    kind = "late_answer" if event.late else "answer"
    reason = typed(words, event.seat, event.ref) if event.reasoned else None
    return Line(event.at, kind, option.label, names.seat(event.seat), None, event.decision, reason)


def _due(names: Names, event: ev.DecisionDue, _words: Words) -> Line:
    return Line(event.at, "due", names.scenario.decisions[event.decision].title, subject=event.decision)


def _closed(names: Names, event: ev.DecisionClosed, _words: Words) -> Line:
    kind, written = "silent" if event.silent else "closed", names.scenario.decisions[event.decision]
    return Line(event.at, kind, written.title, subject=event.decision, words=written.options[event.option].label)


def _queued(names: Names, event: re.OrderQueued, _words: Words) -> Line:
    kind = "lift_queued" if event.lift else "order_queued"
    return Line(event.at, kind, names.control(event.system, event.control), names.seat(event.seat))


def _evidence_queued(names: Names, event: re.PreservationQueued, _words: Words) -> Line:
    title = names.scenario.evidence[event.evidence].title
    return Line(event.at, "evidence_queued", title, names.seat(event.seat))


def _rested(names: Names, event: re.ResourceRested, _words: Words) -> Line:
    return Line(event.at, "rested", names.scenario.resources[event.resource].title)


def _order(names: Names, event: ev.OrderGiven, _words: Words) -> Line:
    kind = "lift" if event.lift else "order"
    return Line(event.at, kind, names.control(event.system, event.control), names.seat(event.seat), event.ready_at)


def _control(names: Names, event: ev.ControlChanged, _words: Words) -> Line:
    return Line(event.at, "in_force" if event.on else "lifted", names.control(event.system, event.control))


def _begun(names: Names, event: ev.PreservationBegan, _words: Words) -> Line:
    title = names.scenario.evidence[event.evidence].title
    return Line(event.at, "evidence", title, names.seat(event.seat), event.ready_at)


def _evidence(names: Names, event: ev.EvidenceChanged, _words: Words) -> Line:
    return Line(event.at, event.state, names.scenario.evidence[event.evidence].title, names.seat(event.seat))


def _message(names: Names, event: ev.MessageSent, words: Words) -> Line:
    title = names.contact(event.persona)
    return Line(event.at, "message", title, names.seat(event.seat), words=typed(words, event.seat, event.ref))


def _reply(names: Names, event: ev.PersonaReplied, _words: Words) -> Line:
    persona = names.scenario.personas[event.persona]
    written = persona.intents[event.intent].reply if event.intent else persona.otherwise
    reply = Text(en=render(written.en, event.values), fr=render(written.fr, event.values))
    return Line(event.at, "reply", persona.title, words=reply)


def _note(names: Names, event: ev.NoteLogged, words: Words) -> Line:
    return Line(event.at, "note", NOTHING, names.seat(event.seat), words=typed(words, event.seat, event.ref))


def _info_shared(names: Names, event: se.InfoShared, words: Words) -> Line:
    whom = f"TLP:{event.tlp}" + "".join(f", {name}" for name in event.to)
    what = Text(en=whom, fr=whom)
    return Line(event.at, "info_shared", what, names.seat(event.seat), words=typed(words, event.seat, event.ref))


def _qualified(names: Names, event: ev.ClockQualified, _words: Words) -> Line:
    kind = "qualified" if event.applies else "set_aside"
    return Line(event.at, kind, names.regime(event.clock).label, names.seat(event.seat))


def _notified(names: Names, event: ev.ClockNotified, words: Words) -> Line:
    regime = names.regime(event.clock)
    what = joined(regime.label, regime.stages[event.stage].title, COMMA)
    return Line(event.at, "notice", what, names.seat(event.seat), words=_notice(regime, event, words))


def _notice(regime: Regime, event: ev.ClockNotified, words: Words) -> Text | None:
    """Field by field where it has a form, else its one text."""
    if event.filled:
        parts = fields_typed(regime.stages[event.stage], event, words)
        return Text(en="; ".join(part.en for part in parts), fr="\u202f; ".join(part.fr for part in parts))
    return typed(words, event.seat, event.ref) if event.drafted else None


def fields_typed(stage: Stage, event: ev.ClockNotified, words: Words) -> tuple[Text, ...]:
    """What stands in each field that was filled, with its label."""
    return tuple(
        joined(stage.content[name].label, typed(words, event.seat, place_of(event.ref, name)), COLON)
        for name in event.filled or ()
    )


def _notice_draft(names: Names, event: ce.NoticeDrafted, _words: Words) -> Line:
    regime = names.regime(event.clock)
    what = joined(regime.label, regime.stages[event.stage].title, COMMA)
    return Line(event.at, "notice_draft", what, names.seat(event.seat))


def _answered(names: Names, event: ev.CommandAnswered, _words: Words) -> Line | None:
    if not event.code:
        return None
    what = Text(en=sentence(event.code, event.facts, "en"), fr=sentence(event.code, event.facts, "fr"))
    return Line(event.at, "refused", what, names.seat(event.seat))


def _ended(names: Names, event: ev.WorldEnded, _words: Words) -> Line:
    return Line(event.at, "ended", names.scenario.endings[event.ending].title)


_LINES: dict[str, Callable[[Names, Any, Words], Line | None]] = HIDDEN | {
    "world-began": _began,
    "roles-joined": _joined_late,
    "phase-began": _phase,
    "inject-sent": _sent,
    "inject-written": _written,
    "written-opened": _written_opened,
    "flood-began": _flood,
    "inject-withheld": _withheld,
    "inject-held": _held,
    "inject-skipped": _skipped,
    "inject-opened": _opened,
    "inject-passed": _passed,
    "decision-opened": _put,
    "draft-kept": _draft,
    "decision-taken": _taken,
    "decision-due": _due,
    "decision-closed": _closed,
    "order-queued": _queued,
    "preservation-queued": _evidence_queued,
    "resource-rested": _rested,
    "order-given": _order,
    "control-changed": _control,
    "preservation-began": _begun,
    "evidence-changed": _evidence,
    "message-sent": _message,
    "persona-replied": _reply,
    "note-logged": _note,
    "info-shared": _info_shared,
    "clock-qualified": _qualified,
    "clock-notified": _notified,
    "notice-drafted": _notice_draft,
    "command-answered": _answered,
    "world-ended": _ended,
}
