"""How a kind of problem is told."""

from typing import NamedTuple


class Sentence(NamedTuple):
    """The code of a kind of problem, how it is told, and what to do about it."""

    code: str
    text: str
    hint: str = ""
