"""What a participant is shown of people and gauges: who is at work, what waits, and the levels a team may watch."""

from typing import Literal

from engine.shown_world import Sight


class ShownQueued(Sight):
    """An order waits until the people it needs are free."""

    kind: Literal["queued"] = "queued"
    at: int
    story: str
    system: str
    control: str
    lift: bool
    seat: str | None


class ShownEvidenceQueued(Sight):
    """The preservation of a piece of evidence waits until the people it needs are free."""

    kind: Literal["evidence-queued"] = "evidence-queued"
    at: int
    evidence: str
    seat: str


class ShownResource(Sight):
    """How a resource stands; `ahead` has, for each order (`guide/tools_off`) and piece of evidence that waits, how much
    work is before it.
    """

    kind: Literal["resource"] = "resource"
    at: int
    resource: str
    count: int
    busy: int
    waiting: int
    tired: bool
    ahead: dict[str, int]


class ShownGauge(Sight):
    """A gauge from now on: its level and its rate per minute, in thousandths. Between two sights it is linear."""

    kind: Literal["gauge"] = "gauge"
    at: int
    gauge: str
    level: int
    rate: int
