"""A list and what is under its cursor: how every view of a console is shown, live or replayed."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.page import Page


class Row(NamedTuple):
    """One line of a list, under an id that stays."""

    id: str
    line: Content


class Listing(OptionList):
    """The list. Enter belongs to the action `open` of whatever screen it is on; the page keys turn what is read."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", id="open", show=False),
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
        Binding("pagedown,space", "turn(1)", show=False),
        Binding("pageup", "turn(-1)", show=False),
    ]
    DEFAULT_CSS = """
    Listing { border: none; padding: 0; background: $background; text-wrap: nowrap; text-overflow: ellipsis;
        scrollbar-size-vertical: 1; }
    Listing:focus { border: none; background-tint: $foreground 0%; }
    Listing > .option-list--option { padding: 0 1; }
    Listing > .option-list--option-highlighted { background: $panel; color: $foreground; text-style: bold; }
    Listing:focus > .option-list--option-highlighted { background: $background; color: $foreground;
        text-style: reverse; }
    """

    def action_turn(self, by: int) -> None:
        assert isinstance(self.parent, Browser)
        self.parent.turn(by)


class Reading(VerticalScroll):
    """What is read. It moves by the arrows, too, while it has the focus."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "scroll_down", show=False),
        Binding("k", "scroll_up", show=False),
        Binding("space", "page_down", show=False),
    ]
    DEFAULT_CSS = """
    Reading { background: $background; border-top: solid $border-blurred; scrollbar-size-vertical: 1; }
    Reading:focus { border-top: heavy $border; }
    Reading Static { padding: 0 1; height: auto; }
    """


class Browser(Container):
    """Call `show` and `read` whenever something changed: nothing moves beneath the cursor or in what is read."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    Browser { height: 1fr; }
    Browser Listing { height: 7; }
    Browser Reading { height: 1fr; }
    .-wide Browser { layout: horizontal; }
    .-wide Browser Listing { width: 60; height: 1fr; }
    .-wide Browser Reading { border-top: none; border-left: solid $border-blurred; }
    .-wide Browser Reading:focus { border-left: heavy $border; }
    """

    class Moved(Message):
        """The cursor stands on another row."""

    class Chosen(Message):
        """Enter was pressed on a row."""

    def __init__(self) -> None:
        super().__init__()
        self._listing = Listing(markup=False)
        self._page = Page()
        self._reading = Reading(self._page)
        self._rows: Sequence[Row] = ()
        self._read: str | None = None

    def compose(self) -> ComposeResult:
        yield self._listing
        yield self._reading

    @property
    def at(self) -> str | None:
        """The id of the row under the cursor."""
        place = self._listing.highlighted
        return None if place is None else self._rows[place].id

    @property
    def is_reading(self) -> bool:
        """What is read has the focus, and on a narrow screen all the room."""
        return self.screen.focused is self._reading

    def show(self, rows: Sequence[Row]) -> None:
        """Shows these rows; the cursor stays on the row it was on."""
        known = [each.id for each in self._rows]
        if [each.id for each in rows[: len(known)]] == known:
            self._show_more(rows)
        else:
            self._show_others(rows)

    def read(self, content: Content) -> None:
        """What is read of the row under the cursor. It stays where it was scrolled to while the row is the same."""
        if self._read != self.at:
            self._reading.scroll_home(animate=False, immediate=True)
        self._read = self.at
        self._page.show(content)

    def go(self, row: str) -> None:
        """Puts the cursor on a row."""
        for place, each in enumerate(self._rows):
            if each.id == row:
                self._listing.highlighted = place

    def turn(self, by: int) -> None:
        """Turns the page of what is read."""
        if by > 0:
            self._reading.scroll_page_down(animate=False)
        else:
            self._reading.scroll_page_up(animate=False)

    def open(self) -> None:
        """Gives what is read the focus, at once: keys may follow."""
        self.screen.set_focus(self._reading)
        self._give_room()

    def close(self) -> None:
        """Back to the list, at once."""
        self._listing.display = True
        self.screen.set_focus(self._listing)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self.post_message(self.Moved())

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.Chosen())

    def on_descendant_focus(self) -> None:
        """Tab leads there as well as Enter."""
        self._give_room()

    def on_resize(self) -> None:
        self._give_room()

    def _give_room(self) -> None:
        """On a narrow screen what is read has all of it."""
        self._listing.display = not (self.is_reading and self.screen.has_class("-narrow"))

    def _show_more(self, rows: Sequence[Row]) -> None:
        before, self._rows = self._rows, tuple(rows)
        for place, (old, new) in enumerate(zip(before, rows, strict=False)):
            if not old.line.is_same(new.line):
                self._listing.replace_option_prompt_at_index(place, new.line)
        if len(rows) > len(before):
            self._listing.add_options([Option(each.line, id=each.id) for each in rows[len(before) :]])
        if not before and rows:
            self._listing.highlighted = 0

    def _show_others(self, rows: Sequence[Row]) -> None:
        stood = self.at
        self._listing.clear_options()
        self._rows = tuple(rows)
        self._listing.add_options([Option(each.line, id=each.id) for each in rows])
        if rows:
            places = [place for place, each in enumerate(rows) if each.id == stood]
            self._listing.highlighted = places[0] if places else 0
