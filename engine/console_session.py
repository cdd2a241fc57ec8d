"""The console's end of a line, without any I/O. One session outlives its lines: each begins with `connected`.

The caller gives every text that comes to `receive_message`, takes what was understood from `heard`, and sends what
`messages_to_send` gives. What is asked must be on the disk before `ask` is called; it is kept here until the end, since
a host that lost it is offered it again.
"""

from collections.abc import Iterable
from typing import ClassVar, Generic, TypeVar, cast

from pydantic import TypeAdapter

from engine.asking import Asking
from engine.conducting import Act, Conducting
from engine.farewells import farewell, is_final
from engine.session import read
from engine.wire import VERSION, Ask, Bye, Conduct, FromHost, Hello, Message, Part, Passing, Welcome, from_host
from injects.written import Lang

Asked = TypeVar("Asked", bound=Asking | Conducting)
Heard = TypeVar("Heard", bound=Message)


class ConsoleEnd(Generic[Asked, Heard]):
    """What a console has seen and asked, and where its present line stands."""

    _codec: ClassVar[TypeAdapter[Message]]
    _offers_all: ClassVar[bool]
    """Whether a host whose view begins again is offered even what had been answered."""

    def __init__(self, token: str, lang: Lang, epoch: int = 0, asked: Iterable[Asked] = ()) -> None:
        self._token = token
        self._lang: Lang = lang
        self._asked = {asking.ref: asking for asking in asked}
        self._unanswered = dict(self._asked)
        self._to_send: list[Message] = []
        self._heard: list[Heard] = []
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
    def waiting(self) -> tuple[Asked, ...]:
        """What has no answer yet, in the order in which it was asked."""
        return tuple(self._unanswered.values())

    def connected(self) -> None:
        """A line stands: the hello is the first to be sent."""
        self._welcomed = self.dropped = False
        self._to_send = [
            Hello(version=VERSION, token=self._token, epoch=self.epoch, offset=self.offset, lang=self._lang)
        ]

    def ask(self, asking: Asked) -> None:
        """Asks something. Without a line it is sent with the next one."""
        self._asked[asking.ref] = self._unanswered[asking.ref] = asking
        if self._welcomed:
            self._to_send.append(_put(asking))

    def messages_to_send(self) -> list[str]:
        """What to send now on the present line."""
        texts = [message.model_dump_json() for message in self._to_send]
        self._to_send = []
        return texts

    def heard(self) -> list[Heard]:
        """What came since the last call. A welcome at offset 0 says that the view begins again."""
        heard, self._heard = self._heard, []
        return heard

    def receive_message(self, text: str) -> None:
        """Takes a text that came on the present line. After one that cannot be right nothing of that line counts."""
        if self.dropped:
            return
        message = read(self._codec, text)
        match message:
            case Welcome() if not self._welcomed and message.offset in (0, self.offset):
                self._welcome(message)
            case Part() if self._welcomed and message.offset == self.offset:
                self._see(message)
            case Passing() if self._welcomed:
                self._hear(message)
            case Bye():
                self._leave(message)
            case _:
                self._drop("host/unreadable")

    def _welcome(self, message: Welcome) -> None:
        """What has no answer is offered, and everything when the view begins again: this host may have lost it."""
        if message.epoch < self.epoch:
            self._drop("host/older")
            return
        self._welcomed = True
        self.epoch, self.offset = message.epoch, message.offset
        if self.offset == 0 and self._offers_all:
            self._unanswered = dict(self._asked)
        self._to_send += [_put(asking) for asking in self._unanswered.values()]
        self._hear(message)

    def _see(self, message: Part) -> None:
        self.offset += len(message.items)
        for item in message.items:
            if item.kind == "receipt":
                self._unanswered.pop(item.ref, None)
        self._hear(message)

    def _leave(self, message: Bye) -> None:
        self.finished = is_final(message.code)
        self.dropped = True
        self._hear(message)

    def _drop(self, code: str) -> None:
        self._leave(Bye(code=code, sentence=farewell(code, self._lang)))

    def _hear(self, message: Message) -> None:
        self._heard.append(cast(Heard, message))


class ConsoleSession(ConsoleEnd[Asking, FromHost]):
    """A participant's."""

    _codec = cast(TypeAdapter[Message], from_host)
    _offers_all = True


def _put(asking: Asking | Conducting) -> Message:
    return Conduct(act=asking) if isinstance(asking, Act) else Ask(command=asking)
