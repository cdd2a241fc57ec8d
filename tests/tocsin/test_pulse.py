"""The pulse: the worst of the last seconds, and nothing older."""

from hypothesis import given
from hypothesis import strategies as st

from tocsin.pulse import WINDOW_MS, Pulse

NOTED = st.lists(st.tuples(st.integers(0, 3_000), st.integers(0, 500)), max_size=30)


@given(NOTED)
def test_the_worst_of_the_window_is_told(noted):
    pulse, reading, kept = Pulse(), 0, []
    for waited, late in noted:
        reading += waited
        pulse.left(late, reading)
        pulse.committed(late + 1, reading)
        kept.append((reading, late))
        worst = max(late for at, late in kept if at >= reading - WINDOW_MS)
        assert pulse.late_ms(reading, 1_000) == max(late for at, late in kept if at >= reading - 1_000)
        assert pulse.late_ms(reading) == worst
        assert pulse.commit_ms(reading) == worst + 1
    assert pulse.late_ms(reading + WINDOW_MS + 1) == 0
