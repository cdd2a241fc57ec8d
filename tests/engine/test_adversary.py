"""The adversary: the best open step first, on and on until it is closed, then the best way left."""

from bending import Played, bent, inject, system, text
from hypothesis import given
from hypothesis import strategies as st

from engine import commands as ask


def step(**fields):
    return {"title": text("-"), "technique": "AML.T0053", "takes": "2m", **fields}


def attacked(hands=1, policy="value", caution=0, script=(), injects=(), rate=0, **steps):
    return bent(
        systems={"guide": system(off={"lifts": []})},
        meters={"harm": {"title": text("Harm"), "good": "low", "rate": rate}},
        injects=list(injects),
        adversary={
            "name": "N",
            "about": text("-"),
            "aim": "harm",
            "hands": hands,
            "policy": policy,
            "caution": caution,
            "steps": steps,
            "script": list(script),
        },
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


def test_looking_ahead_it_prefers_a_poor_step_that_leads_to_a_rich_one():
    steps = {"poor": step(value=1), "rich": step(value=9, needs=["poor"]), "fair": step(value=5)}
    assert Played(attacked(**steps)).until(0).found("step-chosen", step="fair") == [0]
    (choice,) = Played(attacked(policy="path", **steps)).until(0).of("step-chosen")
    assert (choice.step, choice.path) == ("poor", ("poor", "rich"))
    assert choice.worth == {"poor": 100 + 720, "fair": 500}


def test_when_the_way_it_was_on_is_closed_it_takes_the_best_one_left_and_says_what_closed():
    steps = {"poor": step(value=1), "rich": step(value=9, needs=["poor"], closed_by=OFF), "fair": step(value=5)}
    played = Played(attacked(policy="path", **steps))
    played.do(ask.Order, 0, system="guide", control="off")
    _, turned = played.until(3).of("step-chosen")
    assert (turned.at, turned.step, turned.closed) == (120_000, "fair", ("rich",))


def test_a_closed_way_counts_for_nothing_from_the_start():
    steps = {
        "poor": step(value=1),
        "rich": step(value=9, needs=["poor"], closed_by={"not": OFF}),
        "fair": step(value=5),
    }
    (choice,) = Played(attacked(policy="path", **steps)).until(0).of("step-chosen")
    assert choice.step == "fair"
    assert choice.worth["poor"] == 100


def test_a_cautious_one_takes_the_quiet_way():
    steps = {"loud": step(value=6, noise=80), "quiet": step(value=4, noise=5)}
    assert Played(attacked(policy="path", **steps)).until(0).found("step-chosen", step="loud") == [0]
    (choice,) = Played(attacked(policy="path", caution=5, **steps)).until(0).of("step-chosen")
    assert (choice.step, choice.worth) == ("quiet", {"loud": 200, "quiet": 375})


def test_a_strike_is_noticed_as_often_as_its_noise_says_and_then_it_is_shown_once():
    steps = {"drain": step(every="2m", takes="0m", noise=30, shows="seen")}
    injects = [inject("seen", at="50m")]
    noticed = [
        Played(attacked(injects=injects, **steps), seed=str(n)).until(49).found("strike-noticed") for n in range(100)
    ]
    assert all(len(times) <= 1 for times in noticed)
    assert 15 <= sum(times == [0] for times in noticed) <= 45
    assert len({times[0] for times in noticed if times}) > 5


def test_what_shows_a_strike_is_sent_then_and_not_again():
    played = Played(attacked(injects=[inject("seen", at="50m")], a=step(noise=100, shows="seen"))).until(60)
    assert played.found("strike-noticed", step="a", inject="seen") == [2]
    assert played.found("inject-sent", inject="seen") == [2]
    played = Played(attacked(injects=[inject("seen", at="1m")], a=step(noise=100, shows="seen"))).until(60)
    assert played.found("strike-noticed") == []
    assert played.found("inject-sent", inject="seen") == [1]


def test_a_script_plays_its_steps_by_hand_and_the_rest_is_chosen_freely():
    script = [{"step": "plant", "at": "10m"}, {"step": "leak", "after": "plant", "wait": "3m"}]
    played = Played(attacked(script=script, plant=step(value=9), leak=step(), other=step())).until(60)
    assert played.found("step-chosen", step="plant", scripted=True) == [10]
    assert played.found("step-chosen", step="leak", scripted=True) == [15]
    assert played.found("step-struck", step="leak") == [17]
    assert played.found("step-chosen", scripted=False) == [0]


def test_a_scripted_step_waits_for_what_it_needs_and_until_it_is_open():
    script = [{"step": "b", "at": "0m"}, {"step": "c", "at": "1m"}]
    closed = {"not": {"meter": "harm", "above": 5}}
    played = Played(
        attacked(script=script, a=step(takes="7m"), b=step(needs=["a"]), c=step(closed_by=closed), rate=1)
    ).until(60)
    assert played.found("step-chosen", step="b") == [7]
    (opened,) = played.found("step-chosen", step="c")
    assert 5 < opened < 5.1


def test_a_step_that_waits_for_a_meter_begins_when_it_gets_there():
    played = Played(attacked(a=step(when={"meter": "harm", "above": 5}), rate=1)).until(60)
    (begun,) = played.found("step-chosen", step="a")
    assert 5 < begun < 5.1
