"""The sentences that authors read: each used, each told on one line that harms no terminal."""

import re
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injects.written import NOTHING, Text
from scenarios import problems
from scenarios.accepting import WARNING
from scenarios.exercise_words import EXERCISE
from scenarios.fault_words import FAULTS
from scenarios.gap_words import SORTS
from scenarios.problems import SENTENCES, Place, Problem, ScenarioError, did_you_mean, dotted, near_or_all, problem
from scenarios.reading_words import READING
from scenarios.warning_words import WARNINGS

ANY = st.text(st.characters(exclude_categories=()))
TEXTS = st.builds(Text, en=ANY, fr=ANY)
PROBLEMS = st.builds(Problem, ANY, st.integers(1, 9), st.integers(1, 9), ANY, ANY, TEXTS, TEXTS)


@given(PROBLEMS)
def test_a_problem_is_one_line_that_a_terminal_may_be_sent(one: Problem) -> None:
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", str(one))


@given(st.lists(PROBLEMS))
def test_problems_are_told_once_and_in_order(found: list[Problem]) -> None:
    error = ScenarioError(found)
    places = [each[:5] for each in error.problems]
    assert places == sorted(places)
    assert set(error.problems) == set(found)
    assert len(error.problems) == len(set(found))
    assert len(str(error).splitlines()) <= max(1, len(error.problems))


def test_a_problem_reads_as_editors_expect() -> None:
    near = did_you_mean("leagl", ["legal"])
    one = problem(
        "unknown", Place("a.yaml", 3, 7), ("injects", 2, "to", 0), sort=SORTS["role"], name="leagl", near=near
    )
    assert str(one) == "a.yaml:3:7: injects[2].to[0]: there is no role `leagl`. Did you mean `legal`?"
    assert one.told("fr") == "aucune fonction ne s’appelle `leagl`. Vouliez-vous dire `legal`\u202f?"


def test_every_sentence_is_told_somewhere_and_has_a_code() -> None:
    root = Path(problems.__file__).parents[1]
    files = [*root.glob("scenarios/**/*.py"), root / "tocsin" / "played_advice.py"]
    source = "".join(file.read_text("utf-8") for file in files if not file.name.endswith("_words.py"))
    assert [name for name in (*SENTENCES, *WARNINGS) if f'"{name}"' not in source] == []
    assert all(re.fullmatch(r"SC[1234]\d\d", sentence.code) for sentence in SENTENCES.values())
    assert all(re.fullmatch(WARNING, sentence.code) for sentence in WARNINGS.values())
    assert not {*SENTENCES} & {*WARNINGS}
    assert len(SENTENCES) == len(READING) + len(FAULTS) + len(EXERCISE)


@pytest.mark.parametrize("name", [*SENTENCES, *WARNINGS])
def test_each_sentence_says_as_much_in_both_languages(name: str) -> None:
    for text in (SENTENCES | WARNINGS)[name][1:]:
        assert _gaps(text.en) == _gaps(text.fr)
        assert _quoted(text.en) <= _quoted(text.fr)
        assert bool(text.en) == bool(text.fr)


def _gaps(words: str) -> set[str | None]:
    return {gap for _, gap, _, _ in Formatter().parse(words)} - {None}


def _quoted(words: str) -> set[str]:
    """Keys and values, which are the same in every language."""
    return {name for name in re.findall(r"`([^`]+)`", words) if "{" not in name}


@pytest.mark.parametrize(
    ("path", "told"), [((), ""), (("a",), "a"), (("a", 0, "b-c"), "a[0].b-c"), (("a", 0, 1), "a[0][1]")]
)
def test_a_path_is_told_dotted(path: problems.Path, told: str) -> None:
    assert dotted(path) == told


def test_what_was_meant_is_asked_and_what_there_is_listed() -> None:
    assert did_you_mean("tols_off", ["tools_off", "roll_back"]).en == "Did you mean `tools_off`?"
    assert did_you_mean("zzz", ["tools_off"]) == NOTHING
    assert near_or_all("tols_off", ["tools_off"]).fr == "Vouliez-vous dire `tools_off`\u202f?"
    assert near_or_all("zzz", ["b", "a"]).en == "There are: a, b."
    assert near_or_all("zzz", [str(i) for i in range(13)]) == NOTHING
    assert near_or_all("zzz", []) == NOTHING
