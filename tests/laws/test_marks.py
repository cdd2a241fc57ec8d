"""Law 6. Marks depend on events alone: pauses, ticks, groups and restarts of the host change none."""

from pathlib import Path
from tempfile import TemporaryDirectory

from crises import SEED, plays, small, world_of
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.commands import Command
from engine.events import Event
from engine.hall import HallPaused, HallResumed, HallTicked
from engine.seating import seat_roles
from engine.world import World
from replays.exercise import load_exercise, load_scenarios
from replays.header import Header, PlayedWorld
from replays.journal import Journal
from replays.reader import read
from replays.records import Entry
from replays.reexecute import reexecute
from scenarios.load import regimes
from scoring.sheets import sheet_of

SCENARIO = small().scenario
END = SCENARIO.duration + 120_000
HALL = st.sampled_from([HallTicked(), HallPaused(), HallPaused(world=1), HallResumed(), HallPaused(no_duff=True)])


def entries(events: list[Event], command: Command | None = None, at: int = 0) -> list[Entry]:
    asked = [] if command is None else [Entry.of_command(command, world=1, world_ms=at, hall_ms=at, wall_ms=at)]
    return asked + [Entry.of_event(event, world=1, hall_ms=event.at, wall_ms=event.at) for event in events]


def begun(path: Path) -> Journal:
    seats = seat_roles(SCENARIO, 6)
    header = Header(exercise="law", engine="1", seed=SEED, epoch=1, created_ms=0)
    world = PlayedWorld(number=1, team="blue", scenario=SCENARIO.scenario, seats=seats)
    return Journal.create(path, header, {SCENARIO.scenario: small().source.files}, [world])


def rebuilt(path: Path) -> World:
    with read(path) as reader:
        replayed = reexecute(reader, load_scenarios(reader), regimes())
    assert replayed.difference is None
    return replayed.worlds[1]


@settings(max_examples=25, deadline=None)
@given(plays(SCENARIO, most=12), st.data())
def test_restarts_pauses_and_ticks_change_no_event_and_no_mark(asked, data):
    straight = world_of(SCENARIO)
    told = [event for each in asked for event in straight.receive(each.command, each.at)] + straight.advance(END)
    restarts = data.draw(st.sets(st.integers(0, len(asked)), max_size=2))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "law.tocsin"
        journal, world = begun(path), world_of(SCENARIO)
        for number, each in enumerate(asked):
            if number in restarts:
                journal.close()
                world, journal = rebuilt(path), Journal.open(path)
            act = Entry.of_hall(data.draw(HALL), hall_ms=each.at, wall_ms=0)
            story = entries(world.advance(each.at))
            group = entries(world.receive(each.command, each.at), each.command, each.at)
            journal.append([[act], *([story] if story else []), group])
        journal.append([entries(world.advance(END))] if world.next_due is not None else [[act]] if asked else [])
        journal.close()
        events = load_exercise(path).played[0].events
    assert list(events) == told
    assert sheet_of(SCENARIO, regimes(), events) == sheet_of(SCENARIO, regimes(), told)
