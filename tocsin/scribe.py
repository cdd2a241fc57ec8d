"""The scribe: puts what happens into groups for the writer, each with the instants at which it stands."""

from collections.abc import Callable, Sequence

from engine.commands import Command, Draft, DraftNotice
from engine.events import Event
from engine.hall import HallRecord
from engine.pace import HallClock
from replays.records import Entry
from tocsin.live_world import LiveWorld, Watches
from tocsin.writer import Group, Writer


class Scribe:
    """Hands over groups; what becomes of them the writer reports."""

    def __init__(self, writer: Writer, clock: HallClock, reading: Callable[[], int], watches: Watches) -> None:
        """`reading` is the instant at which what happens happens."""
        self._writer = writer
        self._clock = clock
        self._reading = reading
        self._watches = watches

    def world(
        self, live: LiveWorld, events: Sequence[Event], command: Command | None = None, due: int | None = None
    ) -> None:
        """What happened in a world, with the command that did it; `due` is the reading at which it was to happen."""
        hall, wall, number = self._clock.at(self._reading()), self._watches.wall(), live.number
        entries = [Entry.of_event(event, world=number, hall_ms=hall, wall_ms=wall) for event in events]
        if command is not None:
            at = live.world.now
            entries.insert(0, Entry.of_command(command, world=number, world_ms=at, hall_ms=hall, wall_ms=wall))
        if entries:
            drafted = isinstance(command, Draft | DraftNotice)
            group = Group(
                tuple(entries), number, tuple(events), hall, self._watches.reading(), due=due, drafted=drafted
            )
            self._writer.write(group)

    def hall(self, act: HallRecord, *, last: bool = False) -> None:
        """What happened to the exercise as a whole."""
        hall = self._clock.at(self._reading())
        entry = Entry.of_hall(act, hall_ms=hall, wall_ms=self._watches.wall())
        self._writer.write(Group((entry,), hall_ms=hall, given=self._watches.reading(), act=act, last=last))
