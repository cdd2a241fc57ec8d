"""Every code is explained, in both languages, with an example that can be read."""

import re

import pytest

from scenarios.load import explanations
from scenarios.problems import SENTENCES
from scenarios.warning_words import WARNINGS

CODES = sorted({sentence.code for sentence in {**SENTENCES, **WARNINGS}.values()})


def test_every_code_is_explained_and_no_other():
    assert sorted(explanations()) == CODES


@pytest.mark.parametrize("code", CODES)
def test_an_explanation_says_something_in_both_languages(code):
    explanation = explanations()[code]
    for text in (explanation.title, explanation.text):
        assert text.en != text.fr
    assert min(len(explanation.text.en), len(explanation.text.fr)) > 60
    assert explanation.bad.strip()
    assert explanation.bad != explanation.good


@pytest.mark.parametrize("code", CODES)
def test_french_has_its_spaces(code):
    for words in (explanations()[code].title.fr, explanations()[code].text.fr):
        prose = re.sub(r"`[^`]*`", "", words)
        assert re.findall(r"(?<![\u202f«])[;?!]|(?<![\u00a0\d])(?<!https):(?!\d)|'", prose) == []
