"""A new pack says what the old one said, under its own name, whatever way the old one was written."""

import pytest

from scenarios.load import EXAMPLES, Loaded, PackSource, examples, library, load_pack, load_source
from scenarios.starting import FIRST_VERSION, MODELINE, SCHEMA_FILE, STARTER, in_language, name_like, started

NAMED = f"{MODELINE}{SCHEMA_FILE}\n"


@pytest.mark.parametrize("name", [*library(), *examples()])
def test_a_copy_is_the_same_story_under_another_name(name):
    pack = load_pack(name)
    files = started(pack, "my-own")
    told = {"scenario": "my-own", "version": FIRST_VERSION}
    assert load_source(files) == pack.scenario.model_copy(update=told)
    assert all(text.startswith(NAMED) for text in files.values())
    assert [text.count("#") for text in files.values()] == [
        text.count("#") + (not text.startswith(MODELINE)) for text in pack.source.files.values()
    ]


def test_a_copy_of_a_copy_is_wired_once():
    once = started(load_pack(STARTER), "one")
    twice = started(Loaded(load_source(once), PackSource(once)), "one")
    assert twice == once


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("scenario: small\n", 'scenario: "small" # ours\n'),
        ("scenario: small\n", "scenario: 'small'\n"),
        ("scenario: small\n", "scenario:   \n    small\n"),
        ("scenario: small\nversion: 1.0.0\n", "'version': 1.0.0\n\"scenario\": small\n"),
        ("title: {en: The Generous Desk,", "title: {en: 'scenario: small',"),
    ],
)
def test_the_name_is_found_however_it_is_written(small, old, new):
    files = {file: text.replace(old, new) for file, text in small.items()}
    assert files != small
    before = load_source(files)
    after = load_source(started(Loaded(before, PackSource(files)), "other"))
    assert after == before.model_copy(update={"scenario": "other", "version": FIRST_VERSION})


def test_comments_of_the_other_language_are_left_out_and_nothing_else():
    files = load_pack(STARTER).source.files
    english, french = in_language(files, "en"), in_language(files, "fr")
    assert load_source(english) == load_source(french) == load_source(files)
    for one, other, both in zip(english.values(), french.values(), files.values(), strict=True):
        assert "# en:" not in one + other
        assert "# fr:" not in one + other
        assert one.count("\n") == both.count("\n") - both.count("# fr: ")
        assert other.count("\n") == both.count("\n") - both.count("# en: ")


def test_the_starter_explains_itself_in_both_languages_alike():
    for file in (EXAMPLES / STARTER).glob("*.yaml"):
        text = file.read_text("utf-8")
        assert text.count("# en: ") > 0
        assert text.count("# en: ") == text.count("# fr: "), file.name


@pytest.mark.parametrize(
    ("typed", "name"),
    [("My Crisis", "my-crisis"), ("Été à Brest!", "ete-a-brest"), ("..", ""), ("x" * 50, "x" * 40), ("\x1b[2J", "2j")],
)
def test_a_name_is_proposed_from_what_was_typed(typed, name):
    assert name_like(typed) == name
