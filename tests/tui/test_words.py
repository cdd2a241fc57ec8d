"""Every word of the consoles is there in both languages, with the same facts in it."""

from string import Formatter

import pytest

from injects.written import Text
from tui import message_words, screen_words, words
from tui.control import health_words, line_words
from tui.control import screen_words as desk_screen_words
from tui.control import words as desk_words
from tui.participant import words as participant_words

MODULES = (
    words,
    screen_words,
    message_words,
    participant_words,
    desk_words,
    desk_screen_words,
    health_words,
    line_words,
)
SAME = {"NEWS_PHASE", "SOURCE", "CONTACT", "DOCUMENT", "PHASE", "QUESTION"} | {
    "AT", "BY", "CELLS", "COUNTED", "LATELY", "MINUTES", "SECONDS", "TIMED", "OPTIONS", "REMARK",
    "LETTERS", "DUTY_LINE", "NO_TIME", "ONLY", "PALETTE", "PAUSE", "PLACE", "PLAN", "VERSION",
}  # fmt: skip
"""Words that are written alike in both languages."""


def texts():
    for name, value in (each for module in MODULES for each in vars(module).items()):
        found = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else [value]
        yield from ((name, text) for text in found if isinstance(text, Text))


ALL = list(texts())


def facts(sentence):
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_there_are_many():
    assert len(ALL) > 60


@pytest.mark.parametrize(("name", "text"), ALL, ids=[f"{name}-{number}" for number, (name, _) in enumerate(ALL)])
def test_a_word_is_whole_in_both_languages(name, text):
    assert text.en.strip()
    assert text.fr.strip()
    assert facts(text.en) == facts(text.fr)
    assert "'" not in text.fr
    assert not any(f" {sign}" in text.fr for sign in ":;?!»")


def test_only_these_words_are_alike_in_both_languages():
    assert {name for name, text in ALL if text.en == text.fr} == SAME
