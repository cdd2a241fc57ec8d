"""The world in a plot's outline: systems, gauges, people inside and outside, and how the adversary chooses."""

from collections.abc import Iterator
from dataclasses import dataclass

from injects.span import written_span
from injects.written import Text, worded
from scenarios.costs import split
from scenarios.model import Scenario
from scenarios.outline_items import Detail, Item, listed
from scenarios.ranges import written_range
from scenarios.resources import Job, Resource
from scenarios.systems import Control, Does, Meter, Needs, System
from scenarios.telling import Telling, amount

DOES: dict[Does, Text] = {
    "switch_off": Text(en="switched off, cut off both ways", fr="arrêté, coupé dans les deux sens"),
    "tools_off": Text(en="no tools, only suggests", fr="sans outils, suggère seulement"),
    "human_approval": Text(en="acts with approval", fr="agit avec accord"),
    "roll_back": Text(en="clean once more", fr="de nouveau sain"),
    "isolate": Text(en="cut off both ways", fr="coupé dans les deux sens"),
    "quarantine": Text(en="spreads no further", fr="ne compromet plus les autres"),
    "rotate": Text(en="new keys, nothing spreads to it", fr="nouvelles clés, rien ne l’atteint plus"),
}
"""What a control means in the simulation, besides its effects."""

_SPREADS = Text(en="{on}, after {after}", fr="{on}, au bout de {after}")
_CUT = Text(en="{way}, unless {cut}", fr="{way}, sauf si {cut}")
_ORDER = Text(en="{label} ({how})", fr="{label} ({how})")
_LEADS = Text(en="{label}: {what}", fr="{label}\u00a0: {what}")
_PEOPLE = Text(en="{what}; needs {people}", fr="{what}\u202f; il faut {people}")
_JOB = Text(en="every {every}, for {takes}", fr="toutes les {every}, pendant {takes}")
_SEVERAL = Text(en="{job}, {people} at once", fr="{job}, {people} à la fois")
_FROM = Text(en="{job}, from {start}", fr="{job}, dès {start}")
_UNTIL = Text(en="{job}, until {end}", fr="{job}, jusqu’à {end}")
_WHILE = Text(en="{job}, while {when}", fr="{job}, tant que {when}")
_TIRES = Text(en="after {after}, {slower}% slower", fr="après {after}, {slower}\u00a0% plus lents")
_WANTED = Text(en="{count} for {what}", fr="{count} pour {what}")
_BEGINS = Text(en="{version}autonomy {autonomy} of 3{state}", fr="{version}autonomie {autonomy} sur 3{state}")
_VERSION = Text(en="version {version}, ", fr="version {version}, ")
_TAINTED = Text(en=", tainted from the start", fr=", compromis dès le départ")
_SIGNAL = Text(
    en="{title}: {normal}, {compromised} once tainted", fr="{title}\u00a0: {normal}, {compromised} une fois compromis"
)
_RANGE = Text(en="{start} at the start, from {low} to {high}", fr="{start} au départ, de {low} à {high}")
_WANDERS = Text(en="every {every}, by {low} to {high}", fr="toutes les {every}, de {low} à {high}")
_PATH = Text(
    en="Looks ahead: takes the step from which the most can be reached.",
    fr="Voit plus loin\u00a0: prend l’étape d’où l’on peut atteindre le plus.",
)
_CAUTION = Text(
    en="{caution} of value for a strike that is sure to be noticed",
    fr="{caution} de valeur pour une frappe sûre d’être remarquée",
)
_NOTHING = Text(en="", fr="")


@dataclass(frozen=True, slots=True)
class WorldItems:
    """A scenario and its telling, item by item."""

    scenario: Scenario
    telling: Telling

    def systems(self) -> Iterator[Item]:
        """Each system: how it begins, what reaches it, and each order with what it changes and costs."""
        for name, system in self.scenario.systems.items():
            orders = (detail for control in system.controls for detail in self._order(name, control))
            details = (
                Detail("begins", _begins(system)),
                *(Detail("signal", each) for each in _signals(system)),
                *(Detail("spreads", self._way(name, i)) for i, way in enumerate(system.depends_on) if way.spreads),
                *orders,
            )
            yield Item("system", name, system.title, details=details)

    def people(self) -> Iterator[Item]:
        """Each resource: how many, what keeps them busy, when they tire, and what needs them."""
        for name, each in self.scenario.resources.items():
            wanted = (Detail("wanted", said) for said in self._wanting(name))
            yield Item("resource", name, each.title, details=(*self._of_people(each), *wanted))

    def gauges(self) -> Iterator[Item]:
        """Each meter that somebody watches, and how it moves by itself."""
        for name, meter in self.scenario.meters.items():
            if meter.shown:
                roles = tuple(self.scenario.roles) if isinstance(meter.shown, bool) else meter.shown
                yield Item("gauge", name, meter.title, roles=roles, details=tuple(_of_gauge(meter)))

    def personas(self) -> Iterator[Item]:
        """Each person outside who knows something, and what they are asked to say it."""
        for name, persona in self.scenario.personas.items():
            told = [fact for intent in persona.intents.values() for fact in intent.reveals]
            facts = dict.fromkeys((*persona.knows, *told))
            if facts:
                details = tuple(Detail("knows", self.scenario.facts[fact]) for fact in facts)
                yield Item("persona", name, persona.title, channel=persona.channel, details=details)

    def policy(self) -> Iterator[Item]:
        """How the adversary chooses, where it does more than take the highest value."""
        adversary = self.scenario.adversary
        if adversary.policy == "path":
            worth = worded(_CAUTION, caution=adversary.caution)
            details = (Detail("caution", worth),) if adversary.caution else ()
            yield Item("policy", adversary.policy, _PATH, details=details)

    def _way(self, name: str, i: int) -> Text:
        way = self.scenario.systems[name].depends_on[i]
        assert way.spreads is not None
        said = worded(_SPREADS, on=self.scenario.systems[way.on].title, after=written_range(way.spreads))
        return said if way.cut_by is None else worded(_CUT, way=said, cut=self.telling.condition(way.cut_by))

    def _order(self, system: str, name: str) -> Iterator[Detail]:
        control = self.scenario.systems[system].controls[name]
        said = worded(_ORDER, label=control.label, how=listed(_how(control)))
        if control.needs:
            said = worded(_PEOPLE, what=said, people=self._wanted(control.needs))
        wanted, costs = split(self.scenario, system, name)
        yield Detail("order", worded(_LEADS, label=said, what=self.telling.effects(wanted)) if wanted else said)
        if costs:
            yield Detail("costs", self.telling.effects(costs))

    def _wanted(self, needs: Needs) -> Text:
        titles = [(many, self.scenario.resources[name].title) for name, many in needs.items()]
        return listed(Text(en=f"{many} {title.en}", fr=f"{many} {title.fr}") for many, title in titles)

    def _wanting(self, resource: str) -> Iterator[Text]:
        """All work that cannot begin without them."""
        controls = (control for system in self.scenario.systems.values() for control in system.controls.values())
        work = [(control.label, control.needs) for control in controls]
        work += [(piece.title, piece.needs) for piece in self.scenario.evidence.values()]
        for title, needs in work:
            if resource in needs:
                yield worded(_WANTED, count=needs[resource], what=title)

    def _of_people(self, resource: Resource) -> Iterator[Detail]:
        yield Detail("count", Text(en=str(resource.count), fr=str(resource.count)))
        for job in resource.jobs:
            yield Detail("job", self._job(job))
        if resource.fatigue:
            after, slower = written_span(resource.fatigue.after), resource.fatigue.slower
            yield Detail("tires", worded(_TIRES, after=after, slower=slower))
        if resource.queue:
            yield Detail("queue", self.scenario.meters[resource.queue].title)

    def _job(self, job: Job) -> Text:
        said = worded(_JOB, every=written_range(job.every), takes=written_range(job.takes))
        if job.people > 1:
            said = worded(_SEVERAL, job=said, people=job.people)
        if job.from_:
            said = worded(_FROM, job=said, start=written_span(job.from_))
        if job.until is not None:
            said = worded(_UNTIL, job=said, end=written_span(job.until))
        return said if job.when is None else worded(_WHILE, job=said, when=self.telling.condition(job.when))


def _how(control: Control) -> Iterator[Text]:
    takes = written_span(control.takes)
    yield Text(en=takes, fr=takes)
    if control.does is not None:
        yield DOES[control.does]
    if control.version:
        yield Text(en=f"version {control.version}", fr=f"version {control.version}")


def _begins(system: System) -> Text:
    version = worded(_VERSION, version=system.version) if system.version else _NOTHING
    state = _TAINTED if system.state == "tainted" else _NOTHING
    return worded(_BEGINS, version=version, autonomy=system.autonomy, state=state)


def _signals(system: System) -> Iterator[Text]:
    for signal in system.signals.values():
        normal, compromised = (f"{level} {signal.unit}".strip() for level in (signal.normal, signal.compromised))
        yield worded(_SIGNAL, title=signal.title, normal=normal, compromised=compromised)


def _of_gauge(meter: Meter) -> Iterator[Detail]:
    yield Detail(
        "range", worded(_RANGE, start=_quantity(meter.start), low=meter.low, high=f"{meter.high} {meter.unit}")
    )
    if meter.wander is not None:
        low, high = _quantity(meter.wander.by.low), _quantity(meter.wander.by.high)
        yield Detail("wanders", worded(_WANDERS, every=written_range(meter.wander.every), low=low, high=high))


def _quantity(thousandths: int) -> Text:
    return Text(en=amount(thousandths, "en"), fr=amount(thousandths, "fr"))
