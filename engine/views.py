"""What a seat sees of what happened: one pure function, the only door between the journal and a participant.

An event whose kind is not listed here is seen by nobody. Whatever is shown depends on that event alone, on who looks,
and on what every team of the scenario is told: never on other events.
"""

from collections.abc import Callable
from typing import Any

from engine import clock_events as ce
from engine import events as ev
from engine import helm_events as he
from engine import share_events as se
from engine import shown as sh
from engine.refusals import sentence
from engine.staging import Staging, Viewer
from engine.views_clocks import limits_begun, limits_recorded
from engine.views_world import persona_name, shown_world, yours
from injects import templates
from injects.model import Sender
from injects.written import Lang


def visible(event: ev.Event, viewer: Viewer, staging: Staging) -> sh.Shown | None:
    """What this viewer sees of this event, or None."""
    view = _VIEWS.get(event.kind)
    return view(event, viewer, staging) if view else None


def _sender(sender: Sender, lang: Lang) -> str:
    parts = [sender.name.said(lang)]
    if sender.org:
        parts.append(sender.org.said(lang))
    return ", ".join(parts) + (f" <{sender.address}>" if sender.address else "")


def _titles(roles: tuple[str, ...], staging: Staging, lang: Lang) -> str:
    return ", ".join(staging.scenario.roles[role].title.said(lang) for role in roles)


def _phase(event: ev.PhaseBegan, viewer: Viewer, staging: Staging) -> sh.ShownPhase:
    phase = next(phase for phase in staging.scenario.phases if phase.id == event.phase)
    return sh.ShownPhase(
        at=event.at,
        story=staging.clock(event.at),
        title=phase.title.said(viewer.lang),
        brief=phase.brief.said(viewer.lang) if phase.brief else "",
        jump=phase.jump is not None,
    )


def _inject(event: ev.InjectSent, viewer: Viewer, staging: Staging) -> sh.ShownInject | None:
    if not any(role in event.to for role in viewer.roles):
        return None
    return _relance(event, viewer, staging) if event.relance else _message(event, viewer, staging)


def _message(event: ev.InjectSent | ev.InjectPassed, viewer: Viewer, staging: Staging) -> sh.ShownInject:
    inject, lang = staging.scenario.by_id[event.inject], viewer.lang
    sent_at = event.sent_at if isinstance(event, ev.InjectPassed) else event.at
    return sh.ShownInject(
        at=event.at,
        story=staging.clock(sent_at),
        item=staging.item_of[inject.id],
        channel=inject.channel.value,
        sender=_sender(inject.from_, lang),
        to=_titles(inject.to, staging, lang),
        subject=templates.render(inject.subject.said(lang), event.values) if inject.subject else "",
        body=templates.render(inject.body.said(lang), event.values),
        fields=inject.fields,
        attachments=tuple(
            sh.ShownAttachment(name=each.name, body=templates.render(each.body.said(lang), event.values))
            for each in inject.attachments
        ),
        passed_by=event.seat if isinstance(event, ev.InjectPassed) else None,
    )


def _relance(event: ev.InjectSent, viewer: Viewer, staging: Staging) -> sh.ShownInject:
    inject, lang = staging.scenario.by_id[event.inject], viewer.lang
    relance = inject.relance
    assert relance is not None
    subject = relance.subject or inject.subject
    return sh.ShownInject(
        at=event.at,
        story=staging.clock(event.at),
        item=staging.item_of[inject.id],
        channel=relance.channel.value,
        sender=_sender(relance.from_ or inject.from_, lang),
        to=_titles(inject.to, staging, lang),
        subject=templates.render(subject.said(lang), event.values) if subject else "",
        body=templates.render(relance.body.said(lang), event.values),
        fields={},
        attachments=(),
    )


def _passed(event: ev.InjectPassed, viewer: Viewer, staging: Staging) -> sh.ShownInject | None:
    addressed = event.to is None or event.to in viewer.roles
    had_it = any(role in staging.scenario.by_id[event.inject].to for role in viewer.roles)
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
        owners=_titles(decision.owner, staging, lang),
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


def _order(event: ev.OrderGiven, _viewer: Viewer, staging: Staging) -> sh.ShownOrder:
    return sh.ShownOrder(
        at=event.at,
        story=staging.clock(event.at),
        system=event.system,
        control=event.control,
        lift=event.lift,
        seat=event.seat,
        ready_at=event.ready_at,
    )


def _control(event: ev.ControlChanged, _viewer: Viewer, staging: Staging) -> sh.ShownControl:
    return sh.ShownControl(
        at=event.at,
        story=staging.clock(event.at),
        system=event.system,
        control=event.control,
        on=event.on,
    )


def _begun(event: ev.PreservationBegan, _viewer: Viewer, _staging: Staging) -> sh.ShownPreservation:
    return sh.ShownPreservation(at=event.at, evidence=event.evidence, seat=event.seat, done=False)


def _preserved(event: ev.EvidenceChanged, _viewer: Viewer, _staging: Staging) -> sh.ShownPreservation | None:
    if event.state == "lost":
        return None
    return sh.ShownPreservation(at=event.at, evidence=event.evidence, seat=event.seat, done=True)


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


def _written(event: he.InjectWritten, viewer: Viewer, staging: Staging) -> sh.ShownWritten | None:
    if not any(role in event.to for role in viewer.roles):
        return None
    return sh.ShownWritten(
        at=event.at,
        story=staging.clock(event.at),
        item=event.inject,
        channel=event.channel,
        sender=persona_name(staging, event.persona, viewer.lang) if event.persona else event.sender,
        to=_titles(event.to, staging, viewer.lang),
        subject=event.subject,
        ref=event.ref,
        passed_by=event.passed_by,
        shared_by=event.shared_by,
        tlp=event.tlp,
    )


def _shared(event: se.InfoShared, _viewer: Viewer, staging: Staging) -> sh.ShownShared:
    return sh.ShownShared(
        at=event.at,
        story=staging.clock(event.at),
        seat=event.seat,
        ref=event.ref,
        tlp=event.tlp,
        to=event.to,
    )


def _words(event: ev.WordsTyped, viewer: Viewer, _staging: Staging) -> sh.ShownWords | None:
    if event.roles is not None and not any(role in event.roles for role in viewer.roles):
        return None
    return sh.ShownWords(at=event.at, ref=event.ref, seat=event.seat, text=event.text, fields=event.fields)


def _receipt(event: ev.CommandAnswered, viewer: Viewer, _staging: Staging) -> sh.ShownReceipt | None:
    if event.seat != viewer.seat:
        return None
    said = sentence(event.code, event.facts, viewer.lang) if event.code else ""
    return sh.ShownReceipt(at=event.at, ref=event.ref, code=event.code, sentence=said)


_VIEWS: dict[str, Callable[[Any, Viewer, Staging], sh.Shown | None]] = {
    "world-began": shown_world,
    "phase-began": _phase,
    "inject-sent": _inject,
    "inject-passed": _passed,
    "inject-written": _written,
    "decision-opened": _decision,
    "decision-taken": _answer,
    "decision-due": lambda event, _viewer, _staging: sh.ShownDue(at=event.at, decision=event.decision),
    "decision-closed": _closed,
    "draft-kept": _draft,
    "order-given": _order,
    "control-changed": _control,
    "preservation-began": _begun,
    "evidence-changed": _preserved,
    "message-sent": _sent,
    "persona-replied": _reply,
    "note-logged": _note,
    "clock-qualified": _qualified,
    "clock-notified": _notified,
    "info-shared": _shared,
    "notice-drafted": _notice_draft,
    "words-typed": _words,
    "command-answered": _receipt,
    "world-ended": lambda event, _viewer, _staging: sh.ShownEnd(at=event.at),
}
