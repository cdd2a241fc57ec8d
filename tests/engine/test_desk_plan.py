"""What a facilitator reads in a plan: the names of all that teams may do, and how to speak for a persona."""

import pytest
from crises import SEED, courier, small

from engine.desk import plan_of
from engine.staging import Staging
from scenarios.load import regimes


@pytest.mark.parametrize(
    ("lang", "control", "voice"),
    [
        ("en", "DESK: Disable its tools", "Brief; wants account numbers."),
        ("fr", "GUICHET: Couper ses outils", "Brève, veut des numéros de compte."),
    ],
)
def test_the_plan_names_what_teams_do_and_says_how_a_persona_speaks(lang, control, voice):
    scenario = small().scenario
    plan = plan_of(Staging(scenario, SEED, regimes()), lang)
    assert {each.id: each.name for each in plan.controls}["desk/tools_off"] == control
    assert [(each.id, each.channel, each.voice) for each in plan.personas] == [("bank", "phone", voice)]
    assert [each.id for each in plan.expected] == list(scenario.expected)
    assert [each.id for each in plan.consequences] == list(scenario.consequences)


def test_no_subject_of_the_library_shows_its_template():
    plan = plan_of(Staging(courier().scenario, SEED, regimes()), "fr")
    assert not [each.id for each in plan.injects if "{" in each.subject + each.gist]


def test_a_gist_is_words_without_the_conditions_around_them():
    scenario = small().scenario
    plan = plan_of(Staging(scenario, SEED, regimes()), "en")
    (gist,) = [each.gist for each in plan.injects if each.id == "1.02"]
    assert gist == "Answers quote a help page changed at 07:52. Refunds are seven times their usual rate."
