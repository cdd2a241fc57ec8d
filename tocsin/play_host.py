"""The host behind an author who plays: a process of its own, begun again whenever the pack has changed."""

import asyncio
from collections.abc import Callable
from contextlib import ExitStack
from multiprocessing.connection import Connection
from typing import Any

from scenarios.load import folder_of, load_pack
from scenarios.problems import ScenarioError
from tocsin.again import OtherSeats, play_again
from tocsin.author import AuthorDesk
from tocsin.child import child, told_by
from tocsin.demo_host import Hosting, host_side
from tocsin.play_words import sentence

LOOK_S = 0.5
"""Between two looks at the files of the pack."""

Seen = dict[str, tuple[int, int]]


class PlayHost:
    """Open it, have it minded for as long as the console is there, and close it."""

    def __init__(self, hosting: Hosting, *, watched: bool) -> None:
        """`watched`: the pack's files are looked at, and what was played is played again when they change."""
        self._hosting = hosting
        self._watched = watched
        self._seen = self._look() if watched else {}
        self._stack = ExitStack()
        self.failure: str | None = None
        """What the host said last, once it has ended otherwise than at ENDEX."""

    def open(self) -> Connection:
        """Begins the host, and gives our end of its pipe."""
        self._pipe = self._stack.enter_context(child(host_side, self._hosting))
        return self._pipe

    def close(self) -> None:
        """Ends it, and waits until its file is closed."""
        self._stack.close()

    async def mind(self, author: AuthorDesk, note: Callable[[str], None]) -> None:
        """Returns when the host has failed; after ENDEX one may read on. `note` is told what becomes of changes."""
        while self.failure is None:
            ended, changed = asyncio.create_task(told_by(self._pipe)), asyncio.create_task(self._changed())
            try:
                await asyncio.wait([ended, changed], return_when=asyncio.FIRST_COMPLETED)
            finally:
                changed.cancel()
                ended.cancel()
                await asyncio.wait([ended, changed])
            if not changed.cancelled():
                self._take_up(author, note)
            else:
                await self._after(ended)

    async def _after(self, ended: "asyncio.Task[Any]") -> None:
        try:
            code, last = ended.result()
        except EOFError:
            code, last = 1, ""
        if code:
            self.failure = str(last)
        else:
            await asyncio.Event().wait()

    async def _changed(self) -> None:
        """Returns once the files of the pack are others than they were."""
        while True:
            await asyncio.sleep(LOOK_S)
            seen = self._look() if self._watched else self._seen
            if seen != self._seen:
                self._seen = seen
                return

    def _look(self) -> Seen:
        found = {}
        for file in sorted(folder_of(self._hosting.pack).glob("*.yaml")):
            try:
                status = file.stat()
            except OSError:
                continue  # it is being written
            found[file.name] = status.st_mtime_ns, status.st_size
        return found

    def _take_up(self, author: AuthorDesk, note: Callable[[str], None]) -> None:
        """A pack that cannot be played leaves everything as it is."""
        lang = self._hosting.lang
        try:
            loaded = load_pack(self._hosting.pack)
        except ScenarioError as error:
            note(sentence("mend", lang, problem=error.problems[0].on_one_line(lang)))
            return
        self._stack.close()
        try:
            play_again(self._hosting.file, loaded, author.world_ms)
            note(sentence("again", lang))
        except OtherSeats:
            note(sentence("other-seats", lang))
        self._hosting = self._hosting._replace(again=True)
        self.open()
