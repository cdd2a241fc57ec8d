"""The player book, from what a seat is shown when play begins, by the function that shows it: nothing else is known."""

from collections.abc import Mapping
from typing import NamedTuple

from engine.events import WorldBegan
from engine.shown_world import ShownRole, ShownWorld
from engine.staging import Staging, Viewer
from engine.views_world import shown_world
from injects.written import Lang
from scenarios.clocks import Regime
from scenarios.model import Scenario


class Act(NamedTuple):
    """Something to order on a system, or a piece of evidence to preserve, and by whom; by anybody when empty."""

    name: str
    who: tuple[str, ...]


class SystemSheet(NamedTuple):
    """A system as players know it."""

    title: str
    about: str
    acts: tuple[Act, ...]


class PlayerBook(NamedTuple):
    """What a player may read before STARTEX."""

    shown: ShownWorld
    systems: tuple[SystemSheet, ...]
    evidence: tuple[Act, ...]
    duties: Mapping[str, Regime]
    """The law behind each duty that is shown: public, and no part of the scenario."""

    @property
    def roles(self) -> tuple[ShownRole, ...]:
        return self.shown.roles


def player_book(scenario: Scenario, law: Mapping[str, Regime], lang: Lang) -> PlayerBook:
    """The book of the team, each role seen through its own eyes."""
    staging = Staging(scenario, "", law)
    began = WorldBegan(at=0, scenario=scenario.scenario, seats={role: (role,) for role in scenario.roles})
    eyes = {role: shown_world(began, Viewer(role, (role,), lang), staging) for role in scenario.roles}
    shown = next(iter(eyes.values()))
    shown_duties = {clock.id for clock in shown.clocks}
    return PlayerBook(
        shown=shown,
        systems=tuple(_system(eyes, i) for i in range(len(shown.systems))),
        evidence=tuple(
            Act(each.name, _who(eyes, {role: eye.evidence[i].yours for role, eye in eyes.items()}))
            for i, each in enumerate(shown.evidence)
        ),
        duties={name: regime for name, regime in duties(scenario, law).items() if name in shown_duties},
    )


def duties(scenario: Scenario, law: Mapping[str, Regime]) -> dict[str, Regime]:
    """The law behind each clock of a scenario."""
    return {name: law[name] for name in scenario.clocks}


def _system(eyes: Mapping[str, ShownWorld], i: int) -> SystemSheet:
    system = next(iter(eyes.values())).systems[i]
    acts = (
        Act(each.name, _who(eyes, {role: eye.systems[i].controls[n].yours for role, eye in eyes.items()}))
        for n, each in enumerate(system.controls)
    )
    return SystemSheet(system.title, system.about, tuple(acts))


def _who(eyes: Mapping[str, ShownWorld], yours: Mapping[str, bool]) -> tuple[str, ...]:
    if all(yours.values()):
        return ()
    titles = {role.id: role.title for eye in eyes.values() for role in eye.roles}
    return tuple(titles[role] for role, may in yours.items() if may)
