"""A sitting: one console at its seat, whichever it is. Link, session, outbox and drafts are the same for both kinds."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from platformdirs import user_state_path

from engine.asking import Asking
from engine.console_session import ConsoleSession
from engine.wire import Bye, FromHost
from injects.written import Lang
from tocsin.drafts import Drafts
from tocsin.keys import JoinString, digest
from tocsin.link import Link
from tocsin.outbox import Outbox, OutboxError

Heard = Callable[[Sequence[FromHost]], None]


class Sitting:
    """The way to the host, with what is on the disk. Raises OutboxError when that cannot be read."""

    def __init__(self, joining: JoinString, lang: Lang, state: Path | None) -> None:
        self.lang: Lang = lang
        self._uri = joining.uri
        self._outbox = Outbox(kept_at(joining.code, state, "jsonl"))
        self._drafts = Drafts(kept_at(joining.code, state, "drafts"))
        self._session = ConsoleSession(joining.code, lang, self._outbox.epoch, self._outbox.asked)
        self._link: Link[Asking, FromHost] | None = None
        self.bye: Bye | None = None
        """The last goodbye that the host said."""

    @property
    def asked(self) -> list[Asking]:
        """Everything that this seat asked, from this console or one before it."""
        return self._outbox.asked

    def link(self, heard: Heard, lost: Callable[[], None]) -> Link[Asking, FromHost]:
        """The line to the host, to be run by the caller."""

        def hear(messages: Sequence[FromHost]) -> None:
            self.bye = next((each for each in messages if isinstance(each, Bye)), self.bye)
            heard(messages)

        self._link = Link(self._uri, self._session, self._outbox, hear, lost)
        return self._link

    def ask(self, asking: Asking) -> bool:
        """Saves it here and sends it; False when it could not be saved."""
        assert self._link is not None
        try:
            self._link.ask(asking)
        except OutboxError:
            return False
        return True

    def waiting(self) -> int:
        """How much has no answer yet."""
        return len(self._session.waiting)

    def drafts(self) -> Mapping[str, Mapping[str, str]]:
        """What was begun and not sent, by form."""
        return self._drafts.kept

    def keep_draft(self, form: str, values: Mapping[str, str]) -> bool:
        """Keeps it at once; False when it could not be kept."""
        return self._drafts.keep(form, values)

    def close(self) -> bool:
        """Lets go of the disk; what was sent is needed until the exercise is over. True when it is over."""
        over = self.bye is not None and self.bye.code == "exercise/over"
        keep = not over or bool(self._session.waiting)
        self._outbox.close(keep=keep)
        self._drafts.close(keep=keep)
        return over


def kept_at(code: str, state: Path | None, kind: str) -> Path:
    """Where a seat's answers are kept: a code names one seat of one exercise, and is not told by the name."""
    folder = Path(state) if state else user_state_path("tocsin")
    return folder / "outbox" / f"{digest(code).hex()[:16]}.{kind}"


def new_ref() -> str:
    """An id for something asked."""
    return secrets.token_urlsafe(15)
