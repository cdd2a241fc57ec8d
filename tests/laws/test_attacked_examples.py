"""The example packs on systems and adversaries show what they are there to show."""

from pathlib import Path

import pytest
from bending import Played

from engine import commands as ask
from engine.adversary_events import StrikeNoticed
from engine.events import StepChosen
from engine.staging import Staging, Viewer
from engine.views import visible
from scenarios.load import load_pack, regimes

EXAMPLES = Path(__file__).parents[2] / "scenarios" / "examples"


def playing(pack, seed="s"):
    scenario = load_pack(EXAMPLES / pack).scenario
    return Played(scenario, {"one": tuple(scenario.roles)}, seed)


def order(played, minute, system, control):
    assert played.do(ask.Order, minute, "one", system=system, control=control) == ""


def states(played):
    return {name: system.state for name, system in played.world.state.systems.items()}


def test_left_alone_the_compromise_runs_down_the_stream():
    played = playing("spread").until(30)
    assert [(event.source, event.system) for event in played.of("compromise-spread")] == [
        ("form", "index"),
        ("index", "pharmacist"),
    ]
    assert set(states(played).values()) == {"tainted"}


def test_cleaned_before_its_source_the_assistant_is_tainted_again_and_after_it_stays_clean():
    played = playing("spread").until(12)
    order(played, 12, "pharmacist", "reset")
    assert states(played.until(13))["pharmacist"] == "clean"
    assert states(played.until(16))["pharmacist"] == "tainted"
    order(played, 16, "form", "clean")
    order(played, 16, "index", "rebuild")
    order(played, 20, "pharmacist", "reset")
    assert set(states(played.until(30)).values()) == {"clean"}


@pytest.mark.parametrize(
    ("system", "control", "reached"),
    [("index", "set_aside", ["index"]), ("pharmacist", "off", ["index"])],
)
def test_the_way_can_be_cut_at_either_end(system, control, reached):
    played = playing("spread")
    order(played, 1, system, control)
    assert [event.system for event in played.until(30).of("compromise-spread")] == reached


def test_its_telemetry_shows_the_assistant_on_its_way_and_never_its_state():
    played = playing("spread").until(30)
    staging = Staging(played.world.scenario, "s", regimes())
    seen = [visible(event, Viewer("one", ("ai_lead",), "en"), staging) for event in played.events]
    (record,) = [each.fields for each in seen if each and each.kind == "inject" and each.channel == "ai_telemetry"]
    assert record["model_version"] == "5.0"
    assert int(record["Doses corrected by hand"].split()[0]) > 2
    assert "tainted" not in str([each for each in seen if each])


def chosen(played):
    return [event for event in played.events if isinstance(event, StepChosen)]


def test_the_adversary_begins_the_way_that_leads_to_the_most_and_takes_another_once_that_is_closed():
    free = [event.step for event in chosen(playing("other-path").until(30))]
    assert free[:2] == ["instruct", "transfers"]
    played = playing("other-path")
    order(played, 2, "agent", "approval")
    turned = chosen(played.until(30))
    assert [event.step for event in turned] == ["instruct", "accounts", "calls"]
    assert turned[0].path == ("instruct", "transfers")
    assert turned[1].closed == ("transfers",)
    assert turned[1].worth == {"accounts": 400 - 30 * 4, "calls": 500 - 80 * 4}


def test_a_closed_door_makes_it_look_for_another_at_once():
    played = playing("other-path")
    order(played, 0, "mail", "filter")
    first, second = chosen(played.until(30))[:2]
    assert (first.step, second.step, second.at) == ("instruct", "accounts", 3 * 60_000)


def test_the_loud_step_is_noticed_sooner_or_later_and_then_a_customer_calls():
    played = playing("other-path").until(30)
    noticed = [event for event in played.events if isinstance(event, StrikeNoticed)]
    assert [event.inject for event in noticed] == ["1.03"]
    assert played.found("inject-sent", inject="1.03") == [noticed[0].at / 60_000]


@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_what_is_scripted_comes_at_the_same_time_for_every_team(seed):
    played = playing("scripted-adversary", seed).until(20)
    scripted = [(event.step, event.at // 60_000) for event in chosen(played) if event.scripted]
    assert scripted == [("poison", 3), ("evade", 10)]
    assert [event.step for event in chosen(played) if not event.scripted] == ["flood"]


def test_what_is_scripted_and_closed_waits():
    played = playing("scripted-adversary")
    order(played, 5, "sorter", "isolate")
    played.until(14)
    assert played.do(ask.Order, 14, "one", system="sorter", control="isolate", lift=True) == ""
    assert played.until(20).found("step-chosen", step="evade") == [15]
