"""Personas: what somebody wants, recognised in either language, whatever the accents, case and punctuation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injects.personas import Intent, Keywords, Persona, intent_of
from injects.written import Text

WORDS = Text(en="-", fr="-")


def intent(en, fr):
    return Intent(title=WORDS, words=Keywords(en=en, fr=fr), reply=WORDS)


BANK = Persona(
    title=WORDS,
    voice=WORDS,
    otherwise=WORDS,
    intents={
        "freeze": intent(("freeze", "stop the transfers"), ("bloquer", "arrêter les virements")),
        "ask": intent(("cut-off", "how long"), ("délai", "jusqu’à quand")),
    },
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Please FREEZE them!", "freeze"),
        ("stop   the transfers, now", "freeze"),
        ("Pouvez-vous bloquer les 37 ?", "freeze"),
        ("ARRETER les virements", "freeze"),
        ("Jusqu'à quand peut-on ?", "ask"),
        ("what is the cut-off? how long?", "ask"),
        ("freeze: how long, and what is the cut-off", "ask"),
        ("hello", None),
        ("freezing? no: freezes", "freeze"),
        ("unfreeze", None),
        ("", None),
    ],
)
def test_the_intent_whose_words_occur_most(typed, found):
    assert intent_of(BANK, typed) == found


def test_the_first_declared_wins_a_tie():
    assert intent_of(BANK, "freeze, délai") == "freeze"


@given(st.text(max_size=200))
def test_anything_can_be_typed(typed):
    assert intent_of(BANK, typed) in ("freeze", "ask", None)
