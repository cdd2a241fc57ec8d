"""The fenced boxes of a document, in order: what it asks a reader to type, and what it says they will see."""

import re
from pathlib import Path
from typing import NamedTuple

_BOX = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Box(NamedTuple):
    """One box: what kind it is, the file that it names, and what stands in it."""

    kind: str
    file: str
    body: str


def boxes(document: Path) -> list[Box]:
    found = []
    for info, body in _BOX.findall(document.read_text("utf-8")):
        kind, _, file = info.partition(" ")
        found.append(Box(kind, file, body))
    return found


def changed(text: str, diff: str) -> str:
    """The text once the lines marked `-` are replaced by those marked `+`; what is replaced stands in it once."""
    lines = [(line[0], line[1:] + "\n") for line in diff.splitlines()]
    old = "".join(line for sign, line in lines if sign in " -")
    new = "".join(line for sign, line in lines if sign in " +")
    assert text.count(old) == 1, old
    return text.replace(old, new)


def commands(body: str) -> list[tuple[str, list[str]]]:
    """Each command of a console box, with the lines it should answer; `…` stands for anything."""
    found: list[tuple[str, list[str]]] = []
    for line in body.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return found


def answers(said: str, expected: list[str]) -> bool:
    """Whether what was said holds the expected lines in their order, whole except where they have `…`."""
    gap = r"(?:.*\n)*?"
    lines = [gap if line == "…" else ".*".join(map(re.escape, _spaced(line).split("…"))) + "\n" for line in expected]
    return bool(re.match(gap + "".join(lines) + gap + r"\Z", _spaced(said)))


def _spaced(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")
