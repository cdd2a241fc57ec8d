"""Fields: what a person can fill in on a full screen. How they look stands in `tui.field_widgets`."""

from typing import NamedTuple

from engine.commands import TEXT_LIMIT
from injects.written import Text


class Option(NamedTuple):
    """Something to choose, and what speaks for and against it."""

    id: str
    label: str
    hint: str = ""


class Choice(NamedTuple):
    """One of several options."""

    id: str
    label: Text
    options: tuple[Option, ...]


class Words(NamedTuple):
    """A text of some lines, of at most `limit` characters. One that is `wanted` may be left out, which is then told."""

    id: str
    label: Text
    optional: bool = True
    wanted: bool = False
    help: str = ""
    limit: int = TEXT_LIMIT
    rows: int = 5


class Number(NamedTuple):
    """A whole number from 0 to `last`."""

    id: str
    label: Text
    last: int
    optional: bool = True
    unit: str = ""


Field = Choice | Words | Number
