"""The plot of a scenario as a timeline: what comes when, for whom, on which condition, and what it leads to."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from injects.written import Text
from scenarios.clocks import Regime
from scenarios.model import Scenario
from scenarios.outline_items import Item, Items
from scenarios.outline_world import WorldItems
from scenarios.telling import Telling

SectionKind = Literal[
    "phase",
    "whenever",
    "consequences",
    "systems",
    "gauges",
    "people",
    "personas",
    "adversary",
    "clocks",
    "reserves",
    "endings",
]


class Section(NamedTuple):
    """A part of the plot: a phase, or what belongs to none."""

    kind: SectionKind
    title: Text | None = None
    at: int | None = None
    brief: Text | None = None
    items: tuple[Item, ...] = ()


def outline_of(scenario: Scenario, law: Mapping[str, Regime]) -> tuple[Section, ...]:
    """The plot: phase by phase what has a time, then what only conditions bring, and what facilitators hold back."""
    items = Items(scenario, law)
    world = WorldItems(scenario, Telling(scenario, law))
    adversary = scenario.adversary
    name = Text(en=adversary.name, fr=adversary.name)
    return (
        *_phases(scenario, sorted(items.timed(), key=lambda item: item.at or 0)),
        Section("whenever", items=tuple(items.whenever())),
        Section("consequences", items=tuple(items.consequences())),
        Section("systems", items=tuple(world.systems())),
        Section("gauges", items=tuple(world.gauges())),
        Section("people", items=tuple(world.people())),
        Section("personas", items=tuple(world.personas())),
        Section("adversary", name, brief=adversary.about, items=(*world.policy(), *items.steps())),
        Section("clocks", items=tuple(items.clocks())),
        Section("reserves", items=tuple(items.reserves())),
        Section("endings", items=tuple(items.endings())),
    )


def for_roles(sections: Iterable[Section], roles: Collection[str]) -> tuple[Section, ...]:
    """What these roles get, and what is asked or expected of them; every phase stays."""
    narrowed = (
        section._replace(items=tuple(item for item in section.items if any(role in roles for role in item.roles)))
        for section in sections
    )
    return tuple(section for section in narrowed if section.items or section.kind == "phase")


def _phases(scenario: Scenario, timed: list[Item]) -> Iterator[Section]:
    ends = [*(phase.starts for phase in scenario.phases[1:]), scenario.duration + 1]
    for phase, end in zip(scenario.phases, ends, strict=True):
        items = tuple(item for item in timed if phase.starts <= (item.at or 0) < end)
        yield Section("phase", phase.title, phase.starts, phase.brief, items)
