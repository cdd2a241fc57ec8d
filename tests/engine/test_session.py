"""Both ends of a line by messages alone: what is let in, what is sent, and what ends a line."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.asking import AskNote
from engine.farewells import FAREWELLS, farewell, is_final
from engine.session import WINDOW_BYTES, WINDOW_ITEMS, HostSession, Place
from engine.shown import ShownWords, shown_codec
from engine.wire import FRAME_LIMIT, VERSION, Ask, Bye, Clock, Hello, Presence, Sights, Welcome, from_host
from injects.written import Text

NOTE = AskNote(ref="r1", text="we cut at nine")
CLOCK = Clock(world_ms=5, duration=10, state="running", story="1 09:00")


def _items(count, size=10):
    sights = [ShownWords(at=n, ref=f"r{n}", seat="legal", text="é" * size) for n in range(count)]
    return [shown_codec.dump_json(sight).decode() for sight in sights]


def _session(view=(), epoch=1):
    place = Place("small-1", "1", "legal", lambda lang: view)
    return HostSession({"token": place}.get, epoch, "en")


def _hello(**changes):
    fields = {"version": VERSION, "token": "token", "epoch": 1, "offset": 0, "lang": "en"} | changes
    return Hello(**fields).model_dump_json()


def _sent(session):
    sent = []
    while texts := session.messages_to_send():
        sent += [from_host.validate_json(text) for text in texts]
    return sent


def _bye(code, lang="en"):
    return Bye(code=code, sentence=farewell(code, lang))


def test_a_fresh_console_is_welcomed_and_has_its_whole_view():
    view = _items(3)
    session = _session(view)
    session.receive_message(_hello(epoch=0))
    welcome, sights = _sent(session)
    assert welcome == Welcome(epoch=1, offset=0, exercise="small-1", team="1", seat="legal")
    assert [each.model_dump_json() for each in sights.items] == view


@pytest.mark.parametrize(("lang", "title"), [("en", "Summit morning"), ("fr", "Matinée du sommet")])
def test_a_console_hears_what_people_call_the_exercise_in_its_language(lang, title):
    written = Text(en="Summit morning", fr="Matinée du sommet")
    place = Place("summit-1", "1", "legal", lambda _: [], title=written)
    session = HostSession({"token": place}.get, 1, "en")
    session.receive_message(_hello(epoch=0, lang=lang))
    (welcome,) = _sent(session)
    assert welcome.called == title
    assert Welcome(epoch=1, offset=0, exercise="small-1", team="1", seat="legal").called == "small-1"


def test_a_console_in_the_lobby_is_briefed_after_its_welcome():
    presence = Presence(here=("legal",))
    place = Place("small-1", "1", "legal", lambda _: [], briefing={"en": presence}.get)
    session = HostSession({"token": place}.get, 1, "en")
    session.receive_message(_hello(epoch=0))
    assert [type(each) for each in _sent(session)] == [Welcome, Presence]


def test_a_console_is_told_that_it_took_the_seat_of_another():
    session = _session(_items(1))
    session.receive_message(_hello())
    session.take_over()
    welcome, _ = _sent(session)
    assert welcome.took_over


def test_a_returning_console_goes_on_where_it_stopped():
    view = _items(5)
    session = _session(view)
    session.receive_message(_hello(offset=3))
    welcome, sights = _sent(session)
    assert (welcome.offset, sights.offset, len(sights.items)) == (3, 3, 2)


@pytest.mark.parametrize(("epoch", "offset"), [(1, 6), (2, 3), (0, 3), (1, 10**9)])
def test_a_view_that_is_not_the_beginning_of_ours_comes_again(epoch, offset):
    session = _session(_items(5))
    session.receive_message(_hello(epoch=epoch, offset=offset))
    welcome, sights = _sent(session)
    assert (welcome.offset, sights.offset, len(sights.items)) == (0, 0, 5)


def test_what_is_asked_is_handed_over_once_in_order():
    session = _session()
    session.receive_message(_hello())
    for ref in ("b", "a"):
        session.receive_message(Ask(command=NOTE.model_copy(update={"ref": ref})).model_dump_json())
    assert [each.ref for each in session.requests()] == ["b", "a"]
    assert session.requests() == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (Ask(command=NOTE).model_dump_json(), "hello/expected"),
        ("", "hello/expected"),
        ("[" * 100_000, "hello/expected"),
        ('{"kind":"hello"}', "hello/expected"),
        (_hello(token="other"), "code/unknown"),
        (_hello(version=VERSION + 1), "hello/version"),
        (_hello()[:-1] + ',"seat":"legal"}', "hello/expected"),
        (_hello().replace('"offset":0', '"offset":NaN'), "hello/expected"),
        (_hello().replace('"offset":0', '"offset":-1'), "hello/expected"),
        (_hello().replace("token", "\\ud800", 2), "hello/expected"),
    ],
)
def test_whoever_does_not_say_hello_well_gets_one_sentence_and_nothing_else(text, code):
    session = _session(_items(2))
    session.receive_message(text)
    session.receive_message(_hello())
    assert _sent(session) == [_bye(code)]
    assert session.over
    assert session.place is None


@pytest.mark.parametrize("text", ["", "null", "{}", _hello(), '{"kind":"ask"}', "1" * 5_000, '{"kind":"welcome"}'])
def test_a_frame_that_cannot_be_read_ends_the_line_and_what_came_before_stays(text):
    session = _session(_items(2))
    session.receive_message(_hello(lang="fr"))
    session.receive_message(Ask(command=NOTE).model_dump_json())
    session.receive_message(text)
    session.receive_message(Ask(command=NOTE).model_dump_json())
    assert session.requests() == [NOTE]
    assert _sent(session) == [_bye("frame/unreadable", "fr")]


def test_a_seat_cannot_be_claimed_in_what_is_asked():
    session = _session()
    session.receive_message(_hello())
    claimed = json.loads(Ask(command=NOTE).model_dump_json())
    claimed["command"]["seat"] = "ai_lead"
    session.receive_message(json.dumps(claimed))
    assert session.requests() == []


@given(st.lists(st.integers(0, 30_000), max_size=40))
def test_the_view_arrives_whole_and_in_frames_within_bounds(sizes):
    view = [item for size in sizes for item in _items(1, size)]
    session = _session(view)
    session.receive_message(_hello())
    offset = 0
    while texts := session.messages_to_send():
        sights = [from_host.validate_json(text) for text in texts if '"kind":"sights"' in text]
        for text, message in zip(texts[-len(sights) :], sights, strict=False):
            assert message.offset == offset
            assert len(text.encode()) <= FRAME_LIMIT or len(message.items) == 1
            offset += len(message.items)
    assert offset == len(view)


def test_what_is_given_at_once_of_a_view_is_bounded():
    many = _session(_items(WINDOW_ITEMS + 1))
    many.receive_message(_hello())
    first = [from_host.validate_json(text) for text in many.messages_to_send()]
    assert sum(len(each.items) for each in first if isinstance(each, Sights)) == WINDOW_ITEMS
    large = _session(_items(60, 30_000))
    large.receive_message(_hello())
    assert sum(map(len, large.messages_to_send())) < WINDOW_BYTES + 2 * FRAME_LIMIT


def test_the_view_grows_under_the_cursor():
    view = _items(1)
    session = _session(view)
    session.receive_message(_hello())
    _sent(session)
    view += _items(2)
    (sights,) = _sent(session)
    assert (sights.offset, len(sights.items)) == (1, 2)


def test_only_the_latest_clock_waits_and_nobody_is_told_before_the_welcome():
    session = _session()
    session.tell(CLOCK)
    session.receive_message(_hello())
    session.tell(CLOCK)
    session.tell(CLOCK.model_copy(update={"world_ms": 6}))
    assert [each for each in _sent(session) if isinstance(each, Clock)] == [CLOCK.model_copy(update={"world_ms": 6})]


def test_a_farewell_comes_after_the_whole_view():
    session = _session(_items(WINDOW_ITEMS * 2))
    session.receive_message(_hello())
    session.leave("exercise/over")
    session.leave("host/stopping")
    *_, last = _sent(session)
    assert last == _bye("exercise/over")
    assert session.over


@pytest.mark.parametrize("code", FAREWELLS)
def test_every_farewell_says_something_in_both_languages(code):
    assert farewell(code, "en") != farewell(code, "fr")
    assert len(farewell(code, "fr")) > 20


def test_a_farewell_of_a_later_host_is_final():
    assert is_final("from/the-future")
    assert not is_final("host/stopping")
