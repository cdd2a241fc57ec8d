"""Pacing: slower while things leave late, never slower than the wall, and back to what was wished when it is calm."""

from hypothesis import given
from hypothesis import strategies as st

from engine.pace import REAL_TIME
from tocsin.pacing import CALM_LOOKS, CALM_MS, LATE_MS, Pacing

LOOKS = st.lists(st.integers(0, 2_000), max_size=80)


def played(pacing, looks, pace):
    for late in looks:
        pace = pacing.look(late, pace) or pace
    return pace


@given(st.integers(REAL_TIME, 500_000), LOOKS)
def test_it_never_goes_faster_than_was_wished_nor_slower_than_the_wall(wished, looks):
    pacing, pace = Pacing(), wished
    for late in looks:
        given_pace = pacing.look(late, pace)
        if late >= LATE_MS and pace > REAL_TIME:
            assert given_pace < pace
        pace = given_pace or pace
        assert REAL_TIME <= pace <= wished


@given(st.integers(1, REAL_TIME), LOOKS)
def test_time_that_runs_no_faster_than_the_wall_is_left_alone(wished, looks):
    assert all(Pacing().look(late, wished) is None for late in looks)
    assert played(Pacing(), looks, wished) == wished


@given(st.integers(REAL_TIME, 500_000), LOOKS)
def test_it_comes_back_to_what_was_wished_once_it_is_calm(wished, looks):
    pacing = Pacing()
    slowed = played(pacing, looks, wished)
    assert played(pacing, [CALM_MS - 1] * 400 * CALM_LOOKS, slowed) == wished


def test_a_machine_that_stays_late_ends_at_the_wall_s_pace():
    assert played(Pacing(), [LATE_MS] * 30, 100_000) == REAL_TIME


def test_a_pace_that_somebody_else_chose_is_the_new_wish():
    pacing = Pacing()
    assert pacing.look(LATE_MS, 90_000) == 60_000
    assert played(pacing, [0] * 200, 30_000) == 30_000
    assert pacing.look(LATE_MS, 30_000) == 20_000
    assert played(pacing, [0] * 200, 20_000) == 30_000
