"""The palette: every action by its name, of the screen in front and of the app. Textual’s own speaks English only."""

from typing import Any

from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from injects.plain import found_in
from tui import screen_words as words
from tui.actions import Action, key_name
from tui.console_screen import CHOOSE, CLOSE, ConsoleScreen
from tui.ink import column
from tui.key_bar import bindings, bound_keys

NAME_COLUMN, KEY_COLUMN = 28, 10


class Palette(ConsoleScreen[str]):
    """Gives the id of the action that was chosen. Arrows move while one types."""

    ACTIONS = (CHOOSE, CLOSE)
    BINDINGS = [*bindings(ACTIONS), ("up", "move(-1)"), ("down", "move(1)")]
    DEFAULT_CSS = """
    Palette OptionList { height: 1fr; border: none; background: $background; text-wrap: nowrap;
        text-overflow: ellipsis; }
    Palette OptionList > .option-list--option-highlighted { background: $background; color: $foreground;
        text-style: reverse; }
    """

    def __init__(self, about: Screen[Any]) -> None:
        super().__init__()
        self._about = about

    def body(self) -> ComposeResult:
        yield Input(placeholder=self.app.say(words.PALETTE_TITLE))
        yield OptionList(markup=False)
        yield Static(markup=False, id="none")

    def on_mount(self) -> None:
        self._keys = bound_keys(self._about)
        self.query_one(OptionList).can_focus = False
        self._show("")

    def on_input_changed(self, event: Input.Changed) -> None:
        self._show(event.value)

    def on_input_submitted(self) -> None:
        self.do_choose()

    def on_option_list_option_selected(self) -> None:
        self.do_choose()

    def do_choose(self) -> None:
        chosen = self.query_one(OptionList).highlighted_option
        if chosen is not None:
            self.dismiss(chosen.id)

    def action_move(self, by: int) -> None:
        listed = self.query_one(OptionList)
        if by > 0:
            listed.action_cursor_down()
        else:
            listed.action_cursor_up()

    def _show(self, typed: str) -> None:
        listed = self.query_one(OptionList)
        listed.clear_options()
        found = [each for each in self._actions() if found_in(self._called(each), typed)]
        listed.add_options(Option(self._line(each), id=each.id) for each in found)
        listed.highlighted = 0 if found else None
        self.query_one("#none", Static).update("" if found else self.app.say(words.NO_MATCH))

    def _actions(self) -> tuple[Action, ...]:
        own = self._about.ACTIONS if isinstance(self._about, ConsoleScreen) else ()
        return (*own, *(each for each in self.app.ACTIONS if each.id != "palette"))

    def _called(self, action: Action) -> str:
        return self.app.say(action.label)

    def _line(self, action: Action) -> Content:
        key = key_name(self._keys.get(action.id, action.first_key), self.app.lang)
        return Content.assemble(
            column(Content.styled(self._called(action), "bold"), NAME_COLUMN),
            column(Content(key), KEY_COLUMN),
            self.app.say(action.help),
        )
