"""What a seat sees of people whom work waits for, of work that waits, and of gauges."""

from engine import events as ev
from engine import resource_events as re
from engine import shown_resources as sr
from engine.staging import Staging, Viewer
from engine.views_world import is_gauge, is_theirs, sees_control
from scenarios.belonging import is_for


def ordered_here(event: ev.OrderGiven | re.OrderQueued, viewer: Viewer, staging: Staging) -> bool:
    own = event.seat is None or staging.is_mate(event.seat, viewer)
    return own and sees_control(event, viewer, staging)


def queued(event: re.OrderQueued, viewer: Viewer, staging: Staging) -> sr.ShownQueued | None:
    if not ordered_here(event, viewer, staging):
        return None
    return sr.ShownQueued(
        at=event.at,
        story=staging.clock(event.at),
        system=event.system,
        control=event.control,
        lift=event.lift,
        seat=event.seat,
    )


def evidence_queued(event: re.PreservationQueued, _viewer: Viewer, _staging: Staging) -> sr.ShownEvidenceQueued:
    return sr.ShownEvidenceQueued(at=event.at, evidence=event.evidence, seat=event.seat)


def resource(event: re.ResourceChanged, viewer: Viewer, staging: Staging) -> sr.ShownResource | None:
    """Where sides share people, each sees how many are busy, and of what waits only its own."""
    if not is_for(staging.scenario.resources[event.resource].side, viewer.side):
        return None
    ahead = {work: before for work, before in event.ahead.items() if _is_own_work(work, viewer, staging)}
    return sr.ShownResource(**event.model_dump(exclude={"kind", "ahead"}), ahead=ahead)


def _is_own_work(work: str, viewer: Viewer, staging: Staging) -> bool:
    system, _, control = work.partition("/")
    if control:
        written = staging.scenario.systems[system]
        return is_theirs(staging, viewer, written.side, written.controls[control].who)
    piece = staging.scenario.evidence[work]
    return is_theirs(staging, viewer, piece.side, piece.who)


def gauge(event: ev.MeterChanged, viewer: Viewer, staging: Staging) -> sr.ShownGauge | None:
    if not is_gauge(staging.scenario.meters[event.meter], viewer):
        return None
    return sr.ShownGauge(at=event.at, gauge=event.meter, level=event.level, rate=event.rate)
