"""Parts that exclude each other: what is told as excluded holds in no world whatever."""

import json
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from scenarios import conditions as co
from scenarios.advice.exclusion import exclusion

CONDITION = TypeAdapter(co.Condition)


def condition_of(written):
    return CONDITION.validate_json(json.dumps(written))


OPTIONS = ("a", "b", None)
LEVELS = range(-1, 5)
leaves = st.one_of(
    st.builds(lambda name, up: {"flag": name, "is": up}, st.sampled_from("xy"), st.booleans()),
    st.builds(lambda chosen: {"decided": "d", "is": chosen}, st.sampled_from(["a", "b", ["a", "b"]])),
    st.just({"decided": "d"}),
    st.builds(lambda level: {"meter": "m", "above": level}, st.integers(0, 3)),
    st.builds(lambda level: {"meter": "m", "below": level}, st.integers(0, 3)),
    st.builds(lambda low, high: {"meter": "m", "above": low, "below": high}, st.integers(0, 3), st.integers(0, 3)),
    st.builds(lambda state: {"system": "s", "state": state}, st.sampled_from(["clean", "tainted"])),
    st.builds(lambda state: {"evidence": "e", "is": state}, st.sampled_from(["preserved", "lost"])),
    st.just({"sent": "1.01"}),
)
written = st.recursive(
    leaves,
    lambda inner: (
        st.builds(lambda parts: {"all": parts}, st.lists(inner, min_size=1, max_size=3))
        | st.builds(lambda parts: {"any": parts}, st.lists(inner, min_size=1, max_size=3))
        | st.builds(lambda part: {"not": part}, inner)
    ),
    max_leaves=6,
)

WORLDS = [
    dict(zip(("x", "y", "d", "m", "s", "e", "sent"), values, strict=True))
    for values in product(
        (True, False),
        (True, False),
        OPTIONS,
        LEVELS,
        ("clean", "tainted"),
        ("held", "preserved", "lost"),
        (True, False),
    )
]


def holds(condition, world):
    """The plain meaning of a condition in a world that is given whole."""
    match condition:
        case {"all": parts}:
            return all(holds(part, world) for part in parts)
        case {"any": parts}:
            return any(holds(part, world) for part in parts)
        case {"not": part}:
            return not holds(part, world)
    return leaf_holds(condition, world)


def leaf_holds(condition, world):
    match condition:
        case {"flag": name, "is": up}:
            return world[name] is up
        case {"decided": _, **rest}:
            named = rest.get("is", ["a", "b"])
            return world["d"] in ([named] if isinstance(named, str) else named)
        case {"meter": _, **bounds}:
            return bounds.get("above", -9) < world["m"] < bounds.get("below", 9)
        case {"system": _, "state": state}:
            return world["s"] == state
        case {"evidence": _, "is": state}:
            return world["e"] == state
    return world["sent"]


@given(st.lists(written, min_size=1, max_size=4))
def test_what_is_excluded_holds_in_no_world(parts):
    if exclusion(condition_of({"all": parts})):
        assert not any(holds({"all": parts}, world) for world in WORLDS)


def excluded(*parts):
    return exclusion(condition_of({"all": list(parts)}))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"flag": "x"}, {"flag": "x", "is": False}),
        ({"flag": "x"}, {"not": {"flag": "x"}}),
        ({"sent": "1.01"}, {"not": {"sent": "1.01"}}),
        ({"decided": "d", "is": "a"}, {"decided": "d", "is": "b"}),
        ({"decided": "d", "is": ["a", "c"]}, {"not": {"decided": "d"}}),
        ({"decided": "d", "is": "a"}, {"not": {"decided": "d", "is": ["a", "b"]}}),
        ({"meter": "m", "above": 40}, {"meter": "m", "below": 40}),
        ({"meter": "m", "above": 40}, {"not": {"meter": "m", "above": 30}}),
        ({"system": "s", "state": "clean"}, {"all": [{"system": "s", "state": "tainted"}]}),
        ({"system": "s", "control": "off"}, {"not": {"system": "s", "control": "off"}}),
        ({"evidence": "e"}, {"not": {"any": [{"evidence": "e"}, {"flag": "x"}]}}),
    ],
)
def test_two_parts_that_exclude_each_other_are_told(one, other):
    assert " and " in excluded(one, other)
    assert " and " in excluded(other, one)
    assert excluded(one) == excluded(other) == ""


def test_they_are_told_as_they_are_written():
    told = excluded({"decided": "d", "is": ["a", "b"]}, {"not": {"decided": "d"}})
    assert told == "`decided: d, is: [a, b]` and not `decided: d`"


@pytest.mark.parametrize(
    "parts",
    [
        [{"decided": "d"}, {"not": {"decided": "d", "is": "a"}}],
        [{"meter": "m", "above": 40}, {"meter": "m", "below": 42}],
        [{"flag": "x"}, {"any": [{"flag": "x", "is": False}, {"flag": "y"}]}],
        [{"evidence": "e"}, {"evidence": "f", "is": "lost"}],
    ],
)
def test_what_may_hold_together_is_left_alone(parts):
    assert excluded(*parts) == ""
