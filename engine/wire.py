"""The messages between a console and its host: JSON texts, strict both ways, told apart by `kind`."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from engine.asking import Asking
from engine.conducting import Conducting
from engine.shown import Shown
from engine.shown_world import ShownWorld
from injects.written import Lang

VERSION = 1
"""The version of these messages. A host speaks with consoles of its own version only."""

FRAME_LIMIT = 64 * 1024
"""Bytes that a console may send in one message."""


ClockState = Literal["lobby", "running", "paused", "no-duff", "over"]
"""`no-duff` is a pause for something real: consoles cover their screens with it."""


class Message(BaseModel):
    """Part of every message."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Part(Message):
    """The next part of a view; `offset` is the place of its first item."""

    offset: int = Field(ge=0)
    items: tuple[Any, ...]


class Passing(Message):
    """Something that stands outside the view and is never repeated: a later one takes the place of an earlier one."""


class Hello(Message):
    """A console says who it is, in which epoch it was last, and how much of its view it has."""

    kind: Literal["hello"] = "hello"
    version: int
    token: str = Field(max_length=80)
    epoch: int = Field(ge=0)
    """0 for a console that has never been welcomed."""
    offset: int = Field(ge=0)
    lang: Lang


class Ask(Message):
    """A console asks something of the world."""

    kind: Literal["ask"] = "ask"
    command: Asking


class Conduct(Message):
    """A facilitator's console asks something of the exercise."""

    kind: Literal["conduct"] = "conduct"
    act: Conducting


class Welcome(Message):
    """The host lets a console in: whose seat it is, and from which offset its view comes."""

    kind: Literal["welcome"] = "welcome"
    epoch: int = Field(ge=1)
    offset: int = Field(ge=0)
    exercise: str
    title: str = ""
    """What people call the exercise, in the console's language; empty where nobody wrote it."""
    team: str
    seat: str
    took_over: bool = False
    """Another console of this seat was told goodbye."""
    peers: tuple[str, ...] = ()
    """The teams of the hall that this one may share information with; none where nothing is shared."""

    @property
    def called(self) -> str:
        """What the exercise is called on every screen."""
        return self.title or self.exercise


class Sights(Part):
    """The next part of a seat's view."""

    kind: Literal["sights"] = "sights"
    items: tuple[Shown, ...]


class Clock(Passing):
    """What the clock says now.

    `pace` is in thousandths of the wall's: between two of these a console counts on by its own monotonic clock, never
    by the time of day of its machine.
    """

    kind: Literal["clock"] = "clock"
    world_ms: int
    duration: int
    state: ClockState
    story: str
    pace: int = 1_000
    enters: int | None = None
    """World time at which this seat enters, as long as it has not."""
    enters_story: str = ""


class Presence(Passing):
    """Which seats of one's own team have a console now."""

    kind: Literal["presence"] = "presence"
    here: tuple[str, ...]


class Bye(Message):
    """The line ends, and why."""

    kind: Literal["bye"] = "bye"
    code: str
    sentence: str


class Briefing(Passing):
    """Before STARTEX: what a seat will be shown first, so that people know who they are and what they are there for."""

    kind: Literal["briefing"] = "briefing"
    world: ShownWorld


FromConsole = Annotated[Hello | Ask | Conduct, Field(discriminator="kind")]
FromHost = Annotated[Welcome | Briefing | Sights | Clock | Presence | Bye, Field(discriminator="kind")]

from_console: TypeAdapter[FromConsole] = TypeAdapter(FromConsole)
"""Reads what a console sends."""
from_host: TypeAdapter[FromHost] = TypeAdapter(FromHost)
"""Reads what a host sends."""
