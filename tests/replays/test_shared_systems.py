"""A system that no side owns is everybody's: after play each side is told its own part of what happened to it."""

from pathlib import Path

import pytest
from bending import Played, bent, inject, system, text
from pages import page_of, parsed, sheets_of

from engine import commands as ask
from replays.exercise import Exercise, teams_of
from replays.header import Header, PlayedWorld
from replays.player import Player
from replays.report.cohort import cohorts
from replays.report.orders import orders, reached
from scenarios.load import regimes
from scenarios.model import Scenario

SEATS = {"maker": ("maker",), "user": ("user",)}
FILE = {"title": text("The file"), "takes": "1m", "side": "makers"}


def side_of(role):
    return {"title": text(role), "organisation": text(role), "contact": [role]}


def scenario(*spoken) -> Scenario:
    """A system of one side compromises the shared one; an order on that one costs the first side its evidence."""
    shared = system(back={"effects": [{"evidence": "file", "is": "lost"}]}, off={"effects": []})
    roles = {name: {"title": text(name), "mission": text("-"), "side": f"{name}s"} for name in SEATS}
    return bent(
        sides={f"{name}s": side_of(name) for name in SEATS},
        roles=roles,
        merge=[],
        systems={
            "registry": system() | {"title": text("Registry"), "side": "makers", "state": "tainted"},
            "loader": shared | {"title": text("Loader"), "depends_on": [{"on": "registry", "spreads": "5m"}]},
        },
        evidence={"file": FILE},
        injects=[inject("one", at="1m", to=["maker"]), inject("two", at="2m", to=["user"]), *spoken],
    )


def exercise(*spoken) -> Exercise:
    """Each side has given an order on what they share."""
    played = Played(scenario(*spoken), SEATS)
    assert played.do(ask.Order, 6, seat="maker", system="loader", control="off") == ""
    assert played.do(ask.Order, 8, seat="user", system="loader", control="back") == ""
    teams = {"makers": "Makers", "users": "Users"}
    world = PlayedWorld(number=1, team="1", scenario="bare", seats=SEATS, teams=teams)
    header = Header(exercise="x", engine="0", seed="s", epoch=1, created_ms=1_790_000_000_000)
    return Exercise(Path("x"), header, tuple(teams_of(world, played.world.scenario, played.until(60).events)), 0)


def by_side():
    found = exercise()
    return {cohort.side: cohort for cohort in cohorts(found, sheets_of(found), regimes())}


def test_a_side_is_told_the_orders_that_it_gave_itself():
    told = {
        side: [(each.name.en, [lost.en for lost in each.lost]) for each in orders(cohort, cohort.teams[0])]
        for side, cohort in by_side().items()
    }
    assert told == {"makers": [("Loader – off", [])], "users": [("Loader – back", [])]}


def test_the_way_of_a_compromise_is_told_to_those_whose_systems_it_went_along():
    told = {
        side: [(each.at, each.source.en) for each in reached(cohort, cohort.teams[0])]
        for side, cohort in by_side().items()
    }
    assert told == {"makers": [(5 * 60_000, "Registry")], "users": []}


SPOKEN = inject("three", at="3m", to=["user"], channel="ai_telemetry", telemetry={"system": "registry"})
BY_ANOTHERS = [
    [SPOKEN],
    [SPOKEN | {"from": {"system": "registry"}}],
    [inject("three", at="3m", to=["user"], variants=[{"when": {"sent": "two"}, "from": {"system": "registry"}}])],
]
"""What a system of another side wrote, or a record of it."""


@pytest.mark.parametrize("spoken", [[], *BY_ANOTHERS])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_report_and_replay_of_either_side_can_be_read_to_the_end(lang, spoken):
    parsed(page_of(exercise(*spoken), lang))
    player = Player(exercise(*spoken), regimes(), lang)
    player.hidden = True
    for team in range(2):
        player.choose(team)
        player.seek(player.end)
        assert player.lines
        assert player.hidden_side()
        assert all(player.shown(seat) for seat, _ in player.seats)
