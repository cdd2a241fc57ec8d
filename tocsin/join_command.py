"""`tocsin join`: a console on a line to its host. The line console speaks on standard output and hears the input."""

import asyncio
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_state_path

from engine.asking import Asking
from engine.console_session import ConsoleSession
from engine.wire import Bye, FromHost
from injects.written import Lang
from tocsin.address import is_loopback
from tocsin.join_words import sentence
from tocsin.keys import JoinString, JoinStringError, digest
from tocsin.link import Link
from tocsin.outbox import Outbox, OutboxError
from tocsin.streams import say
from tocsin.typed import hear_typed
from tui.line import LineConsole

PROMPT = "> "


def join(join_string: str, *, lang: Lang = "en", state: Path | None = None) -> int:
    """Plays a seat in the line console until the host says goodbye, or somebody quits.

    `state` is the folder for what was sent and not answered yet; the user's own when absent. The exit code: 0 when the
    exercise was over or was left, 1 when the host would not have us, 2 for a join string that cannot be one.
    """
    try:
        joining = JoinString.read(join_string)
    except JoinStringError as error:
        say(sentence(str(error), lang))
        return 2
    if not is_loopback(joining.host):
        say(sentence("needs-tls", lang, address=joining.host))
        return 2
    try:
        outbox = Outbox(outbox_path(joining.code, state))
    except OutboxError as error:
        say(sentence("no-outbox", lang, path=error.args[0], problem=error.__cause__))
        return 1
    return asyncio.run(_sit(joining, outbox, lang))


def outbox_path(code: str, state: Path | None) -> Path:
    """Where a seat's answers are kept: a code names one seat of one exercise, and is not told by the name."""
    folder = Path(state) if state else user_state_path("tocsin")
    return folder / "outbox" / f"{digest(code).hex()[:16]}.jsonl"


async def _sit(joining: JoinString, outbox: Outbox, lang: Lang) -> int:
    return await _Sitting(joining, outbox, lang).run()


class _Sitting:
    """One console at its seat: the person on one side, the link on the other."""

    def __init__(self, joining: JoinString, outbox: Outbox, lang: Lang) -> None:
        self._outbox = outbox
        self._terminal = sys.stdin is not None and sys.stdin.isatty()
        self._session = ConsoleSession(joining.code, lang, outbox.epoch, outbox.asked)
        self._console = LineConsole(self, lang, interactive=self._terminal, new_ref=_new_ref)
        self._code = ""
        self._left = asyncio.Event()
        self._link = Link(joining.uri, self._session, outbox, self._heard, self._lost)

    async def run(self) -> int:
        """The exit code, once the host has said goodbye for good or the person has left."""
        hear_typed(self._typed)
        self._print(asked=True)
        tasks = [asyncio.create_task(self._link.run()), asyncio.create_task(self._left.wait())]
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        for task in done:
            task.result()
        over = self._code == "exercise/over"
        self._outbox.close(keep=not over or bool(self._session.waiting))
        return 0 if over or self._left.is_set() else 1

    def ask(self, asking: Asking) -> bool:
        """Saves it here and sends it; False when it could not be saved."""
        try:
            self._link.ask(asking)
        except OutboxError:
            return False
        return True

    def waiting(self) -> int:
        """How much has no answer yet."""
        return len(self._session.waiting)

    def _heard(self, messages: Sequence[FromHost]) -> None:
        self._code = next((each.code for each in messages if isinstance(each, Bye)), self._code)
        self._console.heard(messages)
        self._print(asked=False)

    def _lost(self) -> None:
        self._console.lost()
        self._print(asked=False)

    def _typed(self, line: str | None) -> None:
        if line is None:
            self._console.leave()
        else:
            self._console.typed(line)
        self._print(asked=True)

    def _print(self, *, asked: bool) -> None:
        """Only a line that was typed gets a new prompt: nothing else is ever printed at a terminal."""
        try:
            sys.stdout.writelines(f"{line}\n" for line in self._console.to_print())
            if asked:
                self._prompt()
            sys.stdout.flush()
        except OSError:
            self._left.set()
        if self._console.finished:
            self._left.set()

    def _prompt(self) -> None:
        if self._terminal and not self._console.finished:
            sys.stdout.write(PROMPT)
            sys.stdout.flush()


def _new_ref() -> str:
    return secrets.token_urlsafe(15)
