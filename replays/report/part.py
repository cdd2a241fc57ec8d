"""A part of the page: everything it says about the teams of one scenario, worked out when a template asks for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from injects.span import MINUTE
from injects.written import Text
from replays.report.account import Account, account
from replays.report.choices import Comparison, comparisons
from replays.report.cohort import Cohort
from replays.report.columns import Columns, Letters, by_dimension, columns
from replays.report.consequences import Outcome, outcome
from replays.report.drawing import Drawing, drawn
from replays.report.lessons import Lessons, lessons
from replays.report.overview import KeyMessage, Totals, key_messages, totals
from replays.report.pursuit import Pursuit, pursuit
from replays.report.tasks import Task, tasks
from replays.report.timeline import Overview, TeamLine
from replays.report.voice import Voice
from replays.report.words import WORDS
from scenarios.decisions import Dimension
from scoring.marks import Mark
from scoring.titles import DIMENSIONS


class TeamAccount(NamedTuple):
    """A team's account as the page shows it."""

    account: Account
    picture: Drawing
    by_dimension: tuple[tuple[Dimension, tuple[Mark, ...]], ...]


@dataclass(frozen=True)
class Part:
    """Everything the page says about one cohort."""

    cohort: Cohort
    voice: Voice

    @property
    def played(self) -> int:
        """World time of the last event of any team, in milliseconds."""
        return max(team.ended_at for team in self.cohort.teams)

    @property
    def ai_systems(self) -> tuple[str, ...]:
        """What the systems are called."""
        return tuple(self.voice.said(system.title) for system in self.cohort.scenario.systems.values())

    @cached_property
    def totals(self) -> Totals:
        return totals(self.cohort)

    @cached_property
    def key_messages(self) -> tuple[KeyMessage, ...]:
        return key_messages(self.cohort)

    @cached_property
    def comparisons(self) -> tuple[Comparison, ...]:
        return comparisons(self.cohort)

    @cached_property
    def columns(self) -> Columns:
        return columns(self.cohort)

    @property
    def spread(self) -> tuple[tuple[Text, int, Letters], ...]:
        """The lines of the table of letters: the total first, without a weight."""
        rows = tuple((DIMENSIONS[each], weight, letters) for each, weight, letters in self.columns.dimensions)
        return ((WORDS["total"], 0, self.columns.total), *rows)

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        return tasks(self.cohort)

    @property
    def critical_tasks(self) -> tuple[Task, ...]:
        return tuple(task for task in self.tasks if task.written.critical)

    @property
    def ai_tasks(self) -> tuple[Task, ...]:
        return tuple(task for task in self.tasks if task.written.ai_specific)

    @property
    def other_tasks(self) -> tuple[Task, ...]:
        return tuple(task for task in self.tasks if not task.written.critical and not task.written.ai_specific)

    @cached_property
    def lessons(self) -> Lessons:
        return lessons(self.tasks)

    @cached_property
    def outcome(self) -> Outcome:
        return outcome(self.cohort)

    @cached_property
    def pursuit(self) -> Pursuit:
        return pursuit(self.cohort)

    @property
    def picture(self) -> Drawing:
        """The one picture of all teams."""
        return drawn(Overview(self.cohort, self.voice).picture())

    @property
    def minutes(self) -> int:
        """How long play was planned to last."""
        return self.cohort.scenario.duration // MINUTE

    def accounts(self) -> Iterator[TeamAccount]:
        """Every team's account, made one after the other."""
        line = TeamLine(self.cohort, self.voice)
        for team in self.cohort.teams:
            told = account(self.cohort, team, self.voice.lang)
            yield TeamAccount(told, drawn(line.picture(team)), by_dimension(team))
