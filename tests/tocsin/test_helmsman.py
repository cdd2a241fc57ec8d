"""A simulated facilitator: it starts once all are there, and fires each reserve once, when its time has come."""

import asyncio

from crises import courier

from engine.conducting import ReleaseInject, Start
from engine.desk_wire import HallNow, Health, WorldNow
from tocsin.helmsman import Helmsman
from tocsin.keys import JoinString
from tocsin.participants import reserves

STRING = JoinString("127.0.0.1", 9, "A" * 17)


def hall(consoles, *worlds, late=0, seats=2):
    health = Health(
        consoles=consoles, seats=seats, late_ms=late, commit_ms=0, records=1, disk_free_mb=1, rss_mb=1, disk_full=False
    )
    now = [WorldNow(world=number, world_ms=at, state=state, story="", here=()) for number, at, state in worlds]
    state = now[0].state if now else "lobby"
    return HallNow(hall_ms=0, state=state, pace=1_000, worlds=tuple(now), health=health)


def asked_after(reserved, *halls):
    """What it asks of the host, hall after hall, and the worst lateness it saw."""

    async def look():
        helmsman, seen = Helmsman(STRING, "en", reserved, lambda now: seen.append(now)), []
        asked = []
        helmsman._link.ask = asked.append
        helmsman._heard(halls)
        assert seen == list(halls)
        return asked, helmsman.worst_late_ms

    return asyncio.run(look())


def test_it_starts_play_once_when_everybody_is_there():
    asked, _ = asked_after({}, hall(0), hall(1), hall(2), hall(2), hall(1), hall(2))
    assert asked == [Start(ref="start")]


def test_it_fires_each_reserve_once_in_a_world_whose_time_has_come():
    running, paused = (1, 5_000, "running"), (2, 9_000, "paused")
    asked, _ = asked_after(
        {1: [(7_000, "b.2"), (4_000, "a.1")], 2: [(1_000, "a.1")]},
        hall(0, running, paused),
        hall(0, running, paused),
        hall(0, (1, 8_000, "running"), paused),
    )
    released = [(act.world, act.inject) for act in asked if isinstance(act, ReleaseInject)]
    assert released == [(1, "a.1"), (1, "b.2")]
    assert len({act.ref for act in asked}) == 2


def test_it_remembers_the_worst_lateness():
    assert asked_after({}, hall(0, late=3), hall(0, late=80), hall(0, late=5))[1] == 80


def test_reserves_are_the_scenarios_own_at_instants_of_its_middle():
    scenario = courier().scenario
    planned = [each for seed in range(20) for each in reserves(scenario, str(seed))]
    assert planned
    assert {scenario.by_id[inject].kind for _, inject in planned} == {"reserve"}
    assert all(scenario.duration // 4 <= at <= scenario.duration * 3 // 4 for at, _ in planned)
    assert reserves(scenario, "7") == reserves(scenario, "7")
