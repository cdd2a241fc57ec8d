"""Which side each part of a scenario belongs to, with sides and without."""

from crises import late_joiner, small, two_sides

from injects.span import MINUTE
from scenarios import belonging

TWO, LATE, SMALL = two_sides().scenario, late_joiner().scenario, small().scenario


def test_roles_and_what_is_written_for_them_belong_to_their_side() -> None:
    assert belonging.sides(TWO) == ("provider", "clinic")
    assert belonging.roles_of(TWO, "clinic") == ("director", "nurse")
    assert belonging.side_of_decision(TWO, "by-hand") == "clinic"
    assert belonging.side_of_expected(TWO, "tell-clinic") == "provider"
    assert belonging.side_of_clock(TWO, "NIS2") == "provider"
    assert belonging.sides_of(TWO, ("nurse", "support", "director")) == ("clinic", "provider")
    assert belonging.organisation(TWO, "clinic").en == "The Velmont clinic"


def test_without_sides_everything_belongs_to_one() -> None:
    assert belonging.sides(SMALL) == (belonging.ONE,)
    assert belonging.roles_of(SMALL, belonging.ONE) == tuple(SMALL.roles)
    assert {belonging.side_of_decision(SMALL, name) for name in SMALL.decisions} == {belonging.ONE}
    assert belonging.organisation(SMALL, belonging.ONE) == SMALL.organisation


def test_what_names_no_side_is_everybodys() -> None:
    assert belonging.is_for(None, "clinic")
    assert belonging.is_for(None, belonging.ONE)
    assert belonging.is_for("clinic", "clinic")
    assert not belonging.is_for("clinic", "provider")


def test_a_role_enters_with_its_side_or_later_and_a_seat_with_the_first_of_its_roles() -> None:
    assert [belonging.joins(LATE, role) for role in ("mayor", "liaison", "handler")] == [0, 4 * MINUTE, 6 * MINUTE]
    assert belonging.enters(LATE, ("liaison", "mayor")) == 0
    assert belonging.enters(LATE, ("handler",)) == 6 * MINUTE
