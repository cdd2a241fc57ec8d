"""The terminal that a command was started in: whether it can be drawn on, whether somebody types, and its colours."""

import os
import sys


def is_plain() -> bool:
    """Whether this is no terminal for a full screen, or somebody wants to be read to."""
    if os.environ.get("TERM", "") in ("", "dumb") or os.environ.get("ACCESSIBLE", "") not in ("", "0"):
        return True
    return not (is_typed_at() and _is_terminal(sys.stdout))


def is_typed_at() -> bool:
    """Whether somebody types, and may be asked."""
    return _is_terminal(sys.stdin)


def honour_no_color() -> None:
    """An empty NO_COLOR asks for nothing (no-color.org), and Textual would take it for a wish."""
    if os.environ.get("NO_COLOR") == "":
        del os.environ["NO_COLOR"]


def _is_terminal(stream: object) -> bool:
    """A program started without a stream has None in its place."""
    return stream is not None and bool(getattr(stream, "isatty", bool)())
