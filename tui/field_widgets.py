"""Fields as they are drawn and filled in: a choice, a text, a number. What is pasted is clean before it is drawn."""

from textual.binding import Binding
from textual.content import Content
from textual.events import Key, Paste
from textual.geometry import Offset
from textual.widgets import Input, OptionList, TextArea
from textual.widgets.option_list import Option as Line

from engine.commands import TEXT_LIMIT
from injects.sanitise import clean, clean_line
from tui.actions import DIGITS
from tui.fields import Choice, Number, Words
from tui.ink import hanging, line, page

_DIGITS = {key: place for place, keys in enumerate(DIGITS) for key in keys.split(",")}

NARROW = 56
"""Columns of a choice before it is known how many there are."""


class ChoiceField(OptionList):
    """One of several: Enter, Space or its digit takes it. Moving the cursor changes nothing."""

    BINDINGS = [
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
        Binding("space", "select", show=False),
    ]
    DEFAULT_CSS = """
    ChoiceField { height: auto; max-height: 100vh; border: none; border-left: wide $border-blurred; padding: 0 1;
        background: $background; }
    ChoiceField:focus { border: none; border-left: wide $border; background-tint: $foreground 0%; }
    ChoiceField > .option-list--option-highlighted { background: $panel; color: $foreground; text-style: bold; }
    ChoiceField:focus > .option-list--option-highlighted { background: $background; color: $foreground;
        text-style: reverse; }
    """

    def __init__(self, field: Choice, value: str) -> None:
        self.field = field
        self.value = value
        self._room = NARROW
        super().__init__(*self._drawn(), id=field.id, markup=False)

    def on_mount(self) -> None:
        ids = [option.id for option in self.field.options]
        self.highlighted = ids.index(self.value) if self.value in ids else 0

    def on_resize(self) -> None:
        """A trade-off stands under its choice, on all its lines."""
        room = self.scrollable_content_region.width - 2
        if room != self._room:
            self._room = room
            self.draw_again()

    def on_key(self, event: Key) -> None:
        place = _DIGITS.get(event.key)
        if place is not None and place < len(self.field.options):
            event.stop()
            self.highlighted = place
            self.action_select()

    def take(self, option: str) -> None:
        """Takes an option."""
        self.value = option
        self.draw_again()

    def is_taken(self, option: str) -> bool:
        """Whether an option is marked."""
        return option == self.value

    def draw_again(self) -> None:
        """Marks what is taken now."""
        for place, drawn in enumerate(self._drawn()):
            self.replace_option_prompt_at_index(place, drawn.prompt)

    def _drawn(self) -> list[Line]:
        return [Line(self._line(number), id=option.id) for number, option in enumerate(self.field.options, 1)]

    def _line(self, number: int) -> Content:
        option = self.field.options[number - 1]
        mark = "(●)" if self.is_taken(option.id) else "( )"
        first = Content.assemble(f"{mark} {number}. ", line(option.label, "bold"))
        return page([first, hanging(Content(" " * 7), option.hint, self._room)]) if option.hint else first


class WordsField(TextArea):
    """Some lines of text. Tab leaves it."""

    DEFAULT_CSS = """
    WordsField { height: 5; border: none; border-left: wide $border-blurred; padding: 0 1; background: $surface; }
    WordsField:focus { border: none; border-left: wide $border; }
    """

    def __init__(self, field: Words, value: str) -> None:
        super().__init__(
            clean(value, TEXT_LIMIT * 2), id=field.id, tab_behavior="focus", soft_wrap=True, highlight_cursor_line=False
        )
        self.styles.height = field.rows

    def scroll_cursor_visible(self, center: bool = False, animate: bool = False) -> Offset:
        """Textual asks for this in the middle of an undo, when the cursor's line may be gone, and would end the app."""
        if self.cursor_location[0] >= self.wrapped_document.document.line_count:
            return Offset(0, 0)
        return super().scroll_cursor_visible(center, animate)

    async def _on_paste(self, event: Paste) -> None:
        """A paste is cut at twice what may be sent, and what is too long is said."""
        room = max(0, TEXT_LIMIT * 2 - len(self.text))
        await super()._on_paste(Paste(clean(event.text, room)))
        event.stop()
        event.prevent_default()


class NumberField(Input):
    """A whole number; a French keyboard's digits count with Shift forgotten."""

    DEFAULT_CSS = """
    NumberField { height: 1; border: none; border-left: wide $border-blurred; padding: 0 1; background: $surface; }
    NumberField:focus { border: none; border-left: wide $border; }
    """

    def __init__(self, field: Number, value: str, placeholder: str) -> None:
        super().__init__(clean_line(value, 12), placeholder=placeholder, id=field.id, max_length=12, compact=True)

    def _on_paste(self, event: Paste) -> None:
        super()._on_paste(Paste(clean_line(event.text)))
        event.stop()
        event.prevent_default()
