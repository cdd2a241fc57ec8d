"""Which language to speak: the one asked for, else the one of the locale, else English."""

import os

from injects.written import Lang

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def chosen(asked: str | None = None) -> Lang:
    """`fr` when it is asked for, or when nothing is and the locale is French; else `en`."""
    said = asked or next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), "")
    return "fr" if said.lower().startswith("fr") else "en"
