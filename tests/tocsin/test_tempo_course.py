"""The tempo over many runs: what is usual is told with its times, how many runs, and one to look at."""

from injects.span import MINUTE
from tocsin.tempo import Gap, PileUp, RoleTempo, Tempo
from tocsin.tempo_course import DESK, Stretch, TempoCourse


def run(*gaps, load=(1, 2), piled=(), desk=(0, 1)):
    idle = tuple(Gap(start * MINUTE, end * MINUTE) for start, end in gaps)
    piles = tuple(PileUp(start * MINUTE, end * MINUTE, 5) for start, end in piled)
    return Tempo({"legal": RoleTempo(idle, load, piles)}, desk)


def over(*runs):
    course = TempoCourse()
    for number, tempo in enumerate(runs):
        course.add(number, tempo)
    return course


def test_a_wait_of_half_the_runs_is_told_where_they_share_it():
    course = over(run(), run((0, 12)), run((4, 20)), run((40, 55)))
    assert course.idle() == [Stretch("legal", 4 * MINUTE, 12 * MINUTE, 2, 1)]


def test_two_waits_are_two_and_each_has_a_run_to_look_at():
    course = over(run((0, 10), (30, 45)), run((30, 45)))
    assert course.idle() == [
        Stretch("legal", 0, 10 * MINUTE, 1, 0),
        Stretch("legal", 30 * MINUTE, 45 * MINUTE, 2, 0),
    ]


def test_the_minutes_of_a_wait_are_whole_ones():
    idle = (Gap(MINUTE // 2, 11 * MINUTE + 1),)
    course = over(Tempo({"legal": RoleTempo(idle, (0,), ())}, (0,)))
    assert course.idle() == [Stretch("legal", MINUTE, 11 * MINUTE, 1, 0)]


def test_what_comes_on_the_minute_parts_two_waits():
    course = over(run((20, 32), (32, 45)), run((20, 32), (32, 45)), run((20, 45)))
    assert [(each.start // MINUTE, each.end // MINUTE, each.runs) for each in course.idle()] == [
        (20, 32, 3),
        (32, 45, 3),
    ]


def test_what_comes_on_the_minute_in_few_runs_parts_nothing():
    course = over(run((20, 32), (32, 45)), run((20, 45)), run((20, 45)))
    assert [(each.start // MINUTE, each.end // MINUTE) for each in course.idle()] == [(20, 45)]


def test_too_much_at_once_is_told_likewise():
    assert over(run(piled=[(3, 5)]), run()).piled() == [Stretch("legal", 3 * MINUTE, 5 * MINUTE, 1, 0)]
    assert over(run(piled=[(3, 5)]), run(), run()).piled() == []


def test_load_is_told_window_by_window_for_roles_and_for_the_desk():
    course = over(run(load=(1, 4)), run(load=(3, 4)), run(load=(9,)))
    assert course.load() == {
        "legal": {"p50": [3, 4], "p90": [9, 4]},
        DESK: {"p50": [0, 1], "p90": [0, 1]},
    }
