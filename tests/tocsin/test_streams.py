"""Where commands speak: sentences break between words on a terminal, and stay whole in a pipe."""

import io

import pytest
from rich.console import Console

from tocsin import streams

SENTENCE = "STOPPED. Everything received is in /home/somebody/exercises/quiet-courier.tocsin. Go on whenever you like."
COMMAND = "  .venv/bin/tocsin marks a-folder/with-a-long-name/exercise.tocsin --why 1/decision:how-to-cut"


@pytest.fixture
def said(monkeypatch):
    """What is said to a terminal, or to a pipe, of 40 columns."""

    def said(sentence, *, terminal, copied=False):
        heard = io.StringIO()
        people = Console(file=heard, width=40, force_terminal=terminal, markup=False, highlight=False)
        monkeypatch.setattr(streams, "people", people)
        streams.say(sentence, copied=copied)
        return heard.getvalue()

    return said


def test_on_a_terminal_a_sentence_breaks_between_words_and_words_stay_whole(said):
    lines = said(SENTENCE, terminal=True).splitlines()
    assert len(lines) > 2
    assert " ".join(line.strip() for line in lines) == SENTENCE
    assert all(len(line.rstrip()) <= 40 or " " not in line.strip() for line in lines)


def test_in_a_pipe_it_stays_whole(said):
    assert said(SENTENCE, terminal=False) == f"{SENTENCE}\n"


def test_an_answer_does_as_sentences_do(capsys):
    streams.answer(SENTENCE)
    assert capsys.readouterr() == (f"{SENTENCE}\n", "")


def test_what_is_copied_stays_whole(said):
    assert said(COMMAND, terminal=True, copied=True) == f"{COMMAND}\n"
