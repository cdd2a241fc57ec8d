"""What can be wrong with a journal, each as one sentence that says where and what to do.

A sentence is a template over `facts`, so that whoever shows it may say it in another language.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

import apsw

Fact = str | int | Path


class JournalError(Exception):
    """Something is wrong with a journal. `str()` gives the sentence; `facts` are the values it quotes."""

    sentence: ClassVar[str] = "{path}: {problem}."

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.sentence.format(**facts))
        self.facts = facts


class JournalMissing(JournalError):
    """Nothing stands at that path."""

    sentence = "{path}: there is no such file."


class JournalExists(JournalError):
    """A new exercise would write over something."""

    sentence = "{path}: already there, and an exercise never writes over another. Choose another name, or move it away."


class NotAJournal(JournalError):
    """Something else than an exercise."""

    sentence = "{path}: not a Tocsin exercise: {problem}."


class LaterFormat(JournalError):
    """The file is laid out in a way that this program does not know yet."""

    sentence = (
        "{path}: this file was written by a later version of Tocsin "
        "(format {format}, this program reads up to {known}); update Tocsin."
    )


class LaterRecord(JournalError):
    """One record is of a kind or a version that this program does not know yet."""

    sentence = "record {record}: {kind} of version {version} cannot be read by this program; update Tocsin."


class JournalAlone(JournalError):
    """The main file of an unclosed exercise without its `-wal`: its last records are elsewhere."""

    sentence = (
        "{path}: this is the main file alone of an exercise that was not closed, so its last records are missing. "
        "Copy {wal} beside it, or close the exercise first and copy it again."
    )


class JournalUnclosed(JournalError):
    """The act needs a closed exercise."""

    sentence = "{path}: this exercise was not closed ({beside} stands beside it). Close it with its host first."


class JournalDamaged(JournalError):
    """The file is not what was written. Nothing was changed by finding out."""

    sentence = "{path}: damaged: {problem}. Go back to a copy of this file."


class HeaderDamaged(JournalDamaged):
    """What stands before the first record (the exercise, its packs, its worlds) is not what was written."""

    sentence = "{path}: damaged before its first record: {problem}. Go back to a copy of this file."


class RecordDamaged(JournalDamaged):
    """A record is not what was written; those before it are."""

    sentence = "{path}: damaged at record {record}: {problem}. Go back to a copy of this file."


class JournalInUse(JournalError):
    """Another program holds the file."""

    sentence = "{path}: another host has this exercise open. Stop it, then try again."


class JournalUnusable(JournalError):
    """The system does not let us read or write the file as we must."""

    sentence = "{path}: cannot be used here: {problem}."


class JournalUnsafe(JournalError):
    """SQLite would not take a setting without which an acknowledgement means nothing."""

    sentence = (
        "{path}: SQLite keeps {setting} at {got} where {wanted} is needed, so nothing written here would be safe. "
        "Put the exercise on a local disk."
    )


class JournalFull(JournalError):
    """The disk is full. Nothing is lost, and the same may be tried again."""

    sentence = "{path}: the disk is full. Make room, then try again."


class JournalBroken(JournalError):
    """A write failed, so nobody can say what is on the disk before the file is opened again."""

    sentence = (
        "{path}: writing failed ({problem}). Nothing more is acknowledged; start the host again to go on from the last "
        "record on the disk."
    )


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Say what SQLite met as a `JournalError` about `path`. Only for work that a second attempt cannot harm."""
    try:
        yield
    except apsw.FullError as error:
        raise JournalFull(path=path) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise JournalInUse(path=path) from error
    except (apsw.CorruptError, apsw.NotADBError, apsw.SQLError, UnicodeDecodeError) as error:
        raise JournalDamaged(path=path, problem=str(error)) from error
    except (apsw.Error, OSError) as error:
        raise JournalUnusable(path=path, problem=str(error)) from error
