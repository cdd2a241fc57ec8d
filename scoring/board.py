"""Standings: the teams of one scenario side by side, by their automatic column."""

from collections.abc import Mapping
from typing import NamedTuple

from scoring.marks import Sheet


class Standing(NamedTuple):
    """One line: place from 1 (equal totals share one), team, and its sheet."""

    place: int
    team: str
    sheet: Sheet


def standings(sheets: Mapping[str, Sheet]) -> tuple[Standing, ...]:
    """Teams by total, the best first; equal totals stand in the order of the mapping and share a place."""
    ordered = sorted(sheets.items(), key=lambda each: -each[1].total.points)
    totals = [sheet.total.points for _, sheet in ordered]
    return tuple(Standing(totals.index(sheet.total.points) + 1, team, sheet) for team, sheet in ordered)
