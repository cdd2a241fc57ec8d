"""The tutorial is followed to the letter, in both languages: what it has typed loads, and what it shows is answered."""

from pathlib import Path

import pytest
import typer
from fenced import answers, boxes, changed, commands

from scenarios.load import load_pack
from tocsin.cli import app

DOCS = Path(__file__).parents[2] / "docs" / "authoring"
PAGES = {"en": DOCS / "tutorial.md", "fr": DOCS / "tutorial.fr.md"}
PACK = Path("night-desk")


def typed(lang):
    return [box for box in boxes(PAGES[lang]) if box.kind in ("yaml", "diff")]


def test_both_languages_have_the_same_typed():
    assert typed("en") == typed("fr")
    asked = {
        lang: [command for box in boxes(page) if box.kind == "console" for command, _ in commands(box.body)]
        for lang, page in PAGES.items()
    }
    assert asked["en"] == asked["fr"]


@pytest.mark.parametrize("lang", PAGES)
def test_a_reader_who_follows_it_sees_what_it_says(lang, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for name, value in {"LC_ALL": f"{lang}.UTF-8", "NO_COLOR": "1", "COLUMNS": "100"}.items():
        monkeypatch.setenv(name, value)
    for kind, file, body in boxes(PAGES[lang]):
        path = PACK / file
        if kind == "yaml":
            path.write_text((path.read_text("utf-8") + "\n" if path.exists() else "") + body, "utf-8")
        elif kind == "diff":
            path.write_text(changed(path.read_text("utf-8"), body), "utf-8")
        elif kind == "console":
            for command, expected in commands(body):
                said = run(command, capsys)
                assert answers(said, expected), f"$ {command}\n{said}\n--- expected\n" + "\n".join(expected)
    scenario = load_pack(PACK).scenario
    assert (len(scenario.injects), len(scenario.decisions), len(scenario.expected)) == (4, 1, 2)


def run(command, capsys):
    program, *arguments = command.split()
    if program == "mkdir":
        Path(*arguments).mkdir()
        return ""
    assert program == "tocsin"
    app(arguments, standalone_mode=False)
    said = capsys.readouterr()
    return said.out + said.err


def test_what_it_names_but_does_not_run_exists():
    (aside,) = [box for box in boxes(PAGES["en"]) if box.kind == ""]
    known = typer.main.get_command(app).commands
    assert {line.split()[1] for line in aside.body.splitlines()} <= set(known)
