"""Real things in an invented story: domains, addresses, telephone numbers and brands that belong to somebody."""

import re
from collections.abc import Iterator
from functools import cache
from ipaddress import ip_address

from scenarios.advice.strings import Found
from scenarios.load import brands
from scenarios.problems import Problem

RESERVED = ("example", "test", "invalid", "localhost", "local", "internal", "example.com", "example.net", "example.org")
"""Names that nobody can own: RFC 2606, 6761 and 6762, and `.internal` by ICANN's word."""
TOP = "com|net|org|info|biz|fr|eu|uk|de|be|ch|lu|ca|es|it|nl|pl|ru|cn|us|io|ai|app|dev|cloud|gov|edu|int|mil"
"""The ends by which a name without `@` or `//` is known for a domain; a file is `report.pdf`."""
FICTION = ("019900", "026191", "035301", "046571", "053649", "063998")
"""The French ranges reserved for fiction by Arcep."""
FICTION_ABROAD = re.compile(r"44(?:1632960|7700900|2079460)\d{3}|1\d{3}55501\d\d")
"""Those of Ofcom in the United Kingdom, and 555-01xx in North America."""

_HOST = re.compile(
    rf"(?:(?<=[\w.+-])@|\bhttps?://|\bwww\.)((?:[\w-]+\.)+[a-z]{{2,}})\b|(?<![\w.@/-])((?:[\w-]+\.)*[\w-]{{2,}}\.(?:{TOP}))\b(?![\w.-]*[\w(])",
    re.IGNORECASE,
)
_IP = re.compile(
    r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[23][0-9a-f]{3}(?::[0-9a-f]{0,4}){2,7})(?![\w:])", re.IGNORECASE
)
"""Of IPv6, what is global begins with 2 or 3 and three more digits."""
_SPACE = "[ .\u00a0\u202f-]?"
_FRENCH = re.compile(rf"(?<![\w.+])(?:\+33{_SPACE}[1-9]|0[1-9])(?:{_SPACE}\d\d){{4}}(?!\w)")
_ABROAD = re.compile(r"(?<![\w.])\+(?!33)\d{1,3}[\d \u00a0\u202f().-]{6,16}\d")


def real(found: Found) -> Iterator[Problem]:
    """What in a text of a pack is somebody's."""
    for match in _HOST.finditer(found.words):
        host = (match.group(1) or match.group(2)).lower()
        if not any(host == end or host.endswith(f".{end}") for end in RESERVED):
            yield found.wrong("real-domain", match.start(), name=host)
    for match in _IP.finditer(found.words):
        if _is_routable(match.group()):
            yield found.wrong("real-address", match.start(), name=match.group())
    for match in (*_FRENCH.finditer(found.words), *_ABROAD.finditer(found.words)):
        if not _is_fiction(match.group()):
            yield found.wrong("real-phone", match.start(), name=match.group())
    for match in _brands().finditer(found.words):
        yield found.wrong("brand", match.start(), name=match.group())


def _is_routable(written: str) -> bool:
    try:
        address = ip_address(written)
    except ValueError:
        return False
    return address.is_global and not address.is_multicast


def _is_fiction(written: str) -> bool:
    digits = re.sub(r"\D", "", written)
    if written.startswith("+33"):
        digits = "0" + digits[2:]
    return digits.startswith(FICTION) if digits.startswith("0") else bool(FICTION_ABROAD.fullmatch(digits))


@cache
def _brands() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, brands()))})(?![\w-])")
