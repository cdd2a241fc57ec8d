"""Variants and endings that are never chosen: of several the first that holds is taken, and one before holds too."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from injects.written import Written
from scenarios import conditions as co
from scenarios.advice.exclusion import COMPARED, claimed
from scenarios.gap_words import either
from scenarios.model import PlannedInject, Scenario
from scenarios.parts import Part
from scenarios.problems import Path, Problem, dotted

_Claims = Mapping[tuple[str, ...], Sequence[Any]]
"""All that must be true at once, by what it is about."""


class _Earlier(NamedTuple):
    name: str
    claims: _Claims


def shadowed(scenario: Scenario, found: Mapping[Path, Part]) -> Iterator[Problem]:
    """What is never chosen because something before it always is."""
    yield from _among(found[()], [(("endings", name), each.when) for name, each in scenario.endings.items()])
    for part in found.values():
        if isinstance(part.value, PlannedInject) and part.value.variants:
            yield from _among(part, [(("variants", i), each.when) for i, each in enumerate(part.value.variants)])


def _among(part: Part, choices: Iterable[tuple[Path, Written | None]]) -> Iterator[Problem]:
    earlier: list[_Earlier] = []
    room = COMPARED
    for path, condition in choices:
        if condition is None:
            continue
        ways = [_claims(way) for way in _ways(condition)]
        before = [_cover(way, earlier) for way in ways]
        if all(before):
            names = dict.fromkeys(filter(None, before))
            yield part.wrong("shadowed", *path, "when", earlier=either(*names))
        for way in ways:
            room -= sum(map(len, way.values()))
            earlier += [_Earlier(dotted(path), way)] if room >= 0 else []


def _cover(claims: _Claims, earlier: Iterable[_Earlier]) -> str | None:
    """What comes before and holds whenever these do."""
    return next((each.name for each in earlier if _follows(claims, each.claims)), None)


def _follows(claims: _Claims, others: _Claims) -> bool:
    return all(
        any(value.within(other) for value in claims.get(about, ()))
        for about, values in others.items()
        for other in values
    )


def _ways(condition: Written) -> Iterator[Written]:
    """The ways in which a condition may hold, each sufficient."""
    for part in condition.any if isinstance(condition, co.AnyOf) else ():
        yield from _ways(part)
    if not isinstance(condition, co.AnyOf):
        yield condition


def _claims(condition: Written) -> _Claims:
    found: defaultdict[tuple[str, ...], list[Any]] = defaultdict(list)
    for leaf in _leaves(condition):
        about, value = claimed(leaf, holds=True)
        found[about].append(value)
    return found


def _leaves(condition: Written) -> Iterator[Written]:
    for part in condition.all if isinstance(condition, co.AllOf) else ():
        yield from _leaves(part)
    if not isinstance(condition, co.AllOf):
        yield condition
