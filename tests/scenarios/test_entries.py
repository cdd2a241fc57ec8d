"""The main events list: every line of the plot once, from STARTEX to ENDEX, in the order of its times."""

import pytest
from crises import courier, example, small

from scenarios.belonging import joins
from scenarios.entries import condition_words, entries
from scenarios.load import regimes


@pytest.mark.parametrize("pack", [small(), courier()], ids=["small", "courier"])
def test_every_part_of_the_plot_has_its_line_once(pack):
    scenario = pack.scenario
    lines = entries(scenario)
    ids = [line.id for line in lines]
    assert len(ids) == len(set(ids))
    assert (ids[0], ids[-1]) == ("STARTEX", "ENDEX")
    assert {line.id for line in lines if line.kind == "inject"} == set(scenario.by_id)
    assert {line.id for line in lines if line.kind == "relance"} == {
        f"{inject.id}/relance" for inject in scenario.injects if inject.relance
    }
    assert {line.id for line in lines if line.kind == "decision"} == {f"decision:{name}" for name in scenario.decisions}
    assert [line.phase for line in lines if line.kind == "phase"] == list(scenario.phases)


def test_lines_with_a_time_come_in_its_order_and_reserves_last():
    lines = entries(small().scenario)
    timed = [line.at for line in lines[1:-1] if line.at is not None]
    assert timed == sorted(timed)
    assert [line.id for line in lines][-2:] == ["1.04", "ENDEX"]


def test_a_relance_comes_when_what_was_awaited_is_missing():
    scenario = small().scenario
    (again,) = [line for line in entries(scenario) if line.id == "1.01/relance"]
    assert again.at == 4 * 60_000
    said = condition_words(again, scenario, regimes())
    assert "has not been done" in said.en
    assert "n’est pas fait" in said.fr


def test_what_is_expected_without_an_inject_that_calls_for_it_has_a_line_of_its_own():
    scenario = courier().scenario
    called = {name for inject in scenario.injects for name in inject.expects}
    alone = {line.id.removeprefix("expected:") for line in entries(scenario) if line.kind == "expected"}
    assert alone == set(scenario.expected) - called
    assert alone


@pytest.mark.parametrize("name", ["variants-and-flood", "late-joiner", "blind-watch"])
def test_each_variant_flood_and_entry_has_its_line_once(name):
    scenario = example(name).scenario
    lines = entries(scenario)
    assert len({line.id for line in lines}) == len(lines)
    assert {line.id: (line.condition, line.inject) for line in lines if line.kind == "variant"} == {
        f"{inject.id}/variant-{i + 1}": (variant.when, inject.as_sent(i))
        for inject in scenario.injects
        for i, variant in enumerate(inject.variants)
    }
    assert {line.id for line in lines if line.kind == "flood"} == {flood.id for flood in scenario.floods}
    assert {line.role: line.at for line in lines if line.kind == "enters"} == {
        role: joins(scenario, role) for role in scenario.roles if joins(scenario, role)
    }


def test_a_variant_stands_under_its_inject():
    ids = [line.id for line in entries(example("variants-and-flood").scenario)]
    assert ids[ids.index("8.05") + 1] == "8.05/variant-1"
