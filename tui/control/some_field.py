"""Fields that a facilitator fills in besides a participant's: some of several, and one line of text."""

from textual.events import Paste
from textual.widgets import Input

from injects.sanitise import LINE_LIMIT, clean_line
from tui.field_widgets import ChoiceField
from tui.fields import Choice


class SomeField(ChoiceField):
    """Any of several: Enter, Space or its digit takes one, and once more leaves it."""

    def __init__(self, field: Choice, values: tuple[str, ...]) -> None:
        self.values = values
        super().__init__(field, "")

    def take(self, option: str) -> None:
        """Takes an option, or leaves it."""
        kept = set(self.values) ^ {option}
        self.values = tuple(each.id for each in self.field.options if each.id in kept)
        self.draw_again()

    def is_taken(self, option: str) -> bool:
        return option in self.values


class LineField(Input):
    """A line of text. What is pasted is clean before it is drawn."""

    DEFAULT_CSS = """
    LineField { height: 1; border: none; border-left: wide $border-blurred; padding: 0 1; background: $surface; }
    LineField:focus { border: none; border-left: wide $border; }
    """

    def __init__(self, name: str, value: str) -> None:
        super().__init__(clean_line(value), id=name, max_length=LINE_LIMIT, compact=True)

    def _on_paste(self, event: Paste) -> None:
        super()._on_paste(Paste(clean_line(event.text)))
        event.stop()
        event.prevent_default()
