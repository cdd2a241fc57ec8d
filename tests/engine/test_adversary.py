"""The adversary: the best open step first, on and on until it is closed, then the best way left."""

from bending import Played, bent, system, text
from hypothesis import given
from hypothesis import strategies as st

from engine import commands as ask


def step(**fields):
    return {"title": text("-"), "technique": "AML.T0053", "takes": "2m", **fields}


def attacked(hands=1, **steps):
    return bent(
        systems={"guide": system(off={"lifts": []})},
        adversary={"name": "N", "about": text("-"), "aim": "harm", "hands": hands, "steps": steps},
    )


OFF = {"system": "guide", "control": "off"}


def test_it_takes_the_most_valuable_step_first_one_at_a_time():
    played = Played(attacked(low=step(value=1), high=step(value=5))).until(60)
    assert played.found("step-chosen", step="high") == [0]
    assert played.found("step-struck", step="high") == [2]
    assert played.found("step-chosen", step="low") == [2]
    assert played.found("step-struck", step="low") == [4]


def test_a_step_waits_for_what_it_needs():
    played = Played(attacked(first=step(value=1), second=step(value=9, needs=["first"]))).until(60)
    assert played.found("step-struck", step="first") == [2]
    assert played.found("step-struck", step="second") == [4]


def test_two_hands_prepare_two_steps_at_once():
    played = Played(attacked(hands=2, a=step(), b=step())).until(60)
    assert played.found("step-struck") == [2, 2]


def test_a_step_goes_on_until_it_is_closed_and_again_when_defenders_give_way():
    played = Played(attacked(drain=step(every="10m", closed_by=OFF, effects=[{"meter": "harm", "add": 1}])))
    played.do(ask.Order, 20, system="guide", control="off")
    played.until(40)
    assert played.found("step-struck") == [2, 12, 22]
    assert played.found("step-closed", reopened=False) == [22]
    played.do(ask.Order, 45, system="guide", control="off", lift=True)
    played.until(60)
    assert played.found("step-closed", reopened=True) == [47]
    assert played.found("step-struck") == [2, 12, 22, 57]


def test_it_adapts_when_its_way_is_closed():
    played = Played(
        attacked(
            drain=step(value=9, takes="5m", closed_by=OFF), leak=step(value=1, when={"step": "drain", "is": "closed"})
        )
    )
    played.do(ask.Order, 0, system="guide", control="off")
    played.until(60)
    assert played.found("step-struck", step="drain") == []
    assert played.found("step-chosen", step="leak") == [2]
    assert played.found("step-struck", step="leak") == [4]


def test_a_time_drawn_from_a_range_stays_in_it_and_depends_on_the_seed():
    scenario = attacked(plant=step(takes="5m..20m"))
    minutes = [Played(scenario, seed=str(n)).until(60).found("step-struck")[0] for n in range(20)]
    assert all(5 <= minute <= 20 for minute in minutes)
    assert len(set(minutes)) > 10


@given(st.integers(0, 1000))
def test_of_two_equal_steps_the_seed_chooses_and_says_among_which(seed):
    played = Played(attacked(a=step(), b=step()), seed=str(seed)).until(0)
    (choice,) = [event for event in played.events if event.kind == "step-chosen"]
    assert set(choice.among) == {"a", "b"}
    assert choice.step == choice.among[0]
