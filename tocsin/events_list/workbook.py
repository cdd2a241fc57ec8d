"""The workbook that planners open: titles that stay, filters, wrapped texts, lists to choose from, and who is who."""

import io
from collections.abc import Mapping, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from injects.sanitise import clean_line
from injects.written import Lang, Text
from tocsin.events_list.columns import COLUMNS, Key
from tocsin.events_list.files import HEADER_ROWS

_LIST = Text(en="Main events list", fr="Chronogramme")
_CHOICES = Text(en="Choices", fr="Listes")
_MARKER = Text(en="EXERCISE EXERCISE EXERCISE", fr="EXERCICE EXERCICE EXERCICE")
_PAGE = Text(en="Page &P of &N", fr="Page &P sur &N")
_SPARE = 200
"""Empty rows below the list that offer the same choices, for what planners add."""
_EDITED = PatternFill("solid", fgColor="FFF4D6")
_FIXED = PatternFill("solid", fgColor="E3E8ED")
_WRAP = Alignment(wrap_text=True, vertical="top")


def workbook(table: Sequence[Sequence[str]], lang: Lang, choices: Mapping[Key, Sequence[str]], title: str) -> bytes:
    """The file, from the cells of the list and what may be chosen in them."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = _LIST.said(lang)
    for number, row in enumerate(table, 1):
        for column, text in enumerate(row, 1):
            _write(sheet.cell(number, column), text)
    _heads(sheet)
    _validate(book, sheet, len(table), lang, choices)
    _printed(sheet, lang, title)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write(cell: Any, text: str) -> None:
    """A text that stays one, also when somebody edits the cell: never a formula."""
    cell.value = text or None
    if text:
        cell.data_type = "s"
    cell.number_format = "@"
    cell.alignment = _WRAP
    cell.quotePrefix = text[:1] in ("=", "+", "-", "@", "\t", "\r")


def _heads(sheet: Any) -> None:
    for number, column in enumerate(COLUMNS.values(), 1):
        hint, head = sheet.cell(1, number), sheet.cell(HEADER_ROWS, number)
        hint.font, head.font = Font(italic=True, size=9), Font(bold=True)
        hint.fill = head.fill = _EDITED if column.edited else _FIXED
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.freeze_panes = sheet.cell(HEADER_ROWS + 1, 2)
    sheet.auto_filter.ref = f"A{HEADER_ROWS}:{get_column_letter(len(COLUMNS))}{max(sheet.max_row, HEADER_ROWS)}"


def _validate(book: Workbook, sheet: Any, last: int, lang: Lang, choices: Mapping[Key, Sequence[str]]) -> None:
    """Lists stand on a sheet of their own: a list inside a rule may not be longer than 255 characters."""
    lists: Any = book.create_sheet(_CHOICES.said(lang))
    for number, (key, words) in enumerate(choices.items(), 1):
        letter = get_column_letter(number)
        _write(lists.cell(1, number), COLUMNS[key].title.said(lang))
        for row, word in enumerate(words, 2):
            _write(lists.cell(row, number), word)
        lists.column_dimensions[letter].width = 24
        rule = DataValidation(
            type="list",
            formula1=f"'{lists.title}'!${letter}$2:${letter}${len(words) + 1}",
            allow_blank=True,
            showErrorMessage=False,
        )
        column = get_column_letter(list(COLUMNS).index(key) + 1)
        rule.add(f"{column}{HEADER_ROWS + 1}:{column}{last + _SPARE}")
        sheet.add_data_validation(rule)


def _printed(sheet: Any, lang: Lang, title: str) -> None:
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{HEADER_ROWS}:{HEADER_ROWS}"
    sheet.oddHeader.center.text = sheet.oddFooter.center.text = _MARKER.said(lang)
    sheet.oddFooter.left.text = clean_line(title, 80).replace("&", "&&")
    sheet.oddFooter.right.text = _PAGE.said(lang)
