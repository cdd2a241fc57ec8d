"""A console in a world of sides: what another side writes is a message like any other; who enters late catches up."""

import pytest
from crises import SEED, late_joiner, played, two_sides, world_of
from hypothesis import given, settings
from hypothesis import strategies as st
from seats import Sat
from sided import lively

from engine import commands as ask
from engine.asking import AskOpen
from engine.desk import SHOWN_KINDS, plan_of
from engine.desk_shown import DeskHappened, DeskTeam
from engine.seating import seat_roles
from engine.shown_world import ShownEntered, ShownRole, ShownWorld
from engine.staging import Staging
from engine.views import visible
from engine.wire import Clock, Sights, Welcome
from scenarios.load import regimes
from tui.control.desk import Desk
from tui.control.lately import said
from tui.control.voice import DeskVoice
from tui.line import LineConsole
from tui.line_speech import Speech
from tui.participant import words
from tui.participant.telling import news
from tui.participant.views.contacts import CONTACTS
from tui.participant.views.team import TEAM
from tui.state import ConsoleState, opening

TWO, LATE = two_sides().scenario, late_joiner().scenario


def shown(scenario, events, seat, lang="en"):
    staging = Staging(scenario, SEED, regimes())
    viewer = staging.viewer(seat_roles(scenario, 6), seat, lang)
    return [sight for event in events if (sight := visible(event, viewer, staging)) is not None]


def console(scenario, events, seat):
    state = ConsoleState()
    for sight in shown(scenario, events, seat):
        state.take(sight)
    return state


@pytest.mark.parametrize("scenario", [TWO, LATE])
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_whatever_is_played_every_seat_can_take_it_in_and_say_it_aloud(scenario, data):
    seat = data.draw(st.sampled_from(sorted(scenario.roles)))
    speech = Speech(ConsoleState(), data.draw(st.sampled_from(["en", "fr"])))
    for sight in shown(scenario, played(scenario, data.draw(lively(scenario))), seat, speech.lang):
        speech.state.take(sight)
        if sight.kind not in ("receipt", "words", "draft", "notice-draft"):
            assert speech.announce(sight)
    for arrival in speech.state.inbox:
        assert speech.message(arrival)


@pytest.mark.parametrize(
    ("holder", "said"),
    [("mayor", "ROLE now in play: Lawyer, yours."), ("deputy", "ROLE now in play: Lawyer, held by Deputy.")],
)
def test_who_holds_a_role_that_enters_is_called_by_their_title(holder, said):
    def role(name, seat):
        return ShownRole(id=name, title=name.capitalize(), mission="-", seat=seat)

    world = ShownWorld.model_construct(seat="mayor", roles=(role("mayor", "mayor"), role("deputy", "deputy")))
    speech = Speech(ConsoleState(world=world), "en")
    entered = ShownEntered(at=1, story="1 10:00", roles=(role("lawyer", holder),), contact=None)
    assert speech.announce(entered) == [said]


def test_what_the_other_side_writes_has_its_words_and_somebody_to_answer_to():
    asked = ask.Message(ref="m1", seat="support", persona="clinic", text="It may be wrong.")
    state = console(TWO, world_of(TWO).receive(asked, 60_000), "director")
    (arrival,) = state.inbox
    assert (arrival.sight.sender, arrival.sight.body) == ("Ordivia (provider)", "It may be wrong.")
    assert state.persona(arrival.reply_to).name == "Ordivia (provider)"


def test_who_enters_is_added_to_the_team_and_a_side_to_the_contacts():
    state = console(LATE, world_of(LATE).advance(420_000), "mayor")
    assert [role.id for role in state.world.roles] == ["mayor", "it_lead", "liaison"]
    assert [each.id for each in state.world.personas] == ["csirt"]


def test_who_enters_late_has_the_brief_and_the_decision_that_is_open():
    state = console(LATE, world_of(LATE).advance(240_000), "liaison")
    assert [arrival.sight.subject for arrival in state.inbox] == ["Where things stand"]
    assert [put.sight.decision for put in state.decisions] == ["assistant"]
    assert state.phase.title == "A doubt"


@pytest.mark.parametrize("item", ["1a2b3c4d", "w:" + "r" * 40, "m:0123456789abcdef", "b:0123456789abcdef"])
def test_every_message_can_be_opened_under_a_ref_of_its_own(item):
    assert AskOpen(ref=opening(item), item=item).ref == opening(item) != opening(item + "x")


def hearing(scenario, seat, until, lang="en"):
    """A full-screen console's seat after a world went on by itself until then, and what it was told as news."""
    staging, world = Staging(scenario, SEED, regimes()), world_of(scenario)
    events = world.advance(until)
    viewer = staging.viewer(seat_roles(scenario, 6), seat, lang)
    sights = tuple(each for event in events if (each := visible(event, viewer, staging)) is not None)
    sat = Sat(lang)
    enters = world.state.enters(seat)
    told = (enters, staging.clock(enters)) if enters > until else (None, "")
    sat.seat.hear(Welcome(epoch=1, offset=0, exercise="x", team="1 town", seat=seat))
    frame = Clock(world_ms=until, duration=720_000, state="running", story=staging.clock(until), enters=told[0])
    sat.seat.hear(frame.model_copy(update={"enters_story": told[1]}))
    return sat.seat, [news(sat.seat, sight) for sight in sat.seat.hear(Sights(offset=0, items=sights))]


@pytest.mark.parametrize(
    ("lang", "told"), [("en", "YOU ENTER LATER: at 10:04, in 3 min"), ("fr", "à 10:04, dans 3 min")]
)
def test_who_waits_reads_when_they_enter_and_cannot_send(lang, told):
    seat, news_of = hearing(LATE, "liaison", 60_000, lang)
    (row,) = TEAM.rows(seat)
    assert told in TEAM.read(seat, row.id).plain.replace("\u00a0", " ")
    assert "pool" not in TEAM.read(seat, row.id).plain
    assert (seat.why_not_send(), news_of) == (words.WHY_NOT_ENTERED, [])


def test_who_enters_is_told_so_and_their_team_too():
    seat, told = hearing(LATE, "liaison", 240_000)
    assert told[0] == "YOU ARE IN PLAY. Read the message that waits for you first."
    assert seat.why_not_send() is None
    _, told = hearing(LATE, "mayor", 420_000)
    assert "NOW IN PLAY: Liaison officer." in told
    assert "You can now write to Regional CSIRT." in told


def test_what_was_said_both_ways_with_another_side_stands_with_that_contact():
    world = world_of(TWO)
    events = world.receive(ask.Message(ref="m1", seat="support", persona="clinic", text="It may be wrong."), 60_000)
    events += world.receive(ask.Message(ref="m2", seat="director", persona="provider", text="What changed?"), 61_000)
    sat = Sat()
    sat.seat.hear(Sights(offset=0, items=tuple(shown(TWO, events, "director"))))
    told = CONTACTS.read(sat.seat, "provider").plain
    assert told.index("Ordivia (provider) wrote") < told.index("It may be wrong.") < told.index("What changed?")


@pytest.mark.parametrize(
    ("lang", "told"), [("en", "You enter at day 1, 10:04"), ("fr", "Votre entrée en jeu\u00a0: jour 1, 10:04")]
)
def test_lines_say_when_a_seat_enters_once_and_when_the_time_is_asked(lang, told):
    console = LineConsole(Sat().desk, lang, interactive=False, new_ref=lambda: "r")
    frame = Clock(
        world_ms=0, duration=720_000, state="running", story="1 10:00", enters=240_000, enters_story="1 10:04"
    )
    console.heard([frame, frame.model_copy(update={"world_ms": 1_000})])
    assert sum(told in line for line in console.to_print()) == 1
    console.typed("time")
    assert any(told in line for line in console.to_print())


def test_lines_say_how_long_is_left_to_who_enters_late_and_not_how_long_there_was():
    console = LineConsole(Sat().desk, "en", interactive=False, new_ref=lambda: "r")
    console.heard([Clock(world_ms=240_000, duration=720_000, state="running", story="1 10:04")])
    sights = tuple(shown(LATE, world_of(LATE).advance(240_000), "liaison"))
    console.heard([Sights(offset=0, items=sights)])
    told = " ".join(line.removeprefix("MORE ") for line in console.to_print())
    assert "DECISION 1. The assistant. For IT lead, Liaison officer. Due in 4 min." in told


def a_desk(events):
    seats, desk = seat_roles(TWO, 6), Desk()
    teams = {"provider": "Rouge", "clinic": "Bleue"}
    desk.take(plan_of(Staging(TWO, SEED, regimes()), "en"))
    desk.take(DeskTeam(world=1, team="Rouge + Bleue", scenario="two-sides", seats=seats, teams=teams))
    for event in events:
        if event.kind in SHOWN_KINDS:
            desk.take(DeskHappened(world=1, event=event))
    return desk


def test_a_desk_says_whose_each_seat_is_and_leaves_messages_between_sides_to_them():
    world = world_of(TWO)
    events = world.receive(ask.Message(ref="m1", seat="support", persona="clinic", text="It may be wrong."), 60_000)
    events += world.receive(ask.Message(ref="m2", seat="nurse", persona="emergency", text="Hello?"), 61_000)
    desk = a_desk(events)
    (team,) = desk.teams.values()
    assert [team.called(seat) for seat in ("support", "nurse")] == ["Rouge · support", "Bleue · nurse"]
    assert [letter.persona for letter in desk.letters] == ["emergency"]
    voice = DeskVoice("en", desk)
    told = [said(voice, team, event) for event in team.lately]
    assert any("TO Velmont clinic from Support lead: It may be wrong." in line for line in told)
    assert any("ARRIVED from Ordivia (provider) for Clinic director" in line for line in told)


def test_what_is_passed_on_is_for_the_seats_of_that_side():
    world = world_of(TWO)
    events = world.receive(ask.PassOn(ref="p", seat="ml_lead", inject="1.01"), 90_000)
    (team,) = a_desk(events).teams.values()
    assert set(team.sent["1.01"].to) == {"support", "ml_lead"}
