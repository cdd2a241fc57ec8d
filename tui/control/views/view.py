"""What every view of a desk is."""

from collections.abc import Callable
from typing import NamedTuple

from textual.content import Content

from injects.written import Text
from tui.browser import Row
from tui.control.focus import Focus


class View(NamedTuple):
    """`rows` are its lines, `read` is what is read of one of them."""

    id: str
    title: Text
    rows: Callable[[Focus], list[Row]]
    read: Callable[[Focus, str], Content]
    waiting: Callable[[Focus], int] = lambda _focus: 0
    """How much there wants an eye."""
    above: Callable[[Focus], Content] = lambda _focus: Content("")
    """A line that holds for all rows."""
    across: bool = False
    """Its lines need the whole width."""
