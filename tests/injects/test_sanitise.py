"""Nothing that a terminal obeys comes out of the sanitiser, and honest text goes through it unchanged."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from injects import sanitise
from injects.sanitise import LIMIT, LINE_LIMIT, MARKS, REPLACED, clean, clean_line

ANY = st.text(st.characters(exclude_categories=()), max_size=200)
HARD = st.text(
    st.one_of(
        st.characters(categories=["M", "Cf", "Zl", "Zp", "Cc"]),
        st.sampled_from("e\u1100\u1161\u11a8\u09c7\u09be\u0958\ufb1d\U0001d160\u0340\u212b\ud800\udfff\r\n\t "),
    ),
    max_size=60,
)


def forbidden(char: str) -> bool:
    category = unicodedata.category(char)
    return category in {"Cf", "Cs", "Co", "Cn", "Zl", "Zp"} or (category == "Cc" and char != "\n")


@given(ANY | HARD)
@example("\x1b]52;c;ZXZpbA==\x07\x9b2J\x90q\x9c")
@example("a\u202eb\u2066c\u2069\u061c")
@example("\ue000\U000f0000\ufdd0\U0010ffff")
def test_no_forbidden_code_point_comes_out(text: str) -> None:
    assert not [c for c in clean(text) if forbidden(c)]
    assert not [c for c in clean_line(text) if forbidden(c) or c == "\n"]


@given(ANY | HARD)
@example("\u0301\u0301x")
@example("a\r\u0301")
@example("x\u200d\u0301" + "\u0301" * 9)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(ANY | HARD)
def test_what_comes_out_is_composed(text: str) -> None:
    assert unicodedata.is_normalized("NFC", clean(text))


@given(HARD, st.integers(0, 70))
def test_what_is_cut_is_the_beginning_of_the_rest(text: str, limit: int) -> None:
    assert clean(text, limit) == clean(text)[:limit]


@given(ANY | HARD)
@example("M")
@example("\nM\u0301")
def test_marks_neither_pile_up_nor_stand_on_nothing(text: str) -> None:
    kinds = "".join(c if c == "\n" else unicodedata.category(c)[0] for c in clean(text))
    assert "M" * (MARKS + 1) not in kinds
    assert not re.search(r"(^|\n)M", kinds)


@given(ANY)
def test_the_quick_way_gives_what_the_long_way_gives(text: str) -> None:
    quick = clean(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sanitise, "_UNUSUAL", re.compile(""))
        assert clean(text) == quick


def test_the_quick_way_is_only_for_characters_that_need_nothing() -> None:
    usual = [chr(c) for c in range(0x110000) if not sanitise._UNUSUAL.match(chr(c))]
    assert len(usual) > 400
    for char in usual:
        assert not forbidden(char)
        assert unicodedata.category(char)[0] != "M"
        assert unicodedata.normalize("NFC", f"e{char}e") == f"e{char}e"


@pytest.mark.parametrize(
    "text",
    [
        "Nobody asked for it: 14 drafts, €3,200 — see “annex 4”.",
        "L’assistant a modifié le RIB\u00a0: qui l’a demandé\u202f? «\u00a0Personne\u00a0», répond Zoé… Ÿ.",
        "[red]x[/] [@click=app.quit]y[/] {{ 7*7 }} {% raw %} \\[b] <b>&amp;",
        "two\nlines",
        "Привет, 你好, नमस्ते, שלום, 🙂",
    ],
)
def test_ordinary_text_and_what_looks_like_markup_are_left_alone(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", f"{REPLACED}[31mred"),
        ("a\x00b\x7fc\x85d", f"a{REPLACED}b{REPLACED}c{REPLACED}d"),
        ("name\u202egpj.exe", f"name{REPLACED}gpj.exe"),
        ("a\u2028b\u2029c", f"a{REPLACED}b{REPLACED}c"),
        ("\ud800", REPLACED),
        ("co\u00adop\u200bera\u200dtion\ufeff", "cooperation"),
        ("a\tb\r\nc\rd", "a b\nc\nd"),
        ("e\u0301", "é"),
        ("z" + "\u0335" * 50, "z" + "\u0335" * MARKS),
        ("\u0335a", "a"),
    ],
)
def test_what_becomes_of_the_rest(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_texts_and_lines_have_a_length() -> None:
    assert clean("x" * 9_999) == "x" * LIMIT
    assert clean_line("x\n" * 9_999) == "x " * (LINE_LIMIT // 2)
