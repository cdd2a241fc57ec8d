"""A cohort: the teams that played the same scenario, each with its events, its state at the end and its sheet."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.state import State, fold
from injects.written import Text
from replays.exercise import Exercise, Played
from replays.naming import Names
from scenarios.belonging import ONE, organisation, title_of
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
    """A scenario, or one side of it, the law, its story time, and the teams that played it in the order of worlds."""

    story: Story
    teams: tuple[Team, ...]
    side: str = ONE

    @property
    def anchor(self) -> str:
        """Part of the names of places on the page that belong to this scenario, and to this side of it."""
        return f"{self.scenario.scenario}-{self.side}" if self.side else self.scenario.scenario

    @property
    def title(self) -> Text:
        """What was played, and on which side."""
        return title_of(self.scenario, self.side)

    @property
    def organisation(self) -> Text:
        """Who its people work for."""
        return organisation(self.scenario, self.side)


def cohorts(exercise: Exercise, sheets: Mapping[str, Sheet], regimes: Mapping[str, Regime]) -> tuple[Cohort, ...]:
    """The cohorts of an exercise, in the order in which their scenarios and sides first appear."""
    teams: dict[tuple[str, str], list[Team]] = {}
    for played in exercise.played:
        teams.setdefault((played.world.scenario, played.side), []).append(_team(played, sheets[played.world.team]))
    return tuple(_cohort(tuple(members), regimes) for members in teams.values())


def _cohort(teams: tuple[Team, ...], regimes: Mapping[str, Regime]) -> Cohort:
    first = teams[0].played
    return Cohort(first.scenario, regimes, Story(first.scenario.phases), teams, first.side)


def _team(played: Played, sheet: Sheet) -> Team:
    state = fold(State.of(played.scenario), played.events)
    anchor = f"team-{played.world.number}-{played.side}" if played.side else f"team-{played.world.number}"
    return Team(played.world.team, anchor, played, state, sheet)
