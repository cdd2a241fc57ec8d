"""What can come about in a scenario at all, whoever plays: a world in which everything happens that may.

The answer errs on one side only: what is told as impossible is impossible, for every team and every seed. Parts that
are not known here are taken as possible.
"""

from collections.abc import Iterator
from functools import singledispatchmethod
from typing import NamedTuple

from injects.personas import Intent
from injects.span import written_span
from injects.written import Written
from scenarios import conditions as co
from scenarios import effects as ef
from scenarios.adversary import Step
from scenarios.advice.exclusion import exclusion
from scenarios.model import PlannedInject
from scenarios.parts import Sheet, parts
from scenarios.problems import Path
from scenarios.spread import ways
from scenarios.variants import MESSAGE_OF


class Never(NamedTuple):
    """Why a condition cannot hold: which part of it, by the way to it, and the reason."""

    path: Path
    why: str
    excluded: bool = False
    """Whether two parts of it exclude each other."""


class Chances:
    """Everything that can happen: injects sent, decisions put, steps done, actions shown, consequences come about."""

    def __init__(self, sheet: Sheet) -> None:
        self._scenario = sheet.scenario
        found = list(parts(sheet))
        self._effects = [(part.path[:3], part.value) for part in found if isinstance(part.value, _EFFECTS)]
        self._replies = [part.value for part in found if isinstance(part.value, Intent)]
        self.sent: set[str] = set()
        self.put: set[str] = set()
        self.done: set[str] = set()
        self.shown: set[str] = set()
        self.fallen: set[str] = set()
        while self._more():
            pass

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

    def always(self, condition: Written) -> str:
        """Why the condition holds whatever happens, or nothing when it may not hold."""
        if isinstance(condition, co.AllOf):
            found = [self.always(part) for part in condition.all]
            return found[0] if all(found) else ""
        if isinstance(condition, co.AnyOf):
            return next(filter(None, (self.always(part) for part in condition.any)), "")
        if isinstance(condition, co.Not):
            never = self.never(condition.not_)
            return never.why if never else ""
        return self._steady(condition)

    def happening(self) -> Iterator[Written]:
        """The effects of everything that can happen."""
        alive = {"decisions": self.put, "adversary": self.done, "consequences": self.fallen}
        for (root, *rest), effect in self._effects:
            if root not in alive or {*rest} & alive[str(root)]:
                yield effect

    def _more(self) -> bool:
        """Takes in what has become possible; whether anything has."""
        before = self._size()
        written = self._scenario
        planned = (*written.injects, *written.floods_whole.values())
        self.sent |= {inject.id for inject in planned if self.unsent(inject) is None}
        self.put |= {name for name, each in written.decisions.items() if not self.never(each.when, each.opens)}
        steps, scripted = written.adversary.steps, written.adversary.scripted
        self.done |= {name for name, step in steps.items() if name in scripted or self.undone(step) is None}
        self.fallen |= {name for name, each in written.consequences.items() if not self.never(each.when, each.at)}
        for name, each in written.expected.items():
            if not self.never(each.chance) and not self.never(each.shown_by):
                self.shown.add(name)
        return self._size() > before

    def _size(self) -> int:
        return sum(map(len, (self.sent, self.put, self.done, self.shown, self.fallen)))

    def unsent(self, inject: PlannedInject) -> Never | None:
        """Why nothing can send an inject, or None when something can."""
        if inject.kind == "reserve" or self._sends(inject.id):
            return None
        if inject.at is None and inject.when is None:
            return Never((), "what sends it never happens")
        never = self.never(inject.when, inject.until if inject.at is None else inject.at)
        return never._replace(path=("when", *never.path)) if never else None

    def undone(self, step: Step) -> Never | None:
        """Why the adversary can never do a step, or None when it may."""
        for i, need in enumerate(step.needs):
            if need not in self.done:
                return Never(("needs", i), f"the step `{need}` is never done")
        never = self.never(step.when)
        return never._replace(path=("when", *never.path)) if never else None

    def _sends(self, inject: str) -> bool:
        """By an effect, or because a strike is noticed."""
        if any(self._scenario.adversary.steps[step].shows == inject for step in self.done):
            return True
        return any(isinstance(effect, ef.SendEffect) and effect.send == inject for effect in self.happening())

    def _one_never(self, condition: co.AllOf, by: int | None) -> Never | None:
        found = (self._inner(part, by, "all", i) for i, part in enumerate(condition.all))
        return next(filter(None, found), None)

    def _inner(self, part: Written, by: int | None, *steps: str | int) -> Never | None:
        never = self.never(part, by)
        return never._replace(path=(*steps, *never.path)) if never else None

    def _early(self, condition: Written, by: int | None) -> str:
        """What a condition waits for that comes only after the instant by which it must hold."""
        if by is None:
            return ""
        begins, what = 0, ""
        if isinstance(condition, co.InPhase):
            begins = next(phase.starts for phase in self._scenario.phases if phase.id == condition.phase)
            what = f"the phase `{condition.phase}` begins"
        elif isinstance(condition, co.Decided):
            begins = self._scenario.decisions[condition.decided].opens
            what = f"the decision `{condition.decided}` opens"
        return f"{what} at {written_span(begins)}, after {written_span(by)}" if begins > by else ""

    @singledispatchmethod
    def _why(self, _condition: Written) -> str:
        """Why a leaf cannot hold, or nothing when it may."""
        return ""

    @_why.register
    def _(self, condition: co.Decided) -> str:
        return "" if condition.decided in self.put else f"the decision `{condition.decided}` is never put"

    @_why.register
    def _(self, condition: co.MeterAt) -> str:
        low, high = self.reach(condition.meter)
        if condition.above is not None and high <= condition.above * 1000:
            return f"`{condition.meter}` never rises above {high / 1000:g}"
        if condition.below is not None and low >= condition.below * 1000:
            return f"`{condition.meter}` never falls below {low / 1000:g}"
        return ""

    @_why.register
    def _(self, condition: co.FlagIs) -> str:
        raised = ef.FlagEffect(flag=condition.flag)
        return "" if not condition.is_ or raised in self.happening() else f"nothing raises the flag `{condition.flag}`"

    @_why.register
    def _(self, condition: co.SystemIs) -> str:
        if condition.state is None or condition.state in self._states(condition.system):
            return ""
        return f"nothing makes `{condition.system}` {condition.state}"

    @_why.register
    def _(self, condition: co.Shown) -> str:
        return "" if condition.shown in self.shown else f"no team can show `{condition.shown}`"

    @_why.register(co.Sent)
    @_why.register(co.Opened)
    @_why.register(co.Passed)
    def _(self, condition: co.Sent | co.Opened | co.Passed) -> str:
        (inject,) = [getattr(condition, name) for name in type(condition).model_fields][:1]
        return "" if whole_id(inject) in self.sent else f"the inject `{inject}` is never sent"

    @_why.register
    def _(self, condition: co.Known) -> str:
        return "" if condition.fact in self.revealed() else f"nothing reveals the fact `{condition.fact}`"

    @_why.register
    def _(self, condition: co.EvidenceIs) -> str:
        lost = ef.EvidenceEffect.model_validate({"evidence": condition.evidence, "is": "lost"})
        gone = condition.is_ == "lost" and lost not in self.happening()
        return f"nothing destroys `{condition.evidence}`" if gone else ""

    @_why.register
    def _(self, condition: co.StepIs) -> str:
        step = self._scenario.adversary.steps[condition.step]
        if condition.is_ != "closed":
            return "" if condition.step in self.done else f"the step `{condition.step}` is never done"
        open_ = step.closed_by is None or self.never(step.closed_by)
        return f"nothing closes the step `{condition.step}`" if open_ else ""

    def _steady(self, condition: Written) -> str:
        """Why a leaf holds whatever happens, or nothing."""
        if isinstance(condition, co.InPhase) and condition.phase == self._scenario.phases[0].id:
            return f"play begins in the phase `{condition.phase}`"
        if isinstance(condition, co.FlagIs) and not condition.is_:
            return self._why(co.FlagIs(flag=condition.flag))
        if isinstance(condition, co.MeterAt):
            low, high = self.reach(condition.meter)
            over = condition.above is None or low > condition.above * 1000
            under = condition.below is None or high < condition.below * 1000
            return f"`{condition.meter}` stays between {low / 1000:g} and {high / 1000:g}" if over and under else ""
        return ""

    def revealed(self) -> set[str]:
        """The facts that a team can come to know."""
        known = {effect.fact for effect in self.happening() if isinstance(effect, ef.FactEffect)}
        sent = [inject for inject in self._scenario.injects if inject.id in self.sent]
        read = {fact for inject in sent for fact in inject.reveals}
        read |= {fact for inject in sent for variant in inject.variants for fact in variant.reveals or ()}
        return known | read | {fact for intent in self._replies for fact in intent.reveals}

    def _states(self, system: str) -> set[str]:
        """The states a system can be in."""
        changes = [effect for effect in self.happening() if isinstance(effect, ef.SystemEffect)]
        states = {effect.state for effect in changes if effect.system == system and effect.state}
        written = self._scenario.systems[system]
        if system in self._tainted():
            states.add("tainted")
        if any(control.does == "roll_back" for control in written.controls.values()):
            states.add("clean")
        return {written.state, *states}

    def _tainted(self) -> set[str]:
        """The systems that a compromise can reach: by an effect, from the start, or along what depends on what."""
        systems = self._scenario.systems
        changes = [effect for effect in self.happening() if isinstance(effect, ef.SystemEffect)]
        reached = {effect.system for effect in changes if effect.state == "tainted"}
        reached |= {name for name, system in systems.items() if system.state == "tainted"}
        found = list(ways(systems))
        while further := {way.target for way in found if way.source in reached} - reached:
            reached |= further
        return reached

    def reach(self, name: str) -> tuple[int, int]:
        """The lowest and highest level of a meter, in thousandths."""
        meter = self._scenario.meters[name]
        if meter.wander or any(each.queue == name for each in self._scenario.resources.values()):
            return meter.low * 1000, meter.high * 1000
        moves = [effect for effect in self.happening() if isinstance(effect, ef.MeterEffect) and effect.meter == name]
        pushes = [meter.rate, *(push for move in moves for push in (move.add, move.rate) if push is not None)]
        levels = [meter.start, *(move.set for move in moves if move.set is not None)]
        low = meter.low * 1000 if min(pushes) < 0 else min(levels)
        high = meter.high * 1000 if max(pushes) > 0 else max(levels)
        return low, high


_EFFECTS = (ef.MeterEffect, ef.FlagEffect, ef.SystemEffect, ef.FactEffect, ef.EvidenceEffect, ef.SendEffect)


def whole_id(inject: str) -> str:
    """The id of the flood that a message is of, or its own."""
    return inject.partition(MESSAGE_OF)[0]


def _excluded(condition: co.AllOf) -> Never | None:
    why = exclusion(condition)
    return Never((), why, excluded=True) if why else None
