"""The clockwork: nothing at an instant is left undone, and it always stands where it was told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.clockwork import Clockwork


def ringing(bells: list[int]) -> tuple[Clockwork, list[int]]:
    env, rung = Clockwork(), []

    def bell(at):
        yield env.timeout(at)
        rung.append(env.instant)

    for at in bells:
        env.process(bell(at))
    return env, rung


@given(st.lists(st.integers(0, 100), max_size=10), st.lists(st.integers(0, 120), max_size=10))
def test_it_does_all_that_is_due_and_stands_exactly_there(bells, stops):
    env, rung = ringing(bells)
    for stop in sorted(stops):
        env.advance(stop)
        assert env.instant == stop
        assert rung == sorted(at for at in bells if at <= stop)


def test_what_an_instant_causes_at_that_instant_is_done_too():
    env, rung = Clockwork(), []

    def chain(left):
        yield env.timeout(0 if left < 3 else 5)
        rung.append(left)
        if left:
            env.process(chain(left - 1))

    env.process(chain(3))
    env.advance(5)
    assert rung == [3, 2, 1, 0]


def test_going_back_is_an_error_that_says_both_times():
    env = Clockwork()
    env.advance(10)
    with pytest.raises(ValueError, match="from 10 to 9"):
        env.advance(9)


def test_the_next_due_is_none_when_nothing_comes():
    env, _ = ringing([7])
    assert env.next_due == 0
    env.advance(0)
    assert env.next_due == 7
    env.advance(7)
    assert env.next_due is None


def test_a_halted_clockwork_only_passes_time():
    env, rung = ringing([3, 8])
    env.advance(5)
    env.halt()
    env.advance(20)
    assert (rung, env.instant, env.next_due) == ([3], 20, None)


def test_passing_time_leaves_nothing_behind_in_the_queue():
    env = Clockwork()
    env.advance(10)
    assert env.next_due is None
