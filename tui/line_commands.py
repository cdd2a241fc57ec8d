"""What people type in the line console: a word of either language, a number, and the rest. Accents are optional."""

import difflib
import re
from enum import StrEnum
from typing import NamedTuple

from injects.plain import plain


class Verb(StrEnum):
    """What can be asked of the console."""

    LIST = "list"
    READ = "read"
    HAND_ON = "pass"
    DECIDE = "decide"
    ORDER = "order"
    LIFT = "lift"
    PRESERVE = "preserve"
    WRITE = "write"
    NOTE = "note"
    SHARE = "share"
    QUALIFY = "qualify"
    NOTIFY = "notify"
    GAUGES = "gauges"
    TIME = "time"
    LOG = "log"
    NEXT = "next"
    REPEAT = "repeat"
    HELP = "help"
    QUIT = "quit"


WORDS: dict[Verb, tuple[str, str]] = {
    Verb.LIST: ("list", "liste"),
    Verb.READ: ("read", "lire"),
    Verb.HAND_ON: ("pass", "transmettre"),
    Verb.DECIDE: ("decide", "décider"),
    Verb.ORDER: ("order", "consigne"),
    Verb.LIFT: ("lift", "lever"),
    Verb.PRESERVE: ("preserve", "préserver"),
    Verb.WRITE: ("write", "écrire"),
    Verb.NOTE: ("note", "note"),
    Verb.SHARE: ("share", "partager"),
    Verb.QUALIFY: ("qualify", "qualifier"),
    Verb.NOTIFY: ("notify", "notifier"),
    Verb.GAUGES: ("gauges", "jauges"),
    Verb.TIME: ("time", "heure"),
    Verb.LOG: ("log", "journal"),
    Verb.NEXT: ("next", "suite"),
    Verb.REPEAT: ("repeat", "répéter"),
    Verb.HELP: ("help", "aide"),
    Verb.QUIT: ("quit", "quitter"),
}
"""The word of each verb, in English and in French."""

YES = ("yes", "y", "oui", "o")
NO = ("no", "n", "non")
CANCEL = ("cancel", "annuler")

_DIGITS = str.maketrans("&é\"'(-è_çà", "1234567890")
"""What a French keyboard types on the digits' keys without Shift."""
_AZERTY = re.compile("[&é\"'(\\-è_çà]+")


class Line(NamedTuple):
    """A line as understood: the verb, None when it is not known; the number, when one was typed; and what follows."""

    verb: Verb | None
    number: int | None
    text: str
    word: str
    """The first word as it was typed."""


def understood(typed: str) -> Line:
    """A line that is not empty. A number alone reads that message."""
    word, _, rest = typed.strip().partition(" ")
    alone = number(typed)
    if alone is not None:
        return Line(Verb.READ, alone, "", word)
    verb = _VERBS.get(plain(word))
    if verb is Verb.NOTE:
        return Line(verb, None, rest.strip(), word)
    first, _, after = rest.strip().partition(" ")
    given = number(first)
    return Line(verb, given, (rest if given is None else after).strip(), word)


def number(typed: str) -> int | None:
    """The number that was typed, with Shift forgotten on a French keyboard or not; None for anything else."""
    typed = typed.strip()
    digits = typed.translate(_DIGITS) if _AZERTY.fullmatch(typed) else typed
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 6 else None


def nearest(word: str, french: bool) -> str | None:
    """The command that was perhaps meant, in the language that is spoken."""
    near = difflib.get_close_matches(plain(word), list(_VERBS), 1)
    return WORDS[_VERBS[near[0]]][french] if near else None


_VERBS = {plain(word): verb for verb, words in WORDS.items() for word in words} | {"main": Verb.LOG}
"""`main courante` is what French crisis cells call their log."""
