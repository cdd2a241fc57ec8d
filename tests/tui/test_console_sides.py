"""A console in a world of sides: what another side writes is a message like any other; who enters late catches up."""

import pytest
from crises import SEED, late_joiner, played, two_sides, world_of
from hypothesis import given, settings
from hypothesis import strategies as st
from sided import lively

from engine import commands as ask
from engine.asking import AskOpen
from engine.seating import seat_roles
from engine.staging import Staging
from engine.views import visible
from scenarios.load import regimes
from tui.line_speech import Speech
from tui.state import ConsoleState, opening

TWO, LATE = two_sides().scenario, late_joiner().scenario


def shown(scenario, events, seat, lang="en"):
    staging = Staging(scenario, SEED, regimes())
    viewer = staging.viewer(seat_roles(scenario, 6), seat, lang)
    return [sight for event in events if (sight := visible(event, viewer, staging)) is not None]


def console(scenario, events, seat):
    state = ConsoleState()
    for sight in shown(scenario, events, seat):
        state.take(sight)
    return state


@pytest.mark.parametrize("scenario", [TWO, LATE])
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_whatever_is_played_every_seat_can_take_it_in_and_say_it_aloud(scenario, data):
    seat = data.draw(st.sampled_from(sorted(scenario.roles)))
    speech = Speech(ConsoleState(), data.draw(st.sampled_from(["en", "fr"])))
    for sight in shown(scenario, played(scenario, data.draw(lively(scenario))), seat, speech.lang):
        speech.state.take(sight)
        if sight.kind not in ("receipt", "words", "draft"):
            assert speech.announce(sight)
    for arrival in speech.state.inbox:
        assert speech.message(arrival)


def test_what_the_other_side_writes_has_its_words_and_somebody_to_answer_to():
    asked = ask.Message(ref="m1", seat="support", persona="clinic", text="It may be wrong.")
    state = console(TWO, world_of(TWO).receive(asked, 60_000), "director")
    (arrival,) = state.inbox
    assert (arrival.sight.sender, arrival.sight.body) == ("Ordivia (provider)", "It may be wrong.")
    assert state.persona(arrival.reply_to).name == "Ordivia (provider)"


def test_who_enters_is_added_to_the_team_and_a_side_to_the_contacts():
    state = console(LATE, world_of(LATE).advance(420_000), "mayor")
    assert [role.id for role in state.world.roles] == ["mayor", "it_lead", "liaison"]
    assert [each.id for each in state.world.personas] == ["csirt"]


def test_who_enters_late_has_the_brief_and_the_decision_that_is_open():
    state = console(LATE, world_of(LATE).advance(240_000), "liaison")
    assert [arrival.sight.subject for arrival in state.inbox] == ["Where things stand"]
    assert [put.sight.decision for put in state.decisions] == ["assistant"]
    assert state.phase.title == "A doubt"


@pytest.mark.parametrize("item", ["1a2b3c4d", "w:" + "r" * 40, "m:0123456789abcdef", "b:0123456789abcdef"])
def test_every_message_can_be_opened_under_a_ref_of_its_own(item):
    assert AskOpen(ref=opening(item), item=item).ref == opening(item) != opening(item + "x")
