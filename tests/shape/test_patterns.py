"""The snippets of the patterns load in the pack that `tocsin new` writes: each alone, and all of them together."""

import json
import re
from pathlib import Path

import pytest
from fenced import boxes

from scenarios.load import EXAMPLES, load_pack, load_source
from scenarios.starting import STARTER
from scenarios.strict import read
from tocsin.findings import Findings
from tocsin.rehearsal import rehearse

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs" / "authoring"
PAGES = [DOCS / "patterns.md", DOCS / "patterns.fr.md"]
BOXES = boxes(PAGES[0])
SNIPPETS = [read("snippet", box.body).value for box in BOXES if not box.file]
EXCERPTS = [box for box in BOXES if box.file]


def frame():
    files = load_pack(STARTER).source.files
    return {key: value for name, text in files.items() for key, value in read(name, text).value.items()}


def beside(there, more):
    """What stands there with more of it: lists grow, keys are added or replaced, as an author would by hand."""
    if isinstance(there, dict) and isinstance(more, dict):
        return there | {key: beside(there[key], value) if key in there else value for key, value in more.items()}
    if isinstance(there, list) and isinstance(more, list) and all(isinstance(each, dict) for each in more):
        return there + more if any("id" in each for each in more) else more
    return more


def loaded(pack):
    return load_source({"scenario.yaml": json.dumps(pack)})


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda snippet: "-".join(snippet))
def test_a_snippet_loads_where_the_page_says(snippet):
    pack = beside(frame(), snippet)
    assert pack != frame()
    assert loaded(pack) != loaded(frame())


def test_what_is_shown_of_a_file_stands_in_it():
    assert EXCERPTS
    assert [box.file for box in EXCERPTS if box.body not in (ROOT / box.file).read_text("utf-8")] == []


def test_all_of_them_load_and_play_together():
    pack = frame()
    for snippet in SNIPPETS:
        pack = beside(pack, snippet)
    scenario = loaded(pack)
    found = Findings(scenario)
    for outcome in rehearse(scenario, "1", 90, seats=3, jobs=1):
        found.add(outcome)
    assert found.dead_injects() == []
    assert found.untaken_options() == []


def test_both_languages_show_the_same_and_name_examples_that_exist():
    english, french = PAGES
    assert boxes(english) == boxes(french)
    for page in PAGES:
        named = re.findall(r"`scenarios/examples/([^`]+)`", page.read_text("utf-8"))
        assert named
        assert [name for name in named if not (EXAMPLES / name).is_dir()] == []
    assert [text.count("\n## ") for text in (page.read_text("utf-8") for page in PAGES)] == [len(BOXES)] * 2


def test_the_index_says_what_each_example_shows():
    there = {start.parent.name for start in EXAMPLES.glob("*/*.yaml")}
    for page in ("README.md", "README.fr.md"):
        assert set(re.findall(r"^\| `([a-z-]+)` \| \S", (DOCS / page).read_text("utf-8"), re.MULTILINE)) == there
