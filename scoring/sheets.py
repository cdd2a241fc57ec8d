"""From events to a sheet: the one way in which a team is marked."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from engine import events as ev
from engine.parting import events_of, part_of, seats_of
from scenarios.belonging import sides
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


def sheets_of(
    scenario: Scenario, regimes: Mapping[str, Regime], seats: Mapping[str, tuple[str, ...]], events: Sequence[ev.Event]
) -> dict[str, Sheet]:
    """Marks each side of one world; under `ONE` when there is only that."""
    sheets = {}
    for side in sides(scenario):
        part = part_of(scenario, side)
        sheets[side] = sheet_of(part, regimes, events_of(part, side, seats_of(scenario, side, seats), events))
    return sheets


def mean_total(sheets: Mapping[str, Sheet]) -> float:
    """One figure for a world: its total, or the mean of those of its sides."""
    return round(sum(sheet.total.points for sheet in sheets.values()) / len(sheets), 1)


def sheet_of(scenario: Scenario, regimes: Mapping[str, Regime], events: Iterable[ev.Event]) -> Sheet:
    """Marks one world from its events, which may still be going on: only chances that have come are counted."""
    case = Case(scenario, regimes, Ledger(events))
    return Sheet.of((mark for rule in RULES for mark in rule(case)), scenario.weights)
