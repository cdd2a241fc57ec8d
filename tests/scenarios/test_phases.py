"""Story time: rates, clocks, jumps; read, and found again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injects.span import DAY, HOUR, MINUTE
from injects.written import Text
from scenarios.phases import Phase, Story, StoryTime, parse_clock

TITLE = Text(en="-", fr="-")


def phase(starts, **fields):
    return Phase.model_construct(
        id="p", title=TITLE, starts=starts * MINUTE, **{"rate": 1, "clock": None, "jump": None, **fields}
    )


COURIER = Story(
    [
        phase(0, clock=parse_clock("14:45")),
        phase(30, clock=parse_clock("15:15")),
        phase(75, rate=4, jump=parse_clock("day 2 09:00")),
    ]
)


@pytest.mark.parametrize(
    ("minute", "day", "clock"),
    [(0, 1, "14:45"), (30, 1, "15:15"), (74, 1, "15:59"), (75, 2, "09:00"), (80, 2, "09:20"), (120, 2, "12:00")],
)
def test_the_story_is_read_as_its_people_read_it(minute, day, clock):
    assert COURIER.read(minute * MINUTE) == StoryTime(day, clock)


def test_the_countdown_ends_where_the_phase_does():
    assert COURIER.when(parse_clock("15:59")) == 74 * MINUTE
    assert COURIER.when(parse_clock("16:00")) == 75 * MINUTE


def test_an_instant_that_a_jump_passes_over_is_reached_when_it_lands():
    assert COURIER.when(parse_clock("23:00")) == 75 * MINUTE


def test_a_phase_without_a_clock_runs_on():
    story = Story([phase(0, clock=parse_clock("09:00")), phase(10, rate=6), phase(20)])
    assert [story.read(minute * MINUTE).clock for minute in (10, 20, 30)] == ["09:10", "10:10", "10:20"]


@st.composite
def stories(draw):
    starts = [0, *sorted(draw(st.lists(st.integers(1, 100), max_size=4, unique=True)))]
    rates = [draw(st.integers(1, 30)) for _ in starts]
    return Story([phase(at, rate=rate, clock=0 if at == 0 else None) for at, rate in zip(starts, rates, strict=True)])


@given(stories(), st.integers(0, 200 * MINUTE))
def test_when_is_the_first_instant_at_which_the_story_has_got_there(story, world):
    found = story.when(story.at(world))
    assert story.at(found) >= story.at(world)
    assert found <= world
    assert found == 0 or story.at(found - 1) < story.at(world)


@pytest.mark.parametrize(
    ("written", "ms"), [("00:00", 0), ("15:15", 15 * HOUR + 15 * MINUTE), ("day 2 09:00", DAY + 9 * HOUR)]
)
def test_a_story_time_as_authors_write_it(written, ms):
    assert parse_clock(written) == ms


@pytest.mark.parametrize("written", ["24:00", "9:00", "day 0x 09:00", "", 915, None])
def test_what_is_no_story_time_is_refused_with_an_example(written):
    with pytest.raises(ValueError, match="15:15"):
        parse_clock(written)
