from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.commands import Decide, Note
from engine.events import PhaseBegan, WordsTyped
from engine.hall import HallPaused
from replays.errors import LaterRecord
from replays.records import HALL, VERSION, WORDS, Entry, Record, body_hash, link

TIMES = st.integers(0, 2**53)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
ENTRIES = st.builds(
    Entry,
    world=st.integers(0, 999),
    world_ms=TIMES,
    hall_ms=TIMES,
    wall_ms=TIMES,
    seat=TEXTS,
    kind=TEXTS,
    body=st.binary(max_size=40),
    version=st.integers(1, 99),
)
BEFORE = bytes(32)


def read_back(entry, seq=1):
    body_sha = body_hash(b"", entry.body)
    return Record(
        seq,
        entry.world,
        entry.world_ms,
        entry.hall_ms,
        entry.wall_ms,
        entry.seat,
        entry.kind,
        entry.version,
        entry.body,
        b"",
        body_sha,
        link(BEFORE, seq, entry, body_sha),
    )


@given(ENTRIES, ENTRIES)
def test_two_different_entries_never_link_alike(one, other):
    bodiless = replace(one, body=b""), replace(other, body=b"")
    links = [link(BEFORE, 7, entry, bytes(32)) for entry in bodiless]
    assert (links[0] == links[1]) == (bodiless[0] == bodiless[1])


@given(ENTRIES, st.integers(0, 3), TEXTS)
def test_moving_a_letter_from_one_field_to_the_next_changes_the_link(entry, cut, seat):
    moved = replace(entry, kind=entry.kind[:cut], seat=entry.kind[cut:] + entry.seat)
    assert (link(BEFORE, 1, entry, BEFORE) == link(BEFORE, 1, moved, BEFORE)) == (moved == entry)


def test_the_link_is_what_its_page_says():
    entry = Entry(3, 4, 5, 6, "é", "kind", b"{}")
    assert link(BEFORE, 2, entry, b"\1" * 32) == sha256(BEFORE + "2,3,4,5,6,1,4,kindé".encode() + b"\1" * 32).digest()


def test_a_command_leaves_its_words_behind():
    decide = Decide(ref="r", seat="ai", decision="d", option="o", text="parce que")
    record = read_back(Entry.of_command(decide, world=1, world_ms=2, hall_ms=3, wall_ms=4))
    assert record.is_command
    assert (record.world, record.world_ms, record.hall_ms, record.wall_ms, record.seat) == (1, 2, 3, 4, "ai")
    assert record.kind == "command:decide"
    assert b"parce" not in record.body
    assert record.command() == decide.model_copy(update={"text": ""})


def test_an_event_stands_at_its_own_time_and_seat():
    typed = WordsTyped(at=9, ref="r", seat="ai", text="« Coupez »")
    record = read_back(Entry.of_event(typed, world=1, hall_ms=3, wall_ms=4))
    assert (record.kind, record.world_ms, record.seat, record.is_command) == (WORDS, 9, "ai", False)
    assert record.event() == typed
    assert replace(record, body=None).event() == WordsTyped(at=9, ref="", seat="ai", text="")


def test_an_event_of_nobody_has_no_seat():
    assert Entry.of_event(PhaseBegan(at=0, phase="calm"), world=1, hall_ms=0, wall_ms=0).seat == ""


def test_an_act_of_the_hall_stands_in_no_world():
    record = read_back(Entry.of_hall(HallPaused(world=2), hall_ms=7, wall_ms=8))
    assert (record.world, record.world_ms, record.hall_ms, record.kind) == (HALL, 0, 7, "hall:paused")
    assert record.act() == HallPaused(world=2)


@pytest.mark.parametrize(
    "later",
    [
        {"version": VERSION + 1},
        {"body": b'{"kind":"phase-bent","at":0}'},
        {"body": b'{"kind":"phase-began","at":0,"new":1}'},
    ],
)
def test_a_record_of_a_later_program_is_told(later):
    record = read_back(Entry.of_event(PhaseBegan(at=0, phase="calm"), world=1, hall_ms=0, wall_ms=0), seq=12)
    with pytest.raises(
        LaterRecord, match=r"record 12: phase-began of version . cannot be read by this program; update"
    ):
        replace(record, **later).event()


def test_a_note_reads_as_the_command_it_was():
    note = Note(ref="r", seat="ai", text="")
    assert read_back(Entry.of_command(note, world=1, world_ms=0, hall_ms=0, wall_ms=0)).command() == note
