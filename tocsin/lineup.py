"""The line-up: who plays what in an exercise, before it is staged."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from engine.seating import seat_roles
from injects.sanitise import clean_line
from injects.written import Lang
from replays.exercise import EXERCISE, kept_with
from replays.header import PackSource, Person, PlayedWorld
from replays.records import HALL
from scenarios.belonging import side_of
from scenarios.exercise import Exercise
from scenarios.exercise_load import FILE, LoadedExercise
from scenarios.exercise_worlds import SharedWorld, worlds_of
from scenarios.load import Loaded
from scenarios.model import Scenario


@dataclass(frozen=True, slots=True)
class Occupant:
    """Who sits at a seat, as far as it is known, and what they read."""

    name: str = ""
    lang: Lang | None = None


@dataclass(frozen=True, slots=True)
class Lineup:
    """The worlds of an exercise, numbered from 1, with their packs by scenario id, and who sits where."""

    name: str
    title: str
    """What its file is called, before the date."""
    packs: Mapping[str, Loaded]
    worlds: tuple[PlayedWorld, ...]
    facilitators: int = 1
    seed: str | None = None
    written: str = ""
    """The exercise file, when there is one."""
    sitting: Mapping[tuple[int, str], Occupant] = field(default_factory=dict)

    @property
    def scenarios(self) -> dict[str, Scenario]:
        return {name: pack.scenario for name, pack in self.packs.items()}

    @property
    def sources(self) -> dict[str, PackSource]:
        """What the journal keeps: every pack, and the exercise file."""
        packs: dict[str, PackSource] = {name: pack.source.files for name, pack in self.packs.items()}
        return kept_with(packs) | ({EXERCISE: {FILE: self.written}} if self.written else {})

    @property
    def people(self) -> list[Person]:
        """Those whose names are known."""
        return [Person(world, seat, each.name) for (world, seat), each in self.sitting.items() if each.name]

    def team_of(self, number: int, seat: str) -> str:
        """The team of a seat."""
        world = self.worlds[number - 1]
        return world.team_of(side_of(self.scenarios[world.scenario], world.seats[seat][0]))

    @property
    def consoles(self) -> int:
        """How many seats there are, facilitators' included."""
        return sum(len(world.seats) for world in self.worlds) + self.facilitators


def lineup_of_pack(loaded: Loaded, *, teams: int, seats: int, facilitators: int = 1, seed: str | None = None) -> Lineup:
    """So many teams that play the same scenario at so many seats each, called 1, 2, …

    With sides, so many worlds: a team for each side, called `1 provider`, `1 port`, …
    """
    name = loaded.scenario.scenario
    roles = seat_roles(loaded.scenario, seats)
    worlds = tuple(
        PlayedWorld(number=n, team=str(n), scenario=name, seats=roles, teams=_teams(loaded.scenario, n))
        for n in range(1, teams + 1)
    )
    return Lineup(f"{name}-{secrets.token_hex(4)}", name, {name: loaded}, worlds, facilitators, seed)


def _teams(scenario: Scenario, number: int) -> dict[str, str]:
    return {side: f"{number} {side}" for side in scenario.sides}


def lineup_of_exercise(loaded: LoadedExercise) -> Lineup:
    """The teams of an exercise file, in their order."""
    exercise = loaded.exercise
    scenarios = {name: pack.scenario for name, pack in loaded.packs.items()}
    shared = worlds_of(exercise, scenarios)
    worlds = tuple(_world(n, world, exercise, scenarios[world.plays]) for n, world in enumerate(shared, 1))
    return Lineup(
        name=f"{exercise.exercise}-{secrets.token_hex(4)}",
        title=exercise.exercise,
        packs={pack.scenario.scenario: pack for pack in loaded.packs.values()},
        worlds=worlds,
        facilitators=exercise.facilitators,
        seed=exercise.seed,
        written=loaded.text,
        sitting=_sitting(loaded, worlds),
    )


def _world(number: int, world: SharedWorld, exercise: Exercise, scenario: Scenario) -> PlayedWorld:
    entries = {side: exercise.teams[place] for side, place in world.teams.items()}
    seats = {side: entry.seats or len(scenario.roles) for side, entry in entries.items()}
    return PlayedWorld(
        number=number,
        team=" + ".join(entry.team for entry in entries.values()),
        scenario=scenario.scenario,
        seats=seat_roles(scenario, seats),
        teams={side: entry.team for side, entry in entries.items() if side},
        rate=min(entry.rate for entry in entries.values()),
    )


def _sitting(loaded: LoadedExercise, worlds: Sequence[PlayedWorld]) -> dict[tuple[int, str], Occupant]:
    """Several people at one seat share it: their names stand together, and it reads what the first of them reads."""
    places = _places(worlds, {pack.scenario.scenario: pack.scenario for pack in loaded.packs.values()})
    sitting = {place: Occupant(lang=_lang(loaded.exercise, team)) for (team, _), place in places.items()}
    for person in loaded.roster:
        place = places.get((person.team, person.seat), (HALL, person.seat))
        there = sitting.get(place, Occupant())
        name = f"{there.name}, {person.name}" if there.name else person.name
        lang = there.lang if there.name else person.language or there.lang
        sitting[place] = Occupant(name, lang)
    return sitting


def _places(worlds: Sequence[PlayedWorld], scenarios: Mapping[str, Scenario]) -> dict[tuple[str, str], tuple[int, str]]:
    """World and seat by team, as a roster tells it, and role."""
    held = [(world, seat, role) for world in worlds for seat, roles in world.seats.items() for role in roles]
    return {
        (clean_line(world.team_of(side_of(scenarios[world.scenario], role))), role): (world.number, seat)
        for world, seat, role in held
    }


def _lang(exercise: Exercise, team: str) -> Lang:
    entry = next(entry for entry in exercise.teams if clean_line(entry.team) == team)
    return exercise.language_of(entry)
