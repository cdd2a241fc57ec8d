"""What a seat sees of its world when play begins: who is who, what can be ordered, preserved and written to."""

from collections.abc import Iterable, Iterator

from engine import events as ev
from engine import joining_events as je
from engine import resource_events as re
from engine import shown_world as sh
from engine.staging import Staging, Viewer
from injects.written import Lang
from scenarios.belonging import is_for, joins, organisation, roles_of, side_of_clock, sides_of
from scenarios.clocks import Stage
from scenarios.limits import standing
from scenarios.systems import Meter


def shown_world(event: ev.WorldBegan | je.RolesJoined, viewer: Viewer, staging: Staging) -> sh.ShownWorld:
    written, lang, side = staging.scenario, viewer.lang, viewer.side
    return sh.ShownWorld(
        at=event.at,
        title=written.title.said(lang),
        organisation=organisation(written, side).said(lang),
        pitch=written.pitch.said(lang),
        duration=written.duration,
        seat=viewer.seat,
        roles=_roles(roles_of(written, side), event, viewer, staging),
        systems=_systems(viewer, staging),
        evidence=tuple(
            sh.Named(id=name, name=piece.title.said(lang), yours=yours(viewer, piece.who), needs=piece.needs)
            for name, piece in written.evidence.items()
            if is_theirs(staging, viewer, piece.side, piece.who)
        ),
        personas=_contacts(event.at, viewer, staging),
        clocks=_clocks(viewer, staging),
        gauges=tuple(_gauges(viewer, staging)),
        resources=tuple(
            sh.ResourceFace(id=name, title=each.title.said(lang), count=each.count)
            for name, each in written.resources.items()
            if is_for(each.side, viewer.side)
        ),
    )


def entered(event: je.RolesJoined, viewer: Viewer, staging: Staging) -> sh.ShownWorld | sh.ShownEntered | None:
    """Who enters sees the world; their own side that they are here; the others, that their side can be written to."""
    if staging.enters(viewer) == event.at and any(role in event.roles for role in viewer.roles):
        return shown_world(event, viewer, staging)
    side = staging.scenario.sides.get(event.side)
    ours = viewer.side == event.side
    if not ours and (side is None or side.joins != event.at):
        return None
    return sh.ShownEntered(
        at=event.at,
        story=staging.clock(event.at),
        roles=_roles(event.roles, event, viewer, staging) if ours else (),
        contact=None if ours or side is None else sh.Named(id=event.side, name=side.title.said(viewer.lang)),
    )


def _roles(
    roles: Iterable[str], event: ev.WorldBegan | je.RolesJoined, viewer: Viewer, staging: Staging
) -> tuple[sh.ShownRole, ...]:
    """Those who are there by then."""
    written, lang = staging.scenario, viewer.lang
    seat_of = {role: seat for seat, held in event.seats.items() for role in held}
    return tuple(
        sh.ShownRole(
            id=role,
            title=written.roles[role].title.said(lang),
            mission=written.roles[role].mission.said(lang),
            seat=seat_of[role],
        )
        for role in roles
        if joins(written, role) <= event.at
    )


def _contacts(at: int, viewer: Viewer, staging: Staging) -> tuple[sh.Named, ...]:
    """Personas, and the other sides that are there by then."""
    written = staging.scenario
    others = [name for name, side in written.sides.items() if name != viewer.side and (side.joins or 0) <= at]
    personas = [name for name, persona in written.personas.items() if is_for(persona.side, viewer.side)]
    return tuple(sh.Named(id=name, name=contact_name(staging, name, viewer.lang)) for name in (*others, *personas))


def _systems(viewer: Viewer, staging: Staging) -> tuple[sh.ShownSystem, ...]:
    lang = viewer.lang
    return tuple(
        sh.ShownSystem(
            id=name,
            title=system.title.said(lang),
            about=system.about.said(lang),
            controls=tuple(
                sh.Orderable(
                    id=key,
                    name=control.label.said(lang),
                    yours=yours(viewer, control.who),
                    needs=control.needs,
                    takes=control.takes,
                    autonomy=control.cap,
                    version=control.version,
                    again=control.again,
                )
                for key, control in system.controls.items()
                if is_theirs(staging, viewer, system.side, control.who)
            ),
            version=system.version,
            autonomy=system.autonomy,
        )
        for name, system in staging.scenario.systems.items()
        if is_for(system.side, viewer.side)
    )


def sees_control(event: ev.OrderGiven | re.OrderQueued | ev.ControlChanged, viewer: Viewer, staging: Staging) -> bool:
    """Whether the control is one that this viewer's side may order."""
    system = staging.scenario.systems[event.system]
    return is_theirs(staging, viewer, system.side, system.controls[event.control].who)


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
    regimes = {
        name: staging.scenario.regime(name, staging.regimes)
        for name in staging.scenario.clocks
        if side_of_clock(staging.scenario, name) == viewer.side
    }
    return tuple(
        sh.ShownClock(
            id=name,
            label=regime.label.said(lang),
            law=regime.law.said(lang),
            recipient=regime.recipient.said(lang),
            stages=tuple(shown_stage(key, stage, lang) for key, stage in regime.stages.items()),
            t0=regime.t0_means.said(lang),
            standing=standing(regime).said(lang),
            cases=tuple(sh.Named(id=key, name=case.said(lang)) for key, case in regime.cases.items()),
            outer=regime.has_outer_limit,
        )
        for name, regime in regimes.items()
    )


def shown_stage(name: str, stage: Stage, lang: Lang) -> sh.ShownStage:
    """A stage with its form."""
    return sh.ShownStage(
        id=name,
        name=stage.title.said(lang),
        fields=tuple(
            sh.ShownField(
                id=key,
                label=field.label.said(lang),
                help=field.help.said(lang) if field.help else "",
                required=field.required,
            )
            for key, field in stage.content.items()
        ),
    )


def yours(viewer: Viewer, roles: tuple[str, ...]) -> bool:
    return not roles or any(role in roles for role in viewer.roles)


def is_theirs(staging: Staging, viewer: Viewer, side: str | None, who: tuple[str, ...]) -> bool:
    """Whether a viewer's side sees something of that side, on which these roles may act."""
    ours = not who or viewer.side in sides_of(staging.scenario, who)
    return is_for(side, viewer.side) and ours


def contact_name(staging: Staging, name: str, lang: Lang) -> str:
    """What somebody is called who can be written to: another side, or a persona."""
    side = staging.scenario.sides.get(name)
    return side.title.said(lang) if side else persona_name(staging, name, lang)


def persona_name(staging: Staging, name: str, lang: Lang) -> str:
    persona = staging.scenario.personas[name]
    title = persona.title.said(lang)
    return f"{title}, {persona.org.said(lang)}" if persona.org else title
