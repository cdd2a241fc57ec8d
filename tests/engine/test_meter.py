"""Meters: a level worked out exactly, and the very instant it crosses."""

from hypothesis import given
from hypothesis import strategies as st

from engine.meter import MeterState
from injects.span import MINUTE

METERS = st.builds(
    MeterState,
    level=st.integers(0, 100_000),
    rate=st.integers(-9_000, 9_000),
    at=st.integers(0, 10**7),
    low=st.just(0),
    high=st.just(100_000),
)


def test_a_rate_is_per_minute():
    meter = MeterState(level=10_000, rate=1_500, at=0, low=0, high=100_000)
    assert [meter.level_at(minutes * MINUTE) for minutes in (0, 1, 2)] == [10_000, 11_500, 13_000]


@given(METERS, st.integers(0, 10**7))
def test_the_level_stays_between_its_bounds(meter, later):
    assert meter.low <= meter.level_at(meter.at + later) <= meter.high


@given(METERS, st.integers(1, 99_999))
def test_the_instant_of_crossing_is_the_first(meter, target):
    instant = meter.reaches(target)
    if instant is None:
        going_there = (target - meter.level) * meter.rate
        assert going_there <= 0
        return
    rising = meter.rate > 0

    def there(at):
        level = meter.level + meter.rate * (at - meter.at) // MINUTE
        return level >= target if rising else level <= target

    assert instant > meter.at
    assert there(instant)
    assert not there(instant - 1)
