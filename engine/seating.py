"""Seating: which roles each seat holds when there are fewer seats than roles."""

from collections.abc import Mapping

from scenarios.model import Scenario


def seat_roles(scenario: Scenario, seats: int) -> dict[str, tuple[str, ...]]:
    """Roles by seat, each seat named after the role that holds it, in the order of the scenario's roles.

    The scenario's merges apply in their order until there are no more roles than seats. Raises ValueError for no seat
    at all; more seats than roles leave as many seats as roles.
    """
    if seats < 1:
        raise ValueError(f"a team needs at least one seat, not {seats}")
    held = {role: [role] for role in scenario.roles}
    for merge in scenario.merge:
        if len(held) <= seats:
            break
        holder = _holder(held, merge.into)
        held[holder] += held.pop(_holder(held, merge.role))
    return {seat: tuple(roles) for seat, roles in held.items()}


def _holder(held: Mapping[str, list[str]], role: str) -> str:
    return next(seat for seat, roles in held.items() if role in roles)
