"""Law 3. Event streams whose parts visible to a viewer are equal give that viewer equal bytes; no secret is sent."""

import json

from crises import SEED, commands, courier, example, played, plays, small, table_of, world_of
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from engine import commands as ask
from engine import events as ev
from engine.happened import Happened
from engine.seating import seat_roles
from engine.shown import shown_codec
from engine.staging import Staging, Viewer
from engine.views import visible
from injects.written import Text
from scenarios.load import regimes
from scenarios.model import Scenario

SCENARIO = small().scenario
SEATS = seat_roles(SCENARIO, 6)
VIEWERS = [Viewer(seat, roles, lang) for seat, roles in SEATS.items() for lang in ("en", "fr")]
STAGING = Staging(SCENARIO, SEED, regimes())

SEEN_BY_NOBODY = {
    "inject-opened", "system-changed", "meter-changed", "flag-changed", "fact-learned", "step-chosen", "step-struck",
    "step-closed", "consequence-fell", "chance-opened", "expected-shown", "clock-triggered", "inject-withheld",
    "inject-held", "inject-skipped", "written-opened", "strike-noticed", "compromise-spread",
    "flood-began", "resource-rested",
}  # fmt: skip

HIDDEN_FIELDS = {
    "decision-taken": {"quality": "great", "reasoned": False},
    "inject-sent": {"relance": False},
    "persona-replied": {},
    "world-ended": {"ending": "another"},
    "world-began": {"scenario": "another"},
    "message-sent": {"intent": "another"},
    "inject-written": {"answers": "another", "answers_seat": "another"},
}


def sent(events, viewer, staging=STAGING) -> bytes:
    shown = (visible(event, viewer, staging) for event in events)
    return b"\n".join(shown_codec.dump_json(each) for each in shown if each is not None)


@settings(max_examples=60, deadline=None)
@given(plays(SCENARIO), st.sampled_from(VIEWERS), st.data())
def test_what_is_hidden_changes_no_byte(asked, viewer, data):
    events = played(SCENARIO, asked)
    hidden = [event for event in events if visible(event, viewer, STAGING) is None]
    noisy = list(events)
    for event in data.draw(st.lists(st.sampled_from(hidden), max_size=20)) if hidden else ():
        noisy.insert(data.draw(st.integers(0, len(noisy))), event)
    bare = [event for event in events if visible(event, viewer, STAGING) is not None]
    assert sent(noisy, viewer) == sent(bare, viewer) == sent(events, viewer)


@settings(max_examples=60, deadline=None)
@given(plays(SCENARIO), st.sampled_from(VIEWERS))
def test_hidden_fields_of_what_is_seen_change_no_byte(asked, viewer):
    for event in played(SCENARIO, asked):
        changed = HIDDEN_FIELDS.get(event.kind)
        if changed and event.kind != "inject-sent":
            assert sent([event.model_copy(update=changed)], viewer) == sent([event], viewer)


@settings(max_examples=60, deadline=None)
@given(plays(SCENARIO))
def test_kinds_that_are_nobodys_business_are_seen_by_nobody(asked):
    for event in played(SCENARIO, asked):
        if event.kind in SEEN_BY_NOBODY:
            assert all(visible(event, viewer, STAGING) is None for viewer in VIEWERS)


def test_every_kind_of_event_is_either_shown_somewhere_or_listed_as_hidden():
    kinds = {kind.model_fields["kind"].default for kind in Happened.__subclasses__()}
    events = table_of(SCENARIO, "novice").play_out() + played(SCENARIO, [])
    shown = {event.kind for event in events for viewer in VIEWERS if visible(event, viewer, STAGING) is not None}
    assert not shown & SEEN_BY_NOBODY
    assert kinds >= SEEN_BY_NOBODY


def test_another_roles_message_is_not_seen_until_it_is_passed_on():
    event = ev.InjectSent(at=0, inject=SCENARIO.injects[0].id, to=SCENARIO.injects[0].to, values={"meters.refunds": 1})
    others = [viewer for viewer in VIEWERS if not set(viewer.roles) & set(event.to)]
    assert others
    passed = ev.InjectPassed(at=1, inject=event.inject, seat="ai_lead", sent_at=0, values=event.values)
    for viewer in others:
        assert visible(event, viewer, STAGING) is None
        assert visible(passed, viewer, STAGING) is not None


@settings(max_examples=80, deadline=None)
@given(st.integers(0, SCENARIO.duration - 1), st.sampled_from(sorted(SEATS)))
def test_a_hidden_inject_and_one_that_does_not_exist_are_refused_alike(at, seat):
    world = world_of(SCENARIO)
    world.advance(at)
    unseen = [each.id for each in SCENARIO.injects if not world.state.can_see(each.id, seat)]
    for number, inject in enumerate([*unseen, "nonsense"]):
        (answer,) = world.receive(ask.Open(ref=f"o{number}", seat=seat, inject=inject), at)
        assert (answer.code, answer.facts) == ("inject/unknown", {})


@settings(max_examples=40, deadline=None)
@given(plays(SCENARIO), st.sampled_from(VIEWERS))
def test_what_a_facilitator_writes_is_seen_by_those_who_have_it_and_by_nobody_else(asked, viewer):
    have: set[str] = set()
    for event in played(SCENARIO, asked):
        if event.kind == "words-typed" and event.seat == ask.FACILITATOR:
            assert (visible(event, viewer, STAGING) is not None) == bool(set(event.roles) & set(viewer.roles))
        if event.kind == "inject-written" and visible(event, viewer, STAGING) is not None:
            have.add(event.inject)
        if event.kind == "written-opened" and event.seat == viewer.seat:
            assert event.inject in have


CANARY = "KANARIENVOGEL"

SPOKEN = {
    "title", "pitch", "organisation", "brief", "label", "question", "trade_off", "mission", "about", "subject", "body",
    "reply", "otherwise", "name", "org", "prompt_text", "completion_text",
}  # fmt: skip
"""Fields whose texts participants may read."""

SECRET_OWNERS = {"expected", "adversary", "consequences", "endings", "facts", "flags", "meters", "debrief"}
"""Parts of a scenario of which participants may read nothing at all."""


def poisoned(model, secret: bool = False):
    """The same scenario with a canary in every text that participants must not read before the debrief."""
    if isinstance(model, Text):
        return Text(en=f"{CANARY} {model.en}", fr=f"{CANARY} {model.fr}") if secret else model
    if isinstance(model, BaseModel):
        changed = {}
        secret = secret and not getattr(model, "shown", False)  # a gauge is a meter that is watched
        for name in type(model).model_fields:
            hidden = secret or name in SECRET_OWNERS or (_is_text(getattr(model, name)) and name not in SPOKEN)
            hidden = hidden or (name == "title" and type(model).__name__ == "Intent")
            changed[name] = poisoned(getattr(model, name), hidden)
        return type(model).model_construct(**changed)  # a copy would keep what was worked out of the original
    if isinstance(model, tuple):
        return tuple(poisoned(each, secret) for each in model)
    if isinstance(model, dict):
        return {key: poisoned(each, secret) for key, each in model.items()}
    return model


def _is_text(value) -> bool:
    return isinstance(value, Text)


def canaries_sent(scenario: Scenario, level: str) -> int:
    guarded = poisoned(scenario)
    assert json.dumps(guarded.model_dump(mode="json")).count(CANARY) > 20
    staging = Staging(guarded, SEED, regimes())
    viewers = [Viewer(seat, roles, lang) for seat, roles in seat_roles(scenario, 6).items() for lang in ("en", "fr")]
    events = table_of(guarded, level).play_out()
    return sum(sent(events, viewer, staging).count(CANARY.encode()) for viewer in viewers)


def test_no_word_of_the_plot_reaches_a_participant():
    assert canaries_sent(SCENARIO, "novice") == 0
    assert canaries_sent(SCENARIO, "expert") == 0
    assert canaries_sent(courier().scenario, "competent") == 0
    for pack in ("queue", "gauge", "variants-and-flood"):
        assert canaries_sent(example(pack).scenario, "competent") == 0


@settings(max_examples=40, deadline=None)
@given(plays(SCENARIO, most=12), commands(SCENARIO))
def test_a_receipt_goes_to_its_own_seat_alone(asked, command):
    for event in played(SCENARIO, asked):
        if event.kind == "command-answered":
            seen = [viewer for viewer in VIEWERS if visible(event, viewer, STAGING) is not None]
            assert all(viewer.seat == event.seat for viewer in seen)
