"""What every full-screen console does: help, palette, themes, the way out, covers, notices, painting in good time."""

import pytest
from screens import drive, poorest, shown, text, words
from textual.widgets import Input

from engine.wire import Clock
from injects.written import Text
from tui import screen_words
from tui.actions import Action
from tui.base import ConsoleApp
from tui.clock_face import ClockFace
from tui.console_screen import ConsoleScreen
from tui.cover import Cover
from tui.key_bar import bindings
from tui.line_state import LineState
from tui.status_bar import Status, StatusBar

READ = Action("read", "r", Text(en="Read", fr="Lire"), Text(en="Read the message.", fr="Lire le message."))
WAIT = Action("wait", "w", Text(en="Wait", fr="Attendre"), Text(en="Wait a while.", fr="Attendre un peu."))
LANGS = ("en", "fr")


class Desk(ConsoleScreen[None]):
    ACTIONS = (READ, WAIT)
    BINDINGS = bindings(ACTIONS)
    AUTO_FOCUS = ""
    painted = 0

    def body(self):
        face = ClockFace(self.app.reading)
        face.take(Clock(world_ms=623_000, duration=7_200_000, state="running", story="1 14:55"))
        line = LineState(screen_words.RECONNECTING, 1)
        yield StatusBar(
            self.app.lang, Status.of(face, self.app.lang, place="Team \x1b[31m[b]1[/]", phase="P", line=line)
        )
        yield Input()

    def paint(self):
        self.painted += 1

    def why_not(self, action_id):
        return Text(en="There is no time.", fr="Le temps manque.") if action_id == "wait" else None

    def do_read(self):
        self.app.tell("\x1b]52;c;AAAA\x07[red]read[/] it")


class Console(ConsoleApp):
    pending = 0

    def on_mount(self):
        self.desk = Desk()
        self.push_screen(self.desk)

    def unsent(self):
        return self.pending


def play(test, lang="en", size=(80, 24)):
    async def run():
        app = Console(lang, reading=lambda: 0)
        async with shown(app, size) as press:
            await test(app, press)
        return app

    return drive(run())


@pytest.mark.parametrize("lang", LANGS)
def test_the_key_bar_shows_what_works_now_and_the_rest_says_why_not(lang):
    async def test(app, press):
        bar = text(app).splitlines()[-1]
        assert READ.label.said(lang) in bar
        assert WAIT.label.said(lang) not in bar
        for way in (screen_words.HELP, screen_words.PALETTE, screen_words.QUIT):
            assert way.said(lang) in bar
        await press("w")
        assert app.desk.why_not("wait").said(lang) in text(app)

    play(test, lang)


@pytest.mark.parametrize("lang", LANGS)
def test_help_says_every_action_of_the_screen_in_front(lang):
    async def test(app, press):
        await press("question_mark")
        for said in (READ.help, app.desk.why_not("wait"), screen_words.QUIT_HELP, screen_words.HELP_NOT_NOW):
            assert said.said(lang) in words(app)
        await press("escape")
        assert app.screen is app.desk

    play(test, lang)


@pytest.mark.parametrize(("lang", "typed", "found"), [("en", "rea", "Read"), ("fr", "qUitt", "Quitter")])
def test_the_palette_finds_every_action_by_its_name(lang, typed, found):
    async def test(app, press):
        await press("ctrl+p")
        for each in (READ, WAIT, *(action for action in ConsoleApp.ACTIONS if action.id != "palette")):
            assert each.label.said(lang) in text(app)
        await press(f"~{typed}")
        assert found in text(app).splitlines()[3]
        await press("~zzz")
        assert screen_words.NO_MATCH.said(lang) in text(app)
        await press("escape")
        assert app.screen is app.desk

    play(test, lang)


def test_the_palette_does_what_was_chosen():
    async def test(app, press):
        await press("ctrl+p", "~read", "enter")
        assert app.screen is app.desk
        assert "[red]read[/] it" in text(app)

    play(test)


def test_what_is_told_is_clean_and_never_markup():
    async def test(app, press):
        await press("r")
        assert "\ufffd]52;c;AAAA\ufffd[red]read[/] it" in text(app)
        assert "\ufffd[31m[b]1[/]" in text(app)
        assert not set(text(app)) & set("\x1b\x07\x9b")

    play(test)


def test_leaving_asks_once_while_something_is_not_sent():
    async def test(app, press):
        app.pending = 2
        await press("ctrl+q")
        assert "Not sent yet: 2." in text(app)
        assert app.is_running
        await press("ctrl+q")

    assert play(test).return_value == 0


def test_ctrl_c_says_how_to_leave_and_leaves_nothing():
    async def test(app, press):
        await press("ctrl+c")
        assert "Ctrl+Q leaves this console." in text(app)

    assert play(test).return_value is None


@pytest.mark.parametrize("lang", LANGS)
def test_a_window_too_small_says_what_to_do_and_loses_nothing(lang):
    async def test(app, press):
        app.desk.query_one(Input).focus()
        await press("~half a word")
        await press.pilot.resize_terminal(50, 15)
        await press("x", "ctrl+p", "escape")
        assert isinstance(app.screen, Cover)
        assert "50" in text(app)
        assert "80" in text(app)
        await press.pilot.resize_terminal(60, 20)
        await press.pilot.pause()
        assert app.screen is app.desk
        await press.pilot.resize_terminal(80, 24)
        await press("~ more")
        assert app.desk.query_one(Input).value == "half a word more"

    play(test, lang)


def test_letters_go_to_the_field_that_is_being_typed_in():
    async def test(app, press):
        app.desk.query_one(Input).focus()
        await press("r", "question_mark")
        assert app.desk.query_one(Input).value == "r?"
        assert "Read" not in text(app).splitlines()[-1]
        await press("f1")
        assert READ.help.en in words(app)

    play(test)


def test_many_changes_are_one_painting():
    async def test(app, press):
        before = app.desk.painted
        for _ in range(500):
            app.changed()
        assert app.desk.painted <= before + 1
        app._pacer._reading = lambda: 1_000
        await press.pilot.pause(0.1)
        assert before < app.desk.painted <= before + 2

    play(test)


@pytest.mark.parametrize("theme", [0, 1])
def test_all_that_is_drawn_stands_out(theme):
    async def test(app, press):
        if theme:
            app.do("theme")
            await press()
        for keys in ((), ("question_mark",), ("escape", "ctrl+p")):
            await press(*keys)
            await press.pilot.pause()
            assert poorest(app)[0] >= 4.5, poorest(app)

    play(test)


def test_keys_can_be_given_to_actions_by_their_names():
    async def test(app, press):
        app.set_keymap({"read": "x"})
        app._pacer._reading = lambda: 1_000
        await press("x")
        assert "read[/] it" in text(app)
        assert "x Read" in text(app).splitlines()[-1]

    play(test)


def test_without_colours_the_screen_says_the_same(monkeypatch):
    said = []

    async def test(app, press):
        said.append((app.no_color, text(app)))

    play(test)
    monkeypatch.setenv("NO_COLOR", "1")
    play(test)
    assert [plain for plain, _ in said] == [False, True]
    assert said[0][1] == said[1][1]
