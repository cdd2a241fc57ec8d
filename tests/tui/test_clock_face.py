"""The clock on the screen counts on by a monotonic clock, at the exercise's pace, and stands still when play does."""

from hypothesis import given
from hypothesis import strategies as st

from engine.wire import Clock
from tui.clock_face import ClockFace, story_time, world_time

DURATION = 7_200_000


def frame(state="running", world_ms=60_000, pace=1_000):
    return Clock(world_ms=world_ms, duration=DURATION, state=state, story="1 09:01", pace=pace)


def face(now):
    return ClockFace(lambda: now[0])


@given(st.integers(0, 10**9), st.integers(0, 10**6), st.integers(1, 60_000))
def test_it_counts_on_at_the_pace_from_the_last_frame(start, passed, pace):
    now = [start]
    each = face(now)
    each.take(frame(pace=pace))
    now[0] += passed
    assert each.world_ms == min(60_000 + passed * pace // 1_000, DURATION)


def test_it_stands_still_when_play_does_and_knows_nothing_before_a_frame():
    now = [0]
    each = face(now)
    assert (each.state, each.world_ms, each.story("en")) == (None, 0, "")
    for state in ("lobby", "paused", "no-duff", "over"):
        each.take(frame(state))
        now[0] += 10_000
        assert (each.state, each.world_ms) == (state, 60_000)


def test_the_time_of_day_does_not_matter(monkeypatch):
    import time

    monkeypatch.setattr(time, "time", lambda: 0.0)
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    now = [0]
    each = face(now)
    each.take(frame())
    now[0] += 1_000
    assert each.world_ms == 61_000


def test_times_as_people_read_them():
    assert world_time(28 * 60_000 + 30_999) == "T+28:30"
    assert story_time("2 09:00", "fr") == "jour 2, 09:00"
