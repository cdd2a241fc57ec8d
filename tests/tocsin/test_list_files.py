"""The list as a file: cells come back as they were, nothing in them is a formula, and planners find what they need."""

import csv
import io
import zipfile
from functools import cache

import openpyxl
import pytest
from crises import courier, small
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.load import regimes
from tocsin.events_list.columns import COLUMNS
from tocsin.events_list.files import Formula, UnreadableList, csv_of, neutral, original, read_list, table_of
from tocsin.events_list.reading import said
from tocsin.events_list.rows import rows
from tocsin.events_list.vocabulary import choices
from tocsin.events_list.workbook import workbook

RISKY = ("=", "+", "-", "@", "\t", "\r")
CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("=+-@'\n"), max_size=30)


@cache
def tables(lang="en", pack=courier):
    loaded = pack()
    scenario = loaded.scenario
    table = table_of(rows(scenario, regimes(), lang), f"x 1.0.0 {lang} {loaded.sha256[:12]}", lang)
    return table, workbook(table, lang, choices(lang, list(scenario.roles)), "x")


@given(CELLS)
def test_no_cell_of_csv_is_a_formula_and_each_comes_back(text):
    cell = neutral(text)
    assert not cell.startswith(RISKY)
    assert original(cell) == text


@settings(max_examples=15)
@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=4))
def test_any_cells_come_back_from_both_formats(tmp_path_factory, table):
    folder = tmp_path_factory.mktemp("list")
    for lang in ("en", "fr"):
        (folder / "a.csv").write_bytes(csv_of(table, lang))
        (folder / "a.xlsx").write_bytes(workbook(table, lang, {}, "x"))
        for name in ("a.csv", "a.xlsx"):
            read = read_list(folder / name)
            back = [[said(cell) for cell in row] + [""] * (3 - len(row)) for row in read]
            back += [[""] * 3] * (len(table) - len(back))
            assert [row[:3] for row in back[: len(table)]] == [[said(cell) for cell in row] for row in table]


def test_csv_is_what_a_spreadsheet_of_the_language_opens_by_itself():
    for lang, delimiter in (("en", ","), ("fr", ";")):
        table, _ = tables(lang)
        raw = csv_of(table, lang)
        assert raw.startswith(b"\xef\xbb\xbf")
        read = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=delimiter))
        assert len(read) == len(table)
        assert {len(row) for row in read} == {len(COLUMNS)}


def test_the_workbook_has_titles_that_stay_filters_widths_and_wrapped_texts(tmp_path):
    table, raw = tables("fr")
    (tmp_path / "a.xlsx").write_bytes(raw)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert sheet.freeze_panes == "B3"
    assert sheet.auto_filter.ref == f"A2:T{len(table)}"
    assert [cell.value for cell in sheet[2]] == [column.title.fr for column in COLUMNS.values()]
    assert sheet["A1"].value.startswith("x 1.0.0 fr ")
    assert "MODIFIABLE" in sheet["B1"].value
    assert sheet["L3"].alignment.wrap_text
    assert sheet.column_dimensions["L"].width == COLUMNS["text"].width
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.oddHeader.center.text == "EXERCICE EXERCICE EXERCICE"


def test_the_workbook_offers_the_words_to_choose_from(tmp_path):
    _, raw = tables("fr")
    (tmp_path / "a.xlsx").write_bytes(raw)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    lists = {
        column[0].value: [cell.value for cell in column[1:] if cell.value] for column in book.worksheets[1].columns
    }
    assert lists["Véracité"] == ["vrai", "faux", "partiel", "inconnu"]
    assert lists["Récepteur"] == list(courier().scenario.roles)
    assert "courriel" in lists["Vecteur"]
    rules = book.worksheets[0].data_validations.dataValidation
    assert {str(rule.sqref).split(":")[0] for rule in rules} == {"E3", "F3", "J3", "M3", "N3"}
    assert all(rule.formula1.startswith("'Listes'!$") for rule in rules)


def test_what_looks_like_a_formula_is_a_text_in_the_workbook(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(workbook([["a"], ["b"], ["=1+1"], ["@handle"]], "en", {}, "x"))
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert [(sheet[f"A{n}"].value, sheet[f"A{n}"].data_type) for n in (3, 4)] == [("=1+1", "s"), ("@handle", "s")]
    assert sheet["A3"].quotePrefix
    assert "<f>" not in zipfile.ZipFile(tmp_path / "a.xlsx").read("xl/worksheets/sheet1.xml").decode()


def test_a_formula_that_somebody_typed_is_seen(tmp_path):
    book = openpyxl.Workbook()
    book.active["A1"] = "=SUM(B1:B2)"
    book.save(tmp_path / "a.xlsx")
    (tmp_path / "a.csv").write_text("=SUM(B1:B2),x\n", "utf-8")
    for name in ("a.xlsx", "a.csv"):
        assert read_list(tmp_path / name)[0][0] == Formula("=SUM(B1:B2)")


@pytest.mark.parametrize(
    ("name", "raw", "why"),
    [
        ("a.ods", b"", ".ods"),
        ("a.xlsx", b"hello", "xlsx"),
        ("a.csv", b"\xff\xfe", "utf8"),
        ("a.csv", b'a,"b', "csv"),
        ("a.csv", b"a\n" * 6_000, "rows"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path, name, raw, why):
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(UnreadableList, match=why):
        read_list(tmp_path / name)


def test_a_workbook_that_unpacks_to_more_than_a_list_is_not_unpacked(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b" " * 60_000_000)
    with pytest.raises(UnreadableList, match="size"):
        read_list(tmp_path / "a.xlsx")


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"]
)
def test_a_damaged_workbook_is_refused_and_nothing_worse(tmp_path, part):
    raw = workbook([["a"], ["b"]], "en", {}, "x")
    for damage in (lambda inside: inside[: len(inside) // 2], lambda _: b"", lambda inside: inside.replace(b"<", b"&")):
        with zipfile.ZipFile(io.BytesIO(raw)) as whole, zipfile.ZipFile(tmp_path / "a.xlsx", "w") as bad:
            for name in whole.namelist():
                bad.writestr(name, damage(whole.read(name)) if name == part else whole.read(name))
        with pytest.raises(UnreadableList, match="xlsx"):
            read_list(tmp_path / "a.xlsx")
    (tmp_path / "a.xlsx").write_bytes(raw[:-200])
    with pytest.raises(UnreadableList, match="xlsx"):
        read_list(tmp_path / "a.xlsx")


def test_a_workbook_of_more_rows_than_a_list_is_not_cut(tmp_path):
    book = openpyxl.Workbook()
    for _ in range(5_001):
        book.active.append(["x"])
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(UnreadableList, match="rows"):
        read_list(tmp_path / "a.xlsx")


def test_a_small_pack_makes_a_small_list():
    table, _ = tables("en", small)
    assert [row[0] for row in table[2:5]] == ["STARTEX", "phase:busy-morning", "1.01"]
