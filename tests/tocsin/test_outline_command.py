"""`tocsin outline`: one plot for people, as JSON and as a graph; an unknown role is answered with those there are."""

import json

import pytest
from crises import TESTS, small

from scenarios.load import regimes
from scenarios.mermaid import mermaid
from scenarios.outline import outline_of
from tocsin.outline_command import run_outline

SMALL = str(TESTS / "scenarios" / "small")


@pytest.fixture
def outline(capsys):
    """Runs the command; gives the exit code, what was printed, what was said."""

    def run(*, role=None, as_json=False, graph=False, lang="en"):
        code = run_outline(SMALL, role=role, as_json=as_json, graph=graph, lang=lang)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_people_read_phases_times_conditions_and_effects(outline):
    code, told, _ = outline()
    assert code == 0
    assert told.startswith("The Generous Desk, 20m, 2 roles\n\nPHASE · A busy morning · T+00:00, day 1, 09:00\n")
    assert "T+03:00 09:03  DECISION how-to-cut → ai_lead [critical]" in told
    assert "- option: “Disable its tools”: “DESK – Disable its tools” is ordered" in told
    assert "PHASE · The next day · T+15:00, day 2, 08:30" in told
    assert "  complaints\n    Customers complain that nobody tells them anything." in told
    assert "- when: the step “Have refunds granted” has struck and “Customers have been told” is not true" in told


def test_it_speaks_french(outline):
    _, told, _ = outline(lang="fr")
    assert "DÉCISION how-to-cut → ai_lead [critique]" in told
    assert "- quand\u00a0: l’étape «\u00a0Se faire rembourser\u00a0» a frappé" in told


def test_a_role_reads_its_own_part(outline):
    code, told, _ = outline(role="legal")
    assert code == 0
    assert "for legal: Legal officer" in told
    assert "ADVERSARY" not in told
    assert "tell-customers" in told
    assert "how-to-cut" not in told.replace("“", "")


def test_json_has_every_item_of_the_outline(outline):
    document = json.loads(outline(as_json=True)[1])
    sections = outline_of(small().scenario, regimes())
    assert [section["kind"] for section in document["sections"]] == [section.kind for section in sections]
    assert [item["id"] for section in document["sections"] for item in section["items"]] == [
        item.id for section in sections for item in section.items
    ]
    first = document["sections"][0]["items"][0]
    assert {"kind", "id", "at", "story", "roles", "channel", "from", "marks", "details", "title"} == set(first)
    assert first["story"] == "1 09:00"


def test_the_graph_is_the_flowchart_and_nothing_else(outline):
    assert outline(graph=True) == (0, mermaid(small().scenario, regimes(), "en"), "")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"role": "legall"}, "There is no role `legall` in small. Its roles: ai_lead, legal."),
        ({"graph": True, "as_json": True}, "choose one"),
        ({"graph": True, "role": "legal"}, "draws the whole plot"),
    ],
)
def test_a_call_that_makes_no_sense_says_why(outline, wrong, said):
    code, told, problem = outline(**wrong)
    assert (code, told) == (2, "")
    assert said in problem
