"""Rehearsals: the same findings from the same seed on any number of processes, and what they find."""

import json
import pickle
import re

import pytest
from bending import bent, inject
from crises import TESTS, small

from scenarios.load import regimes
from tocsin.findings import Findings
from tocsin.rehearsal import Rehearsal, rehearse
from tocsin.rehearse_command import run_rehearsal

SCENARIO = small().scenario


def outcomes(runs, *, seed="7", jobs=1):
    return list(rehearse(SCENARIO, seed, runs, seats=2, jobs=jobs))


def test_the_number_of_processes_changes_nothing():
    assert outcomes(50) == outcomes(50, jobs=2)


def test_a_longer_rehearsal_begins_like_a_shorter_one():
    assert outcomes(20) == outcomes(40)[:20]


def test_another_seed_plays_otherwise():
    assert outcomes(12) != outcomes(12, seed="8")


def findings(runs):
    found = Findings(SCENARIO)
    for outcome in outcomes(runs):
        found.add(outcome)
    return found


def test_levels_take_turns_and_skill_shows_in_the_marks():
    found = findings(90)
    assert {level: len(totals) for level, totals in found.totals.items()} == {
        "novice": 30,
        "competent": 30,
        "expert": 30,
    }
    marks = found.marks()
    assert marks["expert"].mean > marks["competent"].mean > marks["novice"].mean


def test_everything_in_the_small_crisis_comes_alive():
    found = findings(60)
    assert found.dead_injects() == []
    assert found.untaken_options() == []
    assert sum(found.endings().values()) == 60


def test_an_inject_that_can_never_come_is_found_dead():
    scenario = bent(
        flags={"never": {"en": "-", "fr": "-"}}, injects=[inject("a", at="1m"), inject("b", when={"flag": "never"})]
    )
    rehearsal, found = Rehearsal(scenario, regimes(), "1", 2), Findings(scenario)
    for number in range(6):
        found.add(rehearsal.run(number))
    assert found.dead_injects() == ["b"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_document_is_the_same_but_for_the_seconds(capsys, jobs):
    path = str(TESTS / "scenarios" / "small")
    code = run_rehearsal(path, runs=12, seed="1", seats=None, jobs=jobs, as_json=True, lang="en")
    document = json.loads(capsys.readouterr().out)
    assert document.pop("seconds") >= 0
    assert {"runs", "dead_injects", "untaken_options", "endings", "marks"} <= set(document)
    assert code == int(bool(document["dead_injects"] or document["untaken_options"]))
    run_rehearsal(path, runs=12, seed="1", seats=None, jobs=1, as_json=True, lang="fr")
    again = json.loads(capsys.readouterr().out)
    del again["seconds"]
    assert again == document


def test_people_read_what_came_about_and_never_did(capsys):
    run_rehearsal(str(TESTS / "scenarios" / "small"), runs=12, seed="1", seats=None, jobs=1, as_json=False, lang="en")
    said = capsys.readouterr()
    assert "injects sent" in said.out
    assert "12 runs of small" in said.err
    assert "--seed 1 --seats 2 --only 0" in said.err
    run_rehearsal(str(TESTS / "scenarios" / "small"), runs=12, seed="1", seats=None, jobs=1, as_json=False, lang="fr")
    assert "stimuli envoyés" in capsys.readouterr().out


def test_people_read_which_words_were_sent_which_floods_came_and_in_which_run_first(capsys):
    where = str(TESTS.parent / "scenarios" / "examples" / "variants-and-flood")
    for lang, told in (
        ("en", ("8.05, variant 1", "8.05, its own words", "8.08, flood", "Variants sent")),
        ("fr", ("8.05, variante 1", "8.05, ses propres mots", "8.08, vague", "Variantes parties")),
    ):
        run_rehearsal(where, runs=12, seed="1", seats=None, jobs=1, as_json=False, lang=lang)
        said = capsys.readouterr().out
        assert [each for each in told if each not in said] == []
    run_rehearsal(where, runs=12, seed="1", seats=None, jobs=1, as_json=True, lang="en")
    sent = json.loads(capsys.readouterr().out)["coverage"]["variants"]
    assert sum(each["runs"] for each in sent.values()) == 12
    assert all(each["first"] is not None for each in sent.values())


@pytest.mark.parametrize(("lang", "mark", "other"), [("en", r" \d\d\.\d ", r"\d,\d"), ("fr", r" \d\d,\d ", r"\d\.\d")])
def test_decimals_are_written_as_its_reader_does(capsys, lang, mark, other):
    run_rehearsal(str(TESTS / "scenarios" / "small"), runs=12, seed="1", seats=None, jobs=1, as_json=False, lang=lang)
    said = capsys.readouterr()
    marks = said.out.partition("\n\n")[0] + said.err.partition("\n")[0]
    assert re.search(mark, said.out)
    assert not re.search(other, marks)


def test_large_numbers_of_the_load_stand_apart(capsys):
    run_rehearsal("blind-watch", runs=4, seed="1", seats=None, jobs=1, as_json=False, lang="en")
    told = capsys.readouterr().out.partition("What arrives in ten minutes")[2].partition("Nothing to do")[0]
    rows = [line.replace("│", " ").split() for line in told.splitlines()[4:] if line.strip()]
    assert any(len(cell) > 1 for row in rows for cell in row[1:])
    assert len({len(row) for row in rows}) == 1


def test_nothing_is_said_of_variants_where_there_are_none(capsys):
    run_rehearsal(str(TESTS / "scenarios" / "small"), runs=3, seed="1", seats=None, jobs=1, as_json=False, lang="en")
    assert "Variants sent" not in capsys.readouterr().out


def test_findings_weigh_the_same_after_many_runs():
    few, many = findings(30), findings(30)
    for outcome in outcomes(30) * 20:
        many.add(outcome)
    sizes = [len(pickle.dumps((found.coverage, found.tempo, found.course))) for found in (few, many)]
    assert sizes[1] < 1.1 * sizes[0]
