"""The documents say what is there: every command in both READMEs, and no path that does not exist."""

import re
from pathlib import Path

import pytest
import typer

from tocsin.cli import app

ROOT = Path(__file__).parents[2]
COMMANDS = sorted(typer.main.get_command(app).commands)


@pytest.mark.parametrize("name", ["README.md", "README.fr.md"])
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command, name):
    assert f"| `tocsin {command}" in (ROOT / name).read_text()


DOCUMENTS = ["README.md", "README.fr.md", "docs/mechanisms.md", "docs/performance.md", "docs/exercise-files.md"]
TOURS = sorted(f"docs/tours/{tour.name}" for tour in (ROOT / "docs" / "tours").iterdir())
AUTHORING = sorted(
    f"docs/authoring/{page.name}" for page in (ROOT / "docs" / "authoring").iterdir() if page.name != "reference.md"
)


@pytest.mark.parametrize("file", [*DOCUMENTS, *TOURS, *AUTHORING])
def test_every_path_that_a_document_names_exists(file):
    text = (ROOT / file).read_text()
    named = (
        re.findall(r"\]\(([^)#]+)\)", text)
        + re.findall(r"\*(tests/[\w/.]+)", text)
        + re.findall(r", (tests/[\w/.]+)", text)
    )
    missing = [
        path
        for path in named
        if "://" not in path and not (ROOT / file).parent.joinpath(path).exists() and not (ROOT / path).exists()
    ]
    assert named
    assert missing == []
