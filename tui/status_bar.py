"""The two lines on top of every console: exercise marker, clocks, phase, state of play, and state of the line."""

from typing import NamedTuple

from textual.content import Content
from textual.widget import Widget

from engine.wire import ClockState
from injects.written import Lang
from tui import screen_words as words
from tui.clock_face import ClockFace, world_time
from tui.ink import column, line
from tui.line_state import LineState

STORY = 18
"""Columns of the story's clock, at most."""


class Status(NamedTuple):
    """What stands there now."""

    place: str
    """Whose console it is."""
    story: str
    world_ms: int
    play: ClockState | None
    phase: str
    line: LineState | None
    """None for a console that has no host."""

    @property
    def is_guess(self) -> bool:
        """Whether the clock counts on by itself, since no host says what it is."""
        return self.line is not None and self.line.state is not words.CONNECTED and self.play != "over"

    @classmethod
    def of(cls, face: ClockFace, lang: Lang, *, place: str, phase: str, line: LineState | None) -> "Status":
        """The status that a clock face tells."""
        return cls(place, face.story(lang), face.world_ms, face.state, phase, line)


class StatusBar(Widget):
    """Drawn by `show`, and only when something in it changed."""

    DEFAULT_CSS = """
    StatusBar { dock: top; height: 2; background: $panel; color: $foreground; }
    """

    def __init__(self, lang: Lang, status: Status) -> None:
        super().__init__()
        self._lang: Lang = lang
        self._status = status

    def show(self, status: Status) -> None:
        """Shows another status."""
        drawn = self._drawn(self._status)
        self._status = status
        if self._drawn(status) != drawn:
            self.refresh()

    def render(self) -> Content:
        width = self.size.width
        return Content("\n").join(_spread(left, right, width) for left, right in self._lines())

    def _lines(self) -> tuple[tuple[Content, Content], tuple[Content, Content]]:
        lang, status = self._lang, self._status
        marker = Content.styled(f" {words.MARKER.said(lang)} ", "bold $marker-foreground on $marker-background")
        told = (line(status.story).truncate(STORY, ellipsis=True), *self._play_said())
        clocks = Content("  ").join(each for each in told if each)
        return (
            (Content.assemble(marker, " ", line(status.place)), clocks.stylize("bold")),
            (Content.assemble(" ", line(status.phase)), self._line_said()),
        )

    def _play_said(self) -> tuple[str, str]:
        """World time and the state of play; without a line the one is a guess, and the other nobody knows."""
        play, told = self._status.play, world_time(self._status.world_ms)
        if play is None:
            return "", ""
        if self._status.is_guess:
            return f"≈{told}", words.NOT_KNOWN.said(self._lang)
        return told, words.STATES[play].said(self._lang)

    def _line_said(self) -> Content:
        told = self._status.line
        if told is None:
            return Content("")
        waiting = f", {words.WAITING.said(self._lang).format(count=told.waiting)}" if told.waiting else ""
        style = "" if told.state is words.CONNECTED and not waiting else "bold $warning"
        return Content.styled(told.state.said(self._lang) + waiting, style)

    def _drawn(self, status: Status) -> tuple[object, ...]:
        return (*status._replace(world_ms=0), world_time(status.world_ms))


def _spread(left: Content, right: Content, width: int) -> Content:
    """One line: what stands left gives way to what stands right."""
    room = max(0, width - right.cell_length - 2)
    return Content.assemble(column(left, room), " ", right, " ")
