import stat
from dataclasses import replace
from itertools import pairwise

import pytest
import sample_journal as sample
from hypothesis import given, settings
from hypothesis import strategies as st

from replays.chain import check_chain
from replays.errors import JournalBroken, JournalExists, JournalUnusable
from replays.header import Person
from replays.journal import Journal
from replays.reader import read
from replays.records import WORDS, Entry

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
ENTRIES = st.builds(
    Entry,
    world=st.integers(0, 50),
    world_ms=st.integers(0, 2**53),
    hall_ms=st.integers(0, 2**53),
    wall_ms=st.integers(0, 2**53),
    seat=TEXTS,
    kind=TEXTS | st.just(WORDS),
    body=st.binary(max_size=9_000),
    version=st.integers(1, 9),
)


@given(st.lists(st.lists(st.lists(ENTRIES, min_size=1, max_size=4), min_size=1, max_size=3), max_size=5), st.data())
@settings(deadline=None, max_examples=60)
def test_what_is_appended_reads_back_over_any_number_of_hosts(tmp_path_factory, commits, data):
    path = tmp_path_factory.mktemp("journal") / "a.tocsin"
    journal, expected = sample.create(path), []
    for groups in commits:
        if data.draw(st.booleans()):
            journal.close()
            journal = Journal.open(path)
        committed = journal.append(groups)
        expected += [entry for group in groups for entry in group]
        assert (committed.last_seq, committed.head) == (len(expected), journal.head)
        assert committed.first_seq == len(expected) - sum(map(len, groups)) + 1
    assert sample.as_entries(journal.reader.records()) == expected
    journal.close()
    with read(path) as reader:
        assert sample.as_entries(reader.records()) == expected
        assert check_chain(reader, journal.head).ok


def test_closing_leaves_one_file_for_its_owner(closed):
    assert list(closed.parent.iterdir()) == [closed]
    assert stat.S_IMODE(closed.stat().st_mode) == 0o600


def test_an_exercise_never_writes_over_anything(path):
    path.write_text("mine")
    with pytest.raises(JournalExists, match="already there"):
        sample.create(path)
    assert path.read_text() == "mine"


def test_a_wal_left_behind_is_never_mixed_into_a_new_exercise(path):
    left = path.with_name(path.name + "-wal")
    left.write_bytes(b"the end of another exercise")
    with pytest.raises(JournalExists, match="-wal: already there"):
        sample.create(path)
    assert list(path.parent.iterdir()) == [left]


def test_an_exercise_in_no_folder_is_told(tmp_path):
    with pytest.raises(JournalUnusable, match=r"no/a\.tocsin: cannot be used here: .*No such file"):
        sample.create(tmp_path / "no" / "a.tocsin")


def test_nothing_is_not_acknowledged(path):
    with sample.create(path) as journal:
        for nothing in ([], [[]]):
            with pytest.raises(ValueError, match="nothing to append"):
                journal.append(nothing)
        assert journal.append(sample.groups(0, 1)).first_seq == 1


def test_a_write_that_python_interrupts_breaks_the_journal(path):
    """A number that SQLite cannot hold stands for anything that was not foreseen."""
    with sample.create(path) as journal:
        journal.append(sample.groups(0, 2))
        impossible = replace(sample.group(2)[0], wall_ms=2**70)
        with pytest.raises(OverflowError):
            journal.append([sample.group(2), [impossible]])
        with pytest.raises(JournalBroken, match="a write was interrupted"):
            journal.append(sample.groups(2, 3))
        with pytest.raises(JournalBroken):
            journal.seat_people([Person(1, "ai", "Ada")])
    with Journal.open(path) as journal:
        assert sample.prefix_length(journal.reader.records()) == 2


def test_a_closed_journal_takes_nothing(path):
    journal = sample.create(path)
    journal.close()
    journal.close()
    with pytest.raises(JournalBroken, match="the journal was closed"):
        journal.append(sample.groups(0, 1))


@pytest.mark.usefixtures("often_shortened")
def test_the_wal_stays_short(path):
    wal = path.with_name(path.name + "-wal")
    with sample.create(path) as journal:
        lengths = []
        for n in range(40):
            journal.append([sample.group(n)])
            lengths.append(wal.stat().st_size // 4_000)
    assert max(lengths) <= 12
    assert sum(after < before for before, after in pairwise(lengths)) >= 5


def test_the_words_of_two_people_hash_differently_though_they_are_the_same(path):
    words = next(entry for entry in sample.group(1) if entry.kind == WORDS)
    with sample.create(path) as journal:
        journal.append([[words, words]])
        one, other = journal.reader.records()
    assert one.body == other.body
    assert one.body_sha != other.body_sha
