"""The adversary's pursuit: the steps it chose among which, those it struck, those closed to it, and how it adapted."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from engine import adversary_events as ae
from engine import events as ev
from injects.written import Text
from replays.naming import Names
from replays.reasons import reasons
from replays.report.cohort import Cohort, Team
from replays.report.spread import Spread
from scenarios.adversary import Step


class Move(NamedTuple):
    """One thing in the pursuit of one team.

    `instead_of` names the steps within its reach, or on its way, that defenders closed since its last choice; `times`
    counts strikes in a row.
    """

    at: int
    what: Literal["chose", "scripted", "struck", "noticed", "closed", "reopened"]
    step: str
    others: tuple[str, ...] = ()
    instead_of: tuple[str, ...] = ()
    times: int = 1
    until: int = 0
    """World time of the last strike in a row."""
    why: Text | None = None
    """The reasons of a choice that looked ahead."""


class StepLine(NamedTuple):
    """A step across teams: in how many it struck, how often in each, and in how many it was closed, when first."""

    name: str
    written: Step
    struck_in: int
    strikes: Spread
    closed_in: int
    closed_at: Spread | None


@dataclass(frozen=True, slots=True)
class Pursuit:
    """The adversary across a cohort."""

    steps: tuple[StepLine, ...]
    adapted: int
    """Teams for which it turned to another step after one was closed."""


def pursuit(cohort: Cohort) -> Pursuit:
    """Every step across the teams, and how many teams saw the adversary turn."""
    closings = [_first_closed(team) for team in cohort.teams]
    lines = tuple(_line(cohort, name, step, closings) for name, step in cohort.scenario.adversary.steps.items())
    return Pursuit(lines, sum(any(move.instead_of for move in moves(cohort, team)) for team in cohort.teams))


def moves(cohort: Cohort, team: Team) -> tuple[Move, ...]:
    """What the adversary did in one world, in order; strikes of one step in a row are one move."""
    found: list[Move] = []
    for move in _moves(cohort, team):
        last = found[-1] if found else None
        if last and move.what == last.what == "struck" and move.step == last.step:
            found[-1] = last._replace(times=last.times + 1, until=move.at)
        else:
            found.append(move)
    return tuple(found)


def _moves(names: Names, team: Team) -> Iterator[Move]:
    within_reach: set[str] = set()
    lost: list[str] = []
    for event in team.played.events:
        if isinstance(event, ev.StepChosen):
            others = tuple(step for step in event.among if step != event.step)
            instead_of = tuple(dict.fromkeys([*lost, *event.closed]))
            if event.scripted:
                yield Move(event.at, "scripted", event.step)
                continue
            yield Move(event.at, "chose", event.step, others, instead_of, why=reasons(names, event))
            within_reach.update(event.among)
            lost = []
        elif isinstance(event, ae.StrikeNoticed):
            yield Move(event.at, "noticed", event.step)
        elif isinstance(event, ev.StepStruck):
            yield Move(event.at, "struck", event.step, until=event.at)
        elif isinstance(event, ev.StepClosed):
            yield Move(event.at, "reopened" if event.reopened else "closed", event.step)
            lost = [step for step in lost if step != event.step]
            if event.step in within_reach and not event.reopened:
                lost.append(event.step)


def _first_closed(team: Team) -> dict[str, int]:
    first: dict[str, int] = {}
    for event in team.played.events:
        if isinstance(event, ev.StepClosed) and not event.reopened:
            first.setdefault(event.step, event.at)
    return first


def _line(cohort: Cohort, name: str, step: Step, closings: list[dict[str, int]]) -> StepLine:
    strikes = [team.state.steps[name].count for team in cohort.teams]
    spread = Spread.of(strikes)
    assert spread is not None
    closed = [first[name] for first in closings if name in first]
    return StepLine(name, step, sum(count > 0 for count in strikes), spread, len(closed), Spread.of(closed))
