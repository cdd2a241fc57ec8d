"""The helm: injects held back, let go, taken out and released, and messages that nobody had planned."""

import pytest
from bending import Played, bent, inject, text
from desks import PERSONA

from engine import commands as ask
from engine.staging import Staging, Viewer
from engine.views import visible
from scenarios.load import regimes

HELM = ask.FACILITATOR
SEATS = {"lead": ("lead",), "legal": ("legal",)}


def conduct(played, verb, at, **fields):
    return played.do(verb, at, HELM, **fields)


def test_an_inject_held_back_waits_when_it_comes_due_and_leaves_when_it_is_let_go():
    played = Played(bent(injects=[inject("a", at="5m")]))
    assert conduct(played, ask.Withhold, 2, inject="a") == ""
    played.until(9)
    assert played.found("inject-held") == [5]
    assert played.found("inject-sent") == []
    assert conduct(played, ask.Withhold, 10, inject="a", lift=True) == ""
    assert played.until(30).found("inject-sent") == [10]


def test_one_let_go_before_it_is_due_comes_in_its_time():
    played = Played(bent(injects=[inject("a", at="5m")]))
    conduct(played, ask.Withhold, 2, inject="a")
    conduct(played, ask.Withhold, 3, inject="a", lift=True)
    assert played.until(30).found("inject-sent") == [5]
    assert played.found("inject-held") == []


@pytest.mark.parametrize("at", [3, 8])
def test_one_held_back_can_be_released_once_whether_due_or_not(at):
    played = Played(bent(injects=[inject("a", at="5m")]))
    conduct(played, ask.Withhold, 2, inject="a")
    assert conduct(played, ask.Release, at, inject="a") == ""
    assert conduct(played, ask.Release, at + 1, inject="a") == "inject/sent-already"
    assert played.until(30).found("inject-sent") == [at]


def test_noise_that_was_held_back_comes_once_when_it_is_let_go_and_not_in_a_heap():
    played = Played(bent(injects=[inject("a", at="5m", every="1m", until="20m")]))
    conduct(played, ask.Withhold, 2, inject="a")
    conduct(played, ask.Withhold, 17.5, inject="a", lift=True)
    assert played.until(40).found("inject-sent") == [17.5, 18, 19, 20]
    assert played.found("inject-held") == [5]


@pytest.mark.parametrize("withheld", [False, True])
def test_one_taken_out_of_play_never_comes_unless_it_is_released(withheld):
    played = Played(bent(injects=[inject("a", at="5m"), inject("b", when={"sent": "a"})]))
    if withheld:
        conduct(played, ask.Withhold, 1, inject="a")
        played.until(6)
    assert conduct(played, ask.Skip, 6 if withheld else 2, inject="a") == ""
    assert played.until(20).found("inject-sent") == []
    assert conduct(played, ask.Release, 21, inject="a") == ""
    assert played.found("inject-sent", inject="a") == [21]
    assert played.until(22).found("inject-sent", inject="b") == [21]


def test_what_an_effect_sends_is_held_back_too():
    consequence = {"text": text("-"), "when": {"sent": "a"}, "effects": [{"send": "b"}]}
    played = Played(bent(injects=[inject("a", at="5m"), inject("b", kind="reserve")], consequences={"c": consequence}))
    conduct(played, ask.Withhold, 2, inject="b")
    assert played.until(8).found("inject-held", inject="b") == [5]
    conduct(played, ask.Withhold, 9, inject="b", lift=True)
    assert played.found("inject-sent", inject="b") == [9]


def test_what_makes_no_sense_is_refused_with_its_reason():
    played = Played(bent(injects=[inject("a", at="5m"), inject("b", at="9m")]))
    assert conduct(played, ask.Withhold, 1, inject="nonsense") == "inject/unknown"
    assert conduct(played, ask.Withhold, 1, inject="b", lift=True) == "inject/not-withheld"
    assert conduct(played, ask.Withhold, 1, inject="b") == ""
    assert conduct(played, ask.Withhold, 1, inject="b") == "inject/withheld-already"
    assert conduct(played, ask.Skip, 2, inject="b") == ""
    assert conduct(played, ask.Skip, 2, inject="b") == "inject/skipped-already"
    assert conduct(played, ask.Withhold, 2, inject="b") == "inject/skipped-already"
    assert conduct(played, ask.Skip, 6, inject="a") == "inject/sent-already"
    assert conduct(played, ask.Withhold, 6, inject="a") == "inject/sent-already"
    for verb in (ask.Withhold, ask.Skip, ask.Release):
        assert played.do(verb, 7, "lead", inject="b") == "seat/not-yours"
    assert played.do(ask.Write, 7, "lead", channel="mail", sender="x", text="y") == "seat/not-yours"


def write(played, at, **fields):
    return conduct(played, ask.Write, at, **({"channel": "phone", "sender": "Prefect", "text": "Call me."} | fields))


def seen(played, seat, staging):
    viewer = Viewer(seat, SEATS[seat], "fr")
    shown = (visible(event, viewer, staging) for event in played.events)
    return [each for each in shown if each is not None and each.kind in {"written", "words"}]


def test_a_written_message_is_shown_to_its_roles_alone_words_first():
    scenario = bent()
    played, staging = Played(scenario), Staging(scenario, "seed", regimes())
    assert write(played, 3, to=("legal",), subject="Tonight") == ""
    assert seen(played, "lead", staging) == []
    words, message = seen(played, "legal", staging)
    assert (words.text, words.ref) == ("Call me.", message.ref)
    assert (message.sender, message.subject, message.channel, message.passed_by) == (
        "Prefect",
        "Tonight",
        "phone",
        None,
    )


def test_a_written_message_is_for_everybody_when_it_names_no_role():
    scenario = bent()
    played, staging = Played(scenario), Staging(scenario, "seed", regimes())
    write(played, 3)
    assert len(seen(played, "lead", staging)) == len(seen(played, "legal", staging)) == 2


def test_a_written_message_is_opened_and_passed_on_like_any_other():
    scenario = bent()
    played, staging = Played(scenario), Staging(scenario, "seed", regimes())
    write(played, 3, to=("legal",))
    name = next(event.inject for event in played.events if event.kind == "inject-written")
    assert played.do(ask.Open, 4, "lead", inject=name) == "inject/unknown"
    assert played.do(ask.PassOn, 4, "lead", inject=name) == "inject/unknown"
    assert played.do(ask.Open, 4, "legal", inject=name) == ""
    assert played.do(ask.Open, 5, "legal", inject=name) == ""
    assert played.found("written-opened") == [4]
    assert played.do(ask.PassOn, 6, "legal", inject=name) == ""
    words, message = seen(played, "lead", staging)
    assert (words.text, message.passed_by, message.item) == ("Call me.", "legal", name)
    assert len(seen(played, "legal", staging)) == 2
    assert played.do(ask.Open, 7, "lead", inject=name) == ""
    assert played.do(ask.PassOn, 8, "lead", inject=name, to="legal") == "inject/passed-already"


def test_what_cannot_be_written_is_refused():
    played = Played(bent())
    assert write(played, 1, to=("nobody",)) == "role/unknown"
    assert write(played, 1, channel="pigeon").startswith("inject/unknown-channel")
    assert write(played, 1, text="  \n ") == "inject/empty"


def test_what_is_written_reaches_a_screen_clean():
    played = Played(bent())
    write(played, 1, sender="a\x1b[2Jb\nc", subject="\u202ex", text="\x1b]52;c;x\x07")
    written = next(event for event in played.events if event.kind == "inject-written")
    words = next(event for event in played.events if event.kind == "words-typed")
    assert "\x1b" not in written.sender + written.subject + words.text
    assert "\n" not in written.sender
    assert "\u202e" not in written.subject


def test_who_answers_as_a_persona_is_signed_in_each_readers_language():
    persona = {**PERSONA, "title": {"en": "Bank", "fr": "Banque"}}
    played = Played(bent(personas={"bank": persona}))
    fields = {"channel": "phone", "sender": "Bank", "text": "Yes.", "persona": "bank"}
    assert played.do(ask.Write, 1, ask.FACILITATOR, **fields) == ""
    assert played.do(ask.Write, 2, ask.FACILITATOR, **{**fields, "persona": "nobody"}) == "persona/unknown"
    staging = Staging(played.world.scenario, "s", regimes())
    written = next(event for event in played.events if event.kind == "inject-written")
    signed = {lang: visible(written, Viewer("lead", ("lead",), lang), staging).sender for lang in ("en", "fr")}
    assert signed == {"en": "Bank", "fr": "Banque"}
