"""Standings: the best first, equal totals share a place."""

from crises import small

from scenarios.decisions import Dimension
from scoring.board import standings
from scoring.marks import Mark, Sheet

TITLE = small().scenario.title


def sheet(points):
    mark = Mark("m", "r", Dimension.LEGAL, points, 1, 0, (), TITLE, TITLE)
    return Sheet.of([mark], dict.fromkeys(Dimension, 10))


def test_equal_totals_share_a_place_and_the_next_is_counted_after_them():
    board = standings({"a": sheet(50), "b": sheet(90), "c": sheet(50), "d": sheet(10)})
    assert [(each.place, each.team) for each in board] == [(1, "b"), (2, "a"), (2, "c"), (4, "d")]
