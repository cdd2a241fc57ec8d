"""The small pack, and a way to break it in one place and see what is told about it, and where."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scenarios.load import load_source
from scenarios.problems import Problem, ScenarioError

Files = dict[str, str]
Faults = Callable[[str, str], list[Problem]]
Fault = Callable[..., Problem]


@pytest.fixture(scope="session")
def small_folder() -> Path:
    return Path(__file__).parent / "small"


@pytest.fixture(scope="session")
def small(small_folder: Path) -> Files:
    return {file.name: file.read_text("utf-8") for file in sorted(small_folder.glob("*.yaml"))}


def place_of(text: str, snippet: str) -> tuple[int, int]:
    before = text[: text.index(snippet)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def changed(files: Files, old: str, new: str) -> tuple[Files, str]:
    """The pack with `old`, which stands in it once, replaced, and the file it stands in."""
    (name,) = [name for name, text in files.items() if text.count(old) == 1]
    return files | {name: files[name].replace(old, new)}, name


@pytest.fixture
def faults(small: Files) -> Faults:
    """All that is told about the small pack once `old` is replaced in it."""

    def told(old: str, new: str) -> list[Problem]:
        with pytest.raises(ScenarioError) as caught:
            load_source(changed(small, old, new)[0])
        return list(caught.value.problems)

    return told


@pytest.fixture
def fault(small: Files, faults: Faults) -> Fault:
    """The one thing told, after seeing that it is told exactly where `at` begins (`new` when absent)."""

    def told(old: str, new: str, at: str | None = None) -> Problem:
        files, name = changed(small, old, new)
        found = faults(old, new)
        expected = (name, *place_of(files[name], at or new))
        assert [one[:3] for one in found] == [expected], [str(one) for one in found]
        return found[0]

    return told
