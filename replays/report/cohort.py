"""A cohort: the teams that played the same scenario, each with its events, its state at the end and its sheet."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.state import State, fold
from replays.exercise import Exercise, Played
from replays.naming import Names
from scenarios.clocks import Regime
from scenarios.phases import Story
from scoring.marks import Sheet


@dataclass(frozen=True, slots=True)
class Team:
    """One team of a cohort."""

    name: str
    anchor: str
    """Where its account stands on the page."""
    played: Played
    state: State
    """After its last event."""
    sheet: Sheet

    @property
    def ended_at(self) -> int:
        """World time of its last event, in milliseconds."""
        return self.state.now


@dataclass(frozen=True, slots=True)
class Cohort(Names):
    """A scenario, the law, its story time, and the teams that played it in the order of their worlds."""

    story: Story
    teams: tuple[Team, ...]

    @property
    def anchor(self) -> str:
        """Part of the names of places on the page that belong to this scenario."""
        return self.scenario.scenario


def cohorts(exercise: Exercise, sheets: Mapping[str, Sheet], regimes: Mapping[str, Regime]) -> tuple[Cohort, ...]:
    """The cohorts of an exercise, in the order in which their scenarios first appear."""
    teams: dict[str, list[Team]] = {}
    for played in exercise.played:
        teams.setdefault(played.world.scenario, []).append(_team(played, sheets[played.world.team]))
    return tuple(_cohort(tuple(members), regimes) for members in teams.values())


def _cohort(teams: tuple[Team, ...], regimes: Mapping[str, Regime]) -> Cohort:
    scenario = teams[0].played.scenario
    return Cohort(scenario, regimes, Story(scenario.phases), teams)


def _team(played: Played, sheet: Sheet) -> Team:
    state = fold(State.of(played.scenario), played.events)
    return Team(played.world.team, f"team-{played.world.number}", played, state, sheet)
