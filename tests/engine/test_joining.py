"""Those who enter late: what they are shown as they enter, what they are handed, and what stays hidden from them."""

import pytest
from crises import SEED, late_joiner, world_of

from engine import commands as ask
from engine.seating import seat_roles
from engine.staging import Staging
from engine.views import visible
from injects.span import MINUTE
from scenarios.load import regimes

SCENARIO = late_joiner().scenario
PARTS = type(SCENARIO).model_fields


def changed(**parts):
    """The same scenario with other parts."""
    return type(SCENARIO).model_construct(**{**{name: getattr(SCENARIO, name) for name in PARTS}, **parts})


class Watched:
    """A world, and all it did."""

    def __init__(self, scenario=SCENARIO, seats=6):
        self.world = world_of(scenario, seats)
        self.seats = seat_roles(scenario, seats)
        self.staging = Staging(scenario, SEED, regimes())
        self.events = []

    def until(self, at):
        self.events += self.world.advance(at)
        return self

    def ask(self, command, at):
        self.events += self.world.receive(command, at)
        return self.world.state.answers[command.seat, command.ref].code

    def shown(self, seat, lang="en"):
        viewer = self.staging.viewer(self.seats, seat, lang)
        return [shown for event in self.events if (shown := visible(event, viewer, self.staging)) is not None]


def test_until_they_enter_they_are_shown_nothing_and_may_do_nothing():
    watched = Watched().until(4 * MINUTE - 1)
    assert watched.shown("liaison") == watched.shown("handler") == []
    assert watched.ask(ask.Note(ref="n", seat="liaison", text="Hello?"), 4 * MINUTE - 1) == "seat/not-yet"


def test_who_enters_sees_the_world_then_the_phase_and_the_decision_that_is_open_then_the_brief():
    watched = Watched().until(4 * MINUTE)
    assert [each.kind for each in watched.shown("liaison")] == ["world", "phase", "decision", "inject"]
    world, _, decision, brief = watched.shown("liaison", "fr")
    assert [role.id for role in world.roles] == ["mayor", "it_lead", "liaison"]
    assert (decision.decision, decision.yours) == ("assistant", True)
    assert (brief.subject, brief.body) == ("Point de situation", "Vous rentrez de congé. Le maire vous dira le reste.")
    assert watched.ask(ask.Open(ref="o", seat="liaison", inject=brief.item), 4 * MINUTE) == ""
    assert watched.ask(ask.Decide(ref="d", seat="liaison", decision="assistant", option="off"), 5 * MINUTE) == ""


def test_their_own_team_hears_that_they_are_here_and_other_sides_that_they_can_be_written_to():
    watched = Watched().until(7 * MINUTE)
    entered = [each for each in watched.shown("mayor") if each.kind == "entered"]
    assert [([role.id for role in each.roles], each.contact and each.contact.id) for each in entered] == [
        (["liaison"], None),
        ([], "csirt"),
    ]
    world = watched.shown("mayor")[0]
    assert [role.id for role in world.roles] == ["mayor", "it_lead"]
    assert world.personas == ()


def test_a_side_that_has_not_entered_can_not_be_written_to():
    watched = Watched()
    asked = ask.Message(ref="m1", seat="mayor", persona="csirt", text="Help.")
    assert watched.ask(asked, 6 * MINUTE - 1) == "persona/unknown"
    assert watched.ask(asked.model_copy(update={"ref": "m2"}), 6 * MINUTE) == ""
    assert watched.shown("handler")[-1].kind == "written"


def test_what_stands_is_handed_over_the_answer_in_force_and_the_controls():
    watched = Watched()
    watched.ask(ask.Decide(ref="d", seat="it_lead", decision="assistant", option="off"), 2 * MINUTE)
    watched.until(4 * MINUTE)
    kinds = {each.kind: each for each in watched.shown("liaison")}
    assert (kinds["answer"].option, kinds["answer"].seat) == ("off", "it_lead")
    assert (kinds["control"].control, kinds["control"].on) == ("off", True)


@pytest.mark.parametrize("to", [None, "liaison"])
def test_what_was_passed_on_before_they_entered_can_be_passed_on_to_them_again(to):
    watched = Watched()
    passing = ask.PassOn(ref="p1", seat="it_lead", inject="1.01")
    assert watched.ask(passing, 2 * MINUTE) == ""
    assert watched.ask(passing.model_copy(update={"ref": "p2"}), 3 * MINUTE) == "inject/passed-already"
    assert watched.ask(ask.PassOn(ref="p3", seat="it_lead", inject="1.01", to="liaison"), 3 * MINUTE) == "role/unknown"
    watched.until(5 * MINUTE)
    assert watched.ask(ask.Open(ref="o1", seat="liaison", inject="1.01"), 5 * MINUTE) == "inject/unknown"
    assert watched.ask(passing.model_copy(update={"ref": "p4", "to": to}), 5 * MINUTE) == ""
    assert watched.shown("liaison")[-1].passed_by == "it_lead"
    assert watched.ask(ask.Open(ref="o2", seat="liaison", inject="1.01"), 5 * MINUTE) == ""


def test_what_was_sent_to_them_before_they_entered_reaches_them_when_it_is_passed_on():
    early = SCENARIO.by_id["1.01"].model_copy(update={"to": ("it_lead", "liaison")})
    watched = Watched(changed(injects=(early, SCENARIO.by_id["1.02"]))).until(4 * MINUTE)
    assert watched.ask(ask.Open(ref="o1", seat="liaison", inject="1.01"), 4 * MINUTE) == "inject/unknown"
    assert watched.ask(ask.PassOn(ref="p1", seat="it_lead", inject="1.01"), 4 * MINUTE) == ""
    assert watched.shown("liaison")[-1].passed_by == "it_lead"
    assert watched.ask(ask.Open(ref="o2", seat="liaison", inject="1.01"), 4 * MINUTE) == ""


def test_so_does_what_facilitators_wrote_to_everybody_before_they_entered():
    watched = Watched()
    asked = ask.Write(ref="w1", seat=ask.FACILITATOR, channel="mail", sender="Council", text="Well?")
    assert watched.ask(asked, 2 * MINUTE) == ""
    watched.until(5 * MINUTE)
    assert watched.ask(ask.Open(ref="o1", seat="liaison", inject="w:w1"), 5 * MINUTE) == "inject/unknown"
    passing = ask.PassOn(ref="p1", seat="it_lead", inject="w:w1")
    assert watched.ask(passing, 5 * MINUTE) == ""
    words, message = (each for each in watched.shown("liaison")[-2:])
    assert (words.text, message.sender, message.passed_by) == ("Well?", "Council", "it_lead")
    assert watched.ask(passing.model_copy(update={"ref": "p2"}), 5 * MINUTE) == "inject/passed-already"


def test_a_seat_that_was_there_for_another_role_gets_the_brief_and_nothing_twice():
    watched = Watched(seats=2).until(4 * MINUTE)
    held = [seat for seat, roles in watched.seats.items() if "liaison" in roles]
    assert held != ["liaison"]
    kinds = [each.kind for each in watched.shown(held[0])]
    assert kinds == ["world", "phase", "inject", "decision", "entered", "inject"]


def test_a_decision_that_closed_before_they_entered_is_never_theirs():
    closed = SCENARIO.decisions["assistant"].model_copy(update={"due": 3 * MINUTE, "closes": 3 * MINUTE})
    watched = Watched(changed(decisions={**SCENARIO.decisions, "assistant": closed})).until(5 * MINUTE)
    watched.ask(ask.Decide(ref="d", seat="it_lead", decision="assistant", option="off"), 5 * MINUTE)
    assert not {each.kind for each in watched.shown("liaison")} & {"decision", "answer", "closed"}


def test_a_side_is_told_its_brief_as_it_enters():
    watched = Watched().until(6 * MINUTE)
    brief = watched.shown("handler")[-1]
    assert brief.body.startswith("The town of Orsanne reports")
    assert brief.sender == "The regional incident response centre"
