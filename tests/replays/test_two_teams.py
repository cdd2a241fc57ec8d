"""A world that two teams shared, read back: each has its own sheet, its own pages and its own replay."""

from pathlib import Path

import pytest
from crises import SEED, late_joiner, table_of, two_sides
from pages import page_of, parsed

from engine.seating import seat_roles
from replays.exercise import Exercise, teams_of
from replays.header import Header, PlayedWorld
from replays.player import Player
from scenarios.load import regimes
from scoring.sheets import sheets_of

TWO, LATE = two_sides().scenario, late_joiner().scenario


def shared(scenario=TWO, names=("Ordivia", "Velmont")):
    """The world of a scenario with sides, played through by expert teams of these names."""
    events = table_of(scenario, "expert").play_out()
    teams = dict(zip(scenario.sides, names, strict=True))
    world = PlayedWorld(number=1, team="1", scenario=scenario.scenario, seats=seat_roles(scenario, 6), teams=teams)
    header = Header(exercise="x", engine="0", seed=SEED, epoch=1, created_ms=1_790_000_000_000)
    return Exercise(Path("x"), header, tuple(teams_of(world, scenario, events)), 0)


def test_each_side_is_a_team_with_its_own_seats():
    assert [(each.world.team, each.side, sorted(each.world.seats)) for each in shared().played] == [
        ("Ordivia", "provider", ["ml_lead", "support"]),
        ("Velmont", "clinic", ["director", "nurse"]),
    ]


def test_each_side_is_marked_on_its_own_alone():
    events = table_of(TWO, "expert").play_out()
    sheets = sheets_of(TWO, regimes(), seat_roles(TWO, 6), events)
    assert {side: {mark.id for mark in sheet.marks} for side, sheet in sheets.items()} == {
        "provider": {"tell-clinic", "decision:keep-version", "in-time:keep-version", "clock:NIS2"},
        "clinic": {"ask-provider", "decision:by-hand", "in-time:by-hand"},
    }


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_report_has_a_part_for_each_side_and_says_which(lang):
    page = parsed(page_of(shared(), lang))
    titles = {each.text for each in page.all("h3")}
    assert {"Two Halves · Velmont clinic", "Deux moitiés · Clinique de Velmont"} & titles
    ids = [each.attrs["id"] for each in page.all() if "id" in each.attrs]
    assert len(ids) == len(set(ids))
    assert {"team-1-provider", "team-1-clinic"} <= set(ids)
    assert sum(TWO.adversary.name in each.text for each in page.all("li")) == 1


def test_the_account_of_a_team_tells_what_it_wrote_to_the_other_side():
    page = parsed(page_of(shared()))
    account = next(each for each in page.all("section") if each.attrs.get("id") == "team-1-provider")
    assert "Velmont clinic" in account.text
    assert "Head nurse" not in account.text


def test_the_replay_looks_at_one_team_of_a_world_at_a_time():
    player = Player(shared(), regimes(), "en")
    assert player.teams == ("Ordivia", "Velmont")
    player.seek(player.end)
    assert [seat for seat, _ in player.seats] == ["support", "ml_lead"]
    decided = {line.subject for line in player.lines if line.lane == "decision"}
    player.choose(1)
    assert [seat for seat, _ in player.seats] == ["director", "nurse"]
    assert decided == {"keep-version"}
    assert {line.subject for line in player.lines if line.lane == "decision"} == {"by-hand"}
    assert {sight.kind for sight in player.shown("nurse")} >= {"world", "phase", "inject", "end"}
    assert player.hidden_side()
    assert player.marks()


def test_what_late_joiners_saw_begins_as_they_entered():
    player = Player(shared(LATE, ("Orsanne", "CSIRT")), regimes(), "fr")
    player.choose(1)
    player.seek(359_999)
    assert player.shown("handler") == ()
    player.seek(360_000)
    assert [sight.kind for sight in player.shown("handler")] == ["world", "phase", "inject"]


@pytest.mark.parametrize(("lang", "plural"), [("en", "1 teams"), ("fr", "1 cellules")])
def test_one_team_is_one_team(lang, plural):
    page = parsed(page_of(shared(), lang)).text
    assert plural not in page
