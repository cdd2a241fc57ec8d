"""How a kind of problem is told."""

from typing import NamedTuple

from injects.written import NOTHING, Text


class Sentence(NamedTuple):
    """The code of a kind of problem, how it is told, and what to do about it."""

    code: str
    text: Text
    hint: Text = NOTHING
