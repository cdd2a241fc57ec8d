"""The journal's writer: the only thread that writes it. Groups that wait are committed together."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Protocol

from engine.events import Event
from engine.hall import HallRecord, HallTicked
from injects.written import Lang, Text
from replays.errors import JournalError, JournalFull
from replays.journal import Committed
from replays.records import Entry

BATCH = 256
"""Groups in one commit, at most."""
RETRY_S = 1.0
"""Between two attempts on a full disk."""


@dataclass(frozen=True, slots=True)
class Group:
    """What may never be torn: its entries, and what leaves for a world's consoles once they are on the disk."""

    entries: tuple[Entry, ...]
    world: int = 0
    events: tuple[Event, ...] = ()
    hall_ms: int = 0
    given: int = 0
    """The reading at which it was handed over."""
    due: int | None = None
    """The reading at which it was to happen by itself."""
    act: HallRecord | None = None
    drafted: bool = False
    """It keeps an answer that is not sent yet: no facilitator looks over a shoulder."""
    last: bool = False
    """Nothing is written after it."""

    @property
    def noticed(self) -> bool:
        """Whether somebody has something new to see."""
        return bool(self.events) or not (self.act is None or isinstance(self.act, HallTicked))


class Commits(Protocol):
    """What the writer needs of a journal."""

    def append(self, groups: Sequence[Sequence[Entry]]) -> Committed: ...


class Reports(Protocol):
    """Who hears what became of the groups. Every call comes on the writer's thread."""

    def committed(self, groups: Sequence[Group]) -> None:
        """The disk holds them: only now may anything of them be shown or acknowledged."""
        ...

    def waits(self, error: JournalFull) -> None:
        """The disk is full. The groups are kept and tried again."""
        ...

    def broken(self, error: Exception) -> None:
        """Writing failed: nothing of these groups, or of later ones, may be acknowledged."""
        ...


class Writer:
    """Takes groups from one task and commits them on a thread of its own, in order."""

    def __init__(self, journal: Commits, reports: Reports) -> None:
        self._journal = journal
        self._reports = reports
        self._waiting: SimpleQueue[Group | None] = SimpleQueue()
        self._given_up = threading.Event()
        self._thread = threading.Thread(target=self._work, name="journal")

    def start(self) -> None:
        self._thread.start()

    def write(self, group: Group) -> None:
        """Hands over a group; what becomes of it is reported."""
        self._waiting.put(group)

    def stop(self) -> None:
        """Ends the thread once what waits is written, or could not be written on a full disk."""
        self._given_up.set()
        self._waiting.put(None)
        self._thread.join()

    def _work(self) -> None:
        while groups := self._taken():
            try:
                self._commit(groups)
            except Exception as error:  # noqa: BLE001 - whatever it is, the disk is behind and must not be trusted
                self._reports.broken(error)
                return
            self._reports.committed(groups)

    def _taken(self) -> list[Group]:
        """Waits for a group, and takes those that wait behind it. Nothing when there will be no more."""
        groups: list[Group] = []
        while (group := self._waiting.get()) is not None:
            groups.append(group)
            if len(groups) == BATCH or self._waiting.empty():
                return groups
        if groups:
            self._waiting.put(None)
        return groups

    def _commit(self, groups: Sequence[Group]) -> Committed:
        entries = [group.entries for group in groups]
        while True:
            try:
                return self._journal.append(entries)
            except JournalFull as error:
                if self._given_up.is_set():
                    raise
                self._reports.waits(error)
                self._given_up.wait(RETRY_S)


def sentence_of(error: Exception, lang: Lang) -> str:
    """What to tell people: a journal's own sentence, else what went wrong and where."""
    if isinstance(error, JournalError):
        return error.said(lang)
    return _UNWRITTEN.said(lang).format(kind=type(error).__name__, error=error)


_UNWRITTEN = Text(
    en="The journal could not be written ({kind}: {error}).",
    fr="Le journal n’a pas pu être écrit ({kind}\u00a0: {error}).",
)
