"""What a scenario says of its sides and of those who enter late makes sense with the rest."""

from collections.abc import Iterable, Iterator
from functools import singledispatch

from injects.span import written_span
from injects.written import Text, Written, worded
from scenarios.belonging import enters, joins, roles_of, side_of, sides_of
from scenarios.conditions import Told
from scenarios.decisions import DecisionPoint
from scenarios.gap_words import BEFORE, SORTS
from scenarios.model import Merge, PlannedInject, Role, Scenario
from scenarios.parts import Part
from scenarios.phases import Phase
from scenarios.problems import Problem, near_or_all
from scenarios.sides import Side
from scenarios.systems import Evidence, System
from scenarios.timing import order

_ITS_SIDE = Text(en="its side `{side}`", fr="son camp `{side}`")


@singledispatch
def siding(_value: Written, _part: Part) -> Iterator[Problem]:
    """What one part says of sides and late entries that cannot be meant."""
    yield from ()


@siding.register
def _scenario(value: Scenario, part: Part) -> Iterator[Problem]:
    for name, side in value.sides.items():
        yield from _side(name, side, part)
    for name, role in value.roles.items():
        if value.sides and role.side is None:
            yield part.wrong_key("no-side", "roles", name, sides=", ".join(value.sides))


def _side(name: str, side: Side, part: Part) -> Iterator[Problem]:
    written = part.sheet.scenario
    if name in written.personas:
        yield part.wrong_key("side-persona", "sides", name, name=name)
    known = _known(written, side.contact)
    if not roles_of(written, name) and known:
        yield part.wrong_key("side-empty", "sides", name, name=name)
    for i, role in enumerate(side.contact):
        if role in known and side_of(written, role) != name:
            yield part.wrong("other-side", "sides", name, "contact", i, role=role, side=name)
    late = [role for role in known if joins(written, role) > (side.joins or 0)]
    if late and len(late) == len(side.contact):
        yield part.wrong_key("contact-late", "sides", name, "contact")
    if side.brief is not None and not side.joins:
        yield part.wrong_key("brief-early", "sides", name, "brief")


@siding.register
def _role(value: Role, part: Part) -> Iterator[Problem]:
    side = part.sheet.scenario.sides.get(value.side) if value.side else None
    side_joins = (side.joins or 0) if side else 0
    if value.joins is not None and value.joins < side_joins:
        yield order(part, ("joins",), value.joins, BEFORE, worded(_ITS_SIDE, side=value.side or ""), side_joins)
    if value.brief is not None and not (value.joins or side_joins):
        yield part.wrong_key("brief-early", "brief")


@siding.register
def _merge(value: Merge, part: Part) -> Iterator[Problem]:
    written = part.sheet.scenario
    both = _known(written, (value.role, value.into))
    if len(both) > 1 and len(sides_of(written, both)) > 1:
        yield part.wrong("merge-sides", role=value.role, into=value.into)


@siding.register
def _decision(value: DecisionPoint, part: Part) -> Iterator[Problem]:
    written = part.sheet.scenario
    owners = _known(written, value.owner)
    if len(sides_of(written, owners)) > 1:
        yield part.wrong_key("two-sides", "owner", sides=", ".join(sides_of(written, owners)))
    if owners and value.due < enters(written, owners) <= written.duration:
        yield part.wrong("nobody-yet", "due", at=written_span(value.due), enters=written_span(enters(written, owners)))


@siding.register
def _inject(value: PlannedInject, part: Part) -> Iterator[Problem]:
    written = part.sheet.scenario
    to = [role for role in value.to if role in written.roles]
    if to and value.at is not None and value.at < enters(written, to) <= written.duration:
        yield part.wrong("nobody-yet", "at", at=written_span(value.at), enters=written_span(enters(written, to)))


@siding.register
def _system(value: System, part: Part) -> Iterator[Problem]:
    for name, control in value.controls.items():
        yield from _strangers(value.side, control.who, part, "controls", name, "who")


@siding.register
def _evidence(value: Evidence, part: Part) -> Iterator[Problem]:
    yield from _strangers(value.side, value.who, part, "who")


def _strangers(side: str | None, who: tuple[str, ...], part: Part, *steps: str) -> Iterator[Problem]:
    written = part.sheet.scenario
    known = _known(written, who)
    for i, role in enumerate(who):
        if side in written.sides and role in known and side_of(written, role) != side:
            yield part.wrong("other-side", *steps, i, role=role, side=side)


def _known(written: Scenario, roles: Iterable[str]) -> list[str]:
    """Those of these roles that there are, and whose side there is: of the others nothing more can be said."""
    sides = {role: each.side for role, each in written.roles.items()}
    return [role for role in roles if role in sides and _is_side(written, sides[role])]


def _is_side(written: Scenario, side: str | None) -> bool:
    return side in written.sides if side or written.sides else True


@siding.register
def _phase(value: Phase, part: Part) -> Iterator[Problem]:
    known = part.sheet.scenario.sides
    for name in value.briefs:
        if name not in known:
            yield part.wrong_key(
                "unknown", "briefs", name, sort=SORTS["side"], name=name, near=near_or_all(name, known)
            )


@siding.register
def _told(value: Told, part: Part) -> Iterator[Problem]:
    if value.told in part.sheet.scenario.sides:
        if value.intent is not None:
            yield part.wrong_key("side-intent", "intent", side=value.told)
        if value.by == value.told:
            yield part.wrong("side-itself", "by", side=value.told)
