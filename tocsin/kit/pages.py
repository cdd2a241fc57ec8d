"""The pages of a kit: poured from templates that escape everything; nothing is fetched, and none has a script."""

import re
from collections.abc import Mapping
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
from scenarios.conditions import Condition
from scenarios.load import Loaded, regimes
from scenarios.phases import Story
from scenarios.telling import Telling
from scoring.titles import DIMENSIONS, LETTERS
from tocsin.events_list.rows import delivery, expected_words, rows
from tocsin.events_list.vocabulary import LINES
from tocsin.kit.observer import CRITERIA, RATINGS, capabilities
from tocsin.kit.player import duties, player_book
from tocsin.kit.words import GLOSSARY, WORDS
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
    scenario, law, voice = loaded.scenario, regimes(), Voice(lang)
    edition = Edition(scenario.title.said(lang), scenario.scenario, scenario.version, lang, loaded.sha256[:12])
    environment = _environment(voice)
    plot = {
        "scenario": scenario,
        "duties": duties(scenario, law),
        "story": Story(scenario.phases),
        "capabilities": capabilities(scenario),
        "rows": rows(scenario, law, lang),
        "named": _named(loaded),
        "minutes_each": scenario.duration / MINUTE / max(1, len(scenario.injects)),
        **_telling(Telling(scenario, law), lang),
    }
    book = player_book(scenario, law, lang)
    facts: dict[str, dict[str, object]] = {
        "index": {"duties": plot["duties"], "files": {part: f"{name.said(lang)}.html" for part, name in NAMES.items()}},
        "facilitator": plot,
        "player": {
            "book": book,
            "duties": book.duties,
            "glossary": sorted(GLOSSARY, key=lambda term: plain(term.name.said(lang))),
        },
        "observer": plot,
        "events": plot,
    }
    pages = {}
    for part, name in NAMES.items():
        template = environment.get_template(f"{part}.html.j2")
        shape = {"part": part, "landscape": part in LANDSCAPE, "edition": edition}
        pages[f"{name.said(lang)}.html"] = template.render(shape, **facts[part])
    return pages


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
    }


def _telling(telling: Telling, lang: Lang) -> dict[str, object]:
    """What templates ask to have told in words."""

    def condition(written: Condition | None) -> str:
        return telling.condition(written).said(lang) if written is not None else ""

    def listed(names: tuple[str, ...], of: Mapping[str, Text]) -> str:
        return ", ".join(of[name].said(lang) for name in names)

    return {
        "condition": condition,
        "effects": lambda written: telling.effects(written).said(lang),
        "expected": lambda written: expected_words(telling.scenario, written, lang),
        "listed_names": listed,
    }
