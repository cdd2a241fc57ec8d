"""What people who play would read too early: names and sentences of the hidden side in texts that are shown."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from injects.model import Attachment, Inject, Relance, Sender
from injects.personas import Intent, Persona
from injects.telemetry import Telemetry
from injects.written import Lang, Text, Written, worded
from scenarios.adversary import Adversary
from scenarios.advice.strings import Found
from scenarios.decisions import DecisionPoint, Expected, Option
from scenarios.model import PlannedInject, Role, Scenario
from scenarios.parts import Part
from scenarios.phases import Phase
from scenarios.problems import Path, Problem
from scenarios.resources import Resource
from scenarios.sides import Side
from scenarios.systems import Control, Evidence, Signal, System
from scenarios.variants import Flood, Variant

SHOWN: dict[type[Written], tuple[str, ...]] = {
    Scenario: ("title", "pitch", "organisation", "sector"),
    Side: ("title", "organisation", "brief"),
    Role: ("title", "mission", "brief"),
    Phase: ("title", "brief", "briefs"),
    Resource: ("title",),
    System: ("title", "about"),
    Signal: ("title",),
    Control: ("label",),
    Evidence: ("title",),
    PlannedInject: ("subject", "body", "read_aloud"),
    Variant: ("subject", "body"),
    Flood: ("subject", "bodies"),
    Telemetry: ("prompt_text", "completion_text"),
    Relance: ("subject", "body"),
    Attachment: ("body",),
    Sender: ("name", "org"),
    DecisionPoint: ("title", "question"),
    Option: ("label", "trade_off"),
    Persona: ("title", "org", "otherwise"),
    Intent: ("reply",),
}
"""The texts that people who play read during play."""
HIDDEN: dict[type[Written], tuple[str, ...]] = {
    Option: ("why",),
    Expected: ("why",),
    Adversary: ("about",),
    PlannedInject: ("note",),
    Flood: ("note",),
    Persona: ("voice",),
}
"""Some that they may read at the debrief, if at all. What an expected action, a step or a consequence is called may be
said by those who tell the team that it happened."""
_KEPT = Text(
    en="what is kept for the debrief: “{sentence}…”",
    fr="ce qui est gardé pour le débriefing\u00a0: «\u00a0{sentence}…\u00a0»",
)
SENTENCE = 7
"""Words from which on a sentence that stands in both is no chance."""

_ATLAS = re.compile(r"\bAML\.T\d{4}(?:\.\d{3})?\b")
_TEMPLATE = re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL)
_END = re.compile(r"[.!?;:\n]+")
_WORD = re.compile(r"[\w.-]+")
_HIDDEN_IDS = ("steps", "flags", "facts", "expected", "consequences", "endings")


class _Names(NamedTuple):
    """Names of the hidden side that nobody writes by chance."""

    ids: frozenset[str]
    """Of several words."""
    people: frozenset[str]
    """The adversary."""


def spoilers(found: Mapping[Path, Part]) -> Iterator[Problem]:
    """Texts that tell what should be found out."""
    names = _names(found)
    sentences = _sentences(found)
    for part in found.values():
        for lang, said in _texts(part, SHOWN):
            words = _TEMPLATE.sub(" ", said)
            text = Found(part.sheet, (*part.path, lang), said)
            for name in _named(words, names):
                yield text.wrong("spoiler", said.index(name), what=f"`{name}`")
            for what in _told(words, sentences[lang]):
                yield text.wrong("spoiler", 0, what=what)
        if isinstance(part.value, Inject | Variant | Flood):
            for key, field in (part.value.fields or {}).items():
                for name in _named(str(field), names):
                    yield part.wrong("spoiler", "fields", key, what=f"`{name}`")


def _texts(part: Part, texts: Mapping[type[Written], tuple[str, ...]]) -> Iterator[tuple[Lang, str]]:
    """Both versions of a text that stands in one of these places."""
    if isinstance(part.value, Text) and {*part.path[-2:]} & {*texts.get(part.holder, ())}:
        yield "en", part.value.en
        yield "fr", part.value.fr


def _names(found: Mapping[Path, Part]) -> _Names:
    hidden = (str(path[-1]) for path in found if len(path) > 1 and path[-2] in _HIDDEN_IDS)
    attackers = {part.value.name for part in found.values() if isinstance(part.value, Adversary)}
    return _Names(frozenset(name for name in hidden if re.search("[-_]", name)), frozenset(attackers))


def _named(words: str, names: _Names) -> Iterator[str]:
    """The names in a text, each once, in their order."""
    ids = (word.rstrip(".") for word in _WORD.findall(words))
    people = (name for name in names.people if len(name) > 3 and _stands(name, words))
    yield from dict.fromkeys([*(name for name in ids if name in names.ids), *people, *_ATLAS.findall(words)])


def _stands(name: str, words: str) -> bool:
    return name in words and bool(re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", words))


def _sentences(found: Mapping[Path, Part]) -> dict[Lang, set[str]]:
    sentences: dict[Lang, set[str]] = {"en": set(), "fr": set()}
    for part in found.values():
        for lang, words in _texts(part, HIDDEN):
            sentences[lang].update(_split(words))
    return sentences


def _told(words: str, hidden: set[str]) -> Iterator[Text]:
    for sentence in _split(words):
        if sentence in hidden:
            yield worded(_KEPT, sentence=sentence[:60])


@cache
def _split(words: str) -> tuple[str, ...]:
    """The sentences of a text that are long enough to be known again."""
    sentences = (" ".join(piece.casefold().split()) for piece in _END.split(words))
    return tuple(sentence for sentence in sentences if sentence.count(" ") >= SENTENCE - 1)
