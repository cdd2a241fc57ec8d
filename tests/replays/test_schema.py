"""What the tables refuse, and what SQLite must be told."""

import apsw
import pytest
import sample_journal as sample

from replays import schema
from replays.errors import JournalUnsafe
from replays.journal import Journal


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM records WHERE seq = 3",
        "DELETE FROM exercise",
        "UPDATE exercise SET seed = '1'",
        "UPDATE records SET body = NULL WHERE seq = 2",
        "UPDATE records SET body = x'00' WHERE seq = 3",
        "UPDATE records SET salt = x'00', body = NULL WHERE seq = 3",
        *(
            f"UPDATE records SET {column} = {column} WHERE seq = 3"
            for column in (
                "seq",
                "world",
                "world_ms",
                "hall_ms",
                "wall_ms",
                "seat",
                "kind",
                "version",
                "body_sha",
                "hash",
            )
        ),
    ],
)
def test_nothing_but_words_is_ever_taken_out(closed, statement):
    connection = apsw.Connection(str(closed))
    before = connection.execute("SELECT * FROM records").fetchall()
    with pytest.raises(apsw.ConstraintError, match=r"never|forgotten"):
        connection.execute(statement)
    assert connection.execute("SELECT * FROM records").fetchall() == before
    connection.execute("UPDATE records SET body = NULL, salt = NULL WHERE seq = 3")
    connection.close()


def test_the_settings_are_in_force_while_an_exercise_runs(path):
    with sample.create(path) as journal:
        in_force = {setting.name: journal._connection.pragma(setting.name) for setting in schema.SETTINGS}
    assert in_force["journal_mode"] == "wal"
    assert in_force["synchronous"] == 2
    assert in_force["mmap_size"] == 0
    assert in_force["trusted_schema"] == 0


@pytest.mark.parametrize("name", [setting.name for setting in schema.SETTINGS])
def test_a_setting_that_is_not_taken_is_refused(closed, monkeypatch, name):
    deaf = [s._replace(reads="other") if s.name == name else s for s in schema.SETTINGS]
    monkeypatch.setattr(schema, "SETTINGS", deaf)
    with pytest.raises(JournalUnsafe, match=f"SQLite keeps {name} at .* where other is needed"):
        Journal.open(closed)
