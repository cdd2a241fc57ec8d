"""The outline has everything of a plot once, in the order of its times, and for a role only what it gets."""

from collections import Counter
from itertools import pairwise

import pytest
from bending import bent, inject
from crises import courier, small

from injects.span import MINUTE
from injects.written import Text
from scenarios.load import regimes
from scenarios.outline import for_roles, outline_of
from scenarios.outline_items import first_words

PACKS = pytest.mark.parametrize("loaded", [small(), courier()], ids=lambda loaded: loaded.scenario.scenario)


def outline(scenario):
    return outline_of(scenario, regimes())


def items(sections):
    return [item for section in sections for item in section.items]


@PACKS
def test_each_part_of_the_plot_stands_in_it_once(loaded):
    scenario = loaded.scenario
    met = Counter((item.kind, item.id) for item in items(outline(scenario)))
    assert set(met.values()) == {1}
    for kind, names in (
        ("inject", scenario.by_id),
        ("decision", scenario.decisions),
        ("due", scenario.decisions),
        ("consequence", scenario.consequences),
        ("step", scenario.adversary.steps),
        ("clock", scenario.clocks),
        ("ending", scenario.endings),
        ("relance", {each.id for each in scenario.injects if each.relance}),
    ):
        assert {name for other, name in met if other == kind} == set(names)


@PACKS
def test_each_expected_action_is_called_for_or_stands_alone(loaded):
    scenario = loaded.scenario
    called = {name for each in scenario.injects for name in each.expects}
    alone = {item.id for item in items(outline(scenario)) if item.kind == "expected"}
    assert alone | called == set(scenario.expected)
    assert not any(name in called for name in alone if scenario.expected[name].chance)


@PACKS
def test_times_go_forward_and_stand_in_their_phase(loaded):
    phases = [section for section in outline(loaded.scenario) if section.kind == "phase"]
    assert [section.at for section in phases] == [phase.starts for phase in loaded.scenario.phases]
    times = [item.at for section in phases for item in section.items]
    assert times == sorted(times)
    for section, following in pairwise(phases):
        assert all(section.at <= item.at < following.at for item in section.items)
    assert not any(item.at for section in outline(loaded.scenario) if section.kind != "phase" for item in section.items)


@PACKS
def test_a_role_gets_what_is_for_it_and_nothing_of_what_is_hidden(loaded):
    whole = outline(loaded.scenario)
    for role in loaded.scenario.roles:
        mine = for_roles(whole, {role})
        assert items(mine) == [item for item in items(whole) if role in item.roles]
        assert not {section.kind for section in mine} & {"consequences", "adversary", "endings"}
    everybody = for_roles(whole, loaded.scenario.roles)
    assert {item for item in items(whole) if item.roles} == set(items(everybody))


def test_what_a_condition_alone_brings_has_no_time_and_says_when():
    scenario = bent(
        flags={"up": {"en": "It is up.", "fr": "C’est levé."}},
        injects=[inject("a", earliest="4m", when={"flag": "up"}), inject("b", when={"flag": "up"})],
    )
    (later,) = next(section for section in outline(scenario) if section.kind == "whenever").items
    timed = [item for item in items(outline(scenario)) if item.kind == "inject" and item.at is not None]
    assert (later.id, later.at) == ("b", None)
    assert later.details[0].said == Text(en="“It is up” is true", fr="«\u00a0C’est levé\u00a0» est vrai")
    assert [(item.id, item.at) for item in timed] == [("a", 4 * MINUTE)]


def test_a_relance_comes_after_its_inject_unless_what_was_called_for_is_done():
    relance = next(item for item in items(outline(small().scenario)) if item.kind == "relance")
    sent = next(item for item in items(outline(small().scenario)) if (item.kind, item.id) == ("inject", relance.id))
    assert relance.at == sent.at + small().scenario.by_id[relance.id].relance.after
    assert "has not been done" in next(each.said.en for each in relance.details if each.label == "when")


def test_marks_say_what_is_not_true_and_what_is_noise():
    marks = {item.id: item.marks for item in items(outline(courier().scenario)) if item.kind == "inject"}
    for name, written in courier().scenario.by_id.items():
        assert ("false" in marks[name]) == (written.truth is False)
        assert ("saturating" in marks[name]) == written.saturating


def test_first_words_are_whole_words_without_templates():
    text = Text(en='{% if clock > "15:50" %}Late {{ meters.x }} now{% endif %}\n again and on', fr="Court")
    assert first_words(text, 20) == Text(en="Late … now again …", fr="Court")
