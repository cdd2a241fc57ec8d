"""The replay console as an app: one screen on a recording."""

from textual.screen import Screen

from tui.base import ConsoleApp, monotonic_ms
from tui.pacer import Reading
from tui.replay.recording import Recording
from tui.replay.screen import ReplayScreen


class ReplayApp(ConsoleApp):
    """Shows a recording, first what `seat` knew. It changes nothing in it."""

    def __init__(self, recording: Recording, seat: str = "", *, reading: Reading = monotonic_ms) -> None:
        super().__init__(recording.lang, reading=reading)
        self._recording = recording
        self._first_seat = seat

    def get_default_screen(self) -> Screen[None]:
        return ReplayScreen(self._recording, self._first_seat)
