"""What people type: either language, with or without accents, on a French keyboard or not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.line_commands import WORDS, Verb, nearest, number, understood


@pytest.mark.parametrize("verb", Verb)
@pytest.mark.parametrize("french", [False, True])
def test_each_verb_has_its_word_in_both_languages(verb, french):
    assert understood(f"{WORDS[verb][french]} 3").verb is verb
    assert understood(WORDS[verb][french].upper()).verb is verb


@pytest.mark.parametrize(
    ("typed", "verb"), [("decider 1", Verb.DECIDE), ("ECRIRE 1", Verb.WRITE), ("repeter", Verb.REPEAT)]
)
def test_accents_may_be_left_out(typed, verb):
    assert understood(typed).verb is verb


@pytest.mark.parametrize(("typed", "meant"), [("é", 2), ("&à", 10), ('"', 3), ("12", 12), ("  7 ", 7)])
def test_digits_of_a_french_keyboard(typed, meant):
    assert number(typed) == meant
    assert understood(f"lire {typed.strip()}").number == meant
    assert understood(typed)[:2] == (Verb.READ, meant)


@pytest.mark.parametrize("typed", ["", "x", "1a", "²", "٣", "-1.5", "1234567", "one"])
def test_what_is_no_number(typed):
    assert number(typed) is None


def test_a_number_and_what_follows_it():
    line = understood("write 2  please freeze the 37")
    assert (line.verb, line.number, line.text) == (Verb.WRITE, 2, "please freeze the 37")


def test_a_note_keeps_all_that_follows_numbers_included():
    assert understood("note 37 payments at the bank").text == "37 payments at the bank"


def test_what_was_perhaps_meant_is_told_in_ones_language():
    assert nearest("raed", french=False) == "read"
    assert nearest("decidr", french=True) == "décider"
    assert nearest("xyzzy", french=False) is None


@given(st.text(min_size=1).filter(str.strip))
def test_anything_can_be_typed(typed):
    assert understood(typed).word == typed.strip().partition(" ")[0] or understood(typed).verb is Verb.READ
