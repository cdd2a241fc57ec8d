"""What a control costs, besides its time: the effects of it that hurt the team's own world."""

from typing import NamedTuple

from scenarios.effects import Effect, EvidenceEffect, MeterEffect
from scenarios.model import Scenario


class Cost(NamedTuple):
    """Meters that it moves the wrong way, by how much and by how much a minute, and evidence that it destroys."""

    meters: tuple[tuple[str, int, int], ...]
    evidence: tuple[str, ...]


def cost_of(scenario: Scenario, system: str, control: str) -> Cost:
    """The cost of a control coming into force, as written. Evidence that was preserved before is not lost."""
    effects = scenario.systems[system].controls[control].effects
    moved = ((each.meter, each.add or 0, each.rate or 0) for each in effects if isinstance(each, MeterEffect))
    lost = (each.evidence for each in effects if isinstance(each, EvidenceEffect) and each.is_ == "lost")
    return Cost(tuple(each for each in moved if _hurts(scenario, *each)), tuple(lost))


def split(scenario: Scenario, system: str, control: str) -> tuple[tuple[Effect, ...], tuple[Effect, ...]]:
    """The effects of a control coming into force: those that it is ordered for, and those that are its cost."""
    cost, effects = cost_of(scenario, system, control), scenario.systems[system].controls[control].effects
    hurting = tuple(each for each in effects if _is_part(each, cost))
    return tuple(each for each in effects if each not in hurting), hurting


def _is_part(effect: Effect, cost: Cost) -> bool:
    if isinstance(effect, MeterEffect):
        return (effect.meter, effect.add or 0, effect.rate or 0) in cost.meters
    return isinstance(effect, EvidenceEffect) and effect.is_ == "lost" and effect.evidence in cost.evidence


def _hurts(scenario: Scenario, meter: str, add: int, rate: int) -> bool:
    wrong = -1 if scenario.meters[meter].good == "high" else 1
    return add * wrong > 0 or rate * wrong > 0
