"""The console's end of a line, without any I/O. One session outlives its lines: each begins with `connected`.

The caller gives every text that comes to `receive_message`, takes what was understood from `heard`, and sends what
`messages_to_send` gives. What is asked must be on the disk before `ask` is called; it is kept here until the end, since
a host that lost it is offered it again.
"""

from collections.abc import Iterable
from typing import assert_never

from engine.asking import Asking
from engine.farewells import farewell, is_final
from engine.session import read
from engine.shown import ShownReceipt
from engine.wire import VERSION, Ask, Bye, Clock, FromHost, Hello, Message, Presence, Sights, Welcome, from_host
from injects.written import Lang


class ConsoleSession:
    """What a console has seen and asked, and where its present line stands."""

    def __init__(self, token: str, lang: Lang, epoch: int = 0, asked: Iterable[Asking] = ()) -> None:
        self._token = token
        self._lang: Lang = lang
        self._asked = {asking.ref: asking for asking in asked}
        self._unanswered = dict(self._asked)
        self._to_send: list[Message] = []
        self._heard: list[FromHost] = []
        self._welcomed = False
        self.epoch = epoch
        """The latest epoch it was welcomed in."""
        self.offset = 0
        """How much of its view it has."""
        self.dropped = False
        """The caller closes this line; it connects again unless the session is `finished`."""
        self.finished = False
        """The host said goodbye for good."""

    @property
    def waiting(self) -> tuple[Asking, ...]:
        """What has no answer yet, in the order in which it was asked."""
        return tuple(self._unanswered.values())

    def connected(self) -> None:
        """A line stands: the hello is the first to be sent."""
        self._welcomed = self.dropped = False
        self._to_send = [
            Hello(version=VERSION, token=self._token, epoch=self.epoch, offset=self.offset, lang=self._lang)
        ]

    def ask(self, asking: Asking) -> None:
        """Asks something. Without a line it is sent with the next one."""
        self._asked[asking.ref] = self._unanswered[asking.ref] = asking
        if self._welcomed:
            self._to_send.append(Ask(command=asking))

    def messages_to_send(self) -> list[str]:
        """What to send now on the present line."""
        texts = [message.model_dump_json() for message in self._to_send]
        self._to_send = []
        return texts

    def heard(self) -> list[FromHost]:
        """What came since the last call. A welcome at offset 0 says that the view begins again."""
        heard, self._heard = self._heard, []
        return heard

    def receive_message(self, text: str) -> None:
        """Takes a text that came on the present line. After one that cannot be right nothing of that line counts."""
        if self.dropped:
            return
        message = read(from_host, text)
        match message:
            case Welcome() if not self._welcomed and message.offset in (0, self.offset):
                self._welcome(message)
            case Sights() if self._welcomed and message.offset == self.offset:
                self._see(message)
            case Clock() | Presence() if self._welcomed:
                self._heard.append(message)
            case Bye():
                self._part(message)
            case Welcome() | Sights() | Clock() | Presence() | None:
                self._drop("host/unreadable")
            case _:
                assert_never(message)

    def _welcome(self, message: Welcome) -> None:
        """What has no answer is offered, and everything when the view begins again: this host may have lost it."""
        if message.epoch < self.epoch:
            self._drop("host/older")
            return
        self._welcomed = True
        self.epoch, self.offset = message.epoch, message.offset
        if self.offset == 0:
            self._unanswered = dict(self._asked)
        self._to_send += [Ask(command=asking) for asking in self._unanswered.values()]
        self._heard.append(message)

    def _see(self, message: Sights) -> None:
        self.offset += len(message.items)
        for item in message.items:
            if isinstance(item, ShownReceipt):
                self._unanswered.pop(item.ref, None)
        self._heard.append(message)

    def _part(self, message: Bye) -> None:
        self.finished = is_final(message.code)
        self.dropped = True
        self._heard.append(message)

    def _drop(self, code: str) -> None:
        self._part(Bye(code=code, sentence=farewell(code, self._lang)))
