"""The tables of a journal, what SQLite is told before it may write one, and how a connection is opened and locked."""

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import apsw

from replays.errors import JournalUnsafe
from replays.header import FORMAT, Header, PackSource, PlayedWorld, seal

APPLICATION = 0x544F4353
"""`TOCS`, at byte 68 of every exercise."""

SCHEMA = f"""
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {FORMAT};
CREATE TABLE exercise (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    exercise TEXT NOT NULL,
    engine TEXT NOT NULL,
    seed TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    seal BLOB NOT NULL,
    closed INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE packs (
    pack TEXT NOT NULL, file TEXT NOT NULL, text BLOB NOT NULL, PRIMARY KEY (pack, file)
) STRICT, WITHOUT ROWID;
CREATE TABLE worlds (
    number INTEGER PRIMARY KEY, team TEXT NOT NULL, scenario TEXT NOT NULL, seats TEXT NOT NULL, terms TEXT NOT NULL
) STRICT;
CREATE TABLE people (
    world INTEGER NOT NULL, seat TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (world, seat)
) STRICT, WITHOUT ROWID;
CREATE TABLE records (
    seq INTEGER PRIMARY KEY,
    world INTEGER NOT NULL,
    world_ms INTEGER NOT NULL,
    hall_ms INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL,
    seat TEXT NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    body BLOB,
    salt BLOB,
    body_sha BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE TRIGGER records_stay BEFORE DELETE ON records
    BEGIN SELECT RAISE(ABORT, 'a record is never removed'); END;
CREATE TRIGGER records_stand BEFORE UPDATE OF
    seq, world, world_ms, hall_ms, wall_ms, seat, kind, version, body_sha, hash ON records
    BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER words_go BEFORE UPDATE OF body, salt ON records
    WHEN OLD.kind <> 'words-typed' OR NEW.body IS NOT NULL OR NEW.salt IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a body is never changed, and words alone are forgotten'); END;
CREATE TRIGGER exercise_stays BEFORE DELETE ON exercise
    BEGIN SELECT RAISE(ABORT, 'an exercise is never removed'); END;
CREATE TRIGGER exercise_stands BEFORE UPDATE OF
    only, exercise, engine, seed, epoch, created_ms, seal ON exercise
    BEGIN SELECT RAISE(ABORT, 'an exercise is never changed'); END;
"""

INSERT_RECORD = "INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
INSERT_PERSON = "INSERT OR REPLACE INTO people VALUES (?, ?, ?)"


class Setting(NamedTuple):
    """A pragma, the value it is given, and the value SQLite must then say it has."""

    name: str
    value: str | int
    reads: str | int


SETTINGS: tuple[Setting, ...] = (
    Setting("trusted_schema", "OFF", 0),
    Setting("mmap_size", 0, 0),
    Setting("journal_mode", "WAL", "wal"),
    Setting("synchronous", "FULL", 2),
    Setting("fullfsync", "ON", 1),
    Setting("checkpoint_fullfsync", "ON", 1),
)
"""With these, a commit that returned is on the disk. The last two count on macOS alone."""


def connect(path: Path, vfs: str | None = None) -> apsw.Connection:
    """A connection that may write the file which stands at `path`, and which leaves the `-wal` alone when it goes."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE, vfs=vfs)
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    return connection


def found(
    connection: apsw.Connection, header: Header, packs: Mapping[str, PackSource], worlds: Sequence[PlayedWorld]
) -> None:
    """Lay out an exercise of no record in an empty file, in one commit and without a `-wal`: complete by itself.

    When it fails, close the connection: nothing was laid out.
    """
    connection.execute(f"BEGIN; {SCHEMA}")
    connection.execute(
        "INSERT INTO exercise (exercise, engine, seed, epoch, created_ms, seal) VALUES (?, ?, ?, ?, ?, ?)",
        (header.exercise, header.engine, header.seed, header.epoch, header.created_ms, seal(header, packs, worlds)),
    )
    connection.executemany("INSERT INTO packs VALUES (?, ?, ?)", _folded(packs))
    connection.executemany("INSERT INTO worlds VALUES (?, ?, ?, ?, ?)", _listed(worlds))
    connection.execute("COMMIT")


def lock(connection: apsw.Connection) -> None:
    """Hold the file until the connection goes, killed or not. `apsw.BusyError` when somebody else does.

    SQLite's own exclusive mode keeps the index of the `-wal` in memory too: no `-shm` stands beside a running exercise.
    On POSIX systems the lock is lost when this process opens and closes the main file by other means than SQLite.
    """
    connection.pragma("locking_mode", "EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE; COMMIT")


def settle(connection: apsw.Connection, path: Path) -> None:
    """Give SQLite its settings and read each back. Raises `JournalUnsafe` for one that it does not take."""
    for name, value, reads in SETTINGS:
        connection.pragma(name, value)
        got = connection.pragma(name)
        if got != reads:
            raise JournalUnsafe(path=path, setting=name, wanted=reads, got=str(got))


def _folded(packs: Mapping[str, PackSource]) -> Iterator[tuple[str, str, bytes]]:
    for name, pack in packs.items():
        for file, text in pack.items():
            yield name, file, zlib.compress(text.encode())


def _listed(worlds: Sequence[PlayedWorld]) -> Iterator[tuple[int, str, str, str, str]]:
    for world in worlds:
        yield world.number, world.team, world.scenario, json.dumps(world.seats, ensure_ascii=False), world.terms
