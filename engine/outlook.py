"""What each step is worth to the adversary as things stand, and where it leads: the policies of docs/mechanisms.md."""

from typing import NamedTuple

from engine.holding import holds
from engine.state import State
from scenarios.adversary import Adversary, Step

FURTHER = 80
"""What a value one step further on counts for, in a hundred."""


class Prospect(NamedTuple):
    """What a step is worth, in hundredths of value, and the best way on from it, itself first."""

    worth: int
    path: tuple[str, ...]


class Outlook:
    """The adversary's view of a state at an instant. It knows what is closed now, never what will be."""

    def __init__(self, written: Adversary, state: State, at: int) -> None:
        self._written = written
        self._state = state
        self._at = at
        self._prospects: dict[str, Prospect] = {}

    def open(self) -> list[str]:
        """The steps it could begin now, in the order written."""
        return [name for name in self._written.steps if self._free(name) and self.can_begin(name)]

    def can_begin(self, name: str) -> bool:
        """Whether a step is not begun, not closed, has all that it needs, and its time has come."""
        step = self._written.steps[name]
        struck = all(self._state.steps[need].count for need in step.needs)
        ready = struck and (step.when is None or holds(step.when, self._state, self._at))
        return ready and self._state.steps[name].chosen_at is None and not self.is_closed(name)

    def is_closed(self, name: str) -> bool:
        """Whether defenders keep it closed."""
        closed_by = self._written.steps[name].closed_by
        return closed_by is not None and holds(closed_by, self._state, self._at)

    def prospect(self, name: str) -> Prospect:
        """What a step is worth: by itself under `value`; under `path` with the best that can be reached through it."""
        if name not in self._prospects:
            self._prospects[name] = self._look_ahead(name)
        return self._prospects[name]

    def _look_ahead(self, name: str) -> Prospect:
        gain = 100 * self._step(name).value
        if self._written.policy == "value":
            return Prospect(gain, (name,))
        onward = [self.prospect(each) for each in self._next(name)]
        best = max(onward, key=lambda each: each.worth, default=Prospect(0, ()))
        gain -= self._step(name).noise * self._written.caution
        if best.worth <= 0:
            return Prospect(gain, (name,))
        return Prospect(gain + best.worth * FURTHER // 100, (name, *best.path))

    def _next(self, name: str) -> list[str]:
        return [each for each, step in self._written.steps.items() if name in step.needs and self._attainable(each)]

    def _attainable(self, name: str) -> bool:
        """Whether it could be chosen one day, as far as one can see: its `when` is left to hope."""
        step = self._step(name)
        return self._free(name) and not self.is_closed(name) and all(self._comes(need) for need in step.needs)

    def _comes(self, name: str) -> bool:
        if self._state.steps[name].count:
            return True
        begun = self._state.steps[name].chosen_at is not None or name in self._written.scripted
        return not self.is_closed(name) if begun else self._attainable(name)

    def _free(self, name: str) -> bool:
        return self._state.steps[name].chosen_at is None and name not in self._written.scripted

    def _step(self, name: str) -> Step:
        return self._written.steps[name]
