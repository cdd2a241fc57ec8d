"""What a facilitator is told to look at: exceptions of a team, the exercise's health, and what lies ahead."""

import pytest
from bending import Played, bent, inject, text
from desks import HEALTHY, PERSONA, desk_of, hall, question, world_now

from engine import commands as ask
from engine.desk_shown import DeskActed
from engine.hall import HallEnded
from tui.control.health import Level, judge
from tui.control.prospect import prospect
from tui.control.trouble import Kind, troubles

SEATS = ("lead", "legal")


def kinds(desk):
    return [each.kind for each in troubles(desk.teams[1])]


def seen(desk, *, here=SEATS, broken=False, **fields):
    team = desk.teams[1]
    now = world_now(1, team.world_ms, here=here, broken=broken)
    desk.hear(hall({1: now}, **fields))
    return desk


def test_a_team_that_does_well_has_no_exception():
    scenario = bent(injects=[inject("a", at="1m", criticality="key")])
    world = Played(scenario).until(3)
    assert kinds(desk_of(scenario, world)) == []


def test_exceptions_come_worst_first():
    scenario = bent(
        injects=[inject("key", at="1m", criticality="key"), inject("noise", at="1m"), inject("held", at="5m")],
        decisions={"cut": question(), "shut": question(closes="7m")},
        personas={"bank": PERSONA},
    )
    world = Played(scenario)
    world.do(ask.Withhold, 1, ask.FACILITATOR, inject="held")
    world.do(ask.Message, 2, "legal", persona="bank", text="Who are you?")
    desk = desk_of(scenario, world.until(8))
    assert kinds(desk) == [Kind.HELD, Kind.LETTER, Kind.OVERDUE, Kind.UNREAD, Kind.SILENT]
    assert kinds(seen(desk, here=(), broken=True))[0] is Kind.BROKEN
    assert Kind.NOBODY in kinds(desk)
    missing = [each for each in troubles(seen(desk, here=("lead",)).teams[1]) if each.kind is Kind.MISSING]
    assert [each.many for each in missing] == [1]
    world.do(ask.Open, 9, "lead", inject="key")
    assert Kind.UNREAD not in kinds(desk_of(scenario, world))


def test_a_team_whose_play_is_over_wants_nothing():
    scenario = bent(decisions={"cut": question(closes="7m")})
    assert kinds(desk_of(scenario, Played(scenario).until(60))) == []


def health(**fields):
    scenario = bent()
    desk = desk_of(scenario, Played(scenario).until(1))
    return judge(seen(desk, health=HEALTHY.model_copy(update=fields)), up=True)


@pytest.mark.parametrize(
    ("facts", "level"),
    [
        ({}, Level.GOOD),
        ({"late_ms": 250, "commit_ms": 100}, Level.GOOD),
        ({"late_ms": 251}, Level.WATCH),
        ({"late_ms": 1_001}, Level.ACT),
        ({"commit_ms": 101}, Level.WATCH),
        ({"commit_ms": 1_001}, Level.ACT),
        ({"disk_free_mb": 999}, Level.WATCH),
        ({"disk_free_mb": 199}, Level.ACT),
        ({"disk_full": True}, Level.ACT),
        ({"consoles": 1}, Level.WATCH),
    ],
)
def test_health_is_judged_and_says_why(facts, level):
    judged = health(**facts)
    assert judged.level is level
    for figure in judged.facts.values():
        assert str(figure) in judged.reason.en.format(**judged.facts)
        assert str(figure) in judged.reason.fr.format(**judged.facts)


def test_the_worst_is_said_first():
    judged = health(consoles=0, late_ms=2_000)
    assert (judged.level, judged.facts) == (Level.ACT, {"late": 2_000})


def test_health_without_a_line_and_with_a_broken_world():
    scenario = bent()
    desk = desk_of(scenario, Played(scenario).until(1))
    assert judge(desk, up=False).level is Level.ACT
    judged = judge(seen(desk, broken=True), up=True)
    assert (judged.level, judged.facts) == (Level.ACT, {"teams": "1"})


def test_the_end_is_no_illness():
    scenario = bent()
    desk = desk_of(scenario, Played(scenario).until(60))
    desk.take(DeskActed(hall_ms=1, act=HallEnded()))
    assert judge(desk, up=False).level is Level.GOOD


def test_nobody_is_missing_before_play():
    scenario = bent()
    desk = desk_of(scenario, Played(scenario))
    quiet = HEALTHY.model_copy(update={"consoles": 0})
    assert judge(seen(desk, state="lobby", health=quiet), up=True).level is Level.GOOD


def ahead(scenario, world):
    return prospect(desk_of(scenario, world))


def test_what_is_next_is_all_that_is_sure_at_the_same_instant():
    scenario = bent(
        injects=[inject("a", at="5m"), inject("b", earliest="5m"), inject("perhaps", at="4m", when={"sent": "a"})],
        decisions={"cut": question(opens="5m", due="20m")},
    )
    found = ahead(scenario, Played(scenario).until(1))
    assert found.wait == 4 * 60_000
    assert [(each.kind, each.what.id) for each in found.next] == [("inject", "a"), ("inject", "b"), ("decision", "cut")]
    assert found.deadlines == []


def test_a_jump_brings_the_deadlines_nearer_that_still_wait_for_an_answer():
    scenario = bent(
        injects=[inject("a", at="5m")],
        decisions={"cut": question(due="9m"), "told": question(due="8m"), "late": question(due="4m")},
    )
    world = Played(scenario)
    world.do(ask.Decide, 3.5, "lead", decision="told", option="cut")
    found = ahead(scenario, world.until(4.5))
    assert [(each.beat.id, each.left) for each in found.deadlines] == [("cut", 4.5 * 60_000)]
    assert found.wait == 0.5 * 60_000


def test_deadlines_phases_and_the_end_come_by_themselves_too():
    scenario = bent(
        decisions={"cut": question(closes="9m")},
        phases=[
            {"id": "one", "title": text("One"), "starts": "0m", "clock": "09:00"},
            {"id": "two", "title": text("Two"), "starts": "30m", "jump": "day 2 09:00"},
        ],
    )
    world = Played(scenario)
    assert [each.kind for each in ahead(scenario, world.until(4)).next] == ["due"]
    assert [each.kind for each in ahead(scenario, world.until(7)).next] == ["closes"]
    assert [each.kind for each in ahead(scenario, world.until(10)).next] == ["phase"]
    assert [each.kind for each in ahead(scenario, world.until(31)).next] == ["end"]
    assert ahead(scenario, world.until(60)).wait is None


def test_a_team_that_stands_still_alone_is_not_waited_for():
    scenario = bent(injects=[inject("a", at="5m")])
    desk = desk_of(scenario, Played(scenario).until(1))
    desk.teams[1].paused_alone = True
    assert prospect(desk).wait is None


def test_what_lies_ahead_is_counted_in_the_halls_time_where_a_team_is_given_more():
    scenario = bent(injects=[inject("a", at="5m")], decisions={"cut": question(opens="0m", due="9m")})
    desk = desk_of(scenario, Played(scenario).until(1))
    now = desk.teams[1].now
    desk.hear(hall({1: now.model_copy(update={"rate": 800})}))
    found = prospect(desk)
    assert found.wait == 5 * 60_000
    assert [each.left for each in found.deadlines] == [10 * 60_000]
