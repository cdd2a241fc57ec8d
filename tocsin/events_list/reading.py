"""A list that came back: which cells stand in which column, whatever planners did to the order of either."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from injects.plain import plain
from injects.sanitise import clean, clean_line
from injects.written import Lang
from tocsin.events_list.columns import COLUMNS, Key
from tocsin.events_list.files import Cell, Formula, Table

TEXT_LIMIT = 40_000
"""Characters of a cell, at most: more than a spreadsheet holds, and than a text may have."""
_LANGS: tuple[Lang, ...] = ("en", "fr")
_STAMP = re.compile(r"(\S+) (\d+\.\d+\.\d+) (en|fr) ([0-9a-f]{12})")
_HEADER_WITHIN = 6


class SheetRow(NamedTuple):
    """A row of the file, by its number there."""

    number: int
    cells: dict[Key, Cell]

    def text(self, key: Key) -> str:
        """A cell as text without what must not be drawn; empty where there is none, or a formula."""
        cell = self.cells.get(key, "")
        return "" if isinstance(cell, Formula) else cell


class SheetRead(NamedTuple):
    """What a file says."""

    lang: Lang
    scenario: str
    """The scenario it was written from; empty when it does not tell."""
    stamp: str
    """The beginning of that pack's SHA-256."""
    rows: tuple[SheetRow, ...]
    absent: tuple[Key, ...]
    """Columns that are not in the file: what stands in them stays."""
    strange: tuple[str, ...]
    """Titles of columns that are none of ours."""


def sheet_read(table: Table) -> SheetRead | None:
    """The list in a table; None when no row has its titles."""
    found = max(
        ((lang, number, _columns(row, lang)) for number, row in enumerate(table[:_HEADER_WITHIN]) for lang in _LANGS),
        key=lambda candidate: len(candidate[2]),
        default=None,
    )
    if found is None or "id" not in found[2].values() or len(found[2]) < 3:
        return None
    lang, header, columns = found
    strange = [clean_line(str(cell)) for i, cell in enumerate(table[header]) if i not in columns and cell]
    scenario, stamp = _stamp(table[:header])
    rows = tuple(_rows(table, header, columns))
    absent = tuple(key for key in COLUMNS if key not in columns.values())
    return SheetRead(lang, scenario, stamp, rows, absent, tuple(strange))


def _columns(row: list[Cell], lang: Lang) -> dict[int, Key]:
    titles = {plain(column.title.said(lang)): key for key, column in COLUMNS.items()}
    found: dict[int, Key] = {}
    for number, cell in enumerate(row):
        key = titles.get(plain(str(cell).strip())) if isinstance(cell, str) else None
        if key is not None and key not in found.values():
            found[number] = key
    return found


def _stamp(above: Table) -> tuple[str, str]:
    for row in above:
        for cell in row:
            match = _STAMP.match(cell) if isinstance(cell, str) else None
            if match:
                return match[1], match[4]
    return "", ""


def _rows(table: Table, header: int, columns: dict[int, Key]) -> Iterator[SheetRow]:
    for number, row in enumerate(table[header + 1 :], header + 2):
        cells = {key: _cleaned(row[i]) for i, key in columns.items() if i < len(row)}
        if any(cells.values()):
            yield SheetRow(number, cells)


def _cleaned(cell: Cell) -> Cell:
    return cell if isinstance(cell, Formula) else said(cell)


def said(text: str) -> str:
    """A text as both sides compare it: what a spreadsheet may do to it by itself does not count."""
    return clean(text, TEXT_LIMIT).strip(" \n")
