"""A case: what the rules look at."""

from collections.abc import Mapping
from dataclasses import dataclass

from scenarios.clocks import Regime
from scenarios.model import Scenario
from scoring.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Case:
    """The scenario, the law, and one team's ledger."""

    scenario: Scenario
    regimes: Mapping[str, Regime]
    ledger: Ledger
