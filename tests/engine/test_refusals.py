"""Refusals: each code a rule may give has a sentence in both languages, and each sentence can be filled."""

import re
from pathlib import Path

import pytest

from engine import correspondence, duties, helm, rules, sharing
from engine.refusals import CODES, sentence

RULES = "".join(Path(module.__file__).read_text() for module in (rules, helm, correspondence, sharing, duties))
GIVEN = set(re.findall(r'Refusal\(\s*"([^"]+)"', RULES)) | set(re.findall(r'"([a-z]+/[a-z-]+)" if \w', RULES))
FACTS = {
    "options": "a, b",
    "owner": "legal",
    "roles": "legal",
    "ready_at": 1,
    "aware_at": 2,
    "stages": "s",
    "team": "Blue",
    "cases": "c",
    "fields": "f",
}


def test_every_code_of_the_rules_has_its_sentence_and_no_sentence_is_left_over():
    by_evidence = {f"evidence/{standing}" for standing in ("waiting", "pending", "preserved", "lost")}
    assert GIVEN | by_evidence | {"order/in-force"} == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_sentence_is_whole_in_both_languages(code):
    english, french = (sentence(code, FACTS, lang) for lang in ("en", "fr"))
    assert english != french
    for said in (english, french):
        assert said.endswith(".")
        assert "{" not in said


@pytest.mark.parametrize("code", sorted(set(re.findall(r'Refusal\(\s*"([^"]+)"', Path(helm.__file__).read_text()))))
def test_what_a_facilitator_is_refused_is_said_without_facts_since_the_answer_to_an_act_has_none(code):
    assert sentence(code, {}, "en") != sentence(code, {}, "fr")
