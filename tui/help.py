"""Help on the screen in front: every action with its key, what it does, and why it cannot be done now."""

from typing import Any

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from tui import screen_words as words
from tui.actions import Action, key_name
from tui.console_screen import ConsoleScreen
from tui.ink import column, hanging, page
from tui.key_bar import bound_keys

KEY_COLUMN, LABEL_COLUMN = 10, 22


class HelpScreen(ConsoleScreen[None]):
    """Made of a screen before it is shown, since what works there is asked of that screen."""

    DEFAULT_CSS = "HelpScreen VerticalScroll { padding: 0 1; }"

    def __init__(self, about: Screen[Any]) -> None:
        super().__init__()
        self._about = about

    def body(self) -> ComposeResult:
        with VerticalScroll():
            yield Static(page(self._lines()), markup=False)

    def _lines(self) -> list[Content]:
        about, app = self._about, self.app
        keys = bound_keys(about)
        actions = about.ACTIONS if isinstance(about, ConsoleScreen) else ()
        reasons = {each.id: about.why_not(each.id) for each in actions if isinstance(about, ConsoleScreen)}
        lines = [self._title(app.say(words.HELP_TITLE))]
        lines += [self._line(each, keys) for each in actions if reasons[each.id] is None]
        lines += [Content(""), self._title(app.say(words.HELP_EVERYWHERE))]
        lines += [self._line(each, keys) for each in app.ACTIONS]
        refused = [(each, reason) for each in actions if (reason := reasons[each.id]) is not None]
        if refused:
            lines += [Content(""), self._title(app.say(words.HELP_NOT_NOW))]
            lines += [self._line(each, keys, app.say(reason)) for each, reason in refused]
        return lines

    def _title(self, said: str) -> Content:
        return Content.styled(said, "bold $accent")

    def _line(self, action: Action, keys: dict[str, str], said: str = "") -> Content:
        key = key_name(keys.get(action.id, action.first_key), self.app.lang)
        name = self._about.label(action) if isinstance(self._about, ConsoleScreen) else action.label
        heading = Content.assemble(
            column(Content.styled(key, "bold"), KEY_COLUMN), column(Content(self.app.say(name)), LABEL_COLUMN)
        )
        return hanging(heading, said or self.app.say(action.help), self.app.size.width - 4)
