"""The timeline: every row as wide as it may be, now where it belongs, a sign in the legend for all that is drawn."""

import pytest
from crises import played, plays
from hypothesis import given, settings
from hypothesis import strategies as st
from recordings import SCENARIO, player_of, sample_player

from engine.hall import HallPaced, HallPaused, HallResumed
from replays.halts import Happening
from replays.telling_words import LINES
from tui.replay import words
from tui.replay.timeline import LABEL, RANK, SIGNS, column, timeline


def rows(player, width=80):
    return {row.label.strip(): row.cells for row in timeline(player, width)}


@settings(max_examples=40, deadline=None)
@given(plays(SCENARIO), st.integers(0, 1_300_000), st.integers(40, 200), st.booleans())
def test_rows_are_as_wide_as_they_may_be_and_now_stands_in_its_column(asked, at, width, hidden):
    player = player_of(played(SCENARIO, asked))
    player.hidden = hidden
    player.seek(at)
    drawn = timeline(player, width)
    assert {len(row.label + row.cells) for row in drawn} == {width}
    assert drawn[0].cells[column(player, player.at, width - LABEL)] == "▼"


def test_the_sample_shows_its_phases_decisions_and_minutes():
    drawn = rows(sample_player())
    assert drawn["Phases"].startswith("│Strange help")
    assert rows(sample_player(), 200)["Decisions"].count("?") == 6
    assert drawn["Minutes"].split() == ["0", "15", "30", "45", "60", "75", "90", "105", "120"]
    assert "HIDDEN" not in drawn
    assert "Clock" not in drawn


def test_strikes_are_drawn_only_when_the_hidden_side_is_asked_for():
    player = sample_player("fr")
    player.hidden = True
    assert rows(player)["CACHÉ"].count("▲") > 5


def test_halts_of_the_clock_have_a_row_of_their_own():
    stops = [Happening(HallPaused(), 300_000, 0), Happening(HallResumed(), 300_000, 60_000)]
    player = player_of(played(SCENARIO, []), happenings=[*stops, Happening(HallPaced(pace=2_000), 600_000, 0)])
    clock = rows(player)["Clock"]
    at = column(player, 300_000, 80 - LABEL)
    assert (clock[at], clock.count("»"), clock.count("·")) == ("‖", 1, len(clock) - 2)
    assert "Time stopped for everybody" in {line.said("en") for line in player.listed}


def test_several_things_in_one_column_are_counted():
    assert any(sign in "23456789" for sign in rows(sample_player(), 60)["Messages"])


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_sign_is_in_the_legend(lang):
    assert set(SIGNS.values()) <= set(words.LEGEND)
    assert set(RANK) <= set(words.LEGEND)
    assert set(SIGNS.values()) <= set(RANK)
    assert set(SIGNS) <= set(LINES)
    assert all(text.said(lang) for text in words.LEGEND.values())
