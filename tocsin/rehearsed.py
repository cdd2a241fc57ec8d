"""A rehearsed exercise: many teams of simulated participants, played in virtual time into one journal, like a hall.

All worlds go forward together, in the order of their times; teams in the order of their numbers at equal times.
"""

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from engine.hall import HallBegan, HallEnded
from engine.seating import seat_roles
from engine.world import World
from injects.written import Lang
from replays.exercise import kept_with
from replays.header import Header, PlayedWorld
from replays.journal import Journal
from replays.records import Entry
from scenarios.load import Loaded, regimes
from tocsin.participants import Participants
from tocsin.skill import Level
from tocsin.table import Group, Table
from tocsin.version import ENGINE

COMMIT_EVERY = 400
"""Groups put on the disk at once."""


class Team(NamedTuple):
    """A team to be simulated."""

    name: str
    level: Level


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be played: the pack, by whom, at how many seats, from which seed, beginning when (wall, in ms)."""

    loaded: Loaded
    teams: Sequence[Team]
    seats: int
    seed: str
    wall_ms: int
    lang: Lang


def play_exercise(plan: Plan, path: Path) -> Iterator[int]:
    """Plays the exercise into a journal at `path`, and yields the world time it has reached, in ms, as it goes on."""
    return play_tables(plan, [_table(plan, team) for team in plan.teams], path)


def play_tables(plan: Plan, tables: Sequence[Table], path: Path) -> Iterator[int]:
    """The same with tables laid already, one for each team: their worlds' seed must be the plan's."""
    with _journal(plan, tables, path) as journal:
        journal.append([[Entry.of_hall(HallBegan(), hall_ms=0, wall_ms=plan.wall_ms)]])
        waiting: list[list[Entry]] = []
        at = 0
        for world, group in _in_order(tables):
            at = group.at
            waiting.append(entries_of(group, world, plan.wall_ms))
            if len(waiting) >= COMMIT_EVERY:
                journal.append(waiting)
                waiting = []
                yield at
        ended = Entry.of_hall(HallEnded(), hall_ms=at, wall_ms=plan.wall_ms + at)
        journal.append([*waiting, [ended]])
        yield at


def _table(plan: Plan, team: Team) -> Table:
    scenario, law = plan.loaded.scenario, regimes()
    seats = seat_roles(scenario, plan.seats)
    people = Participants(scenario, law, seats, seed=f"{plan.seed}/{team.name}", level=team.level, lang=plan.lang)
    return Table(World(scenario, plan.seed, seats, law), people)


def _journal(plan: Plan, tables: Sequence[Table], path: Path) -> Journal:
    scenario = plan.loaded.scenario
    header = Header(exercise=path.stem, engine=ENGINE, seed=plan.seed, epoch=1, created_ms=plan.wall_ms)
    worlds = [
        PlayedWorld(
            number=number,
            team=team.name,
            scenario=scenario.scenario,
            seats=table.world.state.seats,
            teams={side: f"{team.name} {side}" for side in scenario.sides},
        )
        for number, (team, table) in enumerate(zip(plan.teams, tables, strict=True), 1)
    ]
    return Journal.create(path, header, kept_with({scenario.scenario: plan.loaded.source.files}), worlds)


def _in_order(tables: Sequence[Table]) -> Iterator[tuple[int, Group]]:
    due = [(table.next_at or 0, number) for number, table in enumerate(tables, 1)]
    heapq.heapify(due)
    while due:
        _, number = heapq.heappop(due)
        table = tables[number - 1]
        for group in table.play():
            yield number, group
        if table.next_at is not None:
            heapq.heappush(due, (table.next_at, number))


def entries_of(group: Group, world: int, wall_ms: int) -> list[Entry]:
    """What is written of a group, when hall time goes with world time from an instant of the wall on."""
    wall = wall_ms + group.at
    events = [Entry.of_event(event, world=world, hall_ms=group.at, wall_ms=wall) for event in group.events]
    if group.command is None:
        return events
    asked = Entry.of_command(group.command, world=world, world_ms=group.at, hall_ms=group.at, wall_ms=wall)
    return [asked, *events]
