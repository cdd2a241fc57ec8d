"""The author's console on the full screen: the participant's, and a line on time beneath it."""

from collections.abc import Awaitable, Callable, Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from injects.written import Text
from tui.actions import Action
from tui.author import words
from tui.author.door import Author, Behind, Wish
from tui.clock_face import world_time
from tui.console_screen import CLOSE
from tui.ink import hanging, line, page
from tui.key_bar import bindings
from tui.page import Page
from tui.participant.app import HELD_MS, ParticipantApp
from tui.participant.main_screen import MainScreen
from tui.participant.seat import Seat
from tui.participant.seat_screen import SeatScreen

TIME = Action("time", "t", words.PAUSE, words.TIME_HELP, bar=False)
JUMP = Action("jump", "g", words.JUMP, words.JUMP_HELP, bar=False)
FASTER = Action("faster", "v", words.FASTER, words.FASTER_HELP, bar=False)
SLOWER = Action("slower", "b", words.SLOWER, words.SLOWER_HELP, bar=False)
HIDDEN = Action("hidden", "h", words.HIDDEN, words.HIDDEN_HELP, bar=False)
ON_TIME = (TIME, JUMP, FASTER, SLOWER, HIDDEN)


class AuthorScreen(MainScreen):
    """What is bound to time works here, where nothing is being written."""

    ACTIONS = (*MainScreen.ACTIONS, *ON_TIME)
    BINDINGS = bindings(ON_TIME)
    DEFAULT_CSS = "AuthorScreen #time { height: 2; padding: 0 1; background: $panel; }"
    app: "AuthorApp"

    def content(self) -> ComposeResult:
        yield from super().content()
        yield Page(id="time")

    def paint(self) -> None:
        super().paint()
        self.query_one("#time", Page).show(self._time())

    def label(self, action: Action) -> Text:
        if action is TIME and self.app.author.stands_still:
            return words.RUN
        return super().label(action)

    def why_not(self, action_id: str) -> Text | None:
        wish = self._wish(action_id)
        return super().why_not(action_id) if wish is None else self.app.author.why_not(wish)

    def perform(self, action_id: str) -> None:
        wish = self._wish(action_id)
        if wish is None:
            super().perform(action_id)
        else:
            self.app.author.wish(wish)

    def do_hidden(self) -> None:
        self.app.push_screen(HiddenScreen(self.app.author.behind()))

    def _wish(self, action_id: str) -> Wish | None:
        if action_id == TIME.id:
            return Wish.RUN if self.app.author.stands_still else Wish.PAUSE
        return Wish(action_id) if action_id in (JUMP.id, FASTER.id, SLOWER.id) else None

    def _time(self) -> Content:
        """What comes next, as far as there is room, and the keys that are at hand."""
        keys = (f"{self.app.key_of(each.id)} {self.app.say(self.label(each))}" for each in ON_TIME)
        ahead = line(self.app.author.ahead()).truncate(self.size.width - 2, ellipsis=True)
        return page([ahead, Content.styled("   ".join(keys), "bold")])


class HiddenScreen(SeatScreen[None]):
    """What is hidden, as it stood when this was opened; time goes on beneath it unless it is stopped."""

    ACTIONS = (CLOSE,)
    BINDINGS = [*bindings(ACTIONS), ("h", "do('close')")]
    DEFAULT_CSS = "HiddenScreen VerticalScroll { padding: 0 1; }"

    def __init__(self, behind: Sequence[Behind]) -> None:
        super().__init__()
        self._behind = behind

    def content(self) -> ComposeResult:
        with VerticalScroll():
            yield Static(page(self._lines()), markup=False)

    def _lines(self) -> list[Content]:
        if not self._behind:
            return [line(self.app.say(words.NO_HIDDEN))]
        at = world_time(self.seat.face.world_ms)
        lines = [line(self.app.say(words.HIDDEN_TITLE, at=at), "bold $warning")]
        for part in self._behind:
            lines += [Content(""), line(part.title, "bold $accent")]
            lines += [hanging(Content("· "), each, self.app.size.width - 4) for each in part.lines]
        return lines


class AuthorApp(ParticipantApp):
    """Call `changed` when the author's time has changed, too."""

    MAIN = AuthorScreen

    def __init__(self, seat: Seat, author: Author, serve: Callable[[], Awaitable[object]]) -> None:
        super().__init__(seat, serve)
        self.author = author
        self._noted_until = 0

    def noted(self, said: str) -> None:
        """Something about the pack that is played: it stands, though the line goes and comes meanwhile."""
        super()._tell_first(said)
        self._noted_until = self.reading() + HELD_MS

    def _tell_first(self, told: str) -> None:
        if self.reading() >= self._noted_until:
            super()._tell_first(told)
