"""The laws 1 to 3 for the small packs that prove parts of the language: queues, gauges, variants, floods."""

import pytest
from crises import SEED, example, played, plays
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import shown_resources as sr
from engine.events import event_codec
from engine.seating import seat_roles
from engine.shown import shown_codec
from engine.staging import Staging, Viewer
from engine.state import State, fold
from engine.views import visible
from scenarios.load import regimes

PACKS = ["queue", "gauge", "variants-and-flood"]
packs = pytest.mark.parametrize("pack", PACKS)


def viewers_of(scenario):
    return [Viewer(seat, roles, lang) for seat, roles in seat_roles(scenario, 6).items() for lang in ("en", "fr")]


def bytes_sent(events, viewer, staging):
    shown = (visible(event, viewer, staging) for event in events)
    return b"\n".join(shown_codec.dump_json(each) for each in shown if each is not None)


@packs
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_pattern_of_ticks_changes_nothing(pack, data):
    scenario = example(pack).scenario
    asked = data.draw(plays(scenario))
    ticks = data.draw(st.lists(st.integers(0, scenario.duration + 60_000), max_size=40))
    assert played(scenario, asked, ticks) == played(scenario, asked)


@packs
def test_a_tick_at_every_tenth_of_a_second_changes_nothing(pack):
    scenario = example(pack).scenario
    assert played(scenario, [], range(0, scenario.duration, 100)) == played(scenario, [])


@packs
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_folding_a_prefix_and_then_the_rest_is_folding_all(pack, data):
    scenario = example(pack).scenario
    events = played(scenario, data.draw(plays(scenario)))
    cut = data.draw(st.integers(0, len(events)))
    parted = fold(fold(State.of(scenario), events[:cut]), events[cut:])
    assert parted == fold(State.of(scenario), events)
    assert [event_codec.validate_json(event_codec.dump_json(event)) for event in events] == events


@packs
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_what_is_hidden_changes_no_byte(pack, data):
    scenario = example(pack).scenario
    staging = Staging(scenario, SEED, regimes())
    events = played(scenario, data.draw(plays(scenario)))
    for viewer in viewers_of(scenario):
        bare = [event for event in events if visible(event, viewer, staging) is not None]
        assert bytes_sent(bare, viewer, staging) == bytes_sent(events, viewer, staging)
        told = [e.model_copy(update={"tainted": not e.tainted}) if e.kind == "inject-sent" else e for e in events]
        assert bytes_sent(told, viewer, staging) == bytes_sent(events, viewer, staging)


@packs
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_a_meter_is_seen_by_those_for_whom_it_is_a_gauge_and_by_nobody_else(pack, data):
    scenario = example(pack).scenario
    staging = Staging(scenario, SEED, regimes())
    for event in played(scenario, data.draw(plays(scenario))):
        if event.kind == "meter-changed":
            for viewer in viewers_of(scenario):
                shown = scenario.meters[event.meter].shown
                watches = shown if isinstance(shown, bool) else bool(set(shown) & set(viewer.roles))
                sight = visible(event, viewer, staging)
                wanted = sr.ShownGauge(at=event.at, gauge=event.meter, level=event.level, rate=event.rate)
                assert sight == (wanted if watches else None)
