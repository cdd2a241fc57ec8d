"""Lessons: what most teams did well, what most missed, and the lines of an improvement plan that follow."""

from typing import NamedTuple

from replays.report.tasks import Task
from scoring.marks import BANDS

MOST = 3
"""Strengths, and areas for improvement, at most."""

HELD = next(points for points, letter in BANDS if letter == "S")
"""From this mean on, a task was done well enough to be called a strength."""

FULL = 100


class Lessons(NamedTuple):
    """Strengths, the best first; areas for improvement, the most missed first."""

    strengths: tuple[Task, ...]
    areas: tuple[Task, ...]


def lessons(tasks: tuple[Task, ...]) -> Lessons:
    """What to keep and what to work on, by the mean of the automatic marks; among equals, critical tasks first."""
    best = sorted(tasks, key=lambda task: (-task.mean, not task.written.critical))
    strengths = tuple(task for task in best if task.mean >= HELD)[:MOST]
    left = [task for task in tasks if task not in strengths and task.mean < FULL]
    areas = sorted(left, key=lambda task: (task.mean, not task.written.critical))[:MOST]
    return Lessons(strengths, tuple(areas))
