"""The sentences that authors read: each used, each told on one line that harms no terminal."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios import problems
from scenarios.accepting import WARNING
from scenarios.problems import SENTENCES, Place, Problem, ScenarioError, did_you_mean, dotted, near_or_all, problem
from scenarios.warnings import WARNINGS

ANY = st.text(st.characters(exclude_categories=()))
PROBLEMS = st.builds(Problem, ANY, st.integers(1, 9), st.integers(1, 9), ANY, ANY, ANY, ANY)


@given(PROBLEMS)
def test_a_problem_is_one_line_that_a_terminal_may_be_sent(one: Problem) -> None:
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", str(one))


@given(st.lists(PROBLEMS))
def test_problems_are_told_once_and_in_order(found: list[Problem]) -> None:
    error = ScenarioError(found)
    assert list(error.problems) == sorted(set(found))
    assert len(str(error).splitlines()) <= max(1, len(error.problems))


def test_a_problem_reads_as_editors_expect() -> None:
    one = problem(
        "unknown", Place("a.yaml", 3, 7), ("injects", 2, "to", 0), sort="role", name="x", near="Did you mean `y`?"
    )
    assert str(one) == "a.yaml:3:7: injects[2].to[0]: there is no role `x`. Did you mean `y`?"


def test_every_sentence_is_told_somewhere_and_has_a_code() -> None:
    root = Path(problems.__file__).parents[1]
    files = [*root.glob("scenarios/**/*.py"), root / "tocsin" / "played_advice.py"]
    source = "".join(file.read_text("utf-8") for file in files if file.name not in ("problems.py", "warnings.py"))
    assert [name for name in (*SENTENCES, *WARNINGS) if f'"{name}"' not in source] == []
    assert all(re.fullmatch(r"SC[1234]\d\d", sentence.code) for sentence in SENTENCES.values())
    assert all(re.fullmatch(WARNING, sentence.code) for sentence in WARNINGS.values())
    assert not {*SENTENCES} & {*WARNINGS}


@pytest.mark.parametrize(
    ("path", "told"), [((), ""), (("a",), "a"), (("a", 0, "b-c"), "a[0].b-c"), (("a", 0, 1), "a[0][1]")]
)
def test_a_path_is_told_dotted(path: problems.Path, told: str) -> None:
    assert dotted(path) == told


def test_what_was_meant_is_asked_and_what_there_is_listed() -> None:
    assert did_you_mean("tols_off", ["tools_off", "roll_back"]) == "Did you mean `tools_off`?"
    assert did_you_mean("zzz", ["tools_off"]) == ""
    assert near_or_all("zzz", ["b", "a"]) == "There are: a, b."
    assert near_or_all("zzz", [str(i) for i in range(13)]) == ""
    assert near_or_all("zzz", []) == ""
