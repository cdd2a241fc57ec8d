"""The texts of a scenario, template by template, in both languages."""

from collections.abc import Callable

import pytest

from injects.model import Attachment, Relance
from injects.personas import Intent, Persona
from scenarios.load import load_source
from scenarios.model import PlannedInject
from scenarios.problems import Problem
from scenarios.variants import Flood, Variant
from scenarios.wording import TEMPLATES

Fault = Callable[..., Problem]


@pytest.mark.parametrize(
    ("old", "new", "at", "code", "told"),
    [
        ("{en: Water, fr: Eau}", '{en: " ", fr: Eau}', '" "', "SC308", "sector.en: this text has no words"),
        (
            "{en: Water, fr: Eau}",
            '{en: Water, fr: "{{ day }}"}',
            '"{{ day }}"',
            "SC308",
            "sector.fr: this text is shown as it is",
        ),
        (
            "Source jamais vue",
            '"{{ meters.refond }}"',
            None,
            "SC301",
            "there is no meter `refond`. Did you mean `refunds`?",
        ),
        ("Source never seen before", '"{{ range(9) }}"', None, "SC308", "subject.en: a call is not allowed in a text"),
        (
            "{{ meters.refunds|round }} thousand euros since",
            "{{ meters.refunds + 1 }} since",
            '"DESK has',
            "SC308",
            "arithmetic",
        ),
        ('fr: "Cela continue.', 'fr: "{{ flags.tald }}', '"{{ flags', "SC308", "true or false cannot be shown"),
        (
            'fr: "Cela continue.',
            'fr: "{% if flags.tald %}!{% endif %}',
            '"{% if flags.tald',
            "SC301",
            "relance.body.fr: there is no flag `tald`",
        ),
        ('"My name, my', '"{% for a in b %}{% endfor %}', None, "SC308", "attachments[0].body.en: a loop"),
        ("what left after {{ clock }}", "what left after {{ clok }}", '"We hold', "SC308", "Did you mean `clock`?"),
        (
            "Which account do you mean?",
            "{{ decided.how_to_cat }}",
            '"{{ decided',
            "SC301",
            "no decision `how_to_cat`. Did you mean `how_to_cut`?",
        ),
    ],
)
def test_a_text_is_told_where_it_stands(fault: Fault, old: str, new: str, at: str | None, code: str, told: str) -> None:
    found = fault(old, new, at)
    assert found.code == code
    assert told in str(found)


def test_in_a_block_the_very_line_is_told(fault: Fault) -> None:
    old = "        {% if meters.refunds > 20 %}Refunds are"
    found = fault(old, "        {% if meters.refund > 20 %}Refunds are", "        {% if meters.refund > 20")
    assert "there is no meter `refund`. Did you mean `refunds`?" in str(found)
    found = fault(old, "        {% if meters.refunds in 20 %}Refunds are", "        {% if meters.refunds in 20")
    assert "`in` is not allowed in a text" in str(found)


def test_a_decision_may_be_quoted(small: dict[str, str]) -> None:
    text = small["injects.yaml"].replace("Source jamais vue", '"{{ decided.how_to_cut }}"')
    scenario = load_source(small | {"injects.yaml": text})
    subject = scenario.by_id["1.02"].subject
    assert subject is not None
    assert subject.fr == "{{ decided.how_to_cut }}"


def test_the_templates_are_the_texts_that_a_world_renders() -> None:
    assert set(TEMPLATES) == {PlannedInject, Variant, Flood, Relance, Attachment, Intent, Persona}
    for model, fields in TEMPLATES.items():
        assert set(fields) <= set(model.model_fields)
