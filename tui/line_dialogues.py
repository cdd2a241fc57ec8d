"""Dialogues of the line console: what is asked of a person before something is sent, one question at a time.

Each is a generator: it yields the lines of a question, is sent what was typed, and returns what is to be asked of the
host once everything is known and confirmed; None when the person would rather not.
"""

from collections.abc import Generator, Sequence
from typing import NamedTuple

from engine import asking as ask
from injects.span import MINUTE
from injects.tlp import MEANS, Tlp
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
    """Whether a duty to notify applies, since when the team was aware, and why."""
    applies = yield from yes_or_no(speech, speech.lines(speech.duty_line(duty)) + speech.say(words.ASK_APPLIES))
    aware_at = (yield from _aware_at(speech, now)) if applies else None
    reason = yield speech.say(words.ASK_REASON)
    state = speech.phrase(words.APPLIES if applies else words.APPLIES_NOT)
    about = speech.phrase(words.ABOUT_QUALIFY, number=duty.number, label=duty.clock.label, state=state)
    asking = ask.AskQualify(ref=ref, clock=duty.clock.id, applies=applies, aware_at=aware_at, text=reason.strip())
    return (yield from _confirmed(speech, asking, about))


def notify(speech: Speech, duty: Duty, ref: str) -> Dialogue:
    """One stage of a notification, with its words."""
    stages = duty.clock.stages
    lines = speech.lines(speech.duty_line(duty))
    for place, stage in enumerate(stages, 1):
        lines += speech.say(words.CHOICE, number=place, label=stage.name)
    chosen = yield from choice(speech, lines, len(stages))
    stage = stages[chosen - 1]
    typed = yield speech.say(words.ASK_WORDS)
    about = speech.phrase(words.ABOUT_NOTIFY, number=duty.number, label=duty.clock.label, stage=stage.name)
    asking = ask.AskNotify(ref=ref, clock=duty.clock.id, stage=stage.id, text=typed.strip())
    return (yield from _confirmed(speech, asking, about))


def _confirmed(speech: Speech, asking: ask.Asking, about: str) -> Dialogue:
    sure = yield from yes_or_no(speech, speech.say(words.CONFIRM, about=about))
    return Wanted(asking, about) if sure else None


def _confidence(speech: Speech) -> Question[int | None]:
    typed = yield speech.say(words.ASK_CONFIDENCE)
    while typed.strip():
        given = within(typed.replace("%", ""), 0, 100)
        if given is not None:
            return given
        typed = yield speech.say(words.NEEDS_CONFIDENCE)
    return None


def _aware_at(speech: Speech, now: int) -> Question[int]:
    last = now // MINUTE
    again = speech.say(words.NEEDS_MINUTES, last=last)
    ago = yield from until(speech.say(words.ASK_AWARE), again, lambda typed: within(typed, 0, last))
    return now - ago * MINUTE
