"""Watches: SimPy events that come when a condition holds. Judged on change, and when a meter crosses a level."""

from dataclasses import dataclass

import simpy

from engine.clockwork import Clockwork
from engine.holding import Key, depends_on, holds, leaves
from engine.state import State
from scenarios.conditions import Condition, MeterAt


@dataclass(slots=True)
class _Watch:
    condition: Condition | None
    came: simpy.Event


class Watches:
    """The conditions somebody waits for, by what could change them."""

    def __init__(self, env: Clockwork, state: State) -> None:
        self._env = env
        self._state = state
        self._by_key: dict[Key, list[_Watch]] = {}

    def until(self, condition: Condition) -> simpy.Event:
        """An event that comes as soon as the condition holds: at once when it does already."""
        came = self._env.event()
        if holds(condition, self._state, self._env.instant):
            return came.succeed()
        self._register(_Watch(condition, came), depends_on(condition))
        self._foresee_in(condition)
        return came

    def change(self, keys: tuple[Key, ...]) -> simpy.Event:
        """An event that comes when any of the keys is touched."""
        came = self._env.event()
        self._register(_Watch(None, came), keys)
        return came

    def news_of(self, conditions: tuple[Condition, ...]) -> simpy.Event:
        """An event that comes when any of the conditions may have changed: a key is touched, or a meter gets there."""
        came = self.change(tuple(dict.fromkeys(key for condition in conditions for key in depends_on(condition))))
        for condition in conditions:
            self._foresee_in(condition)
        return came

    def notice(self, key: Key) -> None:
        """Something was touched: whoever waited for it is woken. Call it after the state has changed."""
        waiting = self._by_key.get(key)
        if not waiting:
            return
        for watch in tuple(waiting):
            self._judge(watch)
        self._by_key[key] = [watch for watch in waiting if not watch.came.triggered]
        if key.noun == "meter":
            self._foresee_all(key)

    def _register(self, watch: _Watch, keys: tuple[Key, ...]) -> None:
        for key in keys:
            self._by_key.setdefault(key, []).append(watch)

    def _judge(self, watch: _Watch) -> None:
        if watch.came.triggered:
            return
        if watch.condition is None or holds(watch.condition, self._state, self._env.instant):
            watch.came.succeed()

    def _foresee_in(self, condition: Condition) -> None:
        for leaf in leaves(condition):
            if isinstance(leaf, MeterAt):
                self._foresee(leaf.meter, self._thresholds(leaf))

    def _foresee_all(self, key: Key) -> None:
        thresholds = {
            target: None
            for watch in self._by_key[key]
            if watch.condition is not None
            for leaf in leaves(watch.condition)
            if isinstance(leaf, MeterAt) and leaf.meter == key.id
            for target in self._thresholds(leaf)
        }
        self._foresee(key.id, tuple(thresholds))

    def _foresee(self, meter: str, targets: tuple[int, ...]) -> None:
        state = self._state.meters[meter]
        for target in targets:
            instant = state.reaches(target)
            if instant is not None and instant > self._env.instant:
                crossing = self._env.timeout(instant - self._env.instant)
                crossing.callbacks.append(lambda _: self._crossed(meter))

    def _crossed(self, meter: str) -> None:
        for watch in tuple(self._by_key.get(Key("meter", meter), ())):
            self._judge(watch)

    @staticmethod
    def _thresholds(leaf: MeterAt) -> tuple[int, ...]:
        levels = [level * 1000 for level in (leaf.above, leaf.below) if level is not None]
        return tuple(target for level in levels for target in (level - 1, level, level + 1))
