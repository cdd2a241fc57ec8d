"""What is told as never chosen is chosen in no world; what somebody may yet be shown is left alone."""

import json

import pytest
from bending import BARE, bent, inject, text
from hypothesis import given
from hypothesis import strategies as st
from plain_worlds import WORLDS, holds, written

from scenarios.advice.shadowed import shadowed
from scenarios.parts import Sheet, parts
from scenarios.strict import read


def told(**given_parts):
    sheet = Sheet(bent(**given_parts), read("f.yaml", json.dumps(given_parts)), {})
    return list(shadowed(sheet.scenario, {part.path: part for part in parts(sheet)}))


def of_variants(conditions):
    variants = [{"when": condition, "body": text("x")} for condition in conditions]
    return [problem.key for problem in told(injects=[inject("a", at="1m", variants=variants)])]


def key(i):
    return f"injects[0].variants[{i}].when"


def chosen(conditions, world):
    return next((i for i, condition in enumerate(conditions) if holds(condition, world)), None)


@given(st.lists(written, min_size=2, max_size=5))
def test_what_is_told_is_chosen_in_no_world(conditions):
    ever = {chosen(conditions, world) for world in WORLDS}
    told_of = of_variants(conditions)
    assert told_of == [key(i) for i in range(len(conditions)) if key(i) in told_of and i not in ever]


WIDE, NARROW = {"meter": "harm", "above": 20}, {"meter": "harm", "above": 60}
UP, SENT = {"flag": "x"}, {"sent": "a"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([UP], UP),
        ([WIDE], NARROW),
        ([{"decided": "d"}], {"decided": "d", "is": "a"}),
        ([{"decided": "d", "is": ["a", "b"]}], {"decided": "d", "is": "b"}),
        ([UP], {"all": [SENT, {"all": [UP]}]}),
        ([{"any": [UP, SENT]}], SENT),
        ([UP, SENT], {"any": [SENT, UP]}),
        ([{"all": [UP, WIDE]}], {"all": [NARROW, SENT, UP]}),
        ([{"not": UP}], {"all": [{"not": UP}, SENT]}),
    ],
)
def test_whatever_follows_from_what_comes_before_is_told(before, after):
    assert of_variants([*before, after]) == [key(len(before))]


@pytest.mark.parametrize(
    "conditions",
    [
        [NARROW, WIDE],
        [UP, SENT],
        [{"all": [UP, SENT]}, UP],
        [UP, {"any": [UP, SENT]}],
        [{"decided": "d", "is": "a"}, {"decided": "d"}],
        [{"meter": "harm", "above": 20, "below": 40}, NARROW],
        [{"not": {"meter": "harm", "above": 20, "below": 40}}, NARROW, {"meter": "harm", "above": 30}],
    ],
)
def test_what_may_be_chosen_is_left_alone(conditions):
    assert of_variants(conditions) == []


def test_endings_too_and_each_names_what_comes_before_it():
    calm, over = ({"title": text("-"), "text": text("-"), "when": when} for when in (WIDE, NARROW))
    (problem,) = told(endings={"calm": calm, "over": over, **{"last": BARE["endings"]["over"]}})
    assert (problem.code, problem.key) == ("SC513", "endings.over.when")
    assert "`endings.calm` holds too" in problem.message.en


def test_thousands_of_alternatives_do_not_hold_a_check_up():
    """This took minutes when each was compared with every other."""
    many = [{"meter": "harm", "above": level} for level in range(2000)]
    others = [{"all": [{"flag": f"x{i}"}, *many[:60]]} for i in range(60)]
    assert of_variants([{"all": many}, *others, {"any": many}]) == []
    assert of_variants([{"all": many}, {"all": many}]) == []
    assert of_variants([{"all": many[:60]}, {"all": many}]) == [key(1)]
