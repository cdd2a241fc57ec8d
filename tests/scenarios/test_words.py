"""The words of a key are those its author finds in the model, wherever in the model's family they stand."""

from injects.model import Inject
from injects.written import Written
from scenarios.conditions import AllOf, Condition, Decided
from scenarios.effects import Effect, MeterEffect
from scenarios.model import Phase, PlannedInject, Scenario
from scenarios.words import about, first_key, forms, key_words, kinds


class Small(Written):
    """One thing,
    over two lines.

    And more.
    """

    said: str
    """Said here,
    over two lines."""
    bare: int = 0


class Larger(Small):
    bare: int = 1
    """Said later."""


def test_words_stand_below_a_field_and_flow():
    assert about(Small) == "One thing, over two lines.\n\nAnd more."
    assert key_words(Small) == {"said": "Said here, over two lines.", "bare": ""}


def test_a_model_has_the_words_of_those_it_is_made_from_and_its_own_first():
    assert key_words(Larger) == {"said": "Said here, over two lines.", "bare": "Said later."}
    assert key_words(PlannedInject)["truth"] == key_words(Inject)["truth"] != ""


def test_keys_are_told_as_they_are_written():
    assert "from" in key_words(PlannedInject)
    assert list(key_words(Decided)) == ["decided", "is"]


def test_the_first_key_of_a_condition_has_the_words_of_the_whole():
    assert key_words(Decided)["decided"] == about(Decided)
    assert (first_key(Decided), first_key(AllOf), first_key(MeterEffect), first_key(Phase)) == (
        "decided",
        "all",
        "meter",
        None,
    )


def test_forms_and_kinds_are_all_there_once():
    assert list(forms(Effect))[:2] == ["meter", "flag"]
    assert forms(Condition)["decided"] is Decided
    assert kinds(Scenario)[0] is Scenario
    assert len(kinds(Scenario)) == len(set(kinds(Scenario)))
    assert {*forms(Condition).values(), *forms(Effect).values()} <= {*kinds(Scenario)}
