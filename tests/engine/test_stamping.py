"""Stamping: the seat comes from the line, items become ids, and the intent is recognised before anything is written."""

import pytest
from crises import SEED, small

from engine.asking import AskMessage, AskNote, AskOpen
from engine.staging import Staging
from engine.stamping import stamped
from scenarios.load import regimes

SCENARIO = small().scenario
STAGING = Staging(SCENARIO, SEED, regimes())
PERSONA, INTENT, WORD = next(
    (name, intent, wanted.words.en[0])
    for name, persona in SCENARIO.personas.items()
    for intent, wanted in persona.intents.items()
)


def test_a_command_is_of_the_seat_whose_line_it_came_by():
    assert stamped(AskNote(ref="a", text="x"), "legal", STAGING).seat == "legal"


def test_an_item_is_the_inject_it_stands_for():
    for inject in SCENARIO.injects:
        assert stamped(AskOpen(ref="a", item=STAGING.item_of[inject.id]), "legal", STAGING).inject == inject.id


@pytest.mark.parametrize("guess", ["1.01", "deadbeef", ""])
def test_a_guess_names_no_inject(guess):
    asked = stamped(AskOpen.model_construct(kind="open", ref="a", item=guess), "legal", STAGING)
    assert asked.inject not in SCENARIO.by_id


def test_the_intent_is_recognised_from_what_was_typed():
    assert stamped(AskMessage(ref="a", persona=PERSONA, text=f"Please: {WORD}!"), "legal", STAGING).intent == INTENT
    assert stamped(AskMessage(ref="a", persona=PERSONA, text="xyzzy"), "legal", STAGING).intent is None
    assert stamped(AskMessage(ref="a", persona="nobody", text=WORD), "legal", STAGING).intent is None
