"""A simulated team at its consoles: what they show goes in, what its seats ask comes out when its time has come.

No socket and no clock is in here: readings, in milliseconds of a monotonic clock, come from whoever has one.
"""

from collections.abc import Iterator, Mapping, Sequence

from engine.asking import Asking
from engine.shown import ShownEnd
from engine.staging import Staging
from engine.wire import Clock, FromHost, Sights
from injects.written import Lang
from tocsin.participants import Participants
from tocsin.skill import Level
from tocsin.witness import Witness


class SimulatedTeam:
    """Give it what each seat hears. When `wait_ms` is over, `due` gives what is asked, by whom."""

    def __init__(
        self, staging: Staging, seats: Mapping[str, tuple[str, ...]], *, seed: str, level: Level, lang: Lang
    ) -> None:
        self._people = Participants(
            staging.scenario, staging.regimes, seats, seed=seed, level=level, lang=lang, alone=False
        )
        self._witness = Witness(staging, seats)
        self._world_ms = self._read_at = self._pace = 0
        self._over = False

    def heard(self, seat: str, messages: Sequence[FromHost], reading: int) -> None:
        """What came to a seat's console."""
        for message in messages:
            if isinstance(message, Clock):
                running = message.state == "running"
                self._world_ms, self._read_at, self._pace = message.world_ms, reading, message.pace * running
            elif isinstance(message, Sights):
                for sight in message.items:
                    self._over = self._over or isinstance(sight, ShownEnd)
                    self._people.watch(self._witness.saw(seat, sight))

    def due(self, reading: int) -> Iterator[tuple[str, Asking]]:
        """What is asked by now, by seat."""
        while self.wait_ms(reading) == 0:
            command = self._people.ask()
            yield command.seat, self._witness.asks(command)

    def wait_ms(self, reading: int) -> int | None:
        """Milliseconds of the wall until somebody asks something, 0 when it is time; None while nobody will."""
        at = self._people.next_at
        if at is None or not self._pace or self._over:
            return None
        now = self._world_ms + (reading - self._read_at) * self._pace // 1_000
        return max(0, -(-(at - now) * 1_000 // self._pace))
