"""Gauges: meters that wander within their bounds, by the seed alone, and are known to those who watch them."""

from bending import Played, bent, text
from crises import example, played
from hypothesis import given
from hypothesis import strategies as st

from engine.seating import seat_roles
from engine.staging import Staging, Viewer
from engine.views import visible
from scenarios.load import regimes


def meter(**fields):
    return {"title": text("Reserve"), "good": "high", **fields}


@given(st.text(max_size=5), st.integers(-5, 5), st.integers(0, 5))
def test_a_meter_wanders_within_its_bounds_and_its_range(seed, low, width):
    wander = {"every": "30s..1m", "by": f"{low}..{low + width}"}
    play = Played(bent(meters={"harm": meter(start=50, wander=wander)}), seed=seed).until(60)
    before = 50_000
    for event in play.events:
        if event.kind == "meter-changed":
            assert 0 <= event.level <= 100_000
            assert low * 1000 <= event.level - before <= (low + width) * 1000 or event.level in (0, 100_000)
            assert event.level != before
            before = event.level


def test_wandering_goes_on_with_the_rate_and_on_top_of_it():
    play = Played(bent(meters={"harm": meter(start=10, rate=1, wander={"every": "10m", "by": 5})})).until(20)
    assert [(event.at, event.level, event.rate) for event in play.events if event.kind == "meter-changed"] == [
        (600_000, 25_000, 1_000),
        (1_200_000, 40_000, 1_000),
    ]


def test_a_gauge_is_in_the_first_sight_of_those_who_watch_it_with_its_start():
    scenario = example("gauge").scenario
    staging, seats = Staging(scenario, "s", regimes()), seat_roles(scenario, 6)
    began = played(scenario, [])[0]
    worlds = {seat: visible(began, Viewer(seat, roles, "fr"), staging) for seat, roles in seats.items()}
    assert [each.id for each in worlds["operator"].gauges] == ["reserve", "cost"]
    assert [each.id for each in worlds["ai_lead"].gauges] == ["cost"]
    reserve = worlds["operator"].gauges[0]
    assert (reserve.title, reserve.level, reserve.rate, reserve.unit) == ("Marge de réserve", 360_000, -16_000, "MW")
