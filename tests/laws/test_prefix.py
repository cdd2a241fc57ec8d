"""Law 2. Folding a prefix of the events and then the rest equals folding all; the fold is the world's own state."""

from crises import played, plays, small, world_of
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.state import State, fold

SCENARIO = small().scenario


@settings(max_examples=100, deadline=None)
@given(plays(SCENARIO), st.integers(0, 200))
def test_a_prefix_and_the_rest_equal_the_whole(asked, cut):
    events = played(SCENARIO, asked)
    whole = fold(State.of(SCENARIO), events)
    assert fold(fold(State.of(SCENARIO), events[:cut]), events[cut:]) == whole


@settings(max_examples=100, deadline=None)
@given(plays(SCENARIO))
def test_the_fold_of_what_a_world_tells_is_its_state(asked):
    world = world_of(SCENARIO)
    events = world.advance(0)
    for each in asked:
        events += world.receive(each.command, each.at)
    assert fold(State.of(SCENARIO), events) == world.state
