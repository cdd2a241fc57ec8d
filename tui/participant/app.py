"""The participant console: it hears the host, tells what is new, and covers itself when something real happens."""

from collections.abc import Awaitable, Callable, Sequence
from typing import ClassVar

from textual.content import Content

from engine.wire import Bye, Clock, ClockState, FromHost, Welcome
from tui import screen_words
from tui.base import ConsoleApp, Covering
from tui.clock_face import world_time
from tui.ink import line
from tui.participant import words
from tui.participant.last_screen import LastScreen
from tui.participant.main_screen import MainScreen
from tui.participant.seat import Seat
from tui.participant.telling import news, say

TICK_S = 0.5
"""How often the clock is looked at: it is drawn again when its second changed."""

HELD_MS = 4_000
"""How long a word about the console itself stands before news may take its place."""


class ParticipantApp(ConsoleApp):
    """Give what comes from the host to `heard`, and call `lost` whenever there is no line."""

    MAIN: ClassVar[type[MainScreen]] = MainScreen

    def __init__(self, seat: Seat, serve: Callable[[], Awaitable[object]]) -> None:
        """`serve` keeps the line to the host; it is run for as long as the console."""
        super().__init__(seat.lang, reading=seat.reading)
        self.seat = seat
        self._serve = serve
        self._said_last = False
        self._told_lost = False
        self._held_until = 0

    def on_mount(self) -> None:
        self.push_screen(self.MAIN())
        self.run_worker(self._keep_line(), exit_on_error=True)
        self.set_interval(TICK_S, self._tick)

    def heard(self, messages: Sequence[FromHost]) -> None:
        """Takes what came, and shows it. A host that would not even let us in ends the console with 1."""
        for message in messages:
            before = self.seat.face.state
            for sight in self.seat.hear(message):
                if self.seat.is_fresh(sight.at):
                    self._tell_news(news(self.seat, sight), own=sight.kind == "receipt")
            self._tell_first(self._told_of(message, before))
        if self.seat.bye and self.seat.welcome is None:
            self.exit(1)
        else:
            self._show()

    def lost(self) -> None:
        """There is no line, and another is being tried."""
        told = {None: words.NO_HOST_YET, True: words.LINE_LOST}.get(self.seat.is_up)
        self.seat.lost()
        if told and not self.seat.bye:
            self._told_lost = True
            self._tell_first(say(self.seat, told))
        self._show()

    def unsent(self) -> int:
        return len(self.seat.unanswered) + len(self.seat.drafts)

    def covering(self) -> Covering | None:
        if self.seat.face.state == "no-duff":
            return Covering(line_by_line(say(self.seat, words.NO_DUFF)), alert=True)
        return super().covering()

    def _told_of(self, message: FromHost, before: ClockState | None) -> str:
        """What to tell of a message that is no part of the view."""
        match message:
            case Welcome(took_over=True):
                return say(self.seat, screen_words.TOOK_OVER)
            case Welcome() if self._told_lost:
                self._told_lost = False
                return say(self.seat, words.LINE_BACK)
            case Bye():
                return message.sentence
            case Clock(state="paused") if before != "paused":
                return say(self.seat, words.PAUSED, instant=world_time(message.world_ms))
            case Clock(state="running") if before == "paused":
                return say(self.seat, words.RESUMED)
        return ""

    def _tell_first(self, told: str) -> None:
        """What concerns the console itself stands for a while, whatever is new meanwhile."""
        if told:
            self.tell(told, "bold $warning")
            self._held_until = self.reading() + HELD_MS

    def _tell_news(self, told: str, *, own: bool) -> None:
        """A receipt of one's own stands for a while, too."""
        if told and (own or self.reading() >= self._held_until):
            self.tell(told, "bold")
            self._held_until = self.reading() + HELD_MS if own else self._held_until

    def _show(self) -> None:
        if self.is_running:
            self._say_last()
            self.changed()

    def _say_last(self) -> None:
        """ENDEX, or a line closed for good: said once, over whatever is open, and nothing of that is lost."""
        if (self.seat.ended() or self.seat.bye) and not self._said_last:
            self._said_last = True
            self.push_covered(LastScreen())

    def _tick(self) -> None:
        self.seat.send_draft()
        self.changed()

    async def _keep_line(self) -> None:
        await self._serve()


def line_by_line(said: str) -> Content:
    """One of our own texts, with its empty lines."""
    return Content("\n").join(line(each) for each in said.split("\n"))
