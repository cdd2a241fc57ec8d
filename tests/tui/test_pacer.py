"""The first change is painted at once, then at most twenty a second, and never is a change forgotten."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tui.pacer import APART_MS, Pacer


def test_the_first_change_waits_for_nothing():
    assert Pacer(lambda: 5_000).wait_ms() == 0


@given(st.lists(st.integers(0, 40), max_size=200))
def test_paintings_are_fifty_milliseconds_apart_and_follow_every_change(gaps):
    now, due, painted = 0, None, []
    pacer = Pacer(lambda: now)
    for gap in gaps:
        until = now + gap
        if due is not None and due <= until:
            now = due
            pacer.painted()
            painted.append(now)
            due = None
        now = until
        wait = pacer.wait_ms()
        due = now + wait if wait is not None else due
        assert due is not None
        assert due <= now + APART_MS
    assert all(later - earlier >= APART_MS for earlier, later in pairwise(painted))
