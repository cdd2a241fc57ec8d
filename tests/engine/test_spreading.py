"""Spreading: a compromise takes its time along what depends on what, unless it is cut; controls mean what they say."""

import pytest
from bending import Played, bent, system
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import commands as ask
from scenarios.spread import ways


def world(*, does=None, on="mail", cut_by=None, **fields):
    """The guide depends on the mail, which is tainted from the start; ten minutes later so is the guide."""
    controls = {"act": {"does": does, "lifts": []}} if does and does != "roll_back" else {}
    link = {"on": "mail", "spreads": "10m", **({"cut_by": cut_by} if cut_by else {})}
    return bent(
        systems={
            "mail": system(**(controls if on == "mail" else {}), clean={"does": "roll_back"}) | {"state": "tainted"},
            "guide": system(
                **(controls if on == "guide" else {}),
                clean={"does": "roll_back", "version": "1.9"},
                no_index={"lifts": []},
            )
            | {"depends_on": [link], "version": "2.0", **fields},
        }
    )


def tainted(played):
    return played.found("compromise-spread", system="guide", source="mail")


def test_a_compromise_reaches_what_depends_on_it_after_its_time():
    assert tainted(Played(world()).until(60)) == [10]
    assert Played(world()).until(9).world.state.systems["guide"].state == "clean"


def test_a_bare_name_does_not_spread():
    assert tainted(Played(world(depends_on=["mail"])).until(60)) == []


def test_it_takes_as_long_as_is_drawn_within_the_range():
    scenario = world(depends_on=[{"on": "mail", "spreads": "5m..20m"}])
    minutes = {tainted(Played(scenario, seed=str(n)).until(60))[0] for n in range(20)}
    assert all(5 <= minute <= 20 for minute in minutes)
    assert len(minutes) > 10


@pytest.mark.parametrize(
    ("does", "on", "cuts"),
    [
        ("switch_off", "mail", True),
        ("switch_off", "guide", True),
        ("isolate", "mail", True),
        ("isolate", "guide", True),
        ("quarantine", "mail", True),
        ("quarantine", "guide", False),
        ("rotate", "mail", False),
        ("rotate", "guide", True),
        ("tools_off", "mail", False),
        ("human_approval", "guide", False),
    ],
)
def test_what_each_sort_of_control_cuts(does, on, cuts):
    played = Played(world(does=does, on=on))
    played.do(ask.Order, 1, system=on, control="act")
    assert (tainted(played.until(60)) == []) == cuts


@pytest.mark.parametrize("condition", [{"system": "guide", "control": "no_index"}, {"meter": "harm", "below": 1}])
def test_a_written_condition_cuts_too(condition):
    played = Played(world(cut_by=condition))
    played.do(ask.Order, 1, system="guide", control="no_index")
    assert tainted(played.until(60)) == []


def test_what_was_under_way_begins_anew_once_the_way_is_open_again():
    played = Played(world(cut_by={"system": "guide", "control": "no_index"}))
    played.do(ask.Order, 5, system="guide", control="no_index")
    played.do(ask.Order, 18, system="guide", control="no_index", lift=True)
    assert tainted(played.until(60)) == [30]


def test_a_cut_in_the_very_instant_comes_in_time():
    played = Played(world(cut_by={"system": "guide", "control": "no_index"}))
    played.do(ask.Order, 8, system="guide", control="no_index")
    assert played.until(60).found("control-changed") == [10]
    assert tainted(played) == []


def test_a_system_rolled_back_is_tainted_again_unless_its_source_is_clean():
    played = Played(world())
    played.do(ask.Order, 11, system="guide", control="clean")
    assert tainted(played.until(30)) == [10, 23]
    played.do(ask.Order, 31, system="mail", control="clean")
    assert played.do(ask.Order, 31, system="guide", control="clean") == ""
    assert tainted(played.until(60)) == [10, 23]
    assert played.world.state.systems["guide"].version == "1.9"
    assert played.found("system-changed", system="guide", state="clean", version="1.9") == [13, 33]


def test_what_is_done_can_be_ordered_again_and_what_is_kept_up_cannot():
    played = Played(world(does="isolate", on="guide"))
    played.do(ask.Order, 1, system="guide", control="act")
    played.do(ask.Order, 1, system="guide", control="clean")
    assert played.do(ask.Order, 2, system="guide", control="clean") == "order/under-way"
    assert played.do(ask.Order, 5, system="guide", control="clean") == ""
    assert played.do(ask.Order, 5, system="guide", control="act") == "order/in-force"
    assert played.do(ask.Order, 9, system="guide", control="clean", lift=True) == "order/cannot-lift"


@pytest.mark.parametrize(
    ("does", "fields", "left"),
    [
        ("switch_off", {}, 0),
        ("tools_off", {}, 1),
        ("human_approval", {}, 2),
        ("isolate", {}, 3),
        ("quarantine", {}, 3),
        ("rotate", {}, 3),
        ("tools_off", {"autonomy": 0}, 0),
    ],
)
def test_the_autonomy_that_each_sort_leaves_and_gives_back(does, fields, left):
    scenario = bent(systems={"guide": system(act={"does": does, "lifts": [], **fields}) | {"autonomy": 3}})
    played = Played(scenario)
    played.do(ask.Order, 1, system="guide", control="act")
    assert played.until(5).world.state.systems["guide"].autonomy == left
    played.do(ask.Order, 6, system="guide", control="act", lift=True)
    assert played.until(9).world.state.systems["guide"].autonomy == 3


NAMES = ("a", "b", "c", "d")


@st.composite
def networks(draw):
    """Systems that depend on each other in any way, cycles too; some are tainted from the start."""
    systems = {}
    for name in NAMES:
        others = draw(st.lists(st.sampled_from([each for each in NAMES if each != name]), unique=True))
        links = [{"on": each, "spreads": f"{draw(st.integers(0, 9))}m"} for each in others]
        does = draw(st.sampled_from(["switch_off", "isolate", "quarantine", "rotate", "roll_back"]))
        state = draw(st.sampled_from(["clean", "clean", "tainted"]))
        systems[name] = system(act={"does": does}) | {"depends_on": links, "state": state}
    return bent(systems=systems)


@settings(max_examples=60, deadline=None)
@given(networks(), st.lists(st.tuples(st.integers(0, 50), st.sampled_from(NAMES)), max_size=6))
def test_a_compromise_only_ever_spreads_along_an_open_way_from_a_tainted_system_to_a_clean_one(scenario, orders):
    played, state = Played(scenario), {name: each.state for name, each in scenario.systems.items()}
    for minute, name in sorted(orders):
        played.do(ask.Order, minute, system=name, control="act")
    in_force, there = set(), {(way.source, way.target) for way in ways(scenario.systems)}
    for event in played.until(60).events:
        if event.kind == "control-changed":
            in_force.add(event.system)
        if event.kind == "compromise-spread":
            assert (event.source, event.system) in there
            assert (state[event.source], state[event.system]) == ("tainted", "clean")
            assert not _cuts(scenario, in_force, event.source, ("switch_off", "isolate", "quarantine"))
            assert not _cuts(scenario, in_force, event.system, ("switch_off", "isolate", "rotate"))
        if event.kind == "system-changed":
            state[event.system] = event.state


def _cuts(scenario, in_force, name, sorts):
    return name in in_force and scenario.systems[name].controls["act"].does in sorts


@settings(max_examples=30, deadline=None)
@given(networks())
def test_left_alone_a_compromise_reaches_everything_that_depends_on_it(scenario):
    state = Played(scenario).until(59).world.state
    for way in ways(scenario.systems):
        if state.systems[way.source].state == "tainted":
            assert state.systems[way.target].state == "tainted"
