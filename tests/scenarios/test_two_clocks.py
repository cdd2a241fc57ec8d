"""One event, four clocks: each counts from its own instant, for the team, for those who conduct, and for the marks."""

import pytest
from bending import Played

from engine import commands as ask
from engine.staging import Staging, Viewer
from engine.views import visible
from scenarios.load import LIBRARY, load_pack, regimes
from scoring.sheets import sheet_of

SCENARIO = load_pack(LIBRARY.parent / "examples" / "two-clocks").scenario
STAGING = Staging(SCENARIO, "s", regimes())
SEATS = {"ai_lead": ("ai_lead",), "legal": ("legal",)}
MINUTE = 60_000
T0 = {"FR-LOPMI": 1, "GDPR-33": 4, "DORA": 7, "NIS2-hosting": 9}
FIRST_DUE = {"FR-LOPMI": "4 09:12", "GDPR-33": "4 09:48", "DORA": "1 14:24", "NIS2-hosting": "2 10:48"}


def qualified(at=T0):
    """Legal classifies at minute 7 and records each T0 as soon as it may."""
    played = Played(SCENARIO, SEATS)
    played.do(ask.Decide, 7, "legal", decision="major", option="classify")
    for clock, minute in at.items():
        known = {"known_at": MINUTE} if clock == "DORA" else {}
        fields = {"clock": clock, "applies": True, "aware_at": minute * MINUTE, **known}
        assert played.do(ask.Qualify, 10, "legal", **fields) == ""
    return played


def shown(played, kind):
    viewer = Viewer("legal", ("legal",), "en")
    sights = [visible(event, viewer, STAGING) for event in played.events]
    return [sight for sight in sights if sight and sight.kind == kind]


def test_the_same_morning_starts_four_clocks_at_four_instants():
    found = qualified().until(20)
    arose = {event.clock: event.at / MINUTE for event in found.events if event.kind == "clock-triggered"}
    assert arose == T0


def test_a_team_reads_until_when_by_its_own_t0_and_only_once_it_qualified():
    played = Played(SCENARIO, SEATS).until(9.5)
    assert shown(played, "qualified") == []
    due = {
        sight.clock: next(each.story for each in sight.limits if each.story)
        for sight in shown(qualified(), "qualified")
    }
    assert due == FIRST_DUE


def test_what_counts_from_a_notice_is_due_once_that_notice_was_sent():
    played = qualified()
    (dora,) = (sight for sight in shown(played, "qualified") if sight.clock == "DORA")
    assert {each.stage: each.story for each in dora.limits} == {"initial": "1 14:24", "intermediate": "", "final": ""}
    played.do(ask.Notify, 15, "legal", clock="DORA", stage="initial", filled=("criteria",), fields={"criteria": "Two"})
    (sent,) = shown(played, "notified")
    assert [(each.stage, each.story) for each in sent.limits] == [("intermediate", "4 12:00")]


def test_nothing_that_a_team_is_shown_says_when_the_truth_was():
    for sight in shown(qualified(), "world"):
        assert "trigger" not in sight.model_dump_json()
    assert {event.kind for event in qualified().events} >= {"clock-triggered", "clock-started"}
    assert not shown(qualified(), "clock-triggered")


@pytest.mark.parametrize("clock", ["DORA", "NIS2-hosting", "GDPR-33"])
def test_one_t0_for_all_of_them_is_explained_in_the_marks(clock):
    played = qualified(dict.fromkeys(T0, 1)).until(20)
    sheet = sheet_of(SCENARIO, regimes(), played.events)
    why = sheet.mark(f"clock:{clock}").why
    assert "too early. This clock starts when:" in why.en
    assert SCENARIO.regime(clock, regimes()).t0_means.fr in why.fr
    assert "too early" not in sheet.mark("clock:FR-LOPMI").why.en


def test_words_of_a_notice_stay_words():
    played = qualified()
    played.do(
        ask.Notify, 11, "legal", clock="GDPR-33", stage="notification", filled=("nature",), fields={"nature": "Kiwi"}
    )
    holding = [event.kind for event in played.events if "Kiwi" in event.model_dump_json()]
    assert holding == ["words-typed"]
    (notified,) = (event for event in played.events if event.kind == "clock-notified")
    assert notified.filled == ("nature",)
