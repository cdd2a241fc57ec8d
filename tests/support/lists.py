"""Main events lists for the tests: written to a real file, changed in it, and read back."""

from scenarios.load import load_source, regimes
from tocsin.events_list.columns import COLUMNS
from tocsin.events_list.edits import edits_of
from tocsin.events_list.files import csv_of, read_list, table_of
from tocsin.events_list.keeping import keep
from tocsin.events_list.reading import sheet_read
from tocsin.events_list.rows import rows
from tocsin.events_list.vocabulary import choices
from tocsin.events_list.workbook import workbook

KEYS = list(COLUMNS)


def lines(pack, lang):
    """The rows of a pack's list."""
    return rows(pack.scenario, regimes(), lang)


def table(pack, lang):
    """The cells of a pack's list."""
    stamp = f"{pack.scenario.scenario} {pack.scenario.version} {lang} {pack.sha256[:12]}"
    return table_of(lines(pack, lang), stamp, lang)


def place(cells, line, key):
    """Where the cell of a line stands."""
    return next(i for i, row in enumerate(cells) if row[0] == line), KEYS.index(key)


def changed(cells, line, key, typed):
    """The cells with one of them changed."""
    row, column = place(cells, line, key)
    cells[row][column] = typed
    return cells


def brought_back(pack, cells, path, lang="en", *, delete=False):
    """What is kept of a list with these cells: the edits, what came of them, and the scenario of it."""
    offered = choices(lang, list(pack.scenario.roles))
    path.write_bytes(workbook(cells, lang, offered, "x") if path.suffix == ".xlsx" else csv_of(cells, lang))
    sheet = sheet_read(read_list(path))
    assert sheet is not None
    assert sheet.lang == lang
    edits = edits_of(pack.scenario, lines(pack, lang), sheet)
    kept = keep(pack.source.files, edits, delete=delete)
    return edits, kept, load_source({**pack.source.files, kept.file: kept.after})
