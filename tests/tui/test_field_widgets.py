"""Fields as they are drawn: a trade-off stands under its choice on all its lines, however wide the window is."""

import pytest
from screens import drive, shown, text
from textual.app import App

from injects.written import Text
from tui.field_widgets import ChoiceField
from tui.fields import Choice, Option
from tui.themes import DARK

HINT = "Whatever it is, it stops, and so do four desks in ten, the sorting and the search, on the afternoon of the run."
CHOICE = Choice("choice", Text(en="Your choice", fr="Votre choix"), (Option("off", "Switch it off", HINT),))


class Form(App):
    def get_default_screen(self):
        self.register_theme(DARK)
        self.theme = DARK.name
        return super().get_default_screen()

    def compose(self):
        yield ChoiceField(CHOICE, "")


@pytest.mark.parametrize("width", [60, 80, 120])
def test_a_trade_off_stands_under_its_choice(width):
    async def test():
        app = Form()
        async with shown(app, (width, 24)):
            label, *hint = (line[1:] for line in text(app).splitlines() if line[1:].strip())
            under = label.index("(") + len("( ) 1. ")
            assert {len(line) - len(line.lstrip()) for line in hint} == {under}
            assert " ".join(line.strip() for line in hint) == HINT

    drive(test())
