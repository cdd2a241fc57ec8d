"""A cohort: the teams that played the same scenario, each with its events, its state at the end and its sheet."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.commands import FACILITATOR
from engine.state import State, fold
from injects.written import Lang, Text
from replays.exercise import Exercise, Played
from scenarios.clocks import Regime
from scenarios.model import Scenario
from scenarios.phases import Story
from scoring.marks import Sheet

_FACILITATOR = Text(en="facilitator", fr="animateur")


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
class Cohort:
    """A scenario, its story time, the law, and the teams that played it in the order of their worlds."""

    scenario: Scenario
    story: Story
    regimes: Mapping[str, Regime]
    teams: tuple[Team, ...]

    @property
    def anchor(self) -> str:
        """Part of the names of places on the page that belong to this scenario."""
        return self.scenario.scenario

    def seat(self, seat: str | None) -> Text | None:
        """What a seat is called: the title of the role it is named after, else its own name; None for nobody."""
        if not seat:
            return None
        if seat == FACILITATOR:
            return _FACILITATOR
        role = self.scenario.roles.get(seat)
        return role.title if role else Text(en=seat, fr=seat)

    def inject(self, inject: str) -> Text:
        """What an inject is called: its number, and its subject; its sender when the subject quotes values."""
        written = self.scenario.by_id[inject]
        name = written.subject
        if name is None or "{" in name.en + name.fr:
            name = written.from_.name
        return Text(en=f"{inject} · {name.en}", fr=f"{inject} · {name.fr}")

    def control(self, system: str, control: str) -> Text:
        """What an order is called: the system and its control."""
        written = self.scenario.systems[system]
        title, label = written.title, written.controls[control].label
        return Text(en=f"{title.en} – {label.en}", fr=f"{title.fr} – {label.fr}")

    def step_titles(self, steps: tuple[str, ...], lang: Lang) -> str:
        """What steps of the adversary are called, in quotation marks, one after the other."""
        left, right = ("«\u00a0", "\u00a0»") if lang == "fr" else ("“", "”")
        titles = (self.scenario.adversary.steps[step].title.said(lang) for step in steps)
        return ", ".join(f"{left}{title}{right}" for title in titles)


def cohorts(exercise: Exercise, sheets: Mapping[str, Sheet], regimes: Mapping[str, Regime]) -> tuple[Cohort, ...]:
    """The cohorts of an exercise, in the order in which their scenarios first appear."""
    teams: dict[str, list[Team]] = {}
    for played in exercise.played:
        teams.setdefault(played.world.scenario, []).append(_team(played, sheets[played.world.team]))
    return tuple(_cohort(tuple(members), regimes) for members in teams.values())


def _cohort(teams: tuple[Team, ...], regimes: Mapping[str, Regime]) -> Cohort:
    scenario = teams[0].played.scenario
    return Cohort(scenario, Story(scenario.phases), regimes, teams)


def _team(played: Played, sheet: Sheet) -> Team:
    state = fold(State.of(played.scenario), played.events)
    return Team(played.world.team, f"team-{played.world.number}", played, state, sheet)
