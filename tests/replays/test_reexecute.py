"""Re-execution: a journal plays again to the same events, whatever was forgotten; a false one is caught in place."""

from dataclasses import replace

import apsw
import pytest
from exercises import TEAMS, rehearsed

from engine.events import WordsTyped, event_codec
from replays.exercise import load_exercise, load_scenarios
from replays.forget import forget
from replays.journal import Journal
from replays.reader import read
from replays.records import Entry, Record
from replays.reexecute import _same, reexecute
from replays.verify import verify
from scenarios.load import regimes
from scoring.sheets import sheet_of


@pytest.fixture
def file(tmp_path):
    return rehearsed(tmp_path / "small.tocsin")


def again(path):
    with read(path) as reader:
        return reexecute(reader, load_scenarios(reader), regimes())


def test_a_journal_plays_again_to_the_same_events_and_worlds(file):
    replayed = again(file)
    assert replayed.difference is None
    assert [world.state.ending is not None for world in replayed.worlds.values()] == [True] * len(TEAMS)


def test_verify_says_so(file):
    verdict = verify(file)
    assert verdict.good
    assert (verdict.chain, verdict.replay, verdict.withheld) == ("ok", "identical", 0)
    assert verify(file, verdict.head).good


def test_the_same_seed_gives_the_same_events(tmp_path, file):
    twin = load_exercise(rehearsed(tmp_path / "twin.tocsin"))
    assert [played.events for played in load_exercise(file).played] == [played.events for played in twin.played]


def altered(path, kind, change):
    """Writes an exercise whose chain holds but whose events are not what the engine gave."""
    exercise, other = read(path), path.with_name("altered.tocsin")
    with exercise, Journal.create(other, exercise.header, exercise.packs(), exercise.worlds) as journal:
        for record in exercise.records():
            body = record.body
            if record.kind == kind and change is not None:
                body, change = change(body), None
                if body is None:
                    continue
            entry = Entry(record.world, record.world_ms, record.hall_ms, record.wall_ms, record.seat, record.kind, body)
            journal.append([[entry]])
    return other


def test_an_event_that_the_engine_never_gave_is_named(file):
    verdict = verify(altered(file, "step-struck", lambda body: body.replace(b'"count":1', b'"count":7')))
    assert (verdict.chain, verdict.replay) == ("ok", "different")
    assert '"count":7' in verdict.difference["journalled"]
    assert '"count":1' in verdict.difference["played"]


def test_an_event_that_is_left_out_is_named(file):
    verdict = verify(altered(file, "decision-opened", lambda body: None))
    assert verdict.replay == "different"
    assert "decision-opened" in verdict.difference["played"]


def test_a_command_that_is_left_out_is_named(file):
    verdict = verify(altered(file, "command:decide", lambda body: None))
    assert verdict.replay == "different"


def test_a_command_that_goes_back_in_time_is_named_and_nothing_breaks(file):
    other = file.with_name("back.tocsin")
    with read(file) as exercise:
        records = [record for record in exercise.records() if record.world == 1]
        late = next(record for record in reversed(records) if record.is_command)
        with Journal.create(other, exercise.header, exercise.packs(), exercise.worlds) as journal:
            for record in [*records[: records.index(late)], replace(late, world_ms=0)]:
                fields = (record.world, record.world_ms, record.hall_ms, record.wall_ms, record.seat, record.kind)
                journal.append([[Entry(*fields, record.body)]])
    verdict = verify(other)
    assert (verdict.chain, verdict.replay) == ("ok", "different")
    assert "time only goes forward" in verdict.difference["played"]


def test_a_record_of_a_world_that_is_not_there_is_named(file):
    other = file.with_name("other.tocsin")
    with read(file) as exercise, Journal.create(other, exercise.header, exercise.packs(), exercise.worlds) as journal:
        journal.append([[Entry(9, 0, 0, 0, "", "phase-began", b'{"at":0,"kind":"phase-began","phase":"x"}')]])
    verdict = verify(other)
    assert (verdict.replay, verdict.difference["world"]) == ("different", 9)


def test_a_broken_chain_is_not_played(file):
    with apsw.Connection(str(file)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE records SET body = x'7b7d' WHERE seq = 40")
    connection.close()
    verdict = verify(file)
    assert not verdict.good
    assert (verdict.chain_broken_at, verdict.replay) == (40, "not played")


def test_what_was_forgotten_changes_no_event_and_no_mark(file):
    before = load_exercise(file)
    for played in before.played:
        for seat in played.world.seats:
            forget(file, played.world.number, seat)
    verdict = verify(file)
    assert verdict.good
    assert verdict.withheld > 0
    after = load_exercise(file)
    for one, other in zip(before.played, after.played, strict=True):
        assert len(one.events) == len(other.events)
        assert sheet_of(one.scenario, regimes(), one.events) == sheet_of(other.scenario, regimes(), other.events)


def test_what_was_typed_stands_in_its_own_records_and_nowhere_else(file):
    with read(file) as reader:
        records = list(reader.records())
    events = [event_codec.validate_json(each.body) for each in records if each.kind == "words-typed"]
    typed = [text for event in events for text in (event.text, *event.fields.values()) if text]
    elsewhere = b"".join(each.body for each in records if each.kind != "words-typed")
    assert typed
    assert any(event.fields for event in events)
    assert not any(text.encode() in elsewhere for text in typed)


def test_a_record_of_an_older_program_that_lacks_a_later_field_is_the_same_event():
    event = WordsTyped(at=1, ref="r", seat="legal", text="x")
    older = event_codec.dump_json(event).replace(b',"roles":null', b"")
    record = Record(1, 1, 1, 1, 1, "legal", event.kind, 1, older, b"", b"", b"")
    assert older != event_codec.dump_json(event)
    assert _same(event, record)
    assert not _same(event.model_copy(update={"text": "y"}), record)
