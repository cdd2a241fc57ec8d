"""Checks that a journal is what was written: each record follows the one before, the first follows the header's seal.

Records missing from the end leave a chain that holds. A head noted elsewhere (at ENDEX, in a receipt) tells.
"""

from dataclasses import dataclass
from enum import StrEnum

from replays.errors import JournalDamaged, RecordDamaged
from replays.header import seal
from replays.reader import Reader
from replays.records import WORDS, Record, body_hash, link


class Fault(StrEnum):
    """Why a chain does not hold, in words that go after "record 17: "."""

    HEADER = "the exercise, its packs or its worlds are not those it was created with"
    MISSING = "the record is missing"
    BODY = "its body was altered"
    EMPTIED = "its body is missing, and only what people typed may be forgotten"
    LINK = "it does not follow from the record before: altered, swapped or inserted"
    UNREADABLE = "SQLite cannot read it"
    SHORT = (
        "the head that was noted is nowhere in this file: records are missing from the end, or all were written again"
    )


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What a check found. `records` hold, from the first on, and `head` is the hash of the last of them."""

    records: int
    withheld: int
    """Bodies that were forgotten; their records hold all the same."""
    head: str
    broken_at: int | None = None
    """The number of the first record that does not hold; 0 is the header."""
    reason: Fault | None = None
    noted_at: int | None = None
    """The record whose hash is the head that was noted: this record and all before it are what stood then."""

    @property
    def ok(self) -> bool:
        """Whether all that is there holds, and the head that was noted, if any, is there."""
        return self.reason is None


def check_chain(reader: Reader, head: str | None = None) -> ChainReport:
    """Check every record, and that the hash `head` (hex) was noted from this very exercise when it is given."""
    walk = _Walk(reader.seal, noted=head)
    if not _sealed(reader):
        return walk.report(Fault.HEADER, at=0)
    try:
        for record in reader.records():
            fault = walk.fault(record)
            if fault:
                return walk.report(fault)
    except (RecordDamaged, TypeError):  # a damaged page can give a text where bytes or a number stood
        return walk.report(Fault.UNREADABLE)
    if head is not None and walk.noted_at is None:
        return walk.report(Fault.SHORT)
    return walk.report()


def _sealed(reader: Reader) -> bool:
    try:
        return reader.seal == seal(reader.header, reader.packs(), reader.worlds, reader.layout)
    except JournalDamaged:
        return False


class _Walk:
    """Follows the chain from the seal on, one record after the other."""

    def __init__(self, start: bytes, noted: str | None) -> None:
        self.head = start
        self.last = 0
        self.withheld = 0
        self.noted_at: int | None = None
        self._noted = noted.strip().lower() if noted else None
        self._note()

    def fault(self, record: Record) -> Fault | None:
        """Take the next record, or say what is wrong with it."""
        fault = self._order(record) or self._body(record) or self._link(record)
        if fault is None:
            self._step(record)
        return fault

    def report(self, reason: Fault | None = None, at: int | None = None) -> ChainReport:
        broken_at = None if reason is None else self.last + 1 if at is None else at
        return ChainReport(self.last, self.withheld, self.head.hex(), broken_at, reason, self.noted_at)

    def _order(self, record: Record) -> Fault | None:
        return Fault.MISSING if record.seq != self.last + 1 else None

    def _body(self, record: Record) -> Fault | None:
        if record.body is None:
            return None if record.kind == WORDS else Fault.EMPTIED
        return None if body_hash(record.salt, record.body) == record.body_sha else Fault.BODY

    def _link(self, record: Record) -> Fault | None:
        follows = link(self.head, record.seq, record, record.body_sha) == record.hash
        return None if follows else Fault.LINK

    def _step(self, record: Record) -> None:
        self.last, self.head = record.seq, record.hash
        self.withheld += record.body is None
        self._note()

    def _note(self) -> None:
        if self._noted is not None and self.head.hex() == self._noted:
            self.noted_at = self.last
