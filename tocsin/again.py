"""Playing again after the pack has changed: what was asked is asked once more, at its times, of the pack as it is."""

from collections import Counter
from collections.abc import Iterator, Set
from itertools import pairwise
from pathlib import Path

from engine.commands import Command
from engine.hall import HallBegan, HallTicked
from engine.seating import seat_roles
from engine.world import World
from replays.exercise import kept_with
from replays.journal import Journal
from replays.reader import Reader, read
from replays.records import HALL, Entry
from replays.words import command_of
from scenarios.belonging import side_of, sides
from scenarios.load import Loaded, regimes
from scenarios.model import Scenario
from tocsin.rehearsed import entries_of
from tocsin.table import Group


class OtherSeats(Exception):
    """The pack's roles have changed, so that those who play would no longer sit where they do."""


def play_again(file: Path, loaded: Loaded, at: int) -> None:
    """Writes the exercise of one world once more, up to a world time, in a new epoch. Raises OtherSeats."""
    with read(file) as reader:
        header, (world, *_) = reader.header, reader.worlds
        asked = list(_asked(reader))
    seats = _seats(loaded.scenario, world.seats.keys())
    name, wall = loaded.scenario.scenario, header.created_ms
    fresh = file.with_suffix(".again")
    played = world.model_copy(update={"scenario": name, "seats": seats})
    header = header.model_copy(update={"epoch": header.epoch + 1})
    with Journal.create(fresh, header, kept_with({name: loaded.source.files}), [played]) as journal:
        began = Entry.of_hall(HallBegan(), hall_ms=0, wall_ms=wall)
        stopped = Entry.of_hall(HallTicked(), hall_ms=at, wall_ms=wall + at)
        groups = _groups(World(loaded.scenario, header.seed, seats, regimes()), asked, at)
        journal.append([[began], *(entries_of(group, world.number, wall) for group in groups), [stopped]])
    fresh.replace(file)


def _seats(scenario: Scenario, before: Set[str]) -> dict[str, tuple[str, ...]]:
    """The roles of the same seats, side by side; each is named after a role."""
    if not before <= scenario.roles.keys():
        raise OtherSeats
    counts = Counter(side_of(scenario, seat) for seat in before)
    if counts.keys() != set(sides(scenario)):
        raise OtherSeats
    seats = seat_roles(scenario, counts)
    if seats.keys() != before:
        raise OtherSeats
    return seats


def _asked(reader: Reader) -> Iterator[tuple[int, Command]]:
    """The commands of the world, in order, and when."""
    records = [record for record in reader.records() if record.world != HALL]
    for record, following in pairwise([*records, None]):
        if record is not None and record.is_command:
            yield record.world_ms, command_of(record, following)


def _groups(world: World, asked: list[tuple[int, Command]], at: int) -> Iterator[Group]:
    """What the world makes of it; what comes after its end is left out."""
    for instant, command in asked:
        if world.next_due is not None and instant <= at:
            yield from _story(world, instant)
            yield Group(instant, command, tuple(world.receive(command, instant)))
    yield from _story(world, at)


def _story(world: World, to: int) -> Iterator[Group]:
    """The story up to an instant, as the host would write it: each time at which something happens by itself."""
    while (due := world.next_due) is not None and due <= to:
        events = world.advance(due)
        if events:
            yield Group(due, None, tuple(events))
    if world.next_due is not None:
        world.advance(to)
