"""What stands on the disk under the name of an exercise, told apart before SQLite is asked."""

import shutil
from pathlib import Path
from typing import NamedTuple

import apsw

from replays.errors import (
    JournalAlone,
    JournalDamaged,
    JournalInUse,
    JournalMissing,
    LaterFormat,
    NotAJournal,
    translated,
)
from replays.header import FORMAT
from replays.schema import APPLICATION

MAGIC = b"SQLite format 3\0"
HEAD = 100
"""Bytes of SQLite's own header: https://www.sqlite.org/fileformat2.html#the_database_header"""

WAL_HEAD = 32
SMALLEST_WAL = WAL_HEAD + 24 + 512
"""A `-wal` shorter than this holds no page."""

ATTEMPTS = 5


class Found(NamedTuple):
    """An exercise on the disk: what stands beside it, and whether its main file alone can be read without a lock."""

    beside: tuple[Path, ...]
    wal_mode: bool


def sibling(path: Path, suffix: str) -> Path:
    """The file that SQLite keeps beside `path`: `-wal` or `-journal`."""
    return path.with_name(path.name + suffix)


def siblings(path: Path) -> tuple[Path, ...]:
    """What SQLite left beside `path`: nothing beside a closed exercise."""
    return tuple(found for suffix in ("-wal", "-journal") if (found := sibling(path, suffix)).exists())


def examine(path: Path) -> Found:
    """What `path` is. Raises `JournalMissing`, `NotAJournal`, `LaterFormat`, `JournalDamaged` or `JournalAlone`."""
    _require_file(path)
    with translated(path):
        head = main_bytes(path, HEAD)
    _require_exercise(path, head)
    found = Found(siblings(path), wal_mode=head[18] == 2)
    if not _has_frames(path):
        _require_whole(path, head)
    if not found.beside and not _is_closed(path):
        raise JournalAlone(path=path, wal=sibling(path, "-wal").name)
    return found


def main_bytes(path: Path, amount: int) -> bytes:
    """The first bytes of a main file, fewer when it has fewer.

    Read through SQLite, which keeps account of locks: on POSIX systems a plain open and close in the host's process
    would drop the host's own lock (https://www.sqlite.org/howtocorrupt.html, 2.2).
    """
    file = apsw.VFSFile("", str(path), [apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY, 0])
    try:
        # Never beyond the end: apsw would take the last zero bytes of the file away.
        return file.xRead(min(amount, file.xFileSize()), 0)
    finally:
        file.xClose()


def copied(path: Path, folder: Path) -> Path:
    """A copy in `folder` of an unclosed exercise, main file and `-wal` of the same moment. Raises `JournalInUse`."""
    for _ in range(ATTEMPTS):
        before = _moment(path)
        copy = _copied_once(path, folder)
        if _moment(path) == before:
            return copy
    raise JournalInUse(path=path)


def _copied_once(path: Path, folder: Path) -> Path:
    copy = folder / path.name
    copy.write_bytes(main_bytes(path, path.stat().st_size))
    for beside in siblings(path):
        shutil.copyfile(beside, folder / beside.name)
    return copy


def _moment(path: Path) -> tuple[object, ...]:
    """What changes when a running host moves its `-wal` into the main file; in between the `-wal` only grows."""
    main = path.stat()
    return main.st_size, main.st_mtime_ns, *((beside, _start(beside)) for beside in siblings(path))


def _start(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(WAL_HEAD)


def _require_file(path: Path) -> None:
    if path.is_dir():
        raise NotAJournal(path=path, problem="it is a folder")
    if not path.exists():
        raise JournalMissing(path=path)
    if path.stat().st_size == 0:
        raise NotAJournal(path=path, problem="it is empty")


def _require_exercise(path: Path, head: bytes) -> None:
    if not head.startswith(MAGIC):
        raise NotAJournal(path=path, problem="it does not begin like one")
    if len(head) < HEAD:
        raise JournalDamaged(path=path, problem=f"it is cut after {len(head)} bytes")
    if _number(head, 68) != APPLICATION:
        raise NotAJournal(path=path, problem="it is a database of another program")
    if _number(head, 60) > FORMAT:
        raise LaterFormat(path=path, format=_number(head, 60), known=FORMAT)


def _require_whole(path: Path, head: bytes) -> None:
    """Without a `-wal` to complete it, the main file is as long as it says."""
    page = int.from_bytes(head[16:18], "big")
    promised = _number(head, 28) * (65_536 if page == 1 else page)
    size = path.stat().st_size
    if size < promised:
        raise JournalDamaged(path=path, problem=f"it is cut, with {size} bytes left of {promised}")


def _has_frames(path: Path) -> bool:
    wal = sibling(path, "-wal")
    return wal.exists() and wal.stat().st_size >= SMALLEST_WAL


def _is_closed(path: Path) -> bool:
    """Whether the main file says of itself that it is complete."""
    uri = f"{path.absolute().as_uri()}?immutable=1"
    with translated(path):
        connection = apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
        try:
            return bool(connection.execute("SELECT closed FROM exercise").get)
        finally:
            connection.close()


def _number(head: bytes, offset: int) -> int:
    return int.from_bytes(head[offset : offset + 4], "big")
