"""The observer grid: by capability, the tasks with the window in which each is looked for, and its evidence."""

from typing import NamedTuple

from scenarios.belonging import side_of
from scenarios.decisions import Dimension, Expected
from scenarios.model import Scenario

RATINGS = ("P", "S", "M", "U", "N/O")
CRITERIA = ("mobilisation", "awareness", "traceability", "coordination", "anticipation")
"""What every crisis cell is looked at for in French practice, whatever the scenario."""


class Capability(NamedTuple):
    """A capability, what it weighs, and the tasks that show it: critical ones first."""

    dimension: Dimension
    weight: int
    tasks: tuple[Expected, ...]


def capabilities(scenario: Scenario, side: str | None = None) -> tuple[Capability, ...]:
    """Every capability that the scenario exercises, in the order of the dimensions; of one side when it is given."""
    expected = [task for task in scenario.expected.values() if side in (None, side_of(scenario, task.who))]
    found = []
    for dimension in Dimension:
        tasks = [task for task in expected if task.dimension == dimension]
        ordered = sorted(tasks, key=lambda task: not task.critical)
        if ordered or scenario.weights.get(dimension):
            found.append(Capability(dimension, scenario.weights.get(dimension, 0), tuple(ordered)))
    return tuple(found)
