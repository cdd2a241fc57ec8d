"""The listener: one port, where consoles open their lines. The token that a console says decides what it is shown."""

import asyncio
import errno
import socket
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Protocol, cast

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from uvicorn.protocols.http.h11_impl import H11Protocol

from engine.asking import Asking
from engine.conducting import Conducting
from engine.wire import Passing
from injects.written import Lang
from replays.records import HALL
from tocsin.address import is_loopback
from tocsin.keys import Gate
from tocsin.line import HELLO_S, Line, Opened

if TYPE_CHECKING:
    from collections.abc import Iterator

STRANGERS = 64
"""Lines that have not said who they are, at once. Others wait for their handshake until one of these is let in."""
KERNEL_BYTES = 128 * 1024
"""What the system keeps of a line that nobody reads, besides its window; left alone it takes megabytes."""
FAREWELL_S = 5.0
"""What lines have to take in the last of their view when the host leaves."""


class ListenError(Exception):
    """The host cannot listen there: a code of `tocsin.host_words`, and the facts that its sentence quotes."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class House(Protocol):
    """What the listener asks of whoever plays the exercise."""

    def opened_by(self, token: str) -> Opened | None: ...

    def joined(self, world: int, seat: str) -> None: ...

    def left(self, world: int, seat: str) -> None: ...

    def ask(self, world: int, seat: str, asked: Asking | Conducting) -> None: ...

    def passing(self, world: int, seat: str) -> Sequence[Passing]:
        """What the clock and the presence are now, for a line of this world; world 0 is the facilitators'."""
        ...

    def reading(self) -> int: ...


class Listener:
    """Every line that is open. A seat has one: a second takes its place, with a word to both."""

    def __init__(self, house: House, *, epoch: int, lang: Lang) -> None:
        self._house = house
        self.epoch = epoch
        self.lang: Lang = lang
        self._gate = Gate()
        self._strangers: set[Line] = set()
        self._waiting: deque[Line] = deque()
        self._lines: dict[int, dict[str, Line]] = {}
        """Who has been let in, by world and seat."""
        self.here: dict[int, tuple[str, ...]] = {}
        """The seats that have a console now, by world."""
        self._desks_wait = False
        self._leaving: str | None = None
        self._emptied = asyncio.Event()
        self._server: uvicorn.Server | None = None

    def told(self, world: int | None) -> None:
        """A world has something new to show, or every clock has changed: no line is waited for."""
        if world is None:
            for number in self._lines:
                self._retell(number)
            return
        for line in tuple(self._lines.get(world, {}).values()):
            line.send()
        if not self._desks_wait:
            self._desks_wait = True
            asyncio.get_running_loop().call_soon(self._tell_desks)

    def retell(self, worlds: Iterable[int]) -> None:
        """Who is at these worlds' seats has changed, or what their clocks say."""
        for number in dict.fromkeys((*worlds, HALL)):
            self._retell(number)

    async def serve(self, listening: socket.socket) -> None:
        """Lets consoles in until `close`."""
        self._server = _Server(_config(self._app(), lambda **_: Line(self)))
        await self._server.serve([listening])

    async def close(self, code: str | None) -> None:
        """Ends every line, with a farewell once its view is sent, or without a word. Nobody is let in any more."""
        self._leaving = code or "host/stopping"
        for line in (*self._strangers, *self._waiting, *(self._inside() if code is None else ())):
            line.cut()
        for line in self._inside():
            line.leave(self._leaving)
        with suppress(TimeoutError):
            async with asyncio.timeout(FAREWELL_S):
                await self._all_gone()
        for line in self._inside():
            line.cut()
        if self._server:
            self._server.should_exit = True

    def knocks(self, line: Line) -> None:
        if self._leaving:
            line.cut()
            return
        self._waiting.append(line)
        self._answer()

    def opened_by(self, token: str) -> Opened | None:
        return self._house.opened_by(token)

    def let_in(self, line: Line) -> None:
        self._known(line)
        world, seat = _place(line)
        lines = self._lines.setdefault(world, {})
        if before := lines.pop(seat, None):
            before.leave("seat/taken-over")
            line.session.take_over()
        lines[seat] = line
        self.here[world] = tuple(lines)
        self._house.joined(world, seat)

    def refused(self, line: Line) -> int:
        self._known(line)
        return self._gate.wait_ms(self._house.reading())

    def asked(self, line: Line, asked: Asking | Conducting) -> None:
        self._house.ask(*_place(line), asked)

    def passing(self, line: Line) -> Sequence[Passing]:
        return self._house.passing(*_place(line))

    def gone(self, line: Line) -> None:
        self._known(line)
        if line.opened:
            world, seat = _place(line)
            if self._lines.get(world, {}).get(seat) is line:
                del self._lines[world][seat]
                self.here[world] = tuple(self._lines[world])
                self._house.left(world, seat)
        self._emptied.set()

    def _known(self, line: Line) -> None:
        """It is no stranger any more, so that the next may say who it is."""
        self._strangers.discard(line)
        if line in self._waiting:
            self._waiting.remove(line)
        self._answer()

    def _answer(self) -> None:
        while self._waiting and len(self._strangers) < STRANGERS:
            line = self._waiting.popleft()
            self._strangers.add(line)
            line.answer()

    def _tell_desks(self) -> None:
        """Facilitators hear of all that many worlds have new at once, after every participant."""
        self._desks_wait = False
        for line in tuple(self._lines.get(HALL, {}).values()):
            line.send()

    def _retell(self, world: int) -> None:
        for seat, line in tuple(self._lines.get(world, {}).items()):
            line.tell(self._house.passing(world, seat))

    def _inside(self) -> list[Line]:
        return [line for lines in self._lines.values() for line in lines.values()]

    async def _all_gone(self) -> None:
        while self._inside():
            self._emptied.clear()
            await self._emptied.wait()

    def _app(self) -> Starlette:
        return Starlette(routes=[Route("/health", _health)])


def _place(line: Line) -> tuple[int, str]:
    assert line.opened is not None
    return line.opened.world, line.opened.place.seat


def listen(address: str, port: int) -> socket.socket:
    """A socket that listens there. Raises ListenError: `needs-tls`, `port-taken` or `no-address`."""
    if not is_loopback(address):
        raise ListenError("needs-tls", address=address)
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        listening = socket.create_server((address, port), family=family, backlog=1_024)
    except OSError as error:
        code = "port-taken" if error.errno == errno.EADDRINUSE else "no-address"
        raise ListenError(code, address=address, port=port, other=port + 1) from error
    # Inherited by every line. asyncio leaves it out for sockets made without naming TCP, and small frames then wait
    # 40 ms for the acknowledgement of the one before.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, KERNEL_BYTES)
    return listening


async def _health(_: Request) -> PlainTextResponse:
    return PlainTextResponse("ok\n")


class _Server(uvicorn.Server):
    """Signals belong to the host, which has a journal to close."""

    @contextmanager
    def capture_signals(self) -> "Iterator[None]":
        yield


class _Door(H11Protocol):
    """Whoever connects and then asks for nothing is not waited for."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.loop.call_later(HELLO_S, self._expect_request)

    def _expect_request(self) -> None:
        if self.transport.get_protocol() is self and self.cycle is None:
            self.transport.abort()


def _config(app: Callable[..., object], line: Callable[..., Line]) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=_Door,
        ws=cast("type[asyncio.Protocol]", line),
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
