"""Duties: regulatory clocks that arose, and how the team kept them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from engine import clock_events as ce
from engine import events as ev
from injects.span import MINUTE
from injects.written import Lang, Text
from scenarios.clocks import ClockUse, Regime, Stage
from scenarios.decisions import Dimension
from scenarios.limits import deadline, since, weekday
from scenarios.phases import Story
from scoring.case import Case
from scoring.ledger import Entry
from scoring.marks import Mark
from scoring.spoken import instant, length

AWARE_TOLERANCE = 30 * MINUTE
"""How far, in story time, the recorded T0 may lie from when the duty arose."""
QUALIFIED, T0_RECORDED, DRAFTED, ON_TIME = 40, 15, 30, 15
WRONG_CASE = 20
"""For seeing the duty, though in another case than it is: other limits hold then."""

NOTHING = Text(en="", fr="")


class _Part(NamedTuple):
    """What a part of the mark gave out of what it could give, and what to say of it besides."""

    points: int
    out_of: int
    what: Text
    remark: Text = NOTHING


@dataclass(frozen=True, slots=True)
class _Kept:
    """One duty that arose, and what the team did about it."""

    case: Case
    story: Story
    use: ClockUse
    regime: Regime
    triggered: Entry[ev.ClockTriggered]
    qualified: Entry[ev.ClockQualified] | None
    notified: Entry[ev.ClockNotified] | None
    """The first notice whose time counts from T0: later stages count from another notice, or from a mended fault."""
    starts: dict[str, int] = field(default_factory=dict)

    @property
    def t0(self) -> int:
        return self.triggered.event.at

    @property
    def stage(self) -> Stage | None:
        return self.regime.stages[self.notified.event.stage] if self.notified else None


def clocks_kept(case: Case) -> Iterator[Mark]:
    """`clock-kept`: 40 for qualifying it (20 in a wrong case), 15 for the time of T0, 30 for a draft with all it needs,
    15 for being in time.
    """
    story = Story(case.scenario.phases)
    for name, use in case.scenario.clocks.items():
        triggered = case.ledger.first(ev.ClockTriggered, name)
        if triggered is not None:
            regime = case.scenario.regime(name, case.regimes)
            qualified = next(reversed(case.ledger.all(ev.ClockQualified, name)), None)
            notified = _first_notice(regime, case.ledger.all(ev.ClockNotified, name))
            starts = {each.event.start: each.event.at for each in case.ledger.all(ce.ClockStarted, name)}
            yield _mark(name, _Kept(case, story, use, regime, triggered, qualified, notified, starts))


def _mark(name: str, kept: _Kept) -> Mark:
    parts = (_qualified(kept), _t0_recorded(kept), _drafted(kept), _on_time(kept))
    entries = [entry for entry in (kept.qualified, kept.notified) if entry is not None]
    arose = Text(en=f"The duty arose at {instant(kept.t0)}. ", fr=f"L’obligation est née à {instant(kept.t0)}. ")
    return Mark(
        id=f"clock:{name}",
        rule="clock-kept",
        dimension=Dimension.LEGAL,
        points=sum(part.points for part in parts),
        weight=1,
        at=max([kept.t0, *(entry.event.at for entry in entries)]),
        events=(kept.triggered.number, *(entry.number for entry in entries)),
        title=kept.regime.label,
        why=Text(en=arose.en + _said(parts, "en"), fr=arose.fr + _said(parts, "fr")),
    )


def _first_notice(regime: Regime, sent: tuple[Entry[ev.ClockNotified], ...]) -> Entry[ev.ClockNotified] | None:
    return next((entry for entry in sent if regime.stages[entry.event.stage].after is None), None)


def _said(parts: tuple[_Part, ...], lang: Lang) -> str:
    """What each gave, in one sentence, and then the remarks."""
    given = ", ".join(f"{part.what.said(lang)} {part.points}/{part.out_of}" for part in parts) + "."
    return " ".join([given, *(part.remark.said(lang) for part in parts if part.remark.said(lang))])


def _qualified(kept: _Kept) -> _Part:
    what, event = Text(en="qualified", fr="qualifiée"), kept.qualified and kept.qualified.event
    if not event or not event.applies:
        return _Part(0, QUALIFIED, what)
    if event.case == kept.use.case:
        return _Part(QUALIFIED, QUALIFIED, what)
    said, true = _case(kept.regime, event.case), _case(kept.regime, kept.use.case)
    remark = Text(
        en=f"Recorded case: {said.en}; in truth: {true.en}.",
        fr=f"Cas noté\u00a0: {said.fr}\u202f; en vérité\u00a0: {true.fr}.",
    )
    return _Part(WRONG_CASE, QUALIFIED, what, remark)


def _case(regime: Regime, case: str | None) -> Text:
    return regime.cases[case] if case else Text(en="the general one", fr="le cas général")


def _t0_recorded(kept: _Kept) -> _Part:
    what, event = Text(en="time of T0", fr="heure de T0"), kept.qualified and kept.qualified.event
    if not event or event.aware_at is None:
        return _Part(0, T0_RECORDED, what)
    off = kept.story.at(event.aware_at) - kept.story.at(kept.t0)
    if abs(off) <= AWARE_TOLERANCE:
        return _Part(T0_RECORDED, T0_RECORDED, what)
    return _Part(0, T0_RECORDED, what, _wrong_t0(kept.regime, event.aware_at, off))


def _wrong_t0(regime: Regime, recorded: int, off: int) -> Text:
    """The same event starts clocks at different instants: what this one starts from."""
    early, by = off < 0, length(abs(off))
    return Text(
        en=f"T0 was recorded as {instant(recorded)}, {by} of story time too {'early' if early else 'late'}. "
        f"This clock starts when: {regime.t0_means.en}",
        fr=f"T0 a été noté à {instant(recorded)}, {by} de récit trop {'tôt' if early else 'tard'}. "
        f"Cette horloge part quand\u00a0: {regime.t0_means.fr}",
    )


def _drafted(kept: _Kept) -> _Part:
    """By the fields that it needs; all or nothing where the notice has no form, or was sent before there were forms."""
    what = Text(en="notice drafted", fr="avis rédigé")
    if kept.notified is None or kept.stage is None:
        return _Part(0, DRAFTED, what)
    filled = kept.notified.event.filled
    if filled is None:
        return _Part(DRAFTED if kept.notified.event.drafted else 0, DRAFTED, what)
    needed = [name for name, each in kept.stage.content.items() if each.required]
    missing = [kept.stage.content[name].label for name in needed if name not in filled]
    points = DRAFTED * (len(needed) - len(missing)) // len(needed) if needed else DRAFTED
    return _Part(points, DRAFTED, what, _missing(missing) if missing else NOTHING)


def _missing(labels: list[Text]) -> Text:
    english, french = ", ".join(each.en for each in labels), ", ".join(each.fr for each in labels)
    return Text(en=f"Missing in the notice: {english}.", fr=f"Manque dans l’avis\u00a0: {french}.")


def _on_time(kept: _Kept) -> _Part:
    what = Text(en="sent in time", fr="envoyé dans les délais")
    if kept.notified is None or kept.stage is None:
        return _Part(0, ON_TIME, what)
    first = weekday(kept.case.scenario.first_day)
    due = deadline(kept.stage, since(kept.t0, kept.starts), kept.story, case=kept.use.case, first=first)
    in_time = due is None or kept.story.at(kept.notified.event.at) <= due
    return _Part(ON_TIME if in_time else 0, ON_TIME, what)
