"""Conditions: each leaf on a world where it holds and where it does not, and what each depends on."""

import json

import pytest
from bending import Played, bent, inject, system, text
from pydantic import TypeAdapter

from engine import commands as ask
from engine.holding import Key, depends_on, holds, leaves, touched
from scenarios.conditions import Condition

CONDITION = TypeAdapter(Condition)


def condition(written):
    return CONDITION.validate_json(json.dumps(written))


@pytest.fixture(scope="module")
def world():
    option = {"trade_off": text("-"), "why": text("-"), "quality": "good"}
    scenario = bent(
        facts={"spike": text("-"), "other": text("-")},
        flags={"up": text("-")},
        meters={"harm": {"title": text("-"), "good": "low", "start": 20}},
        systems={"guide": {**system(off={"effects": [{"flag": "up"}]}, on={}), "state": "tainted"}},
        evidence={"logs": {"title": text("-"), "takes": "1m"}, "disk": {"title": text("-"), "takes": "1m"}},
        personas={
            "bank": {
                "title": text("-"),
                "voice": text("-"),
                "otherwise": text("-"),
                "intents": {"freeze": {"title": text("-"), "words": {"en": ["a"], "fr": ["a"]}, "reply": text("-")}},
            }
        },
        clocks={name: {"owner": "legal", "trigger": {"sent": "a"}} for name in ("NIS2", "GDPR-33")},
        adversary={
            "name": "N",
            "about": text("-"),
            "aim": "harm",
            "steps": {
                "hit": {"title": text("-"), "technique": "AML.T0053", "takes": "1m", "value": 2},
                "shut": {
                    "title": text("-"),
                    "technique": "AML.T0053",
                    "takes": "50m",
                    "closed_by": {"system": "guide", "control": "off"},
                },
            },
        },
        phases=[
            {"id": "one", "title": text("-"), "starts": "0m", "clock": "09:00"},
            {"id": "two", "title": text("-"), "starts": "50m"},
        ],
        injects=[inject("a", at="1m", reveals=["spike"]), inject("b", at="50m")],
        decisions={
            name: {
                "title": text("-"),
                "question": text("-"),
                "opens": "1m",
                "due": "20m",
                "closes": "25m",
                "owner": ["lead"],
                "options": {"yes": {"label": text("Y"), **option}, "no": {"label": text("N"), **option}},
                "if_silent": "no",
            }
            for name in ("cut", "tell")
        },
        expected={
            name: {
                "text": text("-"),
                "why": text("-"),
                "who": "lead",
                "target": "5m",
                "limit": "9m",
                "dimension": "legal",
                "shown_by": {"flag": "up", "is": up},
            }
            for name, up in (("done", True), ("undone", False))
        },
    )
    played = Played(scenario)
    played.do(ask.Open, 2, inject="a")
    played.do(ask.PassOn, 2, inject="a")
    played.do(ask.Decide, 3, decision="cut", option="yes")
    played.do(ask.Order, 3, system="guide", control="off")
    played.do(ask.Preserve, 3, evidence="logs")
    played.do(ask.Message, 3, persona="bank", intent="freeze")
    played.do(ask.Qualify, 3, "legal", clock="NIS2", applies=True)
    played.do(ask.Qualify, 3, "legal", clock="GDPR-33", applies=False)
    played.do(ask.Notify, 3, "legal", clock="NIS2", stage="early-warning")
    return played.until(30).world


HOLD = [
    {"decided": "cut"},
    {"decided": "cut", "is": "yes"},
    {"decided": "cut", "is": ["no", "yes"]},
    {"decided": "tell", "is": "no"},
    {"meter": "harm", "above": 19},
    {"meter": "harm", "below": 21, "above": 19},
    {"flag": "up"},
    {"system": "guide", "control": "off"},
    {"system": "guide", "state": "tainted"},
    {"shown": "done"},
    {"sent": "a"},
    {"opened": "a"},
    {"passed": "a"},
    {"fact": "spike"},
    {"evidence": "logs"},
    {"step": "hit"},
    {"step": "hit", "is": "active"},
    {"step": "shut", "is": "closed"},
    {"told": "bank"},
    {"told": "bank", "intent": "freeze"},
    {"qualified": "NIS2"},
    {"notified": "NIS2"},
    {"notified": "NIS2", "stage": "early-warning"},
    {"phase": "one"},
]
FAIL = [
    {"decided": "tell"},
    {"decided": "cut", "is": "no"},
    {"meter": "harm", "above": 20},
    {"meter": "harm", "below": 20},
    {"flag": "up", "is": False},
    {"system": "guide", "control": "on"},
    {"system": "guide", "state": "clean"},
    {"sent": "b"},
    {"opened": "b"},
    {"passed": "b"},
    {"fact": "other"},
    {"evidence": "disk"},
    {"evidence": "logs", "is": "lost"},
    {"step": "shut"},
    {"step": "shut", "is": "active"},
    {"told": "bank", "intent": "other"},
    {"qualified": "GDPR-33"},
    {"notified": "GDPR-33"},
    {"notified": "NIS2", "stage": "final"},
    {"phase": "two"},
]


@pytest.mark.parametrize("written", HOLD, ids=str)
def test_it_holds_and_its_contrary_does_not(world, written):
    assert holds(condition(written), world.state, world.now)
    assert not holds(condition({"not": written}), world.state, world.now)


@pytest.mark.parametrize("written", FAIL, ids=str)
def test_it_does_not_hold_and_its_contrary_does(world, written):
    assert not holds(condition(written), world.state, world.now)
    assert holds(condition({"not": written}), world.state, world.now)


@pytest.mark.parametrize("written", [*HOLD, *FAIL], ids=str)
def test_a_leaf_depends_on_what_its_first_key_names(written):
    noun = next(iter(written))
    assert depends_on(condition(written)) == (Key(noun, written[noun]),)


def test_all_any_and_not_are_what_they_say(world):
    yes, no = {"flag": "up"}, {"sent": "b"}
    for written, expected in [
        ({"all": [yes, yes]}, True),
        ({"all": [yes, no]}, False),
        ({"any": [no, yes]}, True),
        ({"any": [no, no]}, False),
    ]:
        assert holds(condition(written), world.state, world.now) is expected
    nested = condition({"all": [yes, {"any": [no, {"not": yes}]}]})
    assert len(leaves(nested)) == 3
    assert depends_on(nested) == (Key("flag", "up"), Key("sent", "b"))


def test_whatever_a_condition_can_depend_on_is_touched_by_some_event(world):
    nouns = {key.noun for written in HOLD for key in depends_on(condition(written))}
    touching = {key.noun for event in Played(world.scenario).until(60).events if (key := touched(event))}
    assert touching <= nouns
