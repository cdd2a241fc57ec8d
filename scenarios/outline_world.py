"""The simulated world in an outline: systems with what they spread and what can be ordered on them, and people."""

from collections.abc import Iterator
from dataclasses import dataclass

from injects.span import written_span
from injects.written import Text
from scenarios.model import Scenario
from scenarios.outline_items import Detail, Item
from scenarios.ranges import written_range
from scenarios.resources import Resource
from scenarios.systems import Control, Needs
from scenarios.telling import Telling, worded

_SPREADS = Text(en="{on}, after {after}", fr="{on}, au bout de {after}")
_CUT = Text(en="{way}, unless {cut}", fr="{way}, sauf si {cut}")
_ORDER = Text(en="{label} ({takes})", fr="{label} ({takes})")
_LEADS = Text(en="{label}: {what}", fr="{label}\u00a0: {what}")
_PEOPLE = Text(en="{what}; needs {people}", fr="{what}\u202f; il faut {people}")
_JOB = Text(en="every {every}, for {takes}", fr="toutes les {every}, pendant {takes}")
_TIRES = Text(en="after {after}, {slower}% slower", fr="après {after}, {slower}\u00a0% plus lents")


@dataclass(frozen=True, slots=True)
class WorldItems:
    """A scenario and its telling, item by item."""

    scenario: Scenario
    telling: Telling

    def systems(self) -> Iterator[Item]:
        """Each system: what reaches it, and each order with what it costs and changes."""
        for name, system in self.scenario.systems.items():
            details = (
                *(Detail("spreads", self._way(name, i)) for i, way in enumerate(system.depends_on) if way.spreads),
                *(Detail("order", self._order(control)) for control in system.controls.values()),
            )
            yield Item("system", name, system.title, details=details)

    def people(self) -> Iterator[Item]:
        """Each resource: how many, what keeps them busy, when they tire."""
        for name, each in self.scenario.resources.items():
            yield Item("resource", name, each.title, details=tuple(_of_people(each)))

    def _way(self, name: str, i: int) -> Text:
        way = self.scenario.systems[name].depends_on[i]
        assert way.spreads is not None
        said = worded(_SPREADS, on=self.scenario.systems[way.on].title, after=written_range(way.spreads))
        return said if way.cut_by is None else worded(_CUT, way=said, cut=self.telling.condition(way.cut_by))

    def _order(self, control: Control) -> Text:
        said = worded(_ORDER, label=control.label, takes=written_span(control.takes))
        if control.needs:
            said = worded(_PEOPLE, what=said, people=self._wanted(control.needs))
        return worded(_LEADS, label=said, what=self.telling.effects(control.effects)) if control.effects else said

    def _wanted(self, needs: Needs) -> Text:
        titles = [(many, self.scenario.resources[name].title) for name, many in needs.items()]
        return Text(
            en=", ".join(f"{many} {title.en}" for many, title in titles),
            fr=", ".join(f"{many} {title.fr}" for many, title in titles),
        )


def _of_people(resource: Resource) -> Iterator[Detail]:
    yield Detail("count", Text(en=str(resource.count), fr=str(resource.count)))
    for job in resource.jobs:
        yield Detail("job", worded(_JOB, every=written_range(job.every), takes=written_range(job.takes)))
    if resource.fatigue:
        after, slower = written_span(resource.fatigue.after), resource.fatigue.slower
        yield Detail("tires", worded(_TIRES, after=after, slower=slower))
