"""Sheets: each rule on a world made for it, and what they add up to."""

import pytest
from bending import Played, bent, inject, system, text
from crises import played, plays, small, table_of
from hypothesis import given, settings

from engine import commands as ask
from engine.events import event_codec
from scenarios.decisions import Dimension
from scenarios.load import regimes
from scoring.marks import Mark, Score, Sheet
from scoring.sheets import sheet_of

SCENARIO = small().scenario


def expecting(**fields):
    expected = {
        "text": text("Cut"),
        "why": text("-"),
        "who": "lead",
        "chance": {"sent": "a"},
        "target": "5m",
        "limit": "15m",
        "dimension": "containment",
        "shown_by": {"system": "guide", "control": "off"},
        **fields,
    }
    return Played(bent(systems={"guide": system(off={})}, injects=[inject("a", at="10m")], expected={"cut": expected}))


def mark(played: Played, name: str) -> Mark | None:
    return sheet_of(played.world.scenario, regimes(), played.events).mark(name)


@pytest.mark.parametrize(("minute", "points"), [(11, 100), (13, 100), (18, 65), (23, 30), (40, 20)])
def test_an_expected_action_follows_the_curve_from_its_chance_on(minute, points):
    played = expecting()
    played.do(ask.Order, minute, system="guide", control="off")
    cut = mark(played.until(60), "cut")
    assert (cut.points, cut.rule, cut.dimension) == (points, "expected-action", Dimension.CONTAINMENT)
    assert cut.at == (minute + 2) * 60_000
    assert [played.events[number - 1].kind for number in cut.events] == ["chance-opened", "expected-shown"]


def test_what_is_never_done_has_no_points_and_what_had_no_chance_no_mark():
    assert mark(expecting().until(60), "cut").points == 0
    assert mark(expecting(chance={"flag": "never"}).until(60), "cut") is None
    assert mark(expecting().until(12), "cut") is None


def test_what_somebody_sends_after_endex_makes_nobody_late():
    played = expecting()
    played.do(ask.End, 12, ask.FACILITATOR)
    before = sheet_of(played.world.scenario, regimes(), played.events)
    assert played.do(ask.Note, 40, text="Too late?") == "world/ended"
    assert sheet_of(played.world.scenario, regimes(), played.events) == before
    assert mark(played, "cut") is None


def test_done_before_its_chance_is_full():
    played = expecting()
    played.do(ask.Order, 1, system="guide", control="off")
    assert mark(played.until(60), "cut").points == 100


def test_what_should_be_avoided_is_full_unless_done_before_its_limit():
    rash, wise, later = (expecting(kind="avoid") for _ in range(3))
    rash.do(ask.Order, 11, system="guide", control="off")
    later.do(ask.Order, 30, system="guide", control="off")
    assert [mark(each.until(60), "cut").points for each in (rash, wise, later)] == [0, 100, 100]


def deciding(**fields):
    option = {"trade_off": text("-"), "why": text("-")}
    judged = [{"when": {"fact": "known"}, "quality": "weak"}]
    return Played(
        bent(
            facts={"known": text("-")},
            injects=[inject("a", at="11m", reveals=["known"])],
            decisions={
                "cut": {
                    "title": text("Cut?"),
                    "question": text("-"),
                    "opens": "10m",
                    "due": "20m",
                    "closes": "30m",
                    "owner": ["lead"],
                    "options": {
                        "yes": {"label": text("Yes"), "quality": "great", **option},
                        "no": {"label": text("No"), "quality": "good", "judged": judged, **option},
                    },
                    "if_silent": "no",
                    **fields,
                }
            },
        )
    )


def quality(answers, known=False):
    played = deciding()
    if known:
        played.do(ask.Open, 12, inject="a")
    for minute, option, confidence, reason in answers:
        played.do(ask.Decide, minute, decision="cut", option=option, confidence=confidence, text=reason)
    return mark(played.until(60), "decision:cut").points


def test_a_choice_is_judged_on_what_was_known_when_it_was_made():
    assert quality([(15, "no", 50, "why")]) == 75
    assert quality([(15, "no", 50, "why")], known=True) == 25


def test_a_reason_and_a_measured_confidence_count():
    assert quality([(15, "yes", 95, "why")]) == 100
    assert quality([(15, "yes", 95, "")]) == 90
    assert quality([(15, "no", 95, "why")], known=True) == 15
    assert quality([(15, "no", 95, "")], known=True) == 5


def test_the_last_answer_in_force_is_the_one_that_counts():
    assert quality([(15, "no", 50, "why"), (18, "yes", 50, "why")]) == 100
    assert quality([(15, "yes", 50, "why"), (40, "no", 50, "why")]) == 100


def test_silence_has_no_points():
    assert quality([]) == 0


@pytest.mark.parametrize(("minute", "points"), [(12, 100), (20, 100), (25, 40), (29, 32), (40, 20)])
def test_the_time_of_the_first_answer(minute, points):
    played = deciding()
    played.do(ask.Decide, minute, decision="cut", option="yes")
    assert mark(played.until(60), "in-time:cut").points == points


def duty(*deeds, key="NIS2", **use):
    """A duty that arises at minute 10, at an hour of story time a minute; the decision is there to be taken."""
    played = Played(
        bent(
            clocks={key: {"owner": "legal", "trigger": {"sent": "a"}, **use}},
            injects=[inject("a", at="10m"), inject("aware", at="2m")],
            phases=[{"id": "one", "title": text("One"), "starts": "0m", "clock": "09:00", "rate": 60}],
        )
    )
    for kind, minute, fields in deeds:
        assert played.do(kind, minute, "legal", clock=key, **fields) == ""
    return mark(played.until(60), f"clock:{key}")


def filled(*names):
    return {"filled": names, "fields": dict.fromkeys(names, "Words")}


QUALIFY = (ask.Qualify, 12, {"applies": True, "aware_at": 10 * 60_000})
WARNING = {"stage": "early-warning", **filled("malicious", "cross_border")}


def test_a_duty_adds_up_from_its_parts():
    wrong = (ask.Qualify, 12, {"applies": True, "aware_at": 2 * 60_000})
    denied = (ask.Qualify, 12, {"applies": False})
    in_time = (ask.Notify, 20, WARNING)
    late = (ask.Notify, 40, WARNING)
    bare = (ask.Notify, 20, {"stage": "early-warning", **filled()})
    final = (ask.Notify, 20, {"stage": "final", **filled("description", "cause", "measures")})
    assert duty().points == 0
    assert duty(QUALIFY).points == 55
    assert duty(wrong).points == 40
    assert duty(denied).points == 0
    assert duty(denied, QUALIFY).points == 55
    assert duty(QUALIFY, final).points == 55
    assert duty(QUALIFY, in_time).points == 100
    assert duty(QUALIFY, late).points == 85
    assert duty(QUALIFY, bare).points == 70


def test_a_notice_counts_by_the_fields_that_it_needs_and_says_which_are_missing():
    half = duty(QUALIFY, (ask.Notify, 20, {"stage": "early-warning", **filled("malicious", "summary")}))
    assert half.points == 85
    assert "notice drafted 15/30" in half.why.en
    assert "Missing in the notice: Effect across borders?." in half.why.en
    assert "Manque dans l’avis" in half.why.fr


def test_a_notice_from_before_there_were_forms_counts_as_it_did():
    assert duty(QUALIFY, (ask.Notify, 20, {"stage": "early-warning", "text": "Draft"})).points == 100
    assert duty(QUALIFY, (ask.Notify, 20, {"stage": "early-warning"})).points == 70


def test_a_wrong_t0_is_explained_by_what_this_clock_starts_from():
    early = (ask.Qualify, 12, {"applies": True, "aware_at": 2 * 60_000})
    late = (ask.Qualify, 30, {"applies": True, "aware_at": 29 * 60_000})
    assert "8h of story time too early. This clock starts when: The entity becomes aware that" in duty(early).why.en
    assert "19h of story time too late" in duty(late).why.en
    assert "trop tôt" in duty(early).why.fr
    assert "too" not in duty(QUALIFY).why.en


def test_the_backstop_at_awareness_counts_against_who_classifies_late():
    """Aware at minute 2, classified at minute 10: at minute 13 three hours have passed since, and eleven in all."""
    notice = (ask.Notify, 13, {"stage": "initial", **filled("detection", "criteria", "states")})
    later = (ask.Notify, 14.5, notice[2])
    assert duty(QUALIFY, notice, key="DORA").points == 100
    assert duty(QUALIFY, later, key="DORA").points == 85
    links = (ask.Notify, 40, {"stage": "report", **filled("system", "incident", "link", "measures")})
    aware = {"awareness": {"sent": "aware"}}
    assert duty(QUALIFY, links, key="AIA-73", starts=aware).points == 100


def test_a_wrong_case_is_worth_half_and_the_true_limit_holds():
    death = (ask.Qualify, 12, {"applies": True, "aware_at": 10 * 60_000, "case": "death"})
    right = (ask.Qualify, 12, {"applies": True, "aware_at": 10 * 60_000, "case": "widespread"})
    report = (ask.Notify, 59.5, {"stage": "report", **filled("system", "incident", "link", "measures")})
    assert duty(right, report, key="AIA-73", case="widespread").points == 85
    assert duty(death, report, key="AIA-73", case="widespread").points == 65
    swapped = duty(death, report, key="AIA-73", case="widespread")
    assert "Recorded case: Death of a person; in truth: Widespread infringement" in swapped.why.en
    assert duty(death, report, key="AIA-73", case="death").points == 100


def test_a_duty_that_never_arose_is_not_marked():
    played = Played(bent(clocks={"NIS2": {"owner": "legal", "trigger": {"flag": "never"}}}))
    assert mark(played.until(60), "clock:NIS2") is None


@pytest.mark.parametrize(("minute", "points"), [(12, 100), (13, 100), (20, 30), (30, 20), (None, 0)])
def test_a_key_inject_is_read_at_once(minute, points):
    played = Played(bent(injects=[inject("a", at="10m", criticality="key"), inject("b", at="10m")]))
    if minute is not None:
        played.do(ask.Open, minute, inject="a")
    assert mark(played.until(60), "read:a").points == points
    assert mark(played, "read:b") is None


def a_mark(points, dimension, weight=1, ai=False):
    return Mark(
        "m", "r", dimension, points, weight, 0, (), small().scenario.title, small().scenario.title, ai_specific=ai
    )


def test_a_sheet_adds_up_by_the_weights_and_leaves_out_what_had_no_chance():
    weights = dict.fromkeys(Dimension, 10) | {Dimension.DECISION: 30}
    marks = [
        a_mark(100, Dimension.DECISION),
        a_mark(40, Dimension.DECISION, weight=2),
        a_mark(20, Dimension.LEGAL, ai=True),
    ]
    sheet = Sheet.of(marks, weights)
    assert sheet.dimensions[Dimension.DECISION] == Score(60.0, "M")
    assert sheet.dimensions[Dimension.LEGAL] == Score(20.0, "U")
    assert sheet.dimensions[Dimension.COORDINATION] is None
    assert sheet.total == Score(50.0, "M")
    assert sheet.ai == Score(20.0, "U")


@pytest.mark.parametrize(("points", "letter"), [(0, "U"), (49.9, "U"), (50, "M"), (66, "S"), (79.9, "S"), (80, "P")])
def test_letters_have_their_bands(points, letter):
    assert Score.at(points).letter == letter


@settings(max_examples=60, deadline=None)
@given(plays(SCENARIO))
def test_every_mark_names_events_that_are_there_and_stays_between_bounds(asked):
    events = played(SCENARIO, asked)
    sheet = sheet_of(SCENARIO, regimes(), events)
    assert len({each.id for each in sheet.marks}) == len(sheet.marks)
    for each in sheet.marks:
        assert 0 <= each.points <= 100
        assert each.events
        assert all(1 <= number <= len(events) for number in each.events)
        assert each.why.en != each.why.fr


def test_marks_survive_the_journals_bytes():
    events = table_of(SCENARIO, "novice").play_out()
    again = [event_codec.validate_json(event_codec.dump_json(event)) for event in events]
    assert sheet_of(SCENARIO, regimes(), again) == sheet_of(SCENARIO, regimes(), events)
