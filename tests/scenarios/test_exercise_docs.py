"""The pages on exercise files: the example of each language loads as it stands, with its roster."""

import re
from pathlib import Path

import pytest

from scenarios.exercise_load import load_exercise_file

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("page", ["exercise-files.md", "exercise-files.fr.md"])
def test_the_example_loads_with_its_roster(tmp_path, page):
    text = (DOCS / page).read_text()
    (tmp_path / "exercise.yaml").write_text(re.search(r"```yaml\n(.*?)```", text, re.DOTALL).group(1))
    (tmp_path / "people.csv").write_text(re.search(r"```csv\n(.*?)```", text, re.DOTALL).group(1))
    loaded = load_exercise_file(tmp_path)
    assert len(loaded.exercise.teams) == 3
    assert len(loaded.roster) == 4
