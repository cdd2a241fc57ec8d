"""Duties on the page: deadlines in story time, each kept as the law counts it."""

import pytest
from bending import Played as Bent
from bending import bent
from pages import in_memory, sheets_of

from engine import commands as ask
from replays.report.cohort import cohorts
from replays.report.duties import duties
from scenarios.load import regimes

HOUR = 60
CLOCK = "GDPR-33"
STAGE = next(iter(regimes()[CLOCK].stages))


def duty(minutes_a_minute, *, notified=None, arises=10, until=100, clock=CLOCK):
    """The one duty of a world whose story runs so many times faster, where the fact that starts it comes by itself."""
    scenario = bent(
        duration="100m",
        phases=[{"id": "one", "title": {"en": "One", "fr": "Un"}, "starts": "0m", "rate": minutes_a_minute}],
        flags={"leaked": {"en": "-", "fr": "-"}},
        consequences={
            "leak": {
                "text": {"en": "-", "fr": "-"},
                "when": {"phase": "one"},
                "at": f"{arises}m",
                "effects": [{"flag": "leaked"}],
            }
        },
        clocks={clock: {"owner": "legal", "trigger": {"flag": "leaked"}}},
    )
    world = Bent(scenario)
    if notified is not None:
        assert world.do(ask.Notify, notified, seat="legal", clock=clock, stage=STAGE, text="Dear authority") == ""
    exercise = in_memory((scenario, world.until(until).events))
    (cohort,) = cohorts(exercise, sheets_of(exercise), regimes())
    found = duties(cohort, cohort.teams[0])
    return found[0] if found else None


@pytest.mark.parametrize(
    ("rate", "notified", "kept"),
    [
        (1, 20, "in-time"),
        (1, None, "open"),
        (60, 81, "in-time"),
        (60, 83, "late"),
        (60, None, "overdue"),
    ],
)
def test_seventy_two_hours_count_in_the_story_from_when_the_duty_arose(rate, notified, kept):
    (notice,) = duty(rate, notified=notified).notices
    assert notice.kept == kept
    assert notice.deadline == (10 * rate + 72 * HOUR) * 60_000
    assert notice.words == (None if notified is None else "Dear authority")


def test_a_notice_about_nothing_has_no_deadline():
    found = duty(1, notified=5, arises=10, until=8)
    assert found.arose_at is None
    assert found.notices[0].deadline is None
    assert found.notices[0].kept == "sent"


def test_a_duty_that_nobody_met_is_not_there():
    assert duty(1, until=8) is None


def test_what_counts_from_another_notice_waits_for_it():
    clock, stage = next(
        (name, key)
        for name, regime in regimes().items()
        for key, each in regime.stages.items()
        if each.after in regime.stages and each.due
    )
    found = duty_of_stages(clock, stage, sent=False)
    assert found.deadline is None
    assert found.kept == "no-limit"
    then = duty_of_stages(clock, stage, sent=True)
    assert then.deadline == 20 * 60_000 + regimes()[clock].stages[stage].due


def duty_of_stages(clock, stage, *, sent):
    written = regimes()[clock]
    scenario = bent(clocks={clock: {"owner": "legal", "trigger": {"phase": "one"}}})
    world = Bent(scenario)
    if sent:
        assert world.do(ask.Notify, 20, seat="legal", clock=clock, stage=written.stages[stage].after) == ""
    exercise = in_memory((scenario, world.until(60).events))
    (cohort,) = cohorts(exercise, sheets_of(exercise), regimes())
    (found,) = duties(cohort, cohort.teams[0])
    start = cohort.story.at(0)
    notice = found.notices[list(written.stages).index(stage)]
    return notice if notice.deadline is None else notice._replace(deadline=notice.deadline - start)
