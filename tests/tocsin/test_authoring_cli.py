"""`tocsin new` and `tocsin schema`: a folder that plays, wired for editors, and nothing lost."""

import errno
import json
from pathlib import Path

import jsonschema
import pytest

from scenarios.load import load_pack
from scenarios.model import Scenario
from scenarios.schema import schema_of
from scenarios.strict import read
from tocsin.new_command import run_new
from tocsin.rehearse_command import run_rehearsal
from tocsin.schema_command import run_schema


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_new_pack_loads_and_no_part_of_it_is_dead(here, capsys):
    assert run_new("my-crisis", source=None, lang="en") == 0
    said = capsys.readouterr().err.splitlines()
    assert [line.split()[:3] for line in said[1:]] == [
        ["tocsin", verb, "my-crisis"] for verb in ("check", "rehearse", "play")
    ]
    assert load_pack("my-crisis").scenario.scenario == "my-crisis"
    assert run_rehearsal("my-crisis", runs=60, seed="1", seats=None, jobs=1, as_json=True, lang="en") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["dead_injects"], found["untaken_options"]) == ([], [])
    assert all(found["endings"].values())


@pytest.mark.parametrize("name", ["123", "null", "true", "1e3", "1.5", "0", "no", "0x10", "2026-01-01"])
def test_a_name_that_yaml_reads_as_something_else_is_a_name(here, name):
    assert run_new(name, source=None, lang="en") == 0
    assert load_pack(here / name).scenario.scenario == name


def test_a_pack_that_found_no_room_leaves_nothing_behind(here, monkeypatch, capsys):
    wrote = Path.write_text

    def until_full(file, *arguments, **named):
        if file.name == "world.yaml":
            raise OSError(errno.ENOSPC, "No space left on device")
        return wrote(file, *arguments, **named)

    monkeypatch.setattr(Path, "write_text", until_full)
    assert run_new("mine", source=None, lang="en") == 1
    assert "No space left" in capsys.readouterr().err
    assert list(here.iterdir()) == []


def test_its_files_name_the_schema_beside_them(here):
    run_new("mine", source=None, lang="fr")
    for file in (here / "mine").glob("*.yaml"):
        head, _, text = file.read_text("utf-8").partition("\n")
        named = head.removeprefix("# yaml-language-server: $schema=")
        schema = json.loads((here / "mine" / named).read_text("utf-8"))
        assert schema == schema_of(Scenario)
        jsonschema.Draft202012Validator(schema).validate(read(file.name, text).value)


def test_hidden_folders_and_other_files_do_not_disturb_a_pack(here):
    run_new("mine", source=None, lang="en")
    (here / "mine" / ".tocsin" / "draft.yaml").write_text("{{{")
    (here / "mine" / ".draft.yaml").write_text("{{{")
    (here / "mine" / "notes").mkdir()
    (here / "mine" / "notes" / "ideas.yaml").write_text("{{{")
    (here / "mine" / "README.md").write_text("Notes")
    assert set(load_pack("mine").source.files) == {"injects.yaml", "scenario.yaml", "team.yaml", "world.yaml"}


def test_another_pack_or_a_folder_may_be_the_start(here):
    assert run_new("ours", source="quiet-courier", lang="en") == 0
    assert run_new("theirs", source="ours", lang="en") == 0
    (here / "mine").mkdir()
    assert run_new("again", source=str(here / "theirs"), lang="en") == 0
    assert load_pack("again").scenario.injects == load_pack("quiet-courier").scenario.injects
    assert not (here / "ours" / "rehearsal.json").exists()


@pytest.mark.parametrize("name", ["My Crisis", "../x", "", ".", "a/b", "-x", "x" * 41, "é", "\x1b[2J"])
def test_a_bad_name_is_refused_with_the_rule(here, capsys, name):
    assert run_new(name, source=None, lang="en") == 2
    said = capsys.readouterr().err
    assert "lower-case letters, digits" in said
    assert "\x1b" not in said
    assert list(here.iterdir()) == []


@pytest.mark.parametrize("taken", ["a folder", "a file", "a broken link"])
def test_what_exists_is_never_touched(here, capsys, taken):
    if taken == "a folder":
        (here / "mine").mkdir()
    elif taken == "a file":
        (here / "mine").write_text("kept")
    else:
        (here / "mine").symlink_to("nowhere")
    assert run_new("mine", source=None, lang="fr") == 2
    assert "« mine »" in capsys.readouterr().err
    assert len(list(here.iterdir())) == 1
    assert taken != "a file" or (here / "mine").read_text() == "kept"


def test_where_nothing_can_be_written_it_is_said(here, capsys):
    (here / "full").write_text("")
    assert run_schema("scenario", out=here / "full" / "s.json", lang="en") == 1
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["scenario", "exercise"])
def test_the_schema_is_printed_or_written_alike(here, capsys, kind):
    assert run_schema(kind, out=None, lang="en") == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert run_schema(kind, out=here / "deep" / "s.json", lang="en") == 0
    assert (here / "deep" / "s.json").read_text("utf-8") == printed.out
    jsonschema.Draft202012Validator.check_schema(json.loads(printed.out))
