"""The page for everybody: headings in order, tables and pictures that can be read aloud, colours that stand out."""

import re
from itertools import pairwise

import pytest
from exercises import rehearsed
from pages import page_of, parsed

from replays.exercise import load_exercise
from replays.report.palette import FILLS, SHAPES


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return rehearsed(tmp_path_factory.mktemp("report") / "night.tocsin")


@pytest.fixture(scope="module")
def pages(file):
    exercise = load_exercise(file)
    return {lang: page_of(exercise, lang) for lang in ("en", "fr")}


@pytest.fixture(scope="module", params=["en", "fr"])
def tree(request, pages):
    return parsed(pages[request.param])


def test_headings_are_in_order(tree):
    levels = [int(each.tag[1]) for each in tree.all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_tables_have_captions_and_header_cells(tree):
    for table in tree.all("table"):
        assert len(list(table.all("caption"))) == 1
        assert all(h.attrs.get("scope") in {"col", "row", "colgroup", "rowgroup"} for h in table.all("th"))
        for row in next(table.all("tbody")).all("tr"):
            assert next(row.all("th", "td")).tag == "th"


def test_pictures_have_a_name_a_description_and_a_table(tree):
    pictures = [each for each in tree.all("svg") if each.attrs.get("role") == "img"]
    assert len(pictures) == 4
    for picture in pictures:
        title, description = (next(picture.all(tag)) for tag in ("title", "desc"))
        assert picture.attrs["aria-labelledby"] == f"{title.attrs['id']} {description.attrs['id']}"
        assert len(title.text) > 10
        assert len(description.text) > 80
    assert all("role" in e.attrs or e.attrs.get("aria-hidden") == "true" for e in tree.all("svg"))
    figures = [section for section in tree.all("section") if next(section.all("figure"), None)]
    assert all(next(section.all("table"), None) for section in figures)


def test_places_are_named_once_and_links_lead_somewhere(tree):
    names = [each.attrs["id"] for each in tree.all() if "id" in each.attrs]
    assert len(names) == len(set(names))
    links = [each.attrs["href"][1:] for each in tree.all("a", "use")]
    assert set(links) <= set(names)


def test_the_language_is_declared_and_the_markers_frame_the_page(pages):
    for lang, markers in (("en", "EXERCISE EXERCISE EXERCISE"), ("fr", "EXERCICE EXERCICE EXERCICE")):
        tree = parsed(pages[lang])
        assert next(tree.all("html")).attrs["lang"] == lang
        assert [each.text for each in tree.all("p") if each.attrs.get("class") == "markers"] == [markers, markers]


def luminance(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_words_stand_out_from_what_they_stand_on(pages):
    named = dict(re.findall(r"--([\w-]+):(#[0-9a-f]{6})", pages["en"]))
    white = "#ffffff"
    for name in ("ink", "soft", "accent"):
        assert contrast(named[name], white) >= 4.5
        assert contrast(named[name], named["wash"]) >= 4.5
    for letter in "psmu":
        assert contrast(named[letter], named[f"{letter}-wash"]) >= 4.5
    assert contrast(named["u"], white) >= 4.5
    assert contrast("#5b1220", white) >= 4.5


def test_symbols_stand_out_from_the_phases_they_stand_on():
    for shape in SHAPES.values():
        for phase in ("phase", "other-phase"):
            assert contrast(shape.colour, FILLS[phase]) >= 3
    assert len({shape.path for shape in SHAPES.values()}) == len(SHAPES)
