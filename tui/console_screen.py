"""A screen of a console: its actions, a line for notices above the key bar, and painting when asked."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen, ScreenResultType
from textual.widgets import Static

from injects.written import Text
from tui import screen_words as words
from tui.actions import Action
from tui.key_bar import KeyBar, bindings

if TYPE_CHECKING:
    from tui.base import ConsoleApp

CLOSE = Action("close", "escape", words.CLOSE, words.CLOSE_HELP)
CHOOSE = Action("choose", "enter", words.CHOOSE, words.CHOOSE_HELP)


class ConsoleScreen(Screen[ScreenResultType]):
    """Subclasses give `ACTIONS`, and for each a method `do_` and its id; `body`; and `paint` when they show state."""

    ACTIONS: ClassVar[tuple[Action, ...]] = (CLOSE,)
    BINDINGS = bindings((CLOSE,))
    DEFAULT_CSS = """
    ConsoleScreen { background: $background; color: $foreground; }
    ConsoleScreen #notice { dock: bottom; height: auto; min-height: 1; max-height: 3; background: $surface;
        color: $foreground; margin-bottom: 1; padding: 0 1; }
    """
    app: "ConsoleApp"
    is_drawn = False
    """All its widgets are there: Textual calls a screen mounted somewhat earlier."""

    def compose(self) -> ComposeResult:
        yield from self.body()
        yield Static(id="notice", markup=False)
        yield KeyBar()

    def body(self) -> ComposeResult:
        """The widgets above the notice and the keys."""
        raise NotImplementedError

    def paint(self) -> None:
        """Draws again what may have changed."""

    def why_not(self, action_id: str) -> Text | None:  # noqa: ARG002
        """Why an action cannot be done now; None when it can."""
        return None

    def perform(self, action_id: str) -> None:
        """Does an action that can be done now."""
        getattr(self, f"do_{action_id}")()

    def label(self, action: Action) -> Text:
        """What an action is called now."""
        return action.label

    def tell(self, said: Content) -> None:
        """Says something on the notice line."""
        self.query_one("#notice", Static).update(said)

    def refresh_keys(self) -> None:
        """Draws the key bar again: other keys may work now."""
        self.query_one(KeyBar).refresh()

    def action_do(self, action_id: str) -> None:
        """Does an action of this screen, or says why not."""
        self.app.do(action_id)

    def do_close(self) -> None:
        self.dismiss()

    def on_mount(self) -> None:
        self.is_drawn = True
        if self.app.notice:
            self.tell(self.app.notice)
        self.paint()

    def on_descendant_focus(self) -> None:
        self.refresh_keys()

    def on_descendant_blur(self) -> None:
        self.refresh_keys()

    def on_screen_resume(self) -> None:
        self.app.repaint()
