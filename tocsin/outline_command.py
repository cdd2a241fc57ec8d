"""`tocsin outline`: the plot of a scenario as people read it, as JSON, or as a Mermaid graph."""

import sys
from collections.abc import Iterator
from typing import Any

from injects.sanitise import clean_line
from injects.span import written_span
from injects.written import Lang
from scenarios.belonging import roles_of
from scenarios.load import load_pack, regimes
from scenarios.mermaid import mermaid
from scenarios.model import Scenario
from scenarios.outline import Section, for_roles, outline_of
from scenarios.outline_items import Detail, Item, first_words
from scenarios.phases import Story
from scoring.spoken import instant
from tocsin import outline_words as words
from tocsin.streams import answer, answer_beside, answer_json, say

LINE_LIMIT = 2_000
"""Characters of a line of the outline, at most: conditions may be long."""
LEAD = len("T+000:00 00:00 ")


def run_outline(pack: str, *, role: str | None, as_json: bool, graph: bool, lang: Lang) -> int:
    """Prints the outline. The exit code: 2 when the call makes no sense."""
    scenario = load_pack(pack).scenario
    problem = _problem(scenario, role, as_json, graph, lang)
    if problem:
        say(problem)
        return 2
    if graph:
        sys.stdout.write(mermaid(scenario, regimes(), lang))
        return 0
    sections = outline_of(scenario, regimes())
    if role is not None:
        sections = for_roles(sections, {role})
    if as_json:
        answer_json(_document(scenario, sections, lang))
    else:
        _tell(scenario, sections, role, lang)
    return 0


def _problem(scenario: Scenario, role: str | None, as_json: bool, graph: bool, lang: Lang) -> str:
    if graph and as_json:
        return words.TWO_FORMS.said(lang)
    if graph and role is not None:
        return words.WHOLE_GRAPH.said(lang)
    if role is not None and role not in scenario.roles:
        facts = {"role": clean_line(role, 60), "scenario": scenario.scenario, "roles": ", ".join(scenario.roles)}
        return words.NO_ROLE.said(lang).format(**facts)
    return ""


def _tell(scenario: Scenario, sections: tuple[Section, ...], role: str | None, lang: Lang) -> None:
    title = clean_line(scenario.title.said(lang))
    answer(words.HEAD.said(lang).format(title=title, length=written_span(scenario.duration), roles=len(scenario.roles)))
    if role is not None:
        answer(words.FOR.said(lang).format(role=role, title=clean_line(scenario.roles[role].title.said(lang))))
    for part in [sections] if role is not None else _by_side(scenario, sections, lang):
        _tell_part(scenario, part, lang)


def _by_side(scenario: Scenario, sections: tuple[Section, ...], lang: Lang) -> Iterator[tuple[Section, ...]]:
    """What each side gets, under its name, then what none of them sees; all of it at once where there are no sides."""
    if not scenario.sides:
        yield sections
        return
    for side, written in scenario.sides.items():
        answer("")
        answer(words.SIDE.said(lang).format(side=side, title=clean_line(written.title.said(lang))))
        yield tuple(_briefed(scenario, side, for_roles(sections, roles_of(scenario, side))))
    answer("")
    answer(words.NO_SIDE.said(lang))
    yield tuple(
        section._replace(items=tuple(i for i in section.items if not i.roles))
        for section in sections
        if section.kind != "phase"
    )


def _briefed(scenario: Scenario, side: str, sections: tuple[Section, ...]) -> Iterator[Section]:
    """Each phase with the words that this side is told."""
    briefs = {phase.starts: phase.told(side) for phase in scenario.phases}
    for section in sections:
        yield section._replace(brief=briefs[section.at or 0]) if section.kind == "phase" else section


def _tell_part(scenario: Scenario, sections: tuple[Section, ...], lang: Lang) -> None:
    story = Story(scenario.phases)
    for section in sections:
        if section.items or section.kind == "phase":
            _tell_section(section, story, lang)


def _tell_section(section: Section, story: Story, lang: Lang) -> None:
    title = "" if section.title is None else clean_line(section.title.said(lang))
    when = "" if section.at is None else f"{instant(section.at)}, {_story(story, section.at, lang)}"
    answer("")
    answer(" · ".join(part for part in (words.SECTIONS[section.kind].said(lang), title, when) if part))
    if section.brief is not None:
        answer_beside("  ", clean_line(first_words(section.brief, LINE_LIMIT).said(lang), LINE_LIMIT))
    for item in section.items:
        _tell_item(item, story, lang)


def _tell_item(item: Item, story: Story, lang: Lang) -> None:
    """An item without a time of its own begins further left."""
    lead = "  " if item.at is None else f"{f'{instant(item.at)} {story.read(item.at).clock}':<{LEAD}}"
    answer_beside(lead, _heading(item, lang))
    if item.kind in ("due", "closes"):
        return
    under = " " * max(len(lead), 4)
    answer_beside(under, clean_line(item.title.said(lang), LINE_LIMIT))
    for detail in item.details:
        answer_beside(f"{under}- ", _detail(detail, lang))


def _heading(item: Item, lang: Lang) -> str:
    parts = [words.KINDS[item.kind].said(lang), item.id]
    if item.channel is not None and item.sender is not None:
        parts += ["·", item.channel.value, "·", clean_line(item.sender.said(lang))]
    if item.roles:
        parts += ["→", ", ".join(item.roles)]
    parts += [f"[{words.MARKS[mark].said(lang)}]" for mark in item.marks]
    return " ".join(part for part in parts if part)


def _detail(detail: Detail, lang: Lang) -> str:
    colon = "\u00a0:" if lang == "fr" else ":"
    return clean_line(f"{words.LABELS[detail.label].said(lang)}{colon} {detail.said.said(lang)}", LINE_LIMIT)


def _story(story: Story, at: int, lang: Lang) -> str:
    day, clock = story.read(at)
    return f"{'jour' if lang == 'fr' else 'day'} {day}, {clock}"


def _document(scenario: Scenario, sections: tuple[Section, ...], lang: Lang) -> dict[str, Any]:
    story = Story(scenario.phases)
    return {
        "scenario": scenario.scenario,
        "version": scenario.version,
        "title": scenario.title.said(lang),
        "duration": scenario.duration,
        "sides": {side: list(roles_of(scenario, side)) for side in scenario.sides},
        "sections": [
            {
                "kind": section.kind,
                "title": None if section.title is None else section.title.said(lang),
                "at": section.at,
                "items": [_item(item, story, lang) for item in section.items],
            }
            for section in sections
        ],
    }


def _item(item: Item, story: Story, lang: Lang) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "id": item.id,
        "at": item.at,
        "story": None if item.at is None else "{} {}".format(*story.read(item.at)),
        "title": item.title.said(lang),
        "roles": list(item.roles),
        "channel": item.channel,
        "from": None if item.sender is None else item.sender.said(lang),
        "marks": list(item.marks),
        "details": [{"label": detail.label, "said": detail.said.said(lang)} for detail in item.details],
    }
