"""What a seat sees of its world when play begins: who is who, what can be ordered, preserved and written to."""

from engine import events as ev
from engine import shown_world as sh
from engine.staging import Staging, Viewer
from injects.written import Lang
from scenarios.clocks import Stage
from scenarios.limits import standing


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
            sh.Named(id=name, name=piece.title.said(lang), yours=yours(viewer, piece.who))
            for name, piece in written.evidence.items()
        ),
        personas=tuple(sh.Named(id=name, name=persona_name(staging, name, lang)) for name in written.personas),
        clocks=_clocks(viewer, staging),
    )


def _systems(viewer: Viewer, staging: Staging) -> tuple[sh.ShownSystem, ...]:
    lang = viewer.lang
    return tuple(
        sh.ShownSystem(
            id=name,
            title=system.title.said(lang),
            about=system.about.said(lang),
            controls=tuple(
                sh.Named(id=key, name=control.label.said(lang), yours=yours(viewer, control.who))
                for key, control in system.controls.items()
            ),
        )
        for name, system in staging.scenario.systems.items()
    )


def _clocks(viewer: Viewer, staging: Staging) -> tuple[sh.ShownClock, ...]:
    lang = viewer.lang
    regimes = {name: staging.scenario.regime(name, staging.regimes) for name in staging.scenario.clocks}
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


def persona_name(staging: Staging, name: str, lang: Lang) -> str:
    persona = staging.scenario.personas[name]
    title = persona.title.said(lang)
    return f"{title}, {persona.org.said(lang)}" if persona.org else title
