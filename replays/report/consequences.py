"""What became of the simulated world: endings, meters and consequences across teams. No mark enters here."""

from collections.abc import Iterator
from typing import NamedTuple

from injects.written import Text
from replays.report.cohort import Cohort, Team
from replays.report.spread import Spread
from scenarios.model import Ending
from scenarios.systems import Meter


class Ended(NamedTuple):
    """An ending and the teams that reached it."""

    written: Ending
    teams: tuple[Team, ...]


class Levels(NamedTuple):
    """A meter at ENDEX across teams, in the units people read."""

    name: str
    written: Meter
    start: float
    spread: Spread


class Fallen(NamedTuple):
    """A consequence that fell, for how many teams, and how often for one team at most."""

    text: Text
    teams: int
    most: int


class Outcome(NamedTuple):
    """What became of the worlds of a cohort."""

    endings: tuple[Ended, ...]
    unended: tuple[Team, ...]
    """Teams whose play was not ended when the file was read."""
    meters: tuple[Levels, ...]
    fallen: tuple[Fallen, ...]


def outcome(cohort: Cohort) -> Outcome:
    """Endings reached, meters at ENDEX, and consequences that fell."""
    unended = tuple(team for team in cohort.teams if team.state.ending is None)
    return Outcome(tuple(_endings(cohort)), unended, tuple(_meters(cohort)), tuple(_fallen(cohort)))


def level(team: Team, meter: str) -> float:
    """A team's meter at ENDEX, in the units people read."""
    return team.state.meters[meter].level_at(team.ended_at) / 1000


def _endings(cohort: Cohort) -> Iterator[Ended]:
    for name, ending in cohort.scenario.endings.items():
        yield Ended(ending, tuple(team for team in cohort.teams if team.state.ending == name))


def _meters(cohort: Cohort) -> Iterator[Levels]:
    for name, meter in cohort.scenario.meters.items():
        spread = Spread.of(level(team, name) for team in cohort.teams)
        assert spread is not None
        yield Levels(name, meter, meter.start / 1000, spread)


def _fallen(cohort: Cohort) -> Iterator[Fallen]:
    for name, written in cohort.scenario.consequences.items():
        counts = [team.state.consequences.get(name, 0) for team in cohort.teams]
        if any(counts):
            yield Fallen(written.text, sum(count > 0 for count in counts), max(counts))
