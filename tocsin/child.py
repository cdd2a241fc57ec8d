"""A child: a process of its own at the other end of a pipe. It never outlives the block in which it was begun."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

PATIENCE_S = 5.0
"""What a child has to end by itself once its pipe is closed."""


@contextmanager
def child(work: Callable[..., None], *arguments: object) -> Iterator[Connection]:
    """Runs `work(pipe, *arguments)` in a fresh interpreter, and gives our end of the pipe.

    Ctrl+C at the terminal is for us alone: a child hears of it when its pipe is closed.
    """
    spawn = get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=work, args=(theirs, *arguments), daemon=True)
    with _deaf_to_ctrl_c():
        process.start()
    theirs.close()
    try:
        yield ours
    finally:
        ours.close()
        process.join(PATIENCE_S)
        process.kill()
        process.join()


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """What a process ignores when another is begun, that one ignores from its first instant."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


async def told_by(pipe: Connection) -> Any:
    """What comes next by the pipe, while the loop goes on. Raises EOFError when the other end is gone."""
    heard = asyncio.get_running_loop().create_future()
    hear(pipe, heard.set_result)
    try:
        told = await heard
    finally:
        leave(pipe)
    if isinstance(told, EOFError):
        raise told
    return told


def hear(pipe: Connection, heard: Callable[[Any], object]) -> None:
    """Has `heard` called from the event loop with what comes by the pipe, and with EOFError once it is closed."""

    def take() -> None:
        try:
            heard(pipe.recv())
        except EOFError as error:
            leave(pipe)
            heard(error)

    asyncio.get_running_loop().add_reader(pipe.fileno(), take)


def leave(pipe: Connection) -> None:
    """Hears no more from the pipe."""
    asyncio.get_running_loop().remove_reader(pipe.fileno())
