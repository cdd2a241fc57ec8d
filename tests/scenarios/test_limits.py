import pytest
from hypothesis import given
from hypothesis import strategies as st

from injects.span import DAY, HOUR, MINUTE
from scenarios.clocks import Stage
from scenarios.limits import deadline, rule, since, standing, weekday
from scenarios.load import regimes
from scenarios.phases import Phase, Story

LAW = regimes()
NINE = 9 * HOUR


def story(*phases):
    """Phases as (starts, rate, clock), the clock in ms of the story."""
    text = {"en": "-", "fr": "-"}
    return Story(
        [
            Phase.model_construct(id=f"p{n}", title=text, starts=starts, rate=rate, clock=clock, jump=None)
            for n, (starts, rate, clock) in enumerate(phases)
        ]
    )


PLAIN = story((0, 1, NINE))


def of(regime, stage):
    return LAW[regime].stages[stage]


def test_a_limit_counts_in_story_time_through_rates_and_jumps():
    jumps = story((0, 4, NINE), (30 * MINUTE, 1, DAY + NINE))
    t0 = 10 * MINUTE
    assert deadline(of("GDPR-33", "notification"), since(t0), jumps) == NINE + 40 * MINUTE + 72 * HOUR
    after_the_jump = 31 * MINUTE
    assert deadline(of("GDPR-33", "notification"), since(after_the_jump), jumps) == DAY + NINE + MINUTE + 72 * HOUR


def test_the_same_event_starts_clocks_at_different_instants():
    """Aware at 9:00, classified at 10:00, known to be significant at 11:00."""
    aware, classified, significant = 0, 60 * MINUTE, 120 * MINUTE
    assert deadline(of("DORA", "initial"), since(classified, {"awareness": aware}), PLAIN) == 14 * HOUR
    assert deadline(of("NIS2", "early-warning"), since(significant), PLAIN) == DAY + 11 * HOUR
    assert deadline(of("GDPR-33", "notification"), since(aware), PLAIN) == 3 * DAY + NINE


def test_classifying_late_gains_nothing_beyond_the_backstop():
    late = 23 * HOUR
    assert deadline(of("DORA", "initial"), since(late, {"awareness": 0}), PLAIN) == NINE + DAY


def test_a_stage_that_counts_from_another_waits_until_it_was_sent():
    final = of("NIS2", "final")
    assert deadline(final, since(0), PLAIN) is None
    assert deadline(final, since(0, {"notification": HOUR}), PLAIN) == NINE + HOUR + 30 * DAY
    assert deadline(of("CRA-V", "final"), since(0), PLAIN) is None
    assert deadline(of("CRA-V", "final"), since(0, {"fix": HOUR}), PLAIN) == NINE + HOUR + 14 * DAY


def test_the_two_day_and_the_ten_day_case_of_the_ai_act_are_not_swapped():
    report = of("AIA-73", "report")
    by_case = {case: deadline(report, since(0), PLAIN, case=case) for case in (None, "widespread", "death")}
    assert by_case == {None: NINE + 15 * DAY, "widespread": NINE + 2 * DAY, "death": NINE + 10 * DAY}
    medical = {case: deadline(of("MDR-87", "report"), since(0), PLAIN, case=case) for case in (None, "public_health")}
    assert medical == {None: NINE + 15 * DAY, "public_health": NINE + 2 * DAY}


@pytest.mark.parametrize(("first", "expected"), [("monday", 4), ("tuesday", 6), ("friday", 6), ("saturday", 5)])
def test_working_days_step_over_the_weekend(first, expected):
    found = deadline(of("SEC-1.05", "report"), since(0), PLAIN, first=weekday(first))
    assert found == NINE + expected * DAY


@given(st.integers(0, 6), st.integers(1, 30), st.integers(0, 20 * DAY))
def test_working_days_end_on_a_working_day_with_so_many_of_them_in_between(first, days, at):
    stage = Stage.model_construct(due=days * DAY, latest=None, after=None, cases={}, working=True)
    end = deadline(stage, since(at), PLAIN, first=first)
    start = PLAIN.at(at)
    worked = [day for day in range(start // DAY + 1, end // DAY + 1) if (first + day) % 7 < 5]
    assert (len(worked), worked[-1], end % DAY) == (days, end // DAY, start % DAY)


def test_without_a_figure_or_without_t0_there_is_no_deadline():
    assert deadline(of("GDPR-34", "communication"), since(0), PLAIN) is None
    assert deadline(of("NIS2", "early-warning"), since(None), PLAIN) is None


@pytest.mark.parametrize(
    ("regime", "stage", "case", "words"),
    [
        ("GDPR-33", "notification", None, "within 72 h of T0"),
        ("DORA", "initial", None, "within 4 h of T0, and in any case within 24 h of becoming aware"),
        ("NIS2", "final", None, "within 30 days of sending “Incident notification”"),
        ("AIA-73", "report", "widespread", "within 2 days of becoming aware"),
        ("FR-LPM-ED", "users", None, "within 10 working days of sending “Notification to ANSSI”"),
        ("GDPR-34", "communication", None, "without delay, no figure given"),
    ],
)
def test_a_limit_is_said_in_words(regime, stage, case, words):
    assert rule(LAW[regime], of(regime, stage), case).en == words


def test_where_the_law_stands_is_said():
    assert standing(LAW["NIS2"]).en == "In force since 2024-10-18 (as of 2026-11)."
    assert standing(LAW["AIA-73"]).en.startswith("Not in force yet")
    assert "voluntary code" in standing(LAW["AIA-55"]).en
