"""`tocsin kit`: pages in a folder for each language, which a real browser prints on A4."""

import re
import shutil
import subprocess

import pytest
from crises import TESTS

from tocsin.kit_command import run_kit

SMALL = str(TESTS / "scenarios" / "small")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def test_one_kit_for_each_language(tmp_path, capsys):
    assert run_kit(SMALL, out=tmp_path / "kit", kits=("en", "fr"), lang="fr") == 0
    assert {path.name for path in (tmp_path / "kit").iterdir()} == {"en", "fr"}
    assert "dossier-joueur.html" in {path.name for path in (tmp_path / "kit" / "fr").iterdir()}
    said = capsys.readouterr()
    assert said.out == ""
    assert "Les joueurs reçoivent" in said.err
    assert "player-book.html" in said.err


def test_by_itself_it_goes_to_a_folder_named_after_the_scenario(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run_kit(SMALL, out=None, kits=("en",), lang="en") == 0
    assert (tmp_path / "small-kit" / "en" / "index.html").is_file()


def test_a_place_where_nothing_can_be_written_gets_a_sentence(tmp_path, capsys):
    (tmp_path / "taken").write_text("a file")
    assert run_kit(SMALL, out=tmp_path / "taken", kits=("en",), lang="en") == 1
    assert "Choose another folder with --out DIR" in capsys.readouterr().err


@pytest.mark.skipif(CHROMIUM is None, reason="not run here: needs chromium")
@pytest.mark.parametrize(
    ("name", "across"), [("player-book.html", False), ("main-events-list.html", True), ("observer-grid.html", True)]
)
def test_a_browser_prints_it_on_a4(tmp_path, name, across):
    run_kit(SMALL, out=tmp_path, kits=("en",), lang="en")
    paper = tmp_path / "paper.pdf"
    command = [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    options = [f"--user-data-dir={tmp_path / 'profile'}", f"--print-to-pdf={paper}", f"file://{tmp_path / 'en' / name}"]
    subprocess.run([*command, *options], check=True, capture_output=True, timeout=120)
    pages = re.findall(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", paper.read_bytes())
    assert 2 <= len(pages) <= 12
    for width, height in pages:
        size = (round(float(width)), round(float(height)))
        assert size == ((842, 595) if across else (595, 842))
