"""What is typed at standard input, line by line, without holding up anything else."""

import asyncio
import os
import threading
from collections.abc import Callable


def hear_typed(heard: Callable[[str | None], None]) -> None:
    """Calls `heard` in the running event loop with each line, without its end, and with None after the last.

    The thread reads the descriptor itself: one that waits inside `sys.stdin` could not be left behind at the end.
    """
    loop = asyncio.get_running_loop()
    threading.Thread(target=_read, args=(loop, heard), name="typed", daemon=True).start()


def _read(loop: asyncio.AbstractEventLoop, heard: Callable[[str | None], None]) -> None:
    pending = b""
    while chunk := _chunk():
        *lines, pending = (pending + chunk).split(b"\n")
        for line in lines:
            _tell(loop, heard, line.decode("utf-8", "replace").removesuffix("\r"))
    if pending:
        _tell(loop, heard, pending.decode("utf-8", "replace"))
    _tell(loop, heard, None)


def _chunk() -> bytes:
    """Nothing at the end, a terminal that went away included."""
    try:
        return os.read(0, 65_536)
    except OSError:
        return b""


def _tell(loop: asyncio.AbstractEventLoop, heard: Callable[[str | None], None], line: str | None) -> None:
    if not loop.is_closed():
        loop.call_soon_threadsafe(heard, line)
