"""A line: one console's socket at the host, and its session. Bytes in, bytes out, and a beat; nothing is awaited.

`websockets` knows the frames and `engine.session` what they say, both without I/O: a line joins them to a transport.
So a fan-out is a loop that writes, a line that is stalled delays nobody, and nothing is queued but one window.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol, cast

from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import CONNECTING, OPEN
from websockets.server import ServerProtocol

from engine.asking import Asking
from engine.conducting import Conducting
from engine.session import HostSession, Place
from engine.wire import FRAME_LIMIT, Passing
from injects.written import Lang
from tocsin.allowance import Allowance

PATH = "/session"
HELLO_S = 5.0
"""A line that has not said who it is by then is ended."""
BEAT_S = 1.0
"""Between two looks at a line, each of which tells it what passes outside its view: the clock, who is here."""
PING_BEATS = 5
DEAD_S, STALL_S = 10.0, 30.0
"""Every so many beats a ping. A line is cut without its pong for so long, or when nobody reads for so long."""
CLOSE_S = 2.0
"""What the other end has to say goodbye."""
PER_SECOND, BURST = 20, 60
"""Messages that a console may send. One that sends more frames than these that carry none is cut."""
AT_ONCE = 2_048
"""Bytes that are read into frames at a time: what many tiny frames cost is seen before others wait for it."""
GATE_LIMIT_MS = 10_000
"""A refusal that would have to wait longer than that is not said at all."""


class Opened(NamedTuple):
    """What a token opens: the world, and the place in it."""

    world: int
    place: Place


class Desk(Protocol):
    """What a line asks of whoever keeps them all."""

    epoch: int
    lang: Lang

    def knocks(self, line: "Line") -> None:
        """A line asks for its handshake: `answer` it as soon as there are not too many strangers."""
        ...

    def opened_by(self, token: str) -> Opened | None:
        """What a token opens, if it opens anything."""
        ...

    def let_in(self, line: "Line") -> None:
        """It has said whose seat it is: it is no stranger any more, and stands in for any other line of that seat."""
        ...

    def refused(self, line: "Line") -> int:
        """It has said something else. How long its refusal has to wait, in milliseconds."""
        ...

    def asked(self, line: "Line", asked: Asking | Conducting) -> None:
        """Its seat asks something."""
        ...

    def passing(self, line: "Line") -> Sequence[Passing]:
        """What passes outside its view now, such as the clock."""
        ...

    def gone(self, line: "Line") -> None:
        """The socket is closed: nothing comes from this line any more."""
        ...


class Line(asyncio.Protocol):
    """One console at the host, from its handshake to its end. `send` whenever its session may have something new."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._frames = ServerProtocol(origins=[None], max_size=FRAME_LIMIT)
        self._loop = asyncio.get_running_loop()
        self._allowance, self._idle_allowance = Allowance(PER_SECOND, BURST), Allowance(PER_SECOND, BURST)
        self._bytes = bytearray()
        self._texts: deque[str] = deque()
        """What has come and waits its turn: reading is paused meanwhile."""
        self._parts: list[bytes] = []
        self._is_text = True
        self._request: Request | None = None
        self._stalled_at: float | None = None
        self._pinged_at: float | None = None
        self._beats = 0
        self._timer: asyncio.TimerHandle | None = None
        self.session = HostSession(self._place_of, desk.epoch, desk.lang)
        self.opened: Opened | None = None
        """What its token opened."""
        self._inside = False
        self._passed: dict[type[Passing], Passing] = {}

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def connection_lost(self, _exc: Exception | None) -> None:
        self.session.over = True
        self._bytes.clear()
        self._texts.clear()
        self._rest()
        self._desk.gone(self)

    def data_received(self, data: bytes) -> None:
        self._bytes += data
        self._listen()

    def pause_writing(self) -> None:
        self._stalled_at = self._loop.time()
        self._read_on()

    def resume_writing(self) -> None:
        self._stalled_at = None
        self._read_on()
        self.send()

    def answer(self) -> None:
        """Completes the handshake. No web page may speak to the host: a browser names its origin, and none is ours."""
        assert self._request is not None
        if self._request.path == PATH:
            response = self._frames.accept(self._request)
        else:
            response = self._frames.reject(404, "There is nothing here.\n")
        self._frames.send_response(response)
        self._write()
        if self._frames.state is OPEN:
            self._later(HELLO_S, self._expect_hello)
            self._loop.call_soon(self._listen)

    def send(self) -> None:
        """Writes what the session has to say, as far as the other end reads."""
        if self._frames.state is not OPEN:
            return
        while self._stalled_at is None and (texts := self.session.messages_to_send()):
            for text in texts:
                self._frames.send_text(text.encode())
            self._write()
        if self.session.over:
            self._say_goodbye()

    def tell(self, passings: Sequence[Passing]) -> None:
        """Sends what passes outside the view, where it is not what was sent last."""
        for passing in passings:
            if self._passed.get(type(passing)) != passing:
                self._passed[type(passing)] = passing
                self.session.tell(passing)
        self.send()

    def leave(self, code: str) -> None:
        """Ends the line with a farewell, once the other end has its whole view."""
        self.session.leave(code)
        self.send()

    def cut(self) -> None:
        """Ends the line here and now. The console comes back and goes on where it stopped."""
        self._transport.abort()

    def _listen(self) -> None:
        """Takes in what has come, as often as a console may send."""
        while self._heed_texts() and self._bytes and not self._transport.is_closing():
            self._frames.receive_data(bytes(self._bytes[:AT_ONCE]))
            del self._bytes[:AT_ONCE]
            for event in self._frames.events_received():
                if isinstance(event, Request):
                    self._request = event
                    self._desk.knocks(self)
                else:
                    self._take(cast(Frame, event))
            self._write()
        self._read_on()

    def _take(self, frame: Frame) -> None:
        if frame.opcode is Opcode.PONG:
            self._pinged_at = None
        elif frame.opcode in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT):
            self._is_text = frame.opcode is Opcode.TEXT or (frame.opcode is Opcode.CONT and self._is_text)
            self._parts.append(bytes(frame.data))
            if frame.fin:
                text, self._parts = b"".join(self._parts), []
                self._texts.append(text.decode(errors="replace") if self._is_text else "")
                return
        if self._idle_allowance.wait_ms(self._now_ms()):
            self.cut()

    def _heed_texts(self) -> bool:
        """Whether none of them has to wait any more."""
        while self._texts and self._frames.state is not CONNECTING:
            if wait := self._allowance.wait_ms(self._now_ms()):
                self._loop.call_later(wait / 1_000, self._listen)
                break
            self.session.receive_message(self._texts.popleft())
            self._heed()
        return not self._texts

    def _now_ms(self) -> int:
        return int(self._loop.time() * 1_000)

    def _heed(self) -> None:
        if self._inside:
            for asked in self.session.requests():
                self._desk.asked(self, asked)
            self.send()
        elif self.session.place is not None:
            self._inside = True
            self._desk.let_in(self)
            self._beat()
        else:
            self._refuse()

    def _refuse(self) -> None:
        wait = self._desk.refused(self)
        if wait > GATE_LIMIT_MS:
            self.cut()
        else:
            self._later(wait / 1_000, self.send)

    def _expect_hello(self) -> None:
        self.session.refuse("hello/expected")
        self._refuse()

    def _beat(self) -> None:
        now = self._loop.time()
        unread = self._stalled_at is not None and now - self._stalled_at >= STALL_S
        if unread or (self._pinged_at is not None and now - self._pinged_at >= DEAD_S):
            self.cut()
            return
        self._later(BEAT_S, self._beat)
        self._beats += 1
        if self._beats % PING_BEATS == 0 and self._pinged_at is None and self._stalled_at is None:
            self._ping(now)
        self.tell(self._desk.passing(self))

    def _ping(self, now: float) -> None:
        if self._frames.state is OPEN:
            self._pinged_at = now
            self._frames.send_ping(b"")
            self._write()

    def _say_goodbye(self) -> None:
        self._frames.send_close(1_000)
        self._write()
        self._later(CLOSE_S, self.cut)

    def _write(self) -> None:
        for data in self._frames.data_to_send():
            if self._transport.is_closing():
                return
            if data:
                self._transport.write(data)
            else:
                (self._transport.write_eof if self._transport.can_write_eof() else self._transport.close)()
                self._later(CLOSE_S, self.cut)

    def _read_on(self) -> None:
        """Reads only while what came is dealt with and the other end reads too: neither way can anything pile up."""
        wanted = self._stalled_at is None and not self._texts
        if wanted != self._transport.is_reading() and not self._transport.is_closing():
            (self._transport.resume_reading if wanted else self._transport.pause_reading)()

    def _later(self, seconds: float, act: Callable[[], None]) -> None:
        """Puts `act` in place of what was to be done next."""
        self._rest()
        self._timer = self._loop.call_later(seconds, act)

    def _rest(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _place_of(self, token: str) -> Place | None:
        self.opened = self._desk.opened_by(token)
        return self.opened.place if self.opened else None
