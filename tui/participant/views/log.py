"""The main log: what the team wrote, decided, ordered and sent, in order."""

from textual.content import Content

from engine import shown as sh
from tui import words as common
from tui.browser import Row
from tui.clock_face import story_time
from tui.ink import block, column, line, page
from tui.line_speech import Speech
from tui.participant import words
from tui.participant.seat import Seat
from tui.participant.views.view import View, only_to_read
from tui.state import Logged


def _logged_at(seat: Seat, row: str) -> Logged:
    return seat.state.log[int(row) - 1]


def _said(seat: Seat, sight: Logged) -> str:
    return Speech(seat.state, seat.lang).logged_text(sight)


def _rows(seat: Seat) -> list[Row]:
    return [Row(str(number), _row(seat, each)) for number, each in enumerate(seat.state.log, 1)]


def _row(seat: Seat, sight: Logged) -> Content:
    clock = column(line(sight.story.partition(" ")[2]), 5)
    who = line(f" {seat.state.called(sight.seat) if sight.seat else '-'}{common.COLON.said(seat.lang)}", "$primary")
    return Content.assemble(clock, who, line(_said(seat, sight), "" if isinstance(sight, sh.ShownNote) else "bold"))


def _read(seat: Seat, row: str) -> Content:
    sight = _logged_at(seat, row)
    heading = f"{story_time(sight.story, seat.lang)}, {seat.state.called(sight.seat) if sight.seat else '-'}"
    ref = None if isinstance(sight, sh.ShownOrder | sh.ShownQueued) else sight.ref
    typed = seat.state.words.get((sight.seat or "", ref), "") if ref else ""
    about = _said(seat, sight) if not isinstance(sight, sh.ShownNote) else ""
    return page([line(heading, "bold $accent"), line(about), block(typed)])


LOG = View("log", words.LOG, _rows, _read, only_to_read)
