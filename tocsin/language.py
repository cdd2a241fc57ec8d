"""Which language to speak: the one asked for, else the one of the locale, else English."""

import os
from collections.abc import Sequence
from itertools import pairwise

from injects.written import Lang

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def chosen(asked: str | None = None) -> Lang:
    """`fr` when it is asked for, or when nothing is and the locale is French; else `en`."""
    said = asked or next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), "")
    return "fr" if said.lower().startswith("fr") else "en"


def asked_in(arguments: Sequence[str]) -> Lang:
    """The language of a command line that failed before its options were read: its `--lang`, else the locale's."""
    after = [value for name, value in pairwise(arguments) if name == "--lang"]
    return chosen(after[-1] if after else None)
