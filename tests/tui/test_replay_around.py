"""What happened around now: within its room, the instant itself in full, nothing out of order."""

from crises import Asked, played, plays
from hypothesis import given, settings
from hypothesis import strategies as st
from recordings import SCENARIO, player_of, sample_player

from engine.commands import Note
from tui.replay.around import around

INSTANTS = st.integers(0, SCENARIO.duration)


@settings(max_examples=60, deadline=None)
@given(plays(SCENARIO), INSTANTS, st.integers(20, 90), st.integers(1, 20), st.booleans())
def test_it_fits_its_room_and_keeps_the_order_of_time(asked, at, width, height, hidden):
    player = player_of(played(SCENARIO, asked))
    player.hidden = hidden
    player.seek(at)
    rows = around(player, width, height)
    assert len(rows) <= height
    assert all(len(row.text) <= width for row in rows)
    order = [row.when for row in rows]
    assert order == sorted(order, key=["before", "now", "after"].index)
    assert "now" in order


def test_the_latest_that_happened_is_told_in_full_and_marked():
    player = sample_player()
    player.jump("T+45")
    rows = around(player, 40, 14)
    now = [row.text for row in rows if row.when == "now"]
    assert now[:2] == ["▶ 45:00 Decision closed: What do we do", "  with the assistant now?: Switch GUIDE"]
    player.seek(player.at + 10_000)
    assert next(row.text for row in around(player, 80, 14) if row.when == "now").startswith("› 45:00")


def test_what_no_participant_saw_has_a_sign_of_its_own():
    player = sample_player()
    player.hidden = True
    player.jump("T+45")
    assert any("▲ Meter:" in row.text for row in around(player, 200, 30))


def test_hostile_words_reach_no_terminal():
    evil = "\x1b]52;c;AAAA\x07[red]cut[/] \u202egnp"
    player = player_of(played(SCENARIO, [Asked(1_000, Note(ref="n", seat="ai_lead", text=evil))]))
    player.seek(1_000)
    said = "".join(row.text for row in around(player, 200, 10))
    assert "[red]cut[/]" in said
    assert not set(said) & {"\x1b", "\x07", "\u202e"}


def test_nothing_listed_is_nothing_drawn():
    player = player_of([])
    assert around(player, 40, 10) == ()


def test_an_instant_with_more_than_there_is_room_for_says_so():
    player = sample_player()
    player.jump("T+45")
    player.step("decision", back=True)
    player.step("decision", back=True)
    rows = around(player, 40, 8)
    now = [row.text for row in rows if row.when == "now"]
    assert now[-1].endswith(" …")
    assert [row.when for row in rows].count("after") == 3
