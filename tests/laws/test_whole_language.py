"""The laws for a pack that uses nearly the whole language at once: sides that share a world, one that enters late,
people, gauges, noise, variants, a compromise that spreads, an adversary that looks ahead, two clocks of one law.
"""

from crises import SEED, example, played, plays
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.events import event_codec
from engine.seating import seat_roles
from engine.shown import shown_codec
from engine.staging import Staging
from engine.state import State, fold
from engine.views import visible
from scenarios.belonging import side_of
from scenarios.load import regimes

SCENARIO = example("blind-watch").scenario
SEATS = seat_roles(SCENARIO, 6)
STAGING = Staging(SCENARIO, SEED, regimes())
VIEWERS = [STAGING.viewer(SEATS, seat, lang) for seat in SEATS for lang in ("en", "fr")]
PROVIDERS_OWN = {"resource-changed", "order-queued", "preservation-queued", "compromise-spread", "meter-changed"}


def sent(events, viewer):
    shown = (visible(event, viewer, STAGING) for event in events)
    return b"\n".join(shown_codec.dump_json(each) for each in shown if each is not None)


@settings(max_examples=20)
@given(plays(SCENARIO), st.lists(st.integers(0, SCENARIO.duration + 60_000), max_size=40))
def test_the_pattern_of_ticks_changes_nothing(asked, ticks):
    assert played(SCENARIO, asked, ticks) == played(SCENARIO, asked)


@settings(max_examples=10)
@given(plays(SCENARIO), st.data())
def test_a_prefix_and_the_rest_are_all_and_every_event_reads_back(asked, data):
    events = played(SCENARIO, asked)
    cut = data.draw(st.integers(0, len(events)))
    assert fold(fold(State.of(SCENARIO), events[:cut]), events[cut:]) == fold(State.of(SCENARIO), events)
    assert [event_codec.validate_json(event_codec.dump_json(event)) for event in events] == events


@settings(max_examples=15)
@given(plays(SCENARIO), st.sampled_from(VIEWERS))
def test_what_is_hidden_changes_no_byte_and_names_no_seat_of_another_side(asked, viewer):
    events = played(SCENARIO, asked)
    bare = [event for event in events if visible(event, viewer, STAGING) is not None]
    assert sent(bare, viewer) == sent(events, viewer)
    others = {seat for seat in SCENARIO.roles if side_of(SCENARIO, seat) != viewer.side}
    for event in bare:
        told = visible(event, viewer, STAGING).model_dump(include={"seat", "passed_by", "ref"})
        assert not others & set(told.values())


def test_the_providers_people_gauge_and_queues_are_seen_by_the_provider_alone():
    events = played(SCENARIO, [])
    assert {event.kind for event in events} >= {"resource-changed", "meter-changed", "flood-began"}
    for viewer in VIEWERS:
        kinds = {event.kind for event in events if visible(event, viewer, STAGING) is not None}
        assert viewer.side == "provider" or not kinds & PROVIDERS_OWN


def test_a_tick_every_second_changes_nothing():
    assert played(SCENARIO, [], range(0, SCENARIO.duration, 1_000)) == played(SCENARIO, [])
