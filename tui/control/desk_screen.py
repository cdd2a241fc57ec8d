"""A screen of the facilitator's console: clock, state of play, line, and what must not be missed, are always on top."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.screen import ScreenResultType
from textual.widgets import Static

from tui.actions import Action, key_name
from tui.console_screen import ConsoleScreen
from tui.control.focus import Focus
from tui.control.main_actions import RESUME, START
from tui.control.strip import banner, status
from tui.key_bar import TallKeyBar, bound_keys
from tui.status_bar import StatusBar

if TYPE_CHECKING:
    from tui.control.app import ControlApp


class DeskScreen(ConsoleScreen[ScreenResultType]):
    """Subclasses give `content`."""

    app: "ControlApp"
    DEFAULT_CSS = """
    DeskScreen #notice { margin-bottom: 2; }
    DeskScreen #banner { display: none; height: auto; padding: 0 1; text-style: bold; text-wrap: wrap;
        background: $marker-background; color: $marker-foreground; }
    DeskScreen #banner.shown { display: block; }
    DeskScreen #banner.alert { background: $alert-background; color: $alert-foreground; padding: 1; }
    """

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
        yield Static(markup=False, id="banner")
        yield from self.content()

    def content(self) -> ComposeResult:
        """The widgets beneath the status."""
        raise NotImplementedError

    def paint(self) -> None:
        self.query_one(StatusBar).show(status(self.looking))
        self._paint_banner()

    def _paint_banner(self) -> None:
        shown = banner(self.looking, self._key(RESUME), self._key(START))
        widget = self.query_one("#banner", Static)
        widget.set_class(shown is not None, "shown")
        widget.set_class(shown is not None and shown.alert, "alert")
        widget.update(shown.said if shown else "")

    def _key(self, action: Action) -> str:
        """The key of an action of the main screen, from here."""
        keys = bound_keys(self)
        return key_name(keys.get(action.id, action.keys), self.app.lang)
