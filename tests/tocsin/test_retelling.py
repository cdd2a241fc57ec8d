"""One run of a rehearsal again: its story is the run's, in both languages, and what is kept is an exercise file."""

import json

import pytest
from crises import TESTS

from replays.errors import JournalError
from replays.exercise import load_exercise
from scenarios.load import load_pack, regimes
from scenarios.model import Scenario
from scoring.sheets import sheet_of
from tocsin.rehearsal import Rehearsal
from tocsin.retelling import retell
from tocsin.verify_command import run_verify

SMALL = str(TESTS / "scenarios" / "small")


@pytest.fixture
def told(capsys):
    """Tells a run; gives what was printed, and what was said."""

    def run(number=4, *, seed="1", keep=None, as_json=False, lang="en"):
        assert retell(SMALL, number, seed=seed, seats=None, keep=keep, as_json=as_json, lang=lang) == 0
        said = capsys.readouterr()
        return said.out, said.err

    return run


def rehearsed(number, seed="1"):
    scenario: Scenario = load_pack(SMALL).scenario
    return Rehearsal(scenario, regimes(), seed, len(scenario.roles)).run(number)


def test_the_story_is_that_of_the_run(told):
    document = json.loads(told(as_json=True)[0])
    outcome = rehearsed(4)
    assert (document["run"], document["seed"], document["level"]) == (4, "1", outcome.level)
    assert document["total"] == outcome.total
    sent = sum(line["kind"] == "sent" for line in document["timeline"])
    assert sent == sum(kind == "injects" for kind, _ in outcome.came)
    assert {line["kind"] for line in document["timeline"] if line["hidden"]} >= {"chose", "strike", "meter"}


def test_people_read_it_with_both_times_and_a_mark_on_what_was_hidden(told):
    out, err = told()
    assert out.startswith("T+00:00 09:00 STARTEX: The Generous Desk\n")
    assert "~ The adversary prepares: Poison a help page" in out
    assert "\n              ~ " in out
    assert "Run 4 of seed 1: competent" in err
    french, said = told(lang="fr")
    assert "T+00:00 09:00 DEBEX\u00a0: Le guichet généreux" in french
    assert "Partie 4 de la graine 1\u00a0: confirmés" in said


def test_another_run_is_another_story(told):
    assert told(5)[0] != told(4)[0] != told(4, seed="2")[0]


def test_a_run_that_is_kept_verifies_and_has_the_same_marks(told, tmp_path):
    file = tmp_path / "run.tocsin"
    assert f"tocsin replay {file} --hidden" in told(keep=file)[1]
    assert run_verify(file, head=None, as_json=False, lang="en") == 0
    (played,) = load_exercise(file).played
    assert sheet_of(played.scenario, regimes(), played.events).total.points == rehearsed(4).total


def test_no_file_is_written_over(told, tmp_path):
    file = tmp_path / "run.tocsin"
    told(keep=file)
    before = file.read_bytes()
    with pytest.raises(JournalError):
        told(keep=file)
    assert file.read_bytes() == before
