"""`tocsin rehearse`: plays a scenario many times headless and says what an author wants to know."""

import os
import time
from collections.abc import Iterable

from rich.progress import track

from injects.written import Lang
from scenarios.load import load_pack
from tocsin import rehearse_words as words
from tocsin.findings import Findings
from tocsin.rehearsal import Outcome, rehearse
from tocsin.rehearse_telling import decimal, tell
from tocsin.streams import answer_json, people, say


def run_rehearsal(
    pack: str, *, runs: int, seed: str, seats: int | None, jobs: int | None, as_json: bool, lang: Lang
) -> int:
    """Rehearses and prints the findings. The exit code: 0 when nothing in the scenario is dead, else 1."""
    scenario = load_pack(pack).scenario
    seats = seats or len(scenario.roles)
    started = time.perf_counter()
    findings = Findings(scenario)
    for outcome in _watched(rehearse(scenario, seed, runs, seats=seats, jobs=jobs or cores()), runs, lang):
        findings.add(outcome)
    seconds = round(time.perf_counter() - started, 3)
    if as_json:
        answer_json({**findings.document(), "seed": seed, "seats": seats, "seconds": seconds})
    else:
        took = decimal(str(seconds), lang)
        say(words.HEAD.said(lang).format(runs=runs, scenario=scenario.scenario, seconds=took))
        tell(findings, lang)
        command = f"tocsin rehearse {pack} --seed {seed} --seats {seats} --only 0"
        say(words.ONE.said(lang).format(command=command), copied=True)
    return 1 if findings.dead_injects() or findings.untaken_options() else 0


def cores() -> int:
    """The processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _watched(played: Iterable[Outcome], runs: int, lang: Lang) -> Iterable[Outcome]:
    said = words.PLAYING.said(lang)
    return track(played, said, total=runs, console=people, disable=not people.is_terminal, transient=True)
