"""Conditions about a handful of things, and every world those can make: plain meaning, to hold rules against."""

import json
from itertools import product

from hypothesis import strategies as st
from pydantic import TypeAdapter

from scenarios import conditions as co

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
