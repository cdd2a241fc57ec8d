"""Parts that exclude each other: what is told as excluded holds in no world whatever."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain_worlds import WORLDS, condition_of, holds, written

from scenarios.advice.exclusion import exclusion


@given(st.lists(written, min_size=1, max_size=4))
def test_what_is_excluded_holds_in_no_world(parts):
    if exclusion(condition_of({"all": parts})):
        assert not any(holds({"all": parts}, world) for world in WORLDS)


def excluded(*parts):
    why = exclusion(condition_of({"all": list(parts)}))
    return why.en if why else ""


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
