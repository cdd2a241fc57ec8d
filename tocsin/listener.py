"""The listener: one port, where consoles open their lines. The token that a console says decides what it is shown."""

import asyncio
import errno
import ipaddress
import socket
from collections.abc import Callable, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple, Protocol

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from engine.asking import Asking
from engine.conducting import Conducting
from engine.session import HostSession, Place
from engine.wire import FRAME_LIMIT, Passing
from injects.written import Lang
from replays.records import HALL
from tocsin.keys import Gate

if TYPE_CHECKING:
    from collections.abc import Iterator

HELLO_S = 5.0
"""A line that has not said who it is by then is ended."""
STRANGERS = 64
"""Lines that have not said who they are, at once."""
PING_S, DEAD_S = 5.0, 10.0
FAREWELL_S = 5.0
"""What lines have to take in the last of their view when the host leaves."""


class ListenError(Exception):
    """The host cannot listen there: a code of `tocsin.host_words`, and the facts that its sentence quotes."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class Opened(NamedTuple):
    """What a token opens: the world, and the place in it."""

    world: int
    place: Place


class House(Protocol):
    """What the listener asks of whoever plays the exercise."""

    def opened_by(self, token: str) -> Opened | None: ...

    def joined(self, world: int, seat: str) -> None: ...

    def left(self, world: int, seat: str) -> None: ...

    def ask(self, world: int, seat: str, asked: Asking | Conducting) -> None: ...

    def passing(self, world: int) -> Sequence[Passing]:
        """What the clock and the presence are now, for a line of this world; world 0 is the facilitators'."""
        ...

    def reading(self) -> int: ...


class Listener:
    """Every line that is open, by world and seat: a seat has one."""

    def __init__(self, house: House, *, epoch: int, lang: Lang) -> None:
        self.house = house
        self.epoch = epoch
        self.lang: Lang = lang
        self.gate = Gate()
        self.strangers = 0
        self.lines: dict[tuple[int, str], Line] = {}
        self.here: dict[int, tuple[str, ...]] = {}
        """The seats that have a console now, by world."""
        self._server: uvicorn.Server | None = None

    def told(self, world: int | None) -> None:
        """A world has something new to show, or every clock has changed: no line is waited for."""
        for (number, _), line in self.lines.items():
            if world is None or number in (world, HALL):
                line.wake_up(retell=world is None)

    def retell(self, world: int) -> None:
        """Who is at this world's seats has changed."""
        for (number, _), line in self.lines.items():
            if number in (world, HALL):
                line.wake_up(retell=True)

    def seat(self, line: "Line") -> "Line | None":
        """A line takes its seat; gives the one that had it."""
        before = self.lines.get(line.key)
        self.lines[line.key] = line
        self._count_here(line.key[0])
        return before

    def unseat(self, line: "Line") -> bool:
        """A line is gone; whether its seat is empty now."""
        if self.lines.get(line.key) is not line:
            return False
        del self.lines[line.key]
        self._count_here(line.key[0])
        return True

    def _count_here(self, world: int) -> None:
        self.here[world] = tuple(seat for number, seat in self.lines if number == world)

    async def serve(self, listening: socket.socket) -> None:
        """Lets consoles in until `close`."""
        self._server = _Server(_config(self._app()))
        await self._server.serve([listening])

    async def close(self, code: str | None) -> None:
        """Ends every line, with a farewell once its view is sent, or without a word."""
        waiting = [line.leave(code) for line in self.lines.values()] if code else []
        if waiting:
            await asyncio.wait([asyncio.create_task(gone) for gone in waiting], timeout=FAREWELL_S)
        if self._server:
            self._server.should_exit = True

    def _app(self) -> Starlette:
        return Starlette(routes=[WebSocketRoute("/session", self._session), Route("/health", _health)])

    async def _session(self, websocket: WebSocket) -> None:
        """A browser always names its origin: none of ours is one, so that no web page can speak to the host."""
        if "origin" in websocket.headers or self.strangers >= STRANGERS:
            await websocket.close()
            return
        await websocket.accept()
        with suppress(WebSocketDisconnect):
            await Line(self, websocket).serve()


class Line:
    """One console's socket and its session."""

    def __init__(self, listener: Listener, websocket: WebSocket) -> None:
        self._listener = listener
        self._house = listener.house
        self._websocket = websocket
        self._session = HostSession(self._place_of, listener.epoch, listener.lang)
        self._world = 0
        self._gone = asyncio.Event()
        self._lost = False
        self._wake = asyncio.Event()
        self._retell = True
        self._passed: dict[type[Passing], Passing] = {}

    def wake_up(self, *, retell: bool) -> None:
        """There may be something new to send; `retell`: of what passes, too."""
        self._retell = self._retell or retell
        self._wake.set()

    async def serve(self) -> None:
        """Speaks and listens until either end has had enough."""
        try:
            if await self._let_in():
                await self._talk()
            if not self._lost:
                await self._send()
                await self._websocket.close()
        finally:
            self._gone.set()

    async def leave(self, code: str) -> None:
        """Ends the line with a farewell, and returns once it is gone."""
        self._session.leave(code)
        self._wake.set()
        await self._gone.wait()

    async def _let_in(self) -> bool:
        self._listener.strangers += 1
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(HELLO_S):
                    await self._hear()
            if self._session.place is not None:
                return True
            self._session.refuse("hello/expected")
            await asyncio.sleep(self._listener.gate.wait_ms(self._house.reading()) / 1_000)
            return False
        finally:
            self._listener.strangers -= 1

    async def _talk(self) -> None:
        if before := self._listener.seat(self):
            before._session.leave("seat/taken-over")
            before._wake.set()
            self._session.take_over()
        self._house.joined(*self.key)
        listening = asyncio.create_task(self._listen())
        try:
            await self._speak()
        finally:
            listening.cancel()
            if self._listener.unseat(self):
                self._house.left(*self.key)

    async def _speak(self) -> None:
        while not (self._session.over or self._lost):
            if self._retell:
                self._tell()
            await self._send()
            await self._wake.wait()
            self._wake.clear()

    def _tell(self) -> None:
        self._retell = False
        for passing in self._house.passing(self._world):
            if self._passed.get(type(passing)) != passing:
                self._passed[type(passing)] = passing
                self._session.tell(passing)

    async def _send(self) -> None:
        while texts := self._session.messages_to_send():
            for text in texts:
                await self._websocket.send_text(text)

    async def _listen(self) -> None:
        with suppress(WebSocketDisconnect):
            while True:
                await self._hear()
                for asking in self._session.requests():
                    self._house.ask(*self.key, asking)
        self._lost = True
        self._wake.set()

    async def _hear(self) -> None:
        message = await self._websocket.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message["code"])
        self._session.receive_message(message.get("text") or "")
        self._wake.set()

    @property
    def key(self) -> tuple[int, str]:
        """The world and the seat, once it was let in."""
        assert self._session.place is not None
        return self._world, self._session.place.seat

    def _place_of(self, token: str) -> Place | None:
        opened = self._house.opened_by(token)
        if opened is None:
            return None
        self._world = opened.world
        return opened.place


def listen(address: str, port: int) -> socket.socket:
    """A socket that listens there. Raises ListenError: `needs-tls`, `port-taken` or `no-address`."""
    if not is_loopback(address):
        raise ListenError("needs-tls", address=address)
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        return socket.create_server((address, port), family=family, backlog=1_024)
    except OSError as error:
        code = "port-taken" if error.errno == errno.EADDRINUSE else "no-address"
        raise ListenError(code, address=address, port=port, other=port + 1) from error


def is_loopback(address: str) -> bool:
    """Whether an address never leaves this machine. A name is not an address, and may lead anywhere."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


async def _health(_: Request) -> PlainTextResponse:
    return PlainTextResponse("ok\n")


class _Server(uvicorn.Server):
    """Signals belong to the host, which has a journal to close."""

    @contextmanager
    def capture_signals(self) -> "Iterator[None]":
        yield


def _config(app: Callable[..., object]) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        ws_max_size=FRAME_LIMIT,
        ws_ping_interval=PING_S,
        ws_ping_timeout=DEAD_S,
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
