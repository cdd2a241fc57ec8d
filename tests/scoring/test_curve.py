"""The curve of timeliness: full until the target, never rising, never below what is late but done."""

from hypothesis import given
from hypothesis import strategies as st

from scoring.curve import LATE, timely

SPANS = st.integers(1, 10_000_000)


@given(st.integers(0, 20_000_000), SPANS, SPANS)
def test_it_stays_between_late_and_full(delay, target, more):
    assert LATE <= timely(delay, target, target + more) <= 100


@given(st.integers(0, 20_000_000), st.integers(0, 1_000_000), SPANS, SPANS)
def test_later_is_never_better(delay, wait, target, more):
    assert timely(delay + wait, target, target + more) <= timely(delay, target, target + more)


def test_its_corners():
    assert [timely(at, 10, 20) for at in (0, 10, 15, 20, 21)] == [100, 100, 65, 30, 20]


def test_a_limit_at_the_target_leaves_no_slope():
    assert [timely(at, 10, 10) for at in (10, 11)] == [100, 20]
