"""Law 7, and the three clocks: pausing changes no world time, and delays what is to come by exactly the pause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.pace import MORE_TIME_MOST, REAL_TIME, HallClock, WorldClock

spans = st.integers(0, 10_000_000)
paces = st.integers(1, 100_000)
rates = st.integers(MORE_TIME_MOST, REAL_TIME)


def _running(pace=REAL_TIME, reading=0, rate=REAL_TIME):
    hall = HallClock(pace=pace)
    hall.run(reading)
    return hall, WorldClock(hall, rate=rate)


@given(paces, rates, st.lists(st.tuples(st.booleans(), spans, spans), max_size=20), spans)
def test_pauses_change_no_world_time_and_delay_by_exactly_what_they_lasted(pace, rate, pauses, later):
    hall, world = _running(pace, rate=rate)
    _, untouched = _running(pace, rate=rate)
    reading = played = 0
    for everybody, ran, paused in pauses:
        reading, played = reading + ran, played + ran
        clock = hall if everybody else world
        clock.pause(reading)
        assert world.at(reading) == world.at(reading + paused) == untouched.at(played)
        reading += paused
        clock.run(reading) if everybody else world.resume(reading)
    assert world.at(reading + later) == untouched.at(played + later)
    target = untouched.at(played) + later
    assert world.wall_until(target, reading) == untouched.wall_until(target, played)


@given(paces, rates, st.integers(0, 10**9), spans)
def test_the_wait_ends_at_the_first_reading_where_the_instant_has_come(pace, rate, target, reading):
    _, world = _running(pace, rate=rate)
    wait = world.wall_until(target, reading)
    assert world.at(reading + wait) >= target
    assert wait == 0 or world.at(reading + wait - 1) < target


@given(st.lists(st.tuples(paces, spans), max_size=20))
def test_a_change_of_pace_loses_no_part_of_a_millisecond(changes):
    hall, _ = _running()
    reading = micros = 0
    for pace, ran in changes:
        hall.set_pace(pace, reading)
        reading, micros = reading + ran, micros + ran * pace
    assert hall.exact(reading) == micros


@given(st.lists(st.tuples(st.sampled_from(["all", "one", "none"]), spans), max_size=30))
def test_one_teams_pause_moves_nobody_elses_clock(acts):
    hall, paused = _running()
    other = WorldClock(hall)
    reading = 0
    for who, ran in acts:
        if who == "one":
            paused.pause(reading)
        elif who == "all":
            paused.resume(reading)
        reading += ran
    assert other.at(reading) == hall.at(reading) == reading
    assert paused.at(reading) <= reading


def test_nothing_comes_while_time_stands_still():
    hall, world = _running()
    world.pause(5)
    assert world.wall_until(100, 50) is None
    world.resume(50)
    hall.pause(60)
    assert not hall.running
    assert world.wall_until(100, 70) is None
    hall.run(70)
    assert world.wall_until(100, 70) == 85


def test_a_second_pause_or_run_changes_nothing():
    hall, world = _running()
    hall.run(40)
    world.pause(10)
    world.pause(20)
    world.resume(30)
    world.resume(35)
    assert world.at(40) == 20
    hall.pause(40)
    hall.pause(90)
    assert hall.at(100) == 40


def test_a_clock_goes_on_from_where_it_was_recorded():
    hall = HallClock(61_000, pace=60 * REAL_TIME)
    world = WorldClock(hall)
    assert world.at(123) == 61_000
    hall.run(1_000)
    assert world.at(2_000) == 121_000


def test_a_pace_is_positive():
    with pytest.raises(ValueError, match="to stop time, pause"):
        HallClock().set_pace(0, 0)


@given(paces, rates, st.integers(0, 10**7), st.integers(0, 10**6))
def test_what_has_come_had_come_at_a_reading_and_not_before(pace, rate, target, later):
    _, world = _running(pace, rate=rate)
    came = world.wall_until(target, 0)
    assert world.reading_of(target, came + later) <= came + later
    assert abs(world.reading_of(target, came + later) - came) <= 1


@given(rates, st.integers(0, 10**7), spans)
def test_a_jump_of_hall_time_lands_where_the_world_time_has_just_come(rate, target, reading):
    hall, world = _running(rate=rate)
    by = world.hall_until(target, reading)
    if by:
        hall.jump(by - 1)
        assert world.at(reading) < target
        hall.jump(1)
    assert world.at(reading) >= target


def test_a_team_that_needs_more_time_has_a_quarter_more():
    hall, world = _running(pace=2 * REAL_TIME, rate=800)
    assert (world.at(100_000), world.pace) == (160_000, 1_600)
    assert world.wall_until(160_000, 0) == 100_000
    world.pause(100_000)
    world.resume(110_000)
    assert (hall.at(110_000), world.at(110_000)) == (220_000, 160_000)


def test_a_jump_moves_every_clock_that_is_not_stopped_alone():
    hall, world = _running()
    stopped = WorldClock(hall)
    stopped.pause(5)
    hall.jump(1_000)
    assert (hall.at(5), world.at(5), stopped.at(5)) == (1_005, 1_005, 5)
