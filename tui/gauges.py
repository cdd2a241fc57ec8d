"""Gauges and people as a console knows them: levels are worked out by its clock, so that nothing ticks on the line."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from engine import shown_resources as sr
from engine import shown_world as sw
from engine.meter import MeterState
from injects.written import Lang, Text
from tui import words as common

Trend = Literal["rising", "falling", "steady"]

ARROWS: dict[Trend, str] = {"rising": "↑", "falling": "↓", "steady": "→"}
TRENDS: dict[Trend, Text] = {
    "rising": Text(en="rising", fr="en hausse"),
    "falling": Text(en="falling", fr="en baisse"),
    "steady": Text(en="steady", fr="stable"),
}
AT_WORK = Text(en="{busy} of {count} at work", fr="{busy} sur {count} à l’œuvre")
WAITING = Text(en="{waiting} waiting", fr="{waiting} en attente")
TIRED = Text(en="tired", fr="fatigue")
NEEDED = Text(en="{title} ({count})", fr="{title} ({count})")
AHEAD = Text(en="{ahead} ahead", fr="{ahead} avant")
NEXT = Text(en="next in turn", fr="prochain tour")


BETWEEN = " │ "
SHORTEST = 8
"""Characters that a title keeps, however narrow it gets."""


@dataclass(slots=True)
class Gauge:
    """A meter that this seat watches; `before` is the level from which it came to the last one told."""

    face: sw.GaugeFace
    meter: MeterState
    before: int

    @classmethod
    def of(cls, face: sw.GaugeFace) -> "Gauge":
        """The gauge as it stands at the start."""
        return cls(face, MeterState(face.level, face.rate, 0, face.low, face.high), face.level)

    def take(self, sight: sr.ShownGauge) -> None:
        """Takes what the host says now."""
        self.before = self.meter.level_at(sight.at)
        self.meter = MeterState(sight.level, sight.rate, sight.at, self.face.low, self.face.high)

    def level(self, now: int) -> int:
        """The level at a world time, in thousandths; never of a time before the last that was told."""
        return self.meter.level_at(max(now, self.meter.at))

    def trend(self, now: int) -> Trend:
        """Which way it goes by its rate; without one, or at its end, which way it last went."""
        level, rate = self.level(now), self.meter.rate
        going = rate if rate and self.face.low < level < self.face.high else self.meter.level - self.before
        return "rising" if going > 0 else "falling" if going < 0 else "steady"


@dataclass(slots=True)
class People:
    """A resource of the team, and how it stands."""

    face: sw.ResourceFace
    count: int
    busy: int = 0
    waiting: int = 0
    tired: bool = False
    ahead: Mapping[str, int] | None = None

    def take(self, sight: sr.ShownResource) -> None:
        """Takes what the host says now."""
        self.count, self.busy, self.waiting = sight.count, sight.busy, sight.waiting
        self.tired, self.ahead = sight.tired, sight.ahead


class Figure(NamedTuple):
    """A figure to watch: what it is, what it says in full (read aloud, too), and the same in short."""

    title: str
    full: str
    short: str

    def said(self, lang: Lang) -> str:
        """All of it: `Reserve margin: 412 MW, falling`."""
        return f"{self.title}{common.COLON.said(lang)}{self.full}"


def gauge_figure(gauge: Gauge, now: int, lang: Lang) -> Figure:
    """A gauge in whole numbers, since more would flicker."""
    level = f"{round(gauge.level(now) / 1000)} {gauge.face.unit}".rstrip()
    trend = gauge.trend(now)
    return Figure(gauge.face.title, f"{level}, {TRENDS[trend].said(lang)}", f"{level} {ARROWS[trend]}")


def rate_said(gauge: Gauge, lang: Lang) -> str:
    """`-14.5 MW`, for a minute."""
    rate = f"{gauge.meter.rate / 1000:+.1f}".removesuffix(".0")
    return f"{rate.replace('.', ',') if lang == 'fr' else rate} {gauge.face.unit}".rstrip()


def people_figure(people: People, lang: Lang) -> Figure:
    """`3 of 3 at work, 5 waiting, tired`."""
    parts = [WAITING.said(lang).format(waiting=people.waiting)] if people.waiting else []
    parts += [TIRED.said(lang)] if people.tired else []
    full = AT_WORK.said(lang).format(busy=people.busy, count=people.count)
    return Figure(people.face.title, ", ".join([full, *parts]), ", ".join([f"{people.busy}/{people.count}", *parts]))


def figures_of(gauges: Iterable[Gauge], team: Iterable[People], now: int, lang: Lang) -> list[Figure]:
    """Everything there is to watch, the gauges first."""
    return [*(gauge_figure(each, now, lang) for each in gauges), *(people_figure(each, lang) for each in team)]


def on_one_line(figures: Sequence[Figure], width: int, lang: Lang) -> str:
    """All of them in full; where that is too wide in short, with titles cut as far as it takes."""
    full = BETWEEN.join(each.said(lang) for each in figures)
    if len(full) <= width or not figures:
        return full
    longest = max(len(each.title) for each in figures)
    short = (BETWEEN.join(_cut(each, most, lang) for each in figures) for most in range(longest, SHORTEST - 1, -1))
    return next((said for said in short if len(said) <= width), BETWEEN.join(_cut(f, SHORTEST, lang) for f in figures))


def _cut(figure: Figure, most: int, lang: Lang) -> str:
    title = figure.title if len(figure.title) <= most else f"{figure.title[: most - 1].rstrip()}…"
    return f"{title}{common.COLON.said(lang)}{figure.short}"


def wanted_said(team: Mapping[str, People], needs: Mapping[str, int], work: str, lang: Lang) -> str:
    """Whom work waits for, and how much is before it: `2 × Analysts, 3 ahead`."""
    said = []
    for name, count in needs.items():
        people = team[name]
        needed = NEEDED.said(lang).format(count=count, title=people.face.title)
        said.append(", ".join(part for part in (needed, _place(people, work, lang)) if part))
    return "\u202f; ".join(said) if lang == "fr" else "; ".join(said)


def _place(people: People, work: str, lang: Lang) -> str:
    place = (people.ahead or {}).get(work)
    if place is None:
        return ""
    return AHEAD.said(lang).format(ahead=place) if place else NEXT.said(lang)
