"""What the replay asks for: a place to go to, a filter, a team; and the messages of a seat in full."""

from collections.abc import Collection, Sequence

from textual.app import ComposeResult
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from engine.shown import ShownInject
from injects.plain import found_in
from injects.written import Text
from tui import screen_words
from tui.actions import Action
from tui.browser import Browser
from tui.console_screen import CHOOSE, CLOSE, ConsoleScreen
from tui.inbox import row
from tui.ink import hanging, line, page
from tui.key_bar import bindings
from tui.message_look import message
from tui.replay import words
from tui.replay.panes import Scroll
from tui.state import Arrival, Handling

ANSWER = Action("answer", "enter", screen_words.CHOOSE, Text(en="Take what is typed.", fr="Prendre ce qui est tapé."))


class Ask(ConsoleScreen[str]):
    """A question answered by typing; Escape leaves everything as it was."""

    ACTIONS = (ANSWER, CLOSE)
    BINDINGS = bindings((ANSWER,))
    DEFAULT_CSS = "Ask Static.question { height: auto; padding: 1; }"

    def __init__(self, question: Text, typed: str = "") -> None:
        super().__init__()
        self._question = question
        self._typed = typed

    def body(self) -> ComposeResult:
        yield Static(line(self.app.say(self._question)), classes="question", markup=False)
        yield Input(self._typed)

    def on_input_submitted(self) -> None:
        self.do_answer()

    def do_answer(self) -> None:
        self.dismiss(self.query_one(Input).value)


class ChooseTeam(ConsoleScreen[int]):
    """A team by its name. Arrows move while one types."""

    ACTIONS = (CHOOSE, CLOSE)
    BINDINGS = [*bindings((CHOOSE,)), ("up", "move(-1)"), ("down", "move(1)")]
    DEFAULT_CSS = "ChooseTeam OptionList { height: 1fr; border: none; }"

    def __init__(self, teams: Sequence[str], now: int) -> None:
        super().__init__()
        self._teams = teams
        self._now = now

    def body(self) -> ComposeResult:
        yield Input(placeholder=self.app.say(words.ASK_TEAM))
        yield OptionList(markup=False)
        yield Static(markup=False, id="none")

    def on_mount(self) -> None:
        self.query_one(OptionList).can_focus = False
        self._show("")
        self.query_one(OptionList).highlighted = self._now

    def on_input_changed(self, event: Input.Changed) -> None:
        self._show(event.value)

    def on_input_submitted(self) -> None:
        self.do_choose()

    def on_option_list_option_selected(self) -> None:
        self.do_choose()

    def do_choose(self) -> None:
        chosen = self.query_one(OptionList).highlighted_option
        if chosen is not None and chosen.id is not None:
            self.dismiss(int(chosen.id))

    def action_move(self, by: int) -> None:
        listed = self.query_one(OptionList)
        if by > 0:
            listed.action_cursor_down()
        else:
            listed.action_cursor_up()

    def _show(self, typed: str) -> None:
        listed = self.query_one(OptionList)
        found = [(n, name) for n, name in enumerate(self._teams) if found_in(name, typed)]
        listed.clear_options()
        listed.add_options(Option(line(f"{n + 1}. {name}"), id=str(n)) for n, name in found)
        listed.highlighted = 0 if found else None
        self.query_one("#none", Static).update("" if found else self.app.say(words.NO_TEAM))


class Legend(ConsoleScreen[None]):
    """What the signs of the timeline mean."""

    DEFAULT_CSS = "Legend Static { padding: 0 1; }"

    def body(self) -> ComposeResult:
        width = self.app.size.width - 4
        signs = (hanging(line(f"{sign}  ", "bold"), self.app.say(text), width) for sign, text in words.LEGEND.items())
        with Scroll():
            yield Static(page([line(self.app.say(words.LEGEND_TITLE), "bold $accent"), *signs]), markup=False)


class Messages(ConsoleScreen[None]):
    """The messages that one seat had been shown, each in full."""

    ACTIONS = (CLOSE,)
    DEFAULT_CSS = "Messages .title { height: 1; padding: 0 1; background: $panel; text-style: bold; }"

    def __init__(self, title: str, inbox: Sequence[Arrival], opened: Collection[str]) -> None:
        super().__init__()
        self._title = title
        self._inbox = {str(arrival.number): arrival for arrival in inbox}
        self._opened = opened

    def body(self) -> ComposeResult:
        yield Static(line(self._title), classes="title", markup=False)
        yield Browser()

    def on_mount(self) -> None:
        browser = self.query_one(Browser)
        browser.show([row(arrival, self._handling(arrival), self.app.lang) for arrival in self._inbox.values()])
        browser.go(next(reversed(self._inbox)))
        browser.close()

    def paint(self) -> None:
        browser = self.query_one(Browser)
        if browser.at is not None:
            browser.read(message(self._inbox[browser.at], self.app.lang))

    def on_browser_moved(self) -> None:
        self.paint()

    def on_browser_chosen(self) -> None:
        self.query_one(Browser).open()

    def do_close(self) -> None:
        """From what is read back to the list, then back to the replay."""
        browser = self.query_one(Browser)
        if browser.is_reading:
            browser.close()
        else:
            self.dismiss()

    def _handling(self, arrival: Arrival) -> Handling:
        sight = arrival.sight
        return "new" if isinstance(sight, ShownInject) and sight.item not in self._opened else "read"
