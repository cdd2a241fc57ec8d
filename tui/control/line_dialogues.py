"""Dialogues of a facilitator's line console: what is asked before an act leaves, one question at a time.

Each is a generator that yields the lines of a question, is sent what was typed, and returns the act with what its
receipt calls it; None when the person would rather not.
"""

from collections.abc import Generator
from typing import NamedTuple

from engine.conducting import Conducting
from engine.desk_shown import DeskPlan
from injects.plain import plain
from tui import words as common
from tui.control import line_words as words
from tui.control.helm import Helm
from tui.control.line_commands import ENDEX
from tui.control.second_look import second_look
from tui.control.team import Letter
from tui.control.verbs import Target, Verb, plain_act
from tui.control.voice import DeskVoice
from tui.control.writing import Draft, answering, roles_for
from tui.line_questions import Question, choice, until, within, yes_or_no
from tui.voice import labelled


class Wanted(NamedTuple):
    """An act, and what it is called when its receipt comes."""

    act: Conducting
    about: str


Dialogue = Generator[list[str], str, Wanted | None]


def act(helm: Helm, verb: Verb, target: Target) -> Dialogue:
    """A verb that needs nothing but a second look, where it needs one."""
    wanted = Wanted(plain_act(verb, helm.new_ref(), target), helm.voice.about(verb, target))
    look = [line for said in second_look(helm, verb, target) for line in helm.voice.say(words.LOOK, said=said)]
    if not look:
        return wanted
    if verb is Verb.END:
        sure = yield from _typed_out(look + helm.voice.say(words.ASK_ENDEX), helm.voice)
    else:
        sure = yield from yes_or_no(helm.voice, look + helm.voice.say(words.ASK_YES))
    return wanted if sure else None


def say(helm: Helm, world: int | None) -> Dialogue:
    """A message that nobody had planned."""
    voice = helm.voice
    draft = Draft(world=world)
    roles = [(role.id, role.name) for role in roles_for(helm.desk, world)]
    draft.to = (yield from _roles(voice, roles)) if roles else ()
    draft.channel = yield from _channel(voice)
    draft.sender = yield from _text(voice.say(words.ASK_SENDER))
    draft.subject = yield voice.say(words.ASK_SUBJECT)
    draft.text = yield from _text(voice.say(words.ASK_TEXT))
    return (yield from _reviewed(helm, draft))


def answer(helm: Helm, letter: Letter) -> Dialogue:
    """An answer to a message, as the persona it was written to."""
    draft = answering(helm.desk, letter)
    persona = next(each for each in _plan(helm, draft).personas if each.id == letter.persona)
    draft.text = yield from _text(helm.voice.say(words.VOICE, voice=persona.voice) + helm.voice.say(words.ASK_TEXT))
    return (yield from _reviewed(helm, draft))


def _plan(helm: Helm, draft: Draft) -> DeskPlan:
    return helm.desk.chosen(draft.world)[0].plan


def _reviewed(helm: Helm, draft: Draft) -> Dialogue:
    """Sends what was read again and confirmed."""
    voice = helm.voice
    facts = {
        "scope": voice.scope(draft.world),
        "roles": voice.roles(_plan(helm, draft), draft.to),
        "channel": voice.channel(draft.channel),
        "sender": draft.sender,
        "subject": voice.phrase(common.SUBJECT, subject=draft.subject) if draft.subject.strip() else "",
    }
    lines = voice.say(words.REVIEW, **facts) + labelled(draft.text, common.TEXT.said(voice.lang))
    sure = yield from yes_or_no(voice, lines + voice.say(words.ASK_YES))
    return Wanted(draft.act(helm.new_ref()), draft.about(voice)) if sure else None


def _roles(voice: DeskVoice, roles: list[tuple[str, str]]) -> Question[tuple[str, ...]]:
    lines = [
        line for number, (_, title) in enumerate(roles, 1) for line in voice.say(words.ROLE, number=number, title=title)
    ]
    again = voice.say(common.NEEDS_NUMBER, last=len(roles))
    return (
        yield from until(lines + voice.say(words.ASK_ROLES), again, lambda typed: _some(typed, [r for r, _ in roles]))
    )


def _some(typed: str, ids: list[str]) -> tuple[str, ...] | None:
    """Those whose numbers were typed; none of them for an empty line."""
    numbers = [within(part, 1, len(ids)) for part in typed.replace(",", " ").split()]
    return None if None in numbers else tuple(dict.fromkeys(ids[number - 1] for number in numbers if number))


def _channel(voice: DeskVoice) -> Question[str]:
    channels = list(common.CHANNELS)
    lines = voice.say(words.ASK_CHANNEL)
    for number, channel in enumerate(channels, 1):
        lines += voice.say(common.CHOICE, number=number, label=voice.channel(channel))
    return channels[(yield from choice(voice, lines, len(channels))) - 1]


def _text(question: list[str]) -> Question[str]:
    return (yield from until(question, question, lambda typed: typed.strip() or None))


def _typed_out(question: list[str], voice: DeskVoice) -> Question[bool]:
    again = voice.say(words.ASK_ENDEX)
    return (yield from until(question, again, lambda typed: True if plain(typed.strip()) in ENDEX else None))
