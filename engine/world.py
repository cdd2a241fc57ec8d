"""A world: one scenario played by one team. Commands in, events out; it is told the time and does no I/O.

Three verbs. `advance(to)` lets the story come about up to an instant; `receive(command, at)` plays what somebody asks
at an instant; both hand over every event they caused, in order. `next_due` says when something will happen by itself.
"""

from collections.abc import Mapping

from engine import events as ev
from engine.adversary import adversary
from engine.commands import Command
from engine.gauges import wandering
from engine.play import Play
from engine.plot import plot
from engine.resources import resources
from engine.rules import obey
from engine.spreading import spreading
from engine.state import State
from scenarios.clocks import Regime
from scenarios.model import Scenario


class World:
    """The same scenario, seed, seats and commands give the same events, whatever the pattern of `advance` calls.

    At equal instants the story goes first, then commands in the order they arrive, each with all it causes.
    """

    def __init__(
        self,
        scenario: Scenario,
        seed: str,
        seats: Mapping[str, tuple[str, ...]],
        regimes: Mapping[str, Regime],
    ) -> None:
        self._play = Play(scenario, seed, regimes)
        self._play.emit(ev.WorldBegan(at=0, scenario=scenario.scenario, seats=dict(seats)))
        story = (
            *plot(self._play),
            *spreading(self._play),
            *adversary(self._play),
            *resources(self._play),
            *wandering(self._play),
        )
        for process in story:
            self._play.start(process)

    @property
    def state(self) -> State:
        """The state after every event handed over so far; to be read, never changed."""
        return self._play.state

    @property
    def scenario(self) -> Scenario:
        return self._play.scenario

    @property
    def now(self) -> int:
        """World time, in milliseconds."""
        return self._play.now

    @property
    def next_due(self) -> int | None:
        """When something will next happen by itself; None once the world has ended."""
        return None if self._play.over else self._play.env.next_due

    def advance(self, to: int) -> list[ev.Event]:
        """Everything that happens up to and at `to`. Raises ValueError when `to` lies in the past."""
        self._play.env.advance(to)
        return self._play.taken()

    def receive(self, command: Command, at: int) -> list[ev.Event]:
        """Plays a command at an instant: what was due until then, what the command causes, and its answer.

        A command that was answered before is not played again: read its answer in `state.answers`.
        Raises ValueError when `at` lies in the past.
        """
        self._play.env.advance(at)
        if (command.seat, command.ref) not in self.state.answers:
            self._play.acting = command.seat
            obey(self._play, command)
            self._play.env.advance(at)
            self._play.acting = None
        return self._play.taken()
