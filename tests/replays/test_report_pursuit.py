"""The adversary's pursuit: every choice and strike of the journal, and what it turned away from."""

import pytest
from bending import Played as Bent
from bending import bent, system
from crises import Asked, played, plays, small
from hypothesis import given, settings
from pages import in_memory, sheets_of

from engine import commands as ask
from engine.events import StepChosen, StepStruck
from replays.report.cohort import cohorts
from replays.report.pursuit import moves, pursuit
from scenarios.load import regimes

SCENARIO = small().scenario


def cohort_of(events, scenario=SCENARIO):
    exercise = in_memory((scenario, events))
    (found,) = cohorts(exercise, sheets_of(exercise), regimes())
    return found


def told_of(cohort):
    return moves(cohort, cohort.teams[0])


@settings(max_examples=30, deadline=None)
@given(plays(SCENARIO, most=30))
def test_every_choice_and_every_strike_is_told_once(asked):
    events = played(SCENARIO, asked)
    told = told_of(cohort_of(events))
    assert [m.step for m in told if m.what == "chose"] == [e.step for e in events if isinstance(e, StepChosen)]
    assert sum(m.times for m in told if m.what == "struck") == sum(isinstance(e, StepStruck) for e in events)
    assert [m.at for m in told] == sorted(m.at for m in told)


def order(minute, control, **fields):
    return Asked(minute * 60_000, ask.Order(ref=f"o{minute}", seat="ai_lead", system="desk", control=control, **fields))


def test_it_turns_to_what_is_left_when_defenders_close_what_it_was_at():
    cohort = cohort_of(played(SCENARIO, [order(5, "tools_off")]))
    turned = [move for move in told_of(cohort) if move.instead_of]
    assert [(move.step, move.instead_of) for move in turned] == [("leak", ("drain",))]
    assert pursuit(cohort).adapted == 1


def test_closing_what_it_never_reached_for_turns_it_from_nothing():
    title = {"en": "-", "fr": "-"}
    step = {"title": title, "technique": "AML.T0070", "takes": "1m"}
    closed_by = {"system": "guide", "control": "off"}
    steps = {
        "first": {**step, "takes": "10m"},
        "second": {**step, "needs": ["first"]},
        "third": {**step, "needs": ["first"], "closed_by": closed_by},
    }
    scenario = bent(
        systems={"guide": system(off={})},
        adversary={"name": "NOBODY", "about": title, "aim": "harm", "steps": steps},
    )
    world = Bent(scenario)
    assert world.do(ask.Order, 3, system="guide", control="off") == ""
    told = told_of(cohort_of(world.until(60).events, scenario))
    assert [(move.what, move.step) for move in told][:4] == [
        ("chose", "first"),
        ("closed", "third"),
        ("struck", "first"),
        ("chose", "second"),
    ]
    assert not [move for move in told if move.instead_of]


def test_a_step_that_nobody_closes_strikes_on():
    found = pursuit(cohort_of(played(SCENARIO, [])))
    drain = next(line for line in found.steps if line.name == "drain")
    assert found.adapted == 0
    assert drain.closed_in == 0
    assert drain.strikes.median > 5


@pytest.mark.parametrize(("lift", "times"), [(False, 1), (True, 2)])
def test_strikes_in_a_row_are_one_move_and_a_closing_parts_them(lift, times):
    asked = [order(5, "tools_off")] + ([order(9, "tools_off", lift=True)] if lift else [])
    told = told_of(cohort_of(played(SCENARIO, asked)))
    assert len([move for move in told if move.what == "struck" and move.step == "drain"]) == times
