"""The last look before something is sent: what it is, when it counts, and the only key that sends."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from injects.written import Text
from tui.actions import Action
from tui.clock_face import world_time
from tui.door import Values
from tui.ink import block, line, page
from tui.key_bar import bindings
from tui.page import Page
from tui.participant import words
from tui.participant.forms import Form, lacking, summary
from tui.participant.seat_screen import SeatScreen
from tui.participant.telling import about, say

SEND = Action("send", "enter", words.SEND, words.SEND_HELP)
BACK = Action("close", "escape", words.BACK_TO_FORM, words.BACK_TO_FORM_HELP)


class ReviewScreen(SeatScreen[bool]):
    """Gives True once it is saved here and on its way."""

    ACTIONS = (SEND, BACK)
    BINDINGS = bindings(ACTIONS)
    DEFAULT_CSS = "ReviewScreen VerticalScroll { padding: 0 1; height: 1fr; }"

    def __init__(self, form: Form, values: Values) -> None:
        super().__init__()
        self.form = form
        self._filled = values

    def content(self) -> ComposeResult:
        with VerticalScroll(can_focus=False):
            yield Page(id="review")

    def paint(self) -> None:
        super().paint()
        self.query_one("#review", Page).show(page(self._lines()))

    def why_not(self, action_id: str) -> Text | None:
        return self.seat.why_not_send() if action_id == SEND.id else None

    def do_close(self) -> None:
        self.dismiss(False)

    def do_send(self) -> None:
        """Saved here first; when not even that can be, nothing is sent and the form stays as it is."""
        asking = self.seat.send(lambda ref: self.form.make(self._filled, ref))
        if asking is None:
            self.app.tell(say(self.seat, words.NOT_SAVED), "bold $error")
            return
        self.dismiss(True)
        self.app.tell(say(self.seat, words.NEWS_SAVED, about=about(self.seat, asking)))

    def _lines(self) -> Iterator[Content]:
        yield line(say(self.seat, words.REVIEW_TITLE), "bold $warning")
        yield Content("")
        yield line(self.form.title, "bold $accent")
        for text in self.form.intro[:1]:
            yield block(text)
        if missing := lacking(self.form, self._filled, self.seat.lang):
            yield line(say(self.seat, words.LACKING, labels=", ".join(missing)), "$warning")
        for label, value in summary(self.form, self._filled, self.seat.lang):
            yield Content("")
            yield line(label, "bold")
            yield block(value)
        yield Content("")
        for warning in self._warnings():
            yield line(warning, "$warning")
        send, back = self.app.key_of(SEND.id), self.app.key_of(BACK.id)
        yield line(say(self.seat, words.HOW_TO_CONFIRM, send=send, back=back), "bold")

    def _warnings(self) -> Iterator[str]:
        """When it counts, if that is not simply now."""
        seat = self.seat
        put = next((each for each in seat.state.decisions if each.sight.decision == self.form.decision), None)
        if put is not None and put.closed:
            yield say(seat, words.WHY_CLOSED_DECISION)
        elif put is not None and seat.face.world_ms > put.sight.due:
            yield say(seat, words.WHEN_LATE)
        if seat.face.state == "paused":
            yield say(seat, words.WHEN_PAUSED, instant=world_time(seat.face.world_ms))
        if not seat.is_connected:
            yield say(seat, words.WHEN_NO_LINE)
