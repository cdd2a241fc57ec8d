"""Where the words are typed that lines of a list must have."""

from textual.widgets import Input


class FilterField(Input):
    """Shown from `ask` until `put_away`; Enter submits it like any input."""

    DEFAULT_CSS = """
    FilterField { display: none; height: 1; border: none; background: $panel; }
    FilterField.asked { display: block; }
    """

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder=placeholder, compact=True, max_length=80)

    @property
    def is_asked(self) -> bool:
        """Somebody is typing in it, or may."""
        return self.has_class("asked")

    def ask(self, typed: str) -> None:
        """Asks for other words than those that were typed before."""
        self.value = typed
        self.add_class("asked")
        self.focus()

    def put_away(self) -> None:
        """Nobody types in it any more."""
        self.remove_class("asked")
