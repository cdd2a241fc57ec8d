"""Farewells: every code has its sentence in both languages, and says whether the console tries again."""

import pytest

from engine.farewells import FAREWELLS, farewell, is_final


@pytest.mark.parametrize("code", FAREWELLS)
def test_a_farewell_is_a_sentence_in_both_languages(code):
    english, french = farewell(code, "en"), farewell(code, "fr")
    assert english != french
    assert english.endswith(".")
    assert french.endswith(".")


def test_what_will_pass_is_tried_again_and_what_a_later_host_says_is_not():
    assert {code for code in FAREWELLS if not is_final(code)} == {"host/stopping", "host/older", "host/unreadable"}
    assert is_final("a/later-code")
