"""The small packs, played to the end: each shows what it is there to show."""

import pytest
from bending import Played
from crises import example, table_of

from engine import commands as ask
from engine.seating import seat_roles


def pack(name, seed="s"):
    scenario = example(name).scenario
    return Played(scenario, seat_roles(scenario, 6), seed)


@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_in_the_queue_an_order_waits_until_two_analysts_are_free(seed):
    play = pack("queue", seed)
    minute = next(
        event.at / 60_000
        for event in pack("queue", seed).until(30).events
        if event.kind == "resource-changed" and event.busy == event.count and event.at > 300_000
    )
    assert play.do(ask.Order, minute, seat="ai_lead", system="concierge", control="cut_off") == ""
    assert play.do(ask.Order, minute, seat="ai_lead", system="concierge", control="quiet") == ""
    play.until(30)
    (given,) = play.found("order-given", control="cut_off")
    assert play.found("order-queued", control="cut_off") == [minute]
    assert given > minute
    assert play.found("control-changed", control="quiet") == [minute + 1]
    assert play.found("control-changed", control="cut_off") == [given + (3 if given < 12 else 4.5)]


def test_in_the_queue_the_phone_rings_once_five_pieces_of_work_wait():
    play = pack("queue").until(30)
    waiting = [event.at / 60_000 for event in play.events if event.kind == "resource-changed" and event.waiting > 4]
    assert play.found("inject-sent", inject="1.02") == waiting[:1]


def test_the_gauge_falls_until_people_take_over_and_the_plot_sees_what_the_operator_sees():
    left, taken = pack("gauge").until(25), pack("gauge")
    taken.do(ask.Order, 5, seat="operator", system="augure", control="by_hand")
    taken.until(25)
    assert left.world.state.ending == "shed"
    assert taken.world.state.ending == "held"
    (rang,) = left.found("inject-sent", inject="1.02")
    assert left.world.state.sent["1.02"].values["meters.reserve"] in (299, 300)
    assert rang < 8


@pytest.mark.parametrize(("rolled_back", "truth"), [(False, False), (True, True)])
def test_the_summary_is_false_while_the_system_that_writes_it_is_tainted(rolled_back, truth):
    play = pack("variants-and-flood").until(10)
    if rolled_back:
        play.do(ask.Order, 10, seat="soc_lead", system="recit", control="roll_back")
    play.until(25)
    (sent,) = [event for event in play.events if event.kind == "inject-sent" and event.inject == "8.05"]
    assert play.world.scenario.by_id["8.05"].as_sent(sent.variant).truth is truth
    assert sent.tainted is not truth


def test_the_flood_is_twenty_messages_or_so_and_what_counts_comes_in_its_midst():
    play = pack("variants-and-flood").until(25)
    times = [event.at for event in play.events if event.kind == "inject-sent" and event.inject.startswith("8.08#")]
    assert 15 <= len(times) <= 24
    assert times[0] < play.found("inject-sent", inject="8.09")[0] * 60_000 < times[-1]


@pytest.mark.parametrize("name", ["queue", "gauge", "variants-and-flood"])
def test_simulated_participants_play_it_to_an_ending(name):
    assert table_of(example(name).scenario, "expert").play_out()[-1].kind == "world-ended"
