"""Gauges and people on a console: what it works out by its clock is what the world has, on one line, however narrow."""

import pytest
from crises import SEED, example, world_of
from hypothesis import given
from hypothesis import strategies as st

from engine.seating import seat_roles
from engine.shown_resources import ShownGauge
from engine.shown_world import GaugeFace, ResourceFace
from engine.staging import Staging, Viewer
from engine.views import visible
from scenarios.load import regimes
from tui.gauges import Figure, Gauge, People, gauge_figure, on_one_line, people_figure, wanted_said
from tui.state import ConsoleState

GAUGE = example("gauge").scenario
FACE = GaugeFace(id="g", title="Reserve", unit="MW", low=0, high=900_000, level=420_000, rate=-14_000)


@given(st.lists(st.integers(0, GAUGE.duration), min_size=1, max_size=12).map(sorted))
def test_the_console_works_out_the_level_that_the_world_has(instants):
    world, console = world_of(GAUGE), ConsoleState()
    viewer = Viewer("operator", seat_roles(GAUGE, 6)["operator"], "en")
    staging = Staging(GAUGE, SEED, regimes())
    for at in instants:
        for event in world.advance(at):
            sight = visible(event, viewer, staging)
            if sight is not None:
                console.take(sight)
        if console.gauges:
            assert {name: each.level(at) for name, each in console.gauges.items()} == {
                name: world.state.meters[name].level_at(at) for name in ("reserve", "cost")
            }


@pytest.mark.parametrize(
    ("level", "rate", "now", "trend"),
    [
        (400_000, -1_000, 60_000, "falling"),
        (400_000, 1_000, 60_000, "rising"),
        (500_000, 0, 60_000, "rising"),
        (300_000, 0, 60_000, "falling"),
        (1_000, -1_000, 600_000, "falling"),
        (406_000, 0, 60_000, "steady"),
    ],
)
def test_the_trend_is_that_of_the_rate_or_of_the_last_move(level, rate, now, trend):
    gauge = Gauge.of(FACE)
    gauge.take(ShownGauge(at=60_000, gauge="g", level=level, rate=rate))
    assert gauge.trend(now) == trend


def test_a_console_behind_its_host_shows_no_level_of_before():
    gauge = Gauge.of(FACE)
    gauge.take(ShownGauge(at=60_000, gauge="g", level=100_000, rate=60_000))
    assert gauge.level(0) == 100_000


def people(**fields):
    return People(ResourceFace(id="a", title="Analystes", count=3), **{"count": 3, **fields})


def test_a_figure_is_said_in_words_and_in_short():
    assert gauge_figure(Gauge.of(FACE), 0, "fr") == Figure("Reserve", "420 MW, en baisse", "420 MW ↓")
    assert people_figure(people(busy=2, waiting=5, tired=True), "en").said("en") == (
        "Analystes: 2 of 3 at work, 5 waiting, tired"
    )
    assert people_figure(people(busy=3), "fr").short == "3/3"


@pytest.mark.parametrize(("ahead", "said"), [({"x": 0}, ", next in turn"), ({"x": 3}, ", 3 ahead"), ({}, "")])
def test_what_waits_says_for_whom_and_how_much_is_before_it(ahead, said):
    assert wanted_said({"a": people(ahead=ahead)}, {"a": 2}, "x", "en") == f"Analystes (2){said}"


@given(st.lists(st.text("abc xyz", min_size=1, max_size=60), min_size=1, max_size=3))
def test_figures_fit_on_one_line_and_keep_what_they_say(titles):
    figures = [Figure(title, "412 MW, falling", "412 MW ↓") for title in titles]
    said = on_one_line(figures, 76, "en")
    assert len(said) <= 76
    assert said.count("412 MW") == len(titles)
