"""The main events list as a file: XLSX, or CSV as the spreadsheets of its language read it. Cells stay as they were.

A text that a spreadsheet would take for a formula is neutralised on the way out and read back exactly.
"""

import csv
import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree.ElementTree import ParseError

from injects.written import Lang
from tocsin.events_list.columns import COLUMNS
from tocsin.events_list.rows import Row

SIZE_LIMIT = 50_000_000
"""Bytes of a list, unpacked."""
ROW_LIMIT = 5_000
HEADER_ROWS = 2
"""What may be edited, then the titles."""

_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, ParseError, OSError, EOFError, NotImplementedError),
    *(ValueError, KeyError, IndexError, TypeError, AttributeError),
)
"""What reading a damaged workbook ends in."""
_RISKY = re.compile(r"'*[=+\-@\t\r]")


class Formula(NamedTuple):
    """A cell that holds a formula instead of a text."""

    source: str


Cell = str | Formula
Table = list[list[Cell]]


class UnreadableList(ValueError):
    """The file is no list: the reason in a few words."""


def neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if _RISKY.match(text) else text


def original(cell: str) -> str:
    """What `neutral` was given."""
    return cell[1:] if cell.startswith("'") and _RISKY.match(cell) else cell


def table_of(rows: Iterable[Row], stamp: str, lang: Lang) -> list[list[str]]:
    """The cells of the list, row by row: first what may be edited, with the stamp of the pack, then the titles."""
    hints = [column.hint.said(lang) for column in COLUMNS.values()]
    titles = [column.title.said(lang) for column in COLUMNS.values()]
    return [[f"{stamp}\n{hints[0]}", *hints[1:]], titles, *([row.cells[key] for key in COLUMNS] for row in rows)]


def csv_of(table: Sequence[Sequence[str]], lang: Lang) -> bytes:
    """The file that a spreadsheet in this language opens by itself."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";" if lang == "fr" else ",", lineterminator="\r\n")
    writer.writerows([neutral(cell) for cell in row] for row in table)
    return out.getvalue().encode("utf-8-sig")


def read_list(path: Path) -> Table:
    """The cells of a file. Raises UnreadableList or OSError."""
    if path.suffix.lower() == ".csv":
        return _csv(path.read_bytes())
    if path.suffix.lower() == ".xlsx":
        return _xlsx(path.read_bytes())
    raise UnreadableList(path.suffix)


def _csv(raw: bytes) -> Table:
    if len(raw) > SIZE_LIMIT:
        raise UnreadableList("size")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableList("utf8") from None
    head = text[:2000]
    dialect = max(";,\t", key=head.count)
    try:
        read = list(csv.reader(io.StringIO(text, newline=""), delimiter=dialect, strict=True))
    except csv.Error:
        raise UnreadableList("csv") from None
    return _bounded([[Formula(cell) if cell.startswith("=") else original(cell) for cell in row] for row in read])


def _xlsx(raw: bytes) -> Table:
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            size = sum(part.file_size for part in packed.infolist())
        table = _sheet(raw) if size <= SIZE_LIMIT else []
    except (*_BROKEN, InvalidFileException):
        raise UnreadableList("xlsx") from None
    if size > SIZE_LIMIT:
        raise UnreadableList("size")
    return _bounded(table)


def _bounded(table: Table) -> Table:
    if len(table) > ROW_LIMIT:
        raise UnreadableList("rows")
    return table


def _sheet(raw: bytes) -> Table:
    """The first sheet of a workbook; what openpyxl warns of are features of a spreadsheet that a list does not need."""
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with closing(openpyxl.load_workbook(io.BytesIO(raw), read_only=True)) as book:
            sheet: Any = book.worksheets[0]
            cells = sheet.iter_rows(max_row=ROW_LIMIT + 1, max_col=len(COLUMNS) * 2)
            return [[_cell(cell) for cell in row] for row in cells]


def _cell(cell: Any) -> Cell:
    value = cell.value
    if cell.data_type == "f":
        return Formula(str(value))
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)
