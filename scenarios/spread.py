"""How a compromise spreads from system to system: along which dependencies, and what cuts each."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from scenarios.conditions import AllOf, AnyOf, Condition, Not, SystemIs
from scenarios.ranges import SpanRange
from scenarios.systems import Does, System

_CUT_AT_SOURCE: tuple[Does, ...] = ("switch_off", "isolate", "quarantine")
_CUT_AT_TARGET: tuple[Does, ...] = ("switch_off", "isolate", "rotate")


class Way(NamedTuple):
    """A way that a compromise takes: from a system to one that depends on it, and how long it needs."""

    source: str
    target: str
    takes: SpanRange
    cut_by: Condition | None
    """Everything that cuts it; nothing does when absent."""

    @property
    def open(self) -> Condition:
        """Holds as long as a compromise is under way along it."""
        wanted: tuple[Condition, ...] = (
            SystemIs(system=self.source, state="tainted"),
            SystemIs(system=self.target, state="clean"),
        )
        return AllOf(all=wanted if self.cut_by is None else (*wanted, Not(not_=self.cut_by)))


def ways(systems: Mapping[str, System]) -> Iterator[Way]:
    """Every way of a scenario, in the order written."""
    for name, system in systems.items():
        for each in system.depends_on:
            if each.spreads is not None:
                cuts = [] if each.cut_by is None else [each.cut_by]
                cuts += _controls(each.on, systems[each.on], _CUT_AT_SOURCE)
                cuts += _controls(name, system, _CUT_AT_TARGET)
                yield Way(each.on, name, each.spreads, AnyOf(any=tuple(cuts)) if cuts else None)


def _controls(name: str, system: System, sorts: tuple[Does, ...]) -> Iterator[Condition]:
    for key, control in system.controls.items():
        if control.does in sorts:
            yield SystemIs(system=name, control=key)
