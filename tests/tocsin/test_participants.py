"""Simulated participants: they ask what people could ask, in order, and each plays the same whatever others do."""

import pytest
from crises import late_joiner, small, table_of, two_sides, world_of

from engine.seating import seat_roles
from scenarios.load import regimes
from tocsin.participants import Participants
from tocsin.skill import SKILLS

SCENARIO = small().scenario
SCENARIOS = [SCENARIO, two_sides().scenario, late_joiner().scenario]
FORESEEN = {
    *("order/in-force", "order/under-way", "order/not-in-force", "inject/passed-already", "inject/sent-already"),
    *("evidence/lost", "evidence/pending", "evidence/preserved", "clock/notified-already", "world/ended"),
}
"""What may well happen to anybody: somebody else was faster, or it was too late."""


@pytest.mark.parametrize("level", SKILLS)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.scenario)
def test_they_are_only_ever_refused_what_people_could_not_foresee(scenario, level):
    for seed in range(20):
        events = table_of(scenario, level, str(seed)).play_out()
        codes = {event.code for event in events if event.kind == "command-answered" and event.code}
        assert codes <= FORESEEN


@pytest.mark.parametrize("level", SKILLS)
def test_commands_come_in_the_order_of_their_times_under_names_of_their_own(level):
    table = table_of(SCENARIO, level)
    asked = []
    while table.next_at is not None:
        asked += [(group.at, group.command) for group in table.play() if group.command]
    assert [at for at, _ in asked] == sorted(at for at, _ in asked)
    assert len({command.ref for _, command in asked}) == len(asked) > 3


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.scenario)
def test_an_expert_does_more_of_what_is_expected_than_a_novice(scenario):
    shown = dict.fromkeys(SKILLS, 0)
    for level in SKILLS:
        for seed in range(30):
            table = table_of(scenario, level, str(seed))
            table.play_out()
            shown[level] += len(table.world.state.shown)
    assert shown["novice"] < shown["competent"] < shown["expert"]


def test_they_write_in_the_language_of_their_team():
    def typed(lang):
        seats = seat_roles(SCENARIO, 2)
        people = Participants(SCENARIO, regimes(), seats, seed="1", level="expert", lang=lang)
        world = world_of(SCENARIO)
        people.watch(world.advance(0))
        texts = []
        while people.next_at is not None and world.next_due is not None:
            at = min(people.next_at, world.next_due)
            people.watch(world.advance(at))
            if people.next_at == at:
                events = world.receive(people.ask(), at)
                said = [event for event in events if event.kind == "words-typed"]
                texts += [text for event in said for text in (event.text, *event.fields.values()) if text]
                people.watch(events)
        return texts

    assert typed("en")
    assert typed("fr")
    assert not set(typed("en")) & set(typed("fr"))
