"""The parts of the replay screen: the timeline, what happened around now, and panes of sections."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui.ink import hanging, line, page, row
from tui.replay.around import around
from tui.replay.recording import Recording, Section
from tui.replay.timeline import LABEL, column, timeline

LATER = "$foreground-muted"
"""What comes after now."""


class Timeline(Widget):
    """The rows of the team that is looked at."""

    DEFAULT_CSS = "Timeline { height: auto; padding: 0 1; background: $surface; color: $foreground; }"

    def __init__(self, recording: Recording) -> None:
        super().__init__()
        self._recording = recording

    def render(self) -> Content:
        width = max(self.content_size.width, LABEL + 10)
        now = column(self._recording, self._recording.at, width - LABEL) + 1
        first, *rest = timeline(self._recording, width)
        return page(
            [
                row(line(first.label, "bold"), line(first.cells, "bold $accent")),
                *(
                    row(line(each.label, "bold"), line(each.cells[:now]), line(each.cells[now:], LATER))
                    for each in rest
                ),
            ]
        )

    def get_content_height(self, container: object, viewport: object, width: int) -> int:  # noqa: ARG002
        return len(timeline(self._recording, max(width, LABEL + 10)))


class Around(Widget):
    """What happened around now, in as many rows as there are."""

    DEFAULT_CSS = "Around { height: 1fr; padding: 0 1; background: $background; color: $foreground; }"

    STYLES = {"before": "", "now": "bold", "after": LATER}

    def __init__(self, recording: Recording) -> None:
        super().__init__()
        self._recording = recording

    def render(self) -> Content:
        width, height = self.content_size
        rows = around(self._recording, width, height) if width > 2 and height else ()
        return page(line(each.text, self.STYLES[each.when]) for each in rows)


class Scroll(VerticalScroll, inherit_bindings=False):
    """Scrolls up and down only: left and right are time."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "scroll_up", ""),
        ("down", "scroll_down", ""),
        ("pageup", "page_up", ""),
        ("pagedown", "page_down", ""),
    ]


class Sections(Widget):
    """Sections of sentences, each sentence with its further lines beneath its first."""

    DEFAULT_CSS = "Sections { height: auto; color: $foreground; }"

    def __init__(self) -> None:
        super().__init__()
        self._sections: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def show(self, sections: Sequence[Section]) -> bool:
        """Shows other sections; whether they are others. What is the same is not drawn again."""
        wanted = tuple((section.title, tuple(section.lines)) for section in sections)
        if wanted == self._sections:
            return False
        self._sections = wanted
        self.refresh(layout=True)
        return True

    def rows(self) -> list[str]:
        """What is drawn, row by row."""
        return page(self._lines(self.content_size.width)).plain.split("\n")

    def render(self) -> Content:
        return page(self._lines(self.content_size.width))

    def get_content_height(self, container: object, viewport: object, width: int) -> int:  # noqa: ARG002
        return page(self._lines(width)).plain.count("\n") + 1

    def _lines(self, width: int) -> Iterator[Content]:
        for number, (title, lines) in enumerate(self._sections):
            if number:
                yield Content("")
            yield hanging(Content(""), title, width).stylize("bold $accent")
            for each in lines:
                yield hanging(Content("- "), each, width)


class Pane(Vertical):
    """A heading, and sections that can be scrolled."""

    DEFAULT_CSS = """
    Pane { width: 1fr; border-left: vkey $border-blurred; }
    Pane .title { height: 1; padding: 0 1; background: $panel; text-style: bold; text-wrap: nowrap;
        text-overflow: ellipsis; }
    Pane.hidden-side .title { background: $marker-background; color: $marker-foreground; }
    Pane Scroll { padding: 0 1; scrollbar-size-vertical: 1; }
    Pane Scroll:focus { background: $surface; }
    """

    def __init__(self, name: str, classes: str = "") -> None:
        super().__init__(id=name, classes=classes)
        self._title = ""
        self._reading: list[str] = []
        """The rows on top, while the text around them changes."""

    def compose(self) -> ComposeResult:
        yield Static(classes="title", markup=False)
        with Scroll():
            yield Sections()

    def show(self, title: str, sections: Sequence[Section]) -> None:
        """Shows sections under a heading. Under the same one, what is being read stays where it is on the screen."""
        scroll, text = self.query_one(Scroll), self.query_one(Sections)
        reading = self._reading or text.rows()[scroll.scroll_offset.y :][:2]
        changed = text.show(sections)
        if title != self._title:
            self._title, self._reading = title, []
            self.query_one(".title", Static).update(line(title))
            scroll.scroll_home(animate=False, immediate=True)
        elif changed and scroll.scroll_offset.y:
            self._reading = reading
            self.call_after_refresh(self._read_on)

    def _read_on(self) -> None:
        """Scrolls to where the rows that were on top stand now, if they still do."""
        rows, reading = self.query_one(Sections).rows(), self._reading
        found = [at for at in range(len(rows)) if reading and rows[at : at + len(reading)] == reading]
        self._reading = []
        if found:
            self.query_one(Scroll).scroll_to(y=found[0], animate=False, immediate=True)
