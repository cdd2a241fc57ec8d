"""Texts that their author meant to come back to."""

import re
from collections.abc import Iterator

from scenarios.advice.strings import Found
from scenarios.problems import Problem

_MARK = re.compile(r"\b(?:TODO|FIXME|TBD|XXX|TKTK|À FAIRE|A FAIRE)\b|(?i:\blorem ipsum\b)")


def unfinished(found: Found) -> Iterator[Problem]:
    """The marks that stand for words still to come."""
    for match in _MARK.finditer(found.words):
        yield found.wrong("todo", match.start(), mark=match.group())
