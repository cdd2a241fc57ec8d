"""The voice of a report: how one language says texts, numbers, dates, lengths and instants."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from injects.sanitise import clean
from injects.span import HOUR, MINUTE
from injects.written import Lang, Text
from scenarios.phases import StoryTime
from scoring.spoken import instant

_NBSP = "\u00a0"
_MONTHS: dict[Lang, tuple[str, ...]] = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
}
_DAY = Text(en="D", fr="J")
LONGEST = 100_000
"""Characters of one text on the page, at most: far above what anybody types or writes."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Says things in one language."""

    lang: Lang

    def said(self, text: Text | None) -> str:
        """An author's text; nothing when there is none."""
        return "" if text is None else text.said(self.lang)

    def number(self, value: float) -> str:
        """To a tenth, without one when it is none: `1,234.5` in English, `1 234,5` in French."""
        tenths = round(value, 1) + 0.0  # no minus before a zero
        written = f"{tenths:,.0f}" if tenths == int(tenths) else f"{tenths:,.1f}"
        return written.translate(str.maketrans(",.", "\u202f,")) if self.lang == "fr" else written

    def signed(self, value: float) -> str:
        """The same with its sign: `+3`, `−8.5`."""
        return f"{'+' if value > 0 else '−'}{self.number(abs(value))}"

    def length(self, ms: int) -> str:
        """A length of time to the second: `1 h 5 min`, `3 min 20 s`."""
        hours, minutes, seconds = ms // HOUR, ms % HOUR // MINUTE, ms % MINUTE // 1000
        parts = [f"{count}{_NBSP}{unit}" for count, unit in ((hours, "h"), (minutes, "min"), (seconds, "s")) if count]
        return " ".join(parts) or f"0{_NBSP}s"

    def instant(self, at: int) -> str:
        """World time: `T+28:30`."""
        return instant(at)

    def story(self, time: StoryTime) -> str:
        """Story time, short: `D1 15:13`, in French `J1 15:13`."""
        return f"{_DAY.said(self.lang)}{time.day}{_NBSP}{time.clock}"

    def date(self, wall_ms: int) -> str:
        """The day of an instant of the wall clock, in UTC."""
        day = datetime.fromtimestamp(wall_ms / 1000, UTC)
        return f"{day.day}{_NBSP}{_MONTHS[self.lang][day.month - 1]} {day.year}"

    def filled(self, words: str, **facts: object) -> str:
        """Fixed words with their facts."""
        return words.format(**facts)

    def counted(self, words: str, count: int, **facts: object) -> str:
        """Fixed words written `one|many`, in the number that the language uses, with `{n}` and other facts."""
        one, many = words.split("|")
        alone = abs(count) < 2 if self.lang == "fr" else count == 1
        return (one if alone else many).format(n=self.number(count), **facts)

    def listed(self, texts: Sequence[str]) -> str:
        """Names one after the other, with commas."""
        return ", ".join(texts)


def harmless(value: object) -> object:
    """Text without control, bidirectional or private code points; anything else as it is."""
    if type(value) is str:
        return clean(value, LONGEST)
    return value
