"""What a seat sees of messages that were written as play went on: by facilitators, by another side, or as a brief."""

from engine import events as ev
from engine import helm_events as he
from engine import shown as sh
from engine.commands import FACILITATOR
from engine.correspondence import side_item
from engine.staging import Staging, Viewer
from engine.views_world import contact_name
from injects.written import Text
from scenarios.belonging import organisation, side_of
from scenarios.model import Scenario

BRIEFING = Text(en="Where things stand", fr="Point de situation")
"""The subject of what those are told who enter late."""


def titles(roles: tuple[str, ...], viewer: Viewer, staging: Staging) -> str:
    """Roles of the viewer's own side, as people read them: who else was written to is the other side's business."""
    scenario = staging.scenario
    ours = (role for role in roles if side_of(scenario, role) == viewer.side)
    return ", ".join(scenario.roles[role].title.said(viewer.lang) for role in ours)


def written(event: he.InjectWritten, viewer: Viewer, staging: Staging) -> sh.ShownInject | sh.ShownWritten | None:
    """The message, for the roles it is for. The words of a brief stand in the scenario, others in their own record."""
    if not any(role in event.to for role in viewer.roles):
        return None
    if event.brief_of:
        return _brief(event, viewer, staging)
    from_side = bool(event.from_side)
    return sh.ShownWritten(
        at=event.at,
        story=staging.clock(event.at),
        item=event.inject,
        channel=event.channel,
        sender=_sender(event, viewer, staging),
        to=titles(event.to, viewer, staging),
        subject=event.subject,
        ref=side_item(event.from_seat, event.ref) if from_side else event.ref,
        passed_by=event.passed_by,
        shared_by=event.shared_by,
        tlp=event.tlp,
        seat="" if from_side else FACILITATOR,
        reply_to=event.from_side,
    )


def _sender(event: he.InjectWritten, viewer: Viewer, staging: Staging) -> str:
    """Another side and a persona are called as each reader calls them."""
    name = event.from_side or event.persona
    return contact_name(staging, name, viewer.lang) if name else event.sender


def words(event: ev.WordsTyped, viewer: Viewer, staging: Staging) -> sh.ShownWords | None:
    """Of what another side wrote, neither the seat nor its ref is told."""
    ours = staging.is_mate(event.seat, viewer)
    if not ours and event.roles is None:
        return None
    if event.roles is not None and not any(role in event.roles for role in viewer.roles):
        return None
    if ours or event.seat == FACILITATOR:
        return sh.ShownWords(at=event.at, ref=event.ref, seat=event.seat, text=event.text, fields=event.fields)
    return sh.ShownWords(at=event.at, ref=side_item(event.seat, event.ref), seat="", text=event.text)


def _brief(event: he.InjectWritten, viewer: Viewer, staging: Staging) -> sh.ShownInject:
    lang = viewer.lang
    return sh.ShownInject(
        at=event.at,
        story=staging.clock(event.at),
        item=event.inject,
        channel=event.channel,
        sender=organisation(staging.scenario, viewer.side).said(lang),
        to=titles(event.to, viewer, staging),
        subject=BRIEFING.said(lang),
        body=brief_text(staging.scenario, event.brief_of).said(lang),
        fields={},
        attachments=(),
        passed_by=event.passed_by,
    )


def brief_text(scenario: Scenario, brief_of: str) -> Text:
    """The words of a brief, by what `InjectWritten` calls it."""
    kind, _, name = brief_of.partition("/")
    brief = scenario.sides[name].brief if kind == "side" else scenario.roles[name].brief
    assert brief is not None
    return brief
