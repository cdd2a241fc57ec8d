"""A list and what is under its cursor: nothing moves while somebody reads."""

import pytest
from screens import drive, shown, text
from textual.app import App
from textual.content import Content

from tui.browser import Browser, Row


class Shelf(App):
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]

    def compose(self):
        self.browser = Browser()
        self.chosen = []
        yield self.browser

    def on_browser_moved(self):
        self.browser.read(page_of(self.browser.at))

    def on_browser_chosen(self):
        self.chosen.append(self.browser.at)
        self.browser.open()


def rows(*ids):
    return [Row(each, Content(f"row {each}")) for each in ids]


def page_of(row):
    return Content("\n".join(f"{row} line {number}" for number in range(60)))


def play(test, size=(80, 24)):
    async def run():
        app = Shelf()
        async with shown(app, size) as press:
            app.browser.show(rows("a", "b", "c"))
            await press()
            await test(app, press)

    drive(run())


def test_what_is_under_the_cursor_is_read():
    async def test(app, press):
        assert "a line 0" in text(app)
        await press("down")
        assert (app.browser.at, "b line 0" in text(app)) == ("b", True)
        await press("k")
        assert app.browser.at == "a"

    play(test)


def test_more_rows_move_neither_the_cursor_nor_what_is_read():
    async def test(app, press):
        await press("down", "pagedown")
        read = text(app).splitlines()[8:]
        assert "b line 0" not in "\n".join(read)
        app.browser.show(rows(*"abcdefghij"))
        app.browser.read(page_of("b"))
        await press()
        assert app.browser.at == "b"
        assert text(app).splitlines()[8:] == read

    play(test)


def test_a_row_that_says_something_else_is_drawn_again():
    async def test(app, press):
        app.browser.show([Row("a", Content("another a")), *rows("b", "c")])
        await press()
        assert "another a" in text(app)

    play(test)


def test_other_rows_keep_the_cursor_on_its_row():
    async def test(app, press):
        await press("down", "down")
        app.browser.show(rows("x", "c", "y"))
        assert app.browser.at == "c"
        app.browser.show(rows("x", "y"))
        assert app.browser.at == "x"
        app.browser.show([])
        assert app.browser.at is None

    play(test)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
def test_reading_takes_the_room_of_a_narrow_screen_and_gives_it_back(size):
    async def test(app, press):
        await press("enter")
        assert app.chosen == ["a"]
        assert ("row b" in text(app)) == (size[0] > 110)
        await press("space", "down")
        assert "a line 0" not in text(app).split("\n", 1)[1]
        app.browser.close()
        await press()
        assert "row b" in text(app)
        await press("tab")
        assert app.browser.is_reading

    play(test, size)


def test_a_long_row_is_cut_and_does_not_wrap():
    async def test(app, press):
        app.browser.show([Row("long", Content("word " * 60)), *rows("b")])
        await press()
        assert "row b" in text(app).splitlines()[1]

    play(test)
