"""A facilitator's view: the plan of each scenario, every team, and what happens in all of them.

Of a world's events those are shown that a facilitator acts upon; drafts, meters and the adversary's steps wait for the
debrief.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from engine.desk_shown import (
    DeskActed,
    DeskClock,
    DeskDecision,
    DeskHappened,
    DeskInject,
    DeskNamed,
    DeskPersona,
    DeskPhase,
    DeskPlan,
    DeskReceipt,
    DeskShown,
    DeskSide,
    DeskTeam,
    desk_codec,
)
from engine.events import ClockNotified, ClockQualified, ClockTriggered, Event
from engine.hall import HallAct, HallAnswered, HallRecord, HallTicked
from engine.hall_refusals import hall_sentence
from engine.refusals import CODES, sentence
from engine.shown_world import ShownLimit
from engine.staging import Staging
from engine.views_clocks import limits_begun, limits_in_truth, limits_recorded
from engine.views_world import shown_stage
from injects.personas import Persona
from injects.written import Lang, Text
from scenarios.belonging import roles_of
from scenarios.decisions import DecisionPoint
from scenarios.limits import standing
from scenarios.model import PlannedInject, Scenario

GIST = 200
"""Characters of a body in the plan: enough to know an inject again."""

_TAG = re.compile(r"{%.*?%}", re.DOTALL)
_QUOTED = re.compile(r"{{.*?}}", re.DOTALL)

SHOWN_KINDS = frozenset(
    {
        "phase-began",
        "roles-joined",
        "inject-sent",
        "flood-began",
        "inject-withheld",
        "inject-held",
        "inject-skipped",
        "inject-written",
        "inject-opened",
        "inject-passed",
        "written-opened",
        "decision-opened",
        "decision-taken",
        "decision-due",
        "decision-closed",
        "order-queued",
        "preservation-queued",
        "order-given",
        "message-sent",
        "persona-replied",
        "note-logged",
        "clock-triggered",
        "clock-qualified",
        "clock-notified",
        "info-shared",
        "words-typed",
        "expected-shown",
        "consequence-fell",
        "world-ended",
    }
)


class Noted(NamedTuple):
    """Something committed that facilitators may see: an event of a world, or an act of the hall (world 0)."""

    world: int
    hall_ms: int
    what: Event | HallRecord


class Desk:
    """One facilitator's view: the plans, the teams, then what is `noted`, a list that only ever grows."""

    def __init__(
        self,
        opening: Sequence[DeskShown],
        noted: Sequence[Noted],
        seat: str,
        lang: Lang,
        stagings: Mapping[int, Staging] | None = None,
    ) -> None:
        """`stagings`, by world, to say until when notices are due."""
        self._noted = noted
        self._looked_at = 0
        self._seat = seat
        self._lang: Lang = lang
        self._stagings = stagings or {}
        self._items = [_dumped(each) for each in opening]

    def __len__(self) -> int:
        self._catch_up()
        return len(self._items)

    def __getitem__(self, index: int, /) -> str:
        self._catch_up()
        return self._items[index]

    def _catch_up(self) -> None:
        for noted in self._noted[self._looked_at :]:
            shown = self._shown(noted)
            if shown is not None:
                self._items.append(_dumped(shown))
            self._looked_at += 1

    def _shown(self, noted: Noted) -> DeskShown | None:
        what = noted.what
        if isinstance(what, HallAnswered):
            return self._receipt(what) if what.by == self._seat else None
        if isinstance(what, HallTicked):
            return None
        if isinstance(what, HallAct):
            return DeskActed(hall_ms=noted.hall_ms, act=what)
        if what.kind not in SHOWN_KINDS:
            return None
        return DeskHappened(world=noted.world, event=what, limits=self._limits(noted.world, what))

    def _limits(self, world: int, event: Event) -> tuple[ShownLimit, ...]:
        staging = self._stagings.get(world)
        match event:
            case ClockTriggered() if staging:
                return limits_in_truth(event, staging, self._lang)
            case ClockQualified() if staging:
                return limits_recorded(event, staging, self._lang)
            case ClockNotified() if staging:
                return limits_begun(event, staging, self._lang)
        return ()

    def _receipt(self, answer: HallAnswered) -> DeskReceipt:
        if not answer.code:
            said = ""
        elif answer.code in CODES:
            said = sentence(answer.code, {}, self._lang)
        else:
            said = hall_sentence(answer.code, self._lang)
        return DeskReceipt(ref=answer.ref, code=answer.code, sentence=said)


def plan_of(staging: Staging, lang: Lang) -> DeskPlan:
    """A scenario's plan in a language."""
    written = staging.scenario
    return DeskPlan(
        scenario=written.scenario,
        title=written.title.said(lang),
        pitch=written.pitch.said(lang),
        duration=written.duration,
        roles=_named({name: role.title for name, role in written.roles.items()}, lang),
        phases=tuple(DeskPhase(id=p.id, title=p.title.said(lang), starts=p.starts) for p in written.phases),
        injects=tuple(_inject(inject, written, lang) for inject in (*written.injects, *written.floods_whole.values())),
        decisions=tuple(_decision(name, each, lang) for name, each in written.decisions.items()),
        personas=tuple(_persona(name, each, written.facts, lang) for name, each in written.personas.items()),
        controls=tuple(_controls(written, lang)),
        clocks=tuple(_clock(name, staging, lang) for name in written.clocks),
        expected=_named({name: each.text for name, each in written.expected.items()}, lang),
        consequences=_named({name: each.text for name, each in written.consequences.items()}, lang),
        sides=tuple(
            DeskSide(id=name, name=side.title.said(lang), roles=roles_of(written, name))
            for name, side in written.sides.items()
        ),
        evidence=_named({name: each.title for name, each in written.evidence.items()}, lang),
    )


def opening(stagings: Iterable[Staging], teams: Iterable[DeskTeam], lang: Lang) -> list[DeskShown]:
    """How every facilitator's view begins."""
    plans = {staging.scenario.scenario: staging for staging in stagings}
    return [*(plan_of(staging, lang) for staging in plans.values()), *teams]


def _inject(inject: PlannedInject, written: Scenario, lang: Lang) -> DeskInject:
    return DeskInject(
        id=inject.id,
        kind=inject.kind,
        criticality=inject.criticality,
        channel=inject.channel.value,
        sender=written.sender(inject.from_).said(lang),
        to=inject.to,
        subject=_gist(inject.subject.said(lang)) if inject.subject else "",
        gist=_gist(inject.body.said(lang)),
        truth=str(inject.truth).lower(),
        saturating=inject.saturating,
        note=inject.note.said(lang) if inject.note else "",
        read_aloud=inject.read_aloud.said(lang) if inject.read_aloud else "",
        played_by=inject.played_by or "",
        effort=inject.estimated_effort_min,
        messages=next((flood.most for flood in written.floods if flood.id == inject.id), 1),
        variants=tuple(_gist(each.body.said(lang)) if each.body else "" for each in inject.variants),
        at=inject.at,
        earliest=inject.earliest,
        every=inject.every,
        conditional=inject.when is not None,
    )


def _gist(body: str) -> str:
    """Without its template's conditions and quotations: which words are sent depends on the team."""
    return " ".join(_QUOTED.sub("…", _TAG.sub(" ", body)).split())[:GIST]


def _decision(name: str, decision: DecisionPoint, lang: Lang) -> DeskDecision:
    return DeskDecision(
        id=name,
        title=decision.title.said(lang),
        opens=decision.opens,
        due=decision.due,
        closes=decision.closes,
        owners=decision.owner,
        options=_named({key: option.label for key, option in decision.options.items()}, lang),
        conditional=decision.when is not None,
    )


def _persona(name: str, persona: Persona, facts: Mapping[str, Text], lang: Lang) -> DeskPersona:
    return DeskPersona(
        id=name,
        name=persona.title.said(lang),
        channel=persona.channel.value,
        voice=persona.voice.said(lang),
        knows=tuple(facts[fact].said(lang) for fact in persona.knows),
    )


def _clock(name: str, staging: Staging, lang: Lang) -> DeskClock:
    regime = staging.scenario.regime(name, staging.regimes)
    return DeskClock(
        id=name,
        label=regime.label.said(lang),
        recipient=regime.recipient.said(lang),
        owner=staging.scenario.clocks[name].owner,
        t0=regime.t0_means.said(lang),
        standing=standing(regime).said(lang),
        note=regime.note.said(lang) if regime.note else "",
        stages=tuple(shown_stage(key, stage, lang) for key, stage in regime.stages.items()),
    )


def _controls(written: Scenario, lang: Lang) -> Iterator[DeskNamed]:
    for name, system in written.systems.items():
        for key, control in system.controls.items():
            called = f"{system.title.said(lang)}: {control.label.said(lang)}"
            yield DeskNamed(id=f"{name}/{key}", name=called)


def _named(texts: Mapping[str, Text], lang: Lang) -> tuple[DeskNamed, ...]:
    return tuple(DeskNamed(id=name, name=text.said(lang)) for name, text in texts.items())


def _dumped(shown: DeskShown) -> str:
    return desk_codec.dump_json(shown).decode()
