"""What is another side's is refused like what does not exist, and facts are known by side."""

import pytest
from crises import two_sides, world_of

from engine import commands as ask
from engine.effects import take_effect
from engine.holding import holds
from engine.play import Play
from scenarios.conditions import Known, Opened, Passed
from scenarios.effects import FactEffect
from scenarios.load import regimes

SCENARIO = two_sides().scenario
LATE_ENOUGH = 300_000
ASKED = [
    (ask.Open, {"inject": "1.01"}),
    (ask.PassOn, {"inject": "1.01"}),
    (ask.Decide, {"decision": "keep-version", "option": "back"}),
    (ask.Draft, {"decision": "keep-version"}),
    (ask.Order, {"system": "sorter", "control": "roll_back"}),
    (ask.Message, {"persona": "emergency", "text": "Hello"}),
    (ask.Qualify, {"clock": "NIS2", "applies": True}),
    (ask.Notify, {"clock": "NIS2", "stage": "early_warning"}),
]


def refused(kind, fields, seat):
    world = world_of(SCENARIO)
    world.receive(kind(ref="r", seat=seat, **fields), LATE_ENOUGH)
    answer = world.state.answers[seat, "r"]
    return answer.code, answer.facts


@pytest.mark.parametrize(("kind", "fields"), ASKED, ids=[kind.__name__ for kind, _ in ASKED])
def test_it_is_refused_like_nothing(kind, fields):
    stranger = "support" if kind is ask.Message else "nurse"
    noun = next(iter(fields))
    code, facts = refused(kind, fields, stranger)
    assert (code, facts) == refused(kind, {**fields, noun: "nonsense"}, stranger)
    assert code.endswith("/unknown")


def test_a_role_of_another_side_is_no_role_to_pass_on_to():
    world = world_of(SCENARIO)
    world.receive(ask.PassOn(ref="r", seat="nurse", inject="1.02", to="support"), LATE_ENOUGH)
    assert world.state.answers["nurse", "r"].code == "role/unknown"


def test_a_fact_is_known_by_the_side_that_read_it():
    world = world_of(SCENARIO)
    world.receive(ask.Open(ref="r", seat="ml_lead", inject="1.01"), 90_000)
    known = {by: holds(Known(fact="drift", by=by), world.state, world.now) for by in (None, "provider", "clinic")}
    assert known == {None: True, "provider": True, "clinic": False}


@pytest.mark.parametrize(("side", "sides"), [(None, ["provider", "clinic"]), ("clinic", ["clinic"])])
def test_an_effect_tells_every_side_or_one_and_none_twice(side, sides):
    play = Play(SCENARIO, "seed", regimes())
    for _ in range(2):
        take_effect(play, (FactEffect(fact="drift", side=side),))
    assert [event.side for event in play.taken()] == sides


def test_opened_and_passed_on_are_known_by_side_too():
    world = world_of(SCENARIO)
    world.receive(ask.Open(ref="r", seat="nurse", inject="1.02"), 130_000)
    world.receive(ask.PassOn(ref="p", seat="nurse", inject="1.02"), 130_000)
    for by, so in ((None, True), ("clinic", True), ("provider", False)):
        assert holds(Opened(opened="1.02", by=by), world.state, world.now) is so
        assert holds(Passed(passed="1.02", by=by), world.state, world.now) is so
