"""`tocsin list`: a spreadsheet out, what planners changed back in, nothing lost on either side."""

import json
import resource
import shutil
import signal
import sys

import openpyxl
import pytest
from crises import TESTS
from lists import KEYS

from tocsin.list_command import run_list_from, run_list_to


@pytest.fixture
def pack(tmp_path):
    return shutil.copytree(TESTS / "scenarios" / "small", tmp_path / "mine")


def edit(file, line, key, typed):
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    row = next(row[0].row for row in sheet.iter_rows(min_row=3) if row[0].value == line)
    sheet.cell(row, KEYS.index(key) + 1).value = typed
    book.save(file)


def back(pack, file, **options):
    defaults = {"delete": False, "dry_run": False, "anyway": False, "as_json": False, "lang": "en"}
    return run_list_from(str(pack), file, **{**defaults, **options})


def files_of(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_list_goes_out_and_comes_back(pack, tmp_path, capsys):
    file, before = tmp_path / "new" / "list.xlsx", files_of(pack)
    assert run_list_to(str(pack), file, replace=False, lang="fr") == 0
    assert back(pack, file) == 0
    assert files_of(pack) == before
    edit(file, "1.02", "time", "T+05:00")
    assert back(pack, file) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "Nothing differs: no file was touched." in said.err
    assert "row 8, 1.02, Exercise time: “T+04:00” → “T+05:00” (injects.yaml:21)" in said.err
    after = files_of(pack)
    assert after["injects.yaml"] == before["injects.yaml"].replace(b"at: 4m", b"at: 5m")
    assert {name: raw for name, raw in after.items() if name != "injects.yaml"} == {
        "scenario.yaml": before["scenario.yaml"]
    }


def test_a_dry_run_shows_the_difference_and_writes_nothing(pack, tmp_path, capsys):
    file, before = tmp_path / "list.xlsx", files_of(pack)
    run_list_to(str(pack), file, replace=False, lang="en")
    edit(file, "1.02", "time", "T+05:00")
    assert back(pack, file, dry_run=True, lang="fr") == 0
    said = capsys.readouterr()
    assert "-    at: 4m\n+    at: 5m\n" in said.out
    assert "injects.yaml\u00a0: non écrit" in said.err
    assert files_of(pack) == before


def test_the_account_as_a_document(pack, tmp_path, capsys):
    file = tmp_path / "list.xlsx"
    run_list_to(str(pack), file, replace=False, lang="en")
    edit(file, "1.02", "time", "T+05:00")
    edit(file, "1.03", "channel", "pigeon")
    assert back(pack, file, as_json=True) == 1
    document = json.loads(capsys.readouterr().out)
    (change,) = document["changes"]
    assert (change["id"], change["column"], change["old"], change["new"]) == ("1.02", "time", "T+04:00", "T+05:00")
    assert (document["not_kept"][0]["id"], document["not_kept"][0]["column"]) == ("1.03", "channel")
    assert (document["file"], document["written"]) == ("injects.yaml", True)


def test_a_list_of_an_older_version_undoes_nobodys_work(pack, tmp_path, capsys):
    file = tmp_path / "list.csv"
    run_list_to(str(pack), file, replace=False, lang="en")
    injects = pack / "injects.yaml"
    injects.write_text(injects.read_text().replace("at: 4m", "at: 6m"))
    changed = injects.read_bytes()
    assert back(pack, file) == 1
    assert "from another version of the scenario" in capsys.readouterr().err
    assert injects.read_bytes() == changed
    assert back(pack, file, anyway=True) == 0
    assert injects.read_bytes() == changed.replace(b"at: 6m", b"at: 4m")


def test_a_list_of_another_scenario_is_refused(pack, tmp_path, capsys):
    run_list_to("quiet-courier", tmp_path / "list.csv", replace=False, lang="en")
    assert back(pack, tmp_path / "list.csv", anyway=True) == 1
    assert "of another scenario, quiet-courier" in capsys.readouterr().err


def test_nobodys_list_is_written_over_by_accident(pack, tmp_path, capsys):
    file = tmp_path / "list.csv"
    assert run_list_to(str(pack), file, replace=False, lang="en") == 0
    assert run_list_to(str(pack), file, replace=False, lang="en") == 0
    file.write_text("an afternoon of work")
    assert run_list_to(str(pack), file, replace=False, lang="fr") == 1
    assert file.read_text() == "an afternoon of work"
    assert "--replace" in capsys.readouterr().err
    assert run_list_to(str(pack), file, replace=True, lang="fr") == 0


def test_a_list_that_finds_no_room_leaves_the_one_that_was_there(pack, tmp_path, capsys):
    file = tmp_path / "out" / "list.csv"
    file.parent.mkdir()
    file.write_text("an afternoon of work")
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    held = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, limit[1]))
    try:
        assert run_list_to(str(pack), file, replace=True, lang="en") == 1
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, held)
    assert "cannot be written" in capsys.readouterr().err
    assert [each.name for each in file.parent.iterdir()] == [file.name]
    assert file.read_text() == "an afternoon of work"


def test_the_library_is_not_written_to(tmp_path, capsys):
    run_list_to("quiet-courier", tmp_path / "list.csv", replace=False, lang="en")
    assert back("quiet-courier", tmp_path / "list.csv") == 1
    assert "the library’s" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("none.csv", None, "cannot be read (No such file"),
        ("list.ods", "", "a list is a .xlsx or a .csv"),
        ("list.xlsx", "hello", "not an XLSX workbook"),
        ("list.csv", "a,b\n1,2\n", "no row has the titles"),
    ],
)
def test_what_is_no_list_gets_a_sentence(pack, tmp_path, capsys, name, text, said):
    before = files_of(pack)
    if text is not None:
        (tmp_path / name).write_text(text)
    assert back(pack, tmp_path / name) == 1
    assert said in capsys.readouterr().err
    assert files_of(pack) == before


def test_a_place_where_nothing_can_be_written_gets_a_sentence(pack, tmp_path, capsys):
    (tmp_path / "taken").write_text("a file")
    assert run_list_to(str(pack), tmp_path / "taken" / "list.csv", replace=False, lang="en") == 1
    assert run_list_to(str(pack), tmp_path / "list.doc", replace=False, lang="en") == 2
    assert "cannot be written" in capsys.readouterr().err


def test_lines_end_as_they_did(pack, tmp_path):
    injects = pack / "injects.yaml"
    injects.write_bytes(injects.read_bytes().replace(b"\n", b"\r\n"))
    run_list_to(str(pack), tmp_path / "list.xlsx", replace=False, lang="en")
    before = injects.read_bytes()
    assert back(pack, tmp_path / "list.xlsx") == 0
    assert injects.read_bytes() == before
    edit(tmp_path / "list.xlsx", "1.02", "text", "Two\nlines")
    assert back(pack, tmp_path / "list.xlsx") == 0
    after = injects.read_bytes()
    assert after.count(b"\n") == after.count(b"\r\n")
    assert b"      en: |\r\n        Two\r\n        lines\r\n      fr: |" in after


def test_a_byte_order_mark_and_the_mode_of_the_file_stay(pack, tmp_path):
    injects = pack / "injects.yaml"
    injects.write_bytes(b"\xef\xbb\xbf" + injects.read_bytes())
    injects.chmod(0o640)
    run_list_to(str(pack), tmp_path / "list.xlsx", replace=False, lang="en")
    edit(tmp_path / "list.xlsx", "1.02", "truth", "false")
    assert back(pack, tmp_path / "list.xlsx") == 0
    assert injects.read_bytes().startswith(b"\xef\xbb\xbfinjects:")
    assert injects.stat().st_mode & 0o777 == 0o640


def test_without_the_extra_a_workbook_gets_a_sentence_and_csv_works(pack, tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    monkeypatch.delitem(sys.modules, "tocsin.events_list.workbook", raising=False)
    assert run_list_to(str(pack), tmp_path / "list.xlsx", replace=False, lang="en") == 1
    assert "pip install tocsin[report]" in capsys.readouterr().err
    assert run_list_to(str(pack), tmp_path / "list.csv", replace=False, lang="en") == 0
    assert back(pack, tmp_path / "list.csv") == 0
