"""Decision points: what is asked, by when, what stands now, and what teammates would answer."""

from collections.abc import Iterator

from textual.content import Content

from injects.written import Text
from tui.browser import Row
from tui.clock_face import world_time
from tui.ink import block, line, page
from tui.participant import askable, words
from tui.participant.seat import Seat
from tui.participant.telling import due, in_time, say
from tui.participant.views.view import Opened, View, state_part
from tui.state import PutDecision


def put_at(seat: Seat, row: str) -> PutDecision:
    """The decision point of a row."""
    return seat.state.decisions[int(row) - 1]


def draft_of_others(seat: Seat, put: PutDecision) -> str:
    """What somebody else of the team would answer; empty when nobody drafted."""
    draft = put.draft
    if draft is None or draft.seat == seat.name:
        return ""
    label = put.label(draft.option) if draft.option else words.NO_OPTION_YET.said(seat.lang)
    text = seat.state.words.get((draft.seat, draft.ref), "")
    return say(seat, words.DRAFT_BY, seat=seat.state.called(draft.seat), label=label, text=text)


def times(seat: Seat, put: PutDecision) -> str:
    """When an answer is expected, and when the world no longer waits."""
    closes = put.sight.closes
    parts = [due(seat, put)]
    if closes is not None and not put.closed:
        parts.append(in_time(seat, words.CLOSES, closes, put.sight.closes_story))
    return ", ".join(parts)


def _state(put: PutDecision) -> tuple[Text, str]:
    if put.closed:
        return words.CLOSED_STATE, "$foreground-muted"
    if put.in_force is not None:
        return words.ANSWERED_STATE, "$success"
    if put.overdue:
        return words.LATE_STATE, "bold $error"
    return (words.OPEN_STATE, "bold $warning") if put.sight.yours else (words.THEIRS_STATE, "")


def _rows(seat: Seat) -> list[Row]:
    return [Row(str(put.number), _row(seat, put)) for put in seat.state.decisions]


def _row(seat: Seat, put: PutDecision) -> Content:
    text, style = _state(put)
    when = "" if put.closed or put.in_force else f"{due(seat, put)}  "
    return Content.assemble(state_part(text, seat, style), f"{put.number:>2} ", line(when), line(put.sight.title))


def _read(seat: Seat, row: str) -> Content:
    return page(_lines(seat, put_at(seat, row)))


def _lines(seat: Seat, put: PutDecision) -> Iterator[Content]:
    sight = put.sight
    yield line(say(seat, words.TITLE_DECIDE, number=put.number, title=sight.title), "bold $accent")
    yield Content.assemble(line(times(seat, put), "bold"), "  ", line(say(seat, words.FOR, owners=sight.owners)))
    yield from _standing(seat, put)
    draft = draft_of_others(seat, put)
    if draft:
        yield line(draft, "$secondary")
    yield Content("")
    yield block(sight.question)
    for number, option in enumerate(sight.options, 1):
        chosen = "✔" if option.id == put.in_force else " "
        yield Content("")
        yield Content.assemble(f"{chosen}{number}. ", line(option.label, "bold"))
        yield block(option.trade_off)


def _standing(seat: Seat, put: PutDecision) -> Iterator[Content]:
    """What is in force, and whether it may be answered again."""
    if put.in_force is None:
        return
    label = put.label(put.in_force)
    if put.answer is None:
        yield line(say(seat, words.SILENT, label=label), "$warning")
    else:
        instant = world_time(put.answer.at)
        yield line(
            say(seat, words.IN_FORCE, label=label, seat=seat.state.called(put.answer.seat), instant=instant), "$success"
        )
    if not put.closed:
        yield line(say(seat, words.AGAIN), "$foreground-muted")


def _open(seat: Seat, row: str) -> Opened:
    return seat.why_not_send() or askable.decide(seat, put_at(seat, row))


DECISIONS = View(
    "decisions",
    words.DECISIONS,
    _rows,
    _read,
    _open,
    label=words.ANSWER_IT,
    hidden=lambda seat, row: put_at(seat, row).sight.question,
    waiting=lambda seat: sum(seat.is_mine(put) for put in seat.state.decisions),
)
