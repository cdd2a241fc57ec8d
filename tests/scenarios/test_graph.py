"""The graph of a plot: every kind of condition and effect leads somewhere, and every part of it exists."""

from typing import get_args

import pytest
from bending import bent, inject
from crises import courier, small

from scenarios import conditions as cond
from scenarios.conditions import Condition
from scenarios.effects import Effect
from scenarios.graph import _CHANGES, _LEAVES, Edge, Kind, Node, edges, title
from scenarios.load import regimes


def kinds(union):
    return {get_args(member)[0] for member in get_args(get_args(union)[0])}


def test_every_kind_of_condition_and_of_effect_leads_somewhere():
    assert set(_LEAVES) | {cond.AllOf, cond.AnyOf, cond.Not, cond.MeterAt} == kinds(Condition)
    assert set(_CHANGES) == kinds(Effect)


@pytest.mark.parametrize("scenario", [small().scenario, courier().scenario], ids=lambda scenario: scenario.scenario)
def test_every_part_that_leads_or_is_led_to_has_a_name(scenario):
    drawn = edges(scenario)
    nodes = {node for edge in drawn for node in (edge.start, edge.end)}
    assert all(title(scenario, regimes(), node).fr for node in nodes)
    assert {node.kind for node in nodes} <= set(get_args(Kind))
    assert len(drawn) == len(set(drawn))


def test_what_has_a_condition_is_led_to_and_what_has_effects_leads():
    drawn = edges(courier().scenario)
    ends, starts = {edge.end for edge in drawn}, {edge.start for edge in drawn}
    for each in courier().scenario.injects:
        assert not each.when or Node("inject", each.id) in ends
    for name, step in courier().scenario.adversary.steps.items():
        assert not (step.when or step.closed_by or step.needs) or Node("step", name) in ends
    for name, ending in courier().scenario.endings.items():
        assert (Node("ending", name) in ends) == (ending.when is not None)
    for name, decision in courier().scenario.decisions.items():
        assert Node("decision", name) in starts
        assert all(Node("option", f"{name}/{option}") in ends for option in decision.options)


def led_to(scenario, name):
    return {edge for edge in edges(scenario) if edge.end == Node("inject", name)}


def test_not_turns_what_leads():
    flags = {"up": {"en": "-", "fr": "-"}, "on": {"en": "-", "fr": "-"}}
    neither = {"not": {"any": [{"flag": "up"}, {"flag": "on", "is": False}]}}
    scenario = bent(flags=flags, injects=[inject("a", when=neither)])
    assert led_to(scenario, "a") == {
        Edge(Node("flag", "up"), Node("inject", "a"), "not"),
        Edge(Node("flag", "on"), Node("inject", "a"), "leads"),
    }


def test_a_meter_leads_from_a_level_on():
    drawn = edges(small().scenario)
    meters = [edge for edge in drawn if edge.start.kind == "meter"]
    assert {(edge.start.id, edge.how, edge.level) for edge in meters} >= {("refunds", "above", 40)}
    assert not any(edge.end.kind == "meter" for edge in drawn)


def test_a_step_is_closed_by_orders_and_what_silence_brings_is_marked():
    drawn = edges(small().scenario)
    assert Edge(Node("control", "desk/tools_off"), Node("step", "drain"), "closes") in drawn
    assert Edge(Node("decision", "how-to-cut"), Node("option", "how-to-cut/watch"), "silent") in drawn
    assert Edge(Node("option", "how-to-cut/tools-off"), Node("control", "desk/tools_off")) in drawn
