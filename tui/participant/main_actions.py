"""What can be done from the participant's main screen. The letters are the same in both languages."""

from tui.actions import DIGITS, Action
from tui.participant import words
from tui.participant.views import VIEWS

NEXT = Action("next", "n", words.NEXT, words.NEXT_HELP)
OPEN = Action("open", "enter", words.OPEN, words.OPEN_HELP)
PASS_ON = Action("pass_on", "p", words.PASS_ON, words.PASS_ON_HELP)
LIFT = Action("lift", "l", words.LIFT, words.LIFT_HELP)
FILE = Action("file", "f", words.FILE, words.FILE_HELP)
FORGET = Action("forget", "x", words.FORGET, words.FORGET_HELP)
WRITE = Action("write", "w", words.WRITE, words.WRITE_HELP)
NOTE = Action("note", "m", words.NOTE, words.NOTE_HELP)
SHARE = Action("share", "s", words.SHARE, words.SHARE_HELP, bar=False)
FILTER = Action("filter", "slash", words.FILTER, words.FILTER_HELP)
BACK = Action("back", "escape", words.BACK, words.BACK_HELP)
NEXT_VIEW = Action("next_view", "right", words.NEXT_VIEW, words.SHOW_HELP, bar=False)
LAST_VIEW = Action("last_view", "left", words.LAST_VIEW, words.SHOW_HELP, bar=False)
SHOW = tuple(
    Action(f"view_{view.id}", keys, view.title, words.SHOW_HELP, bar=False)
    for view, keys in zip(VIEWS, DIGITS, strict=False)
)

ACTIONS = (NEXT, OPEN, PASS_ON, LIFT, FILE, FORGET, WRITE, NOTE, SHARE, FILTER, BACK, NEXT_VIEW, LAST_VIEW, *SHOW)
