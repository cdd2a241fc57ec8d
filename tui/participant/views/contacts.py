"""Contacts: who can be written to, and what was said both ways."""

from collections.abc import Iterator

from textual.content import Content

from engine import shown as sh
from engine import shown_world as sw
from tui.browser import Row
from tui.clock_face import story_time
from tui.ink import block, column, line, page
from tui.participant import askable, words
from tui.participant.seat import Seat
from tui.participant.telling import say
from tui.participant.views.view import Opened, View

Letter = sh.ShownMessage | sh.ShownReply | sh.ShownInject


def contact_at(seat: Seat, row: str) -> sw.Named:
    """The persona of a row."""
    return seat.state.persona(row)


def _letters(seat: Seat, persona: str) -> list[Letter]:
    """What was said both ways, in order."""
    sent = [each for each in seat.state.log if isinstance(each, sh.ShownMessage) and each.persona == persona]
    both: list[Letter] = [*sent, *(each.sight for each in seat.state.inbox if each.reply_to == persona)]
    return sorted(both, key=lambda each: each.at)


def _rows(seat: Seat) -> list[Row]:
    personas = seat.state.world.personas if seat.state.world else ()
    return [Row(each.id, _row(seat, each)) for each in personas]


def _row(seat: Seat, each: sw.Named) -> Content:
    letters = _letters(seat, each.id)
    sent = sum(isinstance(letter, sh.ShownMessage) for letter in letters)
    counted = say(seat, words.LETTERS, sent=sent, received=len(letters) - sent) if letters else ""
    return Content.assemble(column(line(each.name), 48), " ", line(counted, "$foreground-muted"))


def _read(seat: Seat, row: str) -> Content:
    return page(_lines(seat, contact_at(seat, row)))


def _lines(seat: Seat, contact: sw.Named) -> Iterator[Content]:
    yield line(contact.name, "bold $accent")
    letters = _letters(seat, contact.id)
    if not letters:
        yield line(words.NO_LETTERS.said(seat.lang))
    for each in letters:
        story = story_time(each.story, seat.lang)
        yield Content("")
        if isinstance(each, sh.ShownMessage):
            yield line(say(seat, words.YOU_WROTE, seat=seat.state.called(each.seat), story=story), "bold $primary")
            yield block(seat.state.words.get((each.seat, each.ref), ""))
        else:
            theirs = words.THEY_WROTE if isinstance(each, sh.ShownReply) else words.WRITTEN_BY
            yield line(say(seat, theirs, name=contact.name, story=story), "bold $secondary")
            yield block(each.body)


def _open(seat: Seat, row: str) -> Opened:
    return seat.why_not_send() or askable.write(seat, row)


CONTACTS = View(
    "contacts",
    words.CONTACTS,
    _rows,
    _read,
    _open,
    label=words.WRITE_IT,
    hidden=lambda seat, row: _read(seat, row).plain,
)
