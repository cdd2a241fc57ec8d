"""The player: an exercise that is over, looked at again, at any instant, team by team.

It is told how much wall time has passed and reads no clock. Whatever it shows comes from the events up to where it
stands, so that going there by steps, by a jump or by playing gives the same.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from engine.shown import Shown
from injects.plain import found_in
from injects.written import Lang
from replays.exercise import Exercise
from replays.hidden import Section, hidden_side, marks_so_far
from replays.jumps import NoSuchPlace, place
from replays.lines import Line
from replays.track import Track
from scenarios.clocks import Regime

SPEEDS = (1, 5, 15, 60, 300)
"""How many times faster than it was played."""

Unit = Literal["event", "inject", "decision", "phase"]
"""What is stepped by: everything listed, or one kind of it."""


class Player:
    """Stands at an instant of one team's play. Everything it says is in one language."""

    def __init__(self, exercise: Exercise, regimes: Mapping[str, Regime], lang: Lang) -> None:
        self._tracks = [Track(played, exercise.header.seed, regimes, exercise.happenings) for played in exercise.played]
        self.exercise = exercise.header.exercise
        self.called = exercise.title.said(lang)
        """What people call the exercise."""
        self.lang: Lang = lang
        self.teams = tuple(track.team for track in self._tracks)
        self.team = 0
        """The place of the team that is looked at in `teams`."""
        self.at = 0
        """World time, in milliseconds."""
        self.playing = False
        self.speed = SPEEDS[3]
        self.filter = ""
        """Only lines that hold this, or are about a message or a question that does, are listed and stepped by."""
        self.hidden = False
        """Whether the hidden side is listed and stepped by as well."""
        self._lists: dict[tuple[int, str, bool], tuple[Line, ...]] = {}

    @property
    def track(self) -> Track:
        """The play of the team that is looked at."""
        return self._tracks[self.team]

    @property
    def title(self) -> str:
        """What the scenario is called."""
        return self.track.names.scenario.title.said(self.lang)

    @property
    def duration(self) -> int:
        """How long play was planned to last."""
        return self.track.names.scenario.duration

    @property
    def end(self) -> int:
        """World time of the last thing that happened to any team."""
        return max((track.end for track in self._tracks), default=0)

    @property
    def story(self) -> str:
        """The story's clock, as sights have it: `1 15:13`."""
        return self.track.staging.clock(self.at)

    @property
    def phase(self) -> str:
        """The phase of the story."""
        return self.track.phase(self.at).title.said(self.lang)

    @property
    def phases(self) -> tuple[tuple[int, str], ...]:
        """When each phase begins, and what it is called."""
        return tuple((phase.starts, phase.title.said(self.lang)) for phase in self.track.names.scenario.phases)

    @property
    def seats(self) -> tuple[tuple[str, str], ...]:
        """The team's seats: their names, and the roles they hold as people read them."""
        roles = self.track.names.scenario.roles
        return tuple(
            (seat, ", ".join(roles[role].title.said(self.lang) for role in held))
            for seat, held in self.track.seats.items()
        )

    @property
    def lines(self) -> tuple[Line, ...]:
        """Everything that happened to this team, whatever is listed."""
        return self.track.lines

    @property
    def listed(self) -> Sequence[Line]:
        """The lines that the filter and the choice of sides leave."""
        chosen = self.team, self.filter, self.hidden
        if chosen not in self._lists:
            self._lists = {chosen: tuple(line for line in self.lines if self._lists_it(line))}
        return self._lists[chosen]

    @property
    def decision(self) -> str:
        """The decision that was last put, answered or closed by now; empty before the first."""
        past = (line for line in reversed(self.lines) if line.at <= self.at and line.lane == "decision")
        return next((line.subject for line in past), "")

    @property
    def over(self) -> bool:
        """Whether this team has reached ENDEX by now. A file that is still being played has none."""
        return any(line.kind == "ended" and line.at <= self.at for line in self.lines)

    def choose(self, team: int) -> None:
        """Looks at another team, at the same instant."""
        self.team = team

    def seek(self, at: int) -> None:
        """Goes to an instant, between STARTEX and `end`."""
        self.at = min(max(at, 0), self.end)

    def step(self, unit: Unit, *, back: bool = False) -> bool:
        """Goes to the next instant at which one of these happened, or the one before; False when there is none."""
        instants = (line.at for line in self.listed if unit in ("event", line.lane))
        there = [at for at in instants if (at < self.at if back else self.at < at <= self.end)]
        if there:
            self.at = max(there) if back else min(there)
        return bool(there)

    def jump(self, asked: str) -> str:
        """Goes to a time, an inject or a decision as people write it. Gives a sentence when there is no such place."""
        try:
            self.seek(place(self.track, asked, self.end))
        except NoSuchPlace as nowhere:
            return nowhere.sentence.said(self.lang)
        return ""

    def play(self, *, on: bool) -> None:
        """Lets time run, or stops it. At the end there is nothing to play."""
        self.playing = on and self.at < self.end

    def pass_time(self, wall_ms: int) -> None:
        """So much wall time has passed."""
        if self.playing:
            self.seek(self.at + wall_ms * self.speed)
            self.playing = self.at < self.end

    def quicken(self, steps: int) -> None:
        """Plays so many steps of `SPEEDS` faster; slower when negative."""
        self.speed = SPEEDS[min(max(SPEEDS.index(self.speed) + steps, 0), len(SPEEDS) - 1)]

    def shown(self, seat: str) -> tuple[Shown, ...]:
        """Exactly what this seat had been shown by now."""
        return self.track.shown(seat, self.at, self.lang)

    def opened(self, seat: str) -> Mapping[str, int]:
        """The messages that this seat had opened by now, as items, and when."""
        return self.track.opened(seat, self.at)

    def hidden_side(self) -> tuple[Section, ...]:
        """What no participant could see, now."""
        return hidden_side(self.track, self.at, self.lang)

    def marks(self) -> tuple[Section, ...]:
        """The marks as they stand now: first those of the decision that was last at stake."""
        return marks_so_far(self.track, self.at, self.lang, self.decision)

    def _lists_it(self, line: Line) -> bool:
        if line.lane == "hidden" and not self.hidden:
            return False
        return not self.filter or found_in(f"{line.said(self.lang)} {self._beneath(line)}", self.filter)

    def _beneath(self, line: Line) -> str:
        """What a line is about, in full: the message that was sent or opened, the question that was put."""
        scenario = self.track.names.scenario
        inject, decision = scenario.by_id.get(line.subject), scenario.decisions.get(line.subject)
        texts = [decision.title, decision.question] if decision else []
        if inject:
            texts += [text for text in (inject.from_.name, inject.from_.org, inject.subject, inject.body) if text]
        return " ".join(text.said(self.lang) for text in texts)
