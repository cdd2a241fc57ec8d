"""Conditions and effects in words: every kind has some in both languages, and says what it does and does not mean."""

import json
from typing import get_args

import pytest
from crises import courier, small, two_sides
from pydantic import TypeAdapter

from scenarios.conditions import Condition, Known, Told
from scenarios.effects import Effect
from scenarios.load import regimes
from scenarios.telling import _CONDITIONS, _EFFECTS, Telling, amount

SMALL = Telling(small().scenario, regimes())
CUT = {"system": "desk", "control": "tools_off"}
NOT_CUT = "“DESK – Disable its tools” is not in force"


def kinds(union):
    return {get_args(member)[0] for member in get_args(get_args(union)[0])}


def condition(written):
    return TypeAdapter(Condition).validate_json(json.dumps(written))


def effect(written):
    return TypeAdapter(Effect).validate_json(json.dumps(written))


def test_every_kind_of_condition_and_of_effect_has_words():
    assert set(_CONDITIONS) == kinds(Condition)
    assert set(_EFFECTS) == kinds(Effect)


def within(value):
    if isinstance(value, tuple | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from within(part)
    elif hasattr(type(value), "model_fields"):
        yield value
        for name in type(value).model_fields:
            yield from within(getattr(value, name))


@pytest.mark.parametrize("loaded", [small(), courier()], ids=lambda loaded: loaded.scenario.scenario)
def test_all_that_a_pack_says_is_told_and_its_contrary_is_another_clause(loaded):
    telling = Telling(loaded.scenario, regimes())
    said = [part for part in within(loaded.scenario) if type(part) in _CONDITIONS]
    for each in said:
        holds, fails = telling.condition(each), telling.condition(each, holds=False)
        assert holds.en != fails.en
        assert holds.fr != fails.fr
    assert said
    assert all(telling.effect(part).en for part in within(loaded.scenario) if type(part) in _EFFECTS)


@pytest.mark.parametrize(
    ("written", "en", "fr"),
    [
        ({"opened": "1.02"}, "somebody has opened “1.02 · ", "quelqu’un a ouvert «\u00a01.02 · "),
        ({"not": {"opened": "1.02"}}, "nobody has opened “1.02 · ", "personne n’a ouvert «\u00a01.02 · "),
        (
            {"meter": "refunds", "above": 40},
            "“Undue refunds” is above 40 k€",
            "«\u00a0Remboursements indus\u00a0» dépasse",
        ),
        (
            {"not": {"flag": "told", "is": False}},
            "“Customers have been told” is true",
            "ont été prévenus\u00a0» est vrai",
        ),
        (
            {"decided": "how-to-cut", "is": ("watch",)},
            "the answer to “Cutting” is “Watch it for now”",
            "«\u00a0L’observer",
        ),
        ({"system": "desk", "state": "tainted"}, "“DESK” is tainted", "le système «\u00a0GUICHET\u00a0» est compromis"),
        ({"shared": ["AMBER", "RED"]}, "(TLP:AMBER or TLP:RED)", "a partagé avec d’autres (TLP:AMBER ou TLP:RED)"),
        ({"not": {"shared": "any"}}, "has not shared", "n’a pas partagé avec d’autres (tout marquage)"),
        ({"not": {"received": "any"}}, "no other team has", "aucune autre cellule"),
        ({"step": "leak", "is": "active"}, "“Read customers’ files” is under way", "est en cours"),
        ({"notified": "GDPR-33", "stage": "notification"}, "has been sent", "est parti"),
    ],
)
def test_a_condition_is_a_clause_in_both_languages(written, en, fr):
    said = SMALL.condition(condition(written))
    assert en in said.en
    assert fr in said.fr


def test_not_both_is_one_not_so_or_the_other():
    both = {"all": [CUT, {"evidence": "transcripts"}]}
    assert (
        SMALL.condition(condition({"not": both})).en == f"{NOT_CUT} or “The assistant’s transcripts” is not preserved"
    )


def test_not_one_of_several_answers_is_neither_of_them():
    neither = condition({"not": {"decided": "how-to-cut", "is": ["watch", "tools-off"]}})
    assert (
        SMALL.condition(neither).en == "the answer to “Cutting” is neither “Watch it for now” nor “Disable its tools”"
    )


def test_parts_that_have_parts_stand_in_brackets():
    between = {"meter": "refunds", "above": 20, "below": 40}
    said = SMALL.condition(condition({"any": [CUT, between, {"not": {"all": [CUT]}}]})).en
    assert "or (“Undue refunds” is above 20 k€ and “Undue refunds” is below 40 k€) or " + NOT_CUT in said


@pytest.mark.parametrize(
    ("written", "en", "fr"),
    [
        (
            {"meter": "trust", "rate": -1.5},
            "“Customers’ trust” -1.5 a minute",
            "«\u00a0Confiance des clients\u00a0» -1,5 par minute",
        ),
        ({"meter": "refunds", "set": 12}, "“Undue refunds” is set to 12 k€", "passe à 12 k€"),
        ({"send": "1.05", "after": "30s"}, "” is sent 30s later", "\u00a0» est envoyé 30s après"),
        ({"system": "desk", "autonomy": 1}, "the autonomy of “DESK” becomes 1", "passe à 1"),
        ({"flag": "told", "is": False}, "“Customers have been told” is no longer true", "n’est plus vrai"),
    ],
)
def test_an_effect_says_what_it_does(written, en, fr):
    said = SMALL.effect(effect(written))
    assert en in said.en
    assert fr in said.fr


def test_effects_follow_each_other():
    several = [effect({"flag": "told"}), effect({"fact": "leaked"})]
    assert SMALL.effects(several).en == (
        "“Customers have been told” becomes true; the team learns that “Names and addresses of customers have left”"
    )
    assert SMALL.effects([]).en == ""


def test_an_amount_keeps_every_digit_that_counts():
    assert amount(4750, "en", signed=True) == "+4.75"
    assert amount(-1500, "fr") == "-1,5"
    assert amount(1_291_000, "en") == "1291"
    assert amount(0, "en") == "0"


def test_a_condition_about_one_side_names_it():
    telling = Telling(two_sides().scenario, regimes())
    told = telling.condition(Told(told="clinic", by="provider"))
    assert told.en == "the team has written to “Velmont clinic” [Ordivia (provider)]"
    assert telling.condition(Known(fact="drift", by="clinic")).fr.endswith("[Clinique de Velmont]")
