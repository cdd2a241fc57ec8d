"""The views of a desk: lists whose lines are read one by one. Each is drawn from the focus alone."""

from tui.control.views.letters import LETTERS
from tui.control.views.lobby import LOBBY
from tui.control.views.log import LOG
from tui.control.views.matrix import MATRIX
from tui.control.views.one_team import ONE_TEAM
from tui.control.views.plan import PLAN
from tui.control.views.view import View

__all__ = ["VIEWS", "View"]

VIEWS: tuple[View, ...] = (LOBBY, PLAN, MATRIX, ONE_TEAM, LETTERS, LOG)
"""In the order of their digits."""
