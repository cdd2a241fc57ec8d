"""Jumps: times as people write them, titles and ids, and a sentence when there is no such place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from recordings import sample_player

from injects.span import MINUTE, SECOND


@pytest.fixture
def player():
    return sample_player()


@pytest.mark.parametrize(
    ("asked", "at"),
    [
        ("T+45", 45 * MINUTE),
        ("t+45", 45 * MINUTE),
        ("T+28:30", 28 * MINUTE + 30 * SECOND),
        ("T+1:23:45", 83 * MINUTE + 45 * SECOND),
        ("1:23:45", 83 * MINUTE + 45 * SECOND),
        ("T+999", 120 * MINUTE),
        ("15:30", 45 * MINUTE),
        ("15h30", 45 * MINUTE),
        ("day 1 15:30", 45 * MINUTE),
        ("day 2 09:00", 75 * MINUTE),
        ("Jour 2 9h00", 75 * MINUTE),
        ("J2 09:00", 75 * MINUTE),
        ("10:00", 90 * MINUTE),
        ("18:00", 75 * MINUTE),
        ("12:00", 120 * MINUTE),
        ("start", 0),
        ("Début", 0),
        ("ENDEX", 120 * MINUTE),
        ("how-to-cut", 10 * MINUTE),
        ("What do we do with the assistant", 10 * MINUTE),
        ("COURSE DE 16", None),
        ("2.01", 3 * MINUTE),
        ("2.08", 35 * MINUTE),
    ],
)
def test_places(player, asked, at):
    said = player.jump(asked)
    if at is None:
        assert "is no time, inject or decision" in said
        assert player.at == 0
    else:
        assert (said, player.at) == ("", at)


def test_a_title_is_found_in_either_language_whatever_the_accents(player):
    assert player.jump("INDEX") == ""
    assert player.jump("l’index") == player.jump("l'INDEX") == ""


def test_what_never_came_and_what_the_story_never_reaches_are_said(player):
    assert "play ends at 12:00" in player.jump("day 3 09:00")
    never = [name for name in player.track.names.scenario.by_id if name not in {ln.subject for ln in player.lines}]
    assert never
    assert player.jump(never[0]) == f"“{never[0]}” never came to this team."
    assert "Did you mean how-to-cut?" in player.jump("how-to-cot")


def test_the_sentence_is_in_the_readers_language():
    assert "n’est ni une heure" in sample_player("fr").jump("zzz")


@given(st.text(max_size=30))
def test_nothing_that_is_typed_breaks_it(asked):
    player = sample_player()
    player.jump(asked)
    assert 0 <= player.at <= player.end
