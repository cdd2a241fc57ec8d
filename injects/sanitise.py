"""What may reach a screen: text from people and strangers, decided code point by code point.

Terminals obey what they are sent, so nothing here recognises escape sequences: whole classes of characters
are taken away. Text that looks like markup (`[red]x[/]`) is left as it is; nothing of ours ever parses it.
"""

import re
import unicodedata

LIMIT = 4_000
"""Characters of a text, at most."""
LINE_LIMIT = 200
"""Characters of a name or a title, at most."""
MARKS = 4
"""Combining marks on one letter, at most: the rest are dropped."""

REPLACED = "\N{REPLACEMENT CHARACTER}"

_DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
"""Invisible, met in honest text that was pasted, worth nothing in a terminal: soft hyphen, zero-width space,
joiner and non-joiner, word joiner, byte order mark. A family of emoji is shown as its members."""
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_UNUSUAL = re.compile(
    "[^\n -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201f\u2022\u2026\u202f\u2039\u203a\u20ac]"
)
"""Anything outside plain Latin text, which is already composed (NFC), has no marks and needs no more."""


def clean(text: str, limit: int = LIMIT) -> str:
    """The text as it may be kept and shown, at most `limit` characters, composed (NFC).

    Control, format (bidirectional too), private, unassigned and lone surrogate code points and the Unicode
    line separators become U+FFFD; a few invisible ones are dropped; a tab becomes a space and a carriage
    return a newline. Cleaning twice changes nothing more.
    """
    if _UNUSUAL.search(text):
        text = text.replace("\r\n", "\n").translate(_Shown())
        text = _few_marks(unicodedata.normalize("NFC", text))
    return text[:limit]


def clean_line(text: str, limit: int = LINE_LIMIT) -> str:
    """The same on one line: newlines become spaces."""
    return clean(text, limit).replace("\n", " ")


class _Shown:
    """The table that `str.translate` asks, code point by code point."""

    def __getitem__(self, code: int) -> str:
        char = chr(code)
        if char in "\n\r":
            return "\n"
        if char == "\t":
            return " "
        if char in _DROPPED:
            return ""
        return REPLACED if unicodedata.category(char) in _REFUSED else char


def _few_marks(text: str) -> str:
    """Without the marks that stand on nothing, at the start of a line, and those that pile up."""
    kept = []
    run = MARKS
    for char in text:
        if unicodedata.category(char)[0] == "M":
            run += 1
        else:
            run = MARKS if char == "\n" else 0
        if run <= MARKS:
            kept.append(char)
    return "".join(kept)
