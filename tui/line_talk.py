"""What a line console has to say: answers at once, news when no line is being typed."""


class Talk:
    """Where somebody types at a terminal, news waits until `tell_news`; in a pipe it is told as it comes."""

    def __init__(self, *, interactive: bool) -> None:
        self._interactive = interactive
        self._news: list[str] = []
        self._out: list[str] = []
        self._last: list[str] = []

    @property
    def has_news(self) -> bool:
        """Something waits to be told."""
        return bool(self._news)

    def answer(self, lines: list[str]) -> None:
        """Says something now."""
        self._out += lines
        self._last = lines

    def news(self, lines: list[str]) -> None:
        """Something came in."""
        self._news += lines
        if not self._interactive:
            self.tell_news()

    def tell_news(self) -> None:
        """No line is being typed: what waited is told."""
        news, self._news = self._news, []
        if news:
            self.answer(news)

    def repeat(self) -> None:
        """Says once more what was said last."""
        self.answer(self._last)

    def to_print(self) -> list[str]:
        """The lines to print now, in order; each is handed over once."""
        out, self._out = self._out, []
        return out
