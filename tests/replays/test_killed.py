"""Law 5: killed at any instant, a host finds all it acknowledged, and goes on. Real processes, real SIGKILL."""

import subprocess
import sys
from contextlib import contextmanager
from random import Random  # noqa: TID251 - when a host is killed is no part of a play

import appender
import pytest
import sample_journal as sample

from replays.chain import check_chain
from replays.errors import JournalInUse
from replays.forget import forget
from replays.journal import Journal
from replays.reader import read


@contextmanager
def host(path):
    """A process that appends for ever to `path`, and is killed at the end of the `with`."""
    process = subprocess.Popen([sys.executable, appender.__file__, path], stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.stdout.close()
        process.wait()


def killed_after(path, lines):
    """What a host had said when it was killed: the last number it acknowledged, and the head it had then."""
    last, head = 0, ""
    with host(path) as process:
        assert process.stdout.readline() == "ready\n"
        for _ in range(lines):
            last, head = process.stdout.readline().split()
    return int(last), head


def test_a_killed_host_finds_all_it_acknowledged(path):
    sample.create(path).close()
    random, kept = Random(5), 0
    for _ in range(6):
        acknowledged, head = killed_after(path, random.randint(1, 40))
        with read(path) as reader:
            records = list(reader.records())
            report = check_chain(reader, head)
        assert report.ok
        assert report.noted_at == acknowledged <= len(records)
        assert sample.prefix_length(records) > kept, "each host went on from the last"
        kept = sample.prefix_length(records)


def test_the_file_of_a_killed_host_closes_into_one(path):
    sample.create(path).close()
    killed_after(path, 3)
    assert [each.name for each in path.parent.iterdir() if each != path] == [f"{path.name}-wal"]
    Journal.open(path).close()
    assert list(path.parent.iterdir()) == [path]


def test_one_host_at_a_time(path):
    sample.create(path).close()
    with host(path) as process:
        assert process.stdout.readline() == "ready\n"
        with pytest.raises(JournalInUse, match="another host has this exercise open"):
            Journal.open(path)
        with read(path) as reader:
            assert check_chain(reader).ok
    Journal.open(path).close()


def test_reading_in_the_process_of_the_host_keeps_its_lock(path):
    with sample.create(path) as journal:
        journal.append(sample.groups(0, 2))
        with read(path) as reader:
            assert sample.prefix_length(reader.records()) == 2
        told = subprocess.run([sys.executable, appender.__file__, path], capture_output=True, text=True, timeout=60)
        assert "JournalInUse" in told.stderr


def test_one_host_at_a_time_in_one_process_too(path):
    with sample.create(path), pytest.raises(JournalInUse):
        Journal.open(path)


def test_a_running_exercise_forgets_nothing(path):
    sample.create(path).close()
    with host(path) as process:
        assert process.stdout.readline() == "ready\n"
        with pytest.raises(Exception, match="Close it with its host first"):
            forget(path, 1, "ai")
