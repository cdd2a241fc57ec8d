"""From events to a sheet: the one way in which a team is marked."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from engine import events as ev
from scenarios.clocks import Regime
from scenarios.model import Scenario
from scoring.actions import expected_actions
from scoring.case import Case
from scoring.choices import decisions_in_time, decisions_taken
from scoring.duties import clocks_kept
from scoring.ledger import Ledger
from scoring.marks import Mark, Sheet
from scoring.reading import key_injects_read

RULES: tuple[Callable[[Case], Iterator[Mark]], ...] = (
    expected_actions,
    decisions_taken,
    decisions_in_time,
    clocks_kept,
    key_injects_read,
)
"""Every rule. Its docstring opens with the names its marks carry."""


def sheet_of(scenario: Scenario, regimes: Mapping[str, Regime], events: Iterable[ev.Event]) -> Sheet:
    """Marks one world from its events, which may still be going on: only chances that have come are counted."""
    case = Case(scenario, regimes, Ledger(events))
    return Sheet.of((mark for rule in RULES for mark in rule(case)), scenario.weights)
