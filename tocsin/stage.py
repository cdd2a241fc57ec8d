"""Staging an exercise: its journal and its worlds, new from a pack, or again from what the disk holds."""

import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from engine.events import Event
from engine.pace import HallClock, WorldClock
from engine.seating import seat_roles
from engine.views import Staging
from engine.world import World
from replays.exercise import load_scenarios
from replays.hall import HallBegan
from replays.header import Header, PlayedWorld
from replays.journal import Journal
from replays.reader import Reader
from replays.records import ACT, HALL, Record
from replays.reexecute import Difference, reexecute
from scenarios.load import Loaded, regimes
from scenarios.model import Scenario
from tocsin.live_world import LiveWorld
from tocsin.version import ENGINE

BEGAN = ACT + HallBegan().kind


class Staged(NamedTuple):
    """An exercise ready to be hosted: `began` once STARTEX was reached, and standing still until its clock runs."""

    journal: Journal
    worlds: tuple[LiveWorld, ...]
    hall: HallClock
    began: bool


class Differs(Exception):
    """The journal is whole, but this engine does not play it as it was played: going on would make two stories."""

    def __init__(self, path: Path, difference: Difference, engine: str) -> None:
        super().__init__(difference)
        self.path = path
        self.record = difference.record
        self.engine = engine


def stage_new(path: Path, loaded: Loaded, *, teams: int, seats: int, pace: int, now_ms: int) -> Staged:
    """A new exercise in a new file. Raises a JournalError when the file cannot be made."""
    name = loaded.scenario.scenario
    roles = seat_roles(loaded.scenario, seats)
    header = Header(
        exercise=f"{name}-{secrets.token_hex(4)}",
        engine=ENGINE,
        seed=secrets.token_hex(16),
        epoch=1,
        created_ms=now_ms,
    )
    played = [PlayedWorld(number=n, team=str(n), scenario=name, seats=roles) for n in range(1, teams + 1)]
    journal = Journal.create(path, header, {name: loaded.source.files}, played)
    hall = HallClock(pace=pace)
    worlds = {each.number: World(loaded.scenario, header.seed, each.seats, regimes()) for each in played}
    return Staged(journal, _live(journal.reader, worlds, {name: loaded.scenario}, {}, hall), hall, began=False)


def stage_again(path: Path, *, pace: int) -> Staged:
    """An exercise as its file holds it, standing still where its clock was last recorded.

    Raises a JournalError for a file that cannot be gone on with, and Differs.
    """
    journal = Journal.open(path)
    try:
        return _staged_again(journal, pace)
    except BaseException:
        journal.close()
        raise


def _staged_again(journal: Journal, pace: int) -> Staged:
    reader = journal.reader
    scenarios = load_scenarios(reader)
    replayed = reexecute(reader, scenarios, regimes())
    if replayed.difference is not None:
        raise Differs(reader.path, replayed.difference, reader.header.engine)
    records = list(reader.records())
    hall = HallClock(max((record.hall_ms for record in records), default=0), pace)
    worlds = _live(reader, replayed.worlds, scenarios, _events(records), hall)
    return Staged(journal, worlds, hall, began=any(record.kind == BEGAN for record in records))


def _live(
    reader: Reader,
    worlds: Mapping[int, World],
    scenarios: Mapping[str, Scenario],
    events: Mapping[int, list[Event]],
    hall: HallClock,
) -> tuple[LiveWorld, ...]:
    return tuple(
        LiveWorld(
            number=played.number,
            team=played.team,
            world=worlds[played.number],
            staging=Staging(scenarios[played.scenario], reader.header.seed, regimes()),
            clock=WorldClock(hall),
            committed=events.get(played.number, []),
        )
        for played in reader.worlds
    )


def _events(records: list[Record]) -> dict[int, list[Event]]:
    """Each world's events."""
    events: dict[int, list[Event]] = {}
    for record in records:
        if record.world != HALL and not record.is_command:
            events.setdefault(record.world, []).append(record.event())
    return events
