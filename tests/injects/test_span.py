"""Lengths of time: as written, and written again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injects.span import parse_span, written_span


@given(st.integers(0, 10**10))
def test_what_is_written_reads_back(ms):
    assert parse_span(written_span(ms)) == ms


@pytest.mark.parametrize(
    ("written", "ms"), [("90s", 90_000), ("3m", 180_000), ("1h30m", 5_400_000), ("250ms", 250), ("2d", 172_800_000)]
)
def test_the_usual_ways_to_write_one(written, ms):
    assert parse_span(written) == ms


@pytest.mark.parametrize("written", ["", "3", "3 m", "m3", "-3m", "3.5m", "12:30", 3, True, None, ["3m"]])
def test_anything_else_is_refused_with_an_example(written):
    with pytest.raises(ValueError, match="write it like 90s, 12m or 1h30m"):
        parse_span(written)
