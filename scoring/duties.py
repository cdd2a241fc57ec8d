"""Duties: regulatory clocks that arose, and how the team kept them."""

from collections.abc import Iterator
from typing import NamedTuple

from engine import events as ev
from injects.span import MINUTE
from injects.written import Lang, Text
from scenarios.clocks import Regime
from scenarios.decisions import Dimension
from scenarios.phases import Story
from scoring.case import Case
from scoring.ledger import Entry
from scoring.marks import Mark
from scoring.spoken import instant

AWARE_TOLERANCE = 30 * MINUTE
"""How far, in story time, the recorded moment of awareness may lie from when the duty arose."""


class _Part(NamedTuple):
    points: int
    met: bool
    what: Text


def clocks_kept(case: Case) -> Iterator[Mark]:
    """`clock-kept`: 40 for qualifying it, 15 for the time of awareness, 30 for a draft, 15 for being in time."""
    story = Story(case.scenario.phases)
    for name in case.scenario.clocks:
        triggered = case.ledger.first(ev.ClockTriggered, name)
        if triggered is not None:
            yield _clock(name, case, story, triggered)


def _clock(name: str, case: Case, story: Story, triggered: Entry[ev.ClockTriggered]) -> Mark:
    regime, t0 = case.regimes[name], triggered.event.at
    qualified = next(reversed(case.ledger.all(ev.ClockQualified, name)), None)
    notified = _first_notice(regime, case.ledger.all(ev.ClockNotified, name))
    parts = (
        _Part(40, qualified is not None and qualified.event.applies, Text(en="qualified", fr="qualifiée")),
        _Part(15, _aware(story, t0, qualified), Text(en="time of awareness", fr="heure de prise de connaissance")),
        _Part(30, notified is not None and notified.event.drafted, Text(en="notice drafted", fr="avis rédigé")),
        _Part(15, _on_time(story, regime, t0, notified), Text(en="sent in time", fr="envoyé dans les délais")),
    )
    entries = [entry for entry in (qualified, notified) if entry is not None]
    return Mark(
        id=f"clock:{name}",
        rule="clock-kept",
        dimension=Dimension.LEGAL,
        points=sum(part.points for part in parts if part.met),
        weight=1,
        at=max([t0, *(entry.event.at for entry in entries)]),
        events=(triggered.number, *(entry.number for entry in entries)),
        title=regime.label,
        why=Text(
            en=f"The duty arose at {instant(t0)}. " + _parts(parts, "en"),
            fr=f"L’obligation est née à {instant(t0)}. " + _parts(parts, "fr"),
        ),
    )


def _first_notice(regime: Regime, sent: tuple[Entry[ev.ClockNotified], ...]) -> Entry[ev.ClockNotified] | None:
    """The first notice whose time counts from T0: later stages count from another notice, or from a mended fault."""
    return next((entry for entry in sent if regime.stages[entry.event.stage].after is None), None)


def _parts(parts: tuple[_Part, ...], lang: Lang) -> str:
    return ", ".join(f"{part.what.said(lang)} {part.points if part.met else 0}/{part.points}" for part in parts) + "."


def _aware(story: Story, t0: int, qualified: Entry[ev.ClockQualified] | None) -> bool:
    if qualified is None or qualified.event.aware_at is None:
        return False
    return abs(story.at(qualified.event.aware_at) - story.at(t0)) <= AWARE_TOLERANCE


def _on_time(story: Story, regime: Regime, t0: int, notified: Entry[ev.ClockNotified] | None) -> bool:
    if notified is None:
        return False
    due = regime.stages[notified.event.stage].due
    return due is None or story.at(notified.event.at) - story.at(t0) <= due
