"""What can be done from the facilitator's main screen. The letters are the same in both languages."""

from tui.actions import DIGITS, Action
from tui.control import screen_words as words
from tui.control.verbs import Verb
from tui.control.views import VIEWS

OPEN = Action("open", "enter", words.OPEN, words.OPEN_HELP)
RELEASE = Action("release", "l", words.RELEASE, words.RELEASE_HELP)
WITHHOLD = Action("withhold", "h", words.WITHHOLD, words.WITHHOLD_HELP)
LET_GO = Action("let_go", "g", words.LET_GO, words.LET_GO_HELP)
SKIP = Action("skip", "x", words.SKIP, words.SKIP_HELP)
START = Action("start", "s", words.START, words.START_HELP)
PAUSE = Action("pause", "p", words.PAUSE, words.PAUSE_HELP)
RESUME = Action("resume", "r", words.RESUME, words.RESUME_HELP)
JUMP = Action("jump", "n", words.JUMP, words.JUMP_HELP)
WRITE = Action("write", "w", words.WRITE, words.WRITE_HELP)
CHOOSE_TEAM = Action("choose_team", "t", words.CHOOSE_TEAM, words.CHOOSE_TEAM_HELP)
ALL = Action("all", "a", words.ALL, words.ALL_HELP)
PACE = Action("pace", "v", words.PACE, words.PACE_HELP)
END = Action("end", "e", words.END, words.END_HELP)
ONLY = Action("only", "f", words.ONLY, words.ONLY_HELP)
SORT = Action("sort", "o", words.SORT, words.SORT_HELP)
FILTER = Action("filter", "slash", words.FILTER, words.FILTER_HELP)
BACK = Action("back", "escape", words.BACK, words.BACK_HELP)
RIGHT = Action("right", "right", words.RIGHT, words.RIGHT_HELP, bar=False)
LEFT = Action("left", "left", words.LEFT, words.LEFT_HELP, bar=False)
SHOW = tuple(
    Action(f"view_{view.id}", keys, view.title, words.SHOW_HELP, bar=False)
    for view, keys in zip(VIEWS, DIGITS, strict=False)
)
NO_DUFF = Action("no_duff", "ctrl+r", words.NO_DUFF, words.NO_DUFF_HELP, always=True)

ON_INJECTS = {RELEASE.id: Verb.RELEASE, WITHHOLD.id: Verb.WITHHOLD, LET_GO.id: Verb.LET_GO, SKIP.id: Verb.SKIP}
ON_TEAMS = {
    START.id: Verb.START,
    PAUSE.id: Verb.PAUSE,
    RESUME.id: Verb.RESUME,
    JUMP.id: Verb.JUMP,
    END.id: Verb.END,
}
"""Verbs that need nothing but their target."""

ACTIONS = (
    START, LET_GO, RELEASE, WITHHOLD, SKIP, OPEN, RESUME, PAUSE, JUMP, WRITE, CHOOSE_TEAM, ALL, PACE, END, ONLY, SORT,
    FILTER, BACK, RIGHT, LEFT, *SHOW,
)  # fmt: skip
"""In the order in which the key bar has room for them."""
