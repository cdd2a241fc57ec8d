"""A seat of a team: everything its console knows and has asked, whatever draws it. Three states of what one sends."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import assert_never

from engine import asking as ask
from engine.farewells import is_final
from engine.shown import Shown, ShownDecision, ShownInject, ShownReceipt, ShownWritten
from engine.wire import Briefing, Bye, Clock, FromHost, Presence, Sights, Welcome
from injects.written import Lang, Text
from tui import screen_words
from tui.clock_face import ClockFace
from tui.door import DraftsDoor, Values
from tui.line_state import LineState
from tui.pacer import Reading
from tui.participant import words
from tui.participant.drafting import DRAFTS, Draft, Drafting, NoticeDraft, about_decision, about_notice
from tui.state import Arrival, ConsoleState, Handling, PutDecision, Receipt, opening

FRESH_MS = 5_000
"""How long something is news, on the wall's clock."""


class Seat:
    """Call `hear` and `lost` as things happen; everything else only looks, or asks."""

    def __init__(
        self,
        lang: Lang,
        door: DraftsDoor,
        *,
        reading: Reading,
        new_ref: Callable[[], str],
        asked: Iterable[ask.Asking] = (),
    ) -> None:
        """`asked`: what this seat asked before, as its disk holds it."""
        self.lang: Lang = lang
        self.reading = reading
        self.face = ClockFace(reading)
        self.state = ConsoleState()
        self.welcome: Welcome | None = None
        self.here: tuple[str, ...] = ()
        """The seats of the team that have a console now."""
        self.bye: Bye | None = None
        """The host's last word, once the line is closed for good."""
        self.asked = {asking.ref: asking for asking in asked}
        self.receipts: dict[str, Receipt] = {}
        self.drafting = Drafting(reading)
        self._door = door
        self._new_ref = new_ref
        self._up: bool | None = None
        self._opened_before = {each.item for each in self.asked.values() if isinstance(each, ask.AskOpen)}
        self._passed = {each.item: each.ref for each in self.asked.values() if isinstance(each, ask.AskPassOn)}
        self._read: set[int] = set()

    @property
    def name(self) -> str:
        """The seat, as the host calls it."""
        return self.welcome.seat if self.welcome else ""

    @property
    def peers(self) -> tuple[str, ...]:
        """The teams that information may be shared with."""
        return self.welcome.peers if self.welcome else ()

    @property
    def line(self) -> LineState:
        """The state of the line in words."""
        if self.bye:
            return LineState(screen_words.ENDED, len(self.unanswered))
        states = {None: screen_words.CONNECTING, True: screen_words.CONNECTED, False: screen_words.RECONNECTING}
        return LineState(states[self._up], len(self.unanswered))

    @property
    def is_up(self) -> bool | None:
        """Whether there is a line; None before there ever was one."""
        return self._up

    @property
    def is_connected(self) -> bool:
        """What is sent now leaves now."""
        return self._up is True

    @property
    def unanswered(self) -> list[ask.Asking]:
        """What was sent and has no receipt; readings and drafts are nothing that anybody waits for."""
        return [each for ref, each in self.asked.items() if ref not in self.receipts and is_sent(each)]

    @property
    def sent(self) -> list[ask.Asking]:
        """All that a person sent from this seat, in order."""
        return [each for each in self.asked.values() if is_sent(each)]

    @property
    def drafts(self) -> Mapping[str, Values]:
        """What was begun and not sent, by form."""
        return self._door.drafts()

    def hear(self, message: FromHost) -> Sequence[Shown]:
        """Takes what came from the host, and gives what is new of it."""
        match message:
            case Welcome():
                self._greet(message)
            case Sights():
                for sight in message.items:
                    self._see(sight)
                return message.items
            case Briefing():
                self.state.take(message.world)
            case Clock():
                self.face.take(message)
            case Presence():
                self.here = message.here
            case Bye():
                self._up = False
                self.bye = message if is_final(message.code) else None
            case _:
                assert_never(message)
        return ()

    def lost(self) -> None:
        """There is no line to the host, and another is being tried."""
        self._up = False

    def ended(self) -> bool:
        """Whether play is over, as far as this console knows."""
        return self.state.over or self.face.state == "over"

    def is_fresh(self, at: int) -> bool:
        """Whether something of that instant is news now, and not part of a view that is being caught up with."""
        frame = self.face.frame
        return frame is not None and at >= self.face.world_ms - FRESH_MS * frame.pace // 1_000

    @property
    def enters(self) -> int | None:
        """World time at which this seat enters, when it has to wait for that."""
        return self.face.frame.enters if self.face.frame and self.state.world is None else None

    def why_not_send(self) -> Text | None:
        """Why nothing can be sent now; None when something can. Without a line it can: it is saved here."""
        if self.ended():
            return words.WHY_OVER
        if self.bye:
            return words.WHY_CLOSED
        if self.enters:
            return words.WHY_NOT_ENTERED
        if self.face.state is None or self.state.world is None:
            return words.WHY_NOT_BEGUN
        return words.WHY_NOT_BEGUN if self.face.state == "lobby" else None

    def why_not_share(self) -> Text | None:
        """Why nothing can be shared with other teams now."""
        return self.why_not_send() or (None if self.peers else words.WHY_NO_SHARING)

    def send(self, make: Callable[[str], ask.Asking]) -> ask.Asking | None:
        """Saves something here and sends it; None when it could not be saved, and then nothing is sent."""
        asking = make(self._new_ref())
        if not self._door.ask(asking):
            return None
        self.asked[asking.ref] = asking
        if isinstance(asking, ask.AskDecide):
            self.drafting.forget(about_decision(asking.decision))
        elif isinstance(asking, ask.AskNotify):
            self.drafting.forget(about_notice(asking.clock, asking.stage))
        elif isinstance(asking, ask.AskPassOn):
            self._passed[asking.item] = asking.ref
        return asking

    def keep_draft(self, form: str, values: Values) -> bool:
        """Keeps what a form holds on this machine; without anything in it, forgets it."""
        return self._door.keep_draft(form, values)

    def send_draft(self) -> None:
        """Lets the team see the latest draft, not oftener than every two seconds, and only on a line."""
        if not self._up or self.why_not_send():
            return
        draft = self.drafting.due()
        match draft:
            case Draft() if not self.state.decision(draft.decision).closed:
                ref = DRAFTS + self._new_ref()
                asked = ask.AskDraft(ref=ref, decision=draft.decision, option=draft.option, text=draft.text)
                self._door.ask(asked)
            case NoticeDraft() if draft.stage not in self.state.duty(draft.clock).sent:
                fields = dict(draft.fields)
                notice = ask.AskDraftNotice(
                    ref=DRAFTS + self._new_ref(), clock=draft.clock, stage=draft.stage, fields=fields, text=draft.text
                )
                self._door.ask(notice)

    def handling(self, arrival: Arrival) -> Handling:
        """What this seat did with a message."""
        sight = arrival.sight
        if isinstance(sight, ShownInject) and self._is_passed(sight.item):
            return "passed"
        return "read" if arrival.number in self._read else "new"

    def open(self, arrival: Arrival) -> None:
        """Reads a message: an inject is opened once, whatever happens."""
        self._read.add(arrival.number)
        sight = arrival.sight
        if not isinstance(sight, ShownInject) or self.why_not_send():
            return
        ref = opening(sight.item)
        if ref not in self.asked:
            asking = ask.AskOpen(ref=ref, item=sight.item)
            if self._door.ask(asking):
                self.asked[ref] = asking

    def needs_me(self) -> list[tuple[str, str]]:
        """Where this seat is needed, by view and row: its own undecided decisions, the first due first; the unread."""
        open_ = [put for put in self.state.decisions if self.is_mine(put)]
        open_.sort(key=lambda put: put.sight.due)
        unread = [each for each in self.state.inbox if self.handling(each) == "new"]
        return [("decisions", str(put.number)) for put in open_] + [("inbox", str(each.number)) for each in unread]

    def is_mine(self, put: PutDecision) -> bool:
        """Whether a decision waits for an answer by this seat."""
        return put.sight.yours and put.in_force is None and not put.closed

    def _greet(self, welcome: Welcome) -> None:
        """A view that begins again is a state that begins again."""
        if welcome.offset == 0:
            self.state = ConsoleState()
            self.receipts = {}
        self.welcome = welcome
        self.bye = None
        self._up = True

    def _see(self, sight: Shown) -> None:
        self.state.take(sight)
        if isinstance(sight, ShownReceipt):
            self.receipts[sight.ref] = self.state.receipts[-1]
        elif isinstance(sight, ShownInject | ShownWritten):
            self._recall(sight.item)
        elif isinstance(sight, ShownDecision):
            self.drafting.forget(about_decision(sight.decision))

    def _recall(self, item: str) -> None:
        """A message that was opened before this console was: a relance of it was not, and counts as new."""
        if item in self._opened_before:
            self._opened_before.discard(item)
            self._read.add(len(self.state.inbox))

    def _is_passed(self, item: str) -> bool:
        """Whether this seat passed it on, and nobody refused that."""
        if item not in self._passed:
            return False
        receipt = self.receipts.get(self._passed[item])
        return receipt is None or receipt.sight.code in ("", "inject/passed-already")


def is_sent(asking: ask.Asking) -> bool:
    """Whether a person sent it and waits for a receipt."""
    return not isinstance(asking, ask.AskOpen | ask.AskDraft | ask.AskDraftNotice)
