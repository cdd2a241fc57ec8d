import shutil
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import apsw
import pytest
import sample_journal as sample

from replays import reader as reader_module
from replays.chain import Fault, check_chain
from replays.errors import HeaderDamaged, RecordDamaged
from replays.header import Person
from replays.reader import read

READ = """
import os
import sys
from pathlib import Path
from replays.chain import check_chain
from replays.reader import read
if os.geteuid() == 0:
    os.setuid(65_534)
with read(Path(sys.argv[1])) as reader:
    print(check_chain(reader).records)
"""


def test_everything_reads_back(closed):
    with read(closed) as reader:
        assert (reader.path, reader.header, reader.packs()) == (closed, sample.HEADER, sample.PACKS)
        assert reader.worlds == sample.WORLDS
        assert sample.as_entries(reader.records()) == sample.entries(0, 12)


@pytest.mark.parametrize("batch", [1, 2, 7, 1_000])
def test_records_come_once_and_in_order_whatever_is_fetched_at_once(closed, monkeypatch, batch):
    monkeypatch.setattr(reader_module, "BATCH", batch)
    last = sample.ends(12)[-1]
    with read(closed) as reader:
        assert [record.seq for record in reader.records()] == list(range(1, last + 1))
        assert [record.seq for record in reader.records(after=5)] == list(range(6, last + 1))
        assert list(reader.records(after=last)) == []


def test_reading_leaves_no_trace(path):
    with sample.create(path) as journal:
        journal.append(sample.groups(0, 9))
        before = {each: each.read_bytes() for each in path.parent.iterdir()}
        temporary = set(Path(tempfile.gettempdir()).glob("tocsin-*"))
        with read(path) as reader:
            assert sample.prefix_length(reader.records()) == 9
        assert {each: each.read_bytes() for each in path.parent.iterdir()} == before
    assert set(Path(tempfile.gettempdir()).glob("tocsin-*")) <= temporary


@pytest.fixture
def read_only_folder():
    folder = Path(tempfile.mkdtemp(prefix="read-only-"))
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


def test_a_closed_exercise_reads_where_nothing_may_be_written(closed, read_only_folder):
    copy = Path(shutil.copy(closed, read_only_folder / "a.tocsin"))
    copy.chmod(0o444)
    read_only_folder.chmod(0o555)
    told = subprocess.run([sys.executable, "-c", READ, copy], capture_output=True, text=True)
    assert (told.stdout.strip(), told.stderr) == (str(sample.ends(12)[-1]), "")
    assert list(read_only_folder.iterdir()) == [copy]


def test_people_read_back_as_they_were_last_named(path):
    with sample.create(path) as journal:
        journal.seat_people([Person(1, "ai", "Ada"), Person(2, "table", "Linus")])
        journal.seat_people([Person(1, "ai", "Grace")])
    with read(path) as reader:
        assert reader.people() == [Person(1, "ai", "Grace"), Person(2, "table", "Linus")]


def test_a_text_that_would_fill_the_memory_is_refused(closed, monkeypatch):
    monkeypatch.setattr(reader_module, "TEXT_LIMIT", 10_000)
    connection = apsw.Connection(str(closed))
    connection.execute("UPDATE packs SET text = ? WHERE file = 'notes.md'", (zlib.compress(bytes(10_001)),))
    connection.close()
    with read(closed) as reader:
        with pytest.raises(HeaderDamaged, match=r"notes\.md: cut short, or too long"):
            reader.packs()
        assert check_chain(reader).reason is Fault.HEADER


def test_a_page_that_leads_back_ends(closed):
    """The tree of the records is bent so that its second leaf comes before its first."""
    with read(closed) as reader:
        total = len(list(reader.records()))
    whole = bytearray(closed.read_bytes())
    connection = apsw.Connection(str(closed))
    root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'records'").get
    connection.close()
    page = (root - 1) * 4096
    assert whole[page] == 5, "the root of the records is an interior page"
    first = page + int.from_bytes(whole[page + 12 : page + 14], "big")
    second = page + int.from_bytes(whole[page + 14 : page + 16], "big")
    whole[second : second + 4] = whole[first : first + 4]
    closed.write_bytes(whole)
    with read(closed) as reader:
        with pytest.raises(RecordDamaged, match=r"damaged at record .*: the records are out of order"):
            list(reader.records())
        report = check_chain(reader)
    assert 0 < report.records < total
    assert report.reason is Fault.UNREADABLE
    assert report.broken_at == report.records + 1
