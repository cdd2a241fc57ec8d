"""The inbox, message by message: a line of its list each. What is read is drawn by `message_look`."""

from collections.abc import Callable

from textual.content import Content

from engine import shown as sh
from injects.written import Lang
from tui import message_words as say
from tui import words
from tui.browser import Row
from tui.ink import column, line
from tui.state import Arrival, Handling

_STATES = {"new": (say.NEW, "bold $warning"), "read": (say.READ, ""), "passed": (say.PASSED_ON, "$success")}


def row(arrival: Arrival, handling: Handling, lang: Lang) -> Row:
    """`● NEW  12 09:31 phone  Fraud desk: Payments`."""
    sight = arrival.sight
    text, style = _STATES[handling]
    clock = sight.story.partition(" ")[2]
    said = f"{sight.sender}{words.COLON.said(lang)}{headline(sight)}"
    return Row(
        str(arrival.number),
        Content.assemble(
            column(line(text.said(lang), style), say.STATE_COLUMN),
            f"{arrival.number:>3} ",
            column(line(clock), say.CLOCK_COLUMN),
            f" {say.SIGNS[sight.channel]} ",
            line(f"{words.CHANNELS[sight.channel].said(lang)}  ", "$foreground-muted"),
            line(said[:120], "bold" if handling == "new" else ""),
        ),
    )


def headline(sight: sh.ShownInject | sh.ShownReply, beginning: Callable[[str], str] = str) -> str:
    """Its subject, or its beginning where it has none; a marking alone is no subject."""
    subject, tlp = (sight.subject, sight.tlp) if isinstance(sight, sh.ShownInject) else ("", None)
    marking = f"TLP:{tlp}" if tlp else ""
    return f"{marking} {beginning(sight.body)}".strip() if subject == marking else subject


def findable(arrival: Arrival) -> str:
    """What a filter looks in."""
    sight = arrival.sight
    if isinstance(sight, sh.ShownReply):
        return f"{sight.sender} {sight.body}"
    documents = " ".join(f"{each.name} {each.body}" for each in sight.attachments)
    return f"{sight.sender} {sight.subject} {sight.body} {documents} {' '.join(map(str, sight.fields.values()))}"
