"""What a team did lately, as sentences."""

from typing import Any

from engine import events as ev
from engine.commands import FACILITATOR
from engine.desk_shown import DeskNamed, DeskPlan
from engine.happened import Happened
from engine.helm_events import InjectWithheld, InjectWritten
from engine.resource_events import OrderQueued
from injects.model import whole_of
from tui.clock_face import world_time
from tui.control import words
from tui.control.beat import Beat
from tui.control.team import Team
from tui.control.voice import DeskVoice


def said(voice: DeskVoice, team: Team, event: ev.Event) -> str:
    """An event of the team's, with its time."""
    return voice.phrase(words.TIMED, at=world_time(event.at), what=told(voice, team, event))


def told(voice: DeskVoice, team: Team, event: ev.Event) -> str:
    """The same without its time."""
    return voice.phrase(words.LATELY[_wording(event)], **_facts(voice, team, event)).strip()


_OTHERWISE: tuple[tuple[type[Happened], str, object, str], ...] = (
    (ev.InjectSent, "relance", True, "relance"),
    (ev.InjectSent, "tainted", True, "tainted"),
    (InjectWithheld, "lifted", True, "let-go"),
    (ev.DecisionClosed, "silent", True, "silent"),
    (OrderQueued, "seat", None, "queued-itself"),
    (ev.OrderGiven, "seat", None, "ordered-itself"),
    (ev.OrderGiven, "lift", True, "lifted"),
    (ev.PersonaReplied, "intent", None, "lost"),
    (ev.ClockQualified, "applies", False, "not-applying"),
)
"""Some kinds of events are told in two ways: where a field has this value, otherwise."""


def _wording(event: ev.Event) -> str:
    if isinstance(event, InjectWritten):
        return _written_as(event)
    told = (name for kind, field, value, name in _OTHERWISE if type(event) is kind and getattr(event, field) == value)
    return next(told, event.kind)


def _written_as(event: InjectWritten) -> str:
    if event.from_side:
        return "from-side"
    if event.shared_by and not event.passed_by:
        return "from-team"
    return "brief" if event.brief_of else event.kind


def _facts(voice: DeskVoice, team: Team, event: ev.Event) -> dict[str, Any]:
    """Everything any wording may need; the words of people last, since they may be long."""
    facts: dict[str, Any] = {"beat": "", **event.model_dump(), "text": _text(voice, team, event)}
    if beat := _beat(team, event):
        facts |= {"beat": voice.beat(beat), "gist": voice.gist(beat)}
        if beat.decision and "option" in facts:
            facts["option"] = voice.option(beat, facts["option"])
    if "to" in facts and facts["to"] is not None:
        facts["to"] = voice.roles(team.plan, facts["to"] if isinstance(facts["to"], tuple) else (facts["to"],))
    if facts.get("seat"):
        facts["seat"] = voice.seat(team.plan, facts["seat"])
    if "clock" in facts:
        facts |= _duty(team.plan, facts)
    return facts | _names(voice, team, facts)


def _names(voice: DeskVoice, team: Team, facts: dict[str, Any]) -> dict[str, Any]:
    plan, found = team.plan, _people(voice, team.plan, facts)
    if "control" in facts:
        found["control"] = _name(plan.controls, f"{facts['system']}/{facts['control']}")
    if "expected" in facts or "consequence" in facts:
        found["what"] = _name((*plan.expected, *plan.consequences), facts.get("expected") or facts["consequence"])
    if "evidence" in facts:
        found["what"] = _name(plan.evidence, facts["evidence"])
    if "phase" in facts:
        found["title"] = next((each.title for each in plan.phases if each.id == facts["phase"]), facts["phase"])
    if "confidence" in facts:
        given = facts["confidence"]
        found["confidence"] = voice.phrase(words.UNSURE) if given is None else f"{given} %"
    if "channel" in facts:
        found["channel"] = voice.channel(facts["channel"])
    return found


def _people(voice: DeskVoice, plan: DeskPlan, facts: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if "persona" in facts:
        found["persona"] = _name((*plan.personas, *plan.sides), facts["persona"])
    if "roles" in facts:
        found["roles"] = voice.roles(plan, facts["roles"])
    if facts.get("from_side"):
        found["sender"] = _name(plan.sides, facts["from_side"])
    return found


def _duty(plan: DeskPlan, facts: dict[str, Any]) -> dict[str, str]:
    """The duty and the stage as people call them."""
    clock = next((each for each in plan.clocks if each.id == facts["clock"]), None)
    if clock is None:
        return {}
    stage = next((each.name for each in clock.stages if each.id == facts.get("stage")), "")
    return {"clock": clock.label, "stage": stage}


def _text(voice: DeskVoice, team: Team, event: ev.Event) -> str:
    """What was typed with it, field by field where it was a form."""
    if not isinstance(event, ev.ClockNotified) or not event.filled:
        return team.words.get(_typed(event), "")
    stages = [stage for each in team.plan.clocks if each.id == event.clock for stage in each.stages]
    form = next((stage for stage in stages if stage.id == event.stage), None)
    parts = form.spoken(team.words, event.seat, event.ref) if form else []
    return voice.listed(voice.phrase(words.LABELLED, label=label, said=text) for label, text in parts)


def _beat(team: Team, event: ev.Event) -> Beat | None:
    name = getattr(event, "decision", None) or whole_of(getattr(event, "inject", ""))
    return next((beat for beat in team.beats if beat.id == name), None)


def _typed(event: ev.Event) -> tuple[str, str]:
    """Where the words that came with it are kept. What a facilitator wrote is under the seat of all facilitators."""
    if isinstance(event, InjectWritten):
        return event.from_seat or FACILITATOR, event.ref
    seat = getattr(event, "seat", "")
    return (seat or "", getattr(event, "ref", ""))


def _name(named: tuple[DeskNamed, ...], name: str) -> str:
    return next((each.name for each in named if each.id == name), name)
