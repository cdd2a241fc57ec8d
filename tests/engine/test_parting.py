"""What of a shared world concerns one side, after play: its part of the scenario and of the events."""

import pytest
from crises import SEED, example, late_joiner, played, small, two_sides
from hypothesis import given, settings
from hypothesis import strategies as st
from sided import lively

from engine.parting import events_of, part_of, seats_of
from engine.seating import seat_roles
from engine.shown import shown_codec
from engine.staging import Staging
from engine.state import State, fold
from engine.views import visible
from scenarios.load import regimes

TWO, LATE = two_sides().scenario, late_joiner().scenario
WATCH = example("blind-watch").scenario


def sent(scenario, events, seats, seat):
    staging = Staging(scenario, SEED, regimes())
    viewer = staging.viewer(seats, seat, "en")
    return [shown_codec.dump_json(each) for event in events if (each := visible(event, viewer, staging)) is not None]


def test_a_part_has_what_its_side_is_asked_sent_and_may_act_on():
    part = part_of(TWO, "clinic")
    assert list(part.by_id) == ["1.02", "1.03"]
    assert (list(part.decisions), list(part.expected), list(part.clocks)) == (["by-hand"], ["ask-provider"], [])
    assert (list(part.systems), list(part.personas)) == (["desk"], ["emergency"])
    assert (part.roles, part.meters, part.adversary) == (TWO.roles, TWO.meters, TWO.adversary)


def test_without_sides_the_part_is_the_whole():
    scenario = small().scenario
    events = played(scenario, [])
    assert part_of(scenario, "") is scenario
    assert list(events_of(scenario, "", {}, events)) == events


@pytest.mark.parametrize("scenario", [TWO, LATE])
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_seat_is_shown_the_same_by_its_part_as_by_the_whole(scenario, data):
    """So that a replay and a report of one side tell exactly what its people saw."""
    events, seats = played(scenario, data.draw(lively(scenario))), seat_roles(scenario, 6)
    for side in scenario.sides:
        part, own = part_of(scenario, side), seats_of(scenario, side, seats)
        theirs = events_of(part, side, own, events)
        for seat in own:
            assert sent(part, theirs, own, seat) == sent(scenario, events, seats, seat)
        assert fold(State.of(part), theirs).ending == fold(State.of(scenario), events).ending


@settings(max_examples=40, deadline=None)
@given(lively(TWO))
def test_what_a_seat_did_concerns_its_own_side_alone(asked):
    events, seats = played(TWO, asked), seat_roles(TWO, 6)
    for side in TWO.sides:
        own = seats_of(TWO, side, seats)
        done = {
            event.seat
            for event in events_of(part_of(TWO, side), side, own, events)
            if event.kind in ("note-logged", "order-given", "decision-taken", "draft-kept", "message-sent")
        }
        assert done <= {*own, None}


def test_a_flood_is_told_to_the_side_it_is_for():
    """With the whole language at once, a side is shown the same by its part as by the whole."""
    events, seats = played(WATCH, []), seat_roles(WATCH, len(WATCH.roles))
    assert any(event.kind == "flood-began" for event in events)
    for side in WATCH.sides:
        part, own = part_of(WATCH, side), seats_of(WATCH, side, seats)
        theirs = events_of(part, side, own, events)
        for seat in own:
            assert sent(part, theirs, own, seat) == sent(WATCH, events, seats, seat)
        assert {event.inject for event in theirs if event.kind == "flood-began"} == {flood.id for flood in part.floods}
