"""The overview of a cohort in figures: what stands beside the picture, for people who cannot see it."""

from collections.abc import Iterator
from typing import NamedTuple

from engine import events as ev
from injects.written import Text
from replays.report.cohort import Cohort, Team
from replays.report.spread import Spread


class KeyMessage(NamedTuple):
    """A key message: when it was first sent (the median team), to how many teams, and how it was opened."""

    title: Text
    sent: Spread
    teams: int
    opened: int
    delay: Spread | None
    """From sending to the first opening, in milliseconds, where it was opened."""


class Totals(NamedTuple):
    """Figures of one team at the median: messages sent and opened, orders given, strikes of the adversary."""

    sent: Spread
    opened: Spread
    orders: Spread
    strikes: Spread


def key_messages(cohort: Cohort) -> tuple[KeyMessage, ...]:
    """The key messages that were sent to somebody, in the order of their times."""
    return tuple(sorted(_key_messages(cohort), key=lambda each: each.sent.median))


def totals(cohort: Cohort) -> Totals:
    """What each team met and did, as spreads over the teams."""
    counts = [_counts(team) for team in cohort.teams]
    spreads = [Spread.of(column) for column in zip(*counts, strict=True)]
    return Totals(*(spread for spread in spreads if spread is not None))


def _key_messages(cohort: Cohort) -> Iterator[KeyMessage]:
    for inject in cohort.scenario.injects:
        sent = [(team, team.state.sent[inject.id]) for team in cohort.teams if inject.id in team.state.sent]
        first = {team.name: _first_sent(team, inject.id) for team, _ in sent}
        when = Spread.of(first.values())
        if inject.criticality == "key" and when is not None:
            delays = [min(state.opened.values()) - first[team.name] for team, state in sent if state.opened]
            yield KeyMessage(cohort.inject(inject.id), when, len(sent), len(delays), Spread.of(delays))


def _first_sent(team: Team, inject: str) -> int:
    """A relance moves the state's own instant, so the first is looked up."""
    return next(e.at for e in team.played.events if isinstance(e, ev.InjectSent) and e.inject == inject)


def _counts(team: Team) -> tuple[int, int, int, int]:
    opened = sum(bool(sent.opened) for sent in team.state.sent.values())
    orders = sum(isinstance(event, ev.OrderGiven) and event.seat is not None for event in team.played.events)
    strikes = sum(step.count for step in team.state.steps.values())
    return len(team.state.sent), opened, orders, strikes
