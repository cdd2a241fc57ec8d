"""Dialogues of the line console: what is asked of a person before something is sent, one question at a time.

Each is a generator: it yields the lines of a question, is sent what was typed, and returns what is to be asked of the
host once everything is known and confirmed; None when the person would rather not.
"""

from collections.abc import Generator, Sequence
from typing import NamedTuple

from engine import asking as ask
from engine.commands import FIELD_LIMIT
from engine.shown_world import ShownStage
from injects.span import MINUTE
from injects.tlp import MEANS, Tlp
from injects.written import Text
from tui import words
from tui.line_questions import Question, choice, until, within, yes_or_no
from tui.line_speech import Speech
from tui.state import Arrival, Control, Duty, Piece, PutDecision


class Wanted(NamedTuple):
    """What a person wants to send, and what it is called when its receipt comes."""

    asking: ask.Asking
    about: str


Dialogue = Generator[list[str], str, Wanted | None]


def decide(speech: Speech, put: PutDecision, ref: str) -> Dialogue:
    """An answer to a decision point: the choice, how sure, and why."""
    options = put.sight.options
    chosen = yield from choice(speech, speech.question(put), len(options))
    option = options[chosen - 1]
    confidence = yield from _confidence(speech)
    reason = yield speech.say(words.ASK_REASON)
    about = speech.phrase(words.ABOUT_DECIDE, number=put.number, title=put.sight.title, label=option.label)
    asking = ask.AskDecide(
        ref=ref, decision=put.sight.decision, option=option.id, confidence=confidence, text=reason.strip()
    )
    return (yield from _confirmed(speech, asking, about))


def order(speech: Speech, each: Control, ref: str, *, lift: bool) -> Dialogue:
    """An order, or its lifting."""
    text = words.ABOUT_LIFT if lift else words.ABOUT_ORDER
    about = speech.phrase(text, number=each.number, system=each.system.title, control=each.control.name)
    asking = ask.AskOrder(ref=ref, system=each.system.id, control=each.control.id, lift=lift)
    return (yield from _confirmed(speech, asking, about))


def preserve(speech: Speech, each: Piece, ref: str) -> Dialogue:
    """The preservation of a piece of evidence."""
    about = speech.phrase(words.ABOUT_PRESERVE, title=each.piece.name)
    return (yield from _confirmed(speech, ask.AskPreserve(ref=ref, evidence=each.piece.id), about))


def pass_on(speech: Speech, arrival: Arrival, item: str, ref: str) -> Dialogue:
    """Passing a message on to the whole team."""
    about = speech.phrase(words.ABOUT_PASS, number=arrival.number)
    return (yield from _confirmed(speech, ask.AskPassOn(ref=ref, item=item), about))


def write(speech: Speech, persona: str, typed: str, ref: str) -> Dialogue:
    """A message to a contact, typed with the command or asked for."""
    while not typed:
        typed = (yield speech.say(words.ASK_TEXT)).strip()
    about = speech.phrase(words.ABOUT_WRITE, name=speech.state.persona(persona).name)
    return Wanted(ask.AskMessage(ref=ref, persona=persona, text=typed), about)


def share(speech: Speech, peers: Sequence[str], ref: str) -> Dialogue:
    """Information for other teams: how far it may travel, for whom, and what it is."""
    markings = list(MEANS)
    lines = [each for n, tlp in enumerate(markings, 1) for each in _marking(speech, n, tlp)]
    tlp = markings[(yield from choice(speech, lines, len(markings))) - 1]
    everybody = [words.ALL_TEAMS.said(speech.lang), *peers]
    lines = [said for n, name in enumerate(everybody, 1) for said in speech.say(words.CHOICE, number=n, label=name)]
    chosen = yield from choice(speech, lines, len(everybody))
    text = ""
    while not text:
        text = (yield speech.say(words.ASK_SHARED)).strip()
    to = () if chosen == 1 else (everybody[chosen - 1],)
    about = speech.phrase(words.ABOUT_SHARE, whom=everybody[chosen - 1], tlp=tlp)
    return (yield from _confirmed(speech, ask.AskShare(ref=ref, tlp=tlp, to=to, text=text), about))


def _marking(speech: Speech, number: int, tlp: Tlp) -> list[str]:
    return speech.say(words.CHOICE, number=number, label=f"TLP:{tlp}, {MEANS[tlp].said(speech.lang)}")


def qualify(speech: Speech, duty: Duty, now: int, ref: str) -> Dialogue:
    """Whether a duty to notify applies, in which case of the law, since when, and why."""
    clock = duty.clock
    lines = speech.lines(speech.duty_line(duty)) + speech.say(words.LAW_STANDS, standing=clock.standing)
    lines += speech.say(words.T0_IS, t0=clock.t0)
    applies = yield from yes_or_no(speech, lines + speech.say(words.ASK_APPLIES))
    case = (yield from _case(speech, duty)) if applies and clock.cases else None
    aware_at = (yield from _ago(speech, words.ASK_AWARE, now)) if applies else None
    known_at = (yield from _ago(speech, words.ASK_KNOWN, now)) if applies and clock.outer else None
    reason = yield speech.say(words.ASK_REASON)
    state = speech.phrase(words.APPLIES if applies else words.APPLIES_NOT)
    about = speech.phrase(words.ABOUT_QUALIFY, number=duty.number, label=clock.label, state=state)
    asking = ask.AskQualify(
        ref=ref,
        clock=clock.id,
        applies=applies,
        aware_at=aware_at,
        known_at=known_at,
        case=case,
        text=reason.strip(),
    )
    return (yield from _confirmed(speech, asking, about))


def _case(speech: Speech, duty: Duty) -> Question[str | None]:
    cases = duty.clock.cases
    names = [*(each.name for each in cases), words.GENERAL_CASE.said(speech.lang)]
    lines = speech.say(words.ASK_CASE)
    for place, name in enumerate(names, 1):
        lines += speech.say(words.CHOICE, number=place, label=name)
    chosen = yield from choice(speech, lines, len(names))
    return cases[chosen - 1].id if chosen <= len(cases) else None


def notify(speech: Speech, duty: Duty, ref: str) -> Dialogue:
    """One stage of a notification: its form field by field, or its words where it has none."""
    stages = duty.clock.stages
    lines = speech.lines(speech.duty_line(duty))
    for place, each in enumerate(stages, 1):
        lines += speech.say(words.CHOICE, number=place, label=each.name)
    chosen = yield from choice(speech, lines, len(stages))
    stage = stages[chosen - 1]
    fields = yield from _filled(speech, stage)
    typed = "" if stage.fields else (yield speech.say(words.ASK_WORDS)).strip()
    about = speech.phrase(words.ABOUT_NOTIFY, number=duty.number, label=duty.clock.label, stage=stage.name)
    asking = ask.AskNotify(ref=ref, clock=duty.clock.id, stage=stage.id, fields=fields, text=typed)
    missing = [each.label for each in stage.fields if each.required and each.id not in fields]
    lacking = speech.say(words.LACKING, labels=", ".join(missing)) if missing else []
    return (yield from _confirmed(speech, asking, about, lacking))


def _filled(speech: Speech, stage: ShownStage) -> Question[dict[str, str]]:
    """What is typed in each field of a form; what is too long is asked again."""
    fields: dict[str, str] = {}
    for place, each in enumerate(stage.fields, 1):
        hint = f" ({each.help})" if each.help else "."
        facts = {"place": place, "many": len(stage.fields), "label": each.label, "hint": hint}
        again = speech.say(words.TOO_LONG, most=FIELD_LIMIT)
        typed = yield from until(
            speech.say(words.ASK_FIELD, **facts), again, lambda typed: typed if len(typed) <= FIELD_LIMIT else None
        )
        if typed.strip():
            fields[each.id] = typed.strip()
    return fields


def _confirmed(speech: Speech, asking: ask.Asking, about: str, first: Sequence[str] = ()) -> Dialogue:
    sure = yield from yes_or_no(speech, [*first, *speech.say(words.CONFIRM, about=about)])
    return Wanted(asking, about) if sure else None


def _confidence(speech: Speech) -> Question[int | None]:
    typed = yield speech.say(words.ASK_CONFIDENCE)
    while typed.strip():
        given = within(typed.replace("%", ""), 0, 100)
        if given is not None:
            return given
        typed = yield speech.say(words.NEEDS_CONFIDENCE)
    return None


def _ago(speech: Speech, asked: Text, now: int) -> Question[int]:
    last = now // MINUTE
    again = speech.say(words.NEEDS_MINUTES, last=last)
    ago = yield from until(speech.say(asked), again, lambda typed: within(typed, 0, last))
    return now - ago * MINUTE
