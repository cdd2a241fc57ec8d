"""What this seat sent or began: draft, saved here, received with a number. There is no fourth state."""

from textual.content import Content

from engine import asking as ask
from tui import words as common
from tui.browser import Row
from tui.clock_face import world_time
from tui.ink import block, line, page
from tui.participant import words
from tui.participant.askable import form_of
from tui.participant.forms import summary
from tui.participant.seat import Seat
from tui.participant.telling import about, say
from tui.participant.views.view import Opened, View, state_part

DRAFT = "draft:"
"""How the row of a draft begins; what follows names its form."""


def draft_at(row: str) -> str:
    """The form of a draft's row; empty for what was sent."""
    return row.removeprefix(DRAFT) if row.startswith(DRAFT) else ""


def _rows(seat: Seat) -> list[Row]:
    sent = [Row(each.ref, _row(seat, each)) for each in seat.sent]
    return sent + [Row(f"{DRAFT}{form}", _draft(seat, form)) for form in seat.drafts]


def _draft(seat: Seat, key: str) -> Content:
    form = form_of(seat, key)
    title = form.title if form else say(seat, words.ABOUT_GONE)
    typed = seat.drafts[key].get("text", "")
    return Content.assemble(state_part(words.DRAFT_STATE, seat, "bold $warning"), line(f"{title}  {typed}"))


def _row(seat: Seat, asking: ask.Asking) -> Content:
    receipt = seat.receipts.get(asking.ref)
    if receipt is None:
        return Content.assemble(state_part(words.SAVED_STATE, seat, "bold $warning"), line(about(seat, asking)))
    refused = receipt.sight.code
    number = line(f"{say(seat, words.RECEIVED_NUMBER, number=receipt.number)}  ")
    outcome = line(f"  {say(seat, words.RECEIVED_REFUSED, sentence=receipt.sight.sentence)}", "$error")
    return Content.assemble(
        state_part(words.RECEIVED_STATE, seat, "$success"),
        number,
        line(about(seat, asking)),
        outcome if refused else Content(""),
    )


def _read(seat: Seat, row: str) -> Content:
    key = draft_at(row)
    return _read_draft(seat, key) if key else _read_sent(seat, seat.asked[row])


def _read_draft(seat: Seat, key: str) -> Content:
    form = form_of(seat, key)
    if form is None:
        return page([line(say(seat, words.WHY_NO_FORM)), block("\n".join(seat.drafts[key].values()))])
    filled = summary(form, seat.drafts[key], seat.lang)
    lines = [
        Content.assemble(line(f"{label}{common.COLON.said(seat.lang)}", "$foreground-muted"), block(value))
        for label, value in filled
    ]
    return page([line(form.title, "bold $accent"), *lines])


def _read_sent(seat: Seat, asking: ask.Asking) -> Content:
    receipt = seat.receipts.get(asking.ref)
    parts = [line(about(seat, asking), "bold $accent")]
    if receipt is None:
        parts += [line(say(seat, words.SAVED_STATE), "bold $warning"), line(say(seat, words.SAVED_SAYS))]
    else:
        number = say(seat, words.RECEIVED_NUMBER, number=receipt.number)
        parts.append(line(f"{say(seat, words.RECEIVED_STATE)} {number}, {world_time(receipt.sight.at)}", "$success"))
        if receipt.sight.code:
            parts.append(line(say(seat, words.RECEIVED_REFUSED, sentence=receipt.sight.sentence), "$error"))
    return page([*parts, Content(""), *_typed(seat, asking)])


def _typed(seat: Seat, asking: ask.Asking) -> list[Content]:
    """What was typed with it, field by field where it was a form."""
    if not isinstance(asking, ask.AskNotify) or not asking.fields:
        return [block(getattr(asking, "text", ""))]
    stage = next(
        (
            each
            for duty in seat.state.duties
            if duty.clock.id == asking.clock
            for each in duty.clock.stages
            if each.id == asking.stage
        ),
        None,
    )
    labels = {field.id: field.label for field in stage.fields} if stage else {}
    return [
        block(f"{labels.get(name, name)}{common.COLON.said(seat.lang)}{text}") for name, text in asking.fields.items()
    ]


def _open(seat: Seat, row: str) -> Opened:
    """A draft is taken up again where it was left."""
    key = draft_at(row)
    if not key:
        return None
    return seat.why_not_send() or form_of(seat, key) or words.WHY_NO_FORM


SENT = View(
    "sent",
    words.SENT,
    _rows,
    _read,
    _open,
    hidden=lambda seat, row: _read(seat, row).plain,
    waiting=lambda seat: len(seat.unanswered) + len(seat.drafts),
)
