"""A facilitator's line: acts and not commands, a view of its own, and nothing offered twice."""

from engine.asking import AskNote
from engine.conducting import Pause, Resume
from engine.desk_session import DeskSession
from engine.desk_shown import DeskReceipt, DeskTeam, desk_codec
from engine.desk_wire import DeskSights, from_host_to_desk
from engine.farewells import farewell
from engine.session import HostSession, Place
from engine.wire import VERSION, Ask, Bye, Clock, Conduct, Hello, Welcome, from_console

TEAM = DeskTeam(world=1, team="1", scenario="small", seats={})
WELCOME = Welcome(epoch=3, offset=0, exercise="small-1", team="", seat="facilitator")
RECEIPT = DeskReceipt(ref="r1", code="", sentence="")


def host(*, conducts=True):
    place = Place("small-1", "", "facilitator", lambda _: [desk_codec.dump_json(TEAM).decode()], conducts)
    session = HostSession({"token": place}.get, 3, "en")
    session.receive_message(Hello(version=VERSION, token="token", epoch=0, offset=0, lang="en").model_dump_json())
    return session


def sent(session):
    return [from_host_to_desk.validate_json(text) for text in session.messages_to_send()]


def take(session, *messages):
    for message in messages:
        session.receive_message(message.model_dump_json())


def said(session):
    return [from_console.validate_json(text) for text in session.messages_to_send()]


def test_a_facilitator_gets_the_desk_and_may_ask_acts():
    session = host()
    welcome, sights = sent(session)
    assert welcome == WELCOME
    assert sights == DeskSights(offset=0, items=(TEAM,))
    take(session, Conduct(act=Pause(ref="r1")))
    assert session.requests() == [Pause(ref="r1")]


def test_a_facilitator_may_not_ask_as_a_participant_nor_the_other_way():
    for conducts, message in ((True, Ask(command=AskNote(ref="r1", text="x"))), (False, Conduct(act=Pause(ref="r1")))):
        session = host(conducts=conducts)
        session.messages_to_send()
        take(session, message)
        assert session.requests() == []
        assert sent(session) == [Bye(code="frame/unreadable", sentence=farewell("frame/unreadable", "en"))]


def test_an_act_waits_for_the_line_and_is_offered_until_it_is_answered():
    session = DeskSession("token", "en")
    session.ask(Pause(ref="r1"))
    session.connected()
    take(session, WELCOME)
    assert said(session)[1:] == [Conduct(act=Pause(ref="r1"))]
    session.connected()
    take(session, WELCOME)
    assert said(session)[1:] == [Conduct(act=Pause(ref="r1"))]
    take(session, DeskSights(offset=0, items=(RECEIPT,)))
    assert session.waiting == ()


def test_an_act_that_was_answered_is_never_offered_again_even_to_a_view_that_begins_again():
    session = DeskSession("token", "en")
    session.connected()
    take(session, WELCOME)
    session.ask(Resume(ref="r1"))
    take(session, DeskSights(offset=0, items=(RECEIPT,)))
    said(session)
    session.connected()
    take(session, WELCOME.model_copy(update={"epoch": 4}))
    assert said(session)[1:] == []


def test_what_is_for_participants_is_not_understood():
    session = DeskSession("token", "en")
    session.connected()
    take(session, WELCOME, Clock(world_ms=0, duration=1, state="lobby", story="1 09:00"))
    assert session.dropped
