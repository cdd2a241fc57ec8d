"""The participant console by keyboard alone, in both languages: everything one can do, and what is said meanwhile."""

import asyncio

import pytest
from screens import drive, poorest, shown, text, words
from seats import Sat, clock, sights

from engine.shown import ShownAnswer, ShownDraft, ShownWords
from engine.wire import Briefing, Bye, Presence, Sights, Welcome
from tui import screen_words
from tui.cover import Cover
from tui.participant import words as said
from tui.participant.app import ParticipantApp
from tui.participant.form_screen import FormScreen
from tui.participant.last_screen import LastScreen
from tui.participant.main_screen import MainScreen
from tui.participant.review_screen import ReviewScreen

LANGS = ("en", "fr")


async def no_line():
    await asyncio.Event().wait()


class Play:
    """A console and its seat; every key comes a while after the one before."""

    def __init__(self, sat, app, press):
        self.sat, self.seat, self.desk, self.app = sat, sat.seat, sat.desk, app
        self._press = press

    async def hear(self, *messages):
        self.app.heard(messages)
        await self.press()

    async def press(self, *keys):
        await self._press(*keys)
        self.sat.now += 100
        if self.app.is_running:
            self.app.repaint()
            await self._press()

    @property
    def words(self):
        return words(self.app)

    @property
    def text(self):
        return text(self.app)

    def says(self, text):
        """Whether a sentence of ours stands there, up to the first of its facts."""
        return " ".join(text.said(self.seat.lang).split("{")[0].split()) in self.words


def play(test, lang="en", *, size=(80, 24), asked=(), **options):
    async def run():
        sat = Sat(lang, asked=asked)
        app = ParticipantApp(sat.seat, no_line)
        async with shown(app, size) as press:
            each = Play(sat, app, press)
            await each.hear(*sat.messages(**options))
            await test(each)
        return app

    return drive(run())


@pytest.mark.parametrize("lang", LANGS)
def test_the_inbox_comes_first_and_a_message_is_opened_by_enter(lang):
    async def test(play):
        assert "● N" in play.text
        assert play.text.splitlines()[2].strip().startswith("[1 ")
        assert "EXERCI" not in "\n".join(play.text.splitlines()[3:])
        await play.press("enter")
        assert play.words.count("EXERCI") == 7
        assert [each.kind for each in play.desk.asked] == ["open"]
        await play.press("escape")
        assert "○ " in play.text

    play(test, lang)


@pytest.mark.parametrize("lang", LANGS)
def test_a_decision_is_drafted_read_once_more_and_sent(lang):
    async def test(play):
        await play.press("n")
        assert play.text.splitlines()[2].split("[")[1].startswith("2 ")
        await play.press("enter", "é", "~80", "enter", "~it spreads")
        assert play.seat.drafts["decide/how-to-cut"]["text"] == "it spreads"
        assert play.says(said.DRAFT_SHOWN)
        await play.press("ctrl+s")
        assert isinstance(play.app.screen, ReviewScreen)
        assert play.desk.sent() == []
        put = play.seat.state.decisions[0]
        for part in (put.sight.options[1].label, "80", "it spreads", said.REVIEW_TITLE.said(lang)):
            assert part in play.words
        await play.press("enter")
        (asking,) = play.desk.sent()
        assert (asking.option, asking.confidence, asking.text) == (put.sight.options[1].id, 80, "it spreads")
        assert play.says(said.NEWS_SAVED)
        assert play.seat.drafts == {}
        await play.hear(play.sat.receive(asking.ref))
        assert play.says(said.NEWS_RECEIVED)

    play(test, lang, until=12 * 60_000)


@pytest.mark.parametrize("lang", LANGS)
def test_every_other_thing_can_be_sent_by_keyboard(lang):
    async def test(play):
        persona = play.seat.state.world.personas[0].id
        sent = play.desk.sent

        async def confirm(kind):
            await play.press("ctrl+s", "enter")
            assert sent()[-1].kind == kind, play.text
            assert isinstance(play.app.screen, MainScreen)

        await play.press("m", "~we cut at nine")
        await confirm("note")
        await play.press("4", "enter", "~please freeze them")
        await confirm("message")
        assert sent()[-1].persona == persona
        await play.press("w", "~and again")
        await confirm("message")
        await play.press("1", "enter", "p", "1")
        await confirm("pass-on")
        await play.press("5", "enter", "1", "~3", "enter", "~as of now")
        await confirm("qualify")
        await play.press("f", "~our notice", "tab", "~personal data")
        assert play.says(said.DRAFT_SHOWN)
        await play.press("ctrl+s")
        assert said.LACKING.said(lang).partition("{")[0].split("\u00a0")[0].strip() in play.words
        await play.press("escape", "escape")
        assert sent()[-1].kind in ("qualify", "draft-notice")
        await play.press("f")
        await confirm("notify")
        typed = [*sent()[-1].fields.values()]
        await play.press("3", "down", "enter", "enter")
        assert sent()[-1].kind == "order"
        await play.press("end", "enter", "enter")
        assert sent()[-1].kind == "preserve"
        acts = [each for each in sent() if each.kind != "draft-notice"]
        assert len(acts) == 8
        assert typed == ["our notice", "personal data"]
        assert [each.text for each in acts if getattr(each, "text", "")] == [
            "we cut at nine",
            "please freeze them",
            "and again",
            "as of now",
        ]

    play(test, lang, seats=6, seat="ai_lead", until=15 * 60_000)


def test_an_order_in_force_can_be_lifted():
    async def test(play):
        each = play.seat.state.controls[0]
        each.state = "on"
        await play.press("3", "l", "enter")
        assert (play.desk.sent()[-1].control, play.desk.sent()[-1].lift) == (each.control.id, True)

    play(test)


@pytest.mark.parametrize("lang", LANGS)
def test_what_cannot_be_done_now_says_why(lang):
    async def test(play):
        for keys, why in (
            (("l",), said.WHY_ONLY_ORDERS),
            (("f",), said.WHY_ONLY_DUTIES),
            (("x",), said.WHY_ONLY_DRAFTS),
            (("escape",), said.WHY_AT_THE_LIST),
            (("2", "p"), said.WHY_ONLY_MESSAGES),
            (("3", "l"), said.WHY_NOT_IN_FORCE),
        ):
            await play.press(*keys)
            assert play.says(why), (keys, play.text)

    play(test, lang, until=60_000)


def test_escape_goes_back_and_never_sends():
    async def test(play):
        for keys in (("m", "x"), ("3", "down", "enter"), ("2", "enter", "1"), ("4", "enter", "y", "ctrl+s")):
            await play.press(*keys)
            assert not isinstance(play.app.screen, MainScreen)
            await play.press("escape", "escape")
            assert isinstance(play.app.screen, MainScreen)
        await play.press("escape", "escape")
        assert play.desk.sent() == []
        assert set(play.seat.drafts) == {"note/", "decide/how-to-cut", f"write/{play.seat.state.world.personas[0].id}"}

    play(test, until=12 * 60_000)


def test_a_draft_is_found_again_taken_up_and_can_be_thrown_away():
    async def test(play):
        await play.press("m", "~half a line", "escape", "7")
        assert "~ DRAFT" in play.text
        await play.press("enter")
        assert isinstance(play.app.screen, FormScreen)
        assert "half a line" in play.text
        await play.press("escape", "x")
        assert play.seat.drafts == {}
        assert "~ DRAFT" not in play.text

    play(test)


def test_what_is_missing_is_said_and_nothing_is_sent():
    async def test(play):
        await play.press("m", "ctrl+s")
        assert "Your words: write something." in play.words
        assert isinstance(play.app.screen, FormScreen)
        await play.press("escape", "2", "enter", "tab", "~101", "ctrl+s")
        assert "choose one of the lines" in play.words
        assert "from 0 to 100" in play.words

    play(test, until=12 * 60_000)


def test_the_draft_of_a_teammate_is_shown_where_one_answers():
    async def test(play):
        put = play.seat.state.decisions[0]
        await play.hear(
            Sights(
                offset=0,
                items=(
                    ShownWords(at=1, ref="d1", seat="legal", text="it \x1b[31mspreads"),
                    ShownDraft(
                        at=1, decision=put.sight.decision, option=put.sight.options[0].id, seat="legal", ref="d1"
                    ),
                ),
            )
        )
        await play.press("2", "enter")
        assert f"Draft by {play.seat.state.called('legal')}: {put.sight.options[0].label}" in play.words
        assert "it \ufffd[31mspreads" in play.words

    play(test, until=12 * 60_000)


def test_a_decision_of_others_can_be_drafted_and_says_who_sends():
    async def test(play):
        await play.press("2", "enter", "1", "ctrl+s")
        assert isinstance(play.app.screen, FormScreen)
        assert play.seat.state.decisions[0].sight.owners in play.words

    play(test, seats=6, until=12 * 60_000)


@pytest.mark.parametrize("lang", LANGS)
def test_an_answer_can_be_taken_again_and_a_closed_decision_says_so(lang):
    async def test(play):
        put = play.seat.state.decisions[0]
        answer = ShownAnswer(
            at=1,
            story="1 15:00",
            decision=put.sight.decision,
            option=put.sight.options[0].id,
            seat="director",
            ref="a",
            confidence=None,
            late=False,
            in_force=True,
        )
        await play.hear(Sights(offset=0, items=(answer,)))
        await play.press("2")
        assert said.ANSWERED_STATE.said(lang) in play.text
        assert play.says(said.AGAIN)
        put.closed = True
        await play.press("enter", "1", "ctrl+s")
        assert play.says(said.WHY_CLOSED_DECISION)

    play(test, lang, until=12 * 60_000)


def test_late_is_said_before_it_is_sent():
    async def test(play):
        await play.hear(clock(40 * 60_000))
        await play.press("2", "enter", "1", "ctrl+s")
        assert play.says(said.WHEN_LATE)

    play(test, until=12 * 60_000)


@pytest.mark.parametrize("lang", LANGS)
def test_in_a_pause_one_reads_and_drafts_and_what_is_sent_counts_at_the_frozen_instant(lang):
    async def test(play):
        assert play.says(said.PAUSED)
        await play.press("m", "~in the pause", "ctrl+s")
        assert "T+12:00" in play.words
        assert play.says(said.WHEN_PAUSED)
        await play.press("enter")
        assert [each.text for each in play.desk.sent()] == ["in the pause"]
        play.sat.now += 60_000
        await play.press()
        assert "T+12:00" in play.text.splitlines()[0]
        await play.hear(clock(12 * 60_000))
        assert play.says(said.RESUMED)

    play(test, lang, until=12 * 60_000, state="paused")


@pytest.mark.parametrize("lang", LANGS)
def test_something_real_covers_everything_and_loses_nothing(lang):
    async def test(play):
        await play.press("m", "~half a line")
        await play.hear(clock(state="no-duff"))
        assert isinstance(play.app.screen, Cover)
        assert said.NO_DUFF.said(lang).split("\n")[0] in play.text
        assert said.WHY_NOT_BEGUN.said(lang) not in play.words
        await play.press("x", "ctrl+p", "ctrl+s", "escape", "enter")
        assert isinstance(play.app.screen, Cover)
        await play.hear(clock())
        assert isinstance(play.app.screen, FormScreen)
        await play.press("~ more")
        assert play.seat.drafts["note/"]["text"] == "half a line more"
        assert play.desk.sent() == []

    play(test, lang)


@pytest.mark.parametrize("lang", LANGS)
def test_the_lobby_says_who_one_is_and_gives_way_to_the_inbox(lang):
    async def test():
        sat = Sat(lang)
        app = ParticipantApp(sat.seat, no_line)
        async with shown(app, (80, 60)) as press:
            each = Play(sat, app, press)
            await each.hear(
                Welcome(epoch=1, offset=0, exercise="Quiet Courier", team="blue", seat="legal"),
                Presence(here=("legal", "comms")),
                clock(0, "lobby"),
            )
            assert each.says(said.LOBBY)
            assert "legal, comms" in each.words
            assert each.says(said.LOBBY_SOON)
            world = sights(lang, "legal", 6, until=0)
            await each.hear(Briefing(world=world[0]))
            for briefed in (True, False):
                for role in each.seat.state.world.roles:
                    assert role.seat != "legal" or " ".join(role.mission.split()) in each.words
                assert " ".join(each.seat.state.world.pitch.split()[:4]) in each.words
                if briefed:
                    await each.press("m")
                    assert each.says(said.WHY_NOT_BEGUN)
                    await each.hear(Sights(offset=0, items=world), clock(0))
                    assert each.text.splitlines()[2].strip().startswith("[1 ")
                    await each.press("8")

    drive(test())


@pytest.mark.parametrize("lang", LANGS)
def test_without_a_line_the_clock_is_a_guess_and_says_so(lang):
    async def test(play):
        running, unknown = screen_words.STATES["running"].said(lang), screen_words.NOT_KNOWN.said(lang)
        assert f"  T+15:00  {running}" in play.text
        play.app.lost()
        play.app.repaint()
        await play.press()
        assert f"≈T+15:00  {unknown}" in play.text
        assert running not in play.text
        await play.hear(*play.sat.messages())
        assert f"  T+15:00  {running}" in play.text

    play(test, lang)


@pytest.mark.parametrize("lang", LANGS)
def test_endex_is_said_once_and_what_was_shown_can_still_be_read(lang):
    async def test(play):
        asking = None
        await play.press("m", "~last words", "ctrl+s", "enter")
        asking = play.desk.sent()[0]
        await play.hear(clock(state="over"))
        assert isinstance(play.app.screen, LastScreen)
        assert said.ENDEX_TITLE.said(lang) in play.text
        assert play.says(said.ENDEX_WAITING)
        await play.hear(play.sat.receive(asking.ref), Bye(code="exercise/over", sentence="The exercise is over."))
        assert not play.says(said.ENDEX_WAITING)
        await play.press("enter", "m")
        assert play.says(said.WHY_OVER)
        await play.press("1", "enter")
        assert "EXERCI" in play.text
        await play.press("ctrl+q")

    assert play(test, lang).return_value == 0


def test_a_seat_that_is_taken_over_says_so_and_keeps_what_was_begun():
    async def test(play):
        await play.press("m", "~half a line")
        await play.hear(Bye(code="seat/taken-over", sentence="This seat is now open on another console."))
        assert "This seat is now open on another console." in play.words
        assert said.FAREWELL_KEPT.en in play.words
        await play.press("enter")
        assert "half a line" in play.text
        await play.press("ctrl+s")
        assert play.says(said.WHY_CLOSED)

    play(test)


def test_who_takes_a_seat_over_is_told_too():
    async def test(play):
        await play.hear(Welcome(epoch=1, offset=9, exercise="x", team="y", seat="director", took_over=True))
        assert play.says(screen_words.TOOK_OVER)

    play(test)


def test_a_host_that_lets_nobody_in_ends_the_console_with_1():
    async def test():
        sat = Sat()
        app = ParticipantApp(sat.seat, no_line)
        async with shown(app) as press:
            app.heard([Bye(code="code/unknown", sentence="This join code opens no seat.")])
            await press()
        return app.return_value

    assert drive(test()) == 1


def test_news_neither_moves_the_cursor_nor_what_is_read_nor_the_focus():
    async def test(play):
        await play.press("enter")
        read = play.text.splitlines()[4:20]
        focused = play.app.screen.focused
        rest = sights("en", until=60 * 60_000)[len(sights("en", until=15 * 60_000)) :]
        await play.hear(Sights(offset=0, items=rest), clock(60 * 60_000))
        assert play.text.splitlines()[4:20] == read
        assert play.app.screen.focused is focused
        await play.press("m", "~typing")
        await play.hear(clock(61 * 60_000))
        await play.press("~ on")
        assert play.seat.drafts["note/"]["text"] == "typing on"

    play(test)


def test_next_goes_from_what_needs_one_to_the_next_and_round_again():
    async def test(play):
        places = []
        for _ in range(len(play.seat.needs_me()) + 1):
            await play.press("n")
            main = play.app.screen
            places.append((main._view.id, main._browser.at))
        assert places[:-1] == play.seat.needs_me()
        assert places[-1] == places[0]

    play(test, until=12 * 60_000)


def test_a_filter_shows_what_has_words_in_it_and_escape_shows_all_again():
    async def test(play):
        total = len(play.seat.state.inbox)
        await play.press("slash", "~draft_payment", "enter")
        listed = play.app.screen._browser._rows
        assert 0 < len(listed) < total
        assert "draft_payment" in play.words
        backwards = " ".join(reversed(listed[0].line.plain.upper().split()))
        assert listed[0] in play.app.screen._view.found(play.seat, backwards)
        await play.press("slash", "~zzzz", "enter")
        assert "Nothing has" in play.words
        await play.press("escape")
        assert len(play.app.screen._browser._rows) == total

    play(test, until=60 * 60_000)


def test_views_are_reached_by_digits_of_both_keyboards_and_by_arrows():
    async def test(play):
        for keys, view in (
            ("3", "orders"),
            ("quotation_mark", "orders"),
            ("è", "sent"),
            ("right", "team"),
            ("right", "inbox"),
            ("left", "team"),
        ):
            await play.press(keys)
            assert play.app.screen._view.id == view

    play(test)


def test_the_disk_being_full_is_said_and_the_form_stays_as_it_was():
    async def test(play):
        await play.press("m", "~keep me")
        play.desk.full = True
        await play.press("!", "ctrl+s")
        await play.press("enter")
        assert play.says(said.NOT_SAVED)
        await play.press("escape")
        assert "keep me!" in play.text
        assert play.desk.sent() == []

    play(test)


def test_the_state_of_the_line_is_written_in_words():
    async def test(play):
        assert "● connected" in play.text
        await play.press("m", "~x", "ctrl+s", "enter")
        play.app.lost()
        await play.press()
        assert "○ reconnecting, 1 waiting" in play.text
        assert play.says(said.LINE_LOST)
        await play.press("m", "~y", "ctrl+s")
        assert play.says(said.WHEN_NO_LINE)
        await play.press("escape")
        await play.hear(Welcome(epoch=1, offset=9, exercise="x", team="y", seat="director"))
        assert play.says(said.LINE_BACK)

    play(test)


@pytest.mark.parametrize("lang", LANGS)
def test_who_never_had_a_line_is_told_what_to_compare(lang):
    async def test():
        sat = Sat(lang)
        app = ParticipantApp(sat.seat, no_line)
        async with shown(app) as press:
            each = Play(sat, app, press)
            app.lost()
            await press()
            assert each.says(said.NO_HOST_YET)
            await each.hear(*sat.messages())
            assert not each.says(said.NO_HOST_YET)

    drive(test())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
def test_every_screen_stands_out_and_fits(size, lang):
    async def test(play):
        for keys in (
            (),
            ("enter",),
            ("escape", "2"),
            ("enter",),
            ("escape", "3"),
            ("4",),
            ("5",),
            ("6",),
            ("7",),
            ("8",),
            ("question_mark",),
        ):
            await play.press(*keys)
            ratio, at = poorest(play.app)
            assert ratio >= 4.5, (keys, at, ratio)
            assert "EXERCI" in play.text or keys == ("question_mark",)
            bar = play.text.splitlines()[-1]
            assert "Ctrl+Q" in bar
            assert "Ctrl+P" in bar

    play(test, lang, size=size, until=40 * 60_000)


def test_the_light_theme_stands_out_too():
    async def test(play):
        play.app.do("theme")
        for keys in ((), ("enter",), ("escape", "2"), ("enter",), ("1",)):
            await play.press(*keys)
            assert poorest(play.app)[0] >= 4.5, poorest(play.app)

    play(test, until=12 * 60_000)


def test_without_colours_the_screens_say_the_same(monkeypatch):
    screens = []

    async def test(play):
        for keys in (("2",), ("3",), ("1", "enter")):
            await play.press(*keys)
            screens.append(play.text)

    play(test)
    monkeypatch.setenv("NO_COLOR", "1")
    play(test)
    assert screens[:3] == screens[3:]


def test_every_action_is_in_help_and_palette_in_both_languages():
    async def test(play):
        await play.press("question_mark")
        first = play.words
        await play.press("pagedown")
        helped = first + play.words
        await play.press("escape", "ctrl+p")
        listed = play.app.screen._actions()
        for action in MainScreen.ACTIONS:
            assert action in listed
            assert action.label.said(play.seat.lang) in helped or action.id == "open"

    for lang in LANGS:
        play(test, lang, size=(120, 60))


def test_a_hostile_paste_is_clean_before_it_is_drawn():
    from textual.events import Paste

    async def test(play):
        await play.press("m")
        play.app.screen.focused.post_message(Paste("\x1b]52;c;AAAA\x07\u202eboo[red]x[/]" + "x" * 70_000))
        await play.press()
        held = play.seat.drafts["note/"]["text"]
        assert "boo[red]x[/]" in held
        assert not set(held + play.text) & set("\x1b\x07\u202e")
        assert len(held) <= 8_000
        await play.press("ctrl+s")
        assert "characters too many" in play.words

    play(test)


def test_lines_are_undone_while_a_scroll_bar_goes():
    async def test(play):
        await play.press("m")
        for _ in range(6):
            await play.press("enter", "a")
        for _ in range(10):
            await play.press("ctrl+z")
        for _ in range(10):
            await play.press("ctrl+y")
        assert play.app.is_running

    play(test)
