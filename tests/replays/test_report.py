"""The page: inert whatever a text contains, the same for the same file, complete in both languages and in its marks."""

import os
import re
import subprocess
import sys

import pytest
from exercises import rehearsed
from pages import page_of, parsed, sheets_of
from pydantic import BaseModel

from engine.events import WordsTyped
from injects.written import Text
from replays.exercise import Exercise, Played, load_exercise
from replays.report import write_report
from replays.report.words import WORDS
from scenarios.load import regimes
from scoring.sheets import sheet_of
from scoring.spoken import instant

HOSTILE = "</title></style><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\x1b[31m{{ 7*7 }}"


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return rehearsed(tmp_path_factory.mktemp("report") / "night.tocsin")


@pytest.fixture(scope="module")
def exercise(file):
    return load_exercise(file)


@pytest.fixture(scope="module")
def pages(exercise):
    return {lang: page_of(exercise, lang) for lang in ("en", "fr")}


@pytest.fixture(scope="module", params=["en", "fr"])
def tree(request, pages):
    return parsed(pages[request.param])


def fouled(part):
    """The same part of a scenario with something hostile in front of every text."""
    if isinstance(part, Text):
        return Text(en=HOSTILE + part.en, fr=HOSTILE + part.fr)
    if isinstance(part, BaseModel):
        return part.model_copy(update={name: fouled(getattr(part, name)) for name in type(part).model_fields})
    if isinstance(part, dict):
        return {key: fouled(value) for key, value in part.items()}
    return tuple(fouled(each) for each in part) if isinstance(part, tuple) else part


def fouled_texts(scenario):
    """Replies of personas stay: they are templates, and braces of strangers in one are refused before anybody plays."""
    return fouled(scenario).model_copy(update={"personas": scenario.personas})


def structure(page):
    return [(each.tag, sorted(each.attrs)) for each in parsed(page).all()]


def made_hostile(typed):
    """What was typed nowhere stays nowhere."""
    fields = {name: HOSTILE + text for name, text in typed.fields.items()}
    return {"text": HOSTILE + typed.text if typed.text else "", "fields": fields}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_text_changes_the_structure_of_the_page(exercise, lang):
    def hostile(played):
        events = tuple(e.model_copy(update=made_hostile(e)) if isinstance(e, WordsTyped) else e for e in played.events)
        world = played.world.model_copy(update={"team": HOSTILE + played.world.team})
        return Played(world, fouled_texts(played.scenario), events)

    header = exercise.header.model_copy(update={"exercise": HOSTILE, "seed": HOSTILE, "engine": HOSTILE})
    bad = Exercise(exercise.path, header, tuple(hostile(played) for played in exercise.played), exercise.records)
    page = page_of(bad, lang)
    assert structure(page) == structure(page_of(exercise, lang))
    assert "<script" not in page
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x09\x0b-\x1f\x7f]", page)
    assert "{{ 7*7 }}" in parsed(page).text
    assert page.count("&lt;script&gt;alert(1)") > 50


def test_nothing_is_fetched_and_nothing_runs(tree):
    for element in tree.all():
        assert element.tag not in {"script", "iframe", "object", "embed", "link", "img", "base", "form"}
        for name, value in element.attrs.items():
            assert not name.startswith("on")
            assert name not in {"src", "srcset", "action", "ping", "xlink:href"}
            assert name != "href" or value.startswith("#")
    css = "".join(part for style in tree.all("style") for part in style.inside)
    assert not re.search(r"url\(|@import|@font-face|expression", css)
    policy = next(e for e in tree.all("meta") if e.attrs.get("http-equiv") == "Content-Security-Policy")
    assert policy.attrs["content"] == "default-src 'none'; style-src 'unsafe-inline'"


def test_the_same_file_gives_the_same_bytes(file, exercise, tmp_path):
    one = write_report(exercise, sheets_of(exercise), "fr", tmp_path / "one" / "night.fr.html")
    script = (
        "import sys; from pathlib import Path; from tocsin.report_command import run_report; "
        "run_report(Path(sys.argv[1]), lang='fr', out=Path(sys.argv[2]))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    subprocess.run([sys.executable, "-c", script, file, tmp_path / "two"], check=True, env=environment)
    assert one.read_bytes() == (tmp_path / "two" / one.name).read_bytes()


def fixed(lang):
    """What must not be read on the page of the other language: pieces of its fixed words that the other lacks."""
    other = "en" if lang == "fr" else "fr"
    mine = "\n".join(text.said(lang) for text in WORDS.values())
    pieces = {p.strip() for text in WORDS.values() for p in re.split(r"\{\w*\}|\|", text.said(other))}
    return {piece for piece in pieces if len(piece) > 5 and piece not in mine}


def silent(part):
    """A scenario without words of its own, so that only the fixed words are read."""
    if isinstance(part, Text):
        return Text(en="§", fr="§")
    if isinstance(part, BaseModel):
        return part.model_copy(update={name: silent(getattr(part, name)) for name in type(part).model_fields})
    if isinstance(part, dict):
        return {key: silent(value) for key, value in part.items()}
    return tuple(silent(each) for each in part) if isinstance(part, tuple) else part


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_word_of_the_other_language_is_left(exercise, lang):
    mute = [
        Played(p.world, silent(p.scenario), tuple(e for e in p.events if not isinstance(e, WordsTyped)))
        for p in exercise.played
    ]
    text = parsed(page_of(Exercise(exercise.path, exercise.header, tuple(mute), exercise.records), lang)).text
    assert len(fixed(lang)) > 200
    assert [piece for piece in fixed(lang) if piece in text] == []


def test_french_is_typeset():
    for key, words in WORDS.items():
        assert "'" not in words.fr, key
        assert not re.search("«[^\u00a0]|[^\u00a0]»", words.fr), key
        assert not re.search("(?<![\u00a0\u202f])[:;!?]", re.sub(r"\d+:\d+", "", words.fr)), key


def test_every_mark_is_there_with_its_rule_its_events_and_its_time(exercise, tree):
    lang = next(tree.all("html")).attrs["lang"]
    sections = [each for each in tree.all("section") if each.attrs.get("class") == "team"]
    assert len(sections) == len(exercise.played)
    for played, section in zip(exercise.played, sections, strict=True):
        rows = [[cell.text for cell in row.all("th", "td")] for row in section.all("tr")]
        sheet = sheet_of(played.scenario, regimes(), played.events)
        for mark in sheet.marks:
            numbers = " ".join(f"#{number}" for number in mark.events)
            found = [
                row
                for row in rows
                if len(row) == 6
                and row[0].startswith(mark.title.said(lang))
                and row[1].split() == [row[1][0], str(mark.points)]
                and row[2] == f"{mark.rule} ×{mark.weight}"
                and row[3] == instant(mark.at)
                and row[4].strip() == numbers
                and row[5] == mark.why.said(lang)
            ]
            assert found, mark.id


def test_meters_and_marks_are_never_in_the_same_table(exercise, tree):
    lang = next(tree.all("html")).attrs["lang"]
    meters = [meter.title.said(lang) for meter in exercise.played[0].scenario.meters.values()]
    tables = list(tree.all("table"))
    with_meters = [t for t in tables if any(h.text.startswith(title) for h in t.all("th") for title in meters)]
    with_marks = [t for t in tables if any(e.attrs.get("class", "").startswith("l ") for e in t.all("b"))]
    assert with_meters
    assert with_marks
    assert not [t for t in with_meters if t in with_marks]
