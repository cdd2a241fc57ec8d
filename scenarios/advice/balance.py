"""The plan as a whole: how much of it is false, what facilitators hold in reserve, what comes again when missing."""

from collections import Counter
from collections.abc import Iterator, Mapping

from injects.span import MINUTE
from scenarios.conditions import Decided
from scenarios.decisions import Expected
from scenarios.model import Scenario
from scenarios.parts import Part
from scenarios.problems import Path, Problem

FEWEST, MOST = 8, 35
"""Percent of the injects that are false or partly false; about one in six is usual."""
MANY = 12
"""Injects from which on a share says something."""
LONG = 45 * MINUTE
"""Play from which on it may slacken."""


def balance(scenario: Scenario, found: Mapping[Path, Part]) -> Iterator[Problem]:
    """What the plan has too much of, or lacks."""
    whole = found[()]
    planned = [inject for inject in scenario.injects if inject.kind != "reserve"]
    untrue = sum(inject.truth is False or inject.truth == "partial" for inject in planned)
    share = 100 * untrue // max(len(planned), 1)
    if len(planned) >= MANY and not FEWEST <= share <= MOST:
        yield whole.wrong_key("truthful", "injects", share=share)
    if scenario.duration >= LONG and len(planned) == len(scenario.injects):
        yield whole.wrong_key("no-reserve", "injects")
    repeated = _repeated(scenario)
    asked = {part.path[:2] for part in found.values() if isinstance(part.value, Decided) and "shown_by" in part.path}
    for path, part in found.items():
        if _is_critical(part) and str(path[-1]) not in repeated and path not in asked:
            yield part.wrong_key("no-relance")


def _is_critical(part: Part) -> bool:
    """Whether it must be done; what a decision shows is asked for by the decision itself, until it closes."""
    return isinstance(part.value, Expected) and part.value.critical and part.value.kind == "do"


def _repeated(scenario: Scenario) -> set[str]:
    """The expected actions that are asked for again when they are missing: by a relance, or by a second inject."""
    again = {inject.relance_of for inject in scenario.injects if inject.relance_of}
    asked = Counter(action for inject in scenario.injects for action in inject.expects)
    asking = [inject for inject in scenario.injects if inject.relance or inject.id in again]
    return {action for inject in asking for action in inject.expects} | {each for each in asked if asked[each] > 1}
