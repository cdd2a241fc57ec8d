"""The host's end of a line, without any I/O: texts in, what is asked and texts out.

The caller gives every text that comes to `receive_message`, takes what is asked from `requests`, and sends what
`messages_to_send` gives until it gives nothing. It calls again when the view has grown, or after it gave something
itself. What it gives at once is bounded, and nothing is queued: the session is a cursor into its view.
"""

from collections.abc import Callable
from typing import NamedTuple, Protocol, TypeVar

from pydantic import TypeAdapter, ValidationError

from engine.asking import Asking
from engine.conducting import Conducting
from engine.farewells import farewell
from engine.wire import FRAME_LIMIT, VERSION, Ask, Bye, Conduct, Hello, Message, Passing, Welcome, from_console
from injects.written import NOTHING, Lang, Text

WINDOW_ITEMS = 256
WINDOW_BYTES = 1024 * 1024
"""What `messages_to_send` gives at once of a view, at most; a single item larger than that goes alone."""

T = TypeVar("T")


class View(Protocol):
    """A view: what it holds never changes, and it only grows."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int, /) -> str:
        """An item, as JSON."""
        ...


class Place(NamedTuple):
    """What a token opens: whose seat, in which exercise, and its view in the console's language.

    A facilitator's `conducts`: it has no team, its view comes in `desk` messages, and it asks acts.
    """

    exercise: str
    team: str
    seat: str
    view: Callable[[Lang], View]
    conducts: bool = False
    briefing: Callable[[Lang], Passing | None] = lambda _: None
    """What is said before STARTEX, while the view is empty."""
    peers: tuple[str, ...] = ()
    """The teams that information may be shared with."""
    title: Text = NOTHING
    """What people call the exercise."""


class HostSession:
    """One console's line, from its hello to its bye."""

    def __init__(self, place_of: Callable[[str], Place | None], epoch: int, lang: Lang) -> None:
        self._place_of = place_of
        self._epoch = epoch
        self._lang: Lang = lang
        self._view: View = ()
        self._cursor = 0
        self._ready: list[Message] = []
        self._asked: list[Asking | Conducting] = []
        self._part = "sights"
        self._leaving: Bye | None = None
        self.place: Place | None = None
        """Whose line it is, once the hello was good."""
        self.over = False
        """Nothing comes and goes any more: the caller closes the line once all is sent."""

    def receive_message(self, text: str) -> None:
        """Takes a text that came. What cannot be read ends the line with a sentence and leaves no other trace."""
        if self.over or self._leaving:
            return
        message = read(from_console, text)
        if isinstance(message, Hello) and self.place is None:
            self._greet(message)
        elif self.place is None:
            self.refuse("hello/expected")
        elif isinstance(message, Ask) and not self.place.conducts:
            self._asked.append(message.command)
        elif isinstance(message, Conduct) and self.place.conducts:
            self._asked.append(message.act)
        else:
            self.refuse("frame/unreadable")

    def requests(self) -> list[Asking | Conducting]:
        """What the seat asked since the last call."""
        asked, self._asked = self._asked, []
        return asked

    def tell(self, passing: Passing) -> None:
        """What passes; it takes the place of one of its kind that has not left yet."""
        self._ready = [each for each in self._ready if type(each) is not type(passing)]
        if self.place is not None:
            self._ready.append(passing)

    def take_over(self) -> None:
        """The seat had another console. Said with the welcome, so before anything was sent."""
        self._ready = [
            each.model_copy(update={"took_over": True}) if isinstance(each, Welcome) else each for each in self._ready
        ]

    def leave(self, code: str) -> None:
        """Ends the line once the whole view has been sent."""
        self._leaving = self._leaving or Bye(code=code, sentence=farewell(code, self._lang))

    def refuse(self, code: str) -> None:
        """Ends the line at once: nothing but the sentence is sent any more."""
        self._ready, self._view, self._cursor = [], (), 0
        self.leave(code)

    def messages_to_send(self) -> list[str]:
        """What to send now, within the window. Nothing when the console has it all, or once the line is over."""
        if self.over:
            return []
        texts = [each.model_dump_json() for each in self._ready]
        self._ready = []
        texts += self._sights()
        if self._leaving and self._cursor == len(self._view):
            texts.append(self._leaving.model_dump_json())
            self.over = True
        return texts

    def _greet(self, hello: Hello) -> None:
        self._lang = hello.lang
        place = self._place_of(hello.token)
        if hello.version != VERSION:
            self.refuse("hello/version")
        elif place is None:
            self.refuse("code/unknown")
        else:
            self._let_in(place, hello)

    def _let_in(self, place: Place, hello: Hello) -> None:
        """A view of another epoch, or one longer than ours, is not the beginning of ours: it comes again from 0."""
        self.place = place
        self._view = place.view(hello.lang)
        self._part = "desk" if place.conducts else "sights"
        known = hello.epoch == self._epoch and hello.offset <= len(self._view)
        self._cursor = hello.offset if known else 0
        self._ready.append(
            Welcome(
                epoch=self._epoch,
                offset=self._cursor,
                exercise=place.exercise,
                title=place.title.said(hello.lang),
                team=place.team,
                seat=place.seat,
                peers=place.peers,
            )
        )
        if (briefing := place.briefing(hello.lang)) is not None:
            self._ready.append(briefing)

    def _sights(self) -> list[str]:
        """The next window of the view, in messages that stay within `FRAME_LIMIT` where its items do."""
        end = min(len(self._view), self._cursor + WINDOW_ITEMS)
        texts, total = [], 0
        while self._cursor < end and total < WINDOW_BYTES:
            items, size = self._frame(end)
            texts.append(f'{{"kind":"{self._part}","offset":{self._cursor},"items":[{",".join(items)}]}}')
            self._cursor += len(items)
            total += size
        return texts

    def _frame(self, end: int) -> tuple[list[str], int]:
        first = self._view[self._cursor]
        items, size = [first], len(first.encode())
        for index in range(self._cursor + 1, end):
            item = self._view[index]
            size += len(item.encode()) + 1
            if size > FRAME_LIMIT - 64:
                break
            items.append(item)
        return items, size


def read(codec: TypeAdapter[T], text: str) -> T | None:
    """The message, or None for anything else than a message of this version."""
    try:
        return codec.validate_json(text)
    except ValidationError:
        return None
