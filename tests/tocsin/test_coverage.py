"""Coverage: what may come about is what the scenario says, and each thing's first run brings it about again."""

from collections import Counter

import pytest
from bending import bent, inject
from crises import courier, example, played, plays, small
from hypothesis import given, settings

from scenarios.load import regimes
from tocsin.coverage import Coverage, Met, branches, came_about, conditional
from tocsin.rehearsal import Rehearsal

SMALL = small().scenario
RUNS = 12


def possible(scenario):
    return {(kind, name) for kind, names in branches(scenario).items() for name in names}


def foreseen(came):
    return {branch for branch in came if branch[0] != "judgements"}


@settings(max_examples=25)
@given(plays(SMALL))
def test_whatever_people_do_nothing_comes_about_that_is_not_listed(asked):
    assert foreseen(came_about(played(SMALL, asked), SMALL)) <= possible(SMALL)


@pytest.fixture(scope="module")
def outcomes():
    rehearsal = Rehearsal(courier().scenario, regimes(), "1", 6)
    return [rehearsal.run(number) for number in range(RUNS)]


def test_nothing_that_came_about_in_quiet_courier_is_unlisted(outcomes):
    assert foreseen(branch for outcome in outcomes for branch in outcome.came) <= possible(courier().scenario)


def test_runs_are_counted_and_the_first_is_named(outcomes):
    coverage = Coverage()
    for outcome in outcomes:
        coverage.add(outcome.number, outcome.came)
    counts = Counter(branch for outcome in outcomes for branch in outcome.came)
    for kind, each in coverage.of(courier().scenario).items():
        for name, met in each.items():
            first = next((outcome.number for outcome in outcomes if (kind, name) in outcome.came), None)
            assert met == Met(counts[kind, name], first)


def test_one_run_alone_is_the_run_it_was(outcomes):
    again = Rehearsal(courier().scenario, regimes(), "1", 6)
    assert again.run(7) == outcomes[7]


def test_a_silence_a_relance_and_a_judgement_are_branches_of_their_own():
    came = came_about(played(SMALL, []), SMALL)
    assert ("silences", "how-to-cut") in came
    assert ("options", "how-to-cut/watch") not in came
    assert ("relances", "1.01") in came or not SMALL.by_id["1.01"].relance
    assert "how-to-cut/watch=okay" in branches(SMALL)["judgements"]


def test_what_has_a_condition_may_also_stay_away():
    scenario = bent(
        flags={"up": {"en": "-", "fr": "-"}}, injects=[inject("a", at="1m"), inject("b", when={"flag": "up"})]
    )
    assert {branch for branch in conditional(scenario) if branch[0] == "injects"} == {("injects", "b")}


def test_each_variant_and_the_injects_own_words_are_branches_with_their_first_run():
    scenario = example("variants-and-flood").scenario
    rehearsal = Rehearsal(scenario, regimes(), "1", 2)
    outcomes = [rehearsal.run(number) for number in range(RUNS)]
    coverage = Coverage()
    for outcome in outcomes:
        coverage.add(outcome.number, outcome.came)
    assert {branch for outcome in outcomes for branch in foreseen(outcome.came)} <= possible(scenario)
    sent = coverage.of(scenario)["variants"]
    (varied,) = [each for each in scenario.injects if each.variants]
    assert list(sent) == [f"{varied.id}/1", f"{varied.id}/own"]
    assert sum(met.runs for met in sent.values()) == coverage.met("injects", varied.id).runs > 0
    assert all(
        met.first == next((o.number for o in outcomes if ("variants", name) in o.came), None)
        for name, met in sent.items()
    )
    assert coverage.met("injects", scenario.floods[0].id) == Met(RUNS, 0)
