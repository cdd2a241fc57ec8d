"""The roster: who sits where, from a spreadsheet saved as CSV. It is personal data, and stays out of every record."""

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

from injects.sanitise import clean_line
from injects.written import NOTHING, Lang
from scenarios.gap_words import SORTS
from scenarios.problems import Place, Problem, ScenarioError, near_or_all, problem

COLUMNS = ("team", "seat", "name", "language")
NAMES = {
    "équipe": "team",
    "cellule": "team",
    "place": "seat",
    "fonction": "seat",
    "role": "seat",
    "nom": "name",
    "langue": "language",
}
"""Other headings that are understood."""
ROW_LIMIT = 5_000


class Sitter(NamedTuple):
    """One person: their team (empty for facilitators and evaluators), their seat or role, and what they read."""

    place: Place
    team: str
    seat: str
    name: str
    language: Lang | None


def read_roster(file: str, text: str) -> list[Sitter]:
    """Everybody, in the order written. Raises ScenarioError with every row that cannot be read.

    Columns are told by their headings, in any order; comma, semicolon or tab between them.
    """
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    found: list[Problem] = []
    sitters: list[Sitter] = []
    try:
        columns = _columns(file, next(rows, []))
        filled = (row for row in rows if any(cell.strip() for cell in row))
        for count, row in enumerate(filled):
            if count >= ROW_LIMIT:
                raise ScenarioError([problem("roster-long", Place(file, rows.line_num), limit=ROW_LIMIT)])
            sitters += _sitter(Place(file, rows.line_num), row, columns, found)
    except csv.Error as error:
        found.append(problem("roster-csv", Place(file, max(rows.line_num, 1)), why=str(error)))
    if found:
        raise ScenarioError(found)
    return sitters


def _delimiter(text: str) -> str:
    """French spreadsheets write semicolons."""
    heading = text.partition("\n")[0]
    return max(",;\t", key=heading.count)


def _columns(file: str, heading: list[str]) -> dict[str, int]:
    said = [clean_line(cell).strip().lower() for cell in heading]
    names = [NAMES.get(cell, cell) for cell in said]
    found: list[Problem] = []
    for name in dict.fromkeys(filter(None, names)):  # spreadsheets leave empty columns behind
        if name not in COLUMNS:
            near = near_or_all(name, COLUMNS)
            found.append(problem("roster-column", Place(file), name=clean_line(name, 40), near=near))
        elif names.count(name) > 1:
            found.append(problem("roster-twice", Place(file), name=name))
    found += [problem("roster-missing", Place(file), name=name) for name in ("seat", "name") if name not in names]
    if found:
        raise ScenarioError(found)
    return {name: index for index, name in enumerate(names)}


def _sitter(place: Place, row: list[str], columns: dict[str, int], found: list[Problem]) -> Iterator[Sitter]:
    team, seat, name, language = (_cell(row, columns.get(column)) for column in COLUMNS)
    if language not in ("", "en", "fr"):
        found.append(problem("choice", place, ("language",), value=f"`{language}`", allowed="en, fr", near=NOTHING))
    elif not seat:
        found.append(problem("missing", place, ("seat",)))
    elif name:
        yield Sitter(place, team, seat, name, "fr" if language == "fr" else "en" if language else None)


def _cell(row: list[str], index: int | None) -> str:
    return clean_line(row[index]).strip() if index is not None and index < len(row) else ""


def unknown_seat(sitter: Sitter, seats: list[str]) -> Problem:
    """That there is no such seat, told at its row."""
    near = near_or_all(sitter.seat, seats)
    return problem("unknown", sitter.place, ("seat",), sort=SORTS["seat"], name=sitter.seat, near=near)
