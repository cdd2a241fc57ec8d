"""The facilitator's log: what was asked from here and what became of it, and what happened to the exercise."""

from textual.content import Content

from tui.browser import Row
from tui.control import screen_words as words
from tui.control.desk import Deed
from tui.control.focus import Focus
from tui.control.views.view import View
from tui.ink import line


def _rows(focus: Focus) -> list[Row]:
    return [
        Row(str(place), line(focus.voice.logged(each), _style(each))) for place, each in enumerate(focus.helm.desk.log)
    ]


def _style(logged: object) -> str:
    refused = isinstance(logged, Deed) and logged.receipt is not None and logged.receipt.code
    return "bold" if refused else ""


def _read(focus: Focus, row: str) -> Content:
    return line(focus.voice.logged(focus.helm.desk.log[int(row)]))


LOG = View("log", words.LOG, _rows, _read)
