"""People who enter late and get nothing any more are told of; whoever may get something is not."""

import json

import pytest
from bending import BARE, bent, inject, text

from scenarios.advice.late import late_and_idle
from scenarios.advice.uses import Uses
from scenarios.parts import Sheet, parts
from scenarios.strict import read

EARLY = inject("a", at="10m", to=["lead", "legal"])
DECISION = {
    "title": text("-"),
    "question": text("-"),
    "opens": "5m",
    "due": "10m",
    "owner": ["legal"],
    "if_silent": "a",
    "options": {
        name: {"label": text("-"), "trade_off": text("-"), "quality": "good", "why": text("-")} for name in "ab"
    },
}
FLOOD = {
    **{key: EARLY[key] for key in ("channel", "from", "to", "truth", "at")},
    "id": "f",
    "every": "1m",
    "bodies": [text("-")],
}
SIDE = {"title": text("-"), "organisation": text("-")}


def told(joins="30m", **given):
    legal = {**BARE["roles"]["legal"], **({"joins": joins} if joins else {})}
    pack = {"roles": {**BARE["roles"], "legal": legal, **given.pop("roles", {})}, **given}
    sheet = Sheet(bent(**pack), read("f.yaml", json.dumps(pack)), {})
    found = {part.path: part for part in parts(sheet)}
    return [(problem.key, problem.message.en) for problem in late_and_idle(sheet.scenario, found, Uses(found.values()))]


def test_whoever_is_only_sent_what_came_before_is_told_of():
    assert told(injects=[EARLY]) == [("roles.legal", "nothing comes to this role once it has entered at 30m")]


def test_whoever_is_there_from_the_start_or_never_named_is_not():
    assert told(None, injects=[EARLY]) == []
    assert told(injects=[inject("a", at="10m")]) == []


def test_a_decision_that_is_closed_before_is_nothing():
    assert told(decisions={"d": {**DECISION, "closes": "20m"}}) != []
    assert told(decisions={"d": DECISION}) == []


@pytest.mark.parametrize(
    "more",
    [
        {"at": "30m"},
        {"at": "40m"},
        {"at": "10m", "every": "5m"},
        {"at": None, "when": {"phase": "one"}},
        {"at": None, "kind": "reserve"},
        {"at": "10m", "relance": {"after": "25m", "channel": "phone", "body": text("-")}},
    ],
)
def test_an_inject_that_may_come_later_is_something(more):
    fields = {key: value for key, value in {**EARLY, **more, "id": "b"}.items() if value is not None}
    assert told(injects=[EARLY, fields]) == []


def test_so_is_what_an_effect_may_send_again():
    angry = {"text": text("-"), "when": {"phase": "one"}, "effects": [{"send": "a"}]}
    assert told(injects=[EARLY], consequences={"angry": angry}) == []


def test_so_is_noise_a_duty_and_another_side_that_writes():
    clocks = {"GDPR-33": {"owner": "legal", "trigger": {"phase": "one"}}}
    roles = {"lead": {**BARE["roles"]["lead"], "side": "one"}, "legal": {**BARE["roles"]["legal"], "side": "two"}}
    roles["legal"]["joins"] = "30m"
    sides = {"one": {**SIDE, "contact": ["lead"]}, "two": {**SIDE, "contact": ["legal"]}}
    assert told(injects=[EARLY], floods=[FLOOD]) == []
    assert told(injects=[EARLY], clocks=clocks) == []
    assert told(injects=[EARLY], roles=roles, sides=sides) == []


def test_a_role_enters_with_its_side():
    roles = {"lead": {**BARE["roles"]["lead"], "side": "one"}, "legal": {**BARE["roles"]["legal"], "side": "two"}}
    roles["aide"] = {**BARE["roles"]["legal"], "side": "two"}
    sides = {"one": {**SIDE, "contact": ["lead"]}, "two": {**SIDE, "contact": ["aide"], "joins": "30m"}}
    assert [key for key, _ in told(injects=[EARLY], roles=roles, sides=sides)] == ["roles.legal"]
