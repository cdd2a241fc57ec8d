"""Allowances: never more than agreed in any stretch of time, and nobody who keeps to it ever waits."""

from hypothesis import given
from hypothesis import strategies as st

from tocsin.allowance import Allowance

PER_SECOND, BURST = 20, 60


def taken(attempts):
    """When each of these attempts is let through, by somebody who asks again when told to."""
    allowance, instants, now = Allowance(PER_SECOND, BURST), [], 0
    for wanted in attempts:
        now = max(now, wanted)
        while wait := allowance.wait_ms(now):
            now += wait
        instants.append(now)
    return instants


@given(st.lists(st.integers(0, 20_000), max_size=200).map(sorted), st.integers(0, 20_000), st.integers(1, 10_000))
def test_no_stretch_of_time_holds_more_than_the_burst_and_the_rate(attempts, begins, length):
    inside = [at for at in taken(attempts) if begins <= at < begins + length]
    assert len(inside) <= BURST + length * PER_SECOND // 1_000 + 1


@given(st.integers(0, 10**9), st.integers(50, 400), st.integers(1, 300))
def test_whoever_comes_no_faster_than_the_rate_never_waits(begins, gap, times):
    allowance = Allowance(PER_SECOND, BURST)
    assert all(allowance.wait_ms(begins + n * gap) == 0 for n in range(times))


def test_a_burst_goes_through_at_once_and_the_next_ones_come_at_the_rate():
    assert taken([0] * 63) == [0] * 60 + [50, 100, 150]


def test_a_silence_gives_the_whole_burst_again():
    assert taken([0] * 60 + [3_000] * 60) == [0] * 60 + [3_000] * 60
