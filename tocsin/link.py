"""The console's link: it opens a line to the host, keeps it, and opens another whenever it is lost, for ever."""

import asyncio
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Generic, Protocol, TypeVar

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException

from engine.console_session import Asked, ConsoleEnd, Heard
from engine.wire import Welcome

FIRST_MS, SOON_MS, CAP_MS = 200, 1_000, 5_000
"""The first attempt after a loss comes within the first of these, and no two are further apart than the last."""
SOON = 20
"""Attempts during which they are never further apart than SOON_MS: a host that restarts is back in seconds."""
PING_S, DEAD_S, OPEN_S = 5.0, 10.0, 5.0
MESSAGE_LIMIT = 1024 * 1024

Kept = TypeVar("Kept", contravariant=True)


class Keeps(Protocol[Kept]):
    """Where what is asked is kept before it is sent, and the epoch that was reached: `tocsin.outbox`, for people."""

    def keep(self, asking: Kept, /) -> None: ...

    def reach(self, epoch: int) -> None: ...


class Link(Generic[Asked, Heard]):
    """One console's line. What is asked is on the disk before `ask` returns, and leaves when there is a line."""

    def __init__(
        self,
        uri: str,
        session: ConsoleEnd[Asked, Heard],
        outbox: Keeps[Asked],
        heard: Callable[[Sequence[Heard]], None],
        lost: Callable[[], None],
    ) -> None:
        """`heard` is given what comes, `lost` is called whenever there is no line any more, or not yet."""
        self._uri = uri
        self._session = session
        self._outbox = outbox
        self._heard = heard
        self._lost = lost
        self._wake = asyncio.Event()

    def ask(self, asking: Asked) -> None:
        """Keeps what is asked, then sends it. Raises OutboxError when it could not be kept: then nothing is sent."""
        self._outbox.keep(asking)
        self._session.ask(asking)
        self._wake.set()

    async def run(self) -> None:
        """Returns once the host has said goodbye for good."""
        failures = 0
        while not self._session.finished:
            failures = 0 if await self._one_line() else failures + 1
            if not self._session.finished:
                self._lost()
                await asyncio.sleep(_delay_ms(failures) / 1_000)

    async def _one_line(self) -> bool:
        """Whether the host let us in on this line, which has ended."""
        try:
            async with connect(
                self._uri,
                compression=None,
                max_size=MESSAGE_LIMIT,
                open_timeout=OPEN_S,
                close_timeout=1,
                ping_interval=PING_S,
                ping_timeout=DEAD_S,
                proxy=None,
            ) as websocket:
                return await self._talk(websocket)
        except (OSError, TimeoutError, WebSocketException):
            return False

    async def _talk(self, websocket: ClientConnection) -> bool:
        self._session.connected()
        self._wake.set()
        speaking = asyncio.create_task(self._speak(websocket))
        welcomed = False
        try:
            with suppress(ConnectionClosed):
                async for text in websocket:
                    self._session.receive_message(text if isinstance(text, str) else "")
                    welcomed = self._pass_on() or welcomed
                    self._wake.set()
                    if self._session.dropped:
                        break
        finally:
            speaking.cancel()
        return welcomed

    async def _speak(self, websocket: ClientConnection) -> None:
        with suppress(ConnectionClosed):
            while True:
                await self._wake.wait()
                self._wake.clear()
                for text in self._session.messages_to_send():
                    await websocket.send(text)

    def _pass_on(self) -> bool:
        heard = self._session.heard()
        welcomes = [message for message in heard if isinstance(message, Welcome)]
        for welcome in welcomes:
            self._outbox.reach(welcome.epoch)
        self._heard(heard)
        return bool(welcomes)


def _delay_ms(failures: int) -> int:
    """Full jitter: anything up to a bound that doubles, so that 300 consoles do not come back at one instant."""
    cap = SOON_MS if failures < SOON else CAP_MS
    return secrets.randbelow(min(cap, FIRST_MS * 2 ** min(failures, 10)) + 1)
