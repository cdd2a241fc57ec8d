"""A witness: what happened in a world, as far as a team can tell from what its consoles are shown.

Simulated participants plan from events. At consoles they get sights, as people do, and this turns those back into
events: nothing that is hidden from a team, such as a meter or a step of the adversary, ever comes out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from engine import commands as ask
from engine import events as ev
from engine import helm_events as he
from engine import shown as sh
from engine.asking import Asking, asking_codec
from engine.happened import Happened
from engine.holding import holds
from engine.staging import Staging
from engine.state import State, apply
from scenarios.conditions import Condition


class Witness:
    """One team. Tell it what is asked and what each seat is shown; it gives what that means, each thing once."""

    def __init__(self, staging: Staging, seats: Mapping[str, tuple[str, ...]]) -> None:
        self.state = State.of(staging.scenario)
        self.state.seats = dict(seats)
        self._staging = staging
        self._scenario = staging.scenario
        self._known: set[str] = set()
        self._asked: dict[tuple[str, str], ask.Command] = {}

    def asks(self, command: ask.Command) -> Asking:
        """What a seat's console asks for a command of its."""
        self._asked[command.seat, command.ref] = command
        fields = command.model_dump(exclude={"seat", "intent", "filled"})
        if "inject" in fields:
            inject = fields.pop("inject")
            fields["item"] = self._staging.item_of.get(inject, inject)
        return asking_codec.validate_python(fields)

    def saw(self, seat: str, sight: sh.Shown) -> list[ev.Event]:
        """What a seat was shown; the events that follow from it and were not known yet."""
        meaning = _MEANINGS.get(sight.kind)
        events = [event for event in (meaning(self, seat, sight) if meaning else ()) if self._is_new(event)]
        for event in events:
            apply(self.state, event)
        while judged := list(self._judged(sight.at)):
            for event in judged:
                apply(self.state, event)
            events += judged
        return events

    def _is_new(self, event: ev.Event) -> bool:
        written = f"{event.kind}{event.model_dump_json()}"
        new = written not in self._known
        self._known.add(written)
        return new

    def _judged(self, at: int) -> Iterator[ev.Event]:
        """What the scenario says of a state like this, and what an attentive team could work out too."""
        for name, expected in self._scenario.expected.items():
            if name not in self.state.chances and self._holds(expected.chance, at):
                yield ev.ChanceOpened(at=at, expected=name)
            elif name in self.state.chances and name not in self.state.shown and self._holds(expected.shown_by, at):
                yield ev.ExpectedShown(at=at, expected=name)
        for name, clock in self._scenario.clocks.items():
            if self.state.clocks[name].triggered_at is None and self._holds(clock.trigger, at):
                yield ev.ClockTriggered(at=at, clock=name)

    def _holds(self, condition: Condition | None, at: int) -> bool:
        return condition is None or holds(condition, self.state, at)

    def _phase(self, _seat: str, sight: sh.ShownPhase) -> Iterator[ev.Event]:
        for phase in self._scenario.phases:
            if phase.starts == sight.at:
                yield ev.PhaseBegan(at=sight.at, phase=phase.id)

    def _inject(self, seat: str, sight: sh.ShownInject) -> Iterator[ev.Event]:
        name = self._staging.inject_of.get(sight.item)
        if name is None:
            return
        if sight.passed_by is not None:
            role = self.state.roles_of(seat)[0]
            yield ev.InjectPassed(at=sight.at, inject=name, seat=sight.passed_by, to=role, sent_at=sight.at)
        else:
            again = name in self.state.sent and self.state.sent[name].at != sight.at
            yield ev.InjectSent(at=sight.at, inject=name, to=self._scenario.by_id[name].to, relance=again)

    def _answer(self, _seat: str, sight: sh.ShownAnswer) -> Iterator[ev.Event]:
        fields = sight.model_dump(exclude={"kind", "story"})
        quality = self._scenario.decisions[sight.decision].options[sight.option].quality
        yield ev.DecisionTaken(**fields, reasoned=False, quality=quality)

    def _preservation(self, _seat: str, sight: sh.ShownPreservation) -> Iterator[ev.Event]:
        if sight.done:
            yield ev.EvidenceChanged(at=sight.at, evidence=sight.evidence, state="preserved", seat=sight.seat)

    def _message(self, _seat: str, sight: sh.ShownMessage) -> Iterator[ev.Event]:
        intent = self._intent(sight.seat, sight.ref)
        yield ev.MessageSent(at=sight.at, persona=sight.persona, intent=intent, seat=sight.seat, ref=sight.ref)

    def _reply(self, _seat: str, sight: sh.ShownReply) -> Iterator[ev.Event]:
        intent = self._intent(sight.seat, sight.ref)
        if intent is not None:
            yield from self._learned(sight, sight.seat, self._scenario.personas[sight.persona].intents[intent].reveals)

    def _receipt(self, seat: str, sight: sh.ShownReceipt) -> Iterator[ev.Event]:
        command = self._asked.get((seat, sight.ref))
        if not sight.code and isinstance(command, ask.Open) and command.inject in self._scenario.by_id:
            yield ev.InjectOpened(at=sight.at, inject=command.inject, seat=seat)
            yield from self._learned(sight, seat, self._scenario.by_id[command.inject].reveals)

    def _intent(self, seat: str, ref: str) -> str | None:
        command = self._asked.get((seat, ref))
        return command.intent if isinstance(command, ask.Message) else None

    def _learned(self, sight: sh.ShownReply | sh.ShownReceipt, seat: str, facts: Iterable[str]) -> Iterator[ev.Event]:
        side = self.state.side_of(seat)
        for fact in facts:
            if (side, fact) not in self.state.known:
                yield ev.FactLearned(at=sight.at, fact=fact, side=side)

    def _written(self, seat: str, sight: sh.ShownWritten) -> Iterator[ev.Event]:
        """What another side wrote; what facilitators write is for people."""
        if sight.reply_to:
            fields = sight.model_dump(include={"at", "channel", "sender", "subject", "ref", "passed_by"})
            roles = self.state.roles_of(seat)
            yield he.InjectWritten(**fields, inject=sight.item, to=roles, from_side=sight.reply_to)


def _same(kind: type[Happened], *left_out: str, **added: Any) -> Callable[[Witness, str, Any], Iterator[Any]]:
    """A sight that says all of an event but these fields."""

    def meaning(_witness: Witness, _seat: str, sight: Any) -> Iterator[Any]:
        yield kind(**sight.model_dump(include=set(kind.model_fields) - {"kind", *left_out}), **added)

    return meaning


_MEANINGS: dict[str, Callable[[Witness, str, Any], Iterator[ev.Event]]] = {
    "phase": Witness._phase,
    "inject": Witness._inject,
    "decision": _same(ev.DecisionOpened),
    "written": Witness._written,
    "answer": Witness._answer,
    "closed": _same(ev.DecisionClosed),
    "control": _same(ev.ControlChanged),
    "preservation": Witness._preservation,
    "message": Witness._message,
    "reply": Witness._reply,
    "qualified": _same(ev.ClockQualified),
    "notified": _same(ev.ClockNotified, drafted=True),
    "receipt": Witness._receipt,
}
