"""Writes an exercise: one file, one connection, one thread at a time. What `append` returned is on the disk.

An acknowledgement may only be made from a `Committed`. While an exercise is open a `-wal` stands beside its file;
`close` leaves one file that is complete by itself.
"""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from itertools import chain
from pathlib import Path
from typing import NamedTuple, Self

import apsw

from replays.chain import ChainReport, check_chain
from replays.errors import (
    HeaderDamaged,
    JournalBroken,
    JournalDamaged,
    JournalExists,
    JournalFull,
    RecordDamaged,
    translated,
)
from replays.files import examine, siblings
from replays.header import Header, PackSource, Person, PlayedWorld
from replays.reader import Reader
from replays.records import WORDS, Entry, body_hash, link
from replays.schema import INSERT_PERSON, INSERT_RECORD, connect, found, lock, settle

CHECKPOINT_PAGES = 1_000
"""Length of the `-wal`, in pages of 4 KiB, from which it is moved into the main file."""

SALT = 16
"""Random bytes hashed before what a person typed."""

Row = tuple[int | str | bytes | None, ...]


class Committed(NamedTuple):
    """What the disk holds for sure: the numbers that the entries got, and the hash of the last one in hex."""

    first_seq: int
    last_seq: int
    head: str


class Journal:
    """An exercise that is open for writing. Made by `create` or `open`; nobody else can have it open meanwhile."""

    def __init__(self, connection: apsw.Connection, reader: Reader, report: ChainReport) -> None:
        """Go on where `report` says the chain stands, on a connection that is locked and settled."""
        self.path = reader.path
        self.reader = reader
        """What is committed, read on the same connection: for the writer's thread only."""
        self._connection = connection
        self._last, self._head = report.records, bytes.fromhex(report.head)
        self._problem: str | None = None
        """Why nothing more may be written. It stands during every write, so that only one that ended well lifts it."""
        self._pages = 0
        connection.set_wal_hook(self._note_pages)

    @classmethod
    def create(
        cls,
        path: Path,
        header: Header,
        packs: Mapping[str, PackSource],
        worlds: Sequence[PlayedWorld],
        *,
        vfs: str | None = None,
    ) -> Self:
        """Begin an exercise. Raises `JournalExists` rather than write over anything, and leaves nothing when it fails.

        `vfs` names the layer through which SQLite reaches the disk; its own when absent.
        """
        _claim(path)
        try:
            with translated(path), closing(connect(path, vfs)) as connection:
                found(connection, header, packs, worlds)
            return cls.open(path, vfs=vfs)
        except BaseException:
            for left in (*siblings(path), path):
                left.unlink(missing_ok=True)
            raise

    @classmethod
    def open(cls, path: Path, *, vfs: str | None = None) -> Self:
        """Go on with an exercise, closed or killed, from its last whole commit.

        Raises a `JournalError` for a file that is damaged (`RecordDamaged` names the record), incomplete, of a later
        format, open elsewhere, or on a disk that would not keep it.
        """
        examine(path)
        with ExitStack() as held, translated(path):
            connection = connect(path, vfs)
            held.callback(connection.close)
            lock(connection)
            reader = Reader(path, connection)
            report = _sound(connection, reader)
            settle(connection, path)
            journal = cls(connection, reader, report)
            journal._mark(closed=False)
            held.pop_all()
        return journal

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def last_seq(self) -> int:
        """The number of the last record, 0 before the first."""
        return self._last

    @property
    def head(self) -> str:
        """The hash of the last record, in hex: what `verify --head` compares with."""
        return self._head.hex()

    def append(self, groups: Sequence[Sequence[Entry]]) -> Committed:
        """Put groups on the disk, all or none of them, and return once they are there.

        A group is what may never be torn: a command with all it caused, or one advance of a world. Raises `JournalFull`
        when the disk is full (nothing was written, try again) and `JournalBroken` when anything else went wrong: then
        and from then on nothing is acknowledged, and the file has to be opened again.
        """
        rows, head = self._linked(chain.from_iterable(groups))
        if not rows:
            raise ValueError("nothing to append: an acknowledgement of nothing means nothing")
        with self._writing():
            self._connection.executemany(INSERT_RECORD, rows)
        first = self._last + 1
        self._last, self._head = self._last + len(rows), head
        return Committed(first, self._last, self.head)

    def seat_people(self, people: Iterable[Person]) -> None:
        """Write down who sits where, outside the chain. Raises as `append` does."""
        with self._writing():
            self._connection.executemany(INSERT_PERSON, people)

    def close(self) -> None:
        """Leave one file, complete by itself. After a failed write the files stay as they are, for the next `open`."""
        try:
            if self._problem is None:
                with translated(self.path):
                    self._leave_one_file()
        finally:
            self._problem = "the journal was closed"
            self._connection.close()

    def _linked(self, entries: Iterable[Entry]) -> tuple[list[Row], bytes]:
        rows: list[Row] = []
        head = self._head
        for seq, entry in enumerate(entries, self._last + 1):
            salt = os.urandom(SALT) if entry.kind == WORDS else None
            body_sha = body_hash(salt or b"", entry.body)
            head = link(head, seq, entry, body_sha)
            rows.append((seq, *_fields(entry), salt, body_sha, head))
        return rows, head

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction. Whatever ends it otherwise than well or with a full disk, the journal is broken for good."""
        if self._problem is not None:
            raise JournalBroken(path=self.path, problem=self._problem)
        self._problem = "a write was interrupted"
        try:
            with self._undone_when_full():
                self._shorten_wal()
                self._connection.execute("BEGIN IMMEDIATE")
                yield
                self._connection.execute("COMMIT")
        except apsw.Error as error:
            self._problem = str(error)
            raise JournalBroken(path=self.path, problem=self._problem) from error
        self._problem = None

    @contextmanager
    def _undone_when_full(self) -> Iterator[None]:
        try:
            yield
        except apsw.FullError as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._problem = None
            raise JournalFull(path=self.path) from error

    def _shorten_wal(self) -> None:
        # Before a write, so that an error here costs nothing that was acknowledged. It is emptied every time: a page
        # of the main file is then never newer than a `-wal` beside it, wherever that is cut.
        if self._pages >= CHECKPOINT_PAGES:
            self._empty_wal()

    def _empty_wal(self) -> None:
        self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        self._pages = 0

    def _note_pages(self, _connection: apsw.Connection, _database: str, pages: int) -> int:
        self._pages = pages
        return apsw.SQLITE_OK

    def _mark(self, *, closed: bool) -> None:
        """Say in the main file itself whether it is complete, before the first commit that would make it untrue."""
        self._connection.execute("UPDATE exercise SET closed = ? WHERE closed <> ?", (closed, closed))
        self._empty_wal()

    def _leave_one_file(self) -> None:
        self._mark(closed=True)
        if self._connection.pragma("journal_mode", "DELETE") != "delete":
            raise JournalBroken(path=self.path, problem="SQLite does not leave its -wal")


def _claim(path: Path) -> None:
    """Take the name, for the owner's eyes alone: what people type is in there."""
    left = [path] if path.exists() else siblings(path)
    if left:
        raise JournalExists(path=left[0])
    with translated(path):
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError as error:
            raise JournalExists(path=path) from error


def _sound(connection: apsw.Connection, reader: Reader) -> ChainReport:
    """The chain's check, then SQLite's own: a journal that is not what was written is not written on."""
    report = check_chain(reader)
    if report.broken_at == 0:
        raise HeaderDamaged(path=reader.path, problem=str(report.reason))
    if report.broken_at is not None:
        raise RecordDamaged(path=reader.path, record=report.broken_at, problem=str(report.reason))
    answer = connection.pragma("quick_check", 1)
    if answer != "ok":
        raise JournalDamaged(path=reader.path, problem=str(answer))
    return report


def _fields(entry: Entry) -> Row:
    return (
        entry.world,
        entry.world_ms,
        entry.hall_ms,
        entry.wall_ms,
        entry.seat,
        entry.kind,
        entry.version,
        entry.body,
    )
