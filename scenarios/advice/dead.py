"""What can never come about, told at the part of a condition that keeps it from happening."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from injects.written import Written
from scenarios import conditions as co
from scenarios.adversary import Step
from scenarios.advice.chances import Chances, Never
from scenarios.clocks import ClockUse
from scenarios.decisions import DecisionPoint, Expected
from scenarios.model import Ending, PlannedInject
from scenarios.parts import Part
from scenarios.problems import Path, Problem
from scenarios.systems import Consequence

_WITHIN = (co.AllOf, co.AnyOf, co.Not)
_SENTENCES: dict[tuple[type[Written], str], str] = {
    (PlannedInject, "when"): "dead-inject",
    (DecisionPoint, "when"): "dead-decision",
    (Expected, "chance"): "dead-chance",
    (Expected, "shown_by"): "dead-action",
    (Step, "when"): "dead-step",
    (Consequence, "when"): "dead-consequence",
    (ClockUse, "trigger"): "dead-duty",
    (Ending, "when"): "dead-ending",
}
"""What does not come about when a condition in this place cannot hold; anywhere else the condition alone is told."""


class _Site(NamedTuple):
    """A whole condition, the thing it stands in, and the last instant at which it may hold."""

    part: Part
    sentence: str
    by: int | None


def dead(found: Mapping[Path, Part], chances: Chances) -> Iterator[Problem]:
    """What is dead in a scenario, whose parts these are by their paths."""
    for part in found.values():
        if isinstance(part.value, PlannedInject):
            never = chances.unsent(part.value)
            if never and not never.path:
                yield part.wrong("dead-inject", "id", why=never.why)
        elif isinstance(part.value, Step):
            never = chances.undone(part.value)
            if never and never.path[0] == "needs":
                yield part.wrong("dead-step", *never.path, why=never.why)
        elif _is_condition(part) and not issubclass(part.holder, _WITHIN):
            yield from _site(_site_of(part, _around(found, part.path), chances), chances)


def _around(found: Mapping[Path, Part], path: Path) -> Written:
    """The thing that a condition stands in, be it in a mapping of its own."""
    while (path := path[:-1]) not in found:
        pass
    return found[path].value


def _is_condition(part: Part) -> bool:
    return type(part.value).__module__ == co.__name__


def _site_of(part: Part, holder: Written, chances: Chances) -> _Site:
    sentence = _SENTENCES.get((type(holder), str(part.path[-1])), "never-holds")
    if isinstance(holder, PlannedInject) and chances.unsent(holder) is None:
        sentence = "never-holds"  # an effect sends it all the same
    return _Site(part, sentence, _by(holder))


def _by(holder: Written) -> int | None:
    if isinstance(holder, PlannedInject):
        return holder.until if holder.at is None else holder.at
    if isinstance(holder, DecisionPoint):
        return holder.opens
    return holder.at if isinstance(holder, Consequence) else None


def _site(site: _Site, chances: Chances) -> Iterator[Problem]:
    part = site.part
    never = chances.never(part.value, site.by)
    if never is not None:
        yield _never(part, site.sentence, never)
    elif why := chances.always(part.value):
        yield part.wrong("always-holds", why=why)
    else:
        yield from _inside(part, part.value, (), chances, site.by)


def _never(part: Part, sentence: str, never: Never) -> Problem:
    return part.wrong("excluded" if never.excluded else sentence, *never.path, why=never.why)


def _inside(part: Part, value: Written, way: Path, chances: Chances, by: int | None) -> Iterator[Problem]:
    """Parts of a condition that may hold which add nothing to it."""
    if isinstance(value, co.Not):
        yield from _inside(part, value.not_, (*way, "not"), chances, None)
        return
    inner = value.any if isinstance(value, co.AnyOf) else value.all if isinstance(value, co.AllOf) else ()
    key = "any" if isinstance(value, co.AnyOf) else "all"
    for i, each in enumerate(inner):
        here = (*way, key, i)
        never = chances.never(each, by)
        if never is not None:
            yield _never(part, "dead-branch", never._replace(path=(*here, *never.path)))
        elif why := chances.always(each):
            yield part.wrong("always-holds", *here, why=why)
        else:
            yield from _inside(part, each, here, chances, by)
