"""Seating: every role is held once, whatever the number of seats."""

import pytest
from crises import courier, small, two_sides

from engine.seating import seat_roles
from scenarios.belonging import sides_of


@pytest.mark.parametrize("scenario", [small().scenario, courier().scenario], ids=["small", "courier"])
@pytest.mark.parametrize("seats", range(1, 10))
def test_every_role_is_held_by_exactly_one_seat(scenario, seats):
    held = seat_roles(scenario, seats)
    assert sorted(role for roles in held.values() for role in roles) == sorted(scenario.roles)
    assert len(held) == min(seats, len(scenario.roles))


def test_merges_apply_in_their_order():
    six = seat_roles(courier().scenario, 6)
    assert six["legal"] == ("legal", "liaison")
    assert seat_roles(courier().scenario, 1).keys() == {"director"}


def test_no_seat_at_all_is_refused():
    with pytest.raises(ValueError, match="at least one seat, not 0"):
        seat_roles(small().scenario, 0)


@pytest.mark.parametrize("seats", [1, 2, 3])
def test_each_side_has_so_many_seats_and_no_seat_is_on_two(seats):
    scenario = two_sides().scenario
    held = seat_roles(scenario, seats)
    by_side = [{seat for seat, roles in held.items() if side in sides_of(scenario, roles)} for side in scenario.sides]
    assert [len(each) for each in by_side] == [min(seats, 2), min(seats, 2)]
    assert not by_side[0] & by_side[1]
    assert sorted(role for roles in held.values() for role in roles) == sorted(scenario.roles)
