"""Views: what a seat is shown of each thing that happens, in its language. Secrecy itself is law 3."""

import pytest
from bending import Played, bent, inject, system, text

from engine import commands as ask
from engine.staging import Staging, Viewer
from engine.views import visible
from scenarios.load import regimes

SEATS = {"lead": ("lead",), "legal": ("legal",)}


@pytest.fixture
def played():
    attachment = {"name": "annex.txt", "body": {"en": "Annex {{ clock }}", "fr": "Annexe {{ clock }}"}}
    option = {"trade_off": text("-"), "why": text("-"), "quality": "good"}
    return Played(
        bent(
            title={"en": "Bare", "fr": "Nu"},
            systems={"guide": system(off={"who": ["lead"]})},
            evidence={"logs": {"title": {"en": "Logs", "fr": "Journaux"}, "takes": "1m"}},
            personas={
                "bank": {
                    "title": {"en": "The bank", "fr": "La banque"},
                    "org": text("Crédit Armor"),
                    "voice": text("-"),
                    "channel": "phone",
                    "delay": "1m",
                    "otherwise": {"en": "Pardon?", "fr": "Pardon\u202f?"},
                    "intents": {
                        "freeze": {"title": text("-"), "words": {"en": ["a"], "fr": ["a"]}, "reply": text("-")}
                    },
                }
            },
            clocks={"NIS2": {"owner": "legal", "trigger": {"sent": "a"}}},
            injects=[
                inject(
                    "a",
                    at="1m",
                    to=["legal"],
                    channel="siem",
                    subject={"en": "Alert at {{ clock }}", "fr": "Alerte à {{ clock }}"},
                    body={"en": "Harm {{ meters.harm }}", "fr": "Dommage {{ meters.harm }}"},
                    fields={"rule": "R-1", "count": 3},
                    attachments=[attachment],
                    **{"from": {"name": text("SIEM"), "org": text("SOC"), "address": "siem@soc.example"}},
                )
            ],
            decisions={
                "cut": {
                    "title": text("Cut"),
                    "question": text("?"),
                    "opens": "2m",
                    "due": "4m",
                    "owner": ["lead"],
                    "options": {"yes": {"label": text("Y"), **option}, "no": {"label": text("N"), **option}},
                    "if_silent": "no",
                }
            },
        )
    )


def shown(played, seat="lead", lang="en"):
    staging = Staging(played.world.scenario, "s", regimes())
    viewer = Viewer(seat, SEATS[seat], lang)
    return [each for event in played.events if (each := visible(event, viewer, staging)) is not None]


def one(played, kind, seat="lead", lang="en"):
    (found,) = [each for each in shown(played, seat, lang) if each.kind == kind]
    return found


def test_the_start_says_who_is_who_and_what_is_yours(played):
    played.until(0)
    english, french = one(played, "world"), one(played, "world", "legal", "fr")
    assert (english.title, french.title) == ("Bare", "Nu")
    assert {role.id: role.seat for role in english.roles} == {"lead": "lead", "legal": "legal"}
    assert [control.yours for control in english.systems[0].controls] == [True]
    assert [control.yours for control in french.systems[0].controls] == [False]
    assert english.personas[0].name == "The bank, Crédit Armor"
    assert french.evidence[0].name == "Journaux"
    assert [stage.id for stage in english.clocks[0].stages] == list(regimes()["NIS2"].stages)


def test_a_message_comes_in_the_readers_language_with_what_it_quotes(played):
    played.until(1)
    message = one(played, "inject", "legal", "fr")
    assert message.subject == "Alerte à 09:01"
    assert message.body == "Dommage 0"
    assert message.sender == "SIEM, SOC <siem@soc.example>"
    assert message.fields == {"rule": "R-1", "count": 3}
    assert message.attachments[0].body == "Annexe 09:01"
    assert (message.to, message.story, message.passed_by) == ("Legal", "1 09:01", None)
    assert one(played, "inject", "legal", "en").subject == "Alert at 09:01"


def test_the_items_name_is_the_same_for_everybody_and_is_not_its_id(played):
    played.do(ask.PassOn, 2, "legal", inject="a")
    sent, passed = one(played, "inject", "legal"), one(played, "inject", "lead")
    assert sent.item == passed.item != "a"
    assert passed.passed_by == "legal"
    assert passed.story == "1 09:01"
    assert Staging(played.world.scenario, "s", regimes()).inject_of[sent.item] == "a"
    assert Staging(played.world.scenario, "another", regimes()).item_of["a"] != sent.item


def test_a_decision_is_everybodys_to_see_and_its_owners_to_take(played):
    played.until(2)
    assert one(played, "decision", "lead").yours
    assert not one(played, "decision", "legal").yours
    played.do(ask.Decide, 3, decision="cut", option="yes", confidence=70, text="It spreads")
    for seat in SEATS:
        answer, words = one(played, "answer", seat), one(played, "words", seat)
        assert (answer.option, answer.confidence, answer.seat) == ("yes", 70, "lead")
        assert (words.ref, words.text) == (answer.ref, "It spreads")
    played.until(60)
    assert (one(played, "closed").option, one(played, "closed").silent) == ("yes", False)


def test_a_refusal_is_a_sentence_in_the_readers_language_to_its_seat_alone(played):
    played.do(ask.Order, 1, "legal", system="guide", control="off")
    receipt = one(played, "receipt", "legal", "fr")
    assert receipt.code == "order/not-yours"
    assert "autre fonction (lead)" in receipt.sentence
    assert [each for each in shown(played, "lead") if each.kind == "receipt"] == []


def test_orders_evidence_and_messages_are_the_teams(played):
    played.do(ask.Order, 1, system="guide", control="off")
    played.do(ask.Preserve, 1, "legal", evidence="logs")
    played.do(ask.Message, 1, persona="bank", text="hello")
    played.do(ask.Qualify, 2, "legal", clock="NIS2", applies=True, aware_at=0)
    played.do(ask.Notify, 2, "legal", clock="NIS2", stage="early-warning")
    played.do(ask.Note, 2, text="noted")
    played.do(ask.Draft, 3, decision="cut", option="no", text="perhaps")
    played.until(10)
    kinds = [each.kind for each in shown(played, "legal") if each.kind not in ("receipt", "words")]
    assert kinds == [
        *("world", "phase", "inject", "order", "preservation", "message"),
        *("decision", "preservation", "reply", "qualified", "notified", "note", "control", "draft", "due"),
    ]
    assert [each.done for each in shown(played) if each.kind == "preservation"] == [False, True]
    reply = one(played, "reply", "legal", "fr")
    assert (reply.body, reply.channel, reply.sender) == ("Pardon\u202f?", "phone", "La banque, Crédit Armor")


def test_evidence_that_is_lost_is_found_out_only_by_asking_for_it():
    purge = system(purge={"effects": [{"evidence": "logs", "is": "lost"}]})
    played = Played(bent(systems={"guide": purge}, evidence={"logs": {"title": text("-"), "takes": "1m"}}))
    played.do(ask.Order, 1, system="guide", control="purge")
    assert [each for each in shown(played.until(10)) if each.kind == "preservation"] == []
    assert played.do(ask.Preserve, 11, evidence="logs") == "evidence/lost"


def relancing(**fields):
    """An inject with a relance three minutes later, whatever anybody does."""
    expected = {
        "cut": {
            "text": text("-"),
            "why": text("-"),
            "who": "lead",
            "target": "1m",
            "limit": "2m",
            "dimension": "legal",
            "shown_by": {"sent": "never"},
        }
    }
    relance = {"after": "3m", "channel": "phone", "body": text("Well?"), "from": {"name": text("The boss")}}
    first = inject("a", at="1m", expects=["cut"], relance=relance, **fields)
    return bent(expected=expected, injects=[first, inject("never", kind="reserve")])


def test_a_relance_comes_through_its_own_channel():
    first, second = [each for each in shown(Played(relancing()).until(10)) if each.kind == "inject"]
    assert (first.channel, second.channel, second.sender, second.body) == ("chat", "phone", "The boss", "Well?")
    assert first.item == second.item


def test_a_message_that_is_passed_on_after_its_relance_quotes_what_it_quoted():
    played = Played(relancing(body=text("Harm {{ meters.harm }}")))
    assert played.do(ask.PassOn, 6, "lead", inject="a") == ""
    (passed,) = [each for each in shown(played.until(10), seat="legal") if each.kind == "inject"]
    first, _ = [each for each in shown(played) if each.kind == "inject"]
    assert (passed.body, passed.passed_by) == (first.body, "lead")
