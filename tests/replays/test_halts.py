"""Pauses, restarts and the pace, told at the world time of the team that lived them."""

from engine.hall import (
    HallAnswered,
    HallBegan,
    HallEnded,
    HallJumped,
    HallPaced,
    HallPaused,
    HallResumed,
    HallTicked,
)
from replays.halts import Happening, halts

MINUTE = 60_000


def lines(world, *acts):
    return [(line.at, line.kind, line.what.en) for line in halts([Happening(*act) for act in acts], world)]


def test_a_pause_for_all_stands_where_time_stopped_and_says_how_long():
    told = lines(
        1,
        (HallBegan(), 0, 1_000),
        (HallPaused(), 5 * MINUTE, 301_000),
        (HallResumed(), 5 * MINUTE, 301_000 + 12 * MINUTE),
        (HallEnded(), 20 * MINUTE, 2_000_000),
    )
    assert told == [(5 * MINUTE, "paused", ""), (5 * MINUTE, "resumed", "after 12 min 0 s")]


def test_a_host_that_came_back_without_a_pause_is_a_restart():
    told = lines(2, (HallBegan(), 0, 0), (HallTicked(), MINUTE, MINUTE), (HallResumed(), MINUTE, 3 * MINUTE))
    assert told == [(MINUTE, "restarted", "after 2 min 0 s")]


def test_a_pause_of_one_team_moves_only_that_teams_clock():
    acts = (
        (HallPaused(world=1), 4 * MINUTE, 0),
        (HallPaused(), 5 * MINUTE, 0),
        (HallResumed(), 5 * MINUTE, MINUTE),
        (HallResumed(world=1), 7 * MINUTE, 0),
        (HallPaused(no_duff=True), 9 * MINUTE, 0),
    )
    assert lines(1, *acts) == [
        (4 * MINUTE, "paused_team", ""),
        (4 * MINUTE, "paused", ""),
        (4 * MINUTE, "resumed", "after 1 min 0 s"),
        (4 * MINUTE, "resumed", "after 3 min 0 s"),
        (6 * MINUTE, "no_duff", ""),
    ]
    assert lines(2, *acts) == [
        (5 * MINUTE, "paused", ""),
        (5 * MINUTE, "resumed", "after 1 min 0 s"),
        (9 * MINUTE, "no_duff", ""),
    ]


def test_a_jump_stands_where_it_landed_and_a_machine_that_stood_still_is_named():
    told = lines(1, (HallJumped(by=90_000), 5 * MINUTE, 0), (HallPaused(stalled=True), 6 * MINUTE, 0))
    assert told == [(5 * MINUTE, "jumped", "1 min 30 s"), (6 * MINUTE, "stalled", "")]
    assert lines(1, (HallAnswered(by="desk", ref="r"), 0, 0)) == []


def test_the_pace_is_said_in_times():
    assert lines(1, (HallPaced(pace=1_500), 3, 3)) == [(3, "paced", "×1.5")]


def test_what_resumes_without_having_stopped_says_nothing():
    assert lines(1, (HallResumed(world=1), 3, 3)) == []
    assert lines(1, (HallResumed(), 0, 0)) == []


def test_a_team_that_has_more_time_is_told_in_its_own():
    acts = [Happening(HallPaused(), 10 * MINUTE, 0), Happening(HallResumed(), 10 * MINUTE, 60_000)]
    assert [line.at for line in halts(acts, 1, rate=800)] == [8 * MINUTE, 8 * MINUTE]
