"""Health, judged in words: good, to be watched, or to be acted upon now, and why."""

from enum import StrEnum
from typing import NamedTuple

from engine.desk_wire import Health
from injects.written import Text
from tui.control import health_words as words
from tui.control.desk import Desk

LATE_MS, VERY_LATE_MS = 250, 1_000
SLOW_COMMIT_MS, VERY_SLOW_COMMIT_MS = 100, 1_000
LITTLE_MB, VERY_LITTLE_MB = 1_000, 200


class Level(StrEnum):
    """How much it matters."""

    GOOD = "good"
    WATCH = "watch"
    ACT = "act"


class Judged(NamedTuple):
    """A judgement, its reason, and the facts of the reason."""

    level: Level
    reason: Text
    facts: dict[str, object]


def judge(desk: Desk, *, up: bool) -> Judged:
    """The worst that can be said now; `up`: there is a line to the host."""
    if desk.ended:
        return Judged(Level.GOOD, words.OVER, {})
    if not up or desk.hall is None:
        return Judged(Level.ACT, words.NO_LINE, {})
    found = [*_disk(desk.hall.health), *_worlds(desk), *_pulse(desk.hall.health), *_people(desk)]
    worst = [each for level in (Level.ACT, Level.WATCH) for each in found if each.level is level]
    return worst[0] if worst else Judged(Level.GOOD, words.GOOD, {"late": desk.hall.health.late_ms})


def _disk(health: Health) -> list[Judged]:
    facts: dict[str, object] = {"free": health.disk_free_mb}
    if health.disk_full:
        return [Judged(Level.ACT, words.DISK_FULL, {})]
    if health.disk_free_mb < VERY_LITTLE_MB:
        return [Judged(Level.ACT, words.DISK_LITTLE, facts)]
    return [Judged(Level.WATCH, words.DISK_LITTLE, facts)] if health.disk_free_mb < LITTLE_MB else []


def _worlds(desk: Desk) -> list[Judged]:
    broken = [team.sight.team for team in desk.teams.values() if team.now and team.now.broken]
    return [Judged(Level.ACT, words.BROKEN, {"teams": ", ".join(broken)})] if broken else []


def _pulse(health: Health) -> list[Judged]:
    found = []
    if health.late_ms > LATE_MS:
        level = Level.ACT if health.late_ms > VERY_LATE_MS else Level.WATCH
        found.append(Judged(level, words.LATE, {"late": health.late_ms}))
    if health.commit_ms > SLOW_COMMIT_MS:
        level = Level.ACT if health.commit_ms > VERY_SLOW_COMMIT_MS else Level.WATCH
        found.append(Judged(level, words.SLOW_COMMIT, {"commit": health.commit_ms}))
    return found


def _people(desk: Desk) -> list[Judged]:
    """Before STARTEX everybody is expected, and nobody is missing yet."""
    assert desk.hall is not None
    missing = desk.hall.health.seats - desk.hall.health.consoles
    if missing <= 0 or desk.hall.state in ("lobby", "over"):
        return []
    return [Judged(Level.WATCH, words.MISSING, {"missing": missing, "seats": desk.hall.health.seats})]
