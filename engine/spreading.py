"""Spreading: how a compromise reaches the systems that depend on a tainted one, unless somebody cuts the way first."""

from collections.abc import Iterator

from engine import events as ev
from engine import system_events as se
from engine.play import Play, Process
from scenarios.conditions import Not
from scenarios.spread import Way, ways


def spreading(play: Play) -> Iterator[Process]:
    """One process for each way, in the order written."""
    yield from (_along(play, way) for way in ways(play.scenario.systems))


def _along(play: Play, way: Way) -> Process:
    """A way that is cut, or whose source is clean again, loses what was under way: it begins anew."""
    while True:
        yield play.until(way.open)
        cut = play.until(Not(not_=way.open))
        yield play.wait(play.drawn(way.takes, f"spread/{way.source}/{way.target}")) | cut
        if not cut.triggered:
            _reach(play, way)


def _reach(play: Play, way: Way) -> None:
    autonomy = play.state.systems[way.target].autonomy
    play.emit(se.CompromiseSpread(at=play.now, system=way.target, source=way.source))
    play.emit(ev.SystemChanged(at=play.now, system=way.target, state="tainted", autonomy=autonomy))
