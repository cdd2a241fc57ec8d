"""Signals: the numbers of a system's telemetry, which follow its state. Like meters, nothing about them ticks."""

from dataclasses import dataclass

from scenarios.systems import Signal


@dataclass(slots=True)
class SignalState:
    """A signal on its way from one level to another: where it was at an instant, and where it goes from there."""

    written: Signal
    start: int
    aim: int
    since: int = 0

    @classmethod
    def of(cls, written: Signal, state: str, autonomy: int) -> "SignalState":
        """A signal that has arrived where the state of its system keeps it."""
        level = _level(written, state, autonomy)
        return cls(written, level, level)

    def at(self, at: int) -> int:
        """What it shows at an instant not before its last turn."""
        passed, ramp = at - self.since, self.written.ramp
        if passed >= ramp:
            return self.aim
        return self.start + (self.aim - self.start) * passed // ramp

    def turn(self, state: str, autonomy: int, at: int) -> None:
        """The system changed: the signal leaves from where it is for where it now belongs."""
        aim = _level(self.written, state, autonomy)
        if aim != self.aim:
            self.start, self.aim, self.since = self.at(at), aim, at


def _level(written: Signal, state: str, autonomy: int) -> int:
    if autonomy == 0:
        return written.off
    return written.compromised if state == "tainted" else written.normal
