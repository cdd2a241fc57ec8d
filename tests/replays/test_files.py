"""What stands on the disk, told apart: one sentence each, from reading as from opening."""

import shutil

import apsw
import pytest
import sample_journal as sample

from replays import files
from replays.errors import (
    JournalAlone,
    JournalDamaged,
    JournalInUse,
    JournalMissing,
    LaterFormat,
    NotAJournal,
)
from replays.files import copied, examine, main_bytes
from replays.header import FORMAT
from replays.journal import Journal
from replays.reader import read

from_both_sides = pytest.mark.parametrize("opened", [read, Journal.open])


def refused(opened, path, error, sentence):
    """Refused in a sentence, and nothing on the disk is different."""
    before = {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    with pytest.raises(error) as raised:
        opened(path)
    assert str(raised.value) == f"{path}: {sentence}"
    assert {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} == before


@from_both_sides
def test_a_missing_file(path, opened):
    refused(opened, path, JournalMissing, "there is no such file.")


@from_both_sides
def test_a_folder(path, opened):
    path.mkdir()
    refused(opened, path, NotAJournal, "not a Tocsin exercise: it is a folder.")


@from_both_sides
def test_an_empty_file(path, opened):
    path.touch()
    refused(opened, path, NotAJournal, "not a Tocsin exercise: it is empty.")


@from_both_sides
def test_a_text_under_the_name_of_an_exercise(path, opened):
    path.write_text("La nuit était calme.\n" * 100)
    refused(opened, path, NotAJournal, "not a Tocsin exercise: it does not begin like one.")


@from_both_sides
def test_a_database_of_another_program(path, opened):
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE records (seq)")
    connection.close()
    refused(opened, path, NotAJournal, "not a Tocsin exercise: it is a database of another program.")


@from_both_sides
def test_a_file_of_a_later_version(closed, opened):
    connection = apsw.Connection(str(closed))
    connection.execute(f"PRAGMA user_version = {FORMAT + 1}; ALTER TABLE records RENAME TO lines")
    connection.close()
    refused(
        opened,
        closed,
        LaterFormat,
        f"this file was written by a later version of Tocsin (format {FORMAT + 1}, this program reads up to {FORMAT}); "
        "update Tocsin.",
    )


@from_both_sides
def test_the_main_file_alone_of_a_running_exercise(path, opened, tmp_path):
    alone = tmp_path / "copy" / path.name
    alone.parent.mkdir()
    with sample.create(path) as journal:
        journal.append(sample.groups(0, 9))
        shutil.copyfile(path, alone)
        refused(
            opened,
            alone,
            JournalAlone,
            "this is the main file alone of an exercise that was not closed, so its last records are missing. "
            f"Copy {path.name}-wal beside it, or close the exercise first and copy it again.",
        )
        shutil.copyfile(f"{path}-wal", f"{alone}-wal")
        with opened(alone) as whole:
            assert sample.prefix_length(getattr(whole, "reader", whole).records()) == 9


@from_both_sides
def test_a_file_cut_between_two_pages(closed, opened):
    size = closed.stat().st_size
    closed.write_bytes(closed.read_bytes()[: size - 8192])
    sentence = f"damaged: it is cut, with {size - 8192} bytes left of {size}. Go back to a copy of this file."
    refused(opened, closed, JournalDamaged, sentence)


@from_both_sides
def test_tables_that_are_not_there(closed, opened):
    connection = apsw.Connection(str(closed))
    connection.execute("DROP TABLE worlds")
    connection.close()
    refused(opened, closed, JournalDamaged, "damaged: no such table: worlds. Go back to a copy of this file.")


@from_both_sides
def test_a_file_that_may_not_be_looked_at(closed, opened, monkeypatch):
    def denied(path, amount):
        raise apsw.CantOpenError("unable to open database file")

    monkeypatch.setattr(files, "main_bytes", denied)
    with pytest.raises(Exception, match=r"cannot be used here: .*unable to open database file"):
        opened(closed)


def test_zero_bytes_at_the_end_are_bytes(path):
    path.write_bytes(b"a" + bytes(40))
    assert main_bytes(path, 100) == b"a" + bytes(40)
    assert main_bytes(path, 20) == b"a" + bytes(19)


def test_a_copy_is_of_one_moment(path, tmp_path, monkeypatch):
    """The -wal is moved into the main file between the copies of the two: the copy is taken again."""
    folder, takes = tmp_path / "copy", []
    folder.mkdir()
    real = shutil.copyfile
    with sample.create(path) as journal:
        journal.append(sample.groups(0, 9))

        def moved_meanwhile(source, target):
            takes.append(target)
            if len(takes) == 1:
                journal._empty_wal()
                journal.append(sample.groups(9, 11))
            return real(source, target)

        monkeypatch.setattr("replays.files.shutil.copyfile", moved_meanwhile)
        copy = copied(path, folder)
        assert len(takes) == 2
    with read(copy) as reader:
        assert sample.prefix_length(reader.records()) == 11


def test_a_file_that_never_stands_still_is_told(path, tmp_path, monkeypatch):
    folder = tmp_path / "copy"
    folder.mkdir()
    with sample.create(path) as journal:
        journal.append(sample.groups(0, 3))
        real = shutil.copyfile

        def moved_meanwhile(source, target):
            journal._empty_wal()
            journal.append(sample.groups(3, 5))
            return real(source, target)

        monkeypatch.setattr("replays.files.shutil.copyfile", moved_meanwhile)
        with pytest.raises(JournalInUse):
            copied(path, folder)


def test_a_closed_exercise_has_nothing_beside_it(closed):
    assert examine(closed) == ((), False)
