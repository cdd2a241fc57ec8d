"""One run of a rehearsal again: told as a timeline, or kept as an exercise file to be replayed and reported on."""

import time
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from engine.events import Event
from injects.sanitise import clean_line
from injects.written import Lang, Text
from replays.exercise import Played
from replays.header import PlayedWorld
from replays.lines import Line
from replays.track import Track
from scenarios.load import Loaded, load_pack, regimes
from scenarios.phases import Story
from scoring.sheets import mean_total, sheets_of
from scoring.spoken import instant
from tocsin.rehearsal import Rehearsal, level_of, run_seed
from tocsin.rehearse_words import HIDDEN, KEPT, LEVELS, RUN
from tocsin.rehearsed import Plan, Team, play_tables
from tocsin.streams import answer_beside, answer_json, say

LINE_LIMIT = 400
"""Characters of a line of the timeline, at most."""


class Run(NamedTuple):
    """A run that was played again."""

    loaded: Loaded
    number: int
    seed: str
    track: Track
    events: list[Event]


def retell(
    pack: str, number: int, *, seed: str, seats: int | None, keep: Path | None, as_json: bool, lang: Lang
) -> int:
    """Plays one run again and tells its story, the hidden side too. Raises a JournalError where it cannot be kept."""
    loaded = load_pack(pack)
    rehearsal = Rehearsal(loaded.scenario, regimes(), seed, seats or len(loaded.scenario.roles))
    run = _played(loaded, rehearsal, number, seed, lang)
    if keep is not None:
        _keep(run, rehearsal, keep, lang)
        say(KEPT.said(lang).format(file=keep), copied=True)
    if as_json:
        answer_json(_document(run, lang))
    else:
        _tell(run, lang)
    return 0


def _played(loaded: Loaded, rehearsal: Rehearsal, number: int, seed: str, lang: Lang) -> Run:
    events = rehearsal.table(number, lang).play_out()
    world = PlayedWorld(number=1, team=_team(number, lang), scenario=loaded.scenario.scenario, seats=rehearsal.seats)
    played = Played(world, loaded.scenario, tuple(events))
    return Run(loaded, number, seed, Track(played, run_seed(seed, number), regimes(), ()), events)


def _team(number: int, lang: Lang) -> str:
    return LEVELS[level_of(number)].said(lang)


def _keep(run: Run, rehearsal: Rehearsal, file: Path, lang: Lang) -> None:
    team, seed = Team(_team(run.number, lang), level_of(run.number)), run_seed(run.seed, run.number)
    plan = Plan(run.loaded, [team], len(rehearsal.seats), seed, time.time_ns() // 1_000_000, lang)
    for _ in play_tables(plan, [rehearsal.table(run.number, lang)], file):
        pass


def _document(run: Run, lang: Lang) -> dict[str, Any]:
    total = mean_total(sheets_of(run.loaded.scenario, regimes(), run.track.seats, run.events))
    lines = [
        {"at": line.at, "kind": line.kind, "hidden": line.lane == "hidden", "said": line.said(lang)}
        for line in run.track.lines
    ]
    facts = {"scenario": run.loaded.scenario.scenario, "run": run.number, "seed": run.seed}
    return {**facts, "level": level_of(run.number), "total": total, "timeline": lines}


def _tell(run: Run, lang: Lang) -> None:
    story = Story(run.loaded.scenario.phases)
    for at, lines in groupby(run.track.lines, lambda line: line.at):
        lead = f"{instant(at)} {story.read(at).clock} "
        for said in _said(list(lines), lang):
            answer_beside(lead, said)
            lead = " " * len(lead)
    total = mean_total(sheets_of(run.loaded.scenario, regimes(), run.track.seats, run.events))
    level = LEVELS[level_of(run.number)].said(lang)
    say(RUN.said(lang).format(run=run.number, seed=run.seed, level=level, total=total))


def _said(lines: Sequence[Line], lang: Lang) -> Iterator[str]:
    """The lines of one instant; meters that move together are one."""
    for kind, same in groupby(lines, lambda line: line.kind):
        if kind == "meter":
            together = Text(en="; ", fr="\u202f; ").said(lang).join(line.what.said(lang) for line in same)
            yield f"{HIDDEN} {clean_line(together, LINE_LIMIT)}"
        else:
            yield from (f"{_mark(line)}{clean_line(line.said(lang), LINE_LIMIT)}" for line in same)


def _mark(line: Line) -> str:
    return f"{HIDDEN} " if line.lane == "hidden" else ""
