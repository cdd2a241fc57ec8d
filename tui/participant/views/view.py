"""What a view is: its rows, what is read of each, and what can be done with the one under the cursor."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.content import Content

from injects.plain import found_in
from injects.written import Text
from tui.browser import Row
from tui.ink import column, line
from tui.participant import words
from tui.participant.forms import Form
from tui.participant.seat import Seat

STATE = 16
"""Columns of a state in a list."""

Opened = Form | Text | None
"""What opening a row leads to: a form, the reason why not, or nothing but reading."""


def _everything(_seat: Seat, _row: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class View:
    """`open` does what Enter is for; `label` is what that is called."""

    id: str
    title: Text
    rows: Callable[[Seat], Sequence[Row]]
    read: Callable[[Seat, str], Content]
    open: Callable[[Seat, str], Opened]
    label: Text = words.READ_IT
    hidden: Callable[[Seat, str], str] = _everything
    """Words to look in that stand in no list."""
    waiting: Callable[[Seat], int] = lambda _seat: 0
    """How much in it waits for this seat."""

    def found(self, seat: Seat, typed: str) -> Sequence[Row]:
        """The rows in which all words were found; all of them when nothing was typed."""
        rows = self.rows(seat)
        if not typed:
            return rows
        return [row for row in rows if found_in(f"{row.line.plain} {self.hidden(seat, row.id)}", typed)]


def state_part(text: Text, seat: Seat, style: str = "") -> Content:
    """The state of a row: a sign and a word."""
    return column(line(text.said(seat.lang), style), STATE)


def only_to_read(_seat: Seat, _row: str) -> Opened:
    """Nothing comes of it but reading."""
    return None
