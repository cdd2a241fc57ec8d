"""The voice: numbers, lengths, dates and plurals in each language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replays.report.voice import Voice, harmless
from scenarios.phases import StoryTime

EN, FR = Voice("en"), Voice("fr")


@pytest.mark.parametrize(
    ("value", "en", "fr"),
    [
        (0, "0", "0"),
        (87, "87", "87"),
        (87.0, "87", "87"),
        (86.25, "86.2", "86,2"),
        (1234.5, "1,234.5", "1\u202f234,5"),
        (-3.04, "-3", "-3"),
        (0.96, "1", "1"),
        (-0.04, "0", "0"),
        (1_290_000, "1,290,000", "1\u202f290\u202f000"),
    ],
)
def test_numbers(value, en, fr):
    assert EN.number(value) == en
    assert FR.number(value) == fr


@given(st.floats(-1e6, 1e6))
def test_a_number_reads_back_to_a_tenth(value):
    for voice, thousands, decimal in ((EN, ",", "."), (FR, "\u202f", ",")):
        read = float(voice.number(value).replace(thousands, "").replace(decimal, "."))
        assert abs(read - value) <= 0.0500001


@pytest.mark.parametrize(
    ("ms", "said"),
    [(0, "0 s"), (59_999, "59 s"), (200_000, "3 min 20 s"), (3_900_000, "1 h 5 min"), (7_200_000, "2 h")],
)
def test_lengths(ms, said):
    assert FR.length(ms).replace("\u00a0", " ") == said


def test_dates_and_story_times():
    assert EN.date(1_793_620_800_000) == "2\u00a0November 2026"
    assert FR.date(1_793_620_800_000) == "2\u00a0novembre 2026"
    assert EN.story(StoryTime(2, "09:00")) == "D2\u00a009:00"
    assert FR.story(StoryTime(2, "09:00")) == "J2\u00a009:00"


@pytest.mark.parametrize(
    ("count", "en", "fr"), [(0, "0 cats", "0 cat"), (1, "1 cat", "1 cat"), (2, "2 cats", "2 cats")]
)
def test_zero_is_singular_in_french_alone(count, en, fr):
    assert EN.counted("{n} cat|{n} cats", count) == en
    assert FR.counted("{n} cat|{n} cats", count) == fr


def test_only_text_is_cleaned():
    assert harmless("a\u202eb\x1b") == "a\ufffdb\ufffd"
    assert harmless(3) == 3
    assert harmless(None) is None
