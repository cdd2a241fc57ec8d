"""Which console suits a terminal, and whether somebody types at it."""

import os

import pytest

from tocsin.terminal import honour_no_color, is_plain, is_typed_at


@pytest.mark.parametrize(
    ("environment", "terminal", "plain"),
    [
        ({"TERM": "xterm"}, True, False),
        ({"TERM": "xterm"}, False, True),
        ({"TERM": "dumb"}, True, True),
        ({}, True, True),
        ({"TERM": "xterm", "ACCESSIBLE": "1"}, True, True),
        ({"TERM": "xterm", "ACCESSIBLE": ""}, True, False),
        ({"TERM": "xterm", "ACCESSIBLE": "0"}, True, False),
    ],
)
def test_which_console_suits_the_terminal(monkeypatch, environment, terminal, plain):
    class Stream:
        def isatty(self):
            return terminal

    for name in ("TERM", "ACCESSIBLE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdin", Stream())
    monkeypatch.setattr("sys.stdout", Stream())
    assert is_plain() is plain


def test_a_stream_that_is_not_there_is_no_terminal(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stdin", None)
    assert is_plain()
    assert not is_typed_at()


@pytest.mark.parametrize(("wish", "left"), [("", None), ("1", "1")])
def test_an_empty_no_color_asks_for_nothing(monkeypatch, wish, left):
    monkeypatch.setenv("NO_COLOR", wish)
    honour_no_color()
    assert os.environ.get("NO_COLOR") == left
