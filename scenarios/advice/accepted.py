"""Warnings that an author accepts, told apart from those to look at."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from scenarios.accepting import Acceptance
from scenarios.parts import Sheet
from scenarios.problems import Problem, problem

_ITEM = re.compile(r"(\w+)\[(\d+)\](.*)", re.DOTALL)


class Weighed(NamedTuple):
    """Warnings after what the author said of them."""

    left: tuple[Problem, ...]
    accepted: tuple[Problem, ...]


def weighed(sheet: Sheet, found: Iterable[Problem], looked_for: Collection[str]) -> Weighed:
    """What is left of the warnings `found`, and what was accepted.

    An acceptance that nothing needs is itself a warning, as long as its code is among those that were `looked_for`.
    """
    accepts = sheet.scenario.accepts
    matched = {each: [i for i, accept in enumerate(accepts) if _matches(accept, each, sheet)] for each in found}
    used = {i for indexes in matched.values() for i in indexes}
    left = [each for each, indexes in matched.items() if not indexes]
    for i, accept in enumerate(accepts):
        if i not in used and accept.code in looked_for:
            path = ("accepts", i)
            left.append(problem("idle-acceptance", sheet.pack.near(path), path))
    return Weighed(tuple(left), tuple(each for each, indexes in matched.items() if indexes))


def _matches(accept: Acceptance, warning: Problem, sheet: Sheet) -> bool:
    at = accept.at
    if accept.code != warning.code or at is None:
        return accept.code == warning.code
    return any(key == at or key.startswith((f"{at}.", f"{at}[")) for key in _keys(warning, sheet))


def _keys(warning: Problem, sheet: Sheet) -> Iterator[str]:
    """The key of a warning, and the same with the id of an item in the place of its number."""
    yield warning.key
    item = _ITEM.fullmatch(warning.key)
    assert isinstance(sheet.pack.value, dict)
    if item:
        root, number, rest = item.groups()
        items = sheet.pack.value.get(root)
        named = items[int(number)] if isinstance(items, list) else None
        if isinstance(named, dict) and "id" in named:
            yield f"{root}[{named['id']}]{rest}"
