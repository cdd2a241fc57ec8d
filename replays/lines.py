"""Lines: how anything that happened is told in one sentence, what it belongs to, and the words in it."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from injects.written import Lang, Text
from replays.telling_words import FORGOTTEN, LINES
from scoring.spoken import instant

Words = Mapping[tuple[str, str], str]
"""What was typed, by seat and ref or place of a field; what was forgotten is missing."""

Lane = Literal["phase", "inject", "reading", "decision", "act", "hall", "hidden"]
"""What a line belongs to; `hidden` is what no participant could see while play ran."""

KINDS: dict[Lane, tuple[str, ...]] = {
    "phase": ("began", "phase", "joined", "ended"),
    "inject": ("flood", "sent", "relance", "written", "written_on", "briefed", "shared_with_us"),
    "reading": ("opened", "passed"),
    "decision": ("put", "answer", "late_answer", "due", "silent", "closed"),
    "act": (
        *("order_queued", "lift_queued", "evidence_queued", "rested", "draft", "order", "lift"),
        *("in_force", "lifted", "evidence", "preserved", "message", "reply", "note", "info_shared"),
        *("qualified", "set_aside", "notice", "notice_draft", "refused"),
    ),
    "hall": ("paused", "paused_team", "no_duff", "stalled", "resumed", "restarted", "paced", "jumped"),
    "hidden": (
        *("lost", "tainted", "clean", "meter", "flag", "flag_down", "fact", "chose", "scripted", "strike"),
        *("noticed", "shut", "reopened", "spread", "fell", "chance", "shown", "arose"),
        *("start_awareness", "start_fix", "start_resolution", "withheld", "let_go", "held", "skipped"),
    ),
}
_LANE: dict[str, Lane] = {kind: lane for lane, kinds in KINDS.items() for kind in kinds}

UNTOLD = {"words-typed", "handed-over", "resource-changed"}
"""Told with another: typed words with what they were for, what stands with those who enter, people with their work."""


class Line(NamedTuple):
    """One line: its kind (one of `LINES`), what it is about, by whom, and an instant to go with it."""

    at: int
    kind: str
    what: Text
    seat: Text | None = None
    then: int | None = None
    subject: str = ""
    """The id of the inject, decision or phase that it is about."""
    words: Text | None = None
    """What was typed or answered, or the option that stands."""

    @property
    def lane(self) -> Lane:
        """What it belongs to."""
        return _LANE[self.kind]

    def said(self, lang: Lang) -> str:
        """The line as one sentence, without its time."""
        facts = (LINES[self.kind], self.what, self.words or NOTHING)
        parts = [COLON.said(lang).join(said for fact in facts if (said := fact.said(lang)))]
        if self.then is not None:
            parts.append(f"({_UNTIL.said(lang).format(at=instant(self.then))})")
        if self.seat is not None:
            parts.append(f"· {self.seat.said(lang)}")
        return " ".join(parts)


_UNTIL = Text(en="for {at}", fr="pour {at}")
_A_MINUTE = Text(en="a minute", fr="par minute")
DOT = Text(en=" · ", fr=" · ")
COMMA = Text(en=", ", fr=", ")
COLON = Text(en=": ", fr="\u00a0: ")
NOTHING = Text(en="", fr="")


def typed(words: Words, seat: str, ref: str) -> Text:
    """What was typed with a command, or that it was forgotten."""
    text = words.get((seat, ref))
    return FORGOTTEN if text is None else Text(en=text, fr=text)


def number(thousandths: int, lang: Lang) -> str:
    """A quantity in thousandths, to a tenth."""
    written = f"{thousandths / 1000:.1f}".removesuffix(".0")
    return written.replace(".", ",") if lang == "fr" else written


def quantity(level: int, rate: int, unit: str) -> Text:
    """A level and how it moves: `214 k€, +3 a minute`."""
    return Text(en=_quantity(level, rate, unit, "en"), fr=_quantity(level, rate, unit, "fr"))


def _quantity(level: int, rate: int, unit: str, lang: Lang) -> str:
    said = f"{number(level, lang)} {unit}".strip()
    if not rate:
        return said
    return f"{said}, {'+' if rate > 0 else ''}{number(rate, lang)} {_A_MINUTE.said(lang)}"


def joined(left: Text, right: Text, between: Text) -> Text:
    return Text(en=f"{left.en}{between.en}{right.en}", fr=f"{left.fr}{between.fr}{right.fr}")
