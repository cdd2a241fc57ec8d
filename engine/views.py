"""What a seat sees of what happened: one pure function, the only door between the journal and a participant.

An event whose kind is not listed here is seen by nobody. Whatever is shown depends on that event alone, on who looks,
and on what every team of the scenario is told: never on other events. Nothing of another side is seen, nor of what came
before one entered.
"""

from collections.abc import Callable
from typing import Any

from engine import clock_events as ce
from engine import events as ev
from engine import share_events as se
from engine import shown as sh
from engine.record import record
from engine.refusals import sentence
from engine.staging import Staging, Viewer
from engine.views_clocks import limits_begun, limits_recorded
from engine.views_people import evidence_queued, gauge, ordered_here, queued, resource
from engine.views_world import entered, is_theirs, persona_name, sees_control, shown_world, yours
from engine.views_written import titles, words, written
from injects import templates
from injects.model import Sender
from injects.written import Lang
from scenarios.belonging import side_of_clock, side_of_decision
from scenarios.model import Scenario


def visible(event: ev.Event, viewer: Viewer, staging: Staging) -> sh.Shown | None:
    """What this viewer sees of this event, or None."""
    if event.at < staging.enters(viewer) and event.kind not in ALWAYS:
        return None
    return _seen(event, viewer, staging)


def _seen(event: ev.Event, viewer: Viewer, staging: Staging) -> sh.Shown | None:
    view = _VIEWS.get(event.kind)
    return view(event, viewer, staging) if view else None


def _handed(event: ev.HandedOver, viewer: Viewer, staging: Staging) -> sh.Shown | None:
    """For those whose entry it is; a seat that was there for another of its roles has seen it."""
    entering = staging.enters(viewer) == event.at and any(role in event.roles for role in viewer.roles)
    return _seen(event.what, viewer, staging) if entering else None


def _sender(sender: Sender, staging: Staging, lang: Lang) -> str:
    parts = [staging.scenario.sender(sender).said(lang)]
    if sender.org:
        parts.append(sender.org.said(lang))
    return ", ".join(parts) + (f" <{sender.address}>" if sender.address else "")


def _phase(event: ev.PhaseBegan, viewer: Viewer, staging: Staging) -> sh.ShownPhase:
    phase = next(phase for phase in staging.scenario.phases if phase.id == event.phase)
    brief = phase.told(viewer.side)
    return sh.ShownPhase(
        at=event.at,
        story=staging.clock(event.at),
        title=phase.title.said(viewer.lang),
        brief=brief.said(viewer.lang) if brief else "",
        jump=phase.jump is not None,
    )


def _inject(event: ev.InjectSent, viewer: Viewer, staging: Staging) -> sh.ShownInject | None:
    if not any(role in event.to for role in viewer.roles):
        return None
    return _relance(event, viewer, staging) if event.relance else _message(event, viewer, staging)


def _message(event: ev.InjectSent | ev.InjectPassed, viewer: Viewer, staging: Staging) -> sh.ShownInject:
    inject, lang = staging.scenario.by_id[event.inject].as_sent(event.variant), viewer.lang
    sent_at = event.sent_at if isinstance(event, ev.InjectPassed) else event.at
    return sh.ShownInject(
        at=event.at,
        story=staging.clock(sent_at),
        item=staging.item_of[inject.id],
        channel=inject.channel.value,
        sender=_sender(inject.from_, staging, lang),
        to=titles(inject.to, viewer, staging),
        subject=templates.render(inject.subject.said(lang), event.values) if inject.subject else "",
        body=templates.render(inject.body.said(lang), event.values),
        fields=record(inject.telemetry, event.values, sent_at, staging, lang) | inject.fields,
        attachments=tuple(
            sh.ShownAttachment(name=each.name, body=templates.render(each.body.said(lang), event.values))
            for each in inject.attachments
        ),
        passed_by=event.seat if isinstance(event, ev.InjectPassed) else None,
        tlp=inject.tlp,
    )


def _relance(event: ev.InjectSent, viewer: Viewer, staging: Staging) -> sh.ShownInject:
    inject, lang = staging.scenario.by_id[event.inject].as_sent(event.variant), viewer.lang
    relance = inject.relance
    assert relance is not None
    subject = relance.subject or inject.subject
    return sh.ShownInject(
        at=event.at,
        story=staging.clock(event.at),
        item=staging.item_of[inject.id],
        channel=relance.channel.value,
        sender=_sender(relance.from_ or inject.from_, staging, lang),
        to=titles(inject.to, viewer, staging),
        subject=templates.render(subject.said(lang), event.values) if subject else "",
        body=templates.render(relance.body.said(lang), event.values),
        fields={},
        attachments=(),
        tlp=inject.tlp,
    )


def _passed(event: ev.InjectPassed, viewer: Viewer, staging: Staging) -> sh.ShownInject | None:
    addressed = event.to in viewer.roles or (event.to is None and staging.is_mate(event.seat, viewer))
    was_sent = any(role in staging.scenario.by_id[event.inject].to for role in viewer.roles)
    had_it = was_sent and event.sent_at >= staging.enters(viewer)
    return _message(event, viewer, staging) if addressed and not had_it else None


def _decision(event: ev.DecisionOpened, viewer: Viewer, staging: Staging) -> sh.ShownDecision:
    decision, lang = staging.scenario.decisions[event.decision], viewer.lang
    return sh.ShownDecision(
        at=event.at,
        story=staging.clock(event.at),
        decision=event.decision,
        title=decision.title.said(lang),
        question=decision.question.said(lang),
        options=tuple(
            sh.ShownOption(id=name, label=option.label.said(lang), trade_off=option.trade_off.said(lang))
            for name, option in decision.options.items()
        ),
        due=decision.due,
        due_story=staging.clock(decision.due),
        closes=decision.closes,
        closes_story="" if decision.closes is None else staging.clock(decision.closes),
        owners=titles(decision.owner, viewer, staging),
        yours=yours(viewer, decision.owner),
    )


def _answer(event: ev.DecisionTaken, _viewer: Viewer, staging: Staging) -> sh.ShownAnswer:
    return sh.ShownAnswer(
        at=event.at,
        story=staging.clock(event.at),
        decision=event.decision,
        option=event.option,
        seat=event.seat,
        ref=event.ref,
        confidence=event.confidence,
        late=event.late,
        in_force=event.in_force,
    )


def _closed(event: ev.DecisionClosed, _viewer: Viewer, _staging: Staging) -> sh.ShownClosed:
    return sh.ShownClosed(at=event.at, decision=event.decision, option=event.option, silent=event.silent)


def _draft(event: ev.DraftKept, _viewer: Viewer, _staging: Staging) -> sh.ShownDraft:
    return sh.ShownDraft(at=event.at, decision=event.decision, option=event.option, seat=event.seat, ref=event.ref)


def _order(event: ev.OrderGiven, viewer: Viewer, staging: Staging) -> sh.ShownOrder | None:
    if not ordered_here(event, viewer, staging):
        return None
    return sh.ShownOrder(
        at=event.at,
        story=staging.clock(event.at),
        system=event.system,
        control=event.control,
        lift=event.lift,
        seat=event.seat,
        ready_at=event.ready_at,
    )


def _control(event: ev.ControlChanged, viewer: Viewer, staging: Staging) -> sh.ShownControl | None:
    """On a system that sides share, each sees what is in force, and not by whom."""
    if not sees_control(event, viewer, staging):
        return None
    return sh.ShownControl(
        at=event.at,
        story=staging.clock(event.at),
        system=event.system,
        control=event.control,
        on=event.on,
    )


def _preservation(
    event: ev.PreservationBegan | ev.EvidenceChanged, viewer: Viewer, staging: Staging
) -> sh.ShownPreservation | None:
    """Of evidence that sides share, each sees what is preserved, and not by whom."""
    piece, done = staging.scenario.evidence[event.evidence], isinstance(event, ev.EvidenceChanged)
    ours = event.seat is not None and staging.is_mate(event.seat, viewer)
    if not is_theirs(staging, viewer, piece.side, piece.who) or not (done or ours):
        return None
    if isinstance(event, ev.EvidenceChanged) and event.state == "lost":
        return None
    return sh.ShownPreservation(at=event.at, evidence=event.evidence, seat=event.seat if ours else None, done=done)


def _sent(event: ev.MessageSent, _viewer: Viewer, staging: Staging) -> sh.ShownMessage:
    return sh.ShownMessage(
        at=event.at, story=staging.clock(event.at), persona=event.persona, seat=event.seat, ref=event.ref
    )


def _reply(event: ev.PersonaReplied, viewer: Viewer, staging: Staging) -> sh.ShownReply:
    persona = staging.scenario.personas[event.persona]
    words = persona.intents[event.intent].reply if event.intent else persona.otherwise
    return sh.ShownReply(
        at=event.at,
        story=staging.clock(event.at),
        persona=event.persona,
        channel=persona.channel.value,
        sender=persona_name(staging, event.persona, viewer.lang),
        seat=event.seat,
        ref=event.ref,
        body=templates.render(words.said(viewer.lang), event.values),
    )


def _note(event: ev.NoteLogged, _viewer: Viewer, staging: Staging) -> sh.ShownNote:
    return sh.ShownNote(at=event.at, story=staging.clock(event.at), seat=event.seat, ref=event.ref)


def _qualified(event: ev.ClockQualified, viewer: Viewer, staging: Staging) -> sh.ShownQualified:
    return sh.ShownQualified(
        at=event.at,
        story=staging.clock(event.at),
        clock=event.clock,
        applies=event.applies,
        aware_at=event.aware_at,
        seat=event.seat,
        ref=event.ref,
        known_at=event.known_at,
        case=event.case,
        t0_story="" if event.aware_at is None else staging.clock(event.aware_at),
        limits=limits_recorded(event, staging, viewer.lang),
    )


def _notified(event: ev.ClockNotified, viewer: Viewer, staging: Staging) -> sh.ShownNotified:
    return sh.ShownNotified(
        at=event.at,
        story=staging.clock(event.at),
        clock=event.clock,
        stage=event.stage,
        seat=event.seat,
        ref=event.ref,
        filled=event.filled,
        limits=limits_begun(event, staging, viewer.lang),
    )


def _notice_draft(event: ce.NoticeDrafted, _viewer: Viewer, _staging: Staging) -> sh.ShownNoticeDraft:
    return sh.ShownNoticeDraft(**event.model_dump(exclude={"kind"}))


def _shared(event: se.InfoShared, _viewer: Viewer, staging: Staging) -> sh.ShownShared:
    return sh.ShownShared(
        at=event.at,
        story=staging.clock(event.at),
        seat=event.seat,
        ref=event.ref,
        tlp=event.tlp,
        to=event.to,
    )


def _receipt(event: ev.CommandAnswered, viewer: Viewer, _staging: Staging) -> sh.ShownReceipt | None:
    if event.seat != viewer.seat:
        return None
    said = sentence(event.code, event.facts, viewer.lang) if event.code else ""
    return sh.ShownReceipt(at=event.at, ref=event.ref, code=event.code, sentence=said)


View = Callable[[Any, Viewer, Staging], sh.Shown | None]


def _of_side(side_of_it: Callable[[Scenario, Any], str], view: View) -> View:
    """What belongs to one side is seen by that side."""

    def seen(event: Any, viewer: Viewer, staging: Staging) -> sh.Shown | None:
        return view(event, viewer, staging) if side_of_it(staging.scenario, event) == viewer.side else None

    return seen


def _of_mates(view: View) -> View:
    """What a seat does is seen by its own side."""

    def seen(event: Any, viewer: Viewer, staging: Staging) -> sh.Shown | None:
        return view(event, viewer, staging) if staging.is_mate(event.seat, viewer) else None

    return seen


def _of_decision(view: View) -> View:
    """What is about a decision; nobody sees more of one that was closed before they entered."""

    def seen(event: Any, viewer: Viewer, staging: Staging) -> sh.Shown | None:
        closes = staging.scenario.decisions[event.decision].closes
        return view(event, viewer, staging) if closes is None or closes >= staging.enters(viewer) else None

    return _of_side(lambda scenario, event: side_of_decision(scenario, event.decision), seen)


def _of_clock(view: View) -> View:
    return _of_side(lambda scenario, event: side_of_clock(scenario, event.clock), view)


ALWAYS = frozenset({"command-answered", "world-ended"})
"""What is seen even by those who have not entered."""

_VIEWS: dict[str, View] = {
    "world-began": shown_world,
    "roles-joined": entered,
    "handed-over": _handed,
    "phase-began": _phase,
    "inject-sent": _inject,
    "inject-passed": _passed,
    "inject-written": written,
    "decision-opened": _of_decision(_decision),
    "decision-taken": _of_decision(_answer),
    "decision-due": _of_decision(lambda event, _viewer, _staging: sh.ShownDue(at=event.at, decision=event.decision)),
    "decision-closed": _of_decision(_closed),
    "draft-kept": _of_decision(_draft),
    "order-queued": queued,
    "order-given": _order,
    "control-changed": _control,
    "preservation-queued": _of_mates(evidence_queued),
    "preservation-began": _preservation,
    "evidence-changed": _preservation,
    "resource-changed": resource,
    "meter-changed": gauge,
    "message-sent": _of_mates(_sent),
    "persona-replied": _of_mates(_reply),
    "note-logged": _of_mates(_note),
    "clock-qualified": _of_clock(_qualified),
    "clock-notified": _of_clock(_notified),
    "notice-drafted": _of_clock(_notice_draft),
    "info-shared": _of_mates(_shared),
    "words-typed": words,
    "command-answered": _receipt,
    "world-ended": lambda event, _viewer, _staging: sh.ShownEnd(at=event.at),
}
