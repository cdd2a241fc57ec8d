"""What can come about in a scenario at all, whoever plays: a world in which everything happens that may.

The answer errs on one side only: what is told as impossible is impossible, for every team and every seed. Parts that
are not known here are taken as possible.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial, singledispatchmethod
from itertools import chain
from typing import NamedTuple

from injects.model import whole_of
from injects.personas import Persona
from injects.span import written_span
from injects.written import Text, Written
from scenarios import conditions as co
from scenarios.adversary import Step
from scenarios.advice.doings import EFFECTS, Doings
from scenarios.advice.exclusion import exclusion
from scenarios.advice.reason_words import because
from scenarios.belonging import is_for, sides_of
from scenarios.decisions import Expected
from scenarios.model import PlannedInject
from scenarios.parts import Sheet, parts
from scenarios.problems import Path
from scenarios.spread import ways


class Never(NamedTuple):
    """Why a condition cannot hold: which part of it, by the way to it, and the reason."""

    path: Path
    why: Text
    excluded: bool = False
    """Whether two parts of it exclude each other."""


class _Candidate(NamedTuple):
    """Something that may come about: its name, what takes it in, and whether it may by now."""

    name: str
    take: Callable[[str], None]
    may: Callable[[], bool]


_DOERS = {"decisions": 1, "adversary": 2, "consequences": 1}
"""What does something once it comes about, by the place of its name in a path. People may do all else at any time."""


class Chances:
    """Everything that can happen: injects sent, decisions put, steps done, actions shown, consequences come about."""

    def __init__(self, sheet: Sheet) -> None:
        self._scenario = sheet.scenario
        self._doings = Doings()
        self._effects: defaultdict[tuple[str, str], list[Written]] = defaultdict(list)
        """What each thing that may come about does; what people can do at any time is done already."""
        self._ways = list(ways(sheet.scenario.systems))
        for part in parts(sheet):
            if isinstance(part.value, EFFECTS):
                self._place(part.path, part.value)
            elif isinstance(part.value, Persona):
                self._learn(part.value.side, *(intent.reveals for intent in part.value.intents.values()))
        self.sent: set[str] = set()
        self.put: set[str] = set()
        self.done: set[str] = set()
        self.shown: set[str] = set()
        self.fallen: set[str] = set()
        self._settle()

    def never(self, condition: Written | None, by: int | None = None) -> Never | None:
        """Why the condition cannot hold (`by` an instant), or None when it may."""
        if condition is None:
            return None
        if isinstance(condition, co.AllOf):
            return self._one_never(condition, by) or _excluded(condition)
        if isinstance(condition, co.AnyOf):
            found = [self._inner(part, by, "any", i) for i, part in enumerate(condition.any)]
            return found[0] if all(found) else None
        if isinstance(condition, co.Not):
            return Never(("not",), why) if (why := self.always(condition.not_)) else None
        why = self._why(condition) or self._early(condition, by)
        return Never((), why) if why else None

    def always(self, condition: Written) -> Text | None:
        """Why the condition holds whatever happens, or None when it may not hold."""
        if isinstance(condition, co.AllOf):
            found = [self.always(part) for part in condition.all]
            return found[0] if all(found) else None
        if isinstance(condition, co.AnyOf):
            return next(filter(None, (self.always(part) for part in condition.any)), None)
        if isinstance(condition, co.Not):
            never = self.never(condition.not_)
            return never.why if never else None
        return self._steady(condition)

    def _place(self, path: Path, effect: Written) -> None:
        root = str(path[0])
        if root in _DOERS:
            self._effects[root, str(path[_DOERS[root]])].append(effect)
        else:
            self._doings.add([effect])

    def _settle(self) -> None:
        """Takes in all that may come about, each as soon as what it waits for may, in either order."""
        waiting = list(self._candidates())
        while left := [each for each in waiting if not self._comes(each)]:
            if len(left) == len(waiting):
                return
            waiting = left[::-1]

    def _candidates(self) -> Iterator[_Candidate]:
        written = self._scenario
        steps, scripted = written.adversary.steps, written.adversary.scripted
        for inject in (*written.injects, *written.floods_whole.values()):
            yield _Candidate(inject.id, self._send, partial(self._is_sendable, inject))
        for name, decision in written.decisions.items():
            yield _Candidate(name, self._put, partial(self._may, decision.when, decision.opens))
        for name, step in steps.items():
            yield _Candidate(name, self._do, partial(self._is_doable, step, name in scripted))
        for name, each in written.consequences.items():
            yield _Candidate(name, self._fall, partial(self._may, each.when, each.at))
        for name, expected in written.expected.items():
            yield _Candidate(name, self.shown.add, partial(self._is_showable, expected))

    def _comes(self, candidate: _Candidate) -> bool:
        may = candidate.may()
        if may:
            candidate.take(candidate.name)
        return may

    def _may(self, condition: Written | None, by: int | None) -> bool:
        return self.never(condition, by) is None

    def _is_sendable(self, inject: PlannedInject) -> bool:
        return self.unsent(inject) is None

    def _is_doable(self, step: Step, scripted: bool) -> bool:
        return scripted or self.undone(step) is None

    def _is_showable(self, expected: Expected) -> bool:
        return self._may(expected.chance, None) and self._may(expected.shown_by, None)

    def _send(self, name: str) -> None:
        self.sent.add(name)
        inject = self._scenario.by_id.get(name)
        if inject is not None:
            for side in sides_of(self._scenario, inject.to):
                self._learn(side, inject.reveals, *(variant.reveals or () for variant in inject.variants))

    def _learn(self, side: str | None, *facts: Iterable[str]) -> None:
        for fact in chain(*facts):
            self._doings.facts[fact].add(side)

    def _put(self, name: str) -> None:
        self.put.add(name)
        self._doings.add(self._effects["decisions", name])

    def _do(self, name: str) -> None:
        self.done.add(name)
        self._doings.add(self._effects["adversary", name])
        shows = self._scenario.adversary.steps[name].shows
        self._doings.sent.update([shows] if shows else [])

    def _fall(self, name: str) -> None:
        self.fallen.add(name)
        self._doings.add(self._effects["consequences", name])

    def unsent(self, inject: PlannedInject) -> Never | None:
        """Why nothing can send an inject, or None when something can."""
        if inject.kind == "reserve" or inject.id in self._doings.sent:
            return None
        if inject.at is None and inject.when is None:
            return Never((), because("unsent"))
        never = self.never(inject.when, inject.until if inject.at is None else inject.at)
        return never._replace(path=("when", *never.path)) if never else None

    def undone(self, step: Step) -> Never | None:
        """Why the adversary can never do a step, or None when it may."""
        for i, need in enumerate(step.needs):
            if need not in self.done:
                return Never(("needs", i), because("undone", step=need))
        never = self.never(step.when)
        return never._replace(path=("when", *never.path)) if never else None

    def _one_never(self, condition: co.AllOf, by: int | None) -> Never | None:
        found = (self._inner(part, by, "all", i) for i, part in enumerate(condition.all))
        return next(filter(None, found), None)

    def _inner(self, part: Written, by: int | None, *steps: str | int) -> Never | None:
        never = self.never(part, by)
        return never._replace(path=(*steps, *never.path)) if never else None

    def _early(self, condition: Written, by: int | None) -> Text | None:
        """What a condition waits for that comes only after the instant by which it must hold."""
        if by is None:
            return None
        if isinstance(condition, co.InPhase):
            begins = next(phase.starts for phase in self._scenario.phases if phase.id == condition.phase)
            return _late("phase-late", begins, by, phase=condition.phase)
        if isinstance(condition, co.Decided):
            opens = self._scenario.decisions[condition.decided].opens
            return _late("decision-late", opens, by, decision=condition.decided)
        return None

    @singledispatchmethod
    def _why(self, _condition: Written) -> Text | None:
        """Why a leaf cannot hold, or None when it may."""
        return None

    @_why.register
    def _(self, condition: co.Decided) -> Text | None:
        return None if condition.decided in self.put else because("unput", decision=condition.decided)

    @_why.register
    def _(self, condition: co.MeterAt) -> Text | None:
        low, high = self.reach(condition.meter)
        if condition.above is not None and high <= condition.above * 1000:
            return because("never-above", meter=condition.meter, level=f"{high / 1000:g}")
        if condition.below is not None and low >= condition.below * 1000:
            return because("never-below", meter=condition.meter, level=f"{low / 1000:g}")
        return None

    @_why.register
    def _(self, condition: co.FlagIs) -> Text | None:
        possible = not condition.is_ or condition.flag in self._doings.raised
        return None if possible else because("unraised", flag=condition.flag)

    @_why.register
    def _(self, condition: co.SystemIs) -> Text | None:
        if condition.state is None or condition.state in self._states(condition.system):
            return None
        return because("never-in-state", system=condition.system, state=condition.state)

    @_why.register
    def _(self, condition: co.Shown) -> Text | None:
        return None if condition.shown in self.shown else because("unshown", expected=condition.shown)

    @_why.register(co.Sent)
    @_why.register(co.Opened)
    @_why.register(co.Passed)
    def _(self, condition: co.Sent | co.Opened | co.Passed) -> Text | None:
        (inject,) = [getattr(condition, name) for name in type(condition).model_fields][:1]
        if whole_of(inject) not in self.sent:
            return because("inject-unsent", inject=inject)
        side = None if isinstance(condition, co.Sent) else condition.by
        goes_there = side is None or side in sides_of(self._scenario, self._scenario.by_id[inject].to)
        return None if goes_there else because("goes-elsewhere", inject=inject, side=side or "")

    @_why.register
    def _(self, condition: co.Known) -> Text | None:
        if not self.is_revealed(condition.fact):
            return because("unrevealed", fact=condition.fact)
        known_there = self.is_revealed(condition.fact, condition.by)
        return None if known_there else because("revealed-elsewhere", fact=condition.fact, side=condition.by or "")

    @_why.register
    def _(self, condition: co.Told) -> Text | None:
        persona = self._scenario.personas.get(condition.told)
        can_write = persona is None or condition.by is None or is_for(persona.side, condition.by)
        return None if can_write else because("cannot-write", side=condition.by or "", persona=condition.told)

    @_why.register
    def _(self, condition: co.EvidenceIs) -> Text | None:
        possible = condition.is_ != "lost" or condition.evidence in self._doings.lost
        return None if possible else because("never-lost", evidence=condition.evidence)

    @_why.register
    def _(self, condition: co.StepIs) -> Text | None:
        step = self._scenario.adversary.steps[condition.step]
        if condition.is_ != "closed":
            return None if condition.step in self.done else because("undone", step=condition.step)
        open_ = step.closed_by is None or self.never(step.closed_by)
        return because("never-closed", step=condition.step) if open_ else None

    def _steady(self, condition: Written) -> Text | None:
        """Why a leaf holds whatever happens, or None."""
        if isinstance(condition, co.InPhase) and condition.phase == self._scenario.phases[0].id:
            return because("first-phase", phase=condition.phase)
        if isinstance(condition, co.FlagIs) and not condition.is_:
            return self._why(co.FlagIs(flag=condition.flag))
        if isinstance(condition, co.MeterAt):
            low, high = self.reach(condition.meter)
            over = condition.above is None or low > condition.above * 1000
            under = condition.below is None or high < condition.below * 1000
            levels = {"low": f"{low / 1000:g}", "high": f"{high / 1000:g}"}
            return because("stays", meter=condition.meter, **levels) if over and under else None
        return None

    def is_revealed(self, fact: str, by: str | None = None) -> bool:
        """Whether a side (any, when none is given) can come to know a fact."""
        known = self._doings.facts.get(fact, set())
        return bool(known) and (by is None or not known.isdisjoint({None, by}))

    def _states(self, system: str) -> set[str]:
        """The states a system can be in."""
        written = self._scenario.systems[system]
        states = {written.state, *self._doings.states[system]}
        if system in self._tainted():
            states.add("tainted")
        if any(control.does == "roll_back" for control in written.controls.values()):
            states.add("clean")
        return states

    def _tainted(self) -> set[str]:
        """The systems that a compromise can reach: by an effect, from the start, or along what depends on what."""
        reached = {name for name, states in self._doings.states.items() if "tainted" in states}
        reached |= {name for name, system in self._scenario.systems.items() if system.state == "tainted"}
        while further := {way.target for way in self._ways if way.source in reached} - reached:
            reached |= further
        return reached

    def reach(self, name: str) -> tuple[int, int]:
        """The lowest and highest level of a meter, in thousandths."""
        meter = self._scenario.meters[name]
        if meter.wander or any(each.queue == name for each in self._scenario.resources.values()):
            return meter.low * 1000, meter.high * 1000
        pushes = {meter.rate, *self._doings.pushes[name]}
        levels = {meter.start, *self._doings.levels[name]}
        low = meter.low * 1000 if min(pushes) < 0 else min(levels)
        high = meter.high * 1000 if max(pushes) > 0 else max(levels)
        return low, high


def _late(why: str, begins: int, by: int, **facts: str) -> Text | None:
    return because(why, begins=written_span(begins), by=written_span(by), **facts) if begins > by else None


def _excluded(condition: co.AllOf) -> Never | None:
    why = exclusion(condition)
    return Never((), why, excluded=True) if why else None
