"""A facilitator's view: the plan, the teams, then what happens; and what waits for the debrief even here."""

import pytest
from crises import SEED, small, table_of

from engine.desk import SHOWN_KINDS, Desk, Noted, opening, plan_of
from engine.desk_shown import DeskTeam, desk_codec
from engine.hall import HallAnswered, HallBegan, HallPaused, HallTicked
from engine.hall_refusals import HALL_CODES, hall_sentence
from engine.happened import Happened
from engine.staging import Staging
from scenarios.load import regimes

SCENARIO = small().scenario
STAGING = Staging(SCENARIO, SEED, regimes())
TEAM = DeskTeam(world=1, team="1", scenario="small", seats={"ai_lead": ("ai_lead",)})


def shown(noted, seat="facilitator", lang="en"):
    desk = Desk(opening([STAGING, STAGING], [TEAM], lang), noted, seat, lang)
    return [desk_codec.validate_json(desk[index]) for index in range(len(desk))]


def test_a_view_begins_with_each_plan_once_and_every_team():
    plan, team = shown([])
    assert plan == plan_of(STAGING, "en")
    assert team == TEAM
    assert [inject.id for inject in plan.injects] == [inject.id for inject in SCENARIO.injects]
    assert {decision.id for decision in plan.decisions} == set(SCENARIO.decisions)


def test_a_plan_speaks_the_facilitators_language():
    assert plan_of(STAGING, "fr").title == SCENARIO.title.fr
    assert plan_of(STAGING, "fr").decisions[0].title == "Couper"


def test_of_a_played_crisis_what_facilitators_act_upon_is_shown_in_order():
    events = table_of(SCENARIO, "competent").play_out()
    seen = [each.event for each in shown([Noted(1, 0, event) for event in events]) if each.kind == "happened"]
    assert seen == [event for event in events if event.kind in SHOWN_KINDS]
    assert {event.kind for event in events} - SHOWN_KINDS >= {"meter-changed", "step-chosen", "fact-learned"}


def test_kinds_that_are_shown_are_kinds_of_events():
    assert {kind.model_fields["kind"].default for kind in Happened.__subclasses__()} >= SHOWN_KINDS


def test_acts_are_for_every_facilitator_and_receipts_for_their_own():
    noted = [
        Noted(0, 0, HallBegan()),
        Noted(0, 1_000, HallTicked()),
        Noted(0, 5_000, HallPaused()),
        Noted(0, 5_000, HallAnswered(by="facilitator", ref="a")),
        Noted(0, 6_000, HallAnswered(by="facilitator-2", ref="b", code="hall/paused-already")),
    ]
    first = [(each.kind, getattr(each, "ref", "")) for each in shown(noted)[2:]]
    assert first == [("acted", ""), ("acted", ""), ("receipt", "a")]
    *_, refused = shown(noted, "facilitator-2", "fr")
    assert (refused.ref, refused.sentence) == ("b", "Le temps est déjà arrêté.")


def test_a_view_grows_with_what_is_noted():
    noted = []
    desk = Desk(opening([STAGING], [TEAM], "en"), noted, "facilitator", "en")
    assert len(desk) == 2
    noted.append(Noted(0, 0, HallBegan()))
    assert len(desk) == 3


def test_a_refusal_of_a_world_is_told_in_its_own_words():
    (*_, receipt) = shown([Noted(0, 0, HallAnswered(by="facilitator", ref="a", code="inject/sent-already"))])
    assert receipt.sentence == "This inject was sent already."


@pytest.mark.parametrize("code", HALL_CODES)
def test_a_refusal_of_the_hall_is_whole_in_both_languages(code):
    assert hall_sentence(code, "en") != hall_sentence(code, "fr")
    assert hall_sentence(code, "en").endswith(".")
