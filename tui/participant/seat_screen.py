"""A screen of the participant console: the clock, the phase and the line are always written on top."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.screen import ScreenResultType

from tui.console_screen import ConsoleScreen
from tui.participant import words
from tui.participant.seat import Seat
from tui.participant.telling import say
from tui.status_bar import Status, StatusBar

if TYPE_CHECKING:
    from tui.participant.app import ParticipantApp


class SeatScreen(ConsoleScreen[ScreenResultType]):
    """Subclasses give `content`."""

    app: "ParticipantApp"

    @property
    def seat(self) -> Seat:
        """What this console knows."""
        return self.app.seat

    def body(self) -> ComposeResult:
        yield StatusBar(self.seat.lang, status(self.seat))
        yield from self.content()

    def content(self) -> ComposeResult:
        """The widgets beneath the status."""
        raise NotImplementedError

    def paint(self) -> None:
        self.query_one(StatusBar).show(status(self.seat))


def status(seat: Seat) -> Status:
    """What stands on top."""
    welcome = seat.welcome
    place = (
        say(seat, words.PLACE, exercise=welcome.called, team=welcome.team, seat=welcome.seat) if welcome else "Tocsin"
    )
    phase = seat.state.phase.title if seat.state.phase else ""
    return Status.of(seat.face, seat.lang, place=place, phase=phase, line=seat.line)
