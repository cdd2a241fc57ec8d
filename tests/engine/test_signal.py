"""Signals follow the state of their system, at once or over a stated time, and never leave what is written."""

from hypothesis import given
from hypothesis import strategies as st

from engine.signal import SignalState
from injects.span import MINUTE
from scenarios.systems import Signal

TITLE = {"en": "Calls", "fr": "Appels"}


def signal(ramp=0, normal=10, compromised=90, off=0):
    written = Signal.model_construct(title=TITLE, normal=normal, compromised=compromised, off=off, ramp=ramp)
    return SignalState.of(written, "clean", 3)


def test_without_a_ramp_it_is_there_at_once():
    calls = signal()
    assert calls.at(5) == 10
    calls.turn("tainted", 3, 100)
    assert calls.at(100) == 90
    calls.turn("tainted", 0, 200)
    assert calls.at(200) == 0


def test_with_a_ramp_it_goes_there_in_a_straight_line_and_turns_from_where_it_is():
    calls = signal(ramp=8 * MINUTE)
    calls.turn("tainted", 3, 0)
    assert [calls.at(minute * MINUTE) for minute in (0, 4, 8, 60)] == [10, 50, 90, 90]
    calls.turn("clean", 3, 4 * MINUTE)
    assert [calls.at(minute * MINUTE) for minute in (4, 8, 12)] == [50, 30, 10]


def test_a_change_of_the_system_that_is_none_of_the_signal_does_not_make_it_begin_again():
    calls = signal(ramp=8 * MINUTE)
    calls.turn("tainted", 3, 0)
    calls.turn("tainted", 1, 4 * MINUTE)
    assert calls.at(8 * MINUTE) == 90


LEVELS = st.integers(-1000, 1000)
TURNS = st.lists(st.tuples(st.sampled_from(["clean", "tainted"]), st.integers(0, 3), st.integers(0, 10**6)))


@given(st.integers(0, 10**6), LEVELS, LEVELS, LEVELS, TURNS, st.integers(0, 10**6))
def test_it_never_leaves_what_is_written_and_arrives_in_time(ramp, normal, compromised, off, turns, later):
    calls, now = signal(ramp, normal, compromised, off), 0
    for state, autonomy, passed in turns:
        now += passed
        calls.turn(state, autonomy, now)
    low, high = min(normal, compromised, off), max(normal, compromised, off)
    assert low <= calls.at(now + later) <= high
    assert calls.at(now + ramp) == calls.aim
