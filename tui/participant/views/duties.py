"""Duties to notify: which apply, since when the team is aware, and which stages were sent."""

from collections.abc import Iterator

from textual.content import Content

from injects.written import Text
from tui.browser import Row
from tui.clock_face import world_time
from tui.ink import column, line, page
from tui.participant import askable, words
from tui.participant.seat import Seat
from tui.participant.telling import say
from tui.participant.views.view import Opened, View, state_part
from tui.state import Duty


def duty_at(seat: Seat, row: str) -> Duty:
    """The duty of a row."""
    return seat.state.duty(row)


def why_not_notify(duty: Duty) -> Text | None:
    """Why no stage of it can be sent."""
    left = [stage for stage in duty.clock.stages if stage.id not in duty.notified]
    return None if left else words.WHY_ALL_SENT


def _state(duty: Duty) -> tuple[Text, str]:
    if duty.notified:
        return words.NOTIFIED_STATE, "$success"
    if duty.qualified is None:
        return words.UNQUALIFIED_STATE, "$warning"
    return (words.APPLIES_STATE, "bold $error") if duty.qualified.applies else (words.APPLIES_NOT_STATE, "")


def _rows(seat: Seat) -> list[Row]:
    return [Row(duty.clock.id, _row(seat, duty)) for duty in seat.state.duties]


def _row(seat: Seat, duty: Duty) -> Content:
    text, style = _state(duty)
    clock = duty.clock
    return Content.assemble(
        state_part(text, seat, style), line(clock.label), line(f"  → {clock.recipient}", "$foreground-muted")
    )


def _read(seat: Seat, row: str) -> Content:
    return page(_lines(seat, duty_at(seat, row)))


def _lines(seat: Seat, duty: Duty) -> Iterator[Content]:
    clock, qualified = duty.clock, duty.qualified
    text, style = _state(duty)
    yield line(clock.label, "bold $accent")
    yield line(text.said(seat.lang), style)
    yield Content.assemble(column(line(words.LAW.said(seat.lang), "$foreground-muted"), 8), line(clock.law))
    yield Content.assemble(column(line(words.RECIPIENT.said(seat.lang), "$foreground-muted"), 8), line(clock.recipient))
    if qualified and qualified.aware_at is not None:
        yield line(say(seat, words.AWARE_AT, instant=world_time(qualified.aware_at)))
    if qualified:
        yield line(seat.state.words.get((qualified.seat, qualified.ref), ""))
    yield Content("")
    for stage in clock.stages:
        text = words.STAGE_DONE if stage.id in duty.notified else words.STAGE_OPEN
        yield line(say(seat, text, stage=stage.name))


def _open(seat: Seat, row: str) -> Opened:
    return seat.why_not_send() or askable.qualify(seat, duty_at(seat, row))


DUTIES = View(
    "duties",
    words.DUTIES,
    _rows,
    _read,
    _open,
    label=words.QUALIFY_IT,
    hidden=lambda seat, row: _read(seat, row).plain,
)
