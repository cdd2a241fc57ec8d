"""A disk that fills up or fails: nothing is acknowledged that is not there, and nothing after a failure."""

from itertools import count

import apsw
import disk
import pytest
import sample_journal as sample

from replays.chain import check_chain
from replays.errors import JournalBroken, JournalError, JournalFull, JournalUnusable
from replays.journal import Journal
from replays.reader import read


class Faulty:
    """Lets `left` operations of one kind pass, then raises at each until it is mended."""

    def __init__(self, act, error):
        self.act, self.error, self.left = act, error, None

    def __call__(self, op):
        if op.act == self.act and self.left is not None:
            self.left -= 1
            if self.left < 0:
                raise self.error(f"{op.act} refused")

    def fail_after(self, operations):
        self.left = operations

    def mend(self):
        self.left = None


def until(error, journal):
    """Append group by group until `error` is raised: how many groups, and the last record, were acknowledged."""
    n = acknowledged = 0
    while True:
        try:
            acknowledged = journal.append([sample.group(n)]).last_seq
        except error:
            return n, acknowledged
        n += 1


@pytest.mark.parametrize("passes", range(40))
@pytest.mark.usefixtures("often_shortened")
def test_a_full_disk_acknowledges_nothing_and_takes_the_same_once_there_is_room(path, passes):
    faulty = Faulty("write", apsw.FullError)
    with disk.disk(faulty) as vfs, sample.create(path, vfs=vfs) as journal:
        faulty.fail_after(passes)
        n, _ = until(JournalFull, journal)
        with pytest.raises(JournalFull, match=r"the disk is full\. Make room"):
            journal.append([sample.group(n)])
        assert sample.prefix_length(journal.reader.records()) == n
        faulty.mend()
        assert journal.append(sample.groups(n, n + 5)).last_seq == sample.ends(n + 5)[-1]
    with read(path) as reader:
        assert check_chain(reader).ok
        assert sample.prefix_length(reader.records()) == n + 5


def test_a_journal_that_may_not_grow_is_full(path):
    with sample.create(path) as journal:
        pages = journal._connection.pragma("page_count")
        journal._connection.pragma("max_page_count", pages + 2)
        with pytest.raises(JournalFull):
            journal.append(sample.groups(0, 200))
        assert list(journal.reader.records()) == []
        journal._connection.pragma("max_page_count", pages + 1_000)
        assert journal.append(sample.groups(0, 200)).first_seq == 1


@pytest.mark.parametrize("act", ["sync", "write", "truncate"])
@pytest.mark.parametrize("passes", range(0, 24, 2))
@pytest.mark.usefixtures("often_shortened")
def test_after_a_failure_nothing_is_acknowledged_and_all_that_was_is_there(path, act, passes):
    faulty = Faulty(act, apsw.IOError)
    with disk.disk(faulty) as vfs:
        journal = sample.create(path, vfs=vfs)
        faulty.fail_after(passes)
        n, acknowledged = until(JournalBroken, journal)
        faulty.mend()
        for _ in range(2):
            with pytest.raises(JournalBroken):
                journal.append([sample.group(n)])
        journal.close()
    with Journal.open(path) as journal:
        kept = sample.prefix_length(journal.reader.records())
        assert sample.ends(kept)[-1] >= acknowledged
        assert kept <= n + 1


@pytest.mark.parametrize("error", [apsw.IOError, apsw.FullError])
def test_an_exercise_that_cannot_be_created_leaves_nothing(path, error):
    faulty = Faulty("write", error)
    with disk.disk(faulty) as vfs:
        for passes in count():
            faulty.fail_after(passes)
            try:
                journal = sample.create(path, vfs=vfs)
            except (JournalUnusable, JournalFull):
                assert list(path.parent.iterdir()) == []
            else:
                break
        faulty.mend()
        journal.close()
        assert passes > 10, "each write was refused once"


@pytest.mark.parametrize("passes", range(8))
def test_an_exercise_that_cannot_be_closed_is_closed_later(path, passes):
    faulty = Faulty("write", apsw.FullError)
    with disk.disk(faulty) as vfs:
        journal = sample.create(path, vfs=vfs)
        journal.append(sample.groups(0, 9))
        faulty.fail_after(passes)
        with pytest.raises(JournalError):
            journal.close()
    with read(path) as reader:
        assert sample.prefix_length(reader.records()) == 9
    Journal.open(path).close()
    assert list(path.parent.iterdir()) == [path]
    with read(path) as reader:
        assert sample.prefix_length(reader.records()) == 9
