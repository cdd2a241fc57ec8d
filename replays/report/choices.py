"""Decisions across teams: which option how many took, when, how good it was judged and why."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from engine.events import DecisionTaken
from engine.standing import DecisionState
from replays.report.cohort import Cohort, Team
from replays.report.spread import Spread
from scenarios.decisions import DecisionPoint, Option


class Choice(NamedTuple):
    """An option, the teams for which it was in force by choice, and how good it was for them when they chose it."""

    name: str
    written: Option
    teams: tuple[Team, ...]
    qualities: tuple[tuple[str, int], ...]
    """Each quality with how many teams it was judged of, the most frequent first."""
    share: int
    """Percent of the teams to whom the decision was put."""
    when_silent: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """One decision point across a cohort. Times are of first answers, in milliseconds of world time."""

    name: str
    written: DecisionPoint
    put: int
    """Teams to whom it was put."""
    choices: tuple[Choice, ...]
    first: Spread | None
    late: tuple[Team, ...]
    silent: tuple[Team, ...]
    changed: tuple[Team, ...]
    """Teams that answered more than once with different options."""


def comparisons(cohort: Cohort) -> tuple[Comparison, ...]:
    """Every decision point of the scenario that was put to somebody, in the order written."""
    found = (_comparison(cohort, name, written) for name, written in cohort.scenario.decisions.items())
    return tuple(each for each in found if each.put)


def answer_in_force(state: DecisionState) -> DecisionTaken | None:
    """The last answer that counted, or None when the team was silent until the close."""
    return next((answer for answer in reversed(state.answers) if answer.in_force), None)


def _comparison(cohort: Cohort, name: str, written: DecisionPoint) -> Comparison:
    put = [(team, team.state.decisions[name]) for team in cohort.teams if name in team.state.decisions]
    answered = [(team, state.answers) for team, state in put if state.answers]
    return Comparison(
        name=name,
        written=written,
        put=len(put),
        choices=tuple(_choices(written, put)),
        first=Spread.of(answers[0].at for _, answers in answered),
        late=tuple(team for team, answers in answered if answers[0].late),
        silent=tuple(team for team, state in put if answer_in_force(state) is None),
        changed=tuple(team for team, answers in answered if len({answer.option for answer in answers}) > 1),
    )


def _choices(written: DecisionPoint, put: list[tuple[Team, DecisionState]]) -> Iterator[Choice]:
    taken = [(team, answer) for team, state in put if (answer := answer_in_force(state)) is not None]
    for name, option in written.options.items():
        chosen = [(team, answer) for team, answer in taken if answer.option == name]
        qualities = Counter(answer.quality for _, answer in chosen).most_common()
        share = round(100 * len(chosen) / max(len(put), 1))
        teams = tuple(team for team, _ in chosen)
        yield Choice(name, option, teams, tuple(qualities), share, name == written.if_silent)
