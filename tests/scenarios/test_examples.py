"""Every example plays: it loads, nothing in it is dead, and each of its endings is reached by somebody."""

import pytest

from scenarios.load import EXAMPLES, examples, load_pack
from tocsin.findings import Findings
from tocsin.rehearsal import rehearse

RUNS = 60


def test_there_are_examples_and_the_starter_is_one():
    assert "starter" in examples()
    assert {start.parent.name for start in EXAMPLES.glob("*/scenario.yaml")} == set(examples())


@pytest.mark.parametrize("name", examples())
def test_an_example_plays_and_nothing_in_it_is_dead(name):
    scenario = load_pack(name).scenario
    assert scenario.scenario == name
    found = Findings(scenario)
    for outcome in rehearse(scenario, "1", RUNS, seats=len(scenario.roles), jobs=1):
        found.add(outcome)
    assert found.dead_injects() == []
    assert found.untaken_options() == []
    assert [ending for ending, runs in found.endings().items() if not runs] == []
