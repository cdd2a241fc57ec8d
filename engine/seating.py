"""Seating: which roles each seat holds when there are fewer seats than roles."""

from collections.abc import Mapping

from scenarios.belonging import roles_of, side_of, sides
from scenarios.model import Scenario


def seat_roles(scenario: Scenario, seats: int | Mapping[str, int]) -> dict[str, tuple[str, ...]]:
    """Roles by seat, each seat named after the role that holds it, in the order of the scenario's roles.

    Each side has so many seats, or each its own number of them. The scenario's merges apply in their order until there
    are no more roles than seats. Raises ValueError for no seat at all; more seats than roles leave as many seats as
    roles.
    """
    wanted = {side: seats if isinstance(seats, int) else seats[side] for side in sides(scenario)}
    if min(wanted.values()) < 1:
        raise ValueError(f"a team needs at least one seat, not {min(wanted.values())}")
    return {
        seat: tuple(roles)
        for side, count in wanted.items()
        for seat, roles in _side_roles(scenario, side, count).items()
    }


def _side_roles(scenario: Scenario, side: str, seats: int) -> dict[str, list[str]]:
    held = {role: [role] for role in roles_of(scenario, side)}
    for merge in scenario.merge:
        if len(held) <= seats:
            break
        if side_of(scenario, merge.role) == side:
            holder = _holder(held, merge.into)
            held[holder] += held.pop(_holder(held, merge.role))
    return held


def _holder(held: Mapping[str, list[str]], role: str) -> str:
    return next(seat for seat, roles in held.items() if role in roles)
