"""A world that is being played live: its clock, what the disk holds of it, and what it does when the engine breaks."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from engine.commands import Command
from engine.events import CommandAnswered, Event
from engine.pace import WorldClock
from engine.staging import Staging
from engine.state import apply
from engine.world import World

FROZEN = "world/ended"
"""How a command is refused that a world broke on, and every command after it."""


@dataclass(frozen=True, slots=True)
class Watches:
    """The two clocks of the machine, in milliseconds: one that only goes forward, and the time since 1970 UTC."""

    reading: Callable[[], int]
    wall: Callable[[], int]


@dataclass(slots=True, eq=False)
class LiveWorld:
    """`committed` are its events on the disk, the only ones that anybody is shown. Once `broken` it goes no further.

    It has `begun` once its team had STARTEX.
    """

    number: int
    team: str
    world: World
    staging: Staging
    clock: WorldClock
    teams: Mapping[str, str] = field(default_factory=dict)
    """The team of each side, where there are sides."""
    committed: list[Event] = field(default_factory=list)
    begun: bool = False
    broken: Exception | None = None

    def team_of(self, seat: str) -> str:
        """The team a seat belongs to."""
        return self.teams.get(self.world.state.side_of(seat), self.team)

    def mates(self, seat: str, seats: Iterable[str]) -> tuple[str, ...]:
        """Those of these seats that are on its side and in play; none for one that has not entered itself."""
        state, now = self.world.state, self.world.now
        if state.enters(seat) > now:
            return ()
        return tuple(each for each in seats if state.side_of(each) == state.side_of(seat) and state.enters(each) <= now)

    @property
    def over(self) -> bool:
        return self.world.state.ending is not None

    @property
    def next_due(self) -> int | None:
        """World time of the next thing that happens by itself; None when nothing will."""
        return None if self.broken or not self.begun else self.world.next_due

    def at(self, reading: int) -> int:
        """World time at a reading, never earlier than where the world stands."""
        return max(self.world.now, self.clock.at(reading))

    def answered(self, seat: str, ref: str) -> bool:
        """Whether the answer is in the seat's view already, or on its way to it."""
        return (seat, ref) in self.world.state.answers

    def advance(self, to: int) -> list[Event]:
        """What happens up to an instant; nothing once the world is broken, as it may be after this very call."""
        if self.broken:
            return []
        try:
            return self.world.advance(to)
        except Exception as error:  # noqa: BLE001 - a world that breaks must not stop the others
            self.broken = error
            return []

    def receive(self, command: Command, at: int) -> list[Event]:
        """What a command causes. One that the world breaks on is refused, and has done nothing."""
        if not self.broken:
            try:
                return self.world.receive(command, at)
            except Exception as error:  # noqa: BLE001 - the same
                self.broken = error
        refusal = CommandAnswered(at=self.world.now, ref=command.ref, seat=command.seat, code=FROZEN)
        apply(self.world.state, refusal)
        return [refusal]
