"""The rows of the main events list: every line of the plot as the texts of its cells, in one language."""

from collections.abc import Mapping
from typing import NamedTuple

from injects.model import Channel, Relance, Sender
from injects.span import written_span
from injects.written import Lang, Text
from replays.report.voice import Voice
from scenarios.belonging import told_on_entering
from scenarios.clocks import Regime
from scenarios.decisions import Expected
from scenarios.entries import Entry, condition_words, entries, flood_rate
from scenarios.model import PlannedInject, Scenario
from scenarios.phases import Story
from scoring.spoken import instant
from scoring.titles import DIMENSIONS
from tocsin.events_list.columns import COLUMNS, Key
from tocsin.events_list.vocabulary import AFTER, DELIVERY, FROM, LINES, RESERVE, SATURATING, TRUTHS
from tui.words import CHANNELS

Cells = dict[Key, str]


class Row(NamedTuple):
    """A row: what it is about, and its cells."""

    entry: Entry
    cells: Cells


def rows(scenario: Scenario, law: Mapping[str, Regime], lang: Lang) -> tuple[Row, ...]:
    """Every row, in the order of the list."""
    story = Story(scenario.phases)
    made = []
    for entry in entries(scenario):
        cells: Cells = dict.fromkeys(COLUMNS, "")
        cells |= {"id": entry.id, "kind": LINES[entry.kind].said(lang), "time": _time(entry, lang)}
        if entry.at is not None:
            cells |= {"story": Voice(lang).story(story.read(entry.at)), "phase": _phase(scenario, entry.at).said(lang)}
        condition = condition_words(entry, scenario, law)
        cells["condition"] = condition.said(lang) if condition else ""
        cells |= _content(scenario, entry, lang)
        made.append(Row(entry, cells))
    return tuple(made)


def expected_words(scenario: Scenario, expected: Expected, lang: Lang) -> str:
    """An expected action with who should do it, and by when from its chance on."""
    who = scenario.roles[expected.who].title.said(lang)
    target, limit = written_span(expected.target), written_span(expected.limit)
    words = _AVOIDED if expected.kind == "avoid" else _DONE
    return words.said(lang).format(what=expected.text.said(lang), who=who, target=target, limit=limit)


_DONE = Text(en="{what} ({who}, {target} to {limit})", fr="{what} ({who}, {target} à {limit})")
_AVOIDED = Text(en="To be avoided: {what} ({who}, until {limit})", fr="À éviter\u00a0: {what} ({who}, jusqu’à {limit})")
_RELANCE = Text(en="after {after}, by {channel}", fr="après {after}, par {channel}")
_DUE = Text(en="by {due}; if nobody answers: {option}", fr="avant {due}\u202f; sans réponse\u00a0: {option}")


def _time(entry: Entry, lang: Lang) -> str:
    if entry.kind == "relance" and entry.inject and entry.inject.relance:
        return f"{AFTER.said(lang)} {written_span(entry.inject.relance.after)}"
    if entry.inject is not None and entry.inject.kind == "reserve":
        return RESERVE.said(lang)
    if entry.at is None:
        return ""
    later = entry.inject is not None and entry.inject.earliest is not None
    return f"{FROM.said(lang)} {exact(entry.at)}" if later else exact(entry.at)


def exact(at: int) -> str:
    """World time that can be read back: `T+12:30`; as a length of time where seconds do not tell all of it."""
    return written_span(at) if at % 1000 else instant(at)


def _phase(scenario: Scenario, at: int) -> Text:
    return [phase.title for phase in scenario.phases if phase.starts <= at][-1]


def _content(scenario: Scenario, entry: Entry, lang: Lang) -> Cells:
    if entry.inject is not None:
        return _sent(scenario, entry, entry.inject, lang)
    if entry.role is not None:
        return _of_entry(scenario, entry.role, lang)
    if entry.phase is not None:
        brief = entry.phase.brief
        return {"subject": entry.phase.title.said(lang), "text": brief.said(lang) if brief else ""}
    if entry.decision is not None:
        return _of_decision(entry, lang)
    if entry.expected is not None:
        title = DIMENSIONS[entry.expected.dimension].said(lang)
        return {"expected": expected_words(scenario, entry.expected, lang), "objective": title}
    return {}


def _sent(scenario: Scenario, entry: Entry, inject: PlannedInject, lang: Lang) -> Cells:
    if entry.kind == "relance":
        assert inject.relance is not None
        return _of_relance(scenario, inject, inject.relance, lang)
    of = {"variant": _of_variant, "flood": _of_flood}.get(entry.kind, _of_inject)
    return of(scenario, inject, lang)


def _of_inject(scenario: Scenario, inject: PlannedInject, lang: Lang) -> Cells:
    awaited = [scenario.expected[name] for name in inject.expects]
    dimensions = dict.fromkeys(DIMENSIONS[each.dimension].said(lang) for each in awaited)
    return {
        **_sender(scenario, inject.from_, lang),
        "kind": LINES[inject.kind].said(lang),
        "channel": CHANNELS[inject.channel].said(lang),
        "to": ", ".join(inject.to),
        "subject": inject.subject.said(lang) if inject.subject else "",
        "text": inject.body.said(lang),
        "truth": TRUTHS[inject.truth].said(lang),
        "saturating": SATURATING[inject.saturating].said(lang),
        "expected": "\n".join(expected_words(scenario, each, lang) for each in awaited),
        "relance": _relance_words(inject, lang),
        "objective": "\n".join([*dimensions, *inject.atlas]),
        "note": inject.note.said(lang) if inject.note else "",
        "delivery": delivery(inject).said(lang),
    }


def _of_flood(scenario: Scenario, inject: PlannedInject, lang: Lang) -> Cells:
    """All that its messages say, in turn, under how fast they come."""
    flood = next(each for each in scenario.floods if each.id == inject.id)
    said = "\n".join([flood_rate(flood).said(lang), *(body.said(lang) for body in flood.bodies)])
    return {**_of_inject(scenario, inject, lang), "kind": LINES["flood"].said(lang), "text": said}


def _of_variant(scenario: Scenario, inject: PlannedInject, lang: Lang) -> Cells:
    """Whom and what it says; what it leads to stands beside its inject."""
    cells = _of_inject(scenario, inject, lang)
    of_the_inject: tuple[Key, ...] = ("expected", "relance", "objective", "note")
    return {**cells, **dict.fromkeys(of_the_inject, ""), "kind": LINES["variant"].said(lang)}


def _of_entry(scenario: Scenario, role: str, lang: Lang) -> Cells:
    title, brief = scenario.roles[role].title, told_on_entering(scenario, role)
    return {"to": role, "subject": title.said(lang), "text": brief.said(lang)}


def delivery(inject: PlannedInject) -> Text:
    """Who brings an inject to the players."""
    if inject.kind == "reserve":
        return DELIVERY["facilitator"]
    return DELIVERY["aloud" if inject.channel is Channel.IN_PERSON else "console"]


def _relance_words(inject: PlannedInject, lang: Lang) -> str:
    if inject.relance is None:
        return ""
    channel = CHANNELS[inject.relance.channel].said(lang)
    return _RELANCE.said(lang).format(after=written_span(inject.relance.after), channel=channel)


def _of_relance(scenario: Scenario, inject: PlannedInject, relance: Relance, lang: Lang) -> Cells:
    return {
        **(_sender(scenario, relance.from_, lang) if relance.from_ else {}),
        "channel": CHANNELS[relance.channel].said(lang),
        "to": ", ".join(inject.to),
        "subject": relance.subject.said(lang) if relance.subject else "",
        "text": relance.body.said(lang),
        "delivery": DELIVERY["console"].said(lang),
    }


def _sender(scenario: Scenario, sender: Sender, lang: Lang) -> Cells:
    org = sender.org.said(lang) if sender.org else ""
    return {"sender": scenario.sender(sender).said(lang), "org": org, "address": sender.address or ""}


def _of_decision(entry: Entry, lang: Lang) -> Cells:
    decision = entry.decision
    assert decision is not None
    cells: Cells = {"to": ", ".join(decision.owner), "subject": decision.title.said(lang)}
    if entry.kind == "decision":
        cells["text"] = decision.question.said(lang)
        silent = decision.options[decision.if_silent].label.said(lang)
        cells["expected"] = _DUE.said(lang).format(due=instant(decision.due), option=silent)
    return cells
