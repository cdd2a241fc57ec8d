"""What a seat sees of its world when play begins: who is who, what can be ordered, preserved and written to."""

from collections.abc import Iterator

from engine import events as ev
from engine import shown_world as sh
from engine.staging import Staging, Viewer
from injects.written import Lang
from scenarios.systems import Meter


def shown_world(event: ev.WorldBegan, viewer: Viewer, staging: Staging) -> sh.ShownWorld:
    written, lang = staging.scenario, viewer.lang
    seat_of = {role: seat for seat, roles in event.seats.items() for role in roles}
    return sh.ShownWorld(
        at=event.at,
        title=written.title.said(lang),
        organisation=written.organisation.said(lang),
        pitch=written.pitch.said(lang),
        duration=written.duration,
        seat=viewer.seat,
        roles=tuple(
            sh.ShownRole(id=name, title=role.title.said(lang), mission=role.mission.said(lang), seat=seat_of[name])
            for name, role in written.roles.items()
        ),
        systems=_systems(viewer, staging),
        evidence=tuple(
            sh.Named(id=name, name=piece.title.said(lang), yours=yours(viewer, piece.who), needs=piece.needs)
            for name, piece in written.evidence.items()
        ),
        personas=tuple(sh.Named(id=name, name=persona_name(staging, name, lang)) for name in written.personas),
        clocks=_clocks(viewer, staging),
        gauges=tuple(_gauges(viewer, staging)),
        resources=tuple(
            sh.ResourceFace(id=name, title=each.title.said(lang), count=each.count)
            for name, each in written.resources.items()
        ),
    )


def _systems(viewer: Viewer, staging: Staging) -> tuple[sh.ShownSystem, ...]:
    lang = viewer.lang
    return tuple(
        sh.ShownSystem(
            id=name,
            title=system.title.said(lang),
            about=system.about.said(lang),
            controls=tuple(
                sh.Named(id=key, name=control.label.said(lang), yours=yours(viewer, control.who), needs=control.needs)
                for key, control in system.controls.items()
            ),
        )
        for name, system in staging.scenario.systems.items()
    )


def is_gauge(meter: Meter, viewer: Viewer) -> bool:
    """Whether this viewer watches the meter."""
    if isinstance(meter.shown, bool):
        return meter.shown
    return any(role in meter.shown for role in viewer.roles)


def _gauges(viewer: Viewer, staging: Staging) -> Iterator[sh.GaugeFace]:
    for name, meter in staging.scenario.meters.items():
        if is_gauge(meter, viewer):
            yield sh.GaugeFace(
                id=name,
                title=meter.title.said(viewer.lang),
                unit=meter.unit,
                low=meter.low * 1000,
                high=meter.high * 1000,
                level=meter.start,
                rate=meter.rate,
            )


def _clocks(viewer: Viewer, staging: Staging) -> tuple[sh.ShownClock, ...]:
    lang = viewer.lang
    regimes = {name: staging.regimes[name] for name in staging.scenario.clocks}
    return tuple(
        sh.ShownClock(
            id=name,
            label=regime.label.said(lang),
            law=regime.law.said(lang),
            recipient=regime.recipient.said(lang),
            stages=tuple(sh.Named(id=key, name=stage.title.said(lang)) for key, stage in regime.stages.items()),
        )
        for name, regime in regimes.items()
    )


def yours(viewer: Viewer, roles: tuple[str, ...]) -> bool:
    return not roles or any(role in roles for role in viewer.roles)


def persona_name(staging: Staging, name: str, lang: Lang) -> str:
    persona = staging.scenario.personas[name]
    title = persona.title.said(lang)
    return f"{title}, {persona.org.said(lang)}" if persona.org else title
