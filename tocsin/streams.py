"""Where commands speak: answers on standard output, everything said to people on standard error."""

import json
import sys
import textwrap
from collections.abc import Mapping
from typing import Any

from rich.console import Console

from injects.sanitise import clean

people = Console(stderr=True, markup=False, highlight=False)
"""For sentences; Rich honours NO_COLOR and drops its colours in a pipe."""

answers = Console(markup=False, highlight=False)
"""For tables that a person reads."""


def answer_json(document: Mapping[str, Any]) -> None:
    """Prints the one JSON document of a command on standard output; a name of bytes that are no text, escaped."""
    written = json.dumps(document, ensure_ascii=False, indent=2)
    sys.stdout.write(written.encode(errors="backslashreplace").decode() + "\n")


def say(sentence: str, *, copied: bool = False) -> None:
    """A sentence for whoever watches, on standard error. It is never broken where it is to be `copied`: a command."""
    _print(people, sentence, whole=copied)


def answer(sentence: str) -> None:
    """A sentence of an answer, on standard output."""
    _print(answers, sentence)


def answer_beside(lead: str, text: str) -> None:
    """A sentence of an answer beside what leads it; on a terminal its further lines stand under its first."""
    if not answers.is_terminal:
        answers.print(f"{lead}{text}".rstrip(), soft_wrap=True)
        return
    width = max(answers.width - len(lead), 20)
    first, *rest = textwrap.wrap(text, width, break_on_hyphens=False) or [""]
    answers.print("\n".join([lead + first, *(" " * len(lead) + line for line in rest)]), soft_wrap=True)


def _print(console: Console, sentence: str, *, whole: bool = False) -> None:
    """On a terminal it breaks between words, and a word that is too long stays whole. In a pipe nothing is broken.
    A sentence may name what somebody else has named: a file, a team."""
    sentence = clean(sentence, len(sentence))
    if whole or not console.is_terminal:
        console.print(sentence, soft_wrap=True)
        return
    for line in sentence.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        broken = textwrap.wrap(
            line, console.width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
        )
        console.print("\n".join(broken), soft_wrap=True)
