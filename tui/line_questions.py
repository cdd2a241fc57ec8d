"""Questions of the line consoles, one at a time. Each yields its lines until what is typed can be read."""

from collections.abc import Callable, Generator
from typing import TypeVar

from injects.plain import plain
from tui import words
from tui.line_commands import NO, YES, number
from tui.voice import Voice

T = TypeVar("T")
Question = Generator[list[str], str, T]


def yes_or_no(voice: Voice, question: list[str]) -> Question[bool]:
    """Asks for yes or no."""
    answers = dict.fromkeys(YES, True) | dict.fromkeys(NO, False)
    again = voice.say(words.NEEDS_YES)
    return (yield from until(question, again, lambda typed: answers.get(plain(typed.strip()))))


def until(question: list[str], again: list[str], read: Callable[[str], T | None]) -> Question[T]:
    """Asks until what is typed can be read."""
    typed = yield question
    while (given := read(typed)) is None:
        typed = yield again
    return given


def within(typed: str, low: int, high: int) -> int | None:
    """The number that was typed, when it lies within these bounds."""
    given = number(typed)
    return given if given is not None and low <= given <= high else None


def choice(voice: Voice, lines: list[str], last: int) -> Question[int]:
    """Asks for one of the choices, which are numbered from 1."""
    question = lines + voice.say(words.ASK_CHOICE)
    again = voice.say(words.NEEDS_NUMBER, last=last)
    return (yield from until(question, again, lambda typed: within(typed, 1, last)))
