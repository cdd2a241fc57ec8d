"""Law 5: what is not as it was written is told, with its place."""

import apsw
import pytest
import sample_journal as sample
from hypothesis import given, settings
from hypothesis import strategies as st

from replays.chain import Fault, check_chain
from replays.errors import HeaderDamaged, JournalDamaged, JournalError, RecordDamaged
from replays.journal import Journal
from replays.reader import read

RECORDS = sample.ends(12)[-1]
WORDS_AT = 3
"""A record of typed words: the tick is 1, the command 2."""


def edited(path, *statements):
    """Edit a closed exercise as somebody would who knows SQLite, and not the chain."""
    connection = apsw.Connection(str(path))
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def checked(path, head=None):
    with read(path) as reader:
        return check_chain(reader, head)


def test_a_journal_as_it_was_written_holds(closed):
    report = checked(closed)
    assert (report.ok, report.records, report.withheld, report.broken_at, report.noted_at) == (
        True,
        RECORDS,
        0,
        None,
        None,
    )
    with Journal.open(closed) as journal:
        assert report.head == journal.head


def renumbered_from(seq):
    return (f"UPDATE records SET seq = -seq WHERE seq >= {seq}", "UPDATE records SET seq = 1 - seq WHERE seq < 0")


def swapped(one, other):
    return (
        f"UPDATE records SET seq = 0 WHERE seq = {one}",
        f"UPDATE records SET seq = {one} WHERE seq = {other}",
        f"UPDATE records SET seq = {other} WHERE seq = 0",
    )


FIELDS = "world, world_ms, hall_ms, wall_ms, seat, kind, version, body, salt, body_sha, hash"
COPIED = f"INSERT INTO records SELECT {{to}}, {FIELDS}"


@pytest.mark.parametrize(
    ("statements", "broken_at", "reason"),
    [
        (["UPDATE records SET world = world + 1 WHERE seq = 5"], 5, Fault.LINK),
        (["UPDATE records SET world_ms = world_ms + 1 WHERE seq = 5"], 5, Fault.LINK),
        (["UPDATE records SET hall_ms = hall_ms - 1 WHERE seq = 5"], 5, Fault.LINK),
        (["UPDATE records SET wall_ms = wall_ms + 1 WHERE seq = 5"], 5, Fault.LINK),
        (["UPDATE records SET seat = 'law' WHERE seq = 5"], 5, Fault.LINK),
        (["UPDATE records SET kind = 'note-lost' WHERE seq = 5"], 5, Fault.LINK),
        (["UPDATE records SET version = 2 WHERE seq = 5"], 5, Fault.LINK),
        (["UPDATE records SET kind = kind || substr(seat, 1, 1), seat = substr(seat, 2) WHERE seq = 5"], 5, Fault.LINK),
        (["UPDATE records SET body = CAST(body || x'20' AS BLOB) WHERE seq = 5"], 5, Fault.BODY),
        (["UPDATE records SET body = CAST(body || x'20' AS BLOB) WHERE seq = 3"], 3, Fault.BODY),
        (["UPDATE records SET salt = x'00' WHERE seq = 3"], 3, Fault.BODY),
        (["UPDATE records SET body = NULL WHERE seq = 5"], 5, Fault.EMPTIED),
        (["UPDATE records SET body = NULL, kind = 'words-typed' WHERE seq = 5"], 5, Fault.LINK),
        (["UPDATE records SET body_sha = zeroblob(32) WHERE seq = 3"], 3, Fault.BODY),
        (["UPDATE records SET body = NULL, body_sha = zeroblob(32) WHERE seq = 3"], 3, Fault.LINK),
        (["UPDATE records SET hash = zeroblob(32) WHERE seq = 5"], 5, Fault.LINK),
        (["DELETE FROM records WHERE seq = 1"], 1, Fault.MISSING),
        (["DELETE FROM records WHERE seq = 7"], 7, Fault.MISSING),
        (["DELETE FROM records WHERE seq BETWEEN 7 AND 9"], 7, Fault.MISSING),
        (["DELETE FROM records WHERE seq = 7", "UPDATE records SET seq = seq - 1 WHERE seq > 7"], 7, Fault.LINK),
        (swapped(6, 9), 6, Fault.LINK),
        ([*renumbered_from(6), COPIED.format(to=6) + " FROM records WHERE seq = 4"], 6, Fault.LINK),
        ([COPIED.format(to=RECORDS + 1) + " FROM records WHERE seq = 4"], RECORDS + 1, Fault.LINK),
        ([COPIED.format(to=0) + " FROM records WHERE seq = 4"], 1, Fault.MISSING),
        ([COPIED.format(to=-7) + " FROM records WHERE seq = 4"], 1, Fault.MISSING),
        (["UPDATE exercise SET seed = '43'"], 0, Fault.HEADER),
        (["UPDATE exercise SET epoch = 2"], 0, Fault.HEADER),
        (["UPDATE exercise SET seal = zeroblob(32)"], 0, Fault.HEADER),
        (["UPDATE worlds SET team = 'Bouée' WHERE number = 2"], 0, Fault.HEADER),
        (["DELETE FROM worlds WHERE number = 2"], 0, Fault.HEADER),
        (["UPDATE packs SET text = (SELECT text FROM packs WHERE file = 'notes.md')"], 0, Fault.HEADER),
        (["UPDATE packs SET text = x'00'"], 0, Fault.HEADER),
        (["DELETE FROM packs WHERE file = 'notes.md'"], 0, Fault.HEADER),
    ],
)
def test_what_was_edited_is_told_with_its_place(closed, statements, broken_at, reason):
    edited(closed, *statements)
    report = checked(closed)
    assert (report.ok, report.broken_at, report.reason) == (False, broken_at, reason)
    with pytest.raises(RecordDamaged if broken_at else HeaderDamaged) as raised:
        Journal.open(closed)
    assert raised.value.facts.get("record", 0) == broken_at
    assert str(reason) in str(raised.value)


@given(at=st.integers(1, RECORDS), column=st.sampled_from(["body", "hash", "body_sha"]), data=st.data())
@settings(max_examples=60, deadline=None)
def test_any_byte_of_any_record_tells(tmp_path_factory, at, column, data):
    path = tmp_path_factory.mktemp("altered") / "a.tocsin"
    with sample.create(path) as journal:
        journal.append(sample.groups(0, 12))
        records = list(journal.reader.records())
    was = {"body": records[at - 1].body, "hash": records[at - 1].hash, "body_sha": records[at - 1].body_sha}[column]
    byte = data.draw(st.integers(0, len(was) - 1))
    now = was[:byte] + bytes([was[byte] ^ data.draw(st.integers(1, 255))]) + was[byte + 1 :]
    edited(path, f"UPDATE records SET {column} = x'{now.hex()}' WHERE seq = {at}")
    assert checked(path).broken_at == at


def test_records_missing_from_the_end_are_told_by_a_head_noted_elsewhere(closed):
    head = checked(closed).head
    edited(closed, f"DELETE FROM records WHERE seq > {RECORDS - 3}")
    assert checked(closed).ok
    report = checked(closed, head)
    assert (report.ok, report.records, report.reason) == (False, RECORDS - 3, Fault.SHORT)


def test_a_head_noted_during_play_says_up_to_where(path):
    with sample.create(path) as journal:
        first = journal.head
        noted = journal.append(sample.groups(0, 3))
        journal.append(sample.groups(3, 6))
    assert checked(path, noted.head).noted_at == noted.last_seq
    assert checked(path, f" {noted.head.upper()}\n").ok
    assert checked(path, first).noted_at == 0


def contents(path):
    with read(path) as reader:
        report = check_chain(reader)
        return report, reader.header, reader.worlds, reader.packs(), list(reader.records())


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_a_byte_altered_anywhere_in_the_file_is_told_or_changes_nothing(altered_file, data):
    path, whole, expected = altered_file
    at = data.draw(st.integers(0, len(whole) - 1))
    path.write_bytes(whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :])
    try:
        got = contents(path)
    except JournalError:
        return
    assert got == expected or not got[0].ok


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_file_cut_anywhere_is_refused(altered_file, data):
    path, whole, _ = altered_file
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    for opened in (read, Journal.open):
        with pytest.raises(JournalError) as raised:
            opened(path)
        assert "cut" in str(raised.value) or path.stat().st_size < 16
        assert isinstance(raised.value, JournalDamaged) or path.stat().st_size < 16


@pytest.fixture(scope="module")
def altered_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("altered") / "a.tocsin"
    with sample.create(path) as journal:
        journal.append(sample.groups(0, 30))
    return path, path.read_bytes(), contents(path)
