"""Lengths of time as authors write them (`90s`, `3m`, `1h30m`), held as whole milliseconds."""

import re
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from injects.written import Text, WrittenError, worded

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

WRITTEN = "([0-9]{1,9}(ms|s|m|h|d))+"
"""What a length of time looks like, as a pattern for editors."""

_PART = re.compile(r"([0-9]{1,9})(ms|s|m|h|d)")
_UNIT = {"ms": 1, "s": SECOND, "m": MINUTE, "h": HOUR, "d": DAY}

_NO_SPAN = Text(
    en="{value} is not a length of time; write it like 90s, 12m or 1h30m",
    fr="{value} n’est pas une durée\u202f; écrivez-la comme 90s, 12m ou 1h30m",
)


def parse_span(written: object) -> int:
    """Milliseconds of a written length of time. Raises ValueError, with an example, when it is not one."""
    if isinstance(written, str):
        parts = _PART.findall(written)
        if parts and "".join(number + unit for number, unit in parts) == written:
            return sum(int(number) * _UNIT[unit] for number, unit in parts)
    raise WrittenError(worded(_NO_SPAN, value=repr(written)))


def written_span(ms: int) -> str:
    """The shortest way an author would write this length: 5400000 is `1h30m`."""
    parts = []
    for unit, size in (("d", DAY), ("h", HOUR), ("m", MINUTE), ("s", SECOND), ("ms", 1)):
        count, ms = divmod(ms, size)
        if count:
            parts.append(f"{count}{unit}")
    return "".join(parts) or "0m"


Span = Annotated[
    int,
    BeforeValidator(parse_span),
    WithJsonSchema({"type": "string", "pattern": f"^{WRITTEN}$", "examples": ["90s", "12m", "1h30m"]}),
]
"""A length of time in milliseconds, written as text."""
