"""What one side writes to another: it arrives at the contact roles, once, and can be opened, passed on and answered."""

import pytest
from crises import SEED, two_sides, world_of

from engine import commands as ask
from engine.correspondence import side_item
from engine.holding import holds
from engine.seating import seat_roles
from engine.staging import Staging
from engine.views import visible
from scenarios.conditions import Told
from scenarios.load import regimes

SCENARIO = two_sides().scenario
SEATS = seat_roles(SCENARIO, 6)
STAGING = Staging(SCENARIO, SEED, regimes())
ITEM = side_item("support", "m1")
WRITTEN = ask.Message(ref="m1", seat="support", persona="clinic", text="Version 6 may be wrong.")


def told(events, seat, lang="en"):
    viewer = STAGING.viewer(SEATS, seat, lang)
    return [shown for event in events if (shown := visible(event, viewer, STAGING)) is not None]


def test_it_arrives_at_the_contact_role_under_the_sides_name_by_its_channel():
    events = world_of(SCENARIO).receive(WRITTEN, 60_000)
    words, message = told(events, "director", "fr")[-2:]
    assert (message.item, message.sender, message.channel, message.reply_to) == (
        ITEM,
        "Ordivia (prestataire)",
        "phone",
        "provider",
    )
    assert (words.seat, words.ref, words.text) == (message.seat, message.ref, "Version 6 may be wrong.")
    assert not [each for each in told(events, "nurse") if each.kind in ("written", "words")]


def test_its_own_side_reads_in_the_log_what_was_written_and_by_whom():
    events = world_of(SCENARIO).receive(WRITTEN, 60_000)
    message = next(each for each in told(events, "ml_lead") if each.kind == "message")
    words = next(each for each in told(events, "ml_lead") if each.kind == "words")
    assert (message.persona, message.seat, words.text) == ("clinic", "support", "Version 6 may be wrong.")


def test_words_are_kept_once():
    events = world_of(SCENARIO).receive(WRITTEN, 60_000)
    assert [event.text for event in events if event.kind == "words-typed"] == ["Version 6 may be wrong."]


def test_it_can_be_opened_and_passed_on_within_its_side_alone():
    world = world_of(SCENARIO)
    world.receive(WRITTEN, 60_000)
    codes = [
        world.receive(command, 61_000)[-1].code
        for command in (
            ask.Open(ref="o1", seat="nurse", inject=ITEM),
            ask.Open(ref="o2", seat="director", inject=ITEM),
            ask.PassOn(ref="p1", seat="director", inject=ITEM, to="ml_lead"),
        )
    ]
    assert codes == ["inject/unknown", "", "role/unknown"]
    passed = world.receive(ask.PassOn(ref="p2", seat="director", inject=ITEM), 62_000)
    words, message = told(passed, "nurse")[:2]
    assert (message.item, message.passed_by, words.ref) == (ITEM, "director", message.ref)
    assert world.receive(ask.Open(ref="o3", seat="nurse", inject=ITEM), 63_000)[-1].code == ""


def test_the_condition_knows_who_told_whom():
    world = world_of(SCENARIO)
    world.receive(WRITTEN, 60_000)
    for condition, held in (
        (Told(told="clinic"), True),
        (Told(told="clinic", by="provider"), True),
        (Told(told="clinic", by="clinic"), False),
        (Told(told="provider", by="clinic"), False),
    ):
        assert holds(condition, world.state, world.now) is held


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"persona": "provider"}, "persona/unknown"),
        ({"persona": "port"}, "persona/unknown"),
        ({"persona": "emergency"}, "persona/unknown"),
        ({"intent": "take_over"}, "persona/unknown-intent"),
        ({"text": " \n "}, "message/empty"),
    ],
)
def test_what_cannot_be_written_says_why_and_arrives_nowhere(changed, code):
    events = world_of(SCENARIO).receive(WRITTEN.model_copy(update=changed), 60_000)
    assert events[-1].code == code
    assert not [event for event in events if event.kind in ("inject-written", "message-sent", "words-typed")]


def test_two_seats_may_make_the_same_ref():
    world = world_of(SCENARIO)
    first = world.receive(WRITTEN, 60_000)
    second = world.receive(WRITTEN.model_copy(update={"seat": "ml_lead", "text": "Mine."}), 61_000)
    shown = [*told(first, "director"), *told(second, "director")]
    items = [each.item for each in shown if each.kind == "written"]
    assert len(set(items)) == 2
    assert {each.ref: each.text for each in shown if each.kind == "words"} == {
        items[0]: "Version 6 may be wrong.",
        items[1]: "Mine.",
    }
