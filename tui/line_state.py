"""The state of the line to the host, in words."""

from typing import NamedTuple

from injects.written import Text


class LineState(NamedTuple):
    """One of the words of `screen_words`, and how much of what was sent has no answer."""

    state: Text
    waiting: int = 0
