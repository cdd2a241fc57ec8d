"""What a facilitator types in the line console: a word of either language, then an inject, a team, or words."""

import difflib
from enum import StrEnum
from typing import NamedTuple

from injects.plain import plain


class Order(StrEnum):
    """What can be typed."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    PACE = "pace"
    JUMP = "jump"
    RELEASE = "release"
    HOLD = "hold"
    LET = "let"
    SKIP = "skip"
    SAY = "say"
    ANSWER = "answer"
    NO_DUFF = "noduff"
    END = "end"
    TEAMS = "teams"
    TEAM = "team"
    PLAN = "plan"
    SHOW = "show"
    MESSAGES = "messages"
    NEXT = "next"
    HEALTH = "health"
    LOG = "log"
    REPEAT = "repeat"
    HELP = "help"
    QUIT = "quit"


WORDS: dict[Order, tuple[str, str]] = {
    Order.START: ("start", "lancer"),
    Order.PAUSE: ("pause", "pause"),
    Order.RESUME: ("resume", "reprendre"),
    Order.PACE: ("pace", "allure"),
    Order.JUMP: ("jump", "sauter"),
    Order.RELEASE: ("release", "envoyer"),
    Order.HOLD: ("hold", "retenir"),
    Order.LET: ("let", "laisser"),
    Order.SKIP: ("skip", "retirer"),
    Order.SAY: ("say", "dire"),
    Order.ANSWER: ("answer", "répondre"),
    Order.NO_DUFF: ("noduff", "réel"),
    Order.END: ("end", "fin"),
    Order.TEAMS: ("teams", "cellules"),
    Order.TEAM: ("team", "cellule"),
    Order.PLAN: ("plan", "chronogramme"),
    Order.SHOW: ("show", "voir"),
    Order.MESSAGES: ("messages", "messages"),
    Order.NEXT: ("next", "suite"),
    Order.HEALTH: ("health", "santé"),
    Order.LOG: ("log", "journal"),
    Order.REPEAT: ("repeat", "répéter"),
    Order.HELP: ("help", "aide"),
    Order.QUIT: ("quit", "quitter"),
}
"""The word of each, in English and in French."""

ALL = ("all", "tous", "toutes")
ENDEX = ("endex", "finex")


class Typed(NamedTuple):
    """A line as understood: the order, None when it is not known, and what followed it."""

    order: Order | None
    word: str
    rest: str

    @property
    def parts(self) -> list[str]:
        """What followed, word by word."""
        return self.rest.split()


def understood(typed: str) -> Typed:
    """A line that is not empty."""
    word, _, rest = typed.strip().partition(" ")
    if plain(word) == "no" and plain(rest.strip()) == "duff":
        return Typed(Order.NO_DUFF, "no duff", "")
    return Typed(_ORDERS.get(plain(word)), word, rest.strip())


def nearest(word: str, *, french: bool) -> str | None:
    """The command that was perhaps meant, in the language that is spoken."""
    near = difflib.get_close_matches(plain(word), list(_ORDERS), 1)
    return WORDS[_ORDERS[near[0]]][french] if near else None


_ORDERS = {plain(word): order for order, words in WORDS.items() for word in words}
