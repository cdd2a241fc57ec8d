"""What a team knew when it decided: the fold of the events before, no more and no less."""

from crises import Asked, played, plays, small
from hypothesis import given, settings

from engine import commands as ask
from engine.events import DecisionTaken
from engine.state import State, fold
from replays.report.knowledge import known_at_decisions

SCENARIO = small().scenario


@settings(max_examples=40, deadline=None)
@given(plays(SCENARIO, most=40))
def test_it_is_the_fold_of_what_came_before(asked):
    events = tuple(played(SCENARIO, asked))
    known = list(known_at_decisions(SCENARIO, events))
    assert [taken for taken, _ in known] == [event for event in events if isinstance(event, DecisionTaken)]
    for taken, knowledge in known:
        before = next(n for n, event in enumerate(events) if event is taken)
        state = fold(State.of(SCENARIO), events[:before])
        assert knowledge.at == taken.at
        assert {each.fact for each in knowledge.facts} == set(state.facts)
        assert {each.inject for each in knowledge.opened} == {i for i, sent in state.sent.items() if sent.opened}
        assert {each.inject for each in knowledge.unread} == {i for i, sent in state.sent.items() if not sent.opened}
        for unread in knowledge.missed:
            assert set(unread.facts) == set(SCENARIO.by_id[unread.inject].reveals) - set(state.facts)
            assert unread.facts


def answered_at(minute, *before):
    decide = ask.Decide(ref="d", seat="ai_lead", decision="how-to-cut", option="watch")
    asked = [Asked(int(at * 60_000), command) for at, command in before]
    events = tuple(played(SCENARIO, [*asked, Asked(int(minute * 60_000), decide)]))
    return next(knowledge for taken, knowledge in known_at_decisions(SCENARIO, events))


def test_an_unopened_message_is_what_could_have_been_known():
    knowledge = answered_at(5)
    assert [(each.inject, each.sent_at, each.facts) for each in knowledge.missed] == [("1.02", 240_000, ("poisoned",))]
    assert knowledge.facts == ()


def test_an_opened_message_is_known_from_then_on():
    knowledge = answered_at(5, (4.5, ask.Open(ref="o", seat="ai_lead", inject="1.02")))
    assert knowledge.missed == ()
    assert [(each.fact, each.at, each.seat) for each in knowledge.facts] == [("poisoned", 270_000, "ai_lead")]
    assert [(each.inject, each.at) for each in knowledge.opened] == [("1.02", 270_000)]


def test_what_was_learned_elsewhere_is_not_missing_in_a_message():
    freeze = ask.Message(ref="m", seat="ai_lead", persona="bank", intent="freeze", text="freeze it")
    knowledge = answered_at(6, (2, freeze))
    assert [each.fact for each in knowledge.facts] == ["poisoned"]
    assert "1.02" in {each.inject for each in knowledge.unread}
    assert knowledge.missed == ()
