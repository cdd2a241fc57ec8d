"""Where commands speak: answers on standard output, everything said to people on standard error."""

import json
import sys
from collections.abc import Mapping
from typing import Any

from rich.console import Console

people = Console(stderr=True, markup=False, highlight=False, soft_wrap=True)
"""For sentences; Rich honours NO_COLOR and drops its colours in a pipe."""

answers = Console(markup=False, highlight=False)
"""For tables that a person reads."""


def answer_json(document: Mapping[str, Any]) -> None:
    """Prints the one JSON document of a command on standard output."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")


def say(sentence: str) -> None:
    """A sentence for whoever watches, on standard error."""
    people.print(sentence)
