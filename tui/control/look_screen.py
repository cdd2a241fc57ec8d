"""The second look on the screen: what will be done, and the only key that does it. ENDEX is typed out."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from injects.plain import plain
from tui.actions import Action, key_name
from tui.control import screen_words as words
from tui.control.desk_screen import DeskScreen
from tui.control.line_commands import ENDEX
from tui.ink import block, line, page
from tui.key_bar import bindings

DO = Action("do_it", "enter", words.DO, words.DO_HELP)
CANCEL = Action("close", "escape", words.CANCEL, words.CANCEL_HELP)


class LookScreen(DeskScreen[bool]):
    """Gives True when it is to be done. `lines` may come from anybody; `alert` for something real."""

    ACTIONS = (DO, CANCEL)
    BINDINGS = bindings(ACTIONS)
    DEFAULT_CSS = """
    LookScreen VerticalScroll { padding: 1 2; height: 1fr; }
    LookScreen #look { width: 100%; max-width: 76; height: auto; }
    LookScreen.alert VerticalScroll, LookScreen.alert #look { background: $alert-background; color: $alert-foreground; }
    LookScreen Input { display: none; width: 20; height: 1; margin-top: 1; border: none; background: $panel; }
    LookScreen.typed Input { display: block; }
    """

    def __init__(self, lines: list[str], *, alert: bool = False, typed: bool = False) -> None:
        super().__init__(classes=" ".join(name for name, is_so in (("alert", alert), ("typed", typed)) if is_so))
        self._lines = lines
        self._typed = typed

    def content(self) -> ComposeResult:
        with VerticalScroll(can_focus=not self._typed):
            yield Static(markup=False, id="look")
            yield Input(max_length=20, compact=True, disabled=not self._typed)

    def paint(self) -> None:
        super().paint()
        how = words.TYPE_ENDEX if self._typed else words.HOW_TO_DO
        keys = {"do": key_name("enter", self.app.lang), "back": self.app.key_of(CANCEL.id)}
        said = [line(self.app.say(words.CONFIRM_TITLE), "bold"), Content("")]
        for each in self._lines:
            said += [block(each), Content("")]
        self.query_one("#look", Static).update(page([*said, line(self.app.say(how, **keys), "bold")]))

    def do_do_it(self) -> None:
        if self._typed and plain(self.query_one(Input).value.strip()) not in ENDEX:
            self.app.tell(self.app.say(words.NOT_TYPED), "bold $warning")
        else:
            self.dismiss(True)

    def do_close(self) -> None:
        self.dismiss(False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.app.do(DO.id)
