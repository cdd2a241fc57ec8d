"""A screen of the facilitator's console: the clock, the state of play and the line are always written on top."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.screen import ScreenResultType
from textual.widgets import Static

from tui.console_screen import ConsoleScreen
from tui.control.focus import Focus
from tui.control.strip import status
from tui.key_bar import TallKeyBar
from tui.status_bar import StatusBar

if TYPE_CHECKING:
    from tui.control.app import ControlApp


class DeskScreen(ConsoleScreen[ScreenResultType]):
    """Subclasses give `content`."""

    app: "ControlApp"
    DEFAULT_CSS = "DeskScreen #notice { margin-bottom: 2; }"

    def compose(self) -> ComposeResult:
        """NO DUFF is always among the keys, which then need two lines."""
        yield from self.body()
        yield Static(id="notice", markup=False)
        yield TallKeyBar()

    @property
    def looking(self) -> Focus:
        """What the facilitator looks at, and the helm."""
        return self.app.looking

    def body(self) -> ComposeResult:
        yield StatusBar(self.looking.voice.lang, status(self.looking))
        yield from self.content()

    def content(self) -> ComposeResult:
        """The widgets beneath the status."""
        raise NotImplementedError

    def paint(self) -> None:
        self.query_one(StatusBar).show(status(self.looking))
