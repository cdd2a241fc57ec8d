"""What happened to the exercise's clock, told at the world time of each team: pauses, restarts, the pace."""

from collections.abc import Iterable
from dataclasses import dataclass

from engine.hall import HallJumped, HallPaced, HallPaused, HallRecord, HallResumed
from engine.pace import REAL_TIME
from injects.written import Text
from replays.lines import NOTHING, Line


@dataclass(frozen=True, slots=True)
class Happening:
    """An act of the hall, with the hall time and the wall time (since 1970 UTC) at which it was done."""

    act: HallRecord
    hall_ms: int
    wall_ms: int


def halts(happenings: Iterable[Happening], world: int, rate: int = REAL_TIME) -> tuple[Line, ...]:
    """The lines of one world, in order; `rate` is in thousandths of hall time."""
    told = _Halts(world, rate)
    return tuple(line for each in happenings if (line := told.take(each)))


@dataclass(slots=True)
class _Halts:
    """Follows the hall for one world: what hall time it lost by itself, and since when somebody has stopped."""

    world: int
    rate: int
    lost: int = 0
    alone_since: int | None = None
    all_since: Happening | None = None
    last: Happening | None = None

    def take(self, each: Happening) -> Line | None:
        line = self._line(each)
        self.last = each
        return line

    def _line(self, each: Happening) -> Line | None:
        match each.act:
            case HallPaused(world=None):
                self.all_since = each
                return self._told(each, _stopped(each.act))
            case HallResumed(world=None):
                return self._resumed(each)
            case HallPaused(world=self.world):
                self.alone_since = each.hall_ms
                return self._told(each, _stopped(each.act))
            case HallResumed(world=self.world):
                return self._resumed_alone(each)
            case HallPaced():
                return self._paced(each, each.act.pace)
            case HallJumped():
                return self._told(each, "jumped", _length(each.act.by))
            case _:
                return None

    def _told(self, each: Happening, kind: str, what: Text = NOTHING) -> Line:
        hall = each.hall_ms if self.alone_since is None else self.alone_since
        return Line((hall - self.lost) * self.rate // REAL_TIME, kind, what)

    def _resumed(self, each: Happening) -> Line | None:
        since = self.all_since or self.last
        kind = "resumed" if self.all_since else "restarted"
        self.all_since = None
        return self._told(each, kind, _after(each.wall_ms - since.wall_ms)) if since else None

    def _resumed_alone(self, each: Happening) -> Line | None:
        if self.alone_since is None:
            return None
        line = self._told(each, "resumed", _after(each.hall_ms - self.alone_since))
        self.lost += each.hall_ms - self.alone_since
        self.alone_since = None
        return line

    def _paced(self, each: Happening, pace: int) -> Line:
        return self._told(each, "paced", Text(en=f"×{pace / 1000:g}", fr=f"×{pace / 1000:g}".replace(".", ",")))


def _stopped(act: HallPaused) -> str:
    if act.no_duff:
        return "no_duff"
    if act.stalled:
        return "stalled"
    return "paused" if act.world is None else "paused_team"


def _after(ms: int) -> Text:
    length = _length(ms)
    return Text(en=f"after {length.en}", fr=f"après {length.fr}")


def _length(ms: int) -> Text:
    minutes, seconds = divmod(max(ms, 0) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    said = f"{hours} h {minutes} min" if hours else f"{minutes} min {seconds} s"
    return Text(en=said, fr=said)
