"""The rules: what a command does, or why it is refused. A refusal is an answer, never an exception."""

from collections.abc import Callable
from typing import Any

from engine import commands as ask
from engine import events as ev
from engine import helm_events as he
from engine.correspondence import write_to_side
from engine.duties import DUTIES
from engine.effects import learn, order, preserve, take_effect
from engine.helm import CONDUCT
from engine.play import Play, Process
from engine.refusals import Refusal
from engine.sharing import share
from engine.typed import keep_words
from scenarios.belonging import is_for, roles_of, side_of_decision
from scenarios.decisions import DecisionPoint


def obey(play: Play, command: ask.Command) -> None:
    """Plays a command at the present instant: its words, what it does, and its answer, all as events."""
    try:
        _check_seat(play, command)
        _RULES[type(command)](play, command)
    except Refusal as refusal:
        answer = ev.CommandAnswered(
            at=play.now, ref=command.ref, seat=command.seat, code=refusal.code, facts=dict(refusal.facts)
        )
    else:
        answer = ev.CommandAnswered(at=play.now, ref=command.ref, seat=command.seat)
    play.emit(answer)


def _check_seat(play: Play, command: ask.Command) -> None:
    if play.over:
        raise Refusal("world/ended")
    conducts = isinstance(command, ask.Conducted)
    if conducts != (command.seat == ask.FACILITATOR):
        raise Refusal("seat/not-yours")
    if not conducts and command.seat not in play.state.seats:
        raise Refusal("seat/unknown")
    if play.state.enters(command.seat) > play.now:
        raise Refusal("seat/not-yet")


def _holds_one_of(play: Play, seat: str, roles: tuple[str, ...]) -> bool:
    return not roles or any(role in roles for role in play.state.roles_of(seat))


def _is_theirs(play: Play, seat: str, side: str | None, who: tuple[str, ...]) -> bool:
    """Whether a seat's side sees something of that side (of every side when None), on which these roles may act."""
    own = play.state.side_of(seat)
    return is_for(side, own) and (not who or any(play.state.belongs[role] == own for role in who))


def _ours(play: Play, seat: str, who: tuple[str, ...]) -> str:
    """Those of the roles that are of the seat's own side, to be named to it."""
    return ", ".join(role for role in who if play.state.belongs[role] == play.state.side_of(seat))


def _seen(play: Play, command: ask.Open | ask.PassOn) -> None:
    if not play.state.can_see(command.inject, command.seat):
        raise Refusal("inject/unknown")


def _open(play: Play, command: ask.Open) -> None:
    _seen(play, command)
    if command.inject in play.state.written:
        _open_written(play, command)
        return
    if command.seat in play.state.sent[command.inject].opened:
        return
    play.emit(ev.InjectOpened(at=play.now, inject=command.inject, seat=command.seat))
    sent = play.scenario.by_id[command.inject].as_sent(play.state.sent[command.inject].variant)
    learn(play, sent.reveals, command.seat)


def _open_written(play: Play, command: ask.Open) -> None:
    if command.seat not in play.state.written_opened.get(command.inject, {}):
        play.emit(he.WrittenOpened(at=play.now, inject=command.inject, seat=command.seat))


def _pass_on(play: Play, command: ask.PassOn) -> None:
    _seen(play, command)
    roles = _mates(play, command)
    if command.inject in play.state.written:
        _pass_written_on(play, command, roles)
        return
    sent = play.state.sent[command.inject]
    latest = max(play.state.joins[role] for role in roles)
    if sent.passed.get((play.state.side_of(command.seat), command.to), -1) >= latest:
        raise Refusal("inject/passed-already")
    play.emit(
        ev.InjectPassed(
            at=play.now,
            inject=command.inject,
            seat=command.seat,
            to=command.to,
            sent_at=sent.at,
            values=sent.values,
            variant=sent.variant,
        )
    )


def _mates(play: Play, command: ask.PassOn) -> tuple[str, ...]:
    """The role it is passed on to, or all of the seat's side: those who are there by now."""
    side = play.state.side_of(command.seat)
    there = tuple(role for role in roles_of(play.scenario, side) if play.state.joins[role] <= play.now)
    if command.to is not None and command.to not in there:
        raise Refusal("role/unknown")
    return there if command.to is None else (command.to,)


def _pass_written_on(play: Play, command: ask.PassOn, roles: tuple[str, ...]) -> None:
    """Its words are said again for those who have not had them yet."""
    had = play.state.written_for[command.inject]
    to = tuple(role for role in roles if had.get(role, -1) < play.state.joins[role])
    if not to:
        raise Refusal("inject/passed-already")
    written = play.state.written[command.inject]
    by = written.from_seat or ask.FACILITATOR
    text = play.state.words.get((by, written.ref), "")
    if text:
        play.emit(ev.WordsTyped(at=play.now, ref=written.ref, seat=by, text=text, roles=to))
    play.emit(written.model_copy(update={"at": play.now, "to": to, "passed_by": command.seat}))


def _put(play: Play, command: ask.Decide | ask.Draft) -> DecisionPoint:
    side = play.state.side_of(command.seat)
    if command.decision not in play.state.decisions or side_of_decision(play.scenario, command.decision) != side:
        raise Refusal("decision/unknown")
    return play.scenario.decisions[command.decision]


def _option(written: DecisionPoint, option: str) -> None:
    if option not in written.options:
        raise Refusal("decision/unknown-option", options=", ".join(written.options))


def _draft(play: Play, command: ask.Draft) -> None:
    written = _put(play, command)
    if command.option is not None:
        _option(written, command.option)
    keep_words(play, command)
    play.emit(
        ev.DraftKept(at=play.now, decision=command.decision, option=command.option, seat=command.seat, ref=command.ref)
    )


def _decide(play: Play, command: ask.Decide) -> None:
    written = _put(play, command)
    _option(written, command.option)
    if not _holds_one_of(play, command.seat, written.owner):
        raise Refusal("decision/not-owner", owner=", ".join(written.owner))
    state = play.state.decisions[command.decision]
    before, open_still = state.in_force, state.closed_at is None
    reasoned = keep_words(play, command)
    play.emit(
        ev.DecisionTaken(
            at=play.now,
            decision=command.decision,
            option=command.option,
            seat=command.seat,
            ref=command.ref,
            confidence=command.confidence,
            reasoned=reasoned,
            late=play.now > written.due,
            in_force=open_still,
            quality=_quality(play, written, command.option),
        )
    )
    if open_still and command.option != before:
        take_effect(play, written.options[command.option].effects)


def _quality(play: Play, written: DecisionPoint, option: str) -> str:
    chosen = written.options[option]
    return next((judged.quality for judged in chosen.judged if play.holds(judged.when)), chosen.quality)


def _order(play: Play, command: ask.Order) -> None:
    system = play.scenario.systems.get(command.system)
    control = system.controls.get(command.control) if system else None
    if system is None or control is None or not _is_theirs(play, command.seat, system.side, control.who):
        raise Refusal("order/unknown")
    if not _holds_one_of(play, command.seat, control.who):
        raise Refusal("order/not-yours", roles=_ours(play, command.seat, control.who))
    state = play.state.systems[command.system]
    if command.control in state.waiting:
        raise Refusal("order/waiting")
    if command.control in state.pending:
        raise Refusal("order/under-way", ready_at=state.pending[command.control])
    if command.lift and control.lifts is None:
        raise Refusal("order/cannot-lift")
    in_force = command.control in state.controls
    if command.lift != in_force and not (in_force and control.again):
        raise Refusal("order/not-in-force" if command.lift else "order/in-force")
    order(play, command.system, command.control, lift=command.lift, seat=command.seat)


def _preserve(play: Play, command: ask.Preserve) -> None:
    written = play.scenario.evidence.get(command.evidence)
    if written is None or not _is_theirs(play, command.seat, written.side, written.who):
        raise Refusal("evidence/unknown")
    if not _holds_one_of(play, command.seat, written.who):
        raise Refusal("evidence/not-yours", roles=_ours(play, command.seat, written.who))
    standing = play.state.evidence.get(command.evidence)
    if standing is not None:
        raise Refusal(f"evidence/{standing}")
    preserve(play, command.evidence, command.seat)


def _message(play: Play, command: ask.Message) -> None:
    if command.persona in play.scenario.sides:
        write_to_side(play, command)
        return
    persona = play.scenario.personas.get(command.persona)
    if persona is None or not is_for(persona.side, play.state.side_of(command.seat)):
        raise Refusal("persona/unknown")
    if command.intent is not None and command.intent not in persona.intents:
        raise Refusal("persona/unknown-intent")
    keep_words(play, command)
    sent = ev.MessageSent(
        at=play.now, persona=command.persona, intent=command.intent, seat=command.seat, ref=command.ref
    )
    play.emit(sent)
    play.start(_reply(play, sent))


def _reply(play: Play, sent: ev.MessageSent) -> Process:
    persona = play.scenario.personas[sent.persona]
    yield play.wait(persona.delay)
    intent = persona.intents[sent.intent] if sent.intent else None
    values = play.quoted(intent.reply if intent else persona.otherwise)
    play.emit(
        ev.PersonaReplied(
            at=play.now, persona=sent.persona, intent=sent.intent, seat=sent.seat, ref=sent.ref, values=values
        )
    )
    learn(play, intent.reveals if intent else (), sent.seat)


def _note(play: Play, command: ask.Note) -> None:
    if not keep_words(play, command):
        raise Refusal("note/empty")
    play.emit(ev.NoteLogged(at=play.now, seat=command.seat, ref=command.ref))


_RULES: dict[type, Callable[[Play, Any], None]] = {
    ask.Open: _open,
    ask.PassOn: _pass_on,
    ask.Decide: _decide,
    ask.Draft: _draft,
    ask.Order: _order,
    ask.Preserve: _preserve,
    ask.Message: _message,
    ask.Note: _note,
    ask.Share: share,
    **DUTIES,
    **CONDUCT,
}
