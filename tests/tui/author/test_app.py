"""The author's full screen: a participant's, with time at hand where nothing is being written, and the hidden side."""

import pytest
from screens import SMALL, drive, shown, text, ticking, words
from seats import Sat, clock

from injects.written import Text
from tui.author.app import AuthorApp, AuthorScreen
from tui.author.door import Behind, Wish
from tui.browser import Listing


class Played:
    """An author whose wishes are kept; `refused` are those that cannot be granted."""

    def __init__(self, *, still=False, refused=()):
        self.stands_still = still
        self.refused = refused
        self.wishes = []

    def why_not(self, wish):
        return Text(en="It cannot be so.", fr="C’est impossible.") if wish in self.refused else None

    def wish(self, wish):
        self.wishes.append(wish)

    def ahead(self):
        return "Time ×5. In 2 min: inject 2.09."

    def behind(self):
        return [Behind("ADVERSARY", ("Plant: struck \x1b[31m2 times",)), Behind("METERS", tuple(map(str, range(40))))]


def console(author, lang="en"):
    sat = Sat(lang)

    async def serve():
        for message in sat.messages():
            app.heard([message])

    sat.seat.reading = ticking()
    app = AuthorApp(sat.seat, author, serve)
    return app


@pytest.mark.parametrize(("key", "wish"), [("t", Wish.PAUSE), ("g", Wish.JUMP), ("v", Wish.FASTER), ("b", Wish.SLOWER)])
def test_a_key_asks_for_what_the_author_wants_of_time(key, wish):
    async def play():
        author = Played()
        async with shown(console(author)) as press:
            await press(key)
            assert author.wishes == [wish]

    drive(play())


def test_the_key_that_stops_time_lets_it_run_again():
    async def play():
        author = Played(still=True)
        app = console(author)
        async with shown(app) as press:
            assert "t Let time run" in text(app)
            await press("t")
            assert author.wishes == [Wish.RUN]
            author.stands_still = False
            app.changed()
            await press()
            assert "t Stop time" in text(app)

    drive(play())


def test_what_cannot_be_done_now_says_why():
    async def play():
        author = Played(refused=(Wish.FASTER,))
        app = console(author)
        async with shown(app) as press:
            await press("v")
            assert "It cannot be so." in text(app)
            assert author.wishes == []

    drive(play())


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_all_keys_and_what_comes_next_stand_on_a_small_screen(lang):
    async def play():
        app = console(Played(), lang)
        async with shown(app, SMALL) as press:
            await press()
            said = text(app)
            assert "Time ×5. In 2 min: inject 2.09." in said
            for key in "tgvbh":
                assert f" {key} " in said
            assert ("h Coulisses" if lang == "fr" else "h Hidden side") in said

    drive(play())


def test_while_one_writes_the_keys_are_letters():
    async def play():
        author = Played()
        app = console(author)
        async with shown(app) as press:
            await press("m", "~this was best")
            assert author.wishes == []
            assert "this was best" in words(app)

    drive(play())


def test_the_hidden_side_is_a_key_away_and_back():
    async def play():
        app = console(Played())
        async with shown(app, (80, 60)) as press:
            await press("h")
            assert "THE HIDDEN SIDE, at T+15:" in text(app)
            assert "· Plant: struck \ufffd[31m2 times" in text(app)
            assert "· 39" in text(app)
            await press("h")
            assert "HIDDEN SIDE, at" not in text(app)

    drive(play())


def test_what_becomes_of_the_pack_stands_though_the_line_goes_and_comes():
    async def play():
        app = console(Played())
        async with shown(app):
            now = [0]
            app.reading = lambda: now[0]
            app.noted("The pack has changed.")
            app.heard([clock(state="paused")])
            assert "The pack has changed." in words(app)
            now[0] = 60_000
            app.heard([clock(state="running")])
            assert "The pack has changed." not in words(app)

    drive(play())


def test_no_key_of_a_participant_is_taken_away():
    keys = [key for action in AuthorScreen.ACTIONS for key in action.keys.split(",") if key]
    browsing = [key for each in Listing.BINDINGS for key in each.key.split(",") if each.id is None]
    assert len({*keys, *browsing}) == len(keys) + len(browsing)


def test_help_tells_what_the_keys_do():
    async def play():
        app = console(Played())
        async with shown(app, (80, 60)) as press:
            app.heard([clock()])
            await press("question_mark")
            assert "g Go to next Go to the next thing that comes by itself." in words(app)
            assert "n Next Go to what needs you now" in words(app)

    drive(play())
