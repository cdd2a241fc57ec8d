"""A choice of one thing among several, under a title."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui.browser import Row
from tui.console_screen import CHOOSE, CLOSE
from tui.control.desk_screen import DeskScreen
from tui.ink import line
from tui.key_bar import bindings


class Choices(OptionList):
    """What can be chosen; Enter belongs to the action `choose`."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", id=CHOOSE.id, show=False),
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
    ]


class ChooseScreen(DeskScreen[str]):
    """Gives the id of the row that was chosen; the cursor stands first on `at`."""

    ACTIONS = (CHOOSE, CLOSE)
    BINDINGS = bindings(ACTIONS)
    DEFAULT_CSS = """
    ChooseScreen #title { padding: 1 2; height: auto; }
    ChooseScreen OptionList { height: 1fr; border: none; padding: 0 2; background: $background; }
    ChooseScreen OptionList:focus { border: none; background-tint: $foreground 0%; }
    """

    def __init__(self, title: str, rows: list[Row], at: str) -> None:
        super().__init__()
        self._title = title
        self._rows = rows
        self._at = at

    def content(self) -> ComposeResult:
        yield Static(line(self._title, "bold $accent"), markup=False, id="title")
        yield Choices(*(Option(row.line, id=row.id) for row in self._rows), markup=False)

    def on_mount(self) -> None:
        listed = self.query_one(OptionList)
        ids = [row.id for row in self._rows]
        listed.highlighted = ids.index(self._at) if self._at in ids else 0
        listed.focus()

    def do_choose(self) -> None:
        option = self.query_one(OptionList).highlighted_option
        self.dismiss(option.id if option else None)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.app.do(CHOOSE.id)
