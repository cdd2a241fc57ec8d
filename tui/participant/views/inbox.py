"""The inbox: messages in the order in which they came. Reading one opens it."""

from textual.content import Content

from tui import inbox, message_look, message_words
from tui.browser import Row
from tui.ink import line, page
from tui.participant import words
from tui.participant.seat import Seat
from tui.participant.views.view import Opened, View
from tui.state import Arrival


def arrival_at(seat: Seat, row: str) -> Arrival:
    """The message of a row."""
    return seat.state.inbox[int(row) - 1]


def _rows(seat: Seat) -> list[Row]:
    return [inbox.row(each, seat.handling(each), seat.lang) for each in seat.state.inbox]


def _read(seat: Seat, row: str) -> Content:
    """A message that was not opened says so, and who it is from."""
    arrival = arrival_at(seat, row)
    if seat.handling(arrival) != "new":
        return message_look.message(arrival, seat.lang)
    drawn = message_look.Drawn.of(arrival.sight, seat.lang)
    parts = [
        drawn.banner(),
        drawn.label(message_words.FROM, drawn.sender),
        drawn.label(message_words.DATE, drawn.story),
    ]
    if drawn.subject:
        parts.append(drawn.label(message_words.SUBJECT, drawn.subject))
    return page([*parts, Content(""), line(message_words.NOT_OPENED.said(seat.lang), "$warning")])


def _open(seat: Seat, row: str) -> Opened:
    seat.open(arrival_at(seat, row))
    return None


def _waiting(seat: Seat) -> int:
    return sum(seat.handling(each) == "new" for each in seat.state.inbox)


INBOX = View(
    "inbox",
    words.INBOX,
    _rows,
    _read,
    _open,
    hidden=lambda seat, row: inbox.findable(arrival_at(seat, row)),
    waiting=_waiting,
)
