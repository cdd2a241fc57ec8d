"""Decisions of which nothing follows: a team that learns it stops deciding."""

from collections.abc import Iterator, Mapping

from injects.templates import quotable
from scenarios.advice.uses import Uses
from scenarios.decisions import DecisionPoint
from scenarios.parts import Part
from scenarios.problems import Path, Problem


def without_consequence(found: Mapping[Path, Part], uses: Uses) -> Iterator[Problem]:
    """Decisions whose options all lead to the same."""
    for part in found.values():
        if not isinstance(part.value, DecisionPoint):
            continue
        name = str(part.path[-1])
        first, *others = (option.effects for option in part.value.options.values())
        asked = name in uses.asked["decision"] or f"decided.{quotable(name)}" in uses.quoted
        if not asked and all(effects == first for effects in others):
            yield part.wrong_key("no-consequence")
