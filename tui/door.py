"""The way from a console to its host, and to the disk of its own machine."""

from collections.abc import Mapping
from typing import Protocol

from engine.asking import Asking

Values = Mapping[str, str]
"""What was filled into a form, by field."""


class Door(Protocol):
    """The way to the host."""

    def ask(self, asking: Asking) -> bool:
        """Saves it here and sends it; False when it could not even be saved."""
        ...

    def waiting(self) -> int:
        """How much of what was asked has no answer yet."""
        ...


class DraftsDoor(Door, Protocol):
    """The same, with drafts kept on this machine until they are sent."""

    def drafts(self) -> Mapping[str, Values]:
        """What was begun and not sent, by form."""
        ...

    def keep_draft(self, form: str, values: Values) -> bool:
        """Keeps it at once; with nothing in it, forgets it. False when it could not be kept."""
        ...
