"""People who enter late, and for whom nothing happens then."""

from collections.abc import Iterable, Iterator, Mapping

from injects.span import written_span
from scenarios.advice.uses import Uses
from scenarios.belonging import joins
from scenarios.model import PlannedInject, Scenario
from scenarios.parts import Part
from scenarios.problems import Path, Problem


def late_and_idle(scenario: Scenario, found: Mapping[Path, Part], uses: Uses) -> Iterator[Problem]:
    """Late roles that are named somewhere, and get no inject, no decision and no duty after they enter."""
    late = {role: at for role in scenario.roles if (at := joins(scenario, role)) and role in uses.named["role"]}
    last = _last(scenario, uses) if late else {}
    for role, at in late.items():
        if last.get(role, 0) < at:
            yield found["roles", role].wrong_key("late-idle", at=written_span(at))


def _last(scenario: Scenario, uses: Uses) -> dict[str, int]:
    """The instant after which nothing comes to each role any more."""
    last: dict[str, int] = {}

    def note(roles: Iterable[str], at: int | None) -> None:
        for role in roles:
            last[role] = max(last.get(role, 0), scenario.duration if at is None else at)

    for inject in (*scenario.injects, *scenario.floods_whole.values()):
        note(inject.to, _once(inject, uses))
    for decision in scenario.decisions.values():
        note(decision.owner, decision.closes)
    for clock in scenario.clocks.values():
        note([clock.owner], None)
    if len(scenario.sides) > 1:
        for side in scenario.sides.values():
            note(side.contact, None)
    return last


def _once(inject: PlannedInject, uses: Uses) -> int | None:
    """The one instant at which it comes, when it can come at no other."""
    named = inject.id in uses.named["inject or flood"] or inject.id in uses.named["inject"]
    comes_again = inject.every or inject.relance or inject.saturating
    return None if named or comes_again else inject.at
