"""The console's end by messages alone, and both ends through any interleaving of broken lines and restarts."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from engine.asking import AskNote
from engine.console_session import ConsoleSession
from engine.session import HostSession, Place
from engine.shown import ShownReceipt, ShownWords, shown_codec
from engine.wire import Ask, Bye, Clock, Hello, Sights, Welcome, from_console

WELCOME = Welcome(epoch=3, offset=0, exercise="small-1", team="1", seat="legal")
NOTE = AskNote(ref="r1", text="we cut at nine")
RECEIPT = ShownReceipt(at=1, ref="r1", code="", sentence="")


def _console(**given):
    session = ConsoleSession("token", "en", **given)
    session.connected()
    return session


def _take(session, *messages):
    for message in messages:
        session.receive_message(message.model_dump_json())


def _said(session):
    return [from_console.validate_json(text) for text in session.messages_to_send()]


def test_a_line_begins_with_a_hello():
    session = _console(epoch=2)
    assert _said(session) == [Hello(version=1, token="token", epoch=2, offset=0, lang="en")]
    _take(session, WELCOME, Sights(offset=0, items=(RECEIPT,)))
    session.connected()
    (hello,) = _said(session)
    assert (hello.epoch, hello.offset) == (3, 1)


def test_nothing_is_asked_before_the_welcome():
    session = _console()
    session.ask(NOTE)
    assert not any(isinstance(each, Ask) for each in _said(session))
    _take(session, WELCOME)
    assert _said(session) == [Ask(command=NOTE)]


def test_what_was_answered_is_offered_again_only_when_the_view_begins_again():
    session = _console()
    _take(session, WELCOME)
    session.ask(NOTE)
    _take(session, Sights(offset=0, items=(RECEIPT,)))
    assert session.waiting == ()
    session.connected()
    _said(session)
    _take(session, WELCOME.model_copy(update={"offset": 1}))
    assert _said(session) == []
    session.connected()
    _said(session)
    _take(session, WELCOME)
    assert _said(session) == [Ask(command=NOTE)]


def test_an_older_host_is_refused_and_told_nothing():
    session = _console(epoch=4, asked=[NOTE])
    _said(session)
    _take(session, WELCOME, Sights(offset=0, items=(RECEIPT,)))
    (bye,) = session.heard()
    assert bye.code == "host/older"
    assert session.dropped
    assert not session.finished
    assert _said(session) == []
    assert session.waiting == (NOTE,)
    assert session.epoch == 4


@pytest.mark.parametrize(
    "message",
    [
        Sights(offset=0, items=()),
        Clock(world_ms=0, duration=1, state="lobby", story="1 09:00"),
        WELCOME.model_copy(update={"offset": 7}),
    ],
)
def test_what_cannot_come_first_drops_the_line(message):
    session = _console()
    _take(session, message)
    assert session.dropped
    assert not session.finished


@pytest.mark.parametrize("text", ["", "{}", WELCOME.model_dump_json(), '{"kind":"sights","offset":5,"items":[]}'])
def test_what_cannot_be_right_drops_the_line_and_the_view_stands(text):
    session = _console()
    _take(session, WELCOME, Sights(offset=0, items=(RECEIPT,)))
    session.receive_message(text)
    _take(session, Sights(offset=1, items=(RECEIPT,)))
    assert session.dropped
    assert session.offset == 1


def test_a_final_farewell_ends_it():
    session = _console()
    bye = Bye(code="exercise/over", sentence="The exercise is over.")
    _take(session, WELCOME, bye)
    assert session.finished
    assert session.heard() == [WELCOME, bye]


class Lines(RuleBasedStateMachine):
    """One console and one host, whose line breaks anywhere. What is on the host's disk is `committed`."""

    def __init__(self):
        super().__init__()
        self.console = ConsoleSession("token", "en")
        self.outbox = []
        self.committed = []
        self.executed = []
        self.epoch = 1
        self.seen = []
        self.asked = self.happened = 0
        self.host = None
        self.to_host, self.to_console = [], []

    def _place(self, _token):
        return Place("small-1", "1", "legal", lambda lang: self.committed)

    def _execute(self, asking):
        if asking.ref not in self.executed:
            self.executed.append(asking.ref)
            self.committed.append(ShownReceipt(at=0, ref=asking.ref, code="", sentence="").model_dump_json())

    @rule()
    def connect(self):
        self.host = HostSession(self._place, self.epoch, "en")
        self.console.connected()
        self.to_host, self.to_console = [], []

    @precondition(lambda self: self.host)
    @rule()
    def lose_the_line(self):
        self.host = None

    @rule()
    def ask(self):
        self.asked += 1
        asking = AskNote(ref=f"r{self.asked}", text="")
        self.outbox.append(asking)
        self.console.ask(asking)

    @rule()
    def something_happens(self):
        self.happened += 1
        sight = ShownWords(at=self.happened, ref="x", seat="legal", text="")
        self.committed.append(shown_codec.dump_json(sight).decode())

    @precondition(lambda self: self.host)
    @rule(count=st.integers(1, 5))
    def host_hears(self, count):
        self.to_host += self.console.messages_to_send()
        for text in self.to_host[:count]:
            self.host.receive_message(text)
            for asking in self.host.requests():
                self._execute(asking)
        del self.to_host[:count]

    @precondition(lambda self: self.host)
    @rule(count=st.integers(1, 5))
    def console_hears(self, count):
        self.to_console += self.host.messages_to_send()
        for text in self.to_console[:count]:
            self.console.receive_message(text)
        del self.to_console[:count]
        self._look()

    @rule()
    def console_restarts_from_its_disk(self):
        self.console = ConsoleSession("token", "en", self.console.epoch, self.outbox)
        self.host, self.seen = None, []

    @precondition(lambda self: self.committed)
    @rule(data=st.data())
    def host_is_restored_from_a_copy(self, data):
        """An older copy of the file, in a higher epoch: what it does not hold is lost to it."""
        kept = data.draw(st.integers(0, len(self.committed)))
        self.committed = self.committed[:kept]
        held = [shown_codec.validate_json(item) for item in self.committed]
        self.executed = [each.ref for each in held if isinstance(each, ShownReceipt)]
        self.epoch += 1
        self.host = None

    def _look(self):
        for message in self.console.heard():
            assert not isinstance(message, Bye), message
            if isinstance(message, Welcome) and message.offset == 0:
                self.seen = []
            if isinstance(message, Sights):
                self.seen += [each.model_dump_json() for each in message.items]

    @invariant()
    def every_command_is_executed_once(self):
        assert len(self.executed) == len(set(self.executed))
        receipts = [item for item in self.committed if '"receipt"' in item]
        assert len(receipts) == len(self.executed)

    @invariant()
    def a_line_that_stands_has_shown_a_beginning_of_the_view(self):
        if self.host and self.host.place and self.console.epoch == self.epoch:
            assert self.seen == self.committed[: len(self.seen)]

    def teardown(self):
        """Whatever happened, one good line is enough."""
        self.connect()
        for _ in range(4):
            self.host_hears(10**6)
            self.console_hears(10**6)
        assert self.seen == self.committed
        assert self.console.waiting == ()
        assert sorted(self.executed) == sorted(asking.ref for asking in self.outbox)


TestLines = Lines.TestCase
TestLines.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)
