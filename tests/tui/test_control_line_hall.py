"""A facilitator's line console in front of a hall: floods, teams that share a world, several scenarios at once."""

import pytest
from bending import Played
from crises import example
from desks import hall, sights, world_now

from engine.desk_shown import DeskTeam
from engine.desk_wire import DeskSights
from engine.seating import seat_roles
from engine.wire import Welcome
from scenarios.belonging import sides
from tui.control.line import ControlLine

LANGS = ("en", "fr")
FLOOD = example("variants-and-flood").scenario
HALVES = example("two-sides").scenario
TOWNS = example("late-joiner").scenario


class Door:
    def __init__(self):
        self.acts = []

    def conduct(self, act):
        self.acts.append(act)


class Hall:
    """A console and worlds in play: each a scenario, what its team is called, and the teams of its sides."""

    def __init__(self, *worlds, lang="en"):
        self.door, refs = Door(), iter(range(1_000))
        self.line = ControlLine(self.door, lang, interactive=False, new_ref=lambda: f"r{next(refs)}")
        self.played = [Played(each[0], seats_of(each[0])).until(0.5) for each in worlds]
        self.told, self.lang = 0, lang
        self.line.heard([Welcome(epoch=1, offset=0, exercise="x", team="", seat="facilitator")])
        self.now(0.5)
        for number, (world, played) in enumerate(zip(worlds, self.played, strict=True), 1):
            self.see(*self._sights(number, world, played))
        self.line.to_print()

    def now(self, minute):
        worlds = {n: world_now(n, int(minute * 60_000)) for n, _ in enumerate(self.played, 1)}
        self.line.heard([hall(worlds)])

    def until(self, minute):
        """What is told while play goes on to a minute."""
        self.line.to_print()
        for number, played in enumerate(self.played, 1):
            before = len(played.events)
            played.until(minute)
            shown = sights(played.world.scenario, {number: ({}, played.events[before:])}, self.lang)
            self.see(*shown[2:])
        return self.line.to_print()

    def see(self, *items):
        self.line.heard([DeskSights(offset=self.told, items=items)])
        self.told += len(items)

    def type(self, *typed):
        self.line.to_print()
        for each in typed:
            self.line.typed(each)
        return self.line.to_print()

    @property
    def asked(self):
        return [
            each.model_dump(exclude_defaults=True, exclude={"ref"}) | {"kind": each.kind} for each in self.door.acts
        ]

    def _sights(self, number, world, played):
        scenario, team, *teams = world
        plan, _, *happened = sights(scenario, {number: ({}, played.events)}, self.lang)
        seats = dict(played.world.state.seats)
        named = dict(zip(sides(scenario), teams, strict=False))
        return [
            plan,
            DeskTeam(world=number, team=team, scenario=scenario.scenario, seats=seats, teams=named),
            *happened,
        ]


def seats_of(scenario):
    return seat_roles(scenario, dict.fromkeys(sides(scenario), 2) if scenario.sides else 2)


@pytest.mark.parametrize("lang", LANGS)
def test_a_flood_is_told_when_it_begins_and_none_of_its_messages_are(lang):
    at = Hall((FLOOD, "Night"), lang=lang)
    told = at.until(16)
    assert sum("8.08" in line for line in told) == 1, told
    assert not any("#" in line for line in told)


@pytest.mark.parametrize(
    ("typed", "world"),
    [
        ("pause Line B", 1),
        ("pause line b", 1),
        ("pause Velmont", 2),
        ("pause Ordivia 1", 2),
        ("pause Ordivia 1 + Velmont", 2),
        ("hold 8.09 Line B", 1),
        ("hold 1.03 Velmont", 2),
    ],
)
def test_a_team_is_named_in_full_and_each_team_of_a_shared_world_by_its_own_name(typed, world):
    at = Hall((FLOOD, "Line B"), (HALVES, "Ordivia 1 + Velmont", "Ordivia 1", "Velmont"))
    at.type(typed)
    assert [act["world"] for act in at.asked] == [world]


def test_a_team_that_is_none_is_said_in_full():
    at = Hall((FLOOD, "Line B"))
    assert at.type("pause Line C") == ["AGAIN There is no team Line C. Type teams to see them."]


def towns_and_halves(lang="en"):
    """Two scenarios side by side, each with an inject 1.02."""
    return Hall(
        (TOWNS, "Orsanne + CSIRT", "Orsanne", "CSIRT"), (HALVES, "Ordivia + Velmont"), (FLOOD, "Night"), lang=lang
    )


@pytest.mark.parametrize("verb", ["hold", "release", "skip", "show"])
def test_an_inject_that_stands_in_several_scenarios_is_asked_for_with_a_team(verb):
    at = towns_and_halves()
    said = " ".join(line.removeprefix("MORE ") for line in at.type(f"{verb} 1.02"))
    assert said == (
        f"AGAIN 1.02 stands in several scenarios. Type the team it is for, like: {verb} 1.02 Orsanne + CSIRT"
    )
    assert at.asked == []


def test_an_inject_is_for_those_alone_who_play_its_scenario():
    at = towns_and_halves()
    at.type("hold 8.09", "hold 1.02 Ordivia + Velmont")
    assert at.asked == [
        {"kind": "withhold", "inject": "8.09", "scenario": "variants-and-flood"},
        {"kind": "withhold", "inject": "1.02", "scenario": "two-sides", "world": 2},
    ]
    assert "ASKED Withhold inject 8.09 for all teams that play The Summary Said So." in at.type("hold 8.09")


def test_what_is_shown_of_an_inject_names_those_alone_who_play_it():
    at = towns_and_halves()
    told = [line for line in at.type("show 8.09") if line.startswith("TEAM ")]
    assert [line.split()[1] for line in told] == ["Night"]


def test_injects_of_one_name_in_two_scenarios_are_told_apart_when_they_come():
    at = towns_and_halves()
    told = [line for line in at.until(1.5) if line.startswith("SENT inject 1.01")]
    assert len(told) == 2
    assert all("Orsanne + CSIRT, Ordivia" not in line for line in told)


def test_a_message_to_all_who_play_several_scenarios_is_for_everybody_in_them():
    at = towns_and_halves()
    assert not any("CHOICE" in line and "Mayor" in line for line in at.type("say"))
    at.type("1", "Hall", "", "Lunch is served.", "yes")
    assert at.asked == [{"kind": "write", "channel": "mail", "sender": "Hall", "text": "Lunch is served."}]
