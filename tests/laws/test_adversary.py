"""The adversary keeps its laws in any world: what it may choose, how it chooses, and that chance is the seed's."""

from itertools import pairwise

from attacks import scenarios
from bending import Played
from crises import played, plays
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import events as ev
from engine.outlook import FURTHER, Outlook
from engine.state import State, fold

WORLDS = st.shared(scenarios())
ASKED = WORLDS.flatmap(plays)


def choices(scenario, events):
    """Each free choice with the state in which it was made."""
    state = State.of(scenario)
    for event in events:
        if isinstance(event, ev.StepChosen) and not event.scripted:
            yield event, Outlook(scenario.adversary, state, event.at), state
        fold(state, [event])


@settings(max_examples=80, deadline=None)
@given(WORLDS, ASKED)
def test_it_never_begins_a_closed_step_or_one_whose_needs_are_not_met_and_none_twice(scenario, asked):
    state, begun = State.of(scenario), set()
    for event in played(scenario, asked):
        if isinstance(event, ev.StepChosen):
            written = scenario.adversary.steps[event.step]
            assert not Outlook(scenario.adversary, state, event.at).is_closed(event.step)
            assert all(state.steps[need].count for need in written.needs)
            assert event.step not in begun
            begun.add(event.step)
        fold(state, [event])


@settings(max_examples=60, deadline=None)
@given(WORLDS, ASKED)
def test_no_step_strikes_while_it_is_closed(scenario, asked):
    state = State.of(scenario)
    for event in played(scenario, asked):
        if isinstance(event, ev.StepStruck):
            assert not Outlook(scenario.adversary, state, event.at).is_closed(event.step)
        fold(state, [event])


@settings(max_examples=60, deadline=None)
@given(WORLDS, ASKED)
def test_what_the_script_plays_is_never_chosen_freely_and_nothing_else_is_scripted(scenario, asked):
    chosen = [event for event in played(scenario, asked) if isinstance(event, ev.StepChosen)]
    assert all(event.scripted == (event.step in scenario.adversary.scripted) for event in chosen)
    assert not any(set(event.among) & scenario.adversary.scripted for event in chosen if not event.scripted)


def best(adversary, outlook, state, name):
    """The most that any way through a step gives, by trying all of them."""
    steps = adversary.steps

    def possible(step):
        begun = state.steps[step].chosen_at is not None or step in adversary.scripted
        if state.steps[step].count:
            return True
        return not outlook.is_closed(step) and (begun or all(possible(need) for need in steps[step].needs))

    def open_to_choice(step):
        return state.steps[step].chosen_at is None and step not in adversary.scripted and possible(step)

    def ways(step):
        yield (step,)
        for after in steps:
            if step in steps[after].needs and open_to_choice(after):
                yield from ((step, *way) for way in ways(after))

    def worth(way):
        gain = 100 * steps[way[0]].value - steps[way[0]].noise * adversary.caution
        return gain + (worth(way[1:]) * FURTHER // 100 if way[1:] else 0)

    return max(worth(way) for way in ways(name))


@settings(max_examples=80, deadline=None)
@given(WORLDS, ASKED)
def test_looking_ahead_it_begins_the_best_way_that_is_left_to_it_and_says_why(scenario, asked):
    adversary = scenario.adversary
    for event, outlook, state in choices(scenario, played(scenario, asked)):
        assert set(event.among) == set(outlook.open())
        if adversary.policy == "value":
            assert adversary.steps[event.step].value == max(adversary.steps[name].value for name in event.among)
            assert (event.worth, event.path, event.closed) == ({}, (), ())
            continue
        assert event.worth == {name: best(adversary, outlook, state, name) for name in event.among}
        assert event.worth[event.step] == max(event.worth.values())
        assert event.path[0] == event.step
        assert not any(outlook.is_closed(step) for step in event.path)
        assert all(before in adversary.steps[step].needs for before, step in pairwise(event.path))
        assert all(outlook.is_closed(step) for step in event.closed)


@settings(max_examples=30, deadline=None)
@given(WORLDS, st.text("abc", max_size=4))
def test_the_same_seed_tells_the_same_story(scenario, seed):
    assert Played(scenario, seed=seed).until(60).events == Played(scenario, seed=seed).until(60).events


@settings(max_examples=60, deadline=None)
@given(WORLDS, ASKED)
def test_only_what_struck_is_noticed_and_what_shows_it_is_sent_with_it(scenario, asked):
    """Unless a facilitator took it out of play, or it is being held back already: it waits once."""
    struck = None
    events = played(scenario, asked)
    for n, (event, after) in enumerate(pairwise([*events, None])):
        if isinstance(event, ev.StepStruck):
            struck = event.step
        if event.kind == "strike-noticed":
            standing = fold(State.of(scenario), events[:n])
            assert event.step == struck
            assert event.inject == scenario.adversary.steps[struck].shows
            sent = after.kind in ("inject-sent", "inject-held") and after.inject == event.inject
            assert sent or event.inject in standing.skipped or event.inject in standing.held
