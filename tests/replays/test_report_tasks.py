"""Tasks, lessons, letters and choices across teams: they agree with the sheets and with the states, team by team."""

import pytest
from crises import Asked, played, small, table_of
from hypothesis import given
from hypothesis import strategies as st
from pages import in_memory, sheets_of

from engine import commands as ask
from replays.report.choices import answer_in_force, comparisons
from replays.report.cohort import cohorts
from replays.report.columns import by_dimension, columns
from replays.report.lessons import HELD, MOST, lessons
from replays.report.overview import key_messages, totals
from replays.report.spread import Spread
from replays.report.tasks import LATE, MISSED, WELL, Task, tasks
from scenarios.load import regimes
from scoring.marks import Score

SCENARIO = small().scenario
LEVELS = ("novice", "competent", "expert")


@pytest.fixture(scope="module")
def cohort():
    """Twelve teams, four of each level, and one that does nothing at all."""
    worlds = [(SCENARIO, table_of(SCENARIO, LEVELS[n % 3], f"seed {n}").play_out()) for n in range(12)]
    worlds.append((SCENARIO, played(SCENARIO, [])))
    exercise = in_memory(*worlds)
    (found,) = cohorts(exercise, sheets_of(exercise), regimes())
    return found


def test_each_team_stands_once_in_each_task(cohort):
    found = tasks(cohort)
    assert {task.name for task in found} == set(SCENARIO.expected)
    for task in found:
        assert [doing.team for doing in task.doings] == list(cohort.teams)
        assert len(task.well) + len(task.late) + len(task.missed) == task.chances <= len(cohort.teams)


def test_how_a_task_was_done_is_what_its_mark_says(cohort):
    points = {how: set() for how in (*WELL, *LATE, *MISSED, "no-chance")}
    for task in tasks(cohort):
        for doing in task.doings:
            mark = doing.team.sheet.mark(task.name)
            points[doing.how].add(None if mark is None else mark.points)
            assert mark is None or doing.letter == Score.at(mark.points).letter
            assert (doing.delay is None) == (doing.at is None)
    assert points["in-time"] == {100} == points["avoided"]
    assert points["never"] | points["wrongly"] == {0}
    assert points["no-chance"] <= {None}
    assert all(0 < each < 100 for each in points["late"])
    assert points["late"]


def test_critical_tasks_come_first(cohort):
    critical = [task.written.critical for task in tasks(cohort)]
    assert critical == sorted(critical, reverse=True)


def test_lessons_are_the_best_and_the_most_missed_and_never_both(cohort):
    found = tasks(cohort)
    learnt = lessons(found)
    assert not {task.name for task in learnt.strengths} & {task.name for task in learnt.areas}
    assert 0 < len(learnt.strengths) <= MOST
    assert 0 < len(learnt.areas) <= MOST
    left = [task for task in found if task not in learnt.areas and task not in learnt.strengths]
    for area in learnt.areas:
        assert all(area.mean <= task.mean for task in left + list(learnt.strengths))


def test_letters_count_every_team_once(cohort):
    found = columns(cohort)
    assert sorted(team.name for team in found.teams) == sorted(team.name for team in cohort.teams)
    for letters in (found.total, found.ai, *(letters for _, _, letters in found.dimensions)):
        assert sum(count for _, count in letters.counts) + letters.none == len(cohort.teams)
    totals_in_order = [team.sheet.total.points for team in found.teams]
    assert totals_in_order == sorted(totals_in_order, reverse=True)
    assert found.total.points.greatest == totals_in_order[0]


def test_no_mark_is_lost_between_dimensions(cohort):
    for team in cohort.teams:
        grouped = [mark for _, marks in by_dimension(team) for mark in marks]
        assert sorted(mark.id for mark in grouped) == sorted(mark.id for mark in team.sheet.marks)


def test_choices_and_silences_are_all_the_teams_asked(cohort):
    found = comparisons(cohort)
    assert [each.name for each in found] == list(SCENARIO.decisions)
    for each in found:
        chosen = [team for choice in each.choices for team in choice.teams]
        assert len(chosen) + len(each.silent) == each.put
        assert not set(map(id, chosen)) & set(map(id, each.silent))
        for choice in each.choices:
            assert sum(count for _, count in choice.qualities) == len(choice.teams)
            for team in choice.teams:
                assert answer_in_force(team.state.decisions[each.name]).option == choice.name
        assert each.first.least <= each.first.median <= each.first.greatest
        late = {team.name for team in cohort.teams if _first(team, each.name) and _first(team, each.name).late}
        assert {team.name for team in each.late} == late
    assert any(each.late for each in found)
    assert any(each.silent for each in found)


def _first(team, decision):
    return next(iter(team.state.decisions[decision].answers), None)


def test_key_messages_were_opened_by_no_more_than_they_were_sent_to(cohort):
    (key,) = key_messages(cohort)
    assert key.title.en.startswith("1.01 ")
    assert key.sent.median == 60_000
    assert key.opened <= key.teams == len(cohort.teams)
    assert totals(cohort).opened.greatest <= totals(cohort).sent.greatest


def test_a_spread_is_made_of_values_that_occurred():
    assert Spread.of([4, 1, 9, 2]) == Spread(1, 2, 9)
    assert Spread.of([]) is None


@given(st.lists(st.tuples(st.floats(0, 100), st.booleans()), max_size=12))
def test_lessons_take_from_both_ends(means):
    written = SCENARIO.expected["cut-tools"]
    found = tuple(
        Task(str(n), written.model_copy(update={"critical": critical}), (), mean)
        for n, (mean, critical) in enumerate(means)
    )
    learnt = lessons(found)
    taken = {task.name for task in (*learnt.strengths, *learnt.areas)}
    left = [task.mean for task in found if task.name not in taken]
    assert len(taken) == len(learnt.strengths) + len(learnt.areas)
    assert [task.mean for task in learnt.areas] == sorted(task.mean for task in learnt.areas)
    assert all(task.mean >= HELD for task in learnt.strengths)
    if len(learnt.strengths) == MOST:
        assert all(mean <= task.mean for task in learnt.strengths for mean in left)
    assert all(task.mean <= mean for task in learnt.areas for mean in left)


def test_an_answer_after_the_close_is_no_choice():
    late = ask.Decide(ref="d", seat="ai_lead", decision="how-to-cut", option="tools-off")
    exercise = in_memory((SCENARIO, played(SCENARIO, [Asked(10 * 60_000, late)])))
    (alone,) = cohorts(exercise, sheets_of(exercise), regimes())
    cut = next(each for each in comparisons(alone) if each.name == "how-to-cut")
    assert len(cut.silent) == len(cut.late) == 1
    assert not [team for choice in cut.choices for team in choice.teams]
