"""The rules: what each command does, who may give it, and why it is refused."""

import pytest
from bending import Played, bent, inject, system, text

from engine import commands as ask

PERSONA = {
    "title": text("Bank"),
    "voice": text("-"),
    "delay": "3m",
    "intents": {
        "freeze": {
            "title": text("-"),
            "words": {"en": ["freeze"], "fr": ["bloquer"]},
            "reply": text("Frozen."),
            "reveals": ["cut-off"],
        }
    },
    "otherwise": text("Pardon?"),
}


@pytest.fixture
def played():
    return Played(
        bent(
            facts={"cut-off": text("-"), "spike": text("-")},
            flags={"kept": text("-")},
            systems={
                "guide": system(
                    off={"autonomy": 0, "effects": [{"meter": "harm", "add": 3}]},
                    brake={"lifts": [{"meter": "harm", "add": 1}], "who": ["legal"]},
                )
            },
            evidence={"logs": {"title": text("Logs"), "takes": "4m", "effects": [{"flag": "kept"}]}},
            personas={"bank": PERSONA},
            clocks={"NIS2": {"owner": "legal", "trigger": {"sent": "a"}}},
            injects=[inject("a", at="1m", reveals=["spike"]), inject("b", at="1m", to=["legal"])],
        )
    )


def test_opening_an_inject_makes_its_facts_known_once(played):
    assert played.do(ask.Open, 2, inject="a") == ""
    assert played.do(ask.Open, 3, inject="a") == ""
    assert played.found("inject-opened") == [2]
    assert played.found("fact-learned", fact="spike", seat="lead") == [2]


def test_an_inject_of_another_role_can_be_opened_once_it_is_passed_on(played):
    assert played.do(ask.Open, 2, inject="b") == "inject/unknown"
    assert played.do(ask.PassOn, 3, "legal", inject="b", to="lead") == ""
    assert played.do(ask.Open, 4, inject="b") == ""
    assert played.do(ask.PassOn, 5, "legal", inject="b", to="lead") == "inject/passed-already"
    assert played.do(ask.PassOn, 5, "legal", inject="b") == ""
    assert played.do(ask.PassOn, 5, "legal", inject="b", to="nobody") == "role/unknown"


def test_an_order_comes_into_force_after_its_time_with_its_effects_and_autonomy(played):
    assert played.do(ask.Order, 2, system="guide", control="off") == ""
    assert played.do(ask.Order, 3, system="guide", control="off") == "order/under-way"
    played.until(10)
    assert played.found("control-changed", control="off", on=True) == [4]
    assert played.found("system-changed", autonomy=0) == [4]
    assert played.world.state.meters["harm"].level == 3000
    assert played.do(ask.Order, 11, system="guide", control="off") == "order/in-force"
    assert played.do(ask.Order, 11, system="guide", control="off", lift=True) == "order/cannot-lift"


def test_an_order_is_given_by_its_roles_and_lifted_when_it_may_be(played):
    assert played.do(ask.Order, 2, system="guide", control="brake") == "order/not-yours"
    assert played.do(ask.Order, 2, "legal", system="guide", control="brake", lift=True) == "order/not-in-force"
    played.do(ask.Order, 2, "legal", system="guide", control="brake")
    played.until(5)
    assert played.do(ask.Order, 6, "legal", system="guide", control="brake", lift=True) == ""
    assert played.until(9).found("control-changed", control="brake", on=False) == [8]
    assert played.world.state.meters["harm"].level == 1000


def test_an_unknown_order_is_refused(played):
    assert played.do(ask.Order, 2, system="guide", control="nonsense") == "order/unknown"
    assert played.do(ask.Order, 2, system="nonsense", control="off") == "order/unknown"


def test_evidence_is_preserved_after_its_time(played):
    assert played.do(ask.Preserve, 2, evidence="logs") == ""
    assert played.do(ask.Preserve, 3, evidence="logs") == "evidence/pending"
    assert played.until(7).found("evidence-changed", state="preserved", seat="lead") == [6]
    assert played.world.state.flags == {"kept": True}
    assert played.do(ask.Preserve, 8, evidence="logs") == "evidence/preserved"
    assert played.do(ask.Preserve, 8, evidence="nonsense") == "evidence/unknown"


def test_evidence_destroyed_meanwhile_is_lost():
    purge = {"effects": [{"evidence": "logs", "is": "lost"}]}
    scenario = bent(systems={"guide": system(purge=purge)}, evidence={"logs": {"title": text("Logs"), "takes": "4m"}})
    played = Played(scenario)
    played.do(ask.Order, 1, system="guide", control="purge")
    played.do(ask.Preserve, 1, evidence="logs")
    assert played.until(20).found("evidence-changed", state="lost") == [3]
    assert played.found("evidence-changed", state="preserved") == []
    assert played.do(ask.Preserve, 21, evidence="logs") == "evidence/lost"


def test_what_is_preserved_cannot_be_lost_any_more():
    purge = {"effects": [{"evidence": "logs", "is": "lost"}]}
    scenario = bent(systems={"guide": system(purge=purge)}, evidence={"logs": {"title": text("Logs"), "takes": "1m"}})
    played = Played(scenario)
    played.do(ask.Preserve, 1, evidence="logs")
    played.do(ask.Order, 5, system="guide", control="purge")
    assert played.until(20).found("evidence-changed", state="lost") == []


def test_a_persona_answers_after_its_delay_and_its_answer_makes_facts_known(played):
    assert played.do(ask.Message, 2, persona="bank", intent="freeze", text="Freeze, please") == ""
    assert played.until(6).found("persona-replied", intent="freeze") == [5]
    assert played.found("fact-learned", fact="cut-off") == [5]
    assert played.do(ask.Message, 7, persona="bank", text="hello") == ""
    assert played.until(20).found("persona-replied", intent=None) == [10]
    assert played.do(ask.Message, 21, persona="nobody", text="hello") == "persona/unknown"
    assert played.do(ask.Message, 21, persona="bank", intent="sing") == "persona/unknown-intent"


def test_a_note_needs_words_and_they_are_kept_clean(played):
    assert played.do(ask.Note, 2, text=" \x1b[31m\n ") == ""
    assert played.do(ask.Note, 2, text="  ") == "note/empty"
    (words,) = [event for event in played.events if event.kind == "words-typed"]
    assert "\x1b" not in words.text
    assert played.found("note-logged") == [2]


def test_a_duty_is_qualified_and_notified_once_a_stage(played):
    assert played.do(ask.Qualify, 2, "legal", clock="NIS2", applies=True, aware_at=60_000) == ""
    assert played.do(ask.Qualify, 2, "legal", clock="NIS2", applies=True, aware_at=10**9) == "clock/in-the-future"
    assert played.do(ask.Notify, 3, "legal", clock="NIS2", stage="early-warning", text="Draft") == ""
    assert played.do(ask.Notify, 3, "legal", clock="NIS2", stage="early-warning") == "clock/notified-already"
    assert played.do(ask.Notify, 3, "legal", clock="NIS2", stage="nonsense") == "clock/unknown-stage"
    assert played.do(ask.Notify, 3, "legal", clock="DORA", stage="initial") == "clock/unknown"
    assert played.found("clock-triggered") == [1]
    assert played.found("clock-notified", drafted=True) == [3]


def test_seats_that_do_not_exist_are_refused(played):
    assert played.do(ask.Note, 2, "nobody", text="hello") == "seat/unknown"
    assert played.do(ask.Note, 2, ask.FACILITATOR, text="hello") == "seat/not-yours"


def test_every_command_is_answered_exactly_once(played):
    for minute in (2, 3, 4):
        played.do(ask.Note, minute, text="line")
    answers = [event.ref for event in played.events if event.kind == "command-answered"]
    assert answers == ["r1", "r2", "r3"]
