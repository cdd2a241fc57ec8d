"""A participant's seat in the tests: fed with what a real world shows, its door a desk that keeps what it is given."""

from functools import cache
from itertools import count

from crises import SEED, courier, table_of

from engine.seating import seat_roles
from engine.shown import ShownReceipt
from engine.staging import Staging, Viewer
from engine.views import visible
from engine.wire import Clock, Presence, Sights, Welcome
from scenarios.load import regimes
from tui.participant.seat import Seat

FOREVER = 10**9
DURATION = 7_200_000


class Desk:
    """The door to a host that answers when told to, and a disk that can be full."""

    def __init__(self):
        self.asked = []
        self.kept = {}
        self.full = False

    def ask(self, asking):
        if not self.full:
            self.asked.append(asking)
        return not self.full

    def waiting(self):
        return len(self.asked)

    def drafts(self):
        return self.kept

    def keep_draft(self, form, values):
        if not self.full:
            self.kept = {name: held for name, held in {**self.kept, form: dict(values)}.items() if held}
        return not self.full

    def sent(self):
        """What a person sent, without readings and drafts."""
        return [each for each in self.asked if each.kind not in ("open", "draft")]


@cache
def events():
    return tuple(table_of(courier().scenario, "competent").play_out())


@cache
def sights(lang, seat="director", seats=1, until=FOREVER):
    """All that a seat is shown of a whole *Quiet Courier*, but its own receipts."""
    scenario = courier().scenario
    viewer = Viewer(seat, seat_roles(scenario, seats)[seat], lang)
    staging = Staging(scenario, SEED, regimes())
    shown = (visible(event, viewer, staging) for event in events() if event.at <= until)
    return tuple(each for each in shown if each is not None and each.kind != "receipt")


class Sat:
    """A seat, its door, and a clock that a test moves."""

    def __init__(self, lang="en", *, asked=()):
        self.now = 0
        self.desk = Desk()
        refs = count(1)
        self.seat = Seat(lang, self.desk, reading=lambda: self.now, new_ref=lambda: f"r{next(refs)}", asked=asked)

    def messages(self, *, seat="director", seats=1, until=15 * 60_000, state="running", here=("director",)):
        """What a host says to a console that comes."""
        return [
            Welcome(epoch=1, offset=0, exercise="Quiet Courier", team="blue", seat=seat),
            Presence(here=here),
            Sights(offset=0, items=sights(self.seat.lang, seat, seats, until)),
            clock(until, state),
        ]

    def hear(self, **options):
        """Hears all of it at once."""
        for message in self.messages(**options):
            self.seat.hear(message)
        return self

    def receive(self, ref, code="", sentence=""):
        """A receipt for something sent."""
        return Sights(
            offset=0, items=(ShownReceipt(at=self.seat.face.world_ms, ref=ref, code=code, sentence=sentence),)
        )


def clock(world_ms=15 * 60_000, state="running", pace=1_000):
    return Clock(world_ms=world_ms, duration=DURATION, state=state, story="1 14:55", pace=pace)
