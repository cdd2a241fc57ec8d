"""How a command ends: with its exit code, and in a sentence where a person can mend what went wrong."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from injects.sanitise import clean_line
from tocsin import language


def run(command: Callable[[], object]) -> None:
    """Runs a command to its end, its answer on the way. Whatever a person can mend is told, never a traceback."""
    _have_streams()
    try:
        try:
            command()
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        _drop_answer()
        sys.exit(1)
    except Exception as error:
        if not _told(error):
            raise
        sys.exit(1)


def _have_streams() -> None:
    """A program started without a stream has None in its place, and what it says goes nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w"))  # noqa: SIM115  it lasts as long as the program


def _drop_answer() -> None:
    """What could not be written is not tried again as Python ends, which would say so in its own words."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _told(error: Exception) -> bool:
    """Tells what a person can mend; whether it was that. What it is about is imported only now: a console starts
    without it."""
    from replays.errors import JournalError
    from scenarios.problems import ScenarioError
    from tocsin.diagnostics import Diagnostics
    from tocsin.streams import people, say

    lang = language.asked_in(sys.argv)
    if isinstance(error, JournalError):
        say(f"tocsin: {error.said(lang)}")
    elif isinstance(error, ScenarioError):
        Diagnostics(people, error.files, lang).tell(error.problems)
    elif isinstance(error, OSError) and error.strerror:
        _drop_answer()
        say(f"tocsin: {_about(error)}{error.strerror}.")
    else:
        return False
    return True


def _about(error: OSError) -> str:
    """The file that it is about; nothing when it is about a stream."""
    return "" if error.filename is None else f"{clean_line(os.fsdecode(error.filename))}: "
