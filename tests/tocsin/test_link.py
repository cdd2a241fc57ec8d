"""The link: how long it waits between two attempts."""

from hypothesis import given
from hypothesis import strategies as st

from tocsin.link import CAP_MS, FIRST_MS, SOON, SOON_MS, _delay_ms


@given(st.integers(0, 10_000))
def test_no_attempt_is_further_off_than_agreed(failures):
    assert 0 <= _delay_ms(failures) <= (SOON_MS if failures < SOON else CAP_MS)


def test_the_first_comes_at_once_and_a_hall_does_not_come_back_at_one_instant():
    first, later = ([_delay_ms(failures) for _ in range(500)] for failures in (0, SOON))
    assert max(first) <= FIRST_MS
    assert len(set(first)) > 100
    assert max(later) > SOON_MS
