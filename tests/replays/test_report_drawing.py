"""Drawings: everything inside its frame, nothing left out, meters drawn as they stood."""

from crises import played, plays, small
from hypothesis import given, settings
from pages import in_memory, sheets_of

from engine.events import MeterChanged
from engine.state import State, apply, fold
from replays.report.cohort import cohorts
from replays.report.drawing import LEFT, NAME_LIMIT, WIDTH, drawn
from replays.report.palette import FILLS, SHAPES
from replays.report.timeline import MOST_TICKS, Overview, TeamLine, corners, ticks
from replays.report.voice import Voice
from scenarios.load import regimes

SCENARIO = small().scenario
VOICE = Voice("fr")


def cohort_of(*worlds):
    exercise = in_memory(*((SCENARIO, events) for events in worlds))
    (found,) = cohorts(exercise, sheets_of(exercise), regimes())
    return found


@settings(max_examples=25, deadline=None)
@given(plays(SCENARIO, most=30), plays(SCENARIO, most=30))
def test_all_that_is_drawn_stays_in_the_frame(one, other):
    cohort = cohort_of(played(SCENARIO, one), played(SCENARIO, other))
    line = TeamLine(cohort, VOICE)
    for picture in (Overview(cohort, VOICE).picture(), *(line.picture(team) for team in cohort.teams)):
        drawing = drawn(picture)
        assert {point.what for point in drawing.points} <= set(SHAPES)
        assert set(drawing.fills) <= set(FILLS)
        places = [(mark.x, mark.y) for mark in drawing.points]
        places += [tuple(map(int, corner.split(","))) for path in drawing.lines for corner in path.split()]
        assert all(LEFT <= x <= LEFT + WIDTH and 0 <= y <= drawing.plot for x, y in places)
        assert all(len(name.what) <= NAME_LIMIT for name in drawing.names)


@settings(max_examples=25, deadline=None)
@given(plays(SCENARIO, most=30))
def test_the_line_of_a_meter_is_its_level_at_each_corner(asked):
    events = played(SCENARIO, asked)
    (team,) = cohort_of(events).teams
    for meter in SCENARIO.meters:
        drawn_levels = list(corners(team, meter))
        assert [at for at, _ in drawn_levels] == sorted(at for at, _ in drawn_levels)
        before = State.of(SCENARIO)
        for event in events:
            if isinstance(event, MeterChanged) and event.meter == meter:
                assert (event.at, before.meters[meter].level_at(event.at)) in drawn_levels
                assert (event.at, event.level) in drawn_levels
            apply(before, event)
        for at, level in (drawn_levels[0], drawn_levels[-1]):
            so_far = events if at else []
            assert fold(State.of(SCENARIO), so_far).meters[meter].level_at(at) == level
        for at, level in dict(drawn_levels).items():
            assert fold(State.of(SCENARIO), [e for e in events if e.at <= at]).meters[meter].level_at(at) == level


def test_each_team_has_one_point_in_each_decision_of_the_overview():
    cohort = cohort_of(played(SCENARIO, []), played(SCENARIO, []))
    points = Overview(cohort, VOICE).picture().points
    put = [name for name in SCENARIO.decisions if name in cohort.teams[0].state.decisions]
    assert [point.kind for point in points if point.kind == "silent"] == ["silent"] * len(put) * 2


def test_the_axis_tells_both_times_with_few_ticks():
    cohort = cohort_of(played(SCENARIO, []))
    found = ticks(cohort, VOICE)
    assert len(found) <= MOST_TICKS
    assert (found[0].world, found[0].story) == ("T+0", "J1\u00a009:00")
    assert (found[8].world, found[8].story) == ("T+16", "J2\u00a008:42")
