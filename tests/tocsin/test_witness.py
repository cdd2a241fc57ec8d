"""A witness: what it makes of sights is what happened, all that a team could know of it and nothing more."""

import pytest
from crises import SEED, courier, small, table_of, two_sides

from engine.commands import FACILITATOR
from engine.seating import seat_roles
from engine.shown import ShownReceipt
from engine.staging import Staging
from engine.stamping import stamped
from engine.views import visible
from scenarios.load import regimes
from tocsin.witness import Witness

TOLD = ("phase-began", "inject-sent", "decision-opened", "decision-closed", "control-changed", "clock-notified")
"""Kinds that somebody of the team is always shown."""
WORKED_OUT = ("chance-opened", "clock-triggered")


def crisis(loaded, level, seed):
    """What happened, and what a witness at the team's six consoles made of it."""
    scenario, roles = loaded.scenario, seat_roles(loaded.scenario, 6)
    staging, table = Staging(scenario, SEED, regimes()), table_of(scenario, level, seed)
    witness, happened, told = Witness(staging, roles), [], []
    viewers = [staging.viewer(roles, seat, "en") for seat in roles]
    while table.next_at is not None:
        for group in table.play():
            if group.command and group.command.seat != FACILITATOR:
                witness.asks(group.command)
            happened += group.events
            for event in group.events:
                for viewer in viewers:
                    if (sight := visible(event, viewer, staging)) is not None:
                        told += witness.saw(viewer.seat, sight)
    return happened, told


def facts(events, kinds):
    """Events by what both sides know of them."""
    hidden = {"values", "reasoned", "quality", "relance", "drafted"}
    return [(each.kind, *each.model_dump(exclude=hidden).items()) for each in events if each.kind in kinds]


@pytest.mark.parametrize("loaded", [small(), courier(), two_sides()], ids=["small", "courier", "two-sides"])
@pytest.mark.parametrize("level", ["novice", "expert"])
def test_what_a_team_is_told_is_what_happened_each_thing_once(loaded, level):
    for seed in ("1", "2", "3"):
        happened, told = crisis(loaded, level, seed)
        key = str
        assert sorted(map(key, facts(told, TOLD))) == sorted(map(key, facts(happened, TOLD)))


@pytest.mark.parametrize("level", ["novice", "expert"])
def test_chances_and_duties_that_the_team_can_see_open_when_they_do(level):
    happened, told = crisis(courier(), level, "1")
    assert facts(told, WORKED_OUT)
    assert sorted(map(str, facts(told, WORKED_OUT))) == sorted(map(str, facts(happened, WORKED_OUT)))


def test_nothing_comes_out_that_is_hidden():
    _, told = crisis(small(), "expert", "1")
    kinds = {event.kind for event in told}
    assert kinds.isdisjoint({"meter-changed", "step-chosen", "step-struck", "flag-changed", "consequence-fell"})
    assert {"inject-sent", "inject-opened", "chance-opened", "decision-taken"} <= kinds


@pytest.mark.parametrize(("loaded", "least"), [(courier(), 50), (two_sides(), 9)])
def test_what_is_asked_is_what_the_command_says_once_stamped_again(loaded, least):
    scenario = loaded.scenario
    staging, table = Staging(scenario, SEED, regimes()), table_of(scenario, "expert", "1")
    witness, count = Witness(staging, seat_roles(scenario, 6)), 0
    while table.next_at is not None:
        for group in table.play():
            if group.command and group.command.seat != FACILITATOR:
                asking = witness.asks(group.command)
                assert stamped(asking, group.command.seat, staging) == group.command
                count += 1
    assert count > least


def test_a_refused_reading_teaches_nothing():
    scenario = small().scenario
    staging = Staging(scenario, SEED, regimes())
    witness = Witness(staging, seat_roles(scenario, 2))
    refused = ShownReceipt(at=1, ref="r", code="inject/unknown", sentence="No.")
    assert "inject-opened" not in {event.kind for event in witness.saw("ai_lead", refused)}
