"""The world in an outline: what spreads and what cuts it, what an order costs, how many people there are."""

import pytest
from crises import example

from scenarios.costs import cost_of, split
from scenarios.load import regimes
from scenarios.outline import outline_of


def said(name, section, item, label, lang="en"):
    sections = {each.kind: each for each in outline_of(example(name).scenario, regimes())}
    (found,) = [each for each in sections[section].items if each.id == item]
    return [detail.said.said(lang) for detail in found.details if detail.label == label]


@pytest.mark.parametrize(
    ("name", "section", "item", "label", "expected"),
    [
        ("spread", "systems", "pharmacist", "spreads", "after 3m"),
        ("spread", "systems", "index", "spreads", "unless"),
        ("spread", "systems", "index", "costs", "is lost"),
        ("queue", "systems", "concierge", "order", "needs 2 Analysts"),
        ("queue", "people", "analysts", "count", "3"),
        ("queue", "people", "analysts", "job", "every 1m..2m, for 2m..4m"),
        ("queue", "people", "analysts", "tires", "after 12m, 50% slower"),
        ("queue", "people", "analysts", "job", "from 5m, until 18m, while"),
        ("queue", "people", "analysts", "job", "2 at once"),
        ("queue", "people", "analysts", "queue", "Waiting for an analyst"),
        ("queue", "people", "analysts", "wanted", "2 for "),
        ("gauge", "gauges", "reserve", "range", "at the start"),
        ("gauge", "gauges", "reserve", "wanders", "every 40s..1m20s, by -6 to 5"),
        ("gauge", "clocks", "AIA-73", "awareness", "is below 50"),
        ("gauge", "clocks", "AIA-73", "case", "Widespread"),
        ("two-clocks", "personas", "host", "knows", "update account"),
        ("two-clocks", "clocks", "NIS2-hosting", "regime", "NIS2"),
        ("other-path", "adversary", "path", "caution", "4 of value for a strike"),
        ("spread", "systems", "pharmacist", "begins", "version 5.0, autonomy 1 of 3"),
        ("spread", "systems", "pharmacist", "signal", "2 %, 31 % once tainted"),
        ("spread", "systems", "index", "order", "spreads no further"),
        ("other-path", "adversary", "accounts", "noise", "30 %"),
        ("scripted-adversary", "adversary", "evade", "script", "poison + 5m"),
    ],
)
def test_the_world_is_told(name, section, item, label, expected):
    assert any(expected in each for each in said(name, section, item, label))
    assert all(said(name, section, item, label, "fr"))


def test_what_a_noticed_strike_sends_is_named():
    steps = example("other-path").scenario.adversary.steps
    shown = [name for name, step in steps.items() if step.shows]
    assert shown
    assert all(steps[name].shows in said("other-path", "adversary", name, "shows")[0] for name in shown)


def test_a_record_of_telemetry_says_whose_it_is():
    scenario = example("spread").scenario
    items = {item.id: item for section in outline_of(scenario, regimes()) for item in section.items}
    (shown,) = [each for each in scenario.injects if each.telemetry]
    (detail,) = [detail for detail in items[shown.id].details if detail.label == "telemetry"]
    assert scenario.systems[shown.telemetry.system].title.en in detail.said.en


@pytest.mark.parametrize("name", ["spread", "queue", "gauge", "other-path", "blind-watch"])
def test_what_an_order_does_and_what_it_costs_are_all_its_effects_once(name):
    scenario = example(name).scenario
    for system, written in scenario.systems.items():
        for control in written.controls:
            wanted, costs = split(scenario, system, control)
            assert sorted(map(repr, (*wanted, *costs))) == sorted(map(repr, written.controls[control].effects))
            told = cost_of(scenario, system, control)
            assert len(costs) == len(told.meters) + len(told.evidence)


def test_a_gauge_is_for_those_who_watch_it_and_what_nobody_watches_is_none():
    scenario = example("gauge").scenario
    (section,) = [each for each in outline_of(scenario, regimes()) if each.kind == "gauges"]
    assert {item.id for item in section.items} == {name for name, meter in scenario.meters.items() if meter.shown}
    assert {item.id: item.roles for item in section.items}["reserve"] == ("operator",)


def test_the_policy_is_told_where_it_is_not_the_plain_one():
    kinds = {
        name: [item.kind for section in outline_of(example(name).scenario, regimes()) for item in section.items]
        for name in ("other-path", "spread")
    }
    assert kinds["other-path"].count("policy") == 1
    assert "policy" not in kinds["spread"]
