"""How text becomes ink: whatever comes from the line, a scenario or a person is cleaned here, and is never markup."""

import textwrap
from collections.abc import Iterable

from textual.content import Content

from injects.sanitise import clean, clean_line

LIMIT = 20_000
"""Characters of one text that is drawn."""


def line(text: str, style: str = "") -> Content:
    """A text on one line."""
    return Content.styled(clean_line(text, LIMIT), style)


def block(text: str, style: str = "") -> Content:
    """A text with its own lines."""
    return Content.styled(clean(text, LIMIT), style)


def row(*parts: Content) -> Content:
    """Parts one after the other."""
    return Content.assemble(*parts)


def page(lines: Iterable[Content]) -> Content:
    """Lines one under the other."""
    return Content("\n").join(lines)


def column(content: Content, width: int) -> Content:
    """Exactly so wide: cut with an ellipsis, or followed by spaces."""
    return content.truncate(width, ellipsis=True).pad_right(width - min(width, content.cell_length))


def hanging(heading: Content, text: str, width: int) -> Content:
    """A heading and a text beside it, whose further lines stand under its first."""
    indent = heading.cell_length
    first, *rest = textwrap.wrap(clean_line(text, LIMIT), max(20, width - indent)) or [""]
    return page([Content.assemble(heading, first), *(Content(" " * indent + each) for each in rest)])
