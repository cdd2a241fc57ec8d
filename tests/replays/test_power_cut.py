"""Law 5: after a power cut at any instant, whatever became of what was not synced, nothing acknowledged is missing."""

from contextlib import suppress
from pathlib import Path
from random import Random  # noqa: TID251 - which sectors a cut leaves is no part of a play
from tempfile import TemporaryDirectory

import disk
import pytest
import sample_journal as sample

from replays import schema
from replays.chain import check_chain
from replays.errors import JournalError
from replays.journal import Journal
from replays.reader import read

APPENDS = 12


class Session:
    """An exercise played on a traced disk: all that SQLite did, and after which of it what was acknowledged."""

    def __init__(self, path):
        self.ops, self.acked = [], []
        with disk.disk(self.ops.append) as vfs:
            journal = sample.create(path, vfs=vfs)
            self.acknowledge(0)
            for n in range(APPENDS):
                self.acknowledge(journal.append([sample.group(n)]).last_seq)
            journal.close()

    def acknowledge(self, last_seq):
        self.acked.append((len(self.ops), last_seq))

    def acknowledged(self, cut):
        """The last record acknowledged before the cut; nothing when the exercise did not exist yet."""
        return max((last for ops, last in self.acked if ops <= cut), default=None)

    def losses(self):
        """Every cut after which something acknowledged is missing, or the file is not a whole prefix."""
        return [
            (cut, drawn)
            for cut in range(self.acked[0][0], len(self.ops) + 1)
            for drawn in range(4)
            if self.is_lost(cut, drawn)
        ]

    def is_lost(self, cut, drawn):
        with TemporaryDirectory() as folder:
            path = self.powered_off(cut, drawn, Path(folder))
            try:
                with read(path) as reader:
                    records, sound = list(reader.records()), check_chain(reader).ok
                sample.prefix_length(records)
            except (JournalError, AssertionError):
                return True
        return not sound or len(records) < self.acknowledged(cut)

    def powered_off(self, cut, drawn, folder):
        """The files as the cut left them. Draw 0 keeps nothing that was not synced, draw 1 all of it, others some."""
        random = Random(cut * 10 + drawn)
        keep = (lambda: False, lambda: True, lambda: random.random() < 0.5, lambda: random.random() < 0.9)[drawn]
        for path, content in disk.after_power_cut(self.ops[:cut], keep).items():
            (folder / path.name).write_bytes(content)
        return folder / Path(self.ops[0].path).name.removesuffix("-journal")


@pytest.mark.usefixtures("often_shortened")
def test_nothing_acknowledged_is_missing_after_a_power_cut(path):
    session = Session(path)
    assert sum(op.act == "truncate" and op.path.endswith("-wal") for op in session.ops) >= 4, "no -wal was moved"
    assert session.losses() == []


@pytest.mark.parametrize("synchronous", [("NORMAL", 1), ("OFF", 0)])
@pytest.mark.usefixtures("often_shortened")
def test_the_disk_of_these_tests_shows_a_journal_that_does_not_wait_for_it(path, synchronous, monkeypatch):
    careless = [
        s._replace(value=synchronous[0], reads=synchronous[1]) if s.name == "synchronous" else s
        for s in schema.SETTINGS
    ]
    monkeypatch.setattr(schema, "SETTINGS", careless)
    assert len(Session(path).losses()) > APPENDS


@pytest.mark.usefixtures("often_shortened")
def test_a_host_goes_on_after_a_power_cut(path, tmp_path):
    session = Session(path)
    for cut in range(session.acked[0][0], len(session.ops) + 1, 7):
        folder = tmp_path / str(cut)
        folder.mkdir()
        with Journal.open(session.powered_off(cut, 2, folder)) as journal:
            kept = sample.prefix_length(journal.reader.records())
            journal.append(sample.groups(kept, kept + 2))
            assert sample.prefix_length(journal.reader.records()) == kept + 2


def test_a_power_cut_while_an_exercise_is_created_leaves_it_empty_or_told(path, tmp_path):
    session = Session(path)
    for cut in range(1, session.acked[0][0]):
        folder = tmp_path / str(cut)
        folder.mkdir()
        cut_short = session.powered_off(cut, 2, folder)
        with suppress(JournalError), read(cut_short) as reader:
            assert list(reader.records()) == []
