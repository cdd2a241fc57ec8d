"""A simulated team at its consoles: it asks when its time has come, by its own clock; never while time stands still."""

from crises import SEED, small, world_of

from engine.seating import seat_roles
from engine.shown import ShownEnd
from engine.staging import Staging, Viewer
from engine.views import visible
from engine.wire import Clock, Sights
from scenarios.load import regimes
from tocsin.simulated_team import SimulatedTeam

SCENARIO = small().scenario
SEATS = seat_roles(SCENARIO, 2)
STAGING = Staging(SCENARIO, SEED, regimes())


def team(level="expert"):
    return SimulatedTeam(STAGING, SEATS, seed="1", level=level, lang="en")


def clock(world_ms, state="running", pace=1_000):
    return Clock(world_ms=world_ms, duration=SCENARIO.duration, state=state, story="1 09:00", pace=pace)


def shown(people, upto, reading=0):
    """Everything that the story brings by then, on every console."""
    for event in world_of(SCENARIO, 2).advance(upto):
        for seat, roles in SEATS.items():
            sight = visible(event, Viewer(seat, roles, "en"), STAGING)
            if sight is not None:
                people.heard(seat, [Sights(offset=0, items=(sight,))], reading)


def test_it_asks_once_its_time_has_come_and_each_thing_once():
    people = team()
    shown(people, 4 * 60_000)
    people.heard("ai_lead", [clock(0)], 0)
    wait = people.wait_ms(0)
    assert wait > 0
    assert list(people.due(wait - 1)) == []
    asked = list(people.due(wait))
    assert {seat for seat, _ in asked} <= set(SEATS)
    assert asked
    assert list(people.due(wait)) == []
    refs = [(seat, asking.ref) for seat, asking in people.due(20 * 60_000)]
    assert len(set(refs)) == len(refs) > 2


def test_a_faster_pace_brings_its_time_sooner():
    people = team()
    shown(people, 60_000)
    people.heard("ai_lead", [clock(0)], 0)
    slow = people.wait_ms(0)
    people.heard("ai_lead", [clock(0, pace=100_000)], 0)
    assert people.wait_ms(0) == -(-slow // 100)


def test_nobody_asks_before_startex_in_a_pause_or_after_the_end():
    people = team()
    shown(people, 60_000)
    assert people.wait_ms(0) is None
    for state in ("lobby", "paused", "no-duff"):
        people.heard("ai_lead", [clock(0, state)], 0)
        assert people.wait_ms(10**9) is None
    people.heard("ai_lead", [clock(0)], 0)
    assert people.wait_ms(10**9) == 0
    people.heard("legal", [Sights(offset=0, items=(ShownEnd(at=1),))], 0)
    assert people.wait_ms(10**9) is None


def test_reserves_are_left_to_whoever_conducts():
    people = team("novice")
    shown(people, 20 * 60_000)
    people.heard("ai_lead", [clock(0)], 0)
    assert {seat for seat, _ in people.due(10**9)} <= set(SEATS)
