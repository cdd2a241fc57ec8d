from dataclasses import replace

import pytest
import sample_journal as sample

from replays.forget import forget
from replays.reader import read
from replays.words import FORGOTTEN, command_of


def first_note(path):
    with read(path) as reader:
        records = list(reader.records())
    return records[1], records[2]


def test_a_command_gets_its_words_back(closed):
    asked, typed = first_note(closed)
    assert asked.command().text == ""
    assert command_of(asked, typed).text == typed.event().text != ""


def test_forgotten_words_are_known_to_have_been(closed):
    forget(closed, 1, "ai")
    assert command_of(*first_note(closed)).text == FORGOTTEN


@pytest.mark.parametrize("n", [0, 2])
def test_a_command_without_words_stays_as_it_is(closed, n):
    asked, _ = first_note(closed)
    with read(closed) as reader:
        others = [record for record in reader.records() if record.kind not in ("words-typed", asked.kind)]
    assert command_of(asked, others[n]).text == ""
    assert command_of(asked, None).text == ""


def test_words_of_another_world_are_not_taken(path):
    note = sample.group(1)
    with sample.create(path) as journal:
        journal.append([[note[0], replace(note[1], world=2)]])
    assert command_of(*_two(path)).text == ""


def _two(path):
    with read(path) as reader:
        return tuple(reader.records())
