"""What a seat is told in one line: what is new, and what became of what it sent."""

from collections.abc import Callable
from typing import Any

from engine import asking as ask
from engine import shown as sh
from engine import shown_world as sw
from injects.sanitise import clean_line
from injects.written import Text
from tui import words as common
from tui.clock_face import story_time, whole_minutes, world_time
from tui.gauges import wanted_said
from tui.participant import words
from tui.participant.drafting import DRAFTS
from tui.participant.seat import Seat
from tui.state import OPENS, PutDecision


def say(seat: Seat, text: Text, /, **facts: object) -> str:
    """A sentence with its facts, which may come from anybody, on one line."""
    plain = {name: clean_line(fact, 4_000) if isinstance(fact, str) else fact for name, fact in facts.items()}
    return text.said(seat.lang).format(**plain)


def in_time(seat: Seat, text: Text, at: int, story: str = "") -> str:
    """`due 15:13 (in 12 min)`, by the story's clock where it is known; the day is named where it is another one."""
    frame = seat.face.frame
    today = frame.story.partition(" ")[0] if frame else ""
    day, _, clock = story.partition(" ")
    instant = (clock if day == today else story_time(story, seat.lang)) if story else world_time(at)
    return say(seat, text, instant=instant, minutes=whole_minutes(at - seat.face.world_ms))


def due(seat: Seat, put: PutDecision) -> str:
    """When an answer is or was expected."""
    past = put.overdue or seat.face.world_ms > put.sight.due
    return in_time(seat, words.DUE_PAST if past else words.DUE, put.sight.due, put.sight.due_story)


def about(seat: Seat, asking: ask.Asking) -> str:
    """What something sent was."""
    try:
        return _ABOUT[asking.kind](seat, asking)
    except (StopIteration, AssertionError, KeyError):
        return say(seat, words.ABOUT_GONE)


def news(seat: Seat, sight: sh.Shown) -> str:
    """What to tell of something new, once the seat has taken it; empty for what the views show by themselves."""
    told = _NEWS.get(sight.kind)
    return told(seat, sight) if told else ""


def _decided(seat: Seat, asking: ask.AskDecide) -> str:
    put = seat.state.decision(asking.decision)
    return say(seat, common.ABOUT_DECIDE, number=put.number, title=put.sight.title, label=put.label(asking.option))


def _ordered(seat: Seat, asking: ask.AskOrder) -> str:
    each = seat.state.control(asking.system, asking.control)
    text = common.ABOUT_LIFT if asking.lift else common.ABOUT_ORDER
    return say(seat, text, number=each.number, system=each.system.title, control=each.control.name)


def _passed(seat: Seat, asking: ask.AskPassOn) -> str:
    roles = seat.state.world.roles if seat.state.world else ()
    whom = next((role.title for role in roles if role.id == asking.to), words.WHOLE_TEAM.said(seat.lang))
    number = next(
        each.number
        for each in seat.state.inbox
        if isinstance(each.sight, sh.ShownInject) and each.sight.item == asking.item
    )
    return say(seat, words.ABOUT_MESSAGE, number=number, whom=whom)


def _qualified(seat: Seat, asking: ask.AskQualify) -> str:
    duty = seat.state.duty(asking.clock)
    state = (common.APPLIES if asking.applies else common.APPLIES_NOT).said(seat.lang)
    return say(seat, common.ABOUT_QUALIFY, number=duty.number, label=duty.clock.label, state=state)


def _notified(seat: Seat, asking: ask.AskNotify) -> str:
    duty = seat.state.duty(asking.clock)
    stage = next(each.name for each in duty.clock.stages if each.id == asking.stage)
    return say(seat, common.ABOUT_NOTIFY, number=duty.number, label=duty.clock.label, stage=stage)


def _shared(seat: Seat, asking: ask.AskShare) -> str:
    whom = ", ".join(asking.to) or common.ALL_TEAMS.said(seat.lang)
    return say(seat, common.ABOUT_SHARE, whom=whom, tlp=asking.tlp)


_ABOUT: dict[str, Callable[[Seat, Any], str]] = {
    "decide": _decided,
    "order": _ordered,
    "preserve": lambda seat, asking: say(
        seat, common.ABOUT_PRESERVE, title=seat.state.piece(asking.evidence).piece.name
    ),
    "message": lambda seat, asking: say(seat, common.ABOUT_WRITE, name=seat.state.persona(asking.persona).name),
    "note": lambda seat, _: say(seat, common.ABOUT_NOTE),
    "pass-on": _passed,
    "share": _shared,
    "qualify": _qualified,
    "notify": _notified,
}


def _message(seat: Seat, sight: sh.ShownInject | sh.ShownWritten | sh.ShownReply) -> str:
    channel = common.CHANNELS[sight.channel].said(seat.lang)
    return say(seat, words.NEWS_MESSAGE, number=len(seat.state.inbox), channel=channel, sender=sight.sender)


def _put(seat: Seat, sight: sh.ShownDecision) -> str:
    put = seat.state.decision(sight.decision)
    return say(seat, words.NEWS_DECISION, number=put.number, title=sight.title, due=due(seat, put))


def _due(seat: Seat, sight: sh.ShownDue) -> str:
    put = seat.state.decision(sight.decision)
    return say(seat, words.NEWS_DUE, number=put.number, title=put.sight.title)


def _closed(seat: Seat, sight: sh.ShownClosed) -> str:
    put = seat.state.decision(sight.decision)
    return say(seat, words.NEWS_CLOSED, number=put.number, title=put.sight.title)


def _answer(seat: Seat, sight: sh.ShownAnswer) -> str:
    put = seat.state.decision(sight.decision)
    return say(
        seat, words.NEWS_ANSWER, number=put.number, label=put.label(sight.option), seat=seat.state.called(sight.seat)
    )


def _control(seat: Seat, sight: sh.ShownControl) -> str:
    each = seat.state.control(sight.system, sight.control)
    text = words.NEWS_CONTROL if sight.on else words.NEWS_LIFTED
    return say(seat, text, system=each.system.title, control=each.control.name)


def _queued(seat: Seat, sight: sh.ShownQueued) -> str:
    each = seat.state.control(sight.system, sight.control)
    people = wanted_said(seat.state.people, each.control.needs, each.work, seat.lang)
    return say(seat, words.NEWS_WAITS, system=each.system.title, control=each.control.name, people=people)


def _phase(seat: Seat, sight: sh.ShownPhase) -> str:
    text = words.NEWS_JUMP if sight.jump else words.NEWS_PHASE
    return say(seat, text, story=story_time(sight.story, seat.lang), title=sight.title)


def _receipt(seat: Seat, sight: sh.ShownReceipt) -> str:
    """Reading and drafting send something too, of which nobody wants to hear when all is well."""
    if sight.ref.startswith((OPENS, DRAFTS)):
        return ""
    number = seat.receipts[sight.ref].number
    if sight.code:
        return say(seat, words.NEWS_REFUSED, number=number, sentence=sight.sentence)
    asking = seat.asked.get(sight.ref)
    return say(seat, words.NEWS_RECEIVED, number=number, about=about(seat, asking) if asking else "")


def _world(seat: Seat, sight: sw.ShownWorld) -> str:
    """Who is there from the start sees it in the lobby."""
    return say(seat, words.NEWS_IN_PLAY) if sight.at else ""


def _entered(seat: Seat, sight: sw.ShownEntered) -> str:
    if sight.contact:
        return say(seat, words.NEWS_CONTACT, name=sight.contact.name)
    return say(seat, words.NEWS_ENTERED, title=", ".join(role.title for role in sight.roles))


_NEWS: dict[str, Callable[[Seat, Any], str]] = {
    "world": _world,
    "entered": _entered,
    "queued": _queued,
    "inject": _message,
    "reply": _message,
    "written": _message,
    "decision": _put,
    "due": _due,
    "closed": _closed,
    "answer": _answer,
    "control": _control,
    "phase": _phase,
    "receipt": _receipt,
}
