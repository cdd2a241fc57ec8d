"""What the runs of a rehearsal tell together. It grows with the scenario and with a number a run, never with more."""

from array import array
from typing import Any, NamedTuple

from scenarios.model import Scenario
from tocsin.coverage import Coverage, Kind, Met
from tocsin.meter_course import MeterCourse
from tocsin.rehearsal import LEVELS, Outcome
from tocsin.skill import Level
from tocsin.tempo_course import TempoCourse


class Spread(NamedTuple):
    """The marks of one level: mean, and the tenth and ninetieth percentile."""

    mean: float
    p10: float
    p90: float


class Findings:
    """Takes runs in one by one, with `add`."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.runs = 0
        self.totals = {level: array("d") for level in LEVELS}
        self.coverage = Coverage()
        self.course = MeterCourse(scenario)
        self.tempo = TempoCourse()

    def add(self, outcome: Outcome) -> None:
        """Takes in one run."""
        self.runs += 1
        self.totals[outcome.level].append(outcome.total)
        self.coverage.add(outcome.number, outcome.came)
        self.course.add(outcome.course)
        self.tempo.add(outcome.number, outcome.tempo)

    def covered(self) -> dict[Kind, dict[str, Met]]:
        """Everything that may come about, with how often it did, and in which run first."""
        return self.coverage.of(self.scenario)

    def dead_injects(self) -> list[str]:
        """Injects that no run sent, in the order written."""
        return self._never("injects")

    def untaken_options(self) -> list[str]:
        """Options, as `decision/option`, that no run took."""
        return self._never("options")

    def endings(self) -> dict[str, int]:
        """How many runs came to each ending."""
        return {name: met.runs for name, met in self.covered()["endings"].items()}

    def marks(self) -> dict[Level, Spread]:
        """The spread of the marks of each level that played."""
        return {level: _spread(totals) for level, totals in self.totals.items() if totals}

    def document(self) -> dict[str, Any]:
        """All of it as one document, the same for the same seed."""
        return {
            "scenario": self.scenario.scenario,
            "version": self.scenario.version,
            "runs": self.runs,
            "dead_injects": self.dead_injects(),
            "untaken_options": self.untaken_options(),
            "endings": self.endings(),
            "marks": {level: spread._asdict() for level, spread in self.marks().items()},
            "coverage": {
                kind: {name: met._asdict() for name, met in each.items()} for kind, each in self.covered().items()
            },
            "meters": self.course.document(),
            **self.tempo.document(),
        }

    def _never(self, kind: Kind) -> list[str]:
        return [name for name, met in self.covered()[kind].items() if not met.runs]


def _spread(totals: "array[float]") -> Spread:
    ordered = sorted(totals)
    mean = round(sum(ordered) / len(ordered), 2)
    return Spread(mean, _percentile(ordered, 10), _percentile(ordered, 90))


def _percentile(ordered: list[float], percent: int) -> float:
    """The nearest-rank percentile: a value that occurred."""
    return ordered[max(-(-len(ordered) * percent // 100) - 1, 0)]
