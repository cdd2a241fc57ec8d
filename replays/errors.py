"""What can be wrong with a journal, each as one sentence, in both languages, that says where and what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

import apsw

from injects.written import Lang, Text

Fact = str | int | Path


class JournalError(Exception):
    """Something is wrong with a journal. `str()` gives the English sentence; `facts` are the values it quotes."""

    sentence: ClassVar[Text] = Text(
        en="{path}: {problem}.",
        fr="{path}\u00a0: {problem}.",
    )

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.sentence.en.format(**facts))
        self.facts = facts

    def said(self, lang: Lang) -> str:
        """The sentence in a language."""
        return self.sentence.said(lang).format(**self.facts)


class JournalMissing(JournalError):
    """Nothing stands at that path."""

    sentence = Text(
        en="{path}: there is no such file.",
        fr="{path}\u00a0: ce fichier n’existe pas.",
    )


class JournalExists(JournalError):
    """A new exercise would write over something."""

    sentence = Text(
        en="{path}: already there, and an exercise never writes over another. Choose another name, or move it away.",
        fr="{path}\u00a0: existe déjà, et un exercice n’en écrase jamais un autre. Choisissez un autre nom, ou "
        "déplacez-le.",
    )


class NotAJournal(JournalError):
    """Something else than an exercise."""

    sentence = Text(
        en="{path}: not a Tocsin exercise: {problem}.",
        fr="{path}\u00a0: n’est pas un exercice Tocsin\u00a0: {problem}.",
    )


class LaterFormat(JournalError):
    """The file is laid out in a way that this program does not know yet."""

    sentence = Text(
        en="{path}: this file was written by a later version of Tocsin (format {format}, this program reads up "
        "to {known}); update Tocsin.",
        fr="{path}\u00a0: ce fichier vient d’une version plus récente de Tocsin (format {format}, ce programme "
        "lit jusqu’au {known})\u202f; mettez Tocsin à jour.",
    )


class LaterRecord(JournalError):
    """One record is of a kind or a version that this program does not know yet."""

    sentence = Text(
        en="record {record}: {kind} of version {version} cannot be read by this program; update Tocsin.",
        fr="enregistrement {record}\u00a0: {kind}, version {version}, ne peut être lu par ce programme\u202f; "
        "mettez Tocsin à jour.",
    )


class JournalAlone(JournalError):
    """The main file of an unclosed exercise without its `-wal`: its last records are elsewhere."""

    sentence = Text(
        en="{path}: this is the main file alone of an exercise that was not closed, so its last records are "
        "missing. Copy {wal} beside it, or close the exercise first and copy it again.",
        fr="{path}\u00a0: fichier principal seul d’un exercice qui n’a pas été fermé\u202f: ses derniers "
        "enregistrements manquent. Copiez {wal} à côté, ou fermez d’abord l’exercice puis recopiez-le.",
    )


class JournalUnclosed(JournalError):
    """The act needs a closed exercise."""

    sentence = Text(
        en="{path}: this exercise was not closed ({beside} stands beside it). Close it with its host first.",
        fr="{path}\u00a0: cet exercice n’a pas été fermé ({beside} est à côté). Fermez-le d’abord avec son serveur.",
    )


class JournalDamaged(JournalError):
    """The file is not what was written. Nothing was changed by finding out."""

    sentence = Text(
        en="{path}: damaged: {problem}. Go back to a copy of this file.",
        fr="{path}\u00a0: endommagé\u00a0: {problem}. Reprenez une copie de ce fichier.",
    )


class HeaderDamaged(JournalDamaged):
    """What stands before the first record (the exercise, its packs, its worlds) is not what was written."""

    sentence = Text(
        en="{path}: damaged before its first record: {problem}. Go back to a copy of this file.",
        fr="{path}\u00a0: endommagé avant son premier enregistrement\u00a0: {problem}. Reprenez une copie de ce "
        "fichier.",
    )


class RecordDamaged(JournalDamaged):
    """A record is not what was written; those before it are."""

    sentence = Text(
        en="{path}: damaged at record {record}: {problem}. Go back to a copy of this file.",
        fr="{path}\u00a0: endommagé à l’enregistrement {record}\u00a0: {problem}. Reprenez une copie de ce fichier.",
    )


class JournalInUse(JournalError):
    """Another program holds the file."""

    sentence = Text(
        en="{path}: another host has this exercise open. Stop it, then try again.",
        fr="{path}\u00a0: un autre serveur tient cet exercice ouvert. Arrêtez-le, puis réessayez.",
    )


class JournalUnusable(JournalError):
    """The system does not let us read or write the file as we must."""

    sentence = Text(
        en="{path}: cannot be used here: {problem}.",
        fr="{path}\u00a0: inutilisable ici\u00a0: {problem}.",
    )


class JournalUnsafe(JournalError):
    """SQLite would not take a setting without which an acknowledgement means nothing."""

    sentence = Text(
        en="{path}: SQLite keeps {setting} at {got} where {wanted} is needed, so nothing written here would be "
        "safe. Put the exercise on a local disk.",
        fr="{path}\u00a0: SQLite garde {setting} à {got} quand il faut {wanted}\u202f: rien de ce qui serait "
        "écrit ici ne serait sûr. Mettez l’exercice sur un disque local.",
    )


class JournalFull(JournalError):
    """The disk is full. Nothing is lost, and the same may be tried again."""

    sentence = Text(
        en="{path}: the disk is full. Make room, then try again.",
        fr="{path}\u00a0: le disque est plein. Faites de la place, puis réessayez.",
    )


class JournalBroken(JournalError):
    """A write failed, so nobody can say what is on the disk before the file is opened again."""

    sentence = Text(
        en="{path}: writing failed ({problem}). Nothing more is acknowledged; start the host again to go on "
        "from the last record on the disk.",
        fr="{path}\u00a0: l’écriture a échoué ({problem}). Plus rien n’est confirmé\u202f; relancez le serveur pour "
        "reprendre au dernier enregistrement du disque.",
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
