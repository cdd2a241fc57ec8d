"""What can come about: whatever happens in play was thought possible, and what is told as impossible says why."""

import json

import pytest
from bending import BARE, bent, inject, system, text
from crises import SEED, courier, example, small, table_of
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from injects.span import MINUTE
from scenarios import conditions as co
from scenarios.advice.chances import Chances
from scenarios.load import sheet_of
from scenarios.parts import Sheet

CONDITION = TypeAdapter(co.Condition)


def condition_of(written):
    return CONDITION.validate_json(json.dumps(written))


def sheet(loaded):
    return sheet_of(loaded.source.files)


@pytest.fixture(scope="module")
def known():
    return {name: Chances(sheet(loaded())) for name, loaded in (("small", small), ("courier", courier))}


@given(st.sampled_from(["small", "courier"]), st.sampled_from(["novice", "competent", "expert"]), st.integers(0, 99))
@settings(max_examples=12)
def test_whatever_happens_was_possible(known, name, level, seed):
    loaded = small() if name == "small" else courier()
    events = table_of(loaded.scenario, level, f"{SEED}/{seed}").play_out()
    chances = known[name]
    assert {event.inject for event in events if event.kind == "inject-sent"} <= chances.sent
    assert {event.decision for event in events if event.kind == "decision-opened"} <= chances.put
    assert {event.step for event in events if event.kind == "step-struck"} <= chances.done
    assert {event.expected for event in events if event.kind == "expected-shown"} <= chances.shown
    assert {event.consequence for event in events if event.kind == "consequence-fell"} <= chances.fallen
    assert all(chances.is_revealed(event.fact) for event in events if event.kind == "fact-learned")


@pytest.mark.parametrize("name", ["two-sides", "blind-watch"])
def test_whatever_a_side_learns_it_was_thought_to_be_able_to(name):
    scenario = example(name).scenario
    possible = Chances(sheet(example(name)))
    played = [table_of(scenario, "expert", f"{SEED}/{seed}").play_out() for seed in range(3)]
    learned = {(event.fact, event.side) for events in played for event in events if event.kind == "fact-learned"}
    assert learned
    assert all(possible.is_revealed(fact, side) for fact, side in learned)


def chances(**parts):
    return Chances(Sheet(bent(**parts), None, {}))


STEP = {"title": text("-"), "technique": "AML.T0070", "takes": "1m"}
PLOT = {
    "meters": {**BARE["meters"], "calm": {"title": text("-"), "good": "high", "start": 5}},
    "flags": {"up": text("-"), "never": text("-")},
    "facts": {"told": text("-"), "secret": text("-")},
    "evidence": {"log": {"title": text("-"), "takes": "1m"}},
    "systems": {"guide": system(off={"effects": [{"flag": "up"}, {"meter": "harm", "add": 5}]})},
    "phases": [*BARE["phases"], {"id": "two", "title": text("-"), "starts": "30m"}],
    "injects": [inject("a", at="1m", reveals=["told"]), inject("dead", when={"flag": "never"}, reveals=["secret"])],
    "adversary": {
        **BARE["adversary"],
        "steps": {"first": STEP, "second": {**STEP, "needs": ["third"]}, "third": {**STEP, "when": {"flag": "never"}}},
    },
}


@pytest.mark.parametrize(
    ("condition", "why"),
    [
        ({"flag": "never"}, "nothing raises the flag `never`"),
        ({"fact": "secret"}, "nothing reveals the fact `secret`"),
        ({"sent": "dead"}, "the inject `dead` is never sent"),
        ({"opened": "dead"}, "the inject `dead` is never sent"),
        ({"meter": "calm", "above": 5}, "`calm` never rises above 5"),
        ({"meter": "harm", "above": 100}, "`harm` never rises above 100"),
        ({"meter": "harm", "below": 0}, "`harm` never falls below 0"),
        ({"system": "guide", "state": "tainted"}, "nothing makes `guide` tainted"),
        ({"evidence": "log", "is": "lost"}, "nothing destroys `log`"),
        ({"step": "second"}, "the step `second` is never done"),
        ({"step": "first", "is": "closed"}, "nothing closes the step `first`"),
        ({"not": {"phase": "one"}}, "play begins in the phase `one`"),
        ({"not": {"flag": "never", "is": False}}, "nothing raises the flag `never`"),
        ({"not": {"meter": "calm", "below": 9}}, "`calm` stays between 5 and 5"),
        ({"any": [{"flag": "never"}, {"fact": "secret"}]}, "nothing raises the flag `never`"),
        ({"all": [{"flag": "up"}, {"fact": "secret"}]}, "nothing reveals the fact `secret`"),
    ],
)
def test_what_cannot_be_says_why(condition, why):
    assert chances(**PLOT).never(condition_of(condition)).why.en == why


@pytest.mark.parametrize(
    "condition",
    [
        {"flag": "up"},
        {"flag": "never", "is": False},
        {"fact": "told"},
        {"opened": "a"},
        {"meter": "harm", "above": 99},
        {"meter": "calm", "above": 4},
        {"system": "guide", "control": "off"},
        {"evidence": "log"},
        {"step": "first", "is": "active"},
        {"any": [{"flag": "never"}, {"flag": "up"}]},
        {"phase": "two"},
    ],
)
def test_what_can_be_is_left_alone(condition):
    assert chances(**PLOT).never(condition_of(condition)) is None


SIDE = {"title": text("-"), "organisation": text("-")}
TALK = {"title": text("-"), "words": {"en": ["x"], "fr": ["x"]}, "reply": text("-")}
BANK = {"title": text("-"), "voice": text("-"), "otherwise": text("-")}
TWO = {
    **PLOT,
    "facts": {name: text("-") for name in ("read", "said", "worded", "heard", "given", "all", "secret")},
    "sides": {"ours": {**SIDE, "contact": ["lead"]}, "theirs": {**SIDE, "contact": ["legal"]}},
    "roles": {
        "lead": {**BARE["roles"]["lead"], "side": "ours"},
        "legal": {**BARE["roles"]["legal"], "side": "theirs"},
    },
    "injects": [
        inject("a", at="1m", reveals=["read"], variants=[{"when": {"phase": "two"}, "reveals": ["worded"]}]),
        inject("dead", when={"flag": "never"}, reveals=["secret"]),
    ],
    "personas": {
        "bank": {**BANK, "side": "ours", "intents": {"ask": {**TALK, "reveals": ["said"]}}},
        "town": {**BANK, "intents": {"ask": {**TALK, "reveals": ["heard"]}}},
    },
    "consequences": {
        "told": {
            "text": text("-"),
            "when": {"phase": "two"},
            "effects": [{"fact": "given", "side": "ours"}, {"fact": "all"}],
        }
    },
}


@pytest.mark.parametrize(
    ("condition", "why"),
    [
        ({"fact": "read"}, "nothing reveals the fact `read` to `theirs`"),
        ({"fact": "worded"}, "nothing reveals the fact `worded` to `theirs`"),
        ({"fact": "said"}, "nothing reveals the fact `said` to `theirs`"),
        ({"fact": "given"}, "nothing reveals the fact `given` to `theirs`"),
        ({"opened": "a"}, "the inject `a` goes to nobody of `theirs`"),
        ({"passed": "a"}, "the inject `a` goes to nobody of `theirs`"),
        ({"told": "bank"}, "nobody of `theirs` can write to `bank`"),
    ],
)
def test_what_one_side_alone_can_learn_or_do_the_other_cannot(condition, why):
    chances_of_both = chances(**TWO)
    assert chances_of_both.never(condition_of({**condition, "by": "theirs"})).why.en == why
    assert chances_of_both.never(condition_of({**condition, "by": "ours"})) is None
    assert chances_of_both.never(condition_of(condition)) is None


@pytest.mark.parametrize("condition", [{"fact": "heard"}, {"fact": "all"}, {"told": "town"}, {"told": "ours"}])
def test_what_is_everybody_s_both_sides_can_learn_and_do(condition):
    assert chances(**TWO).never(condition_of({**condition, "by": "theirs"})) is None


def test_what_nobody_can_learn_no_side_can():
    assert (
        chances(**TWO).never(condition_of({"fact": "secret", "by": "ours"})).why.en
        == "nothing reveals the fact `secret`"
    )


def test_the_way_leads_to_the_part_that_is_impossible():
    condition = condition_of({"all": [{"flag": "up"}, {"not": {"not": {"fact": "secret"}}}]})
    assert chances(**PLOT).never(condition).path == ("all", 1, "not")


def test_an_instant_before_a_phase_is_too_early():
    condition = condition_of({"phase": "two"})
    assert chances(**PLOT).never(condition, 30 * MINUTE) is None
    assert chances(**PLOT).never(condition, 29 * MINUTE).why.en == "the phase `two` begins at 30m, after 29m"


def test_what_depends_on_something_impossible_is_impossible_too():
    circle = [inject("a", when={"sent": "b"}), inject("b", when={"sent": "a"}), inject("c", when={"sent": "r"})]
    found = chances(injects=[*circle, inject("r", kind="reserve")])
    assert found.sent == {"r", "c"}
