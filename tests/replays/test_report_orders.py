"""What orders cost, how a compromise spread, and why the adversary turned: told in both languages after play."""

from html import unescape

import pytest
from bending import Played, bent, inject, system, text
from pages import in_memory, sheets_of

from engine import commands as ask
from replays.report.cohort import cohorts
from replays.report.orders import orders, reached
from replays.report.page import report_page
from replays.report.pursuit import moves
from scenarios.load import regimes

ROLL_BACK = {"does": "roll_back", "version": "4.1", "effects": [{"evidence": "logs", "is": "lost"}]}
TOOLS_OFF = {"does": "tools_off", "effects": [{"meter": "harm", "add": 8.5}, {"meter": "service", "rate": -2}]}
STEP = {"technique": "AML.T0053", "takes": "1m"}


def world():
    guide = system(back=ROLL_BACK, tools_off=TOOLS_OFF, fine={"effects": [{"meter": "harm", "add": -1}]})
    steps = {
        "poor": {"title": text("Poor"), **STEP},
        "rich": {"title": text("Rich"), "value": 9, "needs": ["poor"], "closed_by": {"evidence": "logs"}, **STEP},
        "fair": {"title": text("Fair"), "value": 5, "noise": 100, "shows": "seen", **STEP},
    }
    return bent(
        systems={
            "mail": system() | {"title": text("Mail"), "state": "tainted"},
            "guide": guide | {"depends_on": [{"on": "mail", "spreads": "5m"}], "version": "4.2"},
        },
        meters={
            "harm": {"title": text("Harm"), "good": "low"},
            "service": {"title": text("Service"), "good": "high", "start": 90},
        },
        evidence={"logs": {"title": text("Logs"), "takes": "1m"}},
        adversary={"name": "N", "about": text("-"), "aim": "harm", "policy": "path", "steps": steps},
        injects=[inject("seen", at="50m")],
    )


def cohort_of(played):
    exercise = in_memory((played.world.scenario, played.until(60).events))
    (found,) = cohorts(exercise, sheets_of(exercise), regimes())
    return found, exercise


@pytest.mark.parametrize("preserved", [False, True])
def test_an_order_is_told_with_its_time_what_it_moved_the_wrong_way_and_the_evidence_it_destroyed(preserved):
    played = Played(world())
    if preserved:
        played.do(ask.Preserve, 0, evidence="logs")
    for control in ("back", "tools_off", "fine"):
        played.do(ask.Order, 3, system="guide", control=control)
    cohort, _ = cohort_of(played)
    back, tools_off, fine = orders(cohort, cohort.teams[0])
    assert (back.at, back.takes, back.seat.en) == (5 * 60_000, 2 * 60_000, "Lead")
    assert ([each.en for each in back.lost], [each.en for each in back.spared]) == (
        ([], ["Logs"]) if preserved else (["Logs"], [])
    )
    assert [(each.title.en, each.add, each.rate) for each in tools_off.tolls] == [
        ("Harm", 8500, 0),
        ("Service", 0, -2000),
    ]
    assert fine.tolls == fine.lost == ()


def test_the_way_of_a_compromise_is_told():
    cohort, _ = cohort_of(Played(world()))
    ((at, guide, mail),) = reached(cohort, cohort.teams[0])
    assert (at, guide.en, mail.en) == (5 * 60_000, "Guide", "Mail")


def test_why_the_adversary_turned_is_told():
    played = Played(world())
    played.do(ask.Preserve, 0, evidence="logs")
    cohort, _ = cohort_of(played)
    told = moves(cohort, cohort.teams[0])
    first, turned = (move for move in told if move.what == "chose")
    assert first.why.en == "worth 8.2 to it; as the way to “Rich”; rather than “Fair” (5)"
    assert first.why.fr == (
        "elle lui rapporte 8,2\u202f; comme chemin vers «\u00a0Rich\u00a0»\u202f; plutôt que «\u00a0Fair\u00a0» (5)"
    )
    assert (turned.step, turned.instead_of) == ("fair", ("rich",))
    assert turned.why.en == "worth 5 to it; the way it was on is closed at “Rich”"
    assert ("noticed", "fair") in [(move.what, move.step) for move in told]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            [
                "as the way to “Rich”",
                "The compromise of Mail reaches Guide.",
                "+8.5",
                "Logs: lost.",
                "Somebody notices",
            ],
        ),
        ("fr", ["comme chemin vers", "La compromission de Mail gagne Guide.", "+8,5", "perdu", "On remarque"]),
    ],
)
def test_the_page_says_all_of_it(lang, said):
    played = Played(world())
    played.do(ask.Order, 3, system="guide", control="back")
    played.do(ask.Order, 3, system="guide", control="tools_off")
    _, exercise = cohort_of(played)
    page = unescape(report_page(exercise, sheets_of(exercise), lang))
    assert [words for words in said if words not in page] == []
