"""Orders: what can be done to the team's systems, and evidence to preserve; what stands, and why not now."""

from textual.content import Content

from injects.span import MINUTE
from injects.written import Text
from tui import words as common
from tui.browser import Row
from tui.ink import block, column, line, page
from tui.participant import askable, words
from tui.participant.seat import Seat
from tui.participant.telling import in_time
from tui.participant.views.view import Opened, View, state_part
from tui.state import Control, Piece
from tui.systems import system_stands

_CONTROLS = {
    "off": (words.OFF_STATE, ""),
    "under-way": (words.UNDER_WAY_STATE, "$warning"),
    "on": (words.ON_STATE, "$success"),
}
_PIECES = {
    "standing": (words.STANDING_STATE, ""),
    "under-way": (words.UNDER_WAY_STATE, "$warning"),
    "preserved": (words.PRESERVED_STATE, "$success"),
}


def thing_at(seat: Seat, row: str) -> Control | Piece:
    """The control, or the piece of evidence, of a row."""
    kind, _, number = row.partition("-")
    return seat.state.controls[int(number) - 1] if kind == "control" else seat.state.evidence[int(number) - 1]


def why_not_order(each: Control) -> Text | None:
    """Why a control cannot be ordered now."""
    if not each.control.yours:
        return words.WHY_NOT_YOURS
    in_force = None if each.control.again else words.WHY_IN_FORCE
    return {"off": None, "under-way": words.WHY_UNDER_WAY, "on": in_force}[each.state]


def why_not_lift(each: Control | Piece) -> Text | None:
    """Why it cannot be lifted now."""
    if isinstance(each, Piece):
        return words.WHY_ONLY_ORDERS
    if not each.control.yours:
        return words.WHY_NOT_YOURS
    lift = {"off": words.WHY_NOT_IN_FORCE, "under-way": words.WHY_UNDER_WAY, "on": None}
    return lift[each.state]


def why_not_preserve(each: Piece) -> Text | None:
    """Why a piece of evidence cannot be preserved now."""
    if not each.piece.yours:
        return words.WHY_NOT_YOURS
    return {"standing": None, "under-way": words.WHY_PRESERVING, "preserved": words.WHY_PRESERVED}[each.state]


def _rows(seat: Seat) -> list[Row]:
    controls = [Row(f"control-{each.number}", _control(seat, each)) for each in seat.state.controls]
    return controls + [Row(f"piece-{each.number}", _piece(seat, each)) for each in seat.state.evidence]


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
    if isinstance(each, Control):
        return _read_control(seat, each)
    text, style = _PIECES[each.state]
    parts = [line(each.piece.name, "bold $accent"), line(text.said(seat.lang), style)]
    return page([*parts, *_reason(seat, why_not_preserve(each))])


def _read_control(seat: Seat, each: Control) -> Content:
    text, style = _CONTROLS[each.state]
    state = line(text.said(seat.lang), style)
    if each.ready_at is not None:
        state = Content.assemble(state, ", ", line(in_time(seat, words.READY_AT, each.ready_at)))
    heading = line(f"{each.system.title}{common.COLON.said(seat.lang)}{each.control.name}", "bold $accent")
    takes = line(words.TAKES.said(seat.lang).format(minutes=-(-each.control.takes // MINUTE)), "$foreground-muted")
    stands = [line(said) for said in [system_stands(seat.state, each.system, seat.lang)] if said]
    about = [Content(""), block(each.system.about), *stands]
    return page([heading, state, takes, *_reason(seat, why_not_order(each)), *about])


def _reason(seat: Seat, why: Text | None) -> list[Content]:
    return [line(why.said(seat.lang), "$warning")] if why else []


def _open(seat: Seat, row: str) -> Opened:
    each = thing_at(seat, row)
    if isinstance(each, Control):
        return seat.why_not_send() or why_not_order(each) or askable.order(seat, each)
    return seat.why_not_send() or why_not_preserve(each) or askable.preserve(seat, each)


ORDERS = View(
    "orders", words.ORDERS, _rows, _read, _open, label=words.ORDER_IT, hidden=lambda seat, row: _read(seat, row).plain
)
