"""What happened, event by event, in plain words: the lines that the report and the replay both tell."""

from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

from engine import clock_events as ce
from engine import events as ev
from engine import helm_events as he
from engine import share_events as se
from engine.commands import FACILITATOR
from engine.happened import place_of
from engine.refusals import sentence
from injects.templates import render
from injects.written import Lang, Text
from replays.naming import Names
from replays.telling_words import FORGOTTEN, IMPROVISED, LINES
from scenarios.clocks import Regime, Stage
from scoring.spoken import instant

Words = Mapping[tuple[str, str], str]
"""What was typed, by seat and ref or place of a field; what was forgotten is missing."""

Lane = Literal["phase", "inject", "reading", "decision", "act", "hall", "hidden"]
"""What a line belongs to; `hidden` is what no participant could see while play ran."""

_KINDS: dict[Lane, tuple[str, ...]] = {
    "phase": ("began", "phase", "ended"),
    "inject": ("sent", "relance", "written", "written_on"),
    "reading": ("opened", "passed"),
    "decision": ("put", "answer", "late_answer", "due", "silent", "closed"),
    "act": (
        *("draft", "order", "lift", "in_force", "lifted", "evidence", "preserved"),
        *("message", "reply", "note", "info_shared", "qualified", "set_aside", "notice", "notice_draft", "refused"),
    ),
    "hall": ("paused", "paused_team", "no_duff", "stalled", "resumed", "restarted", "paced", "jumped"),
    "hidden": (
        *("lost", "tainted", "clean", "meter", "flag", "flag_down", "fact", "chose", "strike", "shut", "reopened"),
        *(
            "fell",
            "chance",
            "shown",
            "arose",
            "start_awareness",
            "start_fix",
            "start_resolution",
            "withheld",
            "let_go",
            "held",
            "skipped",
        ),
    ),
}
_LANE: dict[str, Lane] = {kind: lane for lane, kinds in _KINDS.items() for kind in kinds}

UNTOLD = {"words-typed"}
"""Events that are told with another: typed words with what they were typed for."""


class Line(NamedTuple):
    """One line: its kind (one of `LINES`), what it is about, by whom, and an instant to go with it."""

    at: int
    kind: str
    what: Text
    seat: Text | None = None
    then: int | None = None
    subject: str = ""
    """The id of the inject, decision or phase that it is about."""
    words: Text | None = None
    """What was typed or answered, or the option that stands."""

    @property
    def lane(self) -> Lane:
        """What it belongs to."""
        return _LANE[self.kind]

    def said(self, lang: Lang) -> str:
        """The line as one sentence, without its time."""
        facts = (LINES[self.kind], self.what, self.words or NOTHING)
        parts = [_COLON.said(lang).join(said for fact in facts if (said := fact.said(lang)))]
        if self.then is not None:
            parts.append(f"({_UNTIL.said(lang).format(at=instant(self.then))})")
        if self.seat is not None:
            parts.append(f"· {self.seat.said(lang)}")
        return " ".join(parts)


_UNTIL = Text(en="for {at}", fr="pour {at}")
_A_MINUTE = Text(en="a minute", fr="par minute")
_DOT = Text(en=" · ", fr=" · ")
_COMMA = Text(en=", ", fr=", ")
_COLON = Text(en=": ", fr="\u00a0: ")
NOTHING = Text(en="", fr="")


def told(names: Names, event: ev.Event, words: Words) -> Line | None:
    """An event as a line; None for what is told with another, and for a command that was simply accepted."""
    tell = _LINES.get(event.kind)
    return tell(names, event, words) if tell else None


def typed(words: Words, seat: str, ref: str) -> Text:
    """What was typed with a command, or that it was forgotten."""
    text = words.get((seat, ref))
    return FORGOTTEN if text is None else Text(en=text, fr=text)


def number(thousandths: int, lang: Lang) -> str:
    """A quantity in thousandths, to a tenth."""
    written = f"{thousandths / 1000:.1f}".removesuffix(".0")
    return written.replace(".", ",") if lang == "fr" else written


def quantity(level: int, rate: int, unit: str) -> Text:
    """A level and how it moves: `214 k€, +3 a minute`."""
    return Text(en=_quantity(level, rate, unit, "en"), fr=_quantity(level, rate, unit, "fr"))


def _quantity(level: int, rate: int, unit: str, lang: Lang) -> str:
    said = f"{number(level, lang)} {unit}".strip()
    if not rate:
        return said
    return f"{said}, {'+' if rate > 0 else ''}{number(rate, lang)} {_A_MINUTE.said(lang)}"


def _joined(left: Text, right: Text, between: Text) -> Text:
    return Text(en=f"{left.en}{between.en}{right.en}", fr=f"{left.fr}{between.fr}{right.fr}")


def _began(names: Names, event: ev.WorldBegan, _words: Words) -> Line:
    return Line(event.at, "began", names.scenario.title)


def _phase(names: Names, event: ev.PhaseBegan, _words: Words) -> Line:
    title = next(each.title for each in names.scenario.phases if each.id == event.phase)
    return Line(event.at, "phase", title, subject=event.phase)


def _sent(names: Names, event: ev.InjectSent, _words: Words) -> Line:
    return Line(event.at, "relance" if event.relance else "sent", names.inject(event.inject), subject=event.inject)


def _written(names: Names, event: he.InjectWritten, words: Words) -> Line:
    """The sender and the subject are the facilitator's own, in whatever language."""
    sender = names.scenario.personas[event.persona].title if event.persona else Text(en=event.sender, fr=event.sender)
    said = _joined(sender, Text(en=event.subject, fr=event.subject), _DOT) if event.subject else sender
    kind, seat = ("written_on", event.passed_by) if event.passed_by else ("written", FACILITATOR)
    body = None if event.passed_by else typed(words, FACILITATOR, event.ref)
    return Line(event.at, kind, said, names.seat(seat), words=body)


def _written_opened(names: Names, event: he.WrittenOpened, _words: Words) -> Line:
    return Line(event.at, "opened", IMPROVISED, names.seat(event.seat))


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
    title = names.scenario.personas[event.persona].title
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
    what = _joined(regime.label, regime.stages[event.stage].title, _COMMA)
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
        _joined(stage.content[name].label, typed(words, event.seat, place_of(event.ref, name)), _COLON)
        for name in event.filled or ()
    )


def _notice_draft(names: Names, event: ce.NoticeDrafted, _words: Words) -> Line:
    regime = names.regime(event.clock)
    what = _joined(regime.label, regime.stages[event.stage].title, _COMMA)
    return Line(event.at, "notice_draft", what, names.seat(event.seat))


def _started(names: Names, event: ce.ClockStarted, _words: Words) -> Line:
    return Line(event.at, f"start_{event.start}", names.regime(event.clock).label)


def _answered(names: Names, event: ev.CommandAnswered, _words: Words) -> Line | None:
    if not event.code:
        return None
    what = Text(en=sentence(event.code, event.facts, "en"), fr=sentence(event.code, event.facts, "fr"))
    return Line(event.at, "refused", what, names.seat(event.seat))


def _system(names: Names, event: ev.SystemChanged, _words: Words) -> Line:
    autonomy = Text(en=f", autonomy {event.autonomy}", fr=f", autonomie {event.autonomy}")
    return Line(event.at, event.state, _joined(names.scenario.systems[event.system].title, autonomy, NOTHING))


def _meter(names: Names, event: ev.MeterChanged, _words: Words) -> Line:
    written = names.scenario.meters[event.meter]
    return Line(event.at, "meter", _joined(written.title, quantity(event.level, event.rate, written.unit), _COLON))


def _flag(names: Names, event: ev.FlagChanged, _words: Words) -> Line:
    return Line(event.at, "flag" if event.on else "flag_down", names.scenario.flags[event.flag])


def _fact(names: Names, event: ev.FactLearned, _words: Words) -> Line:
    return Line(event.at, "fact", names.scenario.facts[event.fact], names.seat(event.seat))


def _chose(names: Names, event: ev.StepChosen, _words: Words) -> Line:
    return Line(event.at, "chose", names.scenario.adversary.steps[event.step].title, then=event.ready_at)


def _struck(names: Names, event: ev.StepStruck, _words: Words) -> Line:
    return Line(event.at, "strike", names.scenario.adversary.steps[event.step].title)


def _shut(names: Names, event: ev.StepClosed, _words: Words) -> Line:
    return Line(event.at, "reopened" if event.reopened else "shut", names.scenario.adversary.steps[event.step].title)


def _fell(names: Names, event: ev.ConsequenceFell, _words: Words) -> Line:
    return Line(event.at, "fell", names.scenario.consequences[event.consequence].text)


def _chance(names: Names, event: ev.ChanceOpened, _words: Words) -> Line:
    expected = names.scenario.expected[event.expected]
    return Line(event.at, "chance", expected.text, names.seat(expected.who), event.at + expected.target)


def _shown(names: Names, event: ev.ExpectedShown, _words: Words) -> Line:
    return Line(event.at, "shown", names.scenario.expected[event.expected].text, names.seat(event.seat))


def _arose(names: Names, event: ev.ClockTriggered, _words: Words) -> Line:
    return Line(event.at, "arose", names.regime(event.clock).label)


def _ended(names: Names, event: ev.WorldEnded, _words: Words) -> Line:
    return Line(event.at, "ended", names.scenario.endings[event.ending].title)


_LINES: dict[str, Callable[[Names, Any, Words], Line | None]] = {
    "world-began": _began,
    "phase-began": _phase,
    "inject-sent": _sent,
    "inject-written": _written,
    "written-opened": _written_opened,
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
    "clock-started": _started,
    "command-answered": _answered,
    "system-changed": _system,
    "meter-changed": _meter,
    "flag-changed": _flag,
    "fact-learned": _fact,
    "step-chosen": _chose,
    "step-struck": _struck,
    "step-closed": _shut,
    "consequence-fell": _fell,
    "chance-opened": _chance,
    "expected-shown": _shown,
    "clock-triggered": _arose,
    "world-ended": _ended,
}
