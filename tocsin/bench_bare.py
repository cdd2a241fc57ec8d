"""What the bare parts cost: a `websockets` broadcast and a synced commit, in a process of their own."""

import asyncio
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

import apsw
from websockets.asyncio.server import ServerConnection, broadcast, serve
from websockets.exceptions import ConnectionClosed

from engine.wire import Welcome
from tocsin.address import HERE
from tocsin.child import hear
from tocsin.link import DEAD_S, PING_S


class Broadcast(NamedTuple):
    """To be sent to everybody at an instant (monotonic, ns)."""

    due_ns: int
    text: str


class Commit(NamedTuple):
    """Rows to be put on the disk at once; answered with the milliseconds that it took."""

    rows: tuple[bytes, ...]


class Bare:
    """A server that welcomes whoever says hello at an offset, and the file of a commit."""

    def __init__(self, pipe: Connection, file: Path, offset: int) -> None:
        self._pipe = pipe
        self._offset = offset
        self._there: set[ServerConnection] = set()
        self._disk = apsw.Connection(str(file))
        self._disk.pragma("journal_mode", "WAL")
        self._disk.pragma("synchronous", "FULL")
        self._disk.execute("CREATE TABLE rows (row BLOB)")
        self._over = asyncio.Event()

    async def run(self) -> None:
        """Serves until the pipe is closed."""
        hear(self._pipe, self._heard)
        async with serve(self._welcome, HERE, 0, compression=None, ping_interval=PING_S, ping_timeout=DEAD_S) as server:
            self._pipe.send(next(iter(server.sockets)).getsockname()[1])
            await self._over.wait()

    async def _welcome(self, line: ServerConnection) -> None:
        welcome = Welcome(epoch=1, offset=self._offset, exercise="bare", team="1", seat="1")
        with suppress(ConnectionClosed):
            await line.recv()
            await line.send(welcome.model_dump_json())
            self._there.add(line)
            await line.wait_closed()

    def _heard(self, wanted: object) -> None:
        match wanted:
            case Broadcast(due_ns, text):
                wait = (due_ns - time.monotonic_ns()) / 1e9
                asyncio.get_running_loop().call_later(wait, broadcast, self._there, text)
            case Commit(rows):
                self._pipe.send(self._commit(rows))
            case _:
                self._over.set()

    def _commit(self, rows: tuple[bytes, ...]) -> float:
        began = time.perf_counter()
        self._disk.execute("BEGIN IMMEDIATE")
        self._disk.executemany("INSERT INTO rows VALUES (?)", [(row,) for row in rows])
        self._disk.execute("COMMIT")
        return (time.perf_counter() - began) * 1_000


def bare_side(pipe: Connection, file: Path, offset: int) -> None:
    """Sends its port, then does what comes by the pipe until that is closed."""
    asyncio.run(_bare(pipe, file, offset))


async def _bare(pipe: Connection, file: Path, offset: int) -> None:
    await Bare(pipe, file, offset).run()
