"""`tocsin demo`: *Quiet Courier* for fifty teams of simulated participants, standings, report, and what to try next."""

import time
from collections.abc import Iterator
from pathlib import Path

from rich.progress import BarColumn, Progress, TextColumn

from injects.span import MINUTE
from injects.written import Lang, Text
from replays.exercise import Exercise, load_exercise
from replays.files import siblings
from replays.report import write_report
from scenarios.load import load_pack, regimes
from scenarios.model import Scenario
from scenarios.phases import Story
from scoring.marks import Sheet
from scoring.sheets import sheet_of
from tocsin.marks_command import standings_table
from tocsin.rehearsed import Plan, Team, play_exercise
from tocsin.skill import Level
from tocsin.streams import answers, people, say

PACK = "quiet-courier"
SEED = "demo"
SEATS = 6
SHOWN = 10
"""Teams in the table; the report has all."""

_LEVELS: tuple[Level, ...] = ("novice", "competent", "expert")

_OPENING = Text(
    en="{title}: {minutes} minutes of crisis for {teams} teams of {seats} simulated participants.",
    fr="{title}\u00a0: {minutes} minutes de crise pour {teams} cellules de {seats} participants simulés.",
)
_AI = Text(
    en="What is AI in this: the AI systems under attack are simulated, the adversary adapts to what each team closes, "
    "and the participants are simulated. All of it is computed from a seed; no language model is called.",
    fr="Où est l’IA\u202f: les systèmes d’IA attaqués sont simulés, l’adversaire s’adapte à ce que chaque cellule "
    "ferme, et les participants sont simulés. Tout est calculé à partir d’une graine\u202f; aucun modèle de langue "
    "n’est appelé.",
)
_PLAYED = Text(
    en="Played in {seconds:.1f} s: {records} records on disk.",
    fr="Joué en {seconds:.1f} s\u00a0: {records} enregistrements sur disque.",
)
_REPEATS = Text(
    en="A rehearsal repeats exactly: the same seed gives the same events. A live exercise does not, since people and "
    "networks do not; but its file always replays to the same events.",
    fr="Une répétition se reproduit exactement\u202f: la même graine donne les mêmes événements. Un exercice réel, "
    "non, car ni les gens ni les réseaux ne se répètent\u202f; mais son fichier se rejoue toujours à l’identique.",
)
_LEFT = Text(en="What it left:", fr="Ce qu’il en reste\u00a0:")
_EXERCISE = Text(en="every command and every event", fr="chaque consigne et chaque événement")
_REPORT = Text(en="open it in a browser", fr="à ouvrir dans un navigateur")
_NEXT = Text(en="Worth trying next:", fr="À essayer ensuite\u00a0:")


def run_demo(*, folder: Path, teams: int, lang: Lang) -> int:
    """Plays, marks, reports, and says what it left."""
    started = time.monotonic()
    exercise = _play(folder, teams, lang)
    say(_PLAYED.said(lang).format(seconds=time.monotonic() - started, records=exercise.records))
    sheets = {played.world.team: sheet_of(played.scenario, regimes(), played.events) for played in exercise.played}
    answers.print(standings_table(sheets, exercise.header.exercise, lang, most=SHOWN))
    report = write_report(exercise, sheets, lang, folder / "report.html")
    say(_AI.said(lang))
    say(_REPEATS.said(lang))
    _tell_what_is_left(exercise, report, sheets, lang)
    return 0


def _play(folder: Path, teams: int, lang: Lang) -> Exercise:
    loaded = load_pack(PACK)
    path = _cleared(folder / "exercise.tocsin")
    opening = {"title": loaded.scenario.title.said(lang), "minutes": loaded.scenario.duration // MINUTE}
    say(_OPENING.said(lang).format(**opening, teams=teams, seats=SEATS))
    names = [Team(f"team-{number:02}", _LEVELS[number % len(_LEVELS)]) for number in range(1, teams + 1)]
    plan = Plan(loaded, names, SEATS, SEED, int(time.time() * 1000), lang)
    for _ in _watched(play_exercise(plan, path), loaded.scenario, lang):
        pass
    return load_exercise(path)


def _cleared(path: Path) -> Path:
    """The demo writes over its own last file, and over nothing else."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for left in (path, *siblings(path)):
        left.unlink(missing_ok=True)
    return path


def _watched(reached: Iterator[int], scenario: Scenario, lang: Lang) -> Iterator[int]:
    story, phases = Story(scenario.phases), list(scenario.phases)
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:.0f} %"))
    with Progress(*columns, console=people, transient=True, disable=not people.is_terminal) as progress:
        task = progress.add_task("", total=scenario.duration)
        for at in reached:
            while phases and phases[0].starts <= at:
                phase = phases.pop(0)
                day, clock = story.read(phase.starts)
                progress.console.print(f"  {_day(day, lang)}{clock}  {phase.title.said(lang)}")
            progress.update(task, completed=at, description=story.read(at).clock)
            yield at


def _day(day: int, lang: Lang) -> str:
    return Text(en=f"day {day}, ", fr=f"jour {day}, ").said(lang)


def _tell_what_is_left(exercise: Exercise, report: Path, sheets: dict[str, Sheet], lang: Lang) -> None:
    team, sheet = next(iter(sheets.items()))
    say(_LEFT.said(lang))
    say(f"  {exercise.path}  ({_EXERCISE.said(lang)})")
    say(f"  {report}  ({_REPORT.said(lang)})")
    say(_NEXT.said(lang))
    command = ".venv/bin/tocsin"
    say(f"  {command} verify {exercise.path}")
    say(f"  {command} marks {exercise.path} --why {team}/{sheet.marks[0].id}")
    say(f"  {command} rehearse {PACK} --runs 300")
    say(f"  {command} host {PACK} --teams 1 --seats 1")
