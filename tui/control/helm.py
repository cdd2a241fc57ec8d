"""The helm: a facilitator's desk, its line to the host, and what is asked through it. Both doors stand on it."""

from collections.abc import Callable, Sequence
from typing import Protocol

from engine.conducting import Conducting
from engine.desk_wire import DeskSights, FromHostToDesk, HallNow
from engine.farewells import is_final
from engine.wire import Bye, Welcome
from injects.written import Lang, Text
from tui.control.desk import Deed, Desk, again
from tui.control.verbs import Target, Verb, plain_act, why_not
from tui.control.voice import DeskVoice


class Door(Protocol):
    """The way to the host."""

    def conduct(self, act: Conducting) -> None:
        """Sends it, on the next line if this one is lost meanwhile."""
        ...


class Helm:
    """Call `heard` and `lost` as things happen."""

    def __init__(self, door: Door, lang: Lang, *, new_ref: Callable[[], str]) -> None:
        self._door = door
        self.new_ref = new_ref
        self.voice = DeskVoice(lang, Desk())
        self.welcome: Welcome | None = None
        """Of the line that stands, or the last one that did."""
        self.up: bool | None = None
        """Whether there is a line; None before the first try has come to anything."""
        self.bye: Bye | None = None
        """The host's last word, once the line is closed for good."""

    @property
    def desk(self) -> Desk:
        """What the facilitator knows."""
        return self.voice.desk

    def heard(self, messages: Sequence[FromHostToDesk]) -> None:
        """Takes what came from the host."""
        for message in messages:
            self.hear(message)

    def hear(self, message: FromHostToDesk) -> None:
        """Takes one message. A view that begins again is a desk that begins again."""
        match message:
            case Welcome():
                self.welcome, self.up, self.bye = message, True, None
                if message.offset == 0:
                    self.voice.desk = again(self.desk)
            case DeskSights():
                for sight in message.items:
                    self.desk.take(sight)
            case HallNow():
                self.desk.hear(message)
            case Bye():
                self.up = False
                self.bye = message if is_final(message.code) else None

    def lost(self) -> None:
        """There is no line to the host."""
        self.up = False

    def why_not(self, verb: Verb, target: Target = Target()) -> Text | None:  # noqa: B008 - a constant
        """Why a verb cannot be done now; None when it can."""
        return why_not(self.desk, verb, target, up=bool(self.up))

    def do(self, verb: Verb, target: Target) -> Deed:
        """Asks for a verb that needs nothing more than its target."""
        return self.conduct(plain_act(verb, self.new_ref(), target), self.voice.about(verb, target))

    def conduct(self, act: Conducting, about: str) -> Deed:
        """Asks for an act; `about` is what its receipt will call it."""
        deed = self.desk.asked(act, about)
        self._door.conduct(act)
        return deed

    def waiting(self) -> int:
        """How much of what was asked has no answer yet."""
        return sum(deed.receipt is None for deed in self.desk.deeds.values())
