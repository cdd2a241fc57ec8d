"""Forms without a screen: what has to be mended, what is sent, and that a draft finds its form again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from seats import Sat

from engine.asking import asking_codec
from engine.commands import FIELD_LIMIT, TEXT_LIMIT
from tui.fields import Choice, Number, Words
from tui.participant import askable
from tui.participant.forms import lacking, problems, summary, tidy

LANGS = ("en", "fr")


def forms(lang="en"):
    """One form of each kind, for a seat in the middle of a crisis."""
    seat = Sat(lang).hear(seats=6, seat="ai_lead", until=40 * 60_000).seat
    duty = seat.state.duties[0]
    arrival = seat.state.inbox[0]
    return [
        askable.decide(seat, seat.state.decisions[0]),
        askable.order(seat, seat.state.controls[0]),
        askable.order(seat, seat.state.controls[0], lift=True),
        askable.preserve(seat, seat.state.evidence[0]),
        askable.pass_on(seat, arrival, arrival.sight),
        askable.write(seat),
        askable.write(seat, seat.state.world.personas[0].id),
        askable.note(seat),
        askable.qualify(seat, duty),
        askable.notify(seat, duty, duty.clock.stages[0]),
    ]


def values_for(form):
    """Something for each field."""
    made = {}
    for field in form.fields:
        match field:
            case Choice():
                made[field.id] = field.options[0].id
            case Words():
                made[field.id] = "because [red]it[/] spreads"
            case Number():
                made[field.id] = "1"
    return made


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("place", range(10))
def test_each_form_filled_in_makes_something_that_can_be_asked(place, lang):
    form = forms(lang)[place]
    values = values_for(form)
    assert problems(form, values, lang) == []
    asking = form.make(values, "ref-1")
    assert asking_codec.validate_json(asking_codec.dump_json(asking)) == asking
    assert len(summary(form, values, lang)) == len(form.fields)


@pytest.mark.parametrize("place", range(10))
def test_an_empty_form_says_what_is_missing_and_nothing_more(place):
    form = forms()[place]
    needed = [field for field in form.fields if isinstance(field, Choice) or not field.optional]
    found = problems(form, {}, "en")
    assert len(found) == len(needed)
    for field, problem in zip(needed, found, strict=True):
        assert problem.startswith(field.label.en)


def test_a_draft_finds_its_form_again():
    seat = Sat().hear(until=40 * 60_000).seat
    for form in (
        askable.decide(seat, seat.state.decisions[0]),
        askable.write(seat),
        askable.write(seat, seat.state.world.personas[0].id),
        askable.note(seat),
        askable.qualify(seat, seat.state.duties[0]),
        askable.notify(seat, seat.state.duties[0], seat.state.duties[0].clock.stages[0]),
        askable.pass_on(seat, seat.state.inbox[0], seat.state.inbox[0].sight),
    ):
        assert askable.form_of(seat, form.key).title == form.title
    for key in (
        "decide/none",
        "write/none",
        "qualify/none",
        "pass/999",
        "notify/NIS2",
        "notify/NIS2/none",
        "nonsense",
        "",
        "order/1",
    ):
        assert askable.form_of(seat, key) is None


@pytest.mark.parametrize(("typed", "given"), [("80", 80), (" 80 % ", 80), ("è", 7), ("&à", 10), ("", None), ("0", 0)])
def test_how_sure_one_is(typed, given):
    form = forms()[0]
    values = values_for(form) | {"confidence": typed}
    assert problems(form, values, "en") == []
    assert form.make(values, "r").confidence == given


@pytest.mark.parametrize("typed", ["101", "-1", "many", "٣", "1e9"])
def test_what_is_no_such_number_is_said(typed):
    form = forms()[0]
    assert "0 to 100" in problems(form, values_for(form) | {"confidence": typed}, "en")[0]


def test_a_text_that_is_too_long_says_by_how_much():
    form = forms()[7]
    assert "7 characters too many" in problems(form, {"text": "x" * (TEXT_LIMIT + 7)}, "en")[0]
    assert problems(form, {"text": "x" * TEXT_LIMIT}, "en") == []


@given(st.dictionaries(st.sampled_from(["text", "option", "confidence", "other"]), st.text(max_size=50)))
def test_anything_typed_is_kept_clean_and_what_has_no_problem_can_be_asked(values):
    form = forms()[0]
    kept = tidy(form, values)
    assert set(kept) <= {"text", "option", "confidence"}
    assert not set("".join(kept.values())) & set("\x1b\x07\x9b\u202e")
    if not problems(form, kept, "en"):
        form.make(kept, "r")


def test_a_duty_that_does_not_apply_has_no_time_of_awareness():
    form = next(each for each in forms() if each.key.startswith("qualify"))
    assert form.make({"applies": "no", "aware": "3"}, "r").aware_at is None
    assert form.make({"applies": "yes", "aware": "3"}, "r").aware_at == 37 * 60_000
    assert form.make({"applies": "yes"}, "r").aware_at == 40 * 60_000


def the_notice():
    return next(each for each in forms() if each.key.startswith("notify"))


def test_a_notice_may_be_sent_incomplete_and_says_what_it_lacks():
    form = the_notice()
    wanted = [field.label.en for field in form.fields if field.wanted]
    assert problems(form, {}, "en") == []
    assert lacking(form, {}, "en") == wanted
    first = form.fields[0]
    assert lacking(form, {first.id: "Poisoned pages"}, "en") == wanted[1:]
    asking = form.make({first.id: " Poisoned pages "}, "r")
    assert asking.fields == {first.id.removeprefix("field-"): "Poisoned pages"}
    assert form.share({first.id: "Poi"}).fields == ((first.id.removeprefix("field-"), "Poi"),)


def test_a_field_of_a_notice_is_no_longer_than_the_wire_takes():
    form = the_notice()
    assert "3 characters too many" in problems(form, {form.fields[0].id: "x" * (FIELD_LIMIT + 3)}, "en")[0]
    form.make({field.id: "x" * FIELD_LIMIT for field in form.fields}, "r")


def test_who_does_not_own_a_decision_may_draft_and_is_told_who_sends():
    seat = Sat().hear(seats=6, until=15 * 60_000).seat
    put = next(each for each in seat.state.decisions if not each.sight.yours)
    assert put.sight.owners in askable.decide(seat, put).blocked
