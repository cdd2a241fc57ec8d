"""The command line as a person meets it: answers, exit codes, one clear sentence for bad input, no traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import apsw
import pytest
from crises import TESTS, two_sides
from exercises import rehearsed

SMALL = str(TESTS / "scenarios" / "small")


def tocsin(*arguments, lang="en", cwd=None, stdout=subprocess.PIPE, encoding=""):
    environment = {**os.environ, "LC_ALL": f"{lang}.UTF-8", "NO_COLOR": "1", "COLUMNS": "100"}
    environment |= {"PYTHONIOENCODING": encoding} if encoding else {}
    command = [sys.executable, "-m", "tocsin", *map(str, arguments)]
    return subprocess.run(
        command, stdout=stdout, stderr=subprocess.PIPE, text=True, env=environment, cwd=cwd, check=False
    )


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return rehearsed(tmp_path_factory.mktemp("exercise") / "small.tocsin")


def test_verify_answers_in_json_and_by_its_exit_code(file):
    done = tocsin("verify", file, "--json")
    document = json.loads(done.stdout)
    assert done.returncode == 0
    assert (document["chain"], document["replay"]) == ("ok", "identical")
    assert document["records"] > 200
    assert done.stderr == ""


def test_verify_speaks_to_people_on_standard_error(file):
    english, french = tocsin("verify", file), tocsin("verify", file, lang="fr")
    assert english.stdout == french.stdout == ""
    assert "the chain holds" in english.stderr
    assert "la chaîne tient" in french.stderr


def test_verify_says_no_to_another_head(file):
    done = tocsin("verify", file, "--head", "00" * 32)
    assert done.returncode == 1
    assert "head that was noted" in done.stderr


def test_marks_explain_themselves(file):
    board = tocsin("marks", file, "--json")
    teams = json.loads(board.stdout)["teams"]
    assert {team["team"] for team in teams} == {"blue", "green", "red"}
    assert [team["place"] for team in teams] == sorted(team["place"] for team in teams)
    mark = teams[0]["marks"][0]
    assert {"mark", "rule", "events", "at", "points", "why"} <= set(mark)
    why = tocsin("marks", file, "--why", f"{teams[0]['team']}/{mark['mark']}", lang="fr")
    assert why.returncode == 0
    assert "règle" in why.stdout
    assert f"#{mark['events'][0]} T+" in why.stdout


def test_only_teams_that_did_the_same_are_ranked_together(tmp_path):
    kept = tmp_path / "two.tocsin"
    assert tocsin("rehearse", "two-sides", "--seed", "1", "--only", "0", "--keep", kept).returncode == 0
    teams = json.loads(tocsin("marks", kept, "--json").stdout)["teams"]
    assert [team["place"] for team in teams] == [1, 1]
    assert {team["scenario"] for team in teams} == {"two-sides"}
    told = tocsin("marks", kept).stdout
    for side in two_sides().scenario.sides.values():
        assert f"· {side.title.en}" in told
    assert len({team["side"] for team in teams}) == 2


def test_a_mark_that_does_not_exist_gets_a_suggestion(file):
    done = tocsin("marks", file, "--why", "blue/decision:how-to-cot")
    assert done.returncode == 1
    assert "Did you mean blue/decision:how-to-cut?" in done.stderr


def test_rehearse_answers_in_json_and_keeps_quiet_in_a_pipe():
    done = tocsin("rehearse", SMALL, "--runs", "6", "--seed", "3", "--json")
    assert json.loads(done.stdout)["runs"] == 6
    assert done.stderr == ""


def broken_yaml(folder):
    (folder / "scenario.yaml").write_text("scenario: x\ntitle: {en: a, fr: b\n")
    return ("rehearse", folder), "scenario.yaml:3:1"


def unknown_key(folder):
    for name in ("scenario.yaml", "injects.yaml"):
        (folder / name).write_text((TESTS / "scenarios" / "small" / name).read_text())
    text = (folder / "scenario.yaml").read_text().replace("duration:", "duratoin:")
    (folder / "scenario.yaml").write_text(text)
    return ("rehearse", folder), "Did you mean"


def unknown_scenario(_folder):
    return ("rehearse", "quiet-courrier"), "quiet-courier"


def missing_file(folder):
    return ("verify", folder / "none.tocsin"), "none.tocsin"


def no_exercise(folder):
    (folder / "a.tocsin").write_text("hello")
    return ("verify", folder / "a.tocsin"), "a.tocsin"


def later_version(folder):
    path = rehearsed(folder / "later.tocsin")
    connection = apsw.Connection(str(path))
    connection.pragma("user_version", 99)
    connection.close()
    return ("marks", path), "later version"


def altered(folder):
    path = rehearsed(folder / "altered.tocsin")
    connection = apsw.Connection(str(path))
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE records SET body = x'7b7d' WHERE seq = 30")
    connection.close()
    return ("verify", path), "ecord 30"


def truncated(folder):
    path = rehearsed(folder / "cut.tocsin")
    path.write_bytes(path.read_bytes()[:20_000])
    return ("verify", path), "cut.tocsin"


BAD = [broken_yaml, unknown_key, unknown_scenario, missing_file, no_exercise, later_version, altered, truncated]


@pytest.mark.parametrize("bad", BAD)
def test_bad_input_gets_a_sentence_and_no_traceback(bad, tmp_path):
    call, named = bad(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    done = tocsin(*call)
    assert done.returncode == 1
    assert named in done.stderr
    assert "Traceback" not in done.stderr
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


LONG = "x" * 5_000
UNUSABLE = [
    ("check", LONG),
    ("host", LONG),
    ("host", SMALL, "--port", "0", "--file", LONG),
    ("play", SMALL, "--keep", LONG),
    ("play", SMALL, "--keep", f"{SMALL}/scenario.yaml/kept"),
    ("verify", LONG),
    ("rehearse", SMALL, "--only", "0", "--keep", LONG),
]


@pytest.mark.parametrize("call", UNUSABLE, ids=lambda call: f"{call[0]} {call[-2][-9:]}")
def test_a_name_that_the_disk_refuses_gets_a_sentence(call, tmp_path):
    done = tocsin(*call, cwd=tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()
    assert list(tmp_path.iterdir()) == []


ANSWERS = [("explain",), ("explain", "SC101"), ("outline", SMALL, "--json"), ("schema",), ("check", SMALL, "--json")]


@pytest.mark.parametrize("call", ANSWERS, ids=lambda call: " ".join((call[0], call[-1][-6:])))
def test_an_answer_that_finds_no_room_says_so(call):
    with Path("/dev/full").open("w") as full:
        done = tocsin(*call, stdout=full)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "tocsin: No space left on device."
    assert "Traceback" not in done.stderr
    assert "ignored" not in done.stderr


@pytest.mark.parametrize("call", ANSWERS, ids=lambda call: " ".join((call[0], call[-1][-6:])))
def test_an_answer_that_nobody_reads_ends_quietly(call):
    reads, writes = os.pipe()
    os.close(reads)
    with os.fdopen(writes, "w") as nobody:
        done = tocsin(*call, stdout=nobody)
    assert (done.returncode, done.stderr) == (1, "")


def test_an_answer_without_a_stream_is_nothing():
    done = subprocess.run(
        ["sh", "-c", '"$0" "$@" >&-', sys.executable, "-m", "tocsin", "outline", SMALL, "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_name_that_terminals_would_obey_is_shown_harmless():
    done = tocsin("check", "a\x1b[2J\u202eb")
    assert done.returncode == 1
    assert not {"\x1b", "\u202e"} & set(done.stdout + done.stderr)


def test_a_name_that_is_no_text_is_still_an_answer(tmp_path):
    folder = os.fsencode(tmp_path) + b"/\xff"
    Path(os.fsdecode(folder)).mkdir()
    done = tocsin("check", os.fsdecode(folder), "--json", encoding="utf-8:strict")
    assert done.returncode == 1
    assert json.loads(done.stdout)["errors"][0]["code"] == "SC101"


def test_what_is_wrong_with_a_file_is_said_in_french_to_who_asks_for_it(tmp_path):
    for done in (tocsin("verify", tmp_path / "x", "--lang", "fr"), tocsin("verify", tmp_path / "x", lang="fr")):
        assert "ce fichier n’existe pas" in done.stderr


WRONG_CALLS = [
    ("verify",),
    ("nonsense",),
    ("rehearse", SMALL, "--runs", "0"),
    ("marks", "--wy"),
    ("list", SMALL),
    ("list", SMALL, "--to", "a.csv", "--from", "a.csv"),
    ("kit", SMALL, "--lang", "de"),
]


@pytest.mark.parametrize("call", WRONG_CALLS)
def test_a_wrong_call_ends_with_2(call):
    done = tocsin(*call)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_help_speaks_both_languages():
    assert "Check that a file is whole" in tocsin("--help").stdout
    assert "Vérifier qu’un fichier est entier" in tocsin("--help", lang="fr").stdout
