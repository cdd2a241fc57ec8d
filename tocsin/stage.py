"""Staging an exercise: its journal and its worlds, new from a pack, or again from what the disk holds."""

import secrets
from collections.abc import Mapping, Set
from pathlib import Path
from typing import NamedTuple

from engine.commands import Command, Draft, DraftNotice
from engine.desk import Noted
from engine.events import Event
from engine.hall import HallState
from engine.pace import REAL_TIME, HallClock, WorldClock
from engine.staging import Staging
from engine.world import World
from replays.exercise import load_scenarios, written_exercise, written_law
from replays.header import Header, PlayedWorld
from replays.journal import Journal
from replays.reader import Reader
from replays.records import HALL, Record
from replays.reexecute import Difference, reexecute
from scenarios.clocks import Regime
from scenarios.exercise import Exercise
from scenarios.load import regimes
from scenarios.model import Scenario
from tocsin.lineup import Lineup
from tocsin.live_hall import LiveHall
from tocsin.live_world import LiveWorld
from tocsin.version import ENGINE


class Staged(NamedTuple):
    """An exercise ready to be hosted, standing still until its clock runs."""

    journal: Journal
    hall: LiveHall
    noted: list[Noted]
    """What facilitators had been shown."""
    answered: set[tuple[str, str]]
    """Facilitators' acts that were answered, by who asked and ref."""
    ended: bool = False
    """Whether ENDEX was reached: nobody plays on."""
    exercise: Exercise | None = None
    """What its exercise file says, when it has one."""
    beats: Set[int] = frozenset()
    """Beats of it that the hall was shown."""

    @property
    def worlds(self) -> tuple[LiveWorld, ...]:
        return tuple(self.hall.worlds.values())

    @property
    def began(self) -> bool:
        """Whether STARTEX was reached."""
        return self.hall.began


class Differs(Exception):
    """The journal is whole, but this engine does not play it as it was played: going on would make two stories."""

    def __init__(self, path: Path, difference: Difference, engine: str) -> None:
        super().__init__(difference)
        self.path = path
        self.record = difference.record
        self.engine = engine


def stage_new(path: Path, lineup: Lineup, *, pace: int, now_ms: int) -> Staged:
    """A new exercise in a new file. Raises a JournalError when the file cannot be made."""
    seed = lineup.seed or secrets.token_hex(16)
    header = Header(exercise=lineup.name, engine=ENGINE, seed=seed, epoch=1, created_ms=now_ms)
    scenarios = lineup.scenarios
    journal = Journal.create(path, header, lineup.sources, lineup.worlds)
    if lineup.people:
        journal.seat_people(lineup.people)
    worlds = {each.number: World(scenarios[each.scenario], seed, each.seats, regimes()) for each in lineup.worlds}
    hall = _hall(journal.reader, worlds, _stagings(scenarios, seed, regimes()), _Kept(), pace)
    return Staged(journal, hall, [], set(), exercise=written_exercise(journal.reader))


def stage_again(path: Path) -> Staged:
    """An exercise as its file holds it, standing still where its clock was last recorded, at the pace it had.

    Raises a JournalError for a file that cannot be gone on with, and Differs.
    """
    journal = Journal.open(path)
    try:
        return _staged_again(journal)
    except BaseException:
        journal.close()
        raise


def _staged_again(journal: Journal) -> Staged:
    reader = journal.reader
    scenarios, law = load_scenarios(reader), written_law(reader)
    replayed = reexecute(reader, scenarios, law)
    if replayed.difference is not None:
        raise Differs(reader.path, replayed.difference, reader.header.engine)
    kept = _Kept()
    for record in reader.records():
        kept.take(record)
    stagings = _stagings(scenarios, reader.header.seed, law)
    hall = _hall(reader, replayed.worlds, stagings, kept, kept.hall.pace or REAL_TIME)
    exercise = written_exercise(reader)
    return Staged(journal, hall, kept.noted, kept.hall.answered, kept.hall.ended, exercise, kept.hall.beats)


class _Kept:
    """What a journal gives back besides the worlds: each one's events, the hall, and what facilitators had seen."""

    def __init__(self) -> None:
        self.hall = HallState()
        self.events: dict[int, list[Event]] = {}
        self.noted: list[Noted] = []
        self._drafts: set[tuple[int, str, str]] = set()

    def take(self, record: Record) -> None:
        self.hall.passed(record.hall_ms)
        if record.world == HALL:
            act = record.act()
            self.hall.take(act)
            self.noted.append(Noted(HALL, record.hall_ms, act))
        elif record.is_command:
            self._note_draft(record.world, record.command())
        else:
            self._take_event(record, record.event())

    def _note_draft(self, world: int, command: Command) -> None:
        if isinstance(command, Draft | DraftNotice):
            self._drafts.add((world, command.seat, command.ref))

    def _take_event(self, record: Record, event: Event) -> None:
        self.events.setdefault(record.world, []).append(event)
        if not self._drafts or not self._is_drafted(record.world, event):
            self.noted.append(Noted(record.world, record.hall_ms, event))

    def _is_drafted(self, world: int, event: Event) -> bool:
        return (world, getattr(event, "seat", None) or "", getattr(event, "ref", "")) in self._drafts


def _stagings(scenarios: Mapping[str, Scenario], seed: str, law: Mapping[str, Regime]) -> dict[str, Staging]:
    return {name: Staging(scenario, seed, law) for name, scenario in scenarios.items()}


def _hall(
    reader: Reader, worlds: Mapping[int, World], stagings: Mapping[str, Staging], kept: _Kept, pace: int
) -> LiveHall:
    clock = HallClock(kept.hall.hall_ms, pace)
    lives = [
        LiveWorld(
            number=played.number,
            team=played.team,
            teams=played.teams,
            world=worlds[played.number],
            staging=stagings[played.scenario],
            clock=_clock(played, clock, kept),
            committed=kept.events.get(played.number, []),
            begun=played.number in kept.events,
        )
        for played in reader.worlds
    ]
    return LiveHall(clock, lives, began=kept.hall.began, no_duff=kept.hall.no_duff)


def _clock(played: PlayedWorld, hall: HallClock, kept: _Kept) -> WorldClock:
    """A team that has not had its STARTEX while others had stands at zero."""
    number = played.number
    if kept.hall.began and number not in kept.events:
        return WorldClock(hall, paused_at=0, rate=played.rate)
    return WorldClock(hall, kept.hall.lost.get(number, 0), kept.hall.paused_at.get(number), rate=played.rate)
