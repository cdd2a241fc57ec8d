"""`tocsin rehearse`: plays a scenario many times headless and says what an author wants to know."""

import os
import time
from collections.abc import Iterable
from typing import Any

from rich import box
from rich.progress import track
from rich.table import Table

from injects.written import Lang, Text
from scenarios.load import Loaded, load_pack
from tocsin.rehearsal import Findings, Outcome, rehearse
from tocsin.streams import answer, answer_json, answers, people, say


def run_rehearsal(
    pack: str, *, runs: int, seed: str, seats: int | None, jobs: int | None, as_json: bool, lang: Lang
) -> int:
    """Rehearses and prints the findings. The exit code: 0 when nothing in the scenario is dead, else 1."""
    loaded = load_pack(pack)
    started = time.perf_counter()
    findings = Findings()
    played = rehearse(loaded.scenario, seed, runs, seats=seats or len(loaded.scenario.roles), jobs=jobs or cores())
    for outcome in _watched(played, runs, lang):
        findings.add(outcome)
    seconds = round(time.perf_counter() - started, 3)
    document = {**findings_document(loaded, findings), "seconds": seconds}
    if as_json:
        answer_json(document)
    else:
        _tell(document, lang)
    return 1 if document["dead_injects"] or document["untaken_options"] else 0


def cores() -> int:
    """The processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _watched(played: Iterable[Outcome], runs: int, lang: Lang) -> Iterable[Outcome]:
    said = Text(en="Playing", fr="En jeu").said(lang)
    return track(played, said, total=runs, console=people, disable=not people.is_terminal, transient=True)


def findings_document(loaded: Loaded, findings: Findings) -> dict[str, Any]:
    """The findings as one document, the same for the same seed."""
    return {
        "scenario": loaded.scenario.scenario,
        "version": loaded.scenario.version,
        "runs": findings.runs,
        "dead_injects": findings.dead_injects(loaded.scenario),
        "untaken_options": findings.untaken_options(loaded.scenario),
        "endings": {name: findings.endings[name] for name in loaded.scenario.endings},
        "marks": {level: spread._asdict() for level, spread in findings.marks().items()},
    }


def _tell(document: dict[str, Any], lang: Lang) -> None:
    title = Text(en="{runs} runs of {scenario} in {seconds} s", fr="{runs} parties de {scenario} en {seconds} s")
    say(title.said(lang).format(**document))
    answers.print(_marks_table(document, lang))
    _list(_ENDINGS.said(lang), [f"{name} {count}" for name, count in document["endings"].items()], lang)
    _list(_DEAD.said(lang), document["dead_injects"], lang)
    _list(_UNTAKEN.said(lang), document["untaken_options"], lang)


_ENDINGS = Text(en="Endings", fr="Fins")
_DEAD = Text(en="Injects that were never sent", fr="Stimuli jamais envoyés")
_UNTAKEN = Text(en="Options that nobody took", fr="Options jamais retenues")
_NONE = Text(en="none", fr="aucun")
_LEVELS = {
    "novice": Text(en="novice", fr="débutants"),
    "competent": Text(en="competent", fr="confirmés"),
    "expert": Text(en="expert", fr="experts"),
}


def _marks_table(document: dict[str, Any], lang: Lang) -> Table:
    title = Text(en="Marks by level of the team", fr="Notes selon le niveau de la cellule")
    table = Table(title=title.said(lang), box=box.SIMPLE_HEAD)
    for heading in (Text(en="level", fr="niveau"), Text(en="mean", fr="moyenne"), Text(en="p10", fr="p10")):
        table.add_column(heading.said(lang))
    table.add_column("p90")
    for level, spread in document["marks"].items():
        table.add_row(_LEVELS[level].said(lang), *(f"{spread[key]:.1f}" for key in ("mean", "p10", "p90")))
    return table


def _list(title: str, lines: list[str], lang: Lang) -> None:
    colon = "\u00a0:" if lang == "fr" else ":"
    answer(f"{title}{colon} " + (", ".join(lines) or _NONE.said(lang)))
