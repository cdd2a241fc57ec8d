"""The join list: a sheet to print or to send, with everybody's join string. It opens seats: for its owner's eyes."""

import csv
import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from injects.written import Lang

HEADINGS = ("team", "seat", "name", "language", "join")
_RISKY = ("=", "+", "-", "@", "\t", "\r")


class Joining(NamedTuple):
    """One line of the list."""

    team: str
    seat: str
    name: str
    lang: Lang | None
    string: str


def joins_path(journal: Path) -> Path:
    """`NAME.joins.csv` beside `NAME.tocsin`."""
    return journal.with_suffix(".joins.csv")


def save_joins(path: Path, joinings: Iterable[Joining]) -> None:
    """Writes the list, readable by its owner alone. Raises OSError when there is one already."""
    opened = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(opened, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        for each in joinings:
            writer.writerow(_cell(cell) for cell in (each.team, each.seat, each.name, each.lang or "", each.string))


def _cell(text: str) -> str:
    """No spreadsheet takes a name for a formula."""
    return f"'{text}" if text.startswith(_RISKY) else text
