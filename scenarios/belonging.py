"""Which side each part of a scenario belongs to. Without sides everything belongs to one, called `ONE`."""

from collections.abc import Iterable

from injects.written import Text
from scenarios.model import Scenario

ONE = ""
"""The side of everybody in a scenario that has none."""


def sides(scenario: Scenario) -> tuple[str, ...]:
    """The sides in the order written; `ONE` alone when there are none."""
    return tuple(scenario.sides) or (ONE,)


def side_of(scenario: Scenario, role: str) -> str:
    """The side of a role."""
    return scenario.roles[role].side or ONE


def sides_of(scenario: Scenario, roles: Iterable[str]) -> tuple[str, ...]:
    """The sides of some roles, each once, in the order of the roles."""
    return tuple(dict.fromkeys(side_of(scenario, role) for role in roles))


def roles_of(scenario: Scenario, side: str) -> tuple[str, ...]:
    """The roles of a side, in the order written."""
    return tuple(role for role in scenario.roles if side_of(scenario, role) == side)


def side_of_decision(scenario: Scenario, decision: str) -> str:
    """The side that is asked: its owners are all of it."""
    return side_of(scenario, scenario.decisions[decision].owner[0])


def side_of_expected(scenario: Scenario, expected: str) -> str:
    """The side that should do it."""
    return side_of(scenario, scenario.expected[expected].who)


def side_of_clock(scenario: Scenario, clock: str) -> str:
    """The side that has the duty."""
    return side_of(scenario, scenario.clocks[clock].owner)


def is_for(part: str | None, side: str) -> bool:
    """Whether something written with `side:` is this side's to see; what names none is everybody's."""
    return part is None or part == side


def joins(scenario: Scenario, role: str) -> int:
    """World time at which a role enters, in milliseconds: 0 for those who are there from the start."""
    written = scenario.roles[role]
    side = scenario.sides.get(written.side) if written.side else None
    return max(written.joins or 0, (side.joins or 0) if side else 0)


def enters(scenario: Scenario, roles: Iterable[str]) -> int:
    """World time at which a seat enters that holds these roles: with the first of them."""
    return min((joins(scenario, role) for role in roles), default=0)


def told_on_entering(scenario: Scenario, role: str) -> Text:
    """What a late role is told as it enters; what it is there for, where nothing else is written."""
    written = scenario.roles[role]
    side = scenario.sides.get(written.side) if written.side else None
    return written.brief or (side.brief if side else None) or written.mission


def title_of(scenario: Scenario, side: str) -> Text:
    """What is played, and on which side where there are several."""
    title, there = scenario.title, scenario.sides.get(side)
    return Text(en=f"{title.en} · {there.title.en}", fr=f"{title.fr} · {there.title.fr}") if there else title


def organisation(scenario: Scenario, side: str) -> Text:
    """Who the people of a side work for."""
    return scenario.sides[side].organisation if side in scenario.sides else scenario.organisation
