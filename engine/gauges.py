"""Meters that wander: small moves that come by themselves, drawn from the seed."""

from collections.abc import Iterator

from engine import events as ev
from engine.play import Play, Process
from scenarios.systems import Wander


def wandering(play: Play) -> Iterator[Process]:
    """The process of every meter that wanders."""
    for name, meter in play.scenario.meters.items():
        if meter.wander is not None:
            yield _wander(play, name, meter.wander)


def _wander(play: Play, meter: str, wander: Wander) -> Process:
    while True:
        yield play.wait(play.drawn(wander.every, f"wander/{meter}/every"))
        stands = play.state.meters[meter]
        now = stands.level_at(play.now)
        level = min(max(now + play.drawn(wander.by, f"wander/{meter}/by"), stands.low), stands.high)
        if level != now:
            play.emit(ev.MeterChanged(at=play.now, meter=meter, level=level, rate=stands.rate))
