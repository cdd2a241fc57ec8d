"""The forms of a seat: one for each thing that can be asked, found again by its key when a draft is taken up."""

from collections.abc import Callable
from functools import partial
from typing import Any

from engine import asking as ask
from engine.commands import FIELD_LIMIT, TEXT_LIMIT
from engine.shown import ShownInject
from engine.shown_world import ShownField, ShownStage
from injects.span import MINUTE
from injects.tlp import MEANS
from injects.written import Text
from tui import words as common
from tui.door import Values
from tui.fields import Choice, Number, Option, Words
from tui.participant import words
from tui.participant.drafting import Draft, NoticeDraft, about_notice
from tui.participant.forms import Form, optional_number
from tui.participant.seat import Seat
from tui.state import Arrival, Control, Duty, Piece, PutDecision


def decide(seat: Seat, put: PutDecision) -> Form:
    """The answer to a decision point."""
    sight = put.sight
    options = tuple(Option(each.id, each.label, each.trade_off) for each in sight.options)
    return Form(
        key=f"decide/{sight.decision}",
        title=_said(seat, words.TITLE_DECIDE, number=put.number, title=sight.title),
        intro=(sight.question,),
        fields=(
            Choice("option", words.OPTION, options),
            Number("confidence", words.CONFIDENCE, 100, unit="\u00a0%"),
            Words("text", words.REASON),
        ),
        make=partial(_decide, sight.decision),
        decision=sight.decision,
        share=lambda values: Draft(sight.decision, values.get("option"), values.get("text", "")[:TEXT_LIMIT]),
        blocked="" if sight.yours else _said(seat, words.WHY_NOT_OWNER, owners=sight.owners),
    )


def order(seat: Seat, each: Control, *, lift: bool = False) -> Form:
    """An order on a system, or its lifting: nothing to fill in."""
    return Form(
        key=f"{'lift' if lift else 'order'}/{each.number}",
        title=_said(seat, words.TITLE_LIFT if lift else words.TITLE_ORDER),
        intro=(f"{each.system.title}{common.COLON.said(seat.lang)}{each.control.name}", each.system.about),
        fields=(),
        make=lambda _, ref: ask.AskOrder(ref=ref, system=each.system.id, control=each.control.id, lift=lift),
    )


def preserve(seat: Seat, each: Piece) -> Form:
    """The preservation of a piece of evidence."""
    return Form(
        key=f"preserve/{each.piece.id}",
        title=_said(seat, words.TITLE_PRESERVE),
        intro=(each.piece.name,),
        fields=(),
        make=lambda _, ref: ask.AskPreserve(ref=ref, evidence=each.piece.id),
    )


def pass_on(seat: Seat, arrival: Arrival, sight: ShownInject) -> Form:
    """A message passed on to the team, or to one role of it."""
    roles = seat.state.world.roles if seat.state.world else ()
    others = tuple(
        Option(role.id, role.title, seat.state.called(role.seat)) for role in roles if role.seat != seat.name
    )
    everybody = Option("*", _said(seat, words.WHOLE_TEAM))
    return Form(
        key=f"pass/{arrival.number}",
        title=_said(seat, words.TITLE_PASS, number=arrival.number),
        intro=(common.COLON.said(seat.lang).join(part for part in (sight.sender, sight.subject) if part),),
        fields=(Choice("to", words.TO_WHOM, (everybody, *others)),),
        make=lambda values, ref: ask.AskPassOn(
            ref=ref, item=sight.item, to=None if values["to"] == "*" else values["to"]
        ),
    )


def write(seat: Seat, persona: str = "") -> Form:
    """A message to a persona: to this one, or to one that is chosen."""
    contacts = seat.state.world.personas if seat.state.world else ()
    known = [each for each in contacts if each.id == persona]
    options = tuple(Option(each.id, each.name) for each in known or contacts)
    text = Words("text", words.TEXT, optional=False)
    return Form(
        key=f"write/{persona}",
        title=_said(seat, words.TITLE_WRITE),
        intro=tuple(each.name for each in known),
        fields=(text,) if known else (Choice("persona", words.TO_WHOM, options), text),
        make=lambda values, ref: ask.AskMessage(
            ref=ref, persona=persona or values["persona"], text=values["text"].strip()
        ),
    )


def note(seat: Seat) -> Form:
    """A line in the main log."""
    return Form(
        key="note/",
        title=_said(seat, words.TITLE_NOTE),
        intro=(),
        fields=(Words("text", words.TEXT, optional=False),),
        make=lambda values, ref: ask.AskNote(ref=ref, text=values["text"].strip()),
    )


def share(seat: Seat) -> Form:
    """Information for other teams: how far it may travel, for whom, and what it is."""
    markings = tuple(Option(tlp, f"TLP:{tlp}", means.said(seat.lang)) for tlp, means in MEANS.items())
    everybody = Option("*", common.ALL_TEAMS.said(seat.lang))
    return Form(
        key="share/",
        title=_said(seat, words.TITLE_SHARE),
        intro=(),
        fields=(
            Choice("tlp", words.MARKING, markings),
            Choice("to", words.TO_WHOM, (everybody, *(Option(team, team) for team in seat.peers))),
            Words("text", words.TEXT, optional=False),
        ),
        make=_share,
    )


def qualify(seat: Seat, duty: Duty) -> Form:
    """Whether a duty to notify applies, in which case of the law, since when, and why."""
    clock, last = duty.clock, seat.face.world_ms // MINUTE
    answers = (Option("yes", _said(seat, words.YES)), Option("no", _said(seat, words.NO)))
    cases = (*(Option(each.id, each.name) for each in clock.cases), Option("-", _said(seat, words.GENERAL_CASE)))
    return Form(
        key=f"qualify/{clock.id}",
        title=_said(seat, words.TITLE_QUALIFY, label=clock.label),
        intro=(f"{clock.law} → {clock.recipient}", _said(seat, words.T0_IS, t0=clock.t0)),
        fields=(
            Choice("applies", words.DOES_IT_APPLY, answers),
            *([Choice("case", words.CASE, cases)] if clock.cases else []),
            Number("aware", words.AWARE, last),
            *([Number("known", words.KNOWN, last)] if clock.outer else []),
            Words("text", words.REASON),
        ),
        make=partial(_qualify, seat, duty),
    )


def notify(seat: Seat, duty: Duty, stage: ShownStage) -> Form:
    """One stage of a notification: its form, or one text where it has none."""
    clock = duty.clock
    fields = tuple(_field(each) for each in stage.fields)
    return Form(
        key=about_notice(clock.id, stage.id),
        title=_said(seat, words.TITLE_STAGE, label=clock.label, stage=stage.name),
        intro=(f"{clock.law} → {clock.recipient}",),
        fields=fields or (Words("text", words.TEXT),),
        make=lambda values, ref: ask.AskNotify(ref=ref, **_notice(duty, stage, values)),
        share=lambda values: _notice_draft(duty, stage, values),
        others=notice_draft_of_others(seat, duty, stage),
    )


def notice_draft_of_others(seat: Seat, duty: Duty, stage: ShownStage) -> str:
    """How far somebody else of the team is with a notice; empty when nobody is at it."""
    draft = duty.drafts.get(stage.id)
    if draft is None or draft.seat == seat.name or stage.id in duty.sent:
        return ""
    facts = {"seat": seat.state.called(draft.seat), "filled": len(draft.filled), "many": len(stage.fields)}
    return _said(seat, words.NOTICE_DRAFT_BY, **facts)


def form_of(seat: Seat, key: str) -> Form | None:
    """The form of a draft, when what it was for is still there."""
    verb, _, about = key.partition("/")
    find = _FOUND.get(verb)
    return find(seat, about) if find else None


def _decide(decision: str, values: Values, ref: str) -> ask.Asking:
    return ask.AskDecide(
        ref=ref,
        decision=decision,
        option=values["option"],
        confidence=optional_number(values, "confidence"),
        text=values.get("text", "").strip(),
    )


def _share(values: Values, ref: str) -> ask.Asking:
    to = () if values["to"] == "*" else (values["to"],)
    tlp = next(tlp for tlp in MEANS if tlp == values["tlp"])
    return ask.AskShare(ref=ref, tlp=tlp, to=to, text=values["text"].strip())


def _qualify(seat: Seat, duty: Duty, values: Values, ref: str) -> ask.Asking:
    """Instants count back from now, and only when the duty applies."""
    applies = values["applies"] == "yes"
    case = values.get("case", "-")
    return ask.AskQualify(
        ref=ref,
        clock=duty.clock.id,
        applies=applies,
        aware_at=_ago(seat, values, "aware") if applies else None,
        known_at=_ago(seat, values, "known") if applies and duty.clock.outer else None,
        case=case if applies and case != "-" else None,
        text=values.get("text", "").strip(),
    )


def _ago(seat: Seat, values: Values, field: str) -> int:
    return max(0, seat.face.world_ms - (optional_number(values, field) or 0) * MINUTE)


_FIELD = "field-"
"""How the field of a notice is called among the fields of a form, which has others too."""


def _field(each: ShownField) -> Words:
    label = Text(en=each.label, fr=each.label)
    return Words(f"{_FIELD}{each.id}", label, wanted=each.required, help=each.help, limit=FIELD_LIMIT, rows=2)


def _notice(duty: Duty, stage: ShownStage, values: Values) -> dict[str, Any]:
    typed = {each.id: values.get(f"{_FIELD}{each.id}", "").strip() for each in stage.fields}
    fields = {name: text for name, text in typed.items() if text}
    return {"clock": duty.clock.id, "stage": stage.id, "fields": fields, "text": values.get("text", "").strip()}


def _notice_draft(duty: Duty, stage: ShownStage, values: Values) -> NoticeDraft:
    notice = _notice(duty, stage, values)
    fields = tuple((name, text[:FIELD_LIMIT]) for name, text in notice["fields"].items())
    return NoticeDraft(duty.clock.id, stage.id, fields, notice["text"][:TEXT_LIMIT])


def _said(seat: Seat, text: Text, **facts: object) -> str:
    return text.said(seat.lang).format(**facts)


def _find_decision(seat: Seat, about: str) -> Form | None:
    return next((decide(seat, put) for put in seat.state.decisions if put.sight.decision == about), None)


def _find_message(seat: Seat, about: str) -> Form | None:
    found = (each for each in seat.state.inbox if str(each.number) == about)
    return next((pass_on(seat, each, each.sight) for each in found if isinstance(each.sight, ShownInject)), None)


def _find_duty(seat: Seat, about: str) -> Form | None:
    return next((qualify(seat, duty) for duty in seat.state.duties if duty.clock.id == about), None)


def _find_notice(seat: Seat, about: str) -> Form | None:
    """A stage that was sent meanwhile has no form any more."""
    found = ((duty, stage) for duty in seat.state.duties for stage in duty.left)
    return next((notify(seat, duty, stage) for duty, stage in found if f"{duty.clock.id}/{stage.id}" == about), None)


def _find_contact(seat: Seat, about: str) -> Form | None:
    known = [each.id for each in seat.state.world.personas] if seat.state.world else []
    return write(seat, about) if not about or about in known else None


_FOUND: dict[str, Callable[[Seat, str], Form | None]] = {
    "decide": _find_decision,
    "pass": _find_message,
    "write": _find_contact,
    "note": lambda seat, _: note(seat),
    "share": lambda seat, _: share(seat) if seat.peers else None,
    "qualify": _find_duty,
    "notify": _find_notice,
}
