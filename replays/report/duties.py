"""Duties to notify, team by team: when each arose, how it was qualified, which notices went out, in story time."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from engine.events import ClockNotified, ClockQualified
from injects.written import Text
from replays.report.cohort import Cohort, Team
from replays.telling import fields_typed
from scenarios.clocks import Regime, Stage
from scenarios.limits import deadline, since, standing, weekday

Kept = Literal["in-time", "late", "sent", "overdue", "open", "no-limit"]
"""`sent` and `no-limit`: the law sets no figure, or counts from something the exercise does not play."""


class Notice(NamedTuple):
    """One stage: its deadline in story time if it has one that can be told, what was sent, and how it was kept."""

    title: Text
    deadline: int | None
    sent: ClockNotified | None
    kept: Kept
    words: str | None
    fields: tuple[Text, ...]
    """What stands in each field of its form, with the label."""
    note: Text | None
    """What is often mistaken about it."""


class Duty(NamedTuple):
    """One duty for one team. `arose_at` is None when it never arose in truth, though the team acted on it."""

    name: str
    regime: Regime
    arose_at: int | None
    qualified: ClockQualified | None
    words: str | None
    notices: tuple[Notice, ...]

    @property
    def standing(self) -> Text:
        """Whether the law is in force."""
        return standing(self.regime)

    @property
    def note(self) -> Text | None:
        """What is often mistaken about this law."""
        return self.regime.note


def duties(cohort: Cohort, team: Team) -> tuple[Duty, ...]:
    """The duties that arose for a team, or on which it acted."""
    found = (_duty(cohort, team, name) for name in cohort.scenario.clocks)
    return tuple(duty for duty in found if duty is not None)


def _duty(cohort: Cohort, team: Team, name: str) -> Duty | None:
    clock, regime = team.state.clocks[name], cohort.regime(name)
    if clock.triggered_at is None and clock.qualified is None and not clock.notified:
        return None
    words = None if clock.qualified is None else _words(team, clock.qualified)
    return Duty(name, regime, clock.triggered_at, clock.qualified, words, tuple(_notices(cohort, team, name, regime)))


def _notices(cohort: Cohort, team: Team, name: str, regime: Regime) -> Iterator[Notice]:
    notified = team.state.clocks[name].notified
    for key, stage in regime.stages.items():
        sent = notified.get(key)
        deadline = _deadline(cohort, team, name, stage)
        reached = cohort.story.at(team.ended_at if sent is None else sent.at)
        kept = _kept(sent is not None, None if deadline is None else reached <= deadline)
        fields = () if sent is None else fields_typed(stage, sent, team.state.words)
        yield Notice(
            stage.title, deadline, sent, kept, None if sent is None else _words(team, sent), fields, stage.note
        )


def _deadline(cohort: Cohort, team: Team, name: str, stage: Stage) -> int | None:
    """In story time; None when the law says without delay, or when what it counts from has not happened."""
    clock, written = team.state.clocks[name], cohort.scenario
    sent = {key: event.at for key, event in clock.notified.items()}
    known = since(clock.triggered_at, clock.starts, sent)
    case, first = written.clocks[name].case, weekday(written.first_day)
    return deadline(stage, known, cohort.story, case=case, first=first)


def _kept(sent: bool, in_time: bool | None) -> Kept:
    if in_time is None:
        return "sent" if sent else "no-limit"
    if sent:
        return "in-time" if in_time else "late"
    return "open" if in_time else "overdue"


def _words(team: Team, event: ClockQualified | ClockNotified) -> str | None:
    return team.state.words.get((event.seat, event.ref))
