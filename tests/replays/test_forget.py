import apsw
import pytest
import sample_journal as sample

from engine.commands import Note
from engine.events import WordsTyped
from replays.chain import check_chain
from replays.forget import Forgotten, forget
from replays.header import Person
from replays.journal import Journal
from replays.reader import read
from replays.records import WORDS, Entry

SECRET = "Je quitte la banque jeudi"
HELD = [Person(1, "ai", "Marguerite"), Person(1, "law", "Zénobie"), Person(2, "ai", "Wilhelmine")]


def typed(world, seat, n):
    text = f"{SECRET}, monde {world}, place {seat}, {n}. " * 40
    note = Note(ref=f"n{n}", seat=seat, text=text)
    return [
        Entry.of_command(note, world=world, world_ms=n, hall_ms=n, wall_ms=n),
        Entry.of_event(WordsTyped(at=n, ref=f"n{n}", seat=seat, text=text), world=world, hall_ms=n, wall_ms=n),
    ]


@pytest.fixture
def said(path):
    with sample.create(path) as journal:
        for n in range(60):
            journal.append([typed(*HELD[n % 3][:2], n)])
        journal.seat_people(HELD)
    return path


def texts(path):
    with read(path) as reader:
        return {(r.world, r.seat): r.body for r in reader.records() if r.kind == WORDS}


def test_what_a_seat_typed_is_gone_and_the_chain_holds(said):
    with read(said) as reader:
        before = check_chain(reader)
    assert forget(said, 1, "ai") == Forgotten(texts=20, names=1)
    with read(said) as reader:
        after = check_chain(reader, before.head)
        assert reader.people() == HELD[1:]
    assert (after.ok, after.withheld, after.records) == (True, 20, before.records)
    assert {place: body is None for place, body in texts(said).items()} == {
        (1, "ai"): True,
        (1, "law"): False,
        (2, "ai"): False,
    }


def test_no_byte_of_it_stays_in_the_file_or_beside_it(said):
    words = f"{SECRET}, monde 1, place ai".encode()
    assert words in said.read_bytes()
    forget(said, 1, "ai")
    assert list(said.parent.iterdir()) == [said]
    assert words not in said.read_bytes()
    assert b"Marguerite" not in said.read_bytes()
    assert f"{SECRET}, monde 1, place law".encode() in said.read_bytes()


def test_forgetting_twice_or_a_seat_that_said_nothing_takes_nothing(said):
    forget(said, 1, "ai")
    assert forget(said, 1, "ai") == forget(said, 9, "nobody") == Forgotten(0, 0)


def test_an_exercise_goes_on_after_forgetting(said):
    forget(said, 1, "ai")
    with Journal.open(said) as journal:
        journal.append([typed(1, "ai", 60)])
    with read(said) as reader:
        report = check_chain(reader)
    assert (report.ok, report.withheld) == (True, 20)


def test_a_guess_at_what_was_forgotten_cannot_be_confirmed(said):
    with read(said) as reader:
        guess = next(reader.records(after=1))
    forget(said, 1, "ai")
    connection = apsw.Connection(str(said))
    body, salt, body_sha = connection.execute("SELECT body, salt, body_sha FROM records WHERE seq = 2").fetchone()
    connection.close()
    assert (body, salt) == (None, None)
    assert len(guess.salt) == 16
    assert guess.salt not in said.read_bytes()
    assert body_sha == guess.body_sha
