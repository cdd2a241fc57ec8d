"""The replay console, walked key by key at 80 by 24 in both languages."""

import pytest
from crises import Asked, played
from recordings import SCENARIO, player_of, sample_player
from screens import SMALL, WIDE, drive, poorest, shown, text, ticking, words

from engine.commands import Note
from injects.span import MINUTE, SECOND
from replays.hidden_words import TRUTH
from tui.replay import actions
from tui.replay import words as say
from tui.replay.app import ReplayApp
from tui.replay.dialogues import Ask, ChooseTeam, Legend, Messages
from tui.replay.knew import folded
from tui.replay.screen import ReplayScreen

LANGS = ("en", "fr")
START = 45 * MINUTE


def watch(test, player=None, size=SMALL, seat="ai_lead", reading=None):
    player = player or sample_player()
    if not player.at:
        player.seek(START)

    async def run():
        app = ReplayApp(player, seat, reading=reading or ticking())
        async with shown(app, size) as press:
            await test(app, player, press)
        return app

    return drive(run())


MOVES = {
    "right": START + 10 * SECOND,
    "left": START - 10 * SECOND,
    "f": START + MINUTE,
    "shift+right": START + MINUTE,
    "b": START - MINUTE,
    "shift+left": START - MINUTE,
    "F": START + 10 * MINUTE,
    "ctrl+right": START + 10 * MINUTE,
    "B": START - 10 * MINUTE,
    "ctrl+left": START - 10 * MINUTE,
    "home": 0,
    "end": 120 * MINUTE,
    "n": 46 * MINUTE,
    "p": 44 * MINUTE + 34_312,
    "d": 46 * MINUTE,
    "D": 38 * MINUTE,
    "i": 47 * MINUTE,
    "I": 41 * MINUTE,
    "c": 75 * MINUTE,
    "C": 30 * MINUTE,
}
"""Where each key leads from T+45."""

SHOWN = {"s": "KNEW 3/6", "S": "KNEW 1/6", "h": "▲ HIDDEN", "m": "▲ MARKS", "k": "KNEW 2/6"}
"""What stands on the screen after each key."""

OPENS = {"t": ChooseTeam, "g": Ask, "slash": Ask, "r": Messages, "enter": Messages, "l": Legend}

OTHERS = {"space", "plus", "equals_sign", "minus", "v", "V", "escape", "q"}
"""Keys with a test of their own below."""


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_screen_names_every_key_that_matters_on_one_line(lang):
    async def test(app, player, press):
        notice = text(app).splitlines()[-2]
        for action in (actions.KNEW, actions.SEAT, actions.READ, actions.HIDDEN, actions.MARKS, *actions.PLACES):
            assert action.label.said(lang) in notice

    watch(test, sample_player(lang))


def test_every_key_is_walked_here():
    keys = [key for action in actions.ALL for key in action.keys.split(",")]
    assert sorted(keys) == sorted({*MOVES, *SHOWN, *OPENS, *OTHERS})


@pytest.mark.parametrize("lang", LANGS)
def test_keys_move_through_time(lang):
    async def test(app, player, press):
        for key, at in MOVES.items():
            player.seek(START)
            await press(key)
            assert abs(player.at - at) < SECOND, key
            minutes, seconds = divmod(player.at // SECOND, 60)
            assert f"▼ T+{minutes:02}:{seconds:02}" in text(app) or f"T+{minutes:02}:{seconds:02} ▼" in text(app)

    watch(test, sample_player(lang))


@pytest.mark.parametrize("lang", ["fr"])
def test_where_nothing_follows_it_is_said(lang):
    async def test(app, player, press):
        for key, unit in (("n", "event"), ("i", "inject"), ("d", "decision"), ("c", "phase")):
            player.seek(player.end)
            await press(key)
            assert say.NO_LATER[unit].said(lang) in text(app)
            player.seek(0)
            await press(key.upper() if key != "n" else "p")
            assert say.NO_EARLIER[unit].said(lang) in text(app)

    watch(test, sample_player(lang))


def test_panes_and_seats():
    async def test(app, player, press):
        for key, seen in SHOWN.items():
            await press(key)
            assert seen in text(app), key
            await press("S" if key == "s" else "s" if key == "S" else "k")
        assert "Messages: 6, not opened: 3" in words(app)

    watch(test)


@pytest.mark.parametrize("lang", LANGS)
def test_the_hidden_side_says_that_it_is_and_stands_apart(lang):
    async def test(app, player, press):
        before = text(app)
        assert say.HIDDEN.said(lang) not in before
        assert "▲" not in before
        await press("h")
        assert say.HIDDEN.said(lang) in text(app)
        assert TRUTH.said(lang).partition(",")[0] in text(app)
        await press("escape")
        assert text(app) == before

    watch(test, sample_player(lang))


def test_a_wide_screen_shows_what_they_knew_beside_what_was_hidden():
    async def test(app, player, press):
        await press("h")
        assert "KNEW 2/6" in text(app)
        assert say.HIDDEN.en in text(app)
        await press("m")
        assert "rule decision-quality" in words(app) or "(rule" in words(app)
        assert "KNEW 2/6" in text(app)

    watch(test, size=WIDE)


def test_what_is_read_stays_where_it_is_while_news_come_above_it():
    def read(app):
        return [row[41:77].rstrip() for row in text(app).splitlines()[9:-2]]

    def inbox(player):
        return len(folded(player.shown("ai_lead")).inbox)

    async def test(app, player, press):
        await press("pagedown")
        await press.pilot.pause()
        before, count = read(app), inbox(player)
        assert "SHOWN TO" not in before[0]
        await press("n")
        await press.pilot.pause()
        assert inbox(player) == count + 1
        assert read(app)[:4] == before[:4]
        await press("s")
        await press.pilot.pause()
        assert "SHOWN TO" in read(app)[0]

    player = sample_player()
    player.jump("T+37")
    watch(test, player)


def test_marks_come_with_their_reasons_those_of_the_decision_first():
    async def test(app, player, press):
        await press("m")
        assert "DECISION What do we do with" in words(app)
        assert "S 75/100, Decision quality." in words(app)

    watch(test)


@pytest.mark.parametrize("lang", ["fr"])
def test_another_team_is_chosen_by_typing_at_the_same_instant(lang):
    async def test(app, player, press):
        await press("t", *"iro", "enter")
        assert (player.team, player.at) == (1, START)
        assert "iroise (2/2)" in text(app)
        await press("t", "up", "enter")
        assert player.team == 0
        await press("t", "down", "escape")
        assert player.team == 0
        await press("t", *"zz")
        assert say.NO_TEAM.said(lang) in text(app)
        await press("enter", "escape")
        assert isinstance(app.screen, ReplayScreen)

    watch(test, sample_player(lang))


def test_one_team_alone_says_why_there_is_no_choice():
    async def test(app, player, press):
        await press("t")
        assert say.ONE_TEAM.en in text(app)

    watch(test, player_of(played(SCENARIO, [])))


@pytest.mark.parametrize("lang", ["en"])
def test_jumps_go_there_or_say_what_is_wrong(lang):
    async def test(app, player, press):
        await press("g", *"T+30", "enter")
        assert player.at == 30 * MINUTE
        await press("g", *"zzz", "enter")
        assert "zzz" in text(app)
        assert player.at == 30 * MINUTE
        await press("g", *"T+1", "escape")
        await press("g", "enter")
        assert player.at == 30 * MINUTE

    watch(test, sample_player(lang))


@pytest.mark.parametrize("lang", ["fr"])
def test_the_filter_lists_and_steps_and_escape_takes_it_away(lang):
    async def test(app, player, press):
        everything = len(player.listed)
        await press("slash", *"guide", "enter")
        assert player.filter == "guide"
        assert say.FILTERED.said(lang).partition("{")[0] in text(app)
        await press("n")
        at = player.at
        assert at > START
        assert at in {line.at for line in player.listed}
        await press("slash", *"zz", "enter")
        assert say.NO_LINE.said(lang).split(".")[0] in text(app)
        await press("escape")
        assert len(player.listed) == everything

    watch(test, sample_player(lang))


def test_messages_are_read_in_full_as_the_seat_saw_them():
    async def test(app, player, press):
        await press("r")
        assert "SHOWN TO Assistant product owner BY T+45:00" in text(app)
        assert "no search, no templates" in words(app)
        await press("up")
        assert "Loïc Cadiou" in words(app)
        await press("enter", "escape")
        assert isinstance(app.screen, Messages)
        await press("escape")
        assert isinstance(app.screen, ReplayScreen)

    watch(test)


def test_a_seat_without_messages_says_so():
    async def test(app, player, press):
        await press("home", "r")
        assert "had been shown no message yet" in text(app)

    watch(test)


@pytest.mark.parametrize("lang", LANGS)
def test_escape_goes_back_and_leaves_everything_as_it_was(lang):
    async def test(app, player, press):
        before = (player.at, player.team, player.filter)
        for key, screen in OPENS.items():
            await press(key)
            assert isinstance(app.screen, screen), key
            await press("escape")
            assert isinstance(app.screen, ReplayScreen), key
            assert (player.at, player.team, player.filter) == before

    watch(test, sample_player(lang))


@pytest.mark.parametrize("lang", LANGS)
def test_time_plays_by_the_monotonic_clock_and_stops_at_the_end(lang):
    clock = [1_000]

    async def passes(app, press, ms):
        clock[0] += ms
        app.screen._pass_time()
        app.repaint()
        await press.pilot.pause()

    async def test(app, player, press):
        await press("space")
        assert player.playing
        await passes(app, press, 2_000)
        assert player.at == START + 2 * MINUTE
        assert actions.PAUSE.said(lang) in text(app).splitlines()[-1]
        assert say.SPEEDS[60].said(lang) in text(app)
        await press("space")
        await passes(app, press, 2_000)
        assert player.at == START + 2 * MINUTE
        await press("end", "space")
        assert not player.playing
        assert say.AT_END.said(lang).split(".")[0] in text(app)

    watch(test, sample_player(lang), reading=lambda: clock[0])


@pytest.mark.parametrize("lang", LANGS)
def test_a_recording_that_stops_before_endex_does_not_say_endex(lang):
    async def test(app, player, press):
        await press("end")
        assert "ENDEX" not in text(app)
        assert "FINEX" not in text(app)
        await press("space")
        assert say.STOPS_HERE.said(lang)[:30] in text(app)

    events = [event for event in played(SCENARIO, []) if event.at < 10 * MINUTE]
    player = player_of(events, lang=lang)
    player.seek(MINUTE)
    watch(test, player)


def test_at_endex_it_says_so():
    async def test(app, player, press):
        await press("end")
        assert "■ ENDEX" in text(app)

    watch(test)


def test_speeds_have_keys_on_every_keyboard():
    async def test(app, player, press):
        for key, speed in {"plus": 300, "minus": 60, "V": 15, "v": 60, "equals_sign": 300}.items():
            await press(key)
            assert player.speed == speed
            assert f"×{speed}" in text(app)

    watch(test)


def test_escape_where_there_is_nothing_to_go_back_to_says_how_to_leave_and_q_leaves():
    async def test(app, player, press):
        await press("escape")
        assert app.is_running
        assert "Ctrl+Q" in text(app)
        await press("q")

    app = watch(test)
    assert app.return_value == 0
    app.repaint()  # somebody may have waited to paint


@pytest.mark.parametrize("lang", LANGS)
def test_help_and_palette_name_every_action(lang):
    async def test(app, player, press):
        await press("question_mark")
        seen = words(app)
        for _ in range(3):
            await press("pagedown")
            seen += words(app)
        assert [action.id for action in actions.ALL if action.label.said(lang) not in seen] == []
        await press("escape", "ctrl+p", *"cach" if lang == "fr" else "hidd", "enter")
        assert player.hidden

    watch(test, sample_player(lang))


@pytest.mark.parametrize("size", [SMALL, WIDE])
def test_every_text_stands_out_in_both_themes(size):
    async def test(app, player, press):
        for key, back in (("h", "m"), ("l", "escape"), ("t", "escape"), ("r", "escape")):
            await press(key)
            for _ in range(2):
                ratio, said = poorest(app)
                assert ratio >= 4.5, said
                app.do_theme()
                await press.pilot.pause()
            await press(back)

    watch(test, size=size)


def test_hostile_words_are_clean_and_never_markup():
    evil = "\x1b]52;c;AAAA\x07[red]cut[/] \u202egnp [@click=app.quit]x[/]"
    player = player_of(played(SCENARIO, [Asked(1_000, Note(ref="n", seat="ai_lead", text=evil))]))
    player.seek(1_000)
    player.teams = (evil,)

    async def test(app, player, press):
        drawn = text(app)
        assert "[red]cut[/]" in drawn
        assert not set(drawn) & {"\x1b", "\x07", "\u202e"}
        await press("slash", *"[red]", "enter")
        assert "[red]" in text(app)

    watch(test, player)


def test_a_small_window_is_covered_and_nothing_is_lost():
    async def test(app, player, press):
        await press.pilot.resize_terminal(50, 15)
        await press.pilot.pause()
        assert "too small" in words(app)
        await press.pilot.resize_terminal(80, 24)
        await press.pilot.pause()
        assert "KNEW 2/6" in text(app)

    watch(test)
