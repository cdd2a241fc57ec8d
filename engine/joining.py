"""Late joiners: roles enter, are briefed, and are handed what stands already, so that they can act at once."""

from collections.abc import Iterator
from hashlib import sha256

from engine import events as ev
from engine import helm_events as he
from engine import joining_events as je
from engine.play import Play, Process
from injects.model import Channel
from scenarios.belonging import is_for, joins, roles_of, side_of_clock, side_of_decision, sides

BRIEF = "b:"
"""How the id of a brief begins."""


def entries(play: Play) -> Iterator[Process]:
    """A process for each time at which roles of a side enter late."""
    for side in sides(play.scenario):
        late: dict[int, list[str]] = {}
        for role in roles_of(play.scenario, side):
            late.setdefault(joins(play.scenario, role), []).append(role)
        yield from (_enter(play, side, at, tuple(roles)) for at, roles in sorted(late.items()) if at)


def _enter(play: Play, side: str, at: int, roles: tuple[str, ...]) -> Process:
    yield play.wait(at)
    play.emit(je.RolesJoined(at=at, side=side, roles=roles, seats=play.state.seats))
    for what in _standing(play, side):
        play.emit(ev.HandedOver(at=at, roles=roles, what=what))
    _brief(play, side, roles)


def _brief(play: Play, side: str, roles: tuple[str, ...]) -> None:
    """The side's words go to all who enter with it, a role's to that role."""
    written = play.scenario.sides.get(side)
    if written and written.brief and written.joins == play.now:
        _send(play, "side", side, roles)
    for role in roles:
        if play.scenario.roles[role].brief:
            _send(play, "role", role, (role,))


def _send(play: Play, kind: str, name: str, to: tuple[str, ...]) -> None:
    play.emit(
        he.InjectWritten(
            at=play.now,
            inject=BRIEF + sha256(f"{kind}\n{name}".encode()).hexdigest()[:16],
            to=to,
            channel=Channel.IN_PERSON.value,
            sender="",
            subject="",
            ref="",
            brief_of=f"{kind}/{name}",
        )
    )


def _standing(play: Play, side: str) -> Iterator[ev.Standing]:
    """What the side has before it now, each as it was said when it came about."""
    yield from _phase(play)
    yield from _decisions(play, side)
    yield from _controls(play, side)
    for name, standing in play.state.evidence.items():
        if standing == "preserved" and is_for(play.scenario.evidence[name].side, side):
            yield ev.EvidenceChanged(at=play.now, evidence=name, state="preserved")
    for name, clock in play.state.clocks.items():
        if side_of_clock(play.scenario, name) == side:
            yield from (event for event in (clock.qualified, *clock.notified.values()) if event is not None)


def _phase(play: Play) -> Iterator[ev.Standing]:
    """The present one, unless the next begins at this very instant."""
    if play.state.phases and all(phase.starts != play.now for phase in play.scenario.phases):
        name = max(play.state.phases, key=lambda each: play.state.phases[each])
        yield ev.PhaseBegan(at=play.state.phases[name], phase=name)


def _decisions(play: Play, side: str) -> Iterator[ev.Standing]:
    for name, decision in play.state.decisions.items():
        if decision.closed_at is None and side_of_decision(play.scenario, name) == side:
            yield ev.DecisionOpened(at=play.scenario.decisions[name].opens, decision=name)
            yield from (answer for answer in decision.answers[-1:] if answer.in_force)


def _controls(play: Play, side: str) -> Iterator[ev.Standing]:
    for name, system in play.state.systems.items():
        if is_for(play.scenario.systems[name].side, side):
            for control, since in system.controls.items():
                yield ev.ControlChanged(at=since, system=name, control=control, on=True)
