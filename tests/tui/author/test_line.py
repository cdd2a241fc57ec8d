"""The author's line console: words for time beside all that a participant can type, in both languages."""

import pytest
from seats import Desk, sights

from engine.wire import Sights, Welcome
from injects.written import Text
from tui.author.door import Behind, Wish
from tui.author.line import AuthorLine
from tui.line import LineConsole


class Played:
    """An author whose wishes are kept."""

    stands_still = False

    def __init__(self, behind=()):
        self.wishes = []
        self._behind = behind

    def why_not(self, wish):
        return Text(en="Too fast.", fr="Trop vite.") if wish is Wish.FASTER else None

    def wish(self, wish):
        self.wishes.append(wish)

    def ahead(self):
        return "In 2 min: inject 2.09."

    def behind(self):
        return self._behind


def console(author, lang="en"):
    line = AuthorLine(LineConsole(Desk(), lang, interactive=False, new_ref=lambda: "r1"), author, lang)
    shown = sights(lang, until=12 * 60_000)
    line.heard([Welcome(epoch=1, offset=0, exercise="x", team="blue", seat="director"), Sights(offset=0, items=shown)])
    line.to_print()
    return line


def said(line, typed):
    line.typed(typed)
    return "\n".join(line.to_print())


@pytest.mark.parametrize(
    ("lang", "typed", "wish", "told"),
    [
        ("en", "pause", Wish.PAUSE, "TIME Stop time: done."),
        ("fr", "Reprendre", Wish.RUN, "TEMPS Relancer le temps\u00a0: c’est fait."),
        ("en", "jump", Wish.JUMP, "TIME Go to next: done."),
        ("fr", "ralentir", Wish.SLOWER, "TEMPS Moins vite\u00a0: c’est fait."),
    ],
)
def test_a_word_asks_for_what_the_author_wants_of_time(lang, typed, wish, told):
    author = Played()
    assert said(console(author, lang), typed) == told
    assert author.wishes == [wish]


def test_what_cannot_be_says_why():
    author = Played()
    assert said(console(author), "faster") == "TIME Too fast."
    assert said(console(author, "fr"), "accélérer") == "TEMPS Trop vite."
    assert author.wishes == []


def test_what_lies_ahead_and_what_is_hidden_are_read_out():
    line = console(Played([Behind("ADVERSARY", ("Plant: struck \x1b[31m",))]))
    assert said(line, "ahead") == "AHEAD In 2 min: inject 2.09."
    assert said(line, "hidden") == "HIDDEN ADVERSARY\nTEXT Plant: struck \ufffd[31m"
    assert said(console(Played()), "hidden").startswith("TIME There is nothing to look at yet")


def test_an_answer_to_a_question_is_no_word_on_time():
    author, line = Played(), None
    line = console(author)
    assert "ASK" in said(line, "decide 1")
    said(line, "pause")
    assert author.wishes == []
    said(line, "cancel")
    said(line, "pause")
    assert author.wishes == [Wish.PAUSE]


def test_all_else_goes_to_the_console_and_help_tells_both():
    line = console(Played())
    assert "INJECT 1" in said(line, "list")
    told = said(line, "help")
    assert "HELP read 3" in told
    assert "HELP ahead" in told


def test_leaving_is_said_once_and_not_as_if_one_could_come_back():
    line = console(Played())
    assert said(line, "quit") == "QUIT."
    line.leave()
    assert line.to_print() == []
    assert line.finished
