"""Whether both languages say the same: neither forgotten, nor copied, nor cut short."""

import re
from collections.abc import Iterator, Mapping

from injects.model import Sender
from injects.personas import Persona
from injects.templates import quoted
from injects.written import Text
from scenarios.parts import Part
from scenarios.problems import Path, Problem

COPIED = 4
"""So many words in a row are not a name that both languages share."""
ENOUGH = 25
"""Words from which on the lengths of two versions may be compared."""

_NAMES = (Sender, Persona)
"""People and organisations are called the same in both languages."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_NO_PROSE = re.compile(r"[@/_=<>]|\w\.\w")
"""What is in addresses, file names and code."""


def languages(found: Mapping[Path, Part]) -> Iterator[Problem]:
    """Texts of which one version was not written."""
    for part in found.values():
        if isinstance(part.value, Text) and not issubclass(part.holder, _NAMES):
            yield from _text(part.value, part)


def _text(value: Text, part: Part) -> Iterator[Problem]:
    if value.en == value.fr:
        if _words_of(value.en) >= COPIED:
            yield part.wrong_key("same-words")
        return
    yield from _shorter(value, part)
    for lang, here, there in (("en", value.en, value.fr), ("fr", value.fr, value.en)):
        alone = sorted({*quoted(here)} - {*quoted(there)})
        if alone:
            yield part.wrong("other-quotes", lang, lang=lang, names=", ".join(f"`{name}`" for name in alone))


def _words_of(text: str) -> int:
    return sum(bool(_WORD.search(piece)) for piece in text.split() if not _NO_PROSE.search(piece))


def _shorter(value: Text, part: Part) -> Iterator[Problem]:
    counts = sorted((len(value.said(lang).split()), lang) for lang in ("en", "fr"))
    (few, short), (many, long) = counts
    if many >= ENOUGH and few * 2 < many:
        yield part.wrong("shorter", short, short=short, long=long, few=few, many=many)
