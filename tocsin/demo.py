"""`tocsin demo`: *Quiet Courier* for fifty simulated teams over real sockets, then standings, report, what to try."""

import asyncio
import time
from pathlib import Path
from typing import TYPE_CHECKING

from rich.progress import BarColumn, Progress, TextColumn

from engine.desk_wire import HallNow
from engine.pace import REAL_TIME
from injects.span import MINUTE
from injects.written import Lang
from replays.exercise import Exercise, load_exercise
from replays.files import siblings
from replays.report import write_report
from scenarios.load import load_pack
from scenarios.model import Scenario
from scenarios.phases import Story
from scoring.marks import Sheet
from scoring.sheets import sheet_of
from tocsin.demo_host import Hosting
from tocsin.demo_play import DemoFailed, Outcome, Told, play
from tocsin.demo_words import sentence
from tocsin.keys import JoinString, keys_path
from tocsin.marks_command import standings_table
from tocsin.preferences import Preferences, PreferencesError
from tocsin.streams import answers, people, say
from tocsin.terminal import is_plain

if TYPE_CHECKING:
    from tocsin.demo_desk import DemoDesk

PACK = "quiet-courier"
SEATS = 6
SHOWN = 10
"""Teams in the table; the report has all."""


def run_demo(*, folder: Path, teams: int, pace: int, lang: Lang) -> int:
    """Plays, marks, reports, and says what it left. The exit code: 0 at ENDEX, 1 when the host could not play.

    `pace`: times faster than the clock on the wall, if the machine keeps up.
    """
    started = time.monotonic()
    scenario, path = load_pack(PACK).scenario, folder / "exercise.tocsin"
    try:
        preferences = Preferences.read()
        _clear(path)
    except PreferencesError as error:
        say(sentence("preferences", lang, **error.facts(lang)))
        return 2
    except OSError as error:
        say(sentence("unwritable", lang, path=error.filename or path, problem=error.strerror))
        return 1
    facts = {"title": scenario.title.said(lang), "minutes": scenario.duration // MINUTE, "pace": pace}
    say(sentence("opening", lang, teams=teams, seats=SEATS, people=teams * SEATS, **facts))
    try:
        with _Watch(scenario, pace, preferences, lang) as watch:
            hosting = Hosting(PACK, path, teams, SEATS, pace, lang)
            outcome = asyncio.run(_play(hosting, scenario, watch))
    except DemoFailed as error:
        say(str(error) or sentence("stopped", lang, path=path))
        return 1
    except KeyboardInterrupt:
        say(sentence("stopped", lang, path=path))
        return 130
    keys_path(path).unlink(missing_ok=True)
    exercise = load_exercise(path)
    seconds = time.monotonic() - started
    say(sentence("played", lang, seconds=f"{seconds:.0f}", records=exercise.records, **outcome.tally._asdict()))
    say(sentence("late", lang, late=outcome.worst_late_ms))
    _tell_results(exercise, folder, lang)
    return 0


async def _play(hosting: Hosting, scenario: Scenario, watch: "_Watch") -> Outcome:
    try:
        return await play(hosting, scenario, Told(watch.hall, watch.helm))
    finally:
        await watch.close()


def _tell_results(exercise: Exercise, folder: Path, lang: Lang) -> None:
    sheets = {played.world.team: sheet_of(played.scenario, exercise.law, played.events) for played in exercise.played}
    answers.print(standings_table(sheets, exercise.header.exercise, lang, most=SHOWN))
    report = write_report(exercise, sheets, lang, folder / "report.html")
    say(sentence("ai", lang))
    say(sentence("repeats", lang))
    _tell_what_is_left(exercise, report, sheets, lang)


def _clear(path: Path) -> None:
    """The demo writes over its own last files, and over nothing else."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for left in (path, keys_path(path), *siblings(path)):
        left.unlink(missing_ok=True)


class _Watch:
    """Says how far play is: each phase as it begins, and a bar where somebody watches.

    On a terminal that has a full screen, a person gets the facilitator's console first; what is said meanwhile waits.
    """

    def __init__(self, scenario: Scenario, pace: int, preferences: Preferences, lang: Lang) -> None:
        self._preferences = preferences
        self._story = Story(scenario.phases)
        self._phases = list(scenario.phases)
        self._pace = pace * REAL_TIME
        self._lang: Lang = lang
        columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:.0f} %"))
        self._progress = Progress(*columns, console=people, transient=True, disable=not people.is_terminal)
        self._task = self._progress.add_task("", total=scenario.duration)
        self._desk: DemoDesk | None = None
        self._waiting: list[str] = []

    def __enter__(self) -> "_Watch":
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def helm(self, string: JoinString) -> None:
        """The terminal becomes a facilitator's console, where it can; else somebody may look on from another."""
        if not is_plain():
            from tocsin.demo_desk import DemoDesk

            self._progress.stop()
            self._desk = DemoDesk(self._lang, self._preferences, self._go_on)
            self._desk.open(string)
        elif people.is_terminal:
            self._say(sentence("helm", self._lang, string=string))

    async def close(self) -> None:
        """Gives the terminal back."""
        if self._desk:
            await self._desk.close()

    def hall(self, hall: HallNow) -> None:
        """How the hall is now."""
        if hall.state == "lobby":
            self._progress.update(self._task, description=sentence("joining", self._lang, here=hall.health.consoles))
            return
        while self._phases and self._phases[0].starts <= hall.hall_ms:
            phase = self._phases.pop(0)
            day, clock = self._story.read(phase.starts)
            self._say(f"  {sentence('day', self._lang, day=day)}{clock}  {phase.title.said(self._lang)}")
        if hall.pace != self._pace:
            code = "slower" if hall.pace < self._pace else "faster"
            self._say(f"  {sentence(code, self._lang, pace=f'{hall.pace / REAL_TIME:.3g}')}")
            self._pace = hall.pace
        clock = self._story.read(hall.hall_ms).clock
        self._progress.update(self._task, completed=hall.hall_ms, description=clock)

    def _go_on(self) -> None:
        self._progress.start()
        waiting, self._waiting = self._waiting, []
        for line in waiting:
            self._say(line)

    def _say(self, line: str) -> None:
        if self._desk and self._desk.is_open:
            self._waiting.append(line)
        else:
            say(line)


def _tell_what_is_left(exercise: Exercise, report: Path, sheets: dict[str, Sheet], lang: Lang) -> None:
    team, sheet = next(iter(sheets.items()))
    say(sentence("left", lang))
    say(f"  {exercise.path}  ({sentence('exercise', lang)})")
    say(f"  {report}  ({sentence('report', lang)})")
    say(sentence("next", lang))
    command = ".venv/bin/tocsin"
    say(f"  {command} verify {exercise.path}", copied=True)
    say(f"  {command} replay {exercise.path}", copied=True)
    say(f"  {command} marks {exercise.path} --why {team}/{sheet.marks[0].id}", copied=True)
    say(f"  {command} rehearse {PACK} --runs 300", copied=True)
    say(f"  {command} host {PACK} --teams 1 --seats 1", copied=True)
