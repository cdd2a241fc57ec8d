"""The outline of a scenario with sides: each gets its own words and times, and those who enter late stand in it."""

import pytest

from scenarios.belonging import joins, roles_of, sides, sides_of
from scenarios.load import LIBRARY, load_pack, regimes
from scenarios.outline import for_roles, outline_of
from tocsin.outline_command import run_outline

EXAMPLES = LIBRARY.parent / "examples"
SIDED = ["two-sides", "late-joiner", "blind-watch"]


def items(sections):
    return [item for section in sections for item in section.items]


@pytest.mark.parametrize("name", SIDED)
def test_each_item_is_for_the_sides_of_its_roles(name):
    scenario = load_pack(EXAMPLES / name).scenario
    whole = outline_of(scenario, regimes())
    for side in sides(scenario):
        mine = items(for_roles(whole, roles_of(scenario, side)))
        assert mine == [item for item in items(whole) if side in sides_of(scenario, item.roles)]
        assert mine


@pytest.mark.parametrize("name", SIDED)
def test_who_enters_late_stands_at_that_time(name):
    scenario = load_pack(EXAMPLES / name).scenario
    entered = {(item.id, item.at) for item in items(outline_of(scenario, regimes())) if item.kind == "enters"}
    assert entered == {(role, joins(scenario, role)) for role in scenario.roles if joins(scenario, role)}


def test_people_read_side_by_side_and_then_what_is_hidden(capsys):
    assert run_outline(str(EXAMPLES / "two-sides"), role=None, as_json=False, graph=False, lang="en") == 0
    told = capsys.readouterr().out
    provider, clinic, hidden = (told.index(each) for each in ("SIDE provider", "SIDE clinic", "HIDDEN FROM ALL"))
    assert provider < told.index("1.01 ·") < clinic < told.index("1.02 ·") < hidden < told.index("ADVERSARY")
