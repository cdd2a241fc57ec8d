"""How the line console says things: labelled lines of at most 78 columns, and nothing that trips a screen reader."""

from collections.abc import Callable
from typing import Any

from engine import shown as sh
from engine import shown_world as sw
from injects.span import MINUTE
from injects.written import Lang, Text
from tui import words
from tui.clock_face import story_left, story_minutes
from tui.gauges import gauge_figure, people_figure, wanted_said
from tui.state import Arrival, ConsoleState, Control, Duty, Logged, Piece, PutDecision
from tui.systems import system_stands
from tui.voice import Voice, labelled


class Speech(Voice):
    """What is said of a console's state, in one language. Methods named `…_line` give a phrase, others whole lines."""

    def __init__(self, state: ConsoleState, lang: Lang) -> None:
        super().__init__(lang)
        self.state = state
        self.now = "1 00:00"
        """The story's clock as it last was, as it comes from the host."""
        self.now_ms = 0
        """World time as it last was."""

    def announce(self, sight: sh.Shown) -> list[str]:
        """What to say of something new, once the state has taken it. Nothing for what is said otherwise."""
        said = _ANNOUNCED.get(sight.kind)
        return said(self, sight) if said else []

    def arrival(self, arrival: Arrival) -> list[str]:
        """A message: what came from whom, and how to read it."""
        return self.lines(*self._heading(arrival), self.phrase(words.TYPE_READ, number=arrival.number))

    def message(self, arrival: Arrival) -> list[str]:
        """A message in full, between the markers of the exercise."""
        sight = arrival.sight
        lines = [self._marker(), *self.lines(*self._heading(arrival))]
        if isinstance(sight, sh.ShownInject):
            lines += self.say(words.TO, to=sight.to)
            lines += self._text(words.TEXT, sight.body)
            for name, value in sight.fields.items():
                lines += self._text(words.FIELD, f"{name}: {value}")
            for document in sight.attachments:
                lines += self._text(words.DOCUMENT, f"{document.name}\n{document.body}")
        else:
            lines += self._text(words.TEXT, sight.body)
        return [*lines, self._marker()]

    def decision_line(self, put: PutDecision) -> str:
        """A decision point and where it stands."""
        state = words.OPEN if put.in_force is None else words.CLOSED if put.closed else words.IN_FORCE
        said = self.phrase(state, label=put.label(put.in_force or ""))
        return self.phrase(words.DECISION_STATE, number=put.number, title=put.sight.title, state=said)

    def question(self, put: PutDecision) -> list[str]:
        """A decision point as it is put: the question, and each choice with its trade-off."""
        lines = [*self.lines(self.decision_line(put)), *self.say(words.QUESTION, question=put.sight.question)]
        for number, option in enumerate(put.sight.options, 1):
            lines += self.say(words.CHOICE, number=number, label=option.label)
            lines += self.say(words.TRADE_OFF, number=number, text=option.trade_off)
        return lines

    def control_line(self, each: Control) -> str:
        """A control and where it stands."""
        state = {"off": words.OFF, "waiting": words.WAITS, "under-way": words.UNDER_WAY, "on": words.ON}[each.state]
        people = self.wanted(each.control, each.work)
        said = self._for_seat(self.phrase(state, people=people), each.control.yours)
        return self.phrase(
            words.CONTROL, number=each.number, system=each.system.title, control=each.control.name, state=said
        )

    def piece_line(self, each: Piece) -> str:
        """A piece of evidence and where it stands."""
        state = _PIECES[each.state]
        people = self.wanted(each.piece, each.piece.id)
        said = self._for_seat(self.phrase(state, people=people), each.piece.yours)
        return self.phrase(words.EVIDENCE, number=each.number, title=each.piece.name, state=said)

    def figures(self, now: int) -> list[str]:
        """The gauges, the people, and the orders that wait for some."""
        gauges = (gauge_figure(each, now, self.lang) for each in self.state.gauges.values())
        people = (people_figure(each, self.lang) for each in self.state.people.values())
        lines = [self.say(words.GAUGE, said=each.said(self.lang)) for each in gauges]
        lines += [self.say(words.PEOPLE, said=each.said(self.lang)) for each in people]
        lines += [self.lines(self.control_line(each)) for each in self.state.controls if each.state == "waiting"]
        lines += [self.lines(self.piece_line(each)) for each in self.state.evidence if each.state == "waiting"]
        return [line for said in lines for line in said]

    def wanted(self, named: sw.Named, work: str) -> str:
        """The people that an order or a piece of evidence needs, and its place in their queue."""
        return wanted_said(self.state.people, named.needs, work, self.lang)

    def duty_line(self, each: Duty) -> str:
        """A duty to notify and where it stands."""
        qualified = each.qualified
        state = words.UNQUALIFIED if qualified is None else words.APPLIES if qualified.applies else words.APPLIES_NOT
        names = {stage.id: stage.name for stage in each.clock.stages}
        sent = self.phrase(words.STAGE_SENT, stages=", ".join(names[stage] for stage in each.notified))
        clock = each.clock
        return self.phrase(
            words.DUTY,
            number=each.number,
            label=clock.label,
            law=clock.law,
            recipient=clock.recipient,
            state=" ".join([self.phrase(state), *([sent] if each.notified else []), *self._limits(each)]),
        )

    def _limits(self, each: Duty) -> list[str]:
        """Until when what was not sent is due, once the team said that the duty applies."""
        limits = [(stage.name, each.limits[stage.id]) for stage in each.left if stage.id in each.limits]
        return [self._limit(name, limit) for name, limit in limits] if each.applies else []

    def _limit(self, stage: str, limit: sw.ShownLimit) -> str:
        if not limit.story:
            return self.phrase(words.STAGE_RULE, stage=stage, rule=limit.rule)
        left = story_minutes(limit.story) - story_minutes(self.now)
        text = words.STAGE_DUE if left >= 0 else words.STAGE_WAS_DUE
        return self.phrase(text, stage=stage, story=self.story(limit.story), left=story_left(max(0, left), self.lang))

    def logged(self, sight: Logged) -> list[str]:
        """A line of the main log."""
        seat = self.state.called(sight.seat) if sight.seat else "-"
        return self.say(words.LOGGED, story=self.story(sight.story), seat=seat, text=self.logged_text(sight))

    def receipt(self, sight: sh.ShownReceipt, about: str, story: str) -> list[str]:
        """What became of something that was asked; `about` says what it was."""
        receipt = next(each for each in reversed(self.state.receipts) if each.sight is sight)
        if sight.code:
            return self.say(words.REFUSED, story=story, number=receipt.number, sentence=sight.sentence)
        return self.lines(
            self.phrase(words.RECEIVED, story=story, number=receipt.number, about=about), self._lateness(receipt.answer)
        )

    def _marker(self) -> str:
        return words.MARKER.said(self.lang)

    def _text(self, label: Text, body: str) -> list[str]:
        """A text with its own lines, each behind the label."""
        return labelled(body, label.said(self.lang))

    def _heading(self, arrival: Arrival) -> list[str]:
        sight = arrival.sight
        inject = isinstance(sight, sh.ShownInject)
        heading = self.phrase(
            words.INJECT if inject else words.REPLY,
            number=arrival.number,
            channel=words.CHANNELS[sight.channel].said(self.lang),
            sender=sight.sender,
            story=self.story(sight.story),
        )
        if not isinstance(sight, sh.ShownInject):
            return [heading]
        subject = self.phrase(words.SUBJECT, subject=sight.subject) if sight.subject else ""
        passed = self.phrase(words.PASSED_BY, seat=self.state.called(sight.passed_by)) if sight.passed_by else ""
        return [heading, subject, passed]

    def _for_seat(self, state: str, yours: bool) -> str:
        return state if yours else f"{state} {self.phrase(words.NOT_YOURS)}"

    def _lateness(self, answer: sh.ShownAnswer | None) -> str:
        if answer is None or not answer.late:
            return ""
        return self.phrase(words.LATE if answer.in_force else words.NO_EFFECT)

    def logged_text(self, sight: Logged) -> str:
        """What a line of the main log says."""
        ref = None if isinstance(sight, sh.ShownOrder | sh.ShownQueued) else sight.ref
        typed = self.state.words.get((sight.seat or "", ref), "") if ref else ""
        match sight:
            case sh.ShownNote():
                return typed
            case sh.ShownMessage():
                return self.phrase(words.LOG_MESSAGE, name=self.state.persona(sight.persona).name, text=typed)
            case sh.ShownShared():
                return f"{self._share_about(sight)} {typed}"
            case sh.ShownAnswer():
                return " ".join([self._answer_about(sight), typed])
            case sh.ShownOrder():
                return self._order_about(sight)
            case sh.ShownQueued():
                return f"{self._order_about(sight)} {self.phrase(words.WAITS_FOR_PEOPLE)}"
            case sh.ShownQualified() | sh.ShownNotified():
                return " ".join([self.duty_line(self.state.duty(sight.clock)), typed, *self._form(sight)])

    def _form(self, sight: sh.ShownQualified | sh.ShownNotified) -> list[str]:
        """What was typed in the fields of a notice."""
        if isinstance(sight, sh.ShownQualified):
            return []
        stage = self.state.duty(sight.clock).stage(sight.stage)
        parts = stage.spoken(self.state.words, sight.seat, sight.ref)
        return [self.phrase(words.FIELD_SAID, label=label, text=text) for label, text in parts]

    def _answer_about(self, sight: sh.ShownAnswer) -> str:
        put = self.state.decision(sight.decision)
        label = put.label(sight.option)
        return self.phrase(words.ABOUT_DECIDE, number=put.number, title=put.sight.title, label=label)

    def _share_about(self, sight: sh.ShownShared) -> str:
        whom = ", ".join(sight.to) or words.ALL_TEAMS.said(self.lang)
        return self.phrase(words.ABOUT_SHARE, whom=whom, tlp=sight.tlp)

    def _order_about(self, sight: sh.ShownOrder | sh.ShownQueued) -> str:
        each = self.state.control(sight.system, sight.control)
        text = words.ABOUT_LIFT if sight.lift else words.ABOUT_ORDER
        return self.phrase(text, number=each.number, system=each.system.title, control=each.control.name)


def _world(speech: Speech, sight: sw.ShownWorld) -> list[str]:
    lines = speech.say(words.WORLD, title=sight.title, organisation=sight.organisation)
    lines += speech._text(words.TEXT, sight.pitch)
    for role in sight.roles:
        text = words.YOUR_ROLE if role.seat == sight.seat else words.ROLE
        lines += speech.say(text, title=role.title, seat=speech.state.called(role.seat), mission=role.mission)
    return lines


def _entered(speech: Speech, sight: sw.ShownEntered) -> list[str]:
    own, lines = speech.state.world.seat if speech.state.world else "", []
    for role in sight.roles:
        text = words.YOURS_ENTERED if role.seat == own else words.ENTERED
        lines += speech.say(text, title=role.title, seat=speech.state.called(role.seat))
    return lines + (speech.say(words.NEW_CONTACT, name=sight.contact.name) if sight.contact else [])


def _phase(speech: Speech, sight: sh.ShownPhase) -> list[str]:
    lines = speech.say(words.JUMP if sight.jump else words.PHASE, story=speech.story(sight.story), title=sight.title)
    return lines + speech._text(words.TEXT, sight.brief)


def _decision(speech: Speech, sight: sh.ShownDecision) -> list[str]:
    number = speech.state.decision(sight.decision).number
    minutes = _minutes(sight.due - max(sight.at, speech.now_ms))
    return speech.say(words.DECISION, number=number, title=sight.title, owners=sight.owners, minutes=minutes)


def _due(speech: Speech, sight: sh.ShownDue) -> list[str]:
    put = speech.state.decision(sight.decision)
    return speech.say(words.DUE, number=put.number, title=put.sight.title)


def _closed(speech: Speech, sight: sh.ShownClosed) -> list[str]:
    put = speech.state.decision(sight.decision)
    said = speech.phrase(words.SILENT if sight.silent else words.CLOSED, label=put.label(sight.option))
    return speech.say(words.DECISION_STATE, number=put.number, title=put.sight.title, state=said)


def _answer(speech: Speech, sight: sh.ShownAnswer) -> list[str]:
    put = speech.state.decision(sight.decision)
    said = speech.phrase(
        words.ANSWER,
        number=put.number,
        title=put.sight.title,
        label=put.label(sight.option),
        seat=speech.state.called(sight.seat),
    )
    return speech.lines(said, speech._lateness(sight))


def _order(speech: Speech, sight: sh.ShownOrder) -> list[str]:
    each = speech.state.control(sight.system, sight.control)
    return speech.say(
        words.LIFTING if sight.lift else words.ORDERED,
        number=each.number,
        system=each.system.title,
        control=each.control.name,
        minutes=_minutes(sight.ready_at - sight.at),
    )


def _queued(speech: Speech, sight: sh.ShownQueued) -> list[str]:
    each = speech.state.control(sight.system, sight.control)
    text = words.LIFT_QUEUED if sight.lift else words.QUEUED
    people = speech.wanted(each.control, each.work)
    return speech.say(text, number=each.number, system=each.system.title, control=each.control.name, people=people)


def _control(speech: Speech, sight: sh.ShownControl) -> list[str]:
    each = speech.state.control(sight.system, sight.control)
    return speech.lines(speech.control_line(each), system_stands(speech.state, each.system, speech.lang))


def _preservation(speech: Speech, sight: sh.ShownPreservation | sh.ShownEvidenceQueued) -> list[str]:
    return speech.lines(speech.piece_line(speech.state.piece(sight.evidence)))


def _message(speech: Speech, sight: sh.ShownMessage) -> list[str]:
    return speech.say(
        words.WRITTEN, name=speech.state.persona(sight.persona).name, seat=speech.state.called(sight.seat)
    )


def _shared(speech: Speech, sight: sh.ShownShared) -> list[str]:
    whom = ", ".join(sight.to) or words.ALL_TEAMS.said(speech.lang)
    return speech.say(words.SHARED, whom=whom, tlp=sight.tlp, seat=speech.state.called(sight.seat))


def _duty(speech: Speech, sight: sh.ShownQualified | sh.ShownNotified) -> list[str]:
    return speech.lines(speech.duty_line(speech.state.duty(sight.clock)))


_PIECES = {
    "standing": words.STANDING,
    "waiting": words.WAITS,
    "under-way": words.UNDER_WAY,
    "preserved": words.PRESERVED,
}
_ANNOUNCED: dict[str, Callable[[Speech, Any], list[str]]] = {
    "world": _world,
    "entered": _entered,
    "phase": _phase,
    **dict.fromkeys(("inject", "reply", "written"), lambda speech, _: speech.arrival(speech.state.inbox[-1])),
    "decision": _decision,
    "due": _due,
    "closed": _closed,
    "answer": _answer,
    "queued": _queued,
    "order": _order,
    "control": _control,
    "evidence-queued": _preservation,
    "preservation": _preservation,
    "message": _message,
    "note": Speech.logged,
    "shared": _shared,
    "qualified": _duty,
    "notified": _duty,
    "end": lambda speech, _: speech.say(words.END),
}


def _minutes(ms: int) -> int:
    """Whole minutes, never promising more than there is."""
    return max(0, ms // MINUTE)
