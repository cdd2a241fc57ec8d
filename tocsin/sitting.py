"""A sitting: one console at its seat, whichever it is. Link, session, outbox and drafts are the same for both kinds."""

import secrets
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_state_path

from engine.asking import Asking
from engine.console_session import ConsoleSession
from engine.wire import FromHost
from injects.written import Lang
from tocsin.drafts import Drafts
from tocsin.keys import JoinString, digest
from tocsin.outbox import Outbox, OutboxError
from tocsin.seated import Seated


class Sitting(Seated[Asking, FromHost]):
    """A participant's way to the host, with what is on the disk. Raises OutboxError when that cannot be read."""

    def __init__(self, joining: JoinString, lang: Lang, state: Path | None) -> None:
        self._disk = Outbox(kept_at(joining.code, state, "jsonl"))
        self._drafts = Drafts(kept_at(joining.code, state, "drafts"))
        session = ConsoleSession(joining.code, lang, self._disk.epoch, self._disk.asked)
        super().__init__(joining, session, self._disk, lang)

    @property
    def asked(self) -> list[Asking]:
        """Everything that this seat asked, from this console or one before it."""
        return self._disk.asked

    def ask(self, asking: Asking) -> bool:
        """Saves it here and sends it; False when it could not be saved."""
        try:
            self._put(asking)
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
        over = super().close()
        keep = not over or bool(self._session.waiting)
        self._disk.close(keep=keep)
        self._drafts.close(keep=keep)
        return over


def kept_at(code: str, state: Path | None, kind: str) -> Path:
    """Where a seat's answers are kept: a code names one seat of one exercise, and is not told by the name."""
    folder = Path(state) if state else user_state_path("tocsin")
    return folder / "outbox" / f"{digest(code).hex()[:16]}.{kind}"


def new_ref() -> str:
    """An id for something asked."""
    return secrets.token_urlsafe(15)
