"""A record of the journal: what is handed over to be written, what is read back, and the link to the one before."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Self, TypeVar

from pydantic import TypeAdapter, ValidationError

from engine.commands import Command, command_codec, without_words
from engine.events import Event, WordsTyped, event_codec
from engine.hall import HallRecord, hall_codec
from replays.errors import LaterRecord

VERSION = 1
"""The version of every kind of body that this program writes, and the latest it reads."""

HALL = 0
"""The number that stands for the exercise itself where a record names a world."""

T = TypeVar("T")

COMMAND = "command:"
ACT = "hall:"
WORDS = "words-typed"
"""The one kind that carries what people type, and so the one kind whose body may be forgotten."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be written; number and link come with the commit. Times are milliseconds, `wall_ms` since 1970 UTC."""

    world: int
    world_ms: int
    hall_ms: int
    wall_ms: int
    seat: str
    """The seat that did it, empty when nobody in particular."""
    kind: str
    body: bytes
    version: int = VERSION

    @classmethod
    def of_command(cls, command: Command, *, world: int, world_ms: int, hall_ms: int, wall_ms: int) -> Self:
        """What somebody asked, without the words: those are in the `words-typed` record of the same ref."""
        body = command_codec.dump_json(without_words(command))
        return cls(world, world_ms, hall_ms, wall_ms, command.seat, COMMAND + command.kind, body)

    @classmethod
    def of_event(cls, event: Event, *, world: int, hall_ms: int, wall_ms: int) -> Self:
        """What happened in a world, at the event's own world time."""
        seat = getattr(event, "seat", None) or ""
        return cls(world, event.at, hall_ms, wall_ms, seat, event.kind, event_codec.dump_json(event))

    @classmethod
    def of_hall(cls, act: HallRecord, *, hall_ms: int, wall_ms: int) -> Self:
        """What happened to the exercise as a whole."""
        return cls(HALL, 0, hall_ms, wall_ms, "", ACT + act.kind, hall_codec.dump_json(act))


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the journal, as it was written. `body` is JSON in UTF-8, absent once it was forgotten."""

    seq: int
    world: int
    world_ms: int
    hall_ms: int
    wall_ms: int
    seat: str
    kind: str
    version: int
    body: bytes | None
    salt: bytes
    """Drawn for words alone and forgotten with them, so that nobody can confirm a guess at a short answer."""
    body_sha: bytes
    hash: bytes

    @property
    def is_command(self) -> bool:
        """Whether somebody asked this; else it happened."""
        return self.kind.startswith(COMMAND)

    def command(self) -> Command:
        """The command, without its words. Raises `LaterRecord` for a kind or version from the future."""
        return _decoded(command_codec, self)

    def event(self) -> Event:
        """The event; words that were forgotten read as empty and keep their place.

        Raises `LaterRecord` for a kind or version from the future.
        """
        if self.body is None:
            return WordsTyped(at=self.world_ms, ref="", seat=self.seat, text="")
        return _decoded(event_codec, self)

    def act(self) -> HallRecord:
        """The act of the hall (records of world 0). Raises `LaterRecord` for a kind or version from the future."""
        return _decoded(hall_codec, self)


def body_hash(salt: bytes, body: bytes) -> bytes:
    """The SHA-256 that a link covers in place of the body, so that the chain holds without the body."""
    return sha256(salt + body).digest()


def link(before: bytes, seq: int, entry: Entry | Record, body_sha: bytes) -> bytes:
    """The hash of a record: SHA-256 of the hash before it, its fields without the body, and the body's SHA-256.

    The fields are ASCII decimals and UTF-8 text: `seq,world,world_ms,hall_ms,wall_ms,version,k,` then the kind, of `k`
    characters, then the seat: two different records never give the same bytes.
    """
    kind, seat = entry.kind, entry.seat
    times = f"{entry.world_ms},{entry.hall_ms},{entry.wall_ms}"
    fields = f"{seq},{entry.world},{times},{entry.version},{len(kind)},{kind}{seat}"
    return sha256(before + fields.encode() + body_sha).digest()


def _decoded(codec: TypeAdapter[T], record: Record) -> T:
    """Records of a checked chain are what some program wrote: what does not parse here is later than this program."""
    try:
        if record.version <= VERSION:
            return codec.validate_json(record.body or b"")
    except ValidationError as error:
        raise LaterRecord(record=record.seq, kind=record.kind, version=record.version) from error
    raise LaterRecord(record=record.seq, kind=record.kind, version=record.version)
