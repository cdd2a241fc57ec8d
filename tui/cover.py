"""What covers a whole console: a window that is too small, or something real. Beneath, everything stays as it was."""

from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static


class Cover(Screen[None]):
    """Drawn over any screen, and taken away by the app alone."""

    DEFAULT_CSS = """
    Cover { align: center middle; background: $background; color: $foreground; }
    Cover Static { width: 100%; max-width: 72; height: auto; padding: 0 1; text-align: center; }
    Cover.alert, Cover.alert Static { background: $alert-background; color: $alert-foreground; }
    """

    def __init__(self, said: Content, *, alert: bool) -> None:
        super().__init__(classes="alert" if alert else None)
        self._said = said

    def compose(self) -> ComposeResult:
        yield Static(self._said, markup=False)

    def say(self, said: Content, *, alert: bool) -> None:
        """Covers with something else."""
        self._said = said
        self.set_class(alert, "alert")
        for text in self.query(Static):
            text.update(said)
