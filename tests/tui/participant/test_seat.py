"""What a seat knows and may do, without a screen: three states of what is sent, readings, drafts, what needs one."""

import pytest
from seats import Sat, clock

from engine import asking as ask
from engine.shown import ShownInject
from engine.wire import Bye, Sights, Welcome
from tui.participant import words
from tui.participant.drafting import APART_MS, Draft


def note(text):
    return lambda ref: ask.AskNote(ref=ref, text=text)


def test_what_is_sent_is_saved_here_until_its_receipt_came():
    sat = Sat().hear()
    asking = sat.seat.send(note("we cut"))
    assert sat.desk.sent() == [asking]
    assert asking.ref not in sat.seat.receipts
    assert sat.seat.line.waiting == 1
    sat.seat.hear(sat.receive(asking.ref))
    assert sat.seat.receipts[asking.ref].number == 1
    assert sat.seat.line.waiting == 0


def test_what_cannot_be_saved_is_not_sent():
    sat = Sat().hear()
    sat.desk.full = True
    assert sat.seat.send(note("lost?")) is None
    assert sat.seat.sent == []


def test_a_message_is_opened_once_whatever_happens_and_a_relance_counts_as_new():
    sat = Sat().hear(until=60 * 60_000)
    first = sat.seat.state.inbox[0]
    assert sat.seat.handling(first) == "new"
    sat.seat.open(first)
    sat.seat.open(first)
    assert [each.kind for each in sat.desk.asked] == ["open"]
    assert sat.seat.handling(first) == "read"
    again = Sat(asked=sat.desk.asked).hear(until=60 * 60_000)
    same = [
        each
        for each in again.seat.state.inbox
        if isinstance(each.sight, ShownInject) and each.sight.item == first.sight.item
    ]
    assert [again.seat.handling(each) for each in same] == ["read"] + ["new"] * (len(same) - 1)


def test_what_was_passed_on_says_so_unless_it_was_refused():
    sat = Sat().hear(seats=6)
    arrival = sat.seat.state.inbox[0]
    sat.seat.open(arrival)
    asking = sat.seat.send(lambda ref: ask.AskPassOn(ref=ref, item=arrival.sight.item))
    assert sat.seat.handling(arrival) == "passed"
    sat.seat.hear(sat.receive(asking.ref, "role/unknown", "No such role."))
    assert sat.seat.handling(arrival) == "read"


def test_what_needs_this_seat_is_its_decisions_by_due_time_then_the_unread():
    sat = Sat().hear(until=12 * 60_000)
    needs = sat.seat.needs_me()
    mine = [put for put in sat.seat.state.decisions if sat.seat.is_mine(put)]
    assert needs[: len(mine)] == [("decisions", str(put.number)) for put in sorted(mine, key=lambda put: put.sight.due)]
    assert [view for view, _ in needs[len(mine) :]] == ["inbox"] * len(sat.seat.state.inbox)
    for arrival in sat.seat.state.inbox:
        sat.seat.open(arrival)
    assert sat.seat.needs_me() == needs[: len(mine)]


@pytest.mark.parametrize(
    ("state", "why"), [("lobby", words.WHY_NOT_BEGUN), ("over", words.WHY_OVER), ("running", None), ("paused", None)]
)
def test_why_nothing_can_be_sent(state, why):
    assert Sat().hear(state=state).seat.why_not_send() is why


def test_nothing_can_be_sent_before_the_host_said_anything_or_after_it_said_goodbye():
    sat = Sat()
    assert sat.seat.why_not_send() is words.WHY_NOT_BEGUN
    sat.hear()
    sat.seat.hear(Bye(code="host/stopping", sentence="It comes back."))
    assert sat.seat.why_not_send() is None
    sat.seat.hear(Bye(code="seat/taken-over", sentence="Elsewhere."))
    assert sat.seat.why_not_send() is words.WHY_CLOSED


def test_a_view_that_begins_again_is_a_state_that_begins_again():
    sat = Sat().hear()
    asking = sat.seat.send(note("x"))
    sat.seat.hear(sat.receive(asking.ref))
    inbox = len(sat.seat.state.inbox)
    sat.hear()
    assert len(sat.seat.state.inbox) == inbox
    assert asking.ref not in sat.seat.receipts
    sat.seat.hear(Welcome(epoch=1, offset=9, exercise="x", team="y", seat="director"))
    assert len(sat.seat.state.inbox) == inbox


class TestDrafts:
    def keep(self, sat, text, decision=None):
        decision = decision or sat.seat.state.decisions[0].sight.decision
        sat.seat.drafting.keep(Draft(decision, None, text))
        sat.seat.send_draft()
        return [each.text for each in sat.desk.asked if each.kind == "draft"]

    def test_the_team_gets_the_latest_draft_at_most_every_two_seconds(self):
        sat = Sat().hear()
        assert self.keep(sat, "a") == ["a"]
        assert self.keep(sat, "ab") == ["a"]
        assert self.keep(sat, "abc") == ["a"]
        sat.now += APART_MS
        sat.seat.send_draft()
        assert self.keep(sat, "abc") == ["a", "abc"]

    def test_a_draft_waits_for_a_line_and_leaves_with_its_latest_words(self):
        sat = Sat().hear()
        sat.seat.lost()
        assert self.keep(sat, "a") == []
        assert self.keep(sat, "ab") == []
        sat.seat.hear(Welcome(epoch=1, offset=9, exercise="x", team="y", seat="director"))
        sat.seat.send_draft()
        assert self.keep(sat, "ab") == ["ab"]

    def test_nothing_of_a_draft_follows_the_answer(self):
        sat = Sat().hear()
        decision = sat.seat.state.decisions[0].sight.decision
        sat.seat.drafting.keep(Draft(decision, "x", "why"))
        sat.seat.send(lambda ref: ask.AskDecide(ref=ref, decision=decision, option="x"))
        sat.seat.send_draft()
        assert [each.kind for each in sat.desk.asked] == ["decide"]

    def test_drafts_leave_in_a_pause_and_not_after_the_end(self):
        sat = Sat().hear(state="paused")
        assert self.keep(sat, "a") == ["a"]
        sat.seat.hear(clock(state="over"))
        sat.now += APART_MS
        assert self.keep(sat, "b") == ["a"]


def test_readings_and_drafts_are_nothing_that_anybody_waits_for():
    sat = Sat().hear()
    sat.seat.open(sat.seat.state.inbox[0])
    assert sat.seat.line.waiting == 0
    sat.seat.hear(Sights(offset=0, items=()))
    assert sat.seat.sent == []
