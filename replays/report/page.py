"""The page: chapters worked out from an exercise and its sheets, poured into templates that escape everything.

Nothing on it is fetched, and it holds no script: a policy in its head forbids both, whatever a text may contain.
"""

from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment

from injects.written import Lang
from replays.chain import ChainReport, check_chain
from replays.exercise import Exercise
from replays.reader import read
from replays.report.cohort import cohorts
from replays.report.consequences import level
from replays.report.orders import orders, reached
from replays.report.palette import FILLS, SHAPES
from replays.report.part import Part
from replays.report.pouring import TEMPLATES, pouring
from replays.report.pursuit import moves
from replays.report.voice import Voice
from replays.report.words import WORDS
from scenarios.phases import StoryTime
from scoring.marks import BANDS, Score, Sheet
from scoring.titles import DIMENSIONS, LETTERS

RULES = ("expected-action", "avoided", "decision-quality", "decision-in-time", "clock-kept", "key-inject-read")
POETE = ("poete_planning", "poete_organisation", "poete_equipment", "poete_training", "poete_exercises")
"""The elements of capability of an improvement plan (HSEEP)."""

FEW = 12
"""Up to so many teams, tables with a line for each stand open."""
NAMED = 6
"""Up to so many teams, they are named in a cell instead of counted."""


def write_report(exercise: Exercise, sheets: Mapping[str, Sheet], lang: Lang, path: Path) -> Path:
    """Writes the report of an exercise to `path`, whose folder is made when missing, and gives that path.

    `sheets` are the teams' by name. The same file always gives the same bytes. Raises OSError when
    it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(report_page(exercise, sheets, lang), encoding="utf-8", newline="\n")
    return path


def report_page(exercise: Exercise, sheets: Mapping[str, Sheet], lang: Lang) -> str:
    """The page as text."""
    voice = Voice(lang)
    parts = [Part(cohort, voice) for cohort in cohorts(exercise, sheets, exercise.law)]
    return (
        _environment(voice)
        .get_template("page.html.j2")
        .render(
            exercise=exercise,
            parts=parts,
            several=len(parts) > 1,
            alone=len(exercise.played) == 1,
            seats=sum(len(played.world.seats) for played in exercise.played),
            chain=_chain(exercise.path),
        )
    )


def _chain(path: Path) -> ChainReport | None:
    """What the file says of itself; None when there is no file, for an exercise that was never written."""
    if not path.is_file():
        return None
    with read(path) as reader:
        return check_chain(reader)


def _environment(voice: Voice) -> Environment:
    environment = pouring(voice, TEMPLATES)
    environment.globals |= _globals(voice)
    return environment


def _globals(voice: Voice) -> dict[str, object]:
    return {
        "lang": voice.lang,
        "w": {key: voice.said(text) for key, text in WORDS.items()},
        "letters": LETTERS,
        "bands": _bands(),
        "dimensions": DIMENSIONS,
        "few": FEW,
        "named": NAMED,
        "rules": RULES,
        "poete": POETE,
        "shapes": SHAPES,
        "fills": FILLS,
        "letter_of": lambda points: Score.at(points).letter,
        "level": level,
        "moves": moves,
        "orders": orders,
        "reached": reached,
        "story_time": StoryTime.of,
    }


def _bands() -> dict[str, str]:
    tops = (100, *(least - 1 for least, _ in BANDS))
    return {letter: f"{least}–{top}" for (least, letter), top in zip(BANDS, tops, strict=False)}
