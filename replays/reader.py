"""Reads an exercise back: a closed one where it stands, an unclosed one in a temporary copy.

A reader writes nothing beside the file, so read-only media will do. It does not check the chain; `replays.chain` does.
"""

import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

import apsw
from pydantic import TypeAdapter, ValidationError

from replays.errors import HeaderDamaged, JournalInUse, RecordDamaged, translated
from replays.files import Found, copied, examine
from replays.header import Header, PackSource, Person, PlayedWorld
from replays.records import Record

BATCH = 2_000
"""Records fetched at once: nothing stays open in SQLite between two batches."""

TEXT_LIMIT = 64 * 1024 * 1024
"""Characters that the texts of all packs may unfold to: a file from a stranger fills no memory."""

MOST_ROWS = 10_000
"""Worlds, people or texts of packs that are read at most."""

TABLES = {
    "packs": "SELECT pack, file, text FROM packs ORDER BY pack, file LIMIT ?",
    "worlds": "SELECT * FROM worlds ORDER BY number LIMIT ?",
    "people": "SELECT world, seat, name FROM people ORDER BY world, seat LIMIT ?",
}

BEFORE_ALL = -(2**63)
"""Smaller than any record's number, those included that nobody should have written."""

EXERCISE = "SELECT exercise, engine, seed, epoch, created_ms, seal FROM exercise"

RECORDS = """
SELECT seq, world, world_ms, hall_ms, wall_ms, seat, kind, version, body, coalesce(salt, x''), body_sha, hash
FROM records WHERE seq > ? ORDER BY seq LIMIT ?
"""

_seats: TypeAdapter[dict[str, tuple[str, ...]]] = TypeAdapter(dict[str, tuple[str, ...]])
_terms: TypeAdapter[dict[str, Any]] = TypeAdapter(dict[str, Any])


class Reader:
    """An exercise that is open for reading. Made by `read`; close it, or use it in a `with`."""

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        self.path = path
        self._connection = connection
        self._held = ExitStack()
        with translated(path):
            self.layout = int(connection.pragma("user_version"))
            self.header, self.seal = self._header()
            self.worlds = self._worlds()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file, and of the temporary copy if there was one."""
        self._held.close()

    def records(self, after: int = BEFORE_ALL) -> Iterator[Record]:
        """The records that follow number `after`. Raises `RecordDamaged` where they cannot be read on."""
        last = after
        for row in self._rows(after):
            if row[0] <= last:  # a damaged page can lead back to another, for ever
                raise RecordDamaged(path=self.path, record=max(last, 0) + 1, problem="the records are out of order")
            last = row[0]
            yield Record(*row)

    def packs(self) -> dict[str, PackSource]:
        """The packs as they were played. Raises `HeaderDamaged` for a text that does not unfold."""
        packs: dict[str, dict[str, str]] = {}
        room = TEXT_LIMIT
        for pack, file, folded in self._table("packs"):
            text = self._unfolded(file, folded, room)
            packs.setdefault(pack, {})[file] = text
            room -= len(text)
        return dict(packs)

    def people(self) -> list[Person]:
        """Who sits where, as far as it was written down and not forgotten."""
        return [Person._make(row) for row in self._table("people")]

    def _table(self, name: str) -> list[Any]:
        with translated(self.path):
            return self._connection.execute(TABLES[name], (MOST_ROWS,)).fetchall()

    def _rows(self, after: int) -> Iterator[Any]:
        while batch := self._batch(after):
            yield from batch
            after = batch[-1][0]

    def _batch(self, after: int) -> list[Any]:
        batch: list[Any] = []
        try:
            for row in self._connection.execute(RECORDS, (after, BATCH)):
                batch.append(row)
        except apsw.BusyError as error:
            raise JournalInUse(path=self.path) from error
        except (apsw.Error, UnicodeDecodeError) as error:
            # What could be read is handed over; the next batch then fails at the very record.
            if not batch:
                raise RecordDamaged(path=self.path, record=max(after, 0) + 1, problem=str(error)) from error
        return batch

    def _header(self) -> tuple[Header, bytes]:
        row = self._connection.execute(EXERCISE).fetchone()
        if row is None:
            raise HeaderDamaged(path=self.path, problem="the exercise itself is missing")
        exercise, engine, seed, epoch, created_ms, seal = row
        try:
            header = Header(exercise=exercise, engine=engine, seed=seed, epoch=epoch, created_ms=created_ms)
        except ValidationError as error:
            raise self._damaged("exercise", error) from error
        return header, seal

    def _worlds(self) -> tuple[PlayedWorld, ...]:
        return tuple(self._world(*row) for row in self._table("worlds"))

    def _world(self, number: int, team: str, scenario: str, seats: str, terms: str = "{}") -> PlayedWorld:
        try:
            told = {"number": number, "team": team, "scenario": scenario, "seats": _seats.validate_json(seats)}
            return PlayedWorld.model_validate(told | _terms.validate_json(terms))
        except ValidationError as error:
            raise self._damaged(f"world {number}", error) from error

    def _unfolded(self, file: str, folded: bytes, room: int) -> str:
        unfolding = zlib.decompressobj()
        try:
            text = unfolding.decompress(folded, max(room, 1)).decode()
        except (zlib.error, UnicodeDecodeError, TypeError) as error:
            raise self._damaged(file, error) from error
        if not unfolding.eof:
            raise HeaderDamaged(path=self.path, problem=f"{file}: cut short, or too long")
        return text

    def _damaged(self, what: str, error: Exception) -> HeaderDamaged:
        return HeaderDamaged(path=self.path, problem=f"{what}: {error}")


def read(path: Path) -> Reader:
    """Open an exercise for reading. Raises a `JournalError` that says what is wrong with the file, or what is missing.

    Of a running exercise this gives what was committed at some moment during the call.
    """
    found = examine(path)
    with ExitStack() as held, translated(path):
        connection = _copy_opened(path, held) if found.beside else _opened(path, found)
        held.callback(connection.close)
        connection.pragma("trusted_schema", "OFF")
        reader = Reader(path, connection)
        reader._held = held.pop_all()
    return reader


def _opened(path: Path, found: Found) -> apsw.Connection:
    # A host killed while it closed an exercise leaves a complete file still in WAL mode, which SQLite
    # reads without writing beside it only when told that nobody else writes.
    alone = "immutable=1" if found.wal_mode else "mode=ro"
    uri = f"{path.absolute().as_uri()}?{alone}"
    return apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)


def _copy_opened(path: Path, held: ExitStack) -> apsw.Connection:
    folder = held.enter_context(TemporaryDirectory(prefix="tocsin-"))
    return apsw.Connection(str(copied(path, Path(folder))), flags=apsw.SQLITE_OPEN_READWRITE)
