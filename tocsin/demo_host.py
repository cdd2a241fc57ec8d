"""The host of the demo: `tocsin host`, in a process of its own that ends when whoever began it does."""

import io
import os
import signal
import threading
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from injects.written import Lang
from replays.errors import JournalError
from tocsin.host_command import host
from tocsin.streams import people


class Hosting(NamedTuple):
    """What the demo hosts."""

    pack: str
    file: Path
    teams: int
    seats: int
    pace: int
    lang: Lang
    seed: str | None = None
    """What chance is drawn from; drawn when absent."""
    again: bool = False
    """Whether the file is there, to be gone on with."""


def host_side(pipe: Connection, hosting: Hosting) -> None:
    """Sends the exit code and the last thing that was said, at ENDEX or once the pipe is closed."""
    threading.Thread(target=_end_with, args=(pipe,), daemon=True).start()
    people.file = said = io.StringIO()
    try:
        code = host(
            None if hosting.again else hosting.pack,
            teams=hosting.teams,
            seats=hosting.seats,
            port=None if hosting.again else 0,
            file=hosting.file,
            resume=hosting.file if hosting.again else None,
            start="control",
            facilitators=2,
            pace=hosting.pace,
            seed=None if hosting.again else hosting.seed,
            lang=hosting.lang,
        )
    except JournalError as error:
        code, last = 1, error.said(hosting.lang)
    else:
        last = said.getvalue().rstrip().rpartition("\n")[2]
    with suppress(OSError):
        pipe.send((code, last))


def _end_with(pipe: Connection) -> None:
    try:
        pipe.recv()
    except (EOFError, OSError):
        os.kill(os.getpid(), signal.SIGTERM)
