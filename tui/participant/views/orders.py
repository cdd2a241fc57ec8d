"""Orders: what can be done to the team's systems, and evidence to preserve; what stands, and why not now."""

from textual.content import Content

from engine.shown_world import Named
from injects.span import MINUTE
from injects.written import Text
from tui import words as common
from tui.browser import Row
from tui.gauges import Gauge, People, wanted_said
from tui.ink import block, column, line, page
from tui.participant import askable, words
from tui.participant.seat import Seat
from tui.participant.telling import in_time, say
from tui.participant.views import figures
from tui.participant.views.view import Opened, View, state_part
from tui.state import Control, Piece
from tui.systems import system_stands

_CONTROLS = {
    "off": (words.OFF_STATE, ""),
    "waiting": (words.WAITING_STATE, "$warning"),
    "under-way": (words.UNDER_WAY_STATE, "$warning"),
    "on": (words.ON_STATE, "$success"),
}
_PIECES = {
    "standing": (words.STANDING_STATE, ""),
    "waiting": (words.WAITING_STATE, "$warning"),
    "under-way": (words.UNDER_WAY_STATE, "$warning"),
    "preserved": (words.PRESERVED_STATE, "$success"),
}


Thing = Control | Piece | Gauge | People


def thing_at(seat: Seat, row: str) -> Thing:
    """What a row is about: a control, a piece of evidence, a gauge, or people."""
    kind, _, name = row.partition("-")
    match kind:
        case "control":
            return seat.state.controls[int(name) - 1]
        case "piece":
            return seat.state.evidence[int(name) - 1]
        case "gauge":
            return seat.state.gauges[name]
    return seat.state.people[name]


def why_not_order(each: Control) -> Text | None:
    """Why a control cannot be ordered now."""
    if not each.control.yours:
        return words.WHY_NOT_YOURS
    in_force = None if each.control.again else words.WHY_IN_FORCE
    why = {"off": None, "waiting": words.WHY_WAITS, "under-way": words.WHY_UNDER_WAY, "on": in_force}
    return why[each.state]


def why_not_lift(each: Thing) -> Text | None:
    """Why it cannot be lifted now."""
    if not isinstance(each, Control):
        return words.WHY_ONLY_ORDERS
    if not each.control.yours:
        return words.WHY_NOT_YOURS
    waits = {"waiting": words.WHY_WAITS, "under-way": words.WHY_UNDER_WAY}
    return {**waits, "off": words.WHY_NOT_IN_FORCE, "on": None}[each.state]


def why_not_preserve(each: Piece) -> Text | None:
    """Why a piece of evidence cannot be preserved now."""
    if not each.piece.yours:
        return words.WHY_NOT_YOURS
    waits = {"waiting": words.WHY_WAITS, "under-way": words.WHY_PRESERVING}
    return {**waits, "standing": None, "preserved": words.WHY_PRESERVED}[each.state]


def _rows(seat: Seat) -> list[Row]:
    controls = [Row(f"control-{each.number}", _control(seat, each)) for each in seat.state.controls]
    pieces = [Row(f"piece-{each.number}", _piece(seat, each)) for each in seat.state.evidence]
    return controls + pieces + figures.rows(seat)


def _control(seat: Seat, each: Control) -> Content:
    text, style = _CONTROLS[each.state]
    return Content.assemble(
        state_part(text, seat, style),
        column(line(each.system.title, "$primary"), 18),
        " ",
        line(each.control.name),
        _theirs(seat, each.control.yours),
    )


def _piece(seat: Seat, each: Piece) -> Content:
    text, style = _PIECES[each.state]
    evidence = column(line(words.EVIDENCE.said(seat.lang), "$secondary"), 18)
    return Content.assemble(
        state_part(text, seat, style), evidence, " ", line(each.piece.name), _theirs(seat, each.piece.yours)
    )


def _theirs(seat: Seat, yours: bool) -> Content:
    return Content("") if yours else line(f"  ({words.NOT_YOURS.said(seat.lang)})", "$foreground-muted")


def _read(seat: Seat, row: str) -> Content:
    each = thing_at(seat, row)
    if isinstance(each, Gauge | People):
        return figures.read(seat, each)
    if isinstance(each, Control):
        return _read_control(seat, each)
    text, style = _PIECES[each.state]
    parts = [line(each.piece.name, "bold $accent"), line(text.said(seat.lang), style)]
    if each.state == "waiting":
        parts.append(_waits_for(seat, each.piece, each.piece.id))
    return page([*parts, *_reason(seat, why_not_preserve(each))])


def _read_control(seat: Seat, each: Control) -> Content:
    text, style = _CONTROLS[each.state]
    state = line(text.said(seat.lang), style)
    if each.ready_at is not None:
        state = Content.assemble(state, ", ", line(in_time(seat, words.READY_AT, each.ready_at)))
    if each.state == "waiting":
        state = Content.assemble(state, ", ", _waits_for(seat, each.control, each.work))
    heading = line(f"{each.system.title}{common.COLON.said(seat.lang)}{each.control.name}", "bold $accent")
    takes = line(words.TAKES.said(seat.lang).format(minutes=-(-each.control.takes // MINUTE)), "$foreground-muted")
    stands = [line(said) for said in [system_stands(seat.state, each.system, seat.lang)] if said]
    about = [Content(""), block(each.system.about), *stands]
    return page([heading, state, takes, *_reason(seat, why_not_order(each)), *about])


def _waits_for(seat: Seat, named: Named, work: str) -> Content:
    """For whom, and how much is before it."""
    return line(say(seat, words.WAITS_FOR, people=wanted_said(seat.state.people, named.needs, work, seat.lang)))


def _reason(seat: Seat, why: Text | None) -> list[Content]:
    return [line(why.said(seat.lang), "$warning")] if why else []


def _open(seat: Seat, row: str) -> Opened:
    each = thing_at(seat, row)
    if isinstance(each, Gauge | People):
        return words.WHY_ONLY_WATCHED
    if isinstance(each, Control):
        return seat.why_not_send() or why_not_order(each) or askable.order(seat, each)
    return seat.why_not_send() or why_not_preserve(each) or askable.preserve(seat, each)


ORDERS = View(
    "orders", words.ORDERS, _rows, _read, _open, label=words.ORDER_IT, hidden=lambda seat, row: _read(seat, row).plain
)
