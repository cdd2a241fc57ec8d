"""Personas: simulated people outside the team, who answer from the scenario's own material."""

import re

from pydantic import Field

from injects.model import Channel
from injects.plain import plain
from injects.span import Span
from injects.written import Identifier, Text, Written


class Keywords(Written):
    """Words and phrases that show an intent, in each language; accents, case and what a word ends on do not count."""

    en: tuple[str, ...]
    """In English. The beginning of a word is enough: `freez` is in `freezing`."""
    fr: tuple[str, ...]
    """In French. The beginning of a word is enough: `bloqu` is in `bloquer`."""


class Intent(Written):
    """One thing a team may want from a persona, how it is recognised, and the canned reply."""

    title: Text
    """What the team wants, for debriefers: `asks the bank to freeze the payments`."""
    words: Keywords
    """How the intent is recognised in what people type."""
    reply: Text
    """A template, like the body of an inject."""
    reveals: tuple[Identifier, ...] = ()
    """Facts the reply makes known."""


class Persona(Written):
    """Somebody outside the team who can be written to or called."""

    title: Text
    """Who they are, as the team reads it."""
    org: Text | None = None
    """Their organisation."""
    channel: Channel = Channel.MAIL
    """How they answer."""
    voice: Text
    """How they speak and what they want; for facilitators who take over."""
    side: Identifier | None = None
    """The side that can write to them; every side when absent."""
    knows: tuple[Identifier, ...] = ()
    """Facts they know. Asked by intent they reveal them; facilitators who answer in their name see what they are."""
    delay: Span = 120_000
    """How long they take to answer."""
    intents: dict[Identifier, Intent] = Field(min_length=1)
    """What a team may want from them, by name."""
    otherwise: Text
    """The reply when no intent is recognised; facilitators see that it was."""


def intent_of(persona: Persona, text: str) -> str | None:
    """The intent whose keywords occur most in what was typed (the first declared wins a tie), or None.

    It is recognised once, before the command is journalled: the world never reads what people type.
    """
    typed = f" {_only_words(text)} "
    scores = {name: _hits(intent.words, typed) for name, intent in persona.intents.items()}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] else None


def _hits(words: Keywords, typed: str) -> int:
    return sum(f" {_only_words(word)}" in typed for word in {*words.en, *words.fr})


def _only_words(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", plain(text)))
