"""The pages of a kit: poured from templates that escape everything; nothing is fetched, and none has a script."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment

from injects.plain import plain
from injects.sanitise import clean_line
from injects.span import DAY, HOUR, MINUTE
from injects.written import Lang, Text
from replays.hidden_words import TRUTHS
from replays.report.pouring import TEMPLATES as REPORT
from replays.report.pouring import pouring
from replays.report.voice import Voice
from scenarios.belonging import side_of_decision, sides
from scenarios.conditions import Condition
from scenarios.costs import split
from scenarios.effects import Effect
from scenarios.load import Loaded, regimes
from scenarios.model import PlannedInject, Scenario
from scenarios.outline import outline_of
from scenarios.outline_items import ItemKind, Label
from scenarios.outline_world import DOES
from scenarios.phases import Story
from scenarios.telling import Telling
from scoring.titles import DIMENSIONS, LETTERS
from tocsin.events_list.rows import delivery, expected_words, rows
from tocsin.events_list.vocabulary import LINES
from tocsin.kit.observer import CRITERIA, RATINGS, capabilities
from tocsin.kit.player import duties, player_book, readers
from tocsin.kit.words import GLOSSARY, WORDS
from tocsin.outline_words import LABELS
from tui.words import CHANNELS

TEMPLATES = Path(__file__).parent / "templates"
NAMES: dict[str, Text] = {
    "index": Text(en="index", fr="index"),
    "facilitator": Text(en="facilitator-book", fr="dossier-animateur"),
    "player": Text(en="player-book", fr="dossier-joueur"),
    "observer": Text(en="observer-grid", fr="grille-observation"),
    "events": Text(en="main-events-list", fr="chronogramme"),
}
"""The pages, and what their files are called."""
LANDSCAPE = ("observer", "events")


class Edition(NamedTuple):
    """What every page says of the pack it was made from."""

    title: str
    scenario: str
    version: str
    lang: Lang
    sha: str


class Page(NamedTuple):
    """One page: which part it is, of which side, and what its template is given."""

    part: str
    file: str
    facts: Mapping[str, object]
    side: str = ""
    """What the side is called; empty where there is one team."""
    enters: int | None = None
    """When those enter whose book it is, where they enter late."""


def write_kit(loaded: Loaded, lang: Lang, folder: Path) -> list[Path]:
    """Writes the kit in one language into a folder, and gives its files. Raises OSError when it cannot."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, page in kit_pages(loaded, lang).items():
        path = folder / name
        path.write_text(page, encoding="utf-8", newline="\n")
        written.append(path)
    return written


def kit_pages(loaded: Loaded, lang: Lang) -> dict[str, str]:
    """The pages as text, by the name of their file. The same pack always gives the same pages."""
    scenario, voice = loaded.scenario, Voice(lang)
    edition = Edition(scenario.title.said(lang), scenario.scenario, scenario.version, lang, loaded.sha256[:12])
    environment = _environment(voice)
    parts = list(_parts(loaded, lang))
    index = Page("index", f"{NAMES['index'].said(lang)}.html", {"parts": parts, "duties": duties(scenario, regimes())})
    pages = {}
    for page in (index, *parts):
        template = environment.get_template(f"{page.part}.html.j2")
        shape = {"part": page.part, "landscape": page.part in LANDSCAPE, "edition": edition, "side": page.side}
        pages[page.file] = template.render(shape, late=page.enters is not None, **page.facts)
    return pages


def _parts(loaded: Loaded, lang: Lang) -> Iterator[Page]:
    """The four parts in their order; a book and a grid for each side."""
    scenario, law = loaded.scenario, regimes()
    plot = _plot(loaded, lang)
    titles = {name: side.title.said(lang) for name, side in scenario.sides.items()}
    yield Page("facilitator", _file("facilitator", lang), {**plot, "capabilities": capabilities(scenario)})
    for reader in readers(scenario):
        book = player_book(scenario, law, lang, reader)
        told: dict[str, object] = {
            "book": book,
            "duties": book.duties,
            "glossary": sorted(GLOSSARY, key=lambda term: plain(term.name.said(lang))),
        }
        at = reader.at or None
        yield Page("player", _file("player", lang, reader.suffix()), told, titles.get(reader.side, ""), at)
    for side in sides(scenario):
        decisions = [d for name, d in scenario.decisions.items() if side_of_decision(scenario, name) == side]
        seen = {**plot, "capabilities": capabilities(scenario, side), "decisions": decisions}
        yield Page("observer", _file("observer", lang, f"-{side}" if side else ""), seen, titles.get(side, ""))
    yield Page("events", _file("events", lang), {**plot, "rows": rows(scenario, law, lang)})


def _file(part: str, lang: Lang, suffix: str = "") -> str:
    return f"{NAMES[part].said(lang)}{suffix}.html"


def _plot(loaded: Loaded, lang: Lang) -> dict[str, object]:
    """What the pages of those who know the plot are given."""
    scenario, law = loaded.scenario, regimes()
    return {
        "scenario": scenario,
        "duties": duties(scenario, law),
        "story": Story(scenario.phases),
        "named": _named(loaded),
        "reserves": [each for each in _sent(scenario) if each.kind == "reserve"],
        "minutes_each": scenario.duration / MINUTE / max(1, len(scenario.injects)),
        **_telling(Telling(scenario, law), lang),
        **_outlined(scenario, lang),
    }


def _environment(voice: Voice) -> Environment:
    environment = pouring(voice, TEMPLATES, REPORT)
    environment.filters |= {"css": css_string, "law_span": lambda ms: _law_span(ms, voice)}
    environment.globals |= {
        "lang": voice.lang,
        "w": {key: text.said(voice.lang) for key, text in WORDS.items()},
        "dimensions": DIMENSIONS,
        "letters": LETTERS,
        "ratings": RATINGS,
        "criteria": CRITERIA,
        "channels": CHANNELS,
        "lines": LINES,
        "truths": TRUTHS,
        "delivery": delivery,
        "does": DOES,
        "other": "fr" if voice.lang == "en" else "en",
    }
    return environment


def css_string(text: str) -> str:
    """A text inside a style sheet: every sign that is no letter or digit is written by its number."""
    return re.sub(r"[^A-Za-z0-9]", lambda sign: f"\\{ord(sign.group()):x} ", clean_line(text))


def _law_span(ms: int, voice: Voice) -> str:
    """A legal term: in hours up to four days, then in days."""
    hours, days = ms // HOUR, ms // DAY
    return (
        WORDS["hours"].said(voice.lang).format(n=hours)
        if hours <= 96
        else WORDS["days"].said(voice.lang).format(n=days)
    )


def _named(loaded: Loaded) -> Mapping[str, Mapping[str, Text]]:
    """What ids are called, by what they are of."""
    scenario = loaded.scenario
    return {
        "role": {name: role.title for name, role in scenario.roles.items()},
        "system": {name: system.title for name, system in scenario.systems.items()},
        "step": {name: step.title for name, step in scenario.adversary.steps.items()},
        "fact": scenario.facts,
        "resource": {name: each.title for name, each in scenario.resources.items()},
        "side": {name: side.title for name, side in scenario.sides.items()},
    }


def _sent(scenario: Scenario) -> Iterator[PlannedInject]:
    """Every inject, a flood as one."""
    yield from (*scenario.injects, *scenario.floods_whole.values())


def _outlined(scenario: Scenario, lang: Lang) -> dict[str, object]:
    """What templates ask of the outline: it tells the world as `tocsin outline` does."""
    sections = outline_of(scenario, regimes())
    items = {(item.kind, item.id): item for section in sections for item in section.items}

    def told(kind: ItemKind, name: str) -> list[str]:
        return [items[kind, name].title.said(lang)] if (kind, name) in items else []

    def details(kind: ItemKind, name: str, labels: list[Label]) -> list[tuple[str, str]]:
        found = items[kind, name].details if (kind, name) in items else ()
        return [(LABELS[each.label].said(lang), each.said.said(lang)) for each in found if each.label in labels]

    def parted(system: str, control: str) -> tuple[tuple[Effect, ...], tuple[Effect, ...]]:
        return split(scenario, system, control)

    return {"told": told, "details": details, "split": parted}


def _telling(telling: Telling, lang: Lang) -> dict[str, object]:
    """What templates ask to have told in words."""

    def condition(written: Condition | None) -> str:
        return telling.condition(written).said(lang) if written is not None else ""

    def listed(names: Iterable[str], of: Mapping[str, Text]) -> str:
        return ", ".join(of[name].said(lang) for name in names)

    return {
        "condition": condition,
        "effects": lambda written: telling.effects(written).said(lang),
        "expected": lambda written: expected_words(telling.scenario, written, lang),
        "listed_names": listed,
    }
