"""An exercise read back whole: its scenarios, and each world's events. What marks, reports and replays start from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.events import Event
from engine.parting import events_of, part_of, seats_of
from injects.written import Text
from replays.halts import Happening
from replays.header import Header, PackSource, PlayedWorld
from replays.reader import Reader, read
from replays.records import HALL
from scenarios.belonging import ONE, sides
from scenarios.clocks import Regime
from scenarios.exercise import Exercise as Written
from scenarios.exercise_load import exercise_of
from scenarios.load import law_files, law_of, load_source, regimes
from scenarios.model import Scenario
from scenarios.strict import read as parse

NO_PACK = "@"
"""How the name of what is kept beside the packs begins: no pack may be called so."""
EXERCISE = "@exercise"
"""The exercise file itself."""
LAW = "@law"
"""The duties to notify as they stood: the law changes, and an exercise stays what it was."""


@dataclass(frozen=True, slots=True)
class Played:
    """One team's world: who played what, and every event in order. A text that was forgotten reads as empty.

    Where sides share a world each is a team of its own, with its seats and what concerns it of scenario and events.
    """

    world: PlayedWorld
    scenario: Scenario
    events: tuple[Event, ...]
    side: str = ONE


@dataclass(frozen=True, slots=True)
class Exercise:
    """An exercise as its file tells it."""

    path: Path
    header: Header
    played: tuple[Played, ...]
    records: int
    happenings: tuple[Happening, ...] = ()
    """What happened to its clock and its pace."""
    law: Mapping[str, Regime] = field(default_factory=regimes)
    """The duties to notify as they stood when it was played."""
    written: Written | None = None
    """What its exercise file said, when it was played from one."""

    @property
    def title(self) -> Text:
        """What people call it."""
        name = self.header.exercise
        return self.written.title if self.written else Text(en=name, fr=name)


def load_exercise(path: Path) -> Exercise:
    """Reads an exercise back. Raises a `JournalError` that says what is wrong with the file."""
    with read(path) as reader:
        scenarios = load_scenarios(reader)
        events, happenings, records = _events(reader)
        played = tuple(
            team for world in reader.worlds for team in teams_of(world, scenarios[world.scenario], events[world.number])
        )
        return Exercise(
            path, reader.header, played, records, tuple(happenings), written_law(reader), written_exercise(reader)
        )


def teams_of(world: PlayedWorld, scenario: Scenario, events: Sequence[Event]) -> Iterator[Played]:
    """What the teams of a world played: one, or one for each side."""
    for side in sides(scenario):
        part, seats = part_of(scenario, side), seats_of(scenario, side, world.seats)
        team = world.model_copy(update={"team": world.team_of(side), "seats": seats})
        yield Played(team, part, events_of(part, side, seats, events), side)


def load_scenarios(reader: Reader) -> Mapping[str, Scenario]:
    """The scenarios of an exercise, from the packs in its own file."""
    return {name: load_source(files) for name, files in reader.packs().items() if not name.startswith(NO_PACK)}


def written_exercise(reader: Reader) -> Written | None:
    """What its exercise file said, when it was played from one."""
    for text in reader.packs().get(EXERCISE, {}).values():
        return exercise_of(parse("exercise.yaml", text))
    return None


def kept_with(packs: Mapping[str, PackSource]) -> dict[str, PackSource]:
    """What a new journal keeps: the packs, and the law beside them."""
    return {**packs, LAW: law_files()}


def written_law(reader: Reader) -> Mapping[str, Regime]:
    """The law it was played under; today's for a file from before the law was kept."""
    files = reader.packs().get(LAW)
    return law_of(files) if files else regimes()


def _events(reader: Reader) -> tuple[dict[int, list[Event]], list[Happening], int]:
    events: dict[int, list[Event]] = {world.number: [] for world in reader.worlds}
    happenings: list[Happening] = []
    count = 0
    for record in reader.records():
        count += 1
        if record.world == HALL:
            happenings.append(Happening(record.act(), record.hall_ms, record.wall_ms))
        elif not record.is_command:
            events[record.world].append(record.event())
    return events, happenings, count
