"""Acts of the hall: each reads back as it was written, and their fold says what a restart goes on from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from engine.hall import (
    HallAnswered,
    HallBegan,
    HallEnded,
    HallJumped,
    HallPaced,
    HallPaused,
    HallResumed,
    HallState,
    HallTicked,
    hall_codec,
)
from engine.pace import HallClock, WorldClock

WORLDS = st.none() | st.integers(1, 500)
ACTS = st.one_of(
    st.builds(HallBegan),
    st.builds(HallTicked),
    st.builds(HallPaused, world=WORLDS, no_duff=st.booleans()),
    st.builds(HallResumed, world=WORLDS),
    st.builds(HallPaced, pace=st.integers(1, 1_000_000)),
    st.builds(HallJumped, by=st.integers(0, 10**9)),
    st.builds(HallAnswered, by=st.just("facilitator"), ref=st.text("abc", min_size=1), code=st.text("abc/")),
    st.builds(HallEnded),
)


@given(ACTS)
def test_an_act_reads_back_as_it_was_written(act):
    assert hall_codec.validate_json(hall_codec.dump_json(act)) == act


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b'{"kind":"paced"}',
        b'{"kind":"paced","pace":0}',
        b'{"kind":"paused","world":0}',
        b'{"kind":"began","at":1}',
    ],
)
def test_what_is_no_act_is_refused(body):
    with pytest.raises(ValidationError):
        hall_codec.validate_json(body)


def folded(*acts):
    """The state after acts, each with the hall time at which it stands."""
    state = HallState()
    for hall_ms, act in acts:
        state.passed(hall_ms)
        state.take(act)
    return state


def test_the_fold_says_what_began_ended_and_was_answered():
    answer = HallAnswered(by="facilitator", ref="a")
    state = folded((0, HallBegan()), (5, answer), (9, HallPaced(pace=3_000)), (9, HallJumped(by=4)), (9, HallEnded()))
    assert (state.began, state.ended, state.pace, state.hall_ms) == (True, True, 3_000, 9)
    assert state.answered == {("facilitator", "a")}


def test_something_real_lasts_until_time_runs_again_for_all():
    real, one = HallPaused(no_duff=True), HallResumed(world=1)
    assert folded((0, real)).no_duff
    assert folded((0, real), (0, one)).no_duff
    assert not folded((0, real), (0, HallResumed())).no_duff


STEPS = st.lists(
    st.tuples(st.sampled_from(["pause", "resume", "pause-all", "resume-all", "jump"]), st.integers(0, 10_000)),
    max_size=25,
)


@given(STEPS)
def test_a_world_clock_made_from_the_fold_stands_where_the_one_before_stood(steps):
    hall = HallClock()
    world, state, reading = WorldClock(hall), HallState(), 0
    hall.run(reading)
    for verb, span in steps:
        reading += span
        act = HallTicked()
        if verb == "pause":
            world.pause(reading)
            act = HallPaused(world=1)
        elif verb == "resume":
            world.resume(reading)
            act = HallResumed(world=1)
        elif verb == "pause-all":
            hall.pause(reading)
            act = HallPaused()
        elif verb == "resume-all":
            hall.run(reading)
            act = HallResumed()
        else:
            hall.jump(span)
            act = HallJumped(by=span)
        state.passed(hall.at(reading))
        state.take(act)
    again = HallClock(state.hall_ms)
    restored = WorldClock(again, state.lost.get(1, 0), state.paused_at.get(1))
    assert restored.at(0) == world.at(reading)
    assert restored.paused == world.paused
