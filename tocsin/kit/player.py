"""The player book, from what a seat is shown when play begins, by the function that shows it: nothing else is known."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from engine.events import WorldBegan
from engine.joining_events import RolesJoined
from engine.shown_world import GaugeFace, ShownRole, ShownWorld
from engine.staging import Staging
from engine.views_world import shown_world
from injects.span import written_span
from injects.written import Lang
from scenarios.belonging import joins, roles_of, sides
from scenarios.clocks import Regime
from scenarios.model import Scenario


class Act(NamedTuple):
    """Something to order, to preserve or to watch, and by whom; by anybody when empty."""

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
    gauges: tuple[Act, ...]
    """What can be watched on the console, and by whom."""
    duties: Mapping[str, Regime]
    """The law behind each duty that is shown: public, and no part of the scenario."""

    @property
    def roles(self) -> tuple[ShownRole, ...]:
        return self.shown.roles


class Reader(NamedTuple):
    """Whose book it is: those of a side who enter at one time."""

    side: str
    at: int
    late: bool
    """Whether others of their side are there before them."""

    def suffix(self) -> str:
        """What tells their book's file from others."""
        time = written_span(self.at) if self.late else ""
        return "".join(f"-{part}" for part in (self.side, time) if part)


def readers(scenario: Scenario) -> tuple[Reader, ...]:
    """Every book there is to be: one for each side, and one for those who enter it later."""
    found = []
    for side in sides(scenario):
        times = sorted({joins(scenario, role) for role in roles_of(scenario, side)})
        found += [Reader(side, at, at > times[0]) for at in times]
    return tuple(found)


def player_book(scenario: Scenario, law: Mapping[str, Regime], lang: Lang, reader: Reader) -> PlayerBook:
    """The book of a team as it enters, each role seen through its own eyes."""
    staging = Staging(scenario, "", law)
    seats: dict[str, tuple[str, ...]] = {role: (role,) for role in scenario.roles}
    there = [role for role in roles_of(scenario, reader.side) if joins(scenario, role) <= reader.at]
    entering = tuple(role for role in there if joins(scenario, role) == reader.at)
    began = WorldBegan(at=0, scenario=scenario.scenario, seats=seats)
    entered = RolesJoined(at=reader.at, side=reader.side, roles=entering, seats=seats)
    event = entered if reader.at else began
    eyes = {role: shown_world(event, staging.viewer(seats, role, lang), staging) for role in there}
    shown = next(iter(eyes.values()))
    shown_duties = {clock.id for clock in shown.clocks}
    return PlayerBook(
        shown=shown,
        systems=tuple(_system(eyes, i) for i in range(len(shown.systems))),
        evidence=tuple(
            Act(each.name, _who(eyes, {role: eye.evidence[i].yours for role, eye in eyes.items()}))
            for i, each in enumerate(shown.evidence)
        ),
        gauges=tuple(_gauges(eyes)),
        duties={name: regime for name, regime in duties(scenario, law).items() if name in shown_duties},
    )


def duties(scenario: Scenario, law: Mapping[str, Regime]) -> dict[str, Regime]:
    """The law behind each clock of a scenario."""
    return {name: scenario.regime(name, law) for name in scenario.clocks}


def _system(eyes: Mapping[str, ShownWorld], i: int) -> SystemSheet:
    system = next(iter(eyes.values())).systems[i]
    acts = (
        Act(each.name, _who(eyes, {role: eye.systems[i].controls[n].yours for role, eye in eyes.items()}))
        for n, each in enumerate(system.controls)
    )
    return SystemSheet(system.title, system.about, tuple(acts))


def _gauges(eyes: Mapping[str, ShownWorld]) -> Iterator[Act]:
    """Each gauge once: roles of one team may watch different ones."""
    seen: dict[str, GaugeFace] = {gauge.id: gauge for eye in eyes.values() for gauge in eye.gauges}
    for name, gauge in seen.items():
        watching = {role: any(each.id == name for each in eye.gauges) for role, eye in eyes.items()}
        yield Act(gauge.title, _who(eyes, watching))


def _who(eyes: Mapping[str, ShownWorld], yours: Mapping[str, bool]) -> tuple[str, ...]:
    if all(yours.values()):
        return ()
    titles = {role.id: role.title for eye in eyes.values() for role in eye.roles}
    return tuple(titles[role] for role, may in yours.items() if may)
