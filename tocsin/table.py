"""A table: one world and its simulated participants, played in virtual time, group by group."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.commands import Command
from engine.events import Event
from engine.world import World
from tocsin.participants import Participants


@dataclass(frozen=True, slots=True)
class Group:
    """What is journalled as one: an instant, the command if there was one, and every event it caused."""

    at: int
    command: Command | None
    events: tuple[Event, ...]


class Table:
    """Plays itself to the end: `next_at` is when it next has something to do, `play` does it."""

    def __init__(self, world: World, participants: Participants) -> None:
        self.world = world
        self._participants = participants

    @property
    def next_at(self) -> int | None:
        """World time of the next thing to happen or to be asked; None once the world has ended."""
        due, asked = self.world.next_due, self._participants.next_at
        if due is None:
            return None
        return due if asked is None else min(due, asked)

    def play(self) -> Iterator[Group]:
        """Plays what comes next: the story first, then one command asked at that instant."""
        at = self.next_at
        assert at is not None
        told = self.world.advance(at)
        if told:
            yield self._seen(Group(at, None, tuple(told)))
        if self._participants.next_at == at and self.world.next_due is not None:
            command = self._participants.ask()
            yield self._seen(Group(at, command, tuple(self.world.receive(command, at))))

    def play_out(self) -> list[Event]:
        """Plays to the end, and hands over every event in order."""
        events: list[Event] = []
        while self.next_at is not None:
            for group in self.play():
                events.extend(group.events)
        return events

    def _seen(self, group: Group) -> Group:
        self._participants.watch(group.events)
        return group
