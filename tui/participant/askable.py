"""The forms of a seat: one for each thing that can be asked, found again by its key when a draft is taken up."""

from collections.abc import Callable
from functools import partial

from engine import asking as ask
from engine.shown import ShownInject
from injects.span import MINUTE
from injects.tlp import MEANS
from injects.written import Text
from tui import words as common
from tui.door import Values
from tui.fields import Choice, Number, Option, Words
from tui.participant import words
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
    others = tuple(Option(role.id, role.title, role.seat) for role in roles if role.seat != seat.name)
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
    """Whether a duty to notify applies, since when the team was aware, and why."""
    clock = duty.clock
    answers = (Option("yes", _said(seat, words.YES)), Option("no", _said(seat, words.NO)))
    return Form(
        key=f"qualify/{clock.id}",
        title=_said(seat, words.TITLE_QUALIFY, label=clock.label),
        intro=(f"{clock.law} → {clock.recipient}",),
        fields=(
            Choice("applies", words.DOES_IT_APPLY, answers),
            Number("aware", words.AWARE, seat.face.world_ms // MINUTE),
            Words("text", words.REASON),
        ),
        make=partial(_qualify, seat, clock.id),
    )


def notify(seat: Seat, duty: Duty) -> Form:
    """One stage of a notification, with its words."""
    clock = duty.clock
    sent = _said(seat, words.STAGE_SENT)
    stages = tuple(Option(each.id, each.name, sent if each.id in duty.notified else "") for each in clock.stages)
    return Form(
        key=f"notify/{clock.id}",
        title=_said(seat, words.TITLE_NOTIFY, label=clock.label),
        intro=(f"{clock.law} → {clock.recipient}",),
        fields=(Choice("stage", words.STAGE, stages), Words("text", words.TEXT)),
        make=lambda values, ref: ask.AskNotify(
            ref=ref, clock=clock.id, stage=values["stage"], text=values.get("text", "").strip()
        ),
    )


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


def _qualify(seat: Seat, clock: str, values: Values, ref: str) -> ask.Asking:
    """Awareness counts back from now, and only when the duty applies."""
    applies = values["applies"] == "yes"
    ago = optional_number(values, "aware") or 0
    aware_at = max(0, seat.face.world_ms - ago * MINUTE) if applies else None
    return ask.AskQualify(ref=ref, clock=clock, applies=applies, aware_at=aware_at, text=values.get("text", "").strip())


def _said(seat: Seat, text: Text, **facts: object) -> str:
    return text.said(seat.lang).format(**facts)


def _find_decision(seat: Seat, about: str) -> Form | None:
    return next((decide(seat, put) for put in seat.state.decisions if put.sight.decision == about), None)


def _find_message(seat: Seat, about: str) -> Form | None:
    found = (each for each in seat.state.inbox if str(each.number) == about)
    return next((pass_on(seat, each, each.sight) for each in found if isinstance(each.sight, ShownInject)), None)


def _find_duty(make: Callable[[Seat, Duty], Form], seat: Seat, about: str) -> Form | None:
    return next((make(seat, duty) for duty in seat.state.duties if duty.clock.id == about), None)


def _find_contact(seat: Seat, about: str) -> Form | None:
    known = [each.id for each in seat.state.world.personas] if seat.state.world else []
    return write(seat, about) if not about or about in known else None


_FOUND: dict[str, Callable[[Seat, str], Form | None]] = {
    "decide": _find_decision,
    "pass": _find_message,
    "write": _find_contact,
    "note": lambda seat, _: note(seat),
    "share": lambda seat, _: share(seat) if seat.peers else None,
    "qualify": partial(_find_duty, qualify),
    "notify": partial(_find_duty, notify),
}
