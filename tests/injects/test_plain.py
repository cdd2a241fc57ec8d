"""Looking for words: an AZERTY keyboard's accents, capitals and apostrophes never stand between people and a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injects.plain import found_in, plain


@pytest.mark.parametrize(
    ("text", "said"), [("Échéance", "echeance"), ("L’été", "l'ete"), ("STRASSE", "strasse"), ("Straße", "strasse")]
)
def test_accents_capitals_and_apostrophes_do_not_matter(text, said):
    assert plain(text) == said


@given(st.lists(st.text("aéÀ’ b", min_size=1, max_size=6), max_size=4))
def test_every_part_of_a_text_is_found_in_it_in_any_order(parts):
    text = " ".join(parts)
    for typed in (*parts, " ".join(reversed(parts)), text.upper(), plain(text), ""):
        assert found_in(text, typed)


def test_all_words_must_be_there():
    assert found_in("Message of the bank, 09:12", "bank message")
    assert not found_in("Message of the bank", "bank mayor")
