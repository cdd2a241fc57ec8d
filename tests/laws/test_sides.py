"""Law 3 between the sides of one world, and for those who enter it late; the other laws hold there too."""

import pytest
from crises import SEED, Asked, late_joiner, played, two_sides, world_of
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel
from sided import lively

from engine import commands as ask
from engine.seating import seat_roles
from engine.shown import shown_codec
from engine.staging import Staging
from engine.state import State, fold
from engine.views import ALWAYS, visible
from injects.written import Text
from scenarios.belonging import side_of
from scenarios.load import regimes

TWO, LATE = two_sides().scenario, late_joiner().scenario
CANARY = "KANARIENVOGEL"


def staged(scenario):
    """A staging, and every viewer of each side."""
    staging, seats = Staging(scenario, SEED, regimes()), seat_roles(scenario, 6)
    return staging, [staging.viewer(seats, seat, lang) for seat in seats for lang in ("en", "fr")]


STAGING, VIEWERS = staged(TWO)
LATE_STAGING, LATE_VIEWERS = staged(LATE)


def sent(events, viewer, staging=STAGING) -> bytes:
    shown = (visible(event, viewer, staging) for event in events)
    return b"\n".join(shown_codec.dump_json(each) for each in shown if each is not None)


def of_side(each: Asked, side: str) -> bool:
    seat = each.command.seat
    return seat in TWO.roles and side_of(TWO, seat) == side


def crosses(command: ask.Command) -> bool:
    return isinstance(command, ask.Message) and command.persona in TWO.sides


@settings(max_examples=80, deadline=None)
@given(lively(TWO), lively(TWO), st.sampled_from(VIEWERS))
def test_whatever_the_other_side_does_alone_changes_no_byte(one, other, viewer):
    ours = [each for each in one if of_side(each, viewer.side)]
    theirs = [each for each in other if each.command.seat in TWO.roles and not of_side(each, viewer.side)]
    apart = [each for each in theirs if not crosses(each.command)]
    merged = sorted([*ours, *apart], key=lambda each: each.at)
    assert sent(played(TWO, merged), viewer) == sent(played(TWO, ours), viewer)


@settings(max_examples=60, deadline=None)
@given(lively(TWO), st.sampled_from(VIEWERS), st.data())
def test_what_is_hidden_changes_no_byte(asked, viewer, data):
    events = played(TWO, asked)
    hidden = [event for event in events if visible(event, viewer, STAGING) is None]
    noisy = list(events)
    for event in data.draw(st.lists(st.sampled_from(hidden), max_size=20)) if hidden else ():
        noisy.insert(data.draw(st.integers(0, len(noisy))), event)
    bare = [event for event in events if visible(event, viewer, STAGING) is not None]
    assert sent(noisy, viewer) == sent(bare, viewer) == sent(events, viewer)


def marked(model, side: str, theirs: bool = False):
    """The same scenario with a canary in every text of other sides than this one."""
    if isinstance(model, Text):
        return Text(en=f"{CANARY} {model.en}", fr=f"{CANARY} {model.fr}") if theirs else model
    if isinstance(model, BaseModel):
        theirs = theirs or (_side(model) not in (None, side))
        fields = {name: marked(getattr(model, name), side, theirs) for name in type(model).model_fields}
        if type(model).__name__ == "Side":
            fields["title"] = model.title
        if type(model).__name__ == "Phase":
            fields["briefs"] = {key: marked(text, side, key != side) for key, text in model.briefs.items()}
        if "sides" in fields:
            fields["sides"] = {key: marked(each, side, key != side) for key, each in model.sides.items()}
        return model.model_copy(update=fields)
    if isinstance(model, tuple):
        return tuple(marked(each, side, theirs) for each in model)
    if isinstance(model, dict):
        return {key: marked(each, side, theirs) for key, each in model.items()}
    return model


def _side(model) -> str | None:
    """The side that a part belongs to, from what it says of itself."""
    roles = getattr(model, "owner", None) or getattr(model, "to", None)
    if roles:
        return side_of(TWO, roles if isinstance(roles, str) else roles[0])
    return getattr(model, "side", None)


@settings(max_examples=30, deadline=None)
@given(lively(TWO), st.sampled_from(sorted(TWO.sides)))
def test_no_text_of_another_side_is_ever_sent(asked, side):
    guarded = marked(TWO, side)
    staging, viewers = staged(guarded)
    events = played(guarded, asked)
    assert CANARY.encode() in b"".join(sent(events, each, staging) for each in viewers if each.side != side)
    assert not any(CANARY.encode() in sent(events, each, staging) for each in viewers if each.side == side)


@settings(max_examples=60, deadline=None)
@given(lively(TWO), st.sampled_from(VIEWERS))
def test_no_seat_of_another_side_is_ever_named(asked, viewer):
    others = {seat for seat in TWO.roles if side_of(TWO, seat) != viewer.side}
    for event in played(TWO, asked):
        shown = visible(event, viewer, STAGING)
        if shown is not None:
            told = shown.model_dump(include={"seat", "passed_by", "ref"})
            assert not others & set(told.values())


@settings(max_examples=60, deadline=None)
@given(lively(LATE), st.sampled_from(LATE_VIEWERS))
def test_nothing_of_before_one_entered_changes_a_byte(asked, viewer):
    events, enters = played(LATE, asked), LATE_STAGING.enters(viewer)
    since = [event for event in events if event.at >= enters or event.kind in ALWAYS]
    assert sent(events, viewer, LATE_STAGING) == sent(since, viewer, LATE_STAGING)
    shown = [each for event in events if (each := visible(event, viewer, LATE_STAGING)) and event.kind not in ALWAYS]
    assert not shown or (shown[0].kind, shown[0].at) == ("world", enters)


@pytest.mark.parametrize("scenario", [TWO, LATE])
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_the_same_commands_give_the_same_events_whatever_the_ticks(scenario, data):
    asked = data.draw(lively(scenario))
    ticks = data.draw(st.lists(st.integers(0, scenario.duration), max_size=8))
    assert played(scenario, asked) == played(scenario, asked, ticks)


@pytest.mark.parametrize("scenario", [TWO, LATE])
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_folding_a_part_and_then_the_rest_is_folding_all(scenario, data):
    events = played(scenario, data.draw(lively(scenario)))
    cut = data.draw(st.integers(0, len(events)))
    parted = fold(fold(State.of(scenario), events[:cut]), events[cut:])
    assert parted == fold(State.of(scenario), events)


@pytest.mark.parametrize("scenario", [TWO, LATE])
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_what_a_seat_may_open_is_what_it_has_been_shown(scenario, data):
    """The rules and the views agree on who has a message, of whatever kind."""
    staging, viewers = staged(scenario)
    world, have = world_of(scenario), {viewer: set() for viewer in viewers}
    events = played(scenario, data.draw(lively(scenario)))
    state = fold(world.state, events)
    for event in events:
        for viewer in viewers:
            shown = visible(event, viewer, staging)
            if shown is not None and shown.kind in ("inject", "written"):
                have[viewer].add(staging.inject_of.get(shown.item, shown.item))
    for viewer in viewers:
        known = {inject for inject in (*state.sent, *state.written) if state.can_see(inject, viewer.seat)}
        assert known == have[viewer]
