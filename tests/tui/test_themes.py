"""Contrast of the consoles' own themes, computed over their variables (WCAG 1.4.3, 1.4.6 and 1.4.11)."""

import pytest
from screens import contrast
from textual.color import Color

from tui.themes import THEMES

GROUNDS = ("background", "surface", "panel")
BODY = ("foreground", "text")
TEXT = ("text-muted", "text-disabled", "foreground-muted", "primary", "accent", "warning", "error", "success")
PAIRS = (
    "block-cursor",
    "block-cursor-blurred",
    "input-cursor",
    "input-selection",
    "screen-selection",
    "marker",
    "alert",
)
STATES = ("border", "border-blurred", "scrollbar", "scrollbar-hover", "scrollbar-active", "block-cursor-background")


def ratio(theme, one, other):
    variables = theme.to_color_system().generate() | theme.variables
    return contrast(Color.parse(variables[one]), Color.parse(variables[other]))


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", GROUNDS)
class TestOnEveryGround:
    @pytest.mark.parametrize("body", BODY)
    def test_body_text_stands_out_seven_to_one(self, theme, ground, body):
        assert ratio(theme, body, ground) >= 7

    @pytest.mark.parametrize("text", TEXT)
    def test_any_text_stands_out_four_and_a_half_to_one(self, theme, ground, text):
        assert ratio(theme, text, ground) >= 4.5

    @pytest.mark.parametrize("state", STATES)
    def test_focus_and_state_stand_out_three_to_one(self, theme, ground, state):
        assert ratio(theme, state, ground) >= 3


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("pair", PAIRS)
def test_text_on_a_ground_of_its_own_stands_out_seven_to_one(theme, pair):
    assert ratio(theme, f"{pair}-foreground", f"{pair}-background") >= 7


def test_the_measure_is_that_of_wcag():
    assert contrast(Color.parse("#000"), Color.parse("#fff")) == pytest.approx(21)
    assert contrast(Color.parse("#777"), Color.parse("#fff")) == pytest.approx(4.48, abs=0.01)
