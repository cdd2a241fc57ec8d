"""A page of text that is drawn again only when it says something else."""

from textual.content import Content
from textual.widgets import Static


class Page(Static):
    """Call `show` as often as you like. Nothing in it is ever markup."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(markup=False, id=id, classes=classes)
        self._shown = Content("")

    def show(self, content: Content) -> None:
        """Shows this."""
        if not self._shown.is_same(content):
            self._shown = content
            self.update(content)
