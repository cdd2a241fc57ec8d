"""Warnings that an author accepts: matched by code and place, and told when nothing needs the acceptance any more."""

import pytest

from scenarios.advice.accepted import weighed
from scenarios.load import sheet_of
from scenarios.problems import Place, problem

FACTS = {"plays": 3}


def weigh(small, *accepts, paths=(("injects", 1, "body", "en"),), looked_for=("SC601",)):
    """What is left and accepted of warnings at these paths, once the small pack accepts these."""
    lines = "".join(f"  - {each}\n" for each in accepts)
    sheet = sheet_of({**small, "accepts.yaml": f"accepts:\n{lines}"})
    found = [problem("unsent", Place("injects.yaml"), path, **FACTS) for path in paths]
    left, accepted = weighed(sheet, found, looked_for)
    return [each.key or each.file for each in left], [each.key for each in accepted]


BODY = "injects[1].body.en"


@pytest.mark.parametrize(
    "accept",
    [
        "{code: SC601, because: x}",
        '{code: SC601, at: "injects[1].body.en", because: x}',
        '{code: SC601, at: "injects[1].body", because: x}',
        "{code: SC601, at: injects, because: x}",
        '{code: SC601, at: "injects[1.02]", because: x}',
        '{code: SC601, at: "injects[1.02].body.en", because: x}',
    ],
)
def test_a_warning_is_accepted_where_it_stands(small, accept):
    assert weigh(small, accept) == ([], [BODY])


@pytest.mark.parametrize(
    "accept",
    [
        "{code: SC602, because: x}",
        '{code: SC601, at: "injects[1].bod", because: x}',
        '{code: SC601, at: "injects[1.01]", because: x}',
        '{code: SC601, at: "injects[1].body.en.more", because: x}',
    ],
)
def test_an_acceptance_of_something_else_accepts_nothing_and_is_told(small, accept):
    assert weigh(small, accept, looked_for=("SC601", "SC602")) == ([BODY, "accepts[0]"], [])


def test_one_acceptance_may_be_for_many(small):
    paths = [("injects", 0), ("injects", 1), ("roles", "legal")]
    assert weigh(small, "{code: SC601, at: injects, because: x}", paths=paths) == (
        ["roles.legal"],
        ["injects[0]", "injects[1]"],
    )


def test_an_acceptance_of_what_was_not_looked_for_is_left_alone(small):
    assert weigh(small, "{code: SC604, because: x}", paths=()) == ([], [])
