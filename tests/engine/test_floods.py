"""Floods: noise at a rate, message by message, held back and taken out as a whole; and injects with variants."""

from itertools import pairwise

import pytest
from bending import Played, bent, inject, system, text
from crises import SEED, example
from hypothesis import given
from hypothesis import strategies as st

from engine import commands as ask
from engine.desk import plan_of
from engine.staging import Staging, Viewer
from engine.views import visible
from scenarios.load import regimes

FACILITATOR = ask.FACILITATOR


def flood(**fields):
    return {**inject("f"), "bodies": [text("one"), text("two")], "every": "1m", **fields} | {"id": "f"}


def noisy(**fields):
    given = {key: value for key, value in flood(**fields).items() if key != "body"}
    return bent(floods=[given], injects=[inject("b", when={"sent": "f"})])


def sent(play):
    return [event.inject for event in play.events if event.kind == "inject-sent" and event.inject != "b"]


def test_a_flood_sends_its_messages_in_turn_until_its_end():
    play = Played(noisy(at="2m", until="5m")).until(60)
    assert sent(play) == ["f#1", "f#2", "f#3", "f#4"]
    assert play.found("inject-sent", inject="f#4") == [5]
    assert play.found("flood-began") == [2]
    assert play.found("inject-sent", inject="b") == [2]
    assert [play.world.scenario.by_id[name].body.en for name in sent(play)] == ["one", "two", "one", "two"]


@given(st.text(max_size=4), st.integers(1, 30))
def test_a_flood_has_at_most_so_many_messages_at_its_rate(seed, most):
    play = Played(noisy(at="1m", every="20s..40s", most=most), seed=seed).until(60)
    times = [event.at for event in play.events if event.kind == "inject-sent" and event.inject != "b"]
    assert len(times) == most
    assert all(20_000 <= later - earlier <= 40_000 for earlier, later in pairwise(times))


def test_a_flood_held_back_is_a_flood_that_waits_and_nothing_arrives_in_a_heap():
    play = Played(noisy(at="2m", most=6))
    play.do(ask.Withhold, 1, seat=FACILITATOR, inject="f", lift=False)
    play.until(3)
    assert play.found("inject-held") == [2]
    play.do(ask.Withhold, 4, seat=FACILITATOR, inject="f", lift=True)
    play.do(ask.Withhold, 5.5, seat=FACILITATOR, inject="f", lift=False)
    play.do(ask.Withhold, 7.5, seat=FACILITATOR, inject="f", lift=True)
    play.until(60)
    assert sent(play) == ["f#1", "f#2", "f#5", "f#6"]
    assert play.found("inject-sent", inject="f#5") == [8]


def test_a_flood_is_taken_out_of_play_as_a_whole_also_when_it_has_begun():
    play = Played(noisy(at="2m"))
    assert play.do(ask.Skip, 3.5, seat=FACILITATOR, inject="f") == ""
    assert sent(play.until(60)) == ["f#1", "f#2"]


def test_a_reserve_flood_is_let_loose_by_a_facilitator_once():
    play = Played(noisy(kind="reserve", most=3))
    assert play.do(ask.Release, 5, seat=FACILITATOR, inject="f") == ""
    assert play.do(ask.Release, 6, seat=FACILITATOR, inject="f") == "inject/sent-already"
    assert sent(play.until(60)) == ["f#1", "f#2", "f#3"]


def test_an_effect_sends_a_flood_or_an_inject_that_nothing_else_sends():
    controls = {"cut": {"effects": [{"send": "f"}, {"send": "a"}]}}
    given = {key: value for key, value in flood(most=2).items() if key != "body"}
    play = Played(bent(floods=[given], injects=[inject("a")], systems={"guide": system(**controls)}))
    play.until(5)
    assert sent(play) == []
    play.do(ask.Order, 5, system="guide", control="cut")
    assert sent(play.until(60)) == ["f#1", "a", "f#2"]


def test_a_message_of_a_flood_is_read_and_passed_on_like_any_other():
    play = Played(noisy(at="1m", most=2)).until(3)
    assert play.do(ask.Open, 3, inject="f#2") == ""
    assert play.do(ask.PassOn, 3, inject="f#2") == ""
    assert play.do(ask.Open, 3, inject="f") == "inject/unknown"


def test_the_plan_of_facilitators_has_one_line_for_a_flood():
    plan = plan_of(Staging(example("variants-and-flood").scenario, SEED, regimes()), "en")
    assert [(each.id, each.messages, each.saturating) for each in plan.injects] == [
        ("8.04", 1, True),
        ("8.05", 1, False),
        ("8.09", 1, False),
        ("8.08", 24, True),
        ("8.r1", 5, True),
    ]


def report(variants, **fields):
    play = Played(
        bent(
            systems={"guide": {**system(), "version": "3.2", "state": fields.pop("state", "clean")}},
            injects=[inject("a", at="1m", variants=variants, **{"from": {"system": "guide"}, **fields})],
        )
    )
    return play.until(2)


def shown(play, role="lead"):
    staging = Staging(play.world.scenario, SEED, regimes())
    views = (visible(event, Viewer(role, (role,), "en"), staging) for event in play.events)
    return [view for view in views if view is not None and view.kind == "inject"]


TAINTED = {"when": {"system": "guide", "state": "tainted"}, "body": text("all is calm"), "fields": {"sources": 3}}
CLEAN = {"when": {"system": "guide", "state": "clean"}, "body": text("not calm"), "channel": "phone"}


@pytest.mark.parametrize(
    ("variants", "state", "variant", "body"),
    [
        ([TAINTED], "clean", None, "-"),
        ([TAINTED], "tainted", 0, "all is calm"),
        ([TAINTED, CLEAN], "clean", 1, "not calm"),
        ([TAINTED, {**CLEAN, "when": {"system": "guide", "state": "tainted"}}], "tainted", 0, "all is calm"),
    ],
)
def test_the_first_variant_that_holds_is_sent(variants, state, variant, body):
    play = report(variants, state=state)
    (event,) = [event for event in play.events if event.kind == "inject-sent"]
    assert (event.variant, event.tainted) == (variant, state == "tainted")
    (view,) = shown(play)
    assert (view.body, view.sender) == (body, "Guide, version 3.2")
    assert view.channel == ("phone" if body == "not calm" else "chat")


def test_a_variant_is_passed_on_and_reveals_what_it_reveals():
    facts = {"one": text("1"), "two": text("2")}
    variants = [{"when": {"flag": "up", "is": False}, "body": text("other"), "reveals": ["two"]}]
    play = Played(
        bent(facts=facts, flags={"up": text("up")}, injects=[inject("a", at="1m", reveals=["one"], variants=variants)])
    )
    play.do(ask.PassOn, 2, inject="a")
    play.do(ask.Open, 2, seat="legal", inject="a")
    assert play.found("fact-learned", fact="two") == [2]
    assert play.found("fact-learned", fact="one") == []
    assert [view.body for view in shown(play, "legal")] == ["other"]


def test_a_marking_is_shown_and_what_is_for_facilitators_is_not():
    objectives = {"see": text("See the secret objective")}
    fields = {"tlp": "AMBER", "objective": ["see"], "capability": ["triage"], "played_by": "simcell"}
    aloud = {"channel": "phone", "read_aloud": text("secret aloud"), "estimated_effort_min": 3, "note": text("secret")}
    play = Played(bent(objectives=objectives, injects=[inject("a", at="1m", **fields, **aloud)])).until(2)
    (view,) = shown(play)
    assert view.tlp == "AMBER"
    assert not {"secret", "simcell", "triage"} & set(view.model_dump_json().replace('"', " ").split())
    (line,) = plan_of(Staging(play.world.scenario, SEED, regimes()), "en").injects
    assert (line.read_aloud, line.played_by, line.effort) == ("secret aloud", "simcell", 3)
