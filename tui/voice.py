"""How a console says anything in one language: phrases from typed pairs of words, cleaned, as lines of 78 columns."""

import re
import unicodedata
from collections.abc import Iterator

from injects.sanitise import clean, clean_line
from injects.written import Lang, Text
from tui import words

WIDTH = 78
LIMIT = 20_000
"""Characters of one text that is said."""

_FULL_STOP = re.compile(r"([?!…]|(?<!\.)\.)\.(?=\s|$)")
"""The stop of our sentence after a fact that ends with its own: one of them is enough."""


class Voice:
    """One language. Facts may come from anybody."""

    def __init__(self, lang: Lang) -> None:
        self.lang: Lang = lang

    def phrase(self, text: Text, /, **facts: object) -> str:
        """A sentence with its facts, which may come from anybody, on one line."""
        plain = {name: clean_line(fact, LIMIT) if isinstance(fact, str) else fact for name, fact in facts.items()}
        return _FULL_STOP.sub(r"\1", text.said(self.lang).format(**plain))

    def say(self, text: Text, /, **facts: object) -> list[str]:
        """The same, as lines to print."""
        return self.lines(self.phrase(text, **facts))

    def lines(self, *phrases: str) -> list[str]:
        """Phrases one after the other, as lines to print; each line after the first has a label of its own."""
        return list(wrapped(" ".join(phrase for phrase in phrases if phrase), words.MORE.said(self.lang)))

    def story(self, story: str) -> str:
        """The story's clock: `day 1, 09:00`."""
        day, _, clock = story.partition(" ")
        return self.phrase(words.STORY, day=day, clock=clock)


def labelled(text: str, label: str) -> list[str]:
    """A text with its own lines, each behind the label."""
    return [line for part in clean(text, LIMIT).split("\n") if part for line in wrapped(f"{label} {part}", label)]


def wrapped(text: str, label: str) -> Iterator[str]:
    """Lines of at most `WIDTH` columns; those after the first begin with the label. No-break spaces do not break."""
    line = ""
    for word in text.split(" "):
        for part in _parts(word, WIDTH - len(label) - 1):
            joined = f"{line} {part}" if line else part
            if line and _columns(joined) > WIDTH:
                yield line
                joined = f"{label} {part}"
            line = joined
    if line:
        yield line


def _parts(word: str, columns: int) -> Iterator[str]:
    part = ""
    for sign in word:
        if _columns(part + sign) > columns:
            yield part
            part = ""
        part += sign
    if part:
        yield part


def _columns(text: str) -> int:
    """Columns of a terminal: East Asian signs take two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
