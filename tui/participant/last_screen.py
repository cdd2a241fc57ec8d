"""The last words: ENDEX, or a line that the host closed for good. What was shown can still be read."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.content import Content

from tui.actions import Action
from tui.ink import line, page
from tui.key_bar import bindings
from tui.page import Page
from tui.participant import words
from tui.participant.seat_screen import SeatScreen
from tui.participant.telling import say

STAY = Action("close", "enter,escape", words.STAY, words.STAY_HELP)


class LastScreen(SeatScreen[None]):
    """It counts what was received while it stands there."""

    ACTIONS = (STAY,)
    BINDINGS = bindings(ACTIONS)
    DEFAULT_CSS = """
    LastScreen { align: center middle; }
    LastScreen #last { width: 100%; max-width: 72; height: auto; text-align: center; }
    """

    def content(self) -> ComposeResult:
        yield Page(id="last")

    def paint(self) -> None:
        super().paint()
        self.query_one("#last", Page).show(page(self._lines()))

    def _lines(self) -> Iterator[Content]:
        seat = self.seat
        over = seat.ended() or (seat.bye is not None and seat.bye.code == "exercise/over")
        yield line(say(seat, words.ENDEX_TITLE if over else words.FAREWELL_TITLE), "bold $warning")
        yield Content("")
        yield line(say(seat, words.ENDEX) if over or seat.bye is None else seat.bye.sentence, "bold")
        yield Content("")
        waiting = len(seat.unanswered)
        yield line(say(seat, words.ENDEX_SENT, received=len(seat.sent) - waiting))
        if waiting:
            yield line(say(seat, words.ENDEX_WAITING, waiting=waiting), "$warning")
        if not over:
            yield line(say(seat, words.FAREWELL_KEPT))
        yield Content("")
        stay, leave = self.app.key_of(STAY.id), self.app.key_of("quit")
        yield line(say(seat, words.HOW_TO_STAY, stay=stay, leave=leave))
