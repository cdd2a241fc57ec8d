"""Problems as people read them: drawn with their line on a terminal, one plain line anywhere else."""

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from injects.written import Text
from scenarios.problems import Place, Problem, problem
from tocsin.diagnostics import Diagnostics

FILE = """\
roles:
  lead: {title: "Chef·fe 長 d’équipe", mission: "-"}
  legal: {tite: x}
"""
UNKNOWN = problem("unknown-key", Place("a/x.yaml", 3, 11), ("roles", "legal", "tite"), near="Did you mean `title`?")


def told(one, lang="en", *, files=FILE, width=80, terminal=True, plain=False, monkeypatch=None):
    output = io.StringIO()
    console = Console(file=output, force_terminal=terminal, width=width, no_color=True, highlight=False, markup=False)
    diagnostics = Diagnostics(console, {"a/x.yaml": files}, lang)
    if plain:
        return diagnostics.line(one)
    console.print(diagnostics.drawn(one))
    return re.sub(r"\x1b\[[\d;]*m", "", output.getvalue())


def test_a_problem_is_drawn_with_its_line():
    assert (
        told(UNKNOWN)
        == """\
error[SC201]: there is no such key here.
 --> a/x.yaml:3:11
  |
3 |   legal: {tite: x}
  |           ^^^^
  = key: roles.legal.tite
  = help: Did you mean `title`?

"""
    )


def test_the_words_around_it_are_french_where_french_is_spoken():
    french = told(UNKNOWN, "fr")
    assert french.startswith("erreur[SC201]: ")
    assert "  = clé: roles" in french
    assert "  = aide: Did" in french


def test_a_warning_says_so():
    idle = problem("idle", Place("a/x.yaml", 3, 3), ("roles", "legal"), since="T+5", until="T+25")
    assert told(idle).startswith("warning[SC604]: ")
    assert told(idle, plain=True) == (
        "a/x.yaml:3:3: SC604: warning: roles.legal: in most plays this role has nothing new and nothing to decide from "
        "T+5 to T+25. Send it something, or move something."
    )


def test_a_caret_stands_under_its_word_whatever_is_before_it():
    column = FILE.splitlines()[1].index('"-"') + 1
    lines = told(problem("unknown-key", Place("a/x.yaml", 2, column), ("x",), near="")).splitlines()
    before, _, after = lines[3].partition('"-"')
    assert after == "}"
    assert lines[4].rstrip("^") == "  |" + " " * (cell_len(before) - 3)
    assert lines[4].count("^") == 3


def test_a_long_line_is_cut_around_the_place():
    far = "x: " + "word " * 400
    lines = told(problem("unknown-key", Place("a/x.yaml", 1, 1004), ("x",), near=""), files=far).splitlines()
    assert all(len(line) <= 80 for line in lines)
    assert lines[4][lines[4].index("^") :] == "^^^^"
    assert lines[3][lines[4].index("^") :].startswith("word")


def test_what_is_about_no_file_has_no_arrow():
    nowhere = problem("no-scenario", Place("nosuch", 0), name="nosuch", known="quiet-courier", near="")
    assert "-->" not in told(nowhere)
    assert told(nowhere, plain=True) == (
        "nosuch: SC101: there is no scenario `nosuch`. The library has: quiet-courier."
    )


ANY = st.text(st.characters(exclude_categories=()), max_size=60)
TEXTS = st.builds(Text, en=ANY, fr=ANY)
HARM = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@given(
    st.builds(Problem, st.just("a/x.yaml"), st.integers(0, 4), st.integers(1, 80), st.just("SC531"), ANY, TEXTS, TEXTS),
    st.text(st.characters(exclude_categories=()), max_size=300),
    st.sampled_from(["en", "fr"]),
)
def test_nothing_that_a_pack_holds_harms_a_terminal(one, text, lang):
    diagnostics = Diagnostics(Console(file=io.StringIO(), width=60), {"a/x.yaml": text}, lang)
    assert not HARM.search(diagnostics.drawn(one).plain)
    assert not HARM.search(diagnostics.line(one))
    assert "\n" not in diagnostics.line(one)


@pytest.mark.parametrize(("terminal", "accessible"), [(False, "0"), (True, "1")])
def test_no_line_is_drawn_in_a_pipe_or_for_a_screen_reader(monkeypatch, terminal, accessible):
    monkeypatch.setenv("ACCESSIBLE", accessible)
    output = io.StringIO()
    console = Console(file=output, force_terminal=terminal, width=40, no_color=True)
    Diagnostics(console, {"a/x.yaml": FILE}, "en").tell([UNKNOWN])
    assert output.getvalue() == (
        "a/x.yaml:3:11: SC201: roles.legal.tite: there is no such key here. Did you mean `title`?\n"
    )
