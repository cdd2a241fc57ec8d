"""The authors' reference: written from the models, complete, and with examples that packs really hold."""

import re

import make_reference
import pytest

from scenarios.exercise import Exercise
from scenarios.load import regimes
from scenarios.model import Scenario
from scenarios.schema import schema_of
from scenarios.specimens import specimens
from scenarios.words import key_words, kinds

PAGE = make_reference.PAGE.read_text("utf-8")
SCHEMAS = {root: schema_of(root) for root in (Scenario, Exercise)}
WRITTEN = [
    (model, key)
    for root, schema in SCHEMAS.items()
    for model in kinds(root)
    if model is root or model.__name__ in schema["$defs"]
    for key in key_words(model)
]


def test_the_page_is_what_the_models_say():
    assert make_reference.reference() == PAGE, "run `make reference`"


@pytest.mark.parametrize("root", SCHEMAS, ids=lambda root: root.__name__)
def test_every_key_has_a_row_with_words(root):
    for made in [SCHEMAS[root], *SCHEMAS[root]["$defs"].values()]:
        for key in made.get("properties", {}):
            if made.get("description", "").startswith("The same words for both audiences"):
                continue
            rows = [line for line in PAGE.splitlines() if re.search(rf"(\| |<br>)`{key}`", line)]
            assert rows, key


def test_every_row_is_whole_and_every_link_leads_to_a_section():
    rows = [line for line in PAGE.splitlines() if line.startswith("| `")]
    assert all(len(re.split(r"(?<!\\)\|", row)) in (6, 7) for row in rows)
    assert all(re.split(r"(?<!\\)\|", row)[2].strip() for row in rows)
    sections = {line.lstrip("# ").lower().replace(" ", "-") for line in PAGE.splitlines() if line.startswith("#")}
    assert set(re.findall(r"\]\(#([^)]+)\)", PAGE)) <= sections


def test_every_key_is_written_in_some_pack_that_comes_along():
    assert {key for _, key in WRITTEN} - {key for _, key in specimens()} == set()


def test_every_law_has_a_row_with_its_notices_and_its_cases():
    for name, regime in regimes().items():
        (row,) = [line for line in PAGE.splitlines() if line.startswith(f"| `{name}` |")]
        assert all(f"`{each}`:" in row for each in (*regime.stages, *regime.cases))
