"""Simulated participants: a team that reads, acts, decides and writes by the same commands as people.

No model is called. They know what good looks like from the scenario itself; their skill says how often they see it and
how soon. Every draw has a stream of its own, so that a team plays the same whatever the others do.
"""

import heapq
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from engine import commands as ask
from engine import events as ev
from engine import helm_events as he
from engine.chance import between, draw, happens
from injects.span import MINUTE
from injects.written import Lang
from scenarios.belonging import enters, sides_of
from scenarios.clocks import Regime
from scenarios.model import Scenario
from tocsin.acts import Act, Acts
from tocsin.skill import SKILLS, Level, Range, Skill

REASON_LIMIT = 240
"""Characters of a simulated reason."""

RESERVE_RELEASED = 40
"""Chance that the simulated facilitator fires a reserve."""


class Participants:
    """One team. Tell it what happened with `watch`; `next_at` is when somebody next does something, `ask` what."""

    def __init__(
        self,
        scenario: Scenario,
        regimes: Mapping[str, Regime],
        seats: Mapping[str, tuple[str, ...]],
        *,
        seed: str,
        level: Level,
        lang: Lang = "en",
        alone: bool = True,
    ) -> None:
        """`alone`: nobody conducts, so that the participants fire reserves in a facilitator's name."""
        self._scenario = scenario
        self._seats = dict(seats)
        self._entry = {seat: enters(scenario, roles) for seat, roles in seats.items()}
        self._seed = seed
        self._skill: Skill = SKILLS[level]
        self._lang = lang
        self._acts = Acts(scenario, regimes, lang, lambda field: self._happens(self._skill.fills, f"fill/{field}"))
        self._regimes = regimes
        self._plans: list[tuple[int, int, Act, str]] = []
        self._count = 0
        self._asked = 0
        self._plan_rash_orders()
        if alone:
            self._plan_reserves()

    @property
    def next_at(self) -> int | None:
        """World time of the next command, or None while there is none planned."""
        return self._plans[0][0] if self._plans else None

    def ask(self) -> ask.Command:
        """The next command, signed. Call it when its time, `next_at`, has come."""
        _, _, act, seat = heapq.heappop(self._plans)
        self._asked += 1
        return act.asked(f"{seat}-{self._asked}", seat)

    def watch(self, events: Iterable[ev.Event]) -> None:
        """Takes in what happened, and plans what it leads to."""
        for event in events:
            reaction = _REACTIONS.get(event.kind)
            if reaction is not None:
                reaction(self, event)

    def _draw(self, stream: str, n: int = 0) -> int:
        return draw(self._seed, stream, n)

    def _happens(self, percent: int, stream: str) -> bool:
        return happens(percent, self._draw(stream))

    def _within(self, span: Range, stream: str) -> int:
        return between(span.low, span.high, self._draw(stream, 1))

    def _plan(self, at: int, act: Act, seat: str | None = None) -> None:
        seat = seat or self._seat_for(act.who)
        at = max(at, self._enters(act, seat))
        self._count += 1
        heapq.heappush(self._plans, (at, self._count, act, seat))

    def _enters(self, act: Act, seat: str) -> int:
        """Nothing is done before one has entered, and nobody is written to who has not."""
        side = self._scenario.sides.get(act.fields.get("persona", ""))
        return max(self._entry.get(seat, 0), (side.joins or 0) if side else 0)

    def _seat_for(self, roles: tuple[str, ...]) -> str:
        return next(
            (seat for seat, held in self._seats.items() if any(role in roles for role in held)), next(iter(self._seats))
        )

    def _on_inject(self, event: ev.InjectSent) -> None:
        for seat, roles in self._seats.items():
            if any(role in event.to for role in roles):
                self._read_later(event, seat)

    def _on_passed(self, event: ev.InjectPassed) -> None:
        side = sides_of(self._scenario, self._seats.get(event.seat, ()))
        for seat, roles in self._seats.items():
            if event.to in roles or (event.to is None and sides_of(self._scenario, roles) == side):
                self._read_later(event, seat)

    def _on_written(self, event: he.InjectWritten) -> None:
        """What facilitators write is for people."""
        if event.from_side or event.brief_of:
            for seat, roles in self._seats.items():
                if any(role in event.to for role in roles):
                    self._read_later(event, seat)

    def _read_later(self, event: ev.InjectSent | ev.InjectPassed | he.InjectWritten, seat: str) -> None:
        if self._entry[seat] > event.at:
            return
        stream = f"read/{event.inject}/{seat}"
        if self._happens(self._skill.reads, stream):
            at = event.at + self._within(self._skill.reads_after, stream)
            self._plan(at, Act(ask.Open, (), {"inject": event.inject}), seat)

    def _on_decision(self, event: ev.DecisionOpened) -> None:
        written = self._scenario.decisions[event.decision]
        stream = f"decide/{event.decision}"
        if not self._happens(self._skill.decides, stream):
            return
        at = event.at + (written.due - event.at) * self._within(self._skill.decides_at, stream) // 100
        option = self._choice(event.decision)
        fields: dict[str, Any] = {
            "decision": event.decision,
            "option": option,
            "confidence": self._within(self._skill.sure, f"sure/{event.decision}"),
            "text": self._reason(event.decision, option),
        }
        self._plan(at, Act(ask.Decide, written.owner, fields))

    def _choice(self, decision: str) -> str:
        options = self._scenario.decisions[decision].options
        weights = [(name, self._skill.choices[option.quality]) for name, option in options.items()]
        left = self._draw(f"choice/{decision}") % max(sum(weight for _, weight in weights), 1)
        for name, weight in weights:
            left -= weight
            if left < 0:
                return name
        return weights[0][0]

    def _reason(self, decision: str, option: str) -> str:
        if not self._happens(self._skill.reasons, f"reason/{decision}"):
            return ""
        return self._scenario.decisions[decision].options[option].trade_off.said(self._lang)[:REASON_LIMIT]

    def _on_chance(self, event: ev.ChanceOpened) -> None:
        expected = self._scenario.expected[event.expected]
        stream = f"act/{event.expected}"
        percent = self._skill.errs if expected.kind == "avoid" else self._skill.acts
        if not self._happens(percent, stream):
            return
        at = event.at + expected.target * self._within(self._skill.acts_at, stream) // 100
        for act in self._acts.toward(expected.shown_by):
            who = act.who or (expected.who,)
            self._plan(at, act._replace(who=who if expected.who not in who else (expected.who,)))

    def _on_clock(self, event: ev.ClockTriggered) -> None:
        stream = f"clock/{event.clock}"
        if not self._happens(self._skill.acts, stream):
            return
        at = event.at + 8 * MINUTE * self._within(self._skill.acts_at, stream) // 100
        use = self._scenario.clocks[event.clock]
        owner = (use.owner,)
        fields: dict[str, Any] = {"clock": event.clock, "applies": True, "aware_at": event.at}
        fields["case"] = self._case(event.clock, use.case)
        if self._scenario.regime(event.clock, self._regimes).has_outer_limit:
            fields["known_at"] = event.at
        self._plan(at, Act(ask.Qualify, owner, fields))
        self._plan(at + MINUTE, self._acts.notice(event.clock))

    def _case(self, clock: str, case: str | None) -> str | None:
        """The case that it is, or another for those who err."""
        cases = [None, *self._scenario.regime(clock, self._regimes).cases]
        others = [each for each in cases if each != case]
        if not others or not self._happens(self._skill.errs, f"case/{clock}"):
            return case
        return others[self._draw(f"case/{clock}", 2) % len(others)]

    def _plan_rash_orders(self) -> None:
        controls = [(s, c) for s, system in self._scenario.systems.items() for c in system.controls]
        for n in range(self._skill.rash if controls else 0):
            at = between(0, self._scenario.duration - 1, self._draw("rash/at", n))
            system, control = controls[self._draw("rash/what", n) % len(controls)]
            self._plan(at, self._acts.order(system, control))

    def _plan_reserves(self) -> None:
        for at, inject in reserves(self._scenario, self._seed):
            self._plan(at, Act(ask.Release, (), {"inject": inject}), ask.FACILITATOR)


def reserves(scenario: Scenario, seed: str) -> list[tuple[int, str]]:
    """Which reserves a simulated facilitator fires for a team, and when."""
    return [
        (between(scenario.duration // 4, scenario.duration * 3 // 4, draw(seed, inject.id, 0)), inject.id)
        for inject in (*scenario.injects, *scenario.floods_whole.values())
        if inject.kind == "reserve" and happens(RESERVE_RELEASED, draw(seed, f"reserve/{inject.id}", 0))
    ]


_REACTIONS: dict[str, Callable[[Participants, Any], None]] = {
    "inject-sent": Participants._on_inject,
    "inject-passed": Participants._on_passed,
    "inject-written": Participants._on_written,
    "decision-opened": Participants._on_decision,
    "chance-opened": Participants._on_chance,
    "clock-triggered": Participants._on_clock,
}
