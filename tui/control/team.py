"""A team as its facilitators know it: a fold of what happened in its world."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from engine import events as ev
from engine.desk_shown import DeskPlan, DeskSide, DeskTeam
from engine.desk_wire import WorldNow
from engine.helm_events import InjectHeld, InjectSkipped, InjectWithheld, InjectWritten
from engine.shown_world import ShownLimit
from injects.model import whole_of
from tui.control.beat import Beat, beats_of
from tui.control.stand import Standing


@dataclass(slots=True)
class Sending:
    """An inject that was sent: last when, to which roles it came at last, and which seats have opened it."""

    at: int
    to: tuple[str, ...]
    opened: set[str] = field(default_factory=set)
    passed: bool = False


@dataclass(slots=True)
class Question:
    """A decision point that was put: the answer in force, and how it ended."""

    at: int
    answer: ev.DecisionTaken | None = None
    overdue: bool = False
    closed: ev.DecisionClosed | None = None


class LetterId(NamedTuple):
    """A message to a persona: refs are unique within a seat."""

    world: int
    seat: str
    ref: str


@dataclass(slots=True)
class Letter:
    """A message to a persona that nobody had foreseen: people answer it."""

    id: LetterId
    persona: str
    at: int
    text: str
    answered: bool = False


@dataclass(slots=True)
class Team:
    """Made of what it plays; `take` what happens, in order, and `hear` what its world is now."""

    sight: DeskTeam
    plan: DeskPlan
    now: WorldNow | None = None
    paused_alone: bool = False
    begun: bool = False
    ended: bool = False
    sent: dict[str, Sending] = field(default_factory=dict)
    withheld: set[str] = field(default_factory=set)
    held: dict[str, int] = field(default_factory=dict)
    """Injects that came due while they were withheld, and since when they wait."""
    skipped: set[str] = field(default_factory=set)
    questions: dict[str, Question] = field(default_factory=dict)
    letters: dict[LetterId, Letter] = field(default_factory=dict)
    words: dict[tuple[str, str], str] = field(default_factory=dict)
    """What was typed, by seat and ref."""
    limits: dict[str, dict[str, ShownLimit]] = field(default_factory=dict)
    """Until when stages are due by what the team recorded, by clock; by the truth until it has."""
    arose: set[str] = field(default_factory=set)
    """The duties to notify that arose in truth."""
    qualified: dict[str, bool] = field(default_factory=dict)
    """The duties that the team qualified, and whether it said that they apply."""
    notified: set[tuple[str, str]] = field(default_factory=set)
    """The stages that were sent."""
    lately: list[ev.Event] = field(default_factory=list)
    """What people did and were given, oldest first."""
    beats: tuple[Beat, ...] = ()
    standings: dict[tuple[bool, str], Standing] = field(default_factory=dict, compare=False)
    """Where decisions (True) and injects stand, as far as `standing_of` was asked since the last change."""

    def __post_init__(self) -> None:
        self.beats = beats_of(self.plan)

    @property
    def world(self) -> int:
        return self.sight.world

    @property
    def world_ms(self) -> int:
        """World time as the host last said it."""
        return self.now.world_ms if self.now else 0

    def hall_span(self, span: int) -> int:
        """How much of the hall's time a length of its own is: more for a team that is given more."""
        return -(-span * 1_000 // self.now.rate) if self.now else span

    @property
    def here(self) -> tuple[str, ...]:
        """The seats that have a console."""
        return self.now.here if self.now else ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The seats that have none."""
        return tuple(seat for seat in self.sight.seats if seat not in self.here)

    @property
    def unanswered(self) -> list[Letter]:
        """Messages to personas that wait for a facilitator, oldest first."""
        return [each for each in self.letters.values() if not each.answered]

    def called(self, seat: str) -> str:
        """A seat, after its own team where several share the world."""
        side = self._side_of(seat)
        return f"{self.sight.teams.get(side.id, side.name)} · {seat}" if side else seat

    def mates_of(self, seat: str) -> tuple[str, ...]:
        """The roles of a seat's side: all of the team's where there are no sides."""
        side = self._side_of(seat)
        return side.roles if side else tuple(role.id for role in self.plan.roles)

    def _side_of(self, seat: str) -> DeskSide | None:
        held = set(self.sight.seats.get(seat, ()))
        return next((side for side in self.plan.sides if held & set(side.roles)), None)

    def is_letter(self, event: ev.Event) -> bool:
        """Whether it waits for a facilitator's answer: what one side writes to another is answered by that side."""
        if not isinstance(event, ev.MessageSent) or event.intent is not None:
            return False
        return all(side.id != event.persona for side in self.plan.sides)

    def seats_of(self, roles: tuple[str, ...]) -> int:
        """How many seats hold one of these roles."""
        return sum(not set(roles).isdisjoint(held) for held in self.sight.seats.values())

    def hear(self, now: WorldNow) -> None:
        """Takes what its world is now."""
        self.standings.clear()
        self.now = now

    def take(self, event: ev.Event, limits: tuple[ShownLimit, ...] = ()) -> None:
        """Takes in the next thing that happened; `limits` say until when notices are due since."""
        self.standings.clear()
        self.begun = True
        if limits and isinstance(event, ev.ClockTriggered | ev.ClockQualified | ev.ClockNotified):
            known = self.limits.setdefault(event.clock, {})
            known |= {each.stage: each for each in limits if each.story or each.stage not in known}
        step = _STEPS.get(event.kind)
        if step is not None:
            step(self, event)
        if event.kind not in _QUIET and not ev.is_of_flood(event):
            self.lately.append(event)


_QUIET = {"words-typed", "inject-opened", "written-opened"}
"""What a facilitator reads elsewhere: words beside what they came with, openings beside the inject."""


def _sent(team: Team, event: ev.InjectSent) -> None:
    name = whole_of(event.inject)
    sent = team.sent.setdefault(name, Sending(event.at, event.to))
    sent.at = event.at
    team.held.pop(name, None)


def _withheld(team: Team, event: InjectWithheld) -> None:
    if event.lifted:
        team.withheld.discard(event.inject)
        team.held.pop(event.inject, None)
    else:
        team.withheld.add(event.inject)


def _held(team: Team, event: InjectHeld) -> None:
    team.held[event.inject] = event.at


def _skipped(team: Team, event: InjectSkipped) -> None:
    team.skipped.add(event.inject)
    team.withheld.discard(event.inject)
    team.held.pop(event.inject, None)


def _opened(team: Team, event: ev.InjectOpened) -> None:
    if whole_of(event.inject) in team.sent:
        team.sent[whole_of(event.inject)].opened.add(event.seat)


def _passed(team: Team, event: ev.InjectPassed) -> None:
    sent = team.sent.get(whole_of(event.inject))
    if sent is not None:
        sent.passed = True
        sent.to = (*sent.to, *team.mates_of(event.seat)) if event.to is None else (*sent.to, event.to)


def _put(team: Team, event: ev.DecisionOpened) -> None:
    team.questions[event.decision] = Question(event.at)


def _taken(team: Team, event: ev.DecisionTaken) -> None:
    if event.in_force and event.decision in team.questions:
        team.questions[event.decision].answer = event


def _overdue(team: Team, event: ev.DecisionDue) -> None:
    if event.decision in team.questions:
        team.questions[event.decision].overdue = True


def _closed(team: Team, event: ev.DecisionClosed) -> None:
    team.questions.setdefault(event.decision, Question(event.at)).closed = event


def _typed(team: Team, event: ev.WordsTyped) -> None:
    team.words |= event.words


def _message(team: Team, event: ev.MessageSent) -> None:
    if team.is_letter(event):
        name = LetterId(team.world, event.seat, event.ref)
        team.letters[name] = Letter(name, event.persona, event.at, team.words.get((event.seat, event.ref), ""))


def _replied(team: Team, event: ev.PersonaReplied) -> None:
    """The reply of somebody who did not understand is no answer."""
    if event.intent is not None:
        _answered(team, event.seat, event.ref)


def _written(team: Team, event: InjectWritten) -> None:
    if event.answers is not None and event.passed_by is None:
        _answered(team, event.answers_seat, event.answers)


def _answered(team: Team, seat: str, ref: str) -> None:
    letter = team.letters.get(LetterId(team.world, seat, ref))
    if letter is not None:
        letter.answered = True


def _arose(team: Team, event: ev.ClockTriggered) -> None:
    team.arose.add(event.clock)


def _qualified(team: Team, event: ev.ClockQualified) -> None:
    team.qualified[event.clock] = event.applies


def _notified(team: Team, event: ev.ClockNotified) -> None:
    team.notified.add((event.clock, event.stage))


def _ended(team: Team, _event: ev.WorldEnded) -> None:
    team.ended = True


_STEPS: dict[str, Callable[[Team, Any], None]] = {
    "inject-sent": _sent,
    "inject-withheld": _withheld,
    "inject-held": _held,
    "inject-skipped": _skipped,
    "inject-opened": _opened,
    "inject-passed": _passed,
    "inject-written": _written,
    "decision-opened": _put,
    "decision-taken": _taken,
    "decision-due": _overdue,
    "decision-closed": _closed,
    "words-typed": _typed,
    "message-sent": _message,
    "persona-replied": _replied,
    "clock-triggered": _arose,
    "clock-qualified": _qualified,
    "clock-notified": _notified,
    "world-ended": _ended,
}
