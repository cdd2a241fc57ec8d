"""A beat: one thing that the plan may put in front of a team, an inject or a decision point."""

from typing import NamedTuple

from engine.desk_shown import DeskDecision, DeskInject, DeskPlan


class Beat(NamedTuple):
    """Times are world milliseconds. Ids are unique within a scenario and a kind."""

    scenario: str
    id: str
    at: int | None
    """When it comes by itself; None when only a condition or a facilitator says."""
    place: int
    """Where it stands in the chronogram: its time, or that of the beat written before it."""
    conditional: bool
    inject: DeskInject | None = None
    decision: DeskDecision | None = None

    @property
    def key(self) -> str:
        """Unique within an exercise."""
        return f"{self.scenario}/{'inject' if self.inject else 'decision'}/{self.id}"

    @property
    def reserve(self) -> bool:
        """Only a facilitator fires it."""
        return self.inject is not None and self.inject.kind == "reserve"

    @property
    def critical(self) -> bool:
        """The exercise stands on it: never taken out without a second look."""
        return self.inject is not None and self.inject.criticality == "key"


def beats_of(plan: DeskPlan) -> tuple[Beat, ...]:
    """The beats of a plan as the chronogram has them: by time, the reserves last."""
    decisions = [
        Beat(plan.scenario, each.id, each.opens, each.opens, each.conditional, decision=each) for each in plan.decisions
    ]
    beats = [*_injects(plan), *decisions]
    return tuple(sorted(beats, key=lambda beat: (beat.reserve, beat.place)))


def _injects(plan: DeskPlan) -> list[Beat]:
    beats, place = [], 0
    for inject in plan.injects:
        told = inject.at if inject.at is not None else inject.earliest
        place = place if told is None else told
        at = inject.at if inject.conditional or inject.at is not None else told
        beats.append(Beat(plan.scenario, inject.id, at, place, inject.conditional, inject=inject))
    return beats
