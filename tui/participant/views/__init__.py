"""The views of a seat: lists whose lines are read one by one. Each is drawn from the seat alone."""

from tui.participant.views.contacts import CONTACTS
from tui.participant.views.decisions import DECISIONS
from tui.participant.views.duties import DUTIES
from tui.participant.views.inbox import INBOX
from tui.participant.views.log import LOG
from tui.participant.views.orders import ORDERS
from tui.participant.views.sent import SENT
from tui.participant.views.team import TEAM
from tui.participant.views.view import View

__all__ = ["VIEWS", "View"]

VIEWS: tuple[View, ...] = (INBOX, DECISIONS, ORDERS, CONTACTS, DUTIES, LOG, SENT, TEAM)
"""In the order of their digits."""
