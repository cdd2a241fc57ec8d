"""How a message is drawn: each channel looks like the thing it is, and stands between the markers of the exercise."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from textual.content import Content

from engine import shown as sh
from injects.written import Lang, Text
from tui import message_words as say
from tui import words
from tui.clock_face import story_time
from tui.ink import block, column, hanging, line, page
from tui.state import Arrival

LABEL = 12
KEY, WIDEST_KEY, VALUE = 20, 32, 44
"""How wide the names of a record are, and how long a value that still stands beside its name."""


class Drawn(NamedTuple):
    """A message to be drawn: what it is, by whom, when, and its words."""

    lang: Lang
    channel: str
    sender: str
    to: str
    subject: str
    body: str
    story: str
    fields: dict[str, str]

    @classmethod
    def of(cls, sight: sh.ShownInject | sh.ShownReply, lang: Lang) -> "Drawn":
        """Any message of the inbox."""
        story = story_time(sight.story, lang)
        if isinstance(sight, sh.ShownReply):
            return cls(lang, sight.channel, sight.sender, sight.seat, "", sight.body, story, {})
        fields = {name: str(value) for name, value in sight.fields.items()}
        return cls(lang, sight.channel, sight.sender, sight.to, sight.subject, sight.body, story, fields)

    def label(self, text: Text, value: str) -> Content:
        """`From:       somebody`."""
        return Content.assemble(column(line(text.said(self.lang), "$foreground-muted"), LABEL), line(value))

    def banner(self) -> Content:
        """What kind of thing it is."""
        return line(f"{say.SIGNS[self.channel]} {words.CHANNELS[self.channel].said(self.lang).upper()}", "bold $accent")


def message(arrival: Arrival, lang: Lang) -> Content:
    """A message in full."""
    sight = arrival.sight
    marker = line(words.MARKER.said(lang), "bold $warning")
    drawn = Drawn.of(sight, lang)
    lines = [marker, drawn.banner()]
    if isinstance(sight, sh.ShownInject) and sight.passed_by:
        lines.append(line(words.PASSED_BY.said(lang).format(seat=sight.passed_by), "$warning"))
    lines += _LOOKS[sight.channel](drawn)
    if isinstance(sight, sh.ShownInject):
        lines += _attachments(sight, lang)
    return page([*lines, Content(""), marker])


def _letter(drawn: Drawn) -> Iterator[Content]:
    """Mail and official letters: a heading, then the text."""
    yield drawn.label(say.FROM, drawn.sender)
    yield drawn.label(say.TO, drawn.to)
    yield drawn.label(say.DATE, drawn.story)
    if drawn.subject:
        yield Content.assemble(drawn.label(say.SUBJECT, ""), line(drawn.subject, "bold"))
    yield Content("")
    yield block(drawn.body)
    yield from _record(drawn)


def _speech(drawn: Drawn) -> Iterator[Content]:
    """A call, or somebody at the door: who speaks, and what is said."""
    yield drawn.label(say.SPEAKS, drawn.sender)
    yield drawn.label(say.SPOKEN_TO, drawn.to)
    yield drawn.label(say.DATE, drawn.story)
    if drawn.subject:
        yield drawn.label(say.ABOUT, drawn.subject)
    yield Content("")
    yield block(say.QUOTED.said(drawn.lang).format(text=drawn.body))
    yield from _record(drawn)


def _thread(drawn: Drawn) -> Iterator[Content]:
    """A text message, a chat line, a post: the time, the name, the words."""
    if drawn.subject:
        yield line(drawn.subject, "bold")
    yield Content.assemble(line(f"[{drawn.story}] ", "$foreground-muted"), line(drawn.sender, "bold $primary"))
    yield block(drawn.body)
    yield from _record(drawn)


def _alert(drawn: Drawn) -> Iterator[Content]:
    """A monitoring system: what it is about, its record, then its words."""
    yield line(drawn.subject or drawn.sender, "bold")
    yield drawn.label(say.SOURCE, drawn.sender)
    yield drawn.label(say.DATE, drawn.story)
    yield from _record(drawn)
    yield Content("")
    yield block(drawn.body)


def _news(drawn: Drawn) -> Iterator[Content]:
    """Press and television: the headline first."""
    yield line(drawn.subject.upper() or drawn.sender, "bold")
    yield line(f"{drawn.sender} · {drawn.story}", "$foreground-muted")
    yield Content("")
    yield block(drawn.body)
    yield from _record(drawn)


def _record(drawn: Drawn) -> Iterator[Content]:
    """A value too long to stand beside its name stands below it."""
    if drawn.fields:
        yield Content("")
    width = min(max([KEY, *map(len, drawn.fields)]), WIDEST_KEY)
    for name, value in drawn.fields.items():
        heading = Content.assemble(column(line(name, "$primary"), width), " ")
        if len(value) <= VALUE:
            yield Content.assemble(heading, line(value))
        else:
            yield heading
            yield hanging(Content("  "), value, KEY + VALUE)


def _attachments(sight: sh.ShownInject, lang: Lang) -> Iterator[Content]:
    for each in sight.attachments:
        yield Content("")
        yield line(say.ATTACHED.said(lang).format(name=each.name), "bold $accent")
        yield block(each.body)


_LOOKS: dict[str, Callable[[Drawn], Iterator[Content]]] = {
    "mail": _letter,
    "regulator": _letter,
    "partner": _letter,
    "phone": _speech,
    "in_person": _speech,
    "sms": _thread,
    "chat": _thread,
    "social": _thread,
    "siem": _alert,
    "ai_telemetry": _alert,
    "press": _news,
    "tv": _news,
}
