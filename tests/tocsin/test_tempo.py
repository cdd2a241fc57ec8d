"""The tempo of played worlds: waits, loads and pile-ups by role, and what the facilitators' desk must play."""

import pytest
from bending import Played, bent, inject, text
from crises import SEED, late_joiner, small, table_of, two_sides, world_of
from hypothesis import given
from hypothesis import strategies as st

from engine import commands as ask
from injects.span import MINUTE
from tocsin.tempo import Gap, PileUp, tempo_of


def minutes(*pairs):
    return tuple(type(pair)(pair[0] * MINUTE, pair[1] * MINUTE, *pair[2:]) for pair in pairs)


def played(*injects, act=lambda _: None, **parts):
    """The tempo of an hour with these injects, in which `act` does something."""
    scenario = bent(injects=list(injects), **parts)
    world = Played(scenario)
    act(world)
    return tempo_of(scenario, world.until(60).events)


def question(**fields):
    option = {"label": text("-"), "trade_off": text("-"), "why": text("-"), "quality": "good"}
    return {
        "title": text("-"),
        "question": text("-"),
        "owner": ["lead"],
        "opens": "20m",
        "due": "40m",
        "options": {"one": option, "other": option},
        "if_silent": "one",
        **fields,
    }


def test_a_role_is_idle_between_what_comes_to_it():
    tempo = played(inject("a", at="15m"), inject("b", at="21m"), inject("c", at="45m", to=["legal"]))
    assert tempo.roles["lead"].idle == minutes(Gap(0, 15), Gap(21, 60))
    assert tempo.roles["legal"].idle == minutes(Gap(0, 45), Gap(45, 60))


def test_nobody_is_idle_while_a_decision_is_open():
    tempo = played(decisions={"cut": question()})
    assert tempo.roles["legal"].idle == minutes(Gap(0, 20), Gap(40, 60))


def test_an_answer_leaves_the_team_idle():
    def decide(world):
        assert not world.do(ask.Decide, 25, decision="cut", option="one")

    assert played(decisions={"cut": question()}, act=decide).roles["lead"].idle == minutes(Gap(0, 20), Gap(25, 60))


def test_a_message_passed_on_is_new_to_whom_it_is_passed():
    def pass_on(world):
        assert not world.do(ask.PassOn, 30, inject="a", to="legal")

    tempo = played(inject("a", at="10m"), act=pass_on)
    assert tempo.roles["legal"].idle == minutes(Gap(0, 30), Gap(30, 60))
    assert tempo.roles["legal"].load == (1, 0, 0, 1, 0, 0)


HEAP = [inject(name, at=f"{10 + i}m") for i, name in enumerate("abcde")]


def test_messages_of_weight_pile_up_until_patience_ends():
    assert played(*HEAP).roles["lead"].pile_ups == minutes(PileUp(13, 21, 5))


def test_what_is_opened_in_time_piles_up_no_more():
    def read(world):
        for name in "abc":
            assert not world.do(ask.Open, 12, inject=name)

    assert played(*HEAP, act=read).roles["lead"].pile_ups == ()


@pytest.mark.parametrize("light", [{"criticality": "supporting"}, {"saturating": True}])
def test_noise_and_what_only_supports_never_pile_up(light):
    assert played(*({**each, **light} for each in HEAP)).roles["lead"].pile_ups == ()


def test_the_desk_plays_what_is_spoken_and_answers_what_no_persona_understood():
    def write(world):
        assert not world.do(ask.Message, 35, persona="bank", intent=None, text="?")
        assert not world.do(ask.Message, 36, persona="bank", intent="freeze", text="freeze")

    bank = {
        "title": text("Bank"),
        "voice": text("-"),
        "otherwise": text("-"),
        "intents": {"freeze": {"title": text("-"), "words": {"en": ["freeze"], "fr": ["gel"]}, "reply": text("-")}},
    }
    spoken = [inject("a", at="10m", channel="phone"), inject("b", at="12m"), inject("c", at="50m", channel="press")]
    tempo = played(*spoken, personas={"bank": bank}, act=write)
    assert tempo.desk == (0, 1, 0, 1, 0, 1)


def test_a_relance_weighs_on_its_own_channel():
    relance = {"after": "5m", "channel": "phone", "body": text("-")}
    action = {
        "text": text("-"), "why": text("-"), "who": "lead", "target": "5m", "limit": "9m", "dimension": "legal",
        "shown_by": {"opened": "a"},
    }  # fmt: skip
    tempo = played(inject("a", at="10m", expects=["act"], relance=relance), expected={"act": action})
    assert tempo.desk == (0, 1, 0, 0, 0, 0)


@given(st.sampled_from(["novice", "competent", "expert"]), st.integers(0, 5), st.integers(1, 20))
def test_gaps_are_long_enough_apart_and_within_play(level, number, least):
    scenario = small().scenario
    events = table_of(scenario, level, f"{SEED}/{number}").play_out()
    end = events[-1].at
    whole, long = (tempo_of(scenario, events, at_least=each) for each in (1, least * MINUTE))
    for role in scenario.roles:
        gaps = whole.roles[role].idle
        assert [gap for gap in gaps if gap.end - gap.start >= least * MINUTE] == list(long.roles[role].idle)
        edges = [at for gap in gaps for at in gap]
        assert edges == sorted(edges)
        assert all(0 <= at <= end for at in edges)
        assert sum(whole.roles[role].load) >= sum(e.kind == "inject-sent" and role in e.to for e in events)


def test_a_world_that_has_only_begun_has_a_tempo():
    scenario = small().scenario
    assert tempo_of(scenario, []).roles["legal"] == ((), (0,), ())


def test_a_decision_and_what_is_passed_on_are_news_to_their_own_side():
    scenario, world = two_sides().scenario, world_of(two_sides().scenario)
    events = world.receive(ask.PassOn(ref="p", seat="ml_lead", inject="1.01"), 2 * MINUTE) + world.advance(3 * MINUTE)
    load = {role: sum(tempo.load) for role, tempo in tempo_of(scenario, events).roles.items()}
    assert load == {"support": 3, "ml_lead": 4, "director": 1, "nurse": 2}


def test_nobody_is_idle_before_they_enter():
    scenario = late_joiner().scenario
    events = world_of(scenario).advance(12 * MINUTE)
    roles = tempo_of(scenario, events, at_least=1).roles
    assert min(gap.start for gap in roles["handler"].idle) >= 6 * MINUTE
