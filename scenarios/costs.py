"""What a control costs, besides its time: the effects of it that hurt the team's own world."""

from typing import NamedTuple

from scenarios.effects import EvidenceEffect, MeterEffect
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


def _hurts(scenario: Scenario, meter: str, add: int, rate: int) -> bool:
    wrong = -1 if scenario.meters[meter].good == "high" else 1
    return add * wrong > 0 or rate * wrong > 0
