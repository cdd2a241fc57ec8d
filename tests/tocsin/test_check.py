"""`tocsin check` and `tocsin explain` as people and programs meet them, and the same words wherever a pack is met."""

import json
import os
import pty
import shutil
import subprocess
import sys

import pytest
from crises import TESTS

from scenarios.load import LIBRARY, library
from tocsin.check import PLAYS, check

SOUND = TESTS / "broken" / "sound"
EXAMPLES = LIBRARY.parent / "examples"
PACKS = [*library(), *(str(folder) for folder in sorted(EXAMPLES.iterdir()))]


def tocsin(*arguments, lang="en", **variables):
    environment = {**os.environ, "LC_ALL": f"{lang}.UTF-8", "NO_COLOR": "1", "COLUMNS": "100", **variables}
    command = [sys.executable, "-m", "tocsin", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


@pytest.fixture
def pack(tmp_path):
    folder = tmp_path / "pack"
    shutil.copytree(SOUND, folder)
    return folder


def change(pack, file, old, new):
    text = (pack / file).read_text()
    assert old in text
    (pack / file).write_text(text.replace(old, new))


def misspell(pack):
    change(pack, "injects.yaml", "to: [legal]", "to: [leagl]")


def name_a_brand(pack):
    change(pack, "personas.yaml", "en: The bank", "en: The ChatGPT bank")


@pytest.mark.parametrize("name", PACKS)
def test_what_comes_with_tocsin_has_neither_errors_nor_warnings_nor_anything_dead(name):
    """Dead injects, options and endings are among the warnings that plays give."""
    found = check(name)
    assert [str(each) for each in found.errors + found.warnings] == []


def test_json_has_errors_and_warnings(pack):
    misspell(pack)
    done = tocsin("check", pack, "--json")
    document = json.loads(done.stdout)
    assert (done.returncode, done.stderr, document["warnings"]) == (1, "", [])
    assert document["errors"] == [
        {
            "code": "SC301",
            "file": f"{pack}/injects.yaml",
            "line": 32,
            "column": 10,
            "key": "injects[2].to[0]",
            "message": "there is no role `leagl`",
            "help": "Did you mean `legal`?",
        }
    ]


def test_warnings_say_yes_and_count_when_they_are_asked_to(pack):
    name_a_brand(pack)
    done = tocsin("check", pack, "--json")
    assert done.returncode == 0
    assert [each["code"] for each in json.loads(done.stdout)["warnings"]] == ["SC545"]
    assert tocsin("check", pack, "--strict").returncode == 1


def test_a_pipe_gets_one_line_each_and_people_a_summary(pack):
    name_a_brand(pack)
    done = tocsin("check", pack, SOUND)
    assert done.stdout == (
        f"{pack}/personas.yaml:3:17: SC545: warning: personas.bank.title.en: `ChatGPT` is a real brand. "
        "Invent a name.\n"
    )
    assert done.stderr.splitlines() == [
        f"{pack}: it can be played; warnings: 1.",
        "`tocsin explain SC545` says more, with an example.",
        f"{SOUND}: no errors, no warnings.",
    ]
    assert "avertissements" in tocsin("check", pack, lang="fr").stderr


def test_a_terminal_gets_the_line_drawn(pack):
    misspell(pack)
    parent, child = pty.openpty()
    variables = {**os.environ, "TERM": "xterm", "COLUMNS": "200", "ACCESSIBLE": "0"}
    command = [sys.executable, "-m", "tocsin", "check", str(pack)]
    with subprocess.Popen(command, stdin=child, stdout=child, stderr=child, env=variables) as running:
        os.close(child)
        seen = b""
        while True:
            try:
                seen += os.read(parent, 65536)
            except OSError:
                break
    os.close(parent)
    assert running.returncode == 1
    assert "error[SC301]" in seen.decode()
    assert "^^^^^" in seen.decode()


@pytest.mark.parametrize("command", [("rehearse",), ("host",), ("check",)])
def test_a_broken_pack_is_told_alike_wherever_it_is_met(pack, command):
    misspell(pack)
    done = tocsin(*command, pack)
    said = done.stdout + done.stderr
    told = f"{pack}/injects.yaml:32:10: SC301: injects[2].to[0]: there is no role `leagl`. Did you mean `legal`?"
    assert told in said.splitlines()
    assert done.returncode == 1


@pytest.mark.parametrize("command", [("rehearse",), ("host",), ("check",)])
def test_a_scenario_that_is_none_is_told_without_a_line(command):
    done = tocsin(*command, "quiet-curier")
    said = done.stdout + done.stderr
    assert "quiet-curier: SC101: there is no scenario `quiet-curier`." in said
    assert "Did you mean `quiet-courier`?" in said
    assert done.returncode == 1


def test_an_exercise_file_is_checked_with_its_packs(pack):
    name_a_brand(pack)
    file = pack.parent / "exercise.yaml"
    file.write_text(
        "exercise: spring\ntitle: {en: Spring, fr: Printemps}\nscenarios: {one: pack}\n"
        "teams: [{team: Red, plays: one}]\n"
    )
    assert [each.code for each in check(str(file)).warnings] == ["SC545"]
    file.write_text(file.read_text().replace("plays: one", "plays: none"))
    (found,) = check(str(file)).errors
    assert (found.code, found.line, found.file) == ("SC301", 4, str(file))
    assert check(str(file)).files == {str(file): file.read_text()}
    misspell(pack)
    assert {each.file for each in check(str(file)).errors} == {f"{pack}/injects.yaml"}


def test_fewer_plays_look_for_less(pack):
    change(pack, "scenario.yaml", "duration: 20m", "duration: 44m")
    assert {each.code for each in check(str(pack), PLAYS).warnings} == {"SC604"}
    assert check(str(pack), 0).warnings == ()


def test_what_is_accepted_is_counted_and_told_no_more(pack):
    name_a_brand(pack)
    (pack / "accepts.yaml").write_text('accepts: [{code: SC545, at: personas.bank, because: "It is ours."}]\n')
    done = tocsin("check", pack, "--strict")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"{pack}: no errors, no warnings (1 accepted).\n"


def test_explain_explains_in_both_languages():
    assert "reads this" not in tocsin("explain", "SC531").stdout
    assert "A spoiler" in tocsin("explain", "sc531").stdout
    french = tocsin("explain", "SC531", lang="fr").stdout
    assert "Une révélation" in french
    assert "accepts: [{code: SC531" in french


def test_explain_alone_lists_every_code():
    lines = tocsin("explain").stdout.splitlines()
    assert "  SC101  No such pack" in lines
    assert "  SC606  Too much for one facilitator" in lines


def test_a_code_that_is_none_is_a_wrong_call():
    done = tocsin("explain", "SC999")
    assert (done.returncode, done.stdout) == (2, "")
    assert "There is no code SC999." in done.stderr


def test_a_word_that_is_no_code_is_told_without_a_gap():
    assert "Le code REGIME n’existe pas. «\u00a0tocsin explain" in tocsin("explain", "regime", lang="fr").stderr


def test_check_of_nothing_is_a_wrong_call():
    assert tocsin("check").returncode == 2
