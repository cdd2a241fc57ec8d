"""The line console on its line: it speaks on standard output and hears the input."""

import asyncio
import sys
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from engine.console_session import Asked, Heard
from engine.wire import Message
from tocsin.seated import Seated
from tocsin.sitting import Sitting, new_ref
from tocsin.terminal import is_typed_at
from tocsin.typed import hear_typed
from tui.line import LineConsole

PROMPT = "> "

_Heard = TypeVar("_Heard", bound=Message, contravariant=True)


class Spoken(Protocol[_Heard]):
    """A line console."""

    finished: bool

    def heard(self, messages: Sequence[_Heard]) -> None: ...

    def lost(self) -> None: ...

    def typed(self, line: str) -> None: ...

    def leave(self) -> None: ...

    def to_print(self) -> list[str]: ...


async def sit(sitting: Sitting) -> int:
    """The exit code, once the host has said goodbye for good or the person has left."""
    console = LineConsole(sitting, sitting.lang, interactive=is_typed_at(), new_ref=new_ref)
    return await LineSitting(sitting, console).run()


class LineSitting(Generic[Asked, Heard]):
    """The person on one side, the link on the other."""

    def __init__(self, sitting: Seated[Asked, Heard], console: Spoken[Heard]) -> None:
        self._sitting = sitting
        self._terminal = is_typed_at()
        self._console = console
        self._left = asyncio.Event()

    async def run(self) -> int:
        """The exit code, once the host has said goodbye for good or the person has left."""
        hear_typed(self._typed)
        self._print(asked=True)
        link = self._sitting.link(self._heard, self._lost)
        tasks = [asyncio.create_task(link.run()), asyncio.create_task(self._left.wait())]
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        for task in done:
            task.result()
        return 0 if self._sitting.close() or self._left.is_set() else 1

    def _heard(self, messages: Sequence[Heard]) -> None:
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
