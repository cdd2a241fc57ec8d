"""The world in an outline: what spreads and what cuts it, what an order costs, how many people there are."""

import pytest
from crises import example

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
        ("spread", "systems", "index", "order", "is lost"),
        ("queue", "systems", "concierge", "order", "needs 2 Analysts"),
        ("queue", "people", "analysts", "count", "3"),
        ("queue", "people", "analysts", "job", "every 1m..2m, for 2m..4m"),
        ("queue", "people", "analysts", "tires", "after 12m, 50% slower"),
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
