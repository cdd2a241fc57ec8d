"""Sharing: a team offers information outward under a marking; what arrives elsewhere is a written message."""

import pytest
from crises import SEED, small, world_of

from engine import commands as ask
from engine.asking import AskShare
from engine.helm_events import InjectWritten
from engine.holding import holds
from engine.share_events import InfoShared
from engine.shown import ShownShared, ShownWritten
from engine.staging import Staging, Viewer
from engine.stamping import stamped
from engine.views import visible
from scenarios import conditions as cond
from scenarios.load import regimes

SCENARIO = small().scenario
SEAT = next(iter(SCENARIO.roles))
STAGING = Staging(SCENARIO, SEED, regimes())
VIEWER = Viewer(SEAT, tuple(SCENARIO.roles), "en")


def shared(tlp="AMBER", to=(), text="look for 203.0.113.9"):
    world = world_of(SCENARIO)
    events = world.receive(ask.Share(ref="s1", seat=SEAT, tlp=tlp, to=to, text=text), 60_000)
    return world, events


def code(events):
    return events[-1].code


def test_what_is_shared_is_offered_outward_with_its_marking_and_its_words_apart():
    world, events = shared(to=("Blue",))
    offered = [event for event in events if isinstance(event, InfoShared)]
    assert [(each.tlp, each.to, each.seat) for each in offered] == [("AMBER", ("Blue",), SEAT)]
    assert world.state.words[SEAT, "s1"] == "look for 203.0.113.9"
    assert "203.0.113.9" not in offered[0].model_dump_json()


def test_the_team_reads_what_it_shared_in_its_own_log():
    _, events = shared()
    sights = [visible(event, VIEWER, STAGING) for event in events]
    assert [sight.tlp for sight in sights if isinstance(sight, ShownShared)] == ["AMBER"]


@pytest.mark.parametrize(
    ("asked", "refused"),
    [
        ({"text": "  "}, "share/empty"),
        ({"tlp": "RED"}, "share/red"),
        ({"to": ("Blue", "?Bleu")}, "share/unknown-team"),
        ({"tlp": "RED", "to": ("Blue",)}, ""),
    ],
)
def test_what_could_reach_nobody_is_refused_and_no_choice_of_marking(asked, refused):
    world, events = shared(**asked)
    assert code(events) == refused
    assert bool(world.state.shared) == (not refused)


def test_a_team_that_the_hall_does_not_have_is_told_apart_before_the_world_sees_it():
    asking = AskShare(ref="s1", tlp="GREEN", to=("Blue", "Bleu"), text="x")
    assert stamped(asking, SEAT, STAGING, peers=("Blue",)).to == ("Blue", "?Bleu")


@pytest.mark.parametrize(
    ("wanted", "holding"),
    [("any", True), ("AMBER", True), ("GREEN", False), (("GREEN", "AMBER"), True), (("CLEAR", "GREEN"), False)],
)
def test_conditions_know_under_which_marking_something_was_shared(wanted, holding):
    before, (after, _) = world_of(SCENARIO), shared()
    condition = cond.Shared(shared=wanted)
    assert not holds(condition, before.state, 0)
    assert holds(condition, after.state, 60_000) is holding


def test_what_comes_from_another_team_says_who_and_how_far_it_may_travel():
    world = world_of(SCENARIO)
    command = ask.Write(
        ref="w1", seat=ask.FACILITATOR, channel="partner", sender="Red", shared_by="Red", tlp="GREEN", text="it spreads"
    )
    events = world.receive(command, 1_000)
    written = next(event for event in events if isinstance(event, InjectWritten))
    sight = visible(written, VIEWER, STAGING)
    assert isinstance(sight, ShownWritten)
    assert (sight.shared_by, sight.tlp) == ("Red", "GREEN")
    assert holds(cond.Received(received="any"), world.state, 1_000)


def test_a_condition_that_waits_for_sharing_is_woken_by_it():
    expected = next(iter(SCENARIO.expected))
    told = SCENARIO.expected[expected].model_copy(update={"shown_by": cond.Shared(shared="any"), "chance": None})
    scenario = SCENARIO.model_copy(update={"expected": {**SCENARIO.expected, expected: told}})
    world = world_of(scenario)
    world.advance(10_000)
    assert expected not in world.state.shown
    world.receive(ask.Share(ref="s", seat=SEAT, tlp="CLEAR", text="x"), 20_000)
    assert world.state.shown[expected] == 20_000
