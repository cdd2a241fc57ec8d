"""Timelines: the picture of one team, and the one picture of all teams of a cohort."""

from collections.abc import Iterator
from itertools import pairwise
from statistics import median_low

from engine import events as ev
from engine.meter import MeterState
from injects.span import MINUTE
from replays.report.cohort import Cohort, Team
from replays.report.drawing import Block, Label, Level, Picture, Point, Tick
from replays.report.voice import Voice
from replays.report.words import WORDS

STEPS = (1, 2, 5, 10, 15, 20, 30, 60, 120)
"""Minutes between two ticks: the first of these that gives few enough of them."""
MOST_TICKS = 13
BINS = 40
"""Parts of the duration in which the strikes of all teams are counted."""
METER_LANES = 2


def ticks(cohort: Cohort, voice: Voice) -> tuple[Tick, ...]:
    """Ticks of world time, each with story time beneath."""
    minutes = cohort.scenario.duration // MINUTE
    step = next((each for each in STEPS if minutes // each < MOST_TICKS), STEPS[-1])
    return tuple(
        Tick(at * MINUTE, f"T+{at}", voice.story(cohort.story.read(at * MINUTE))) for at in range(0, minutes + 1, step)
    )


class Overview:
    """The picture of a whole cohort: phases, key messages, each decision's window with every team's answer, strikes."""

    def __init__(self, cohort: Cohort, voice: Voice) -> None:
        self._cohort, self._voice = cohort, voice
        self._put = [name for name in cohort.scenario.decisions if any(name in t.state.decisions for t in cohort.teams)]
        self.lanes = 2 + 2 * len(self._put) + 2

    def picture(self) -> Picture:
        """Every team's first answer is one point; a silent team's stands where the decision closed."""
        return Picture(
            lanes=self.lanes,
            duration=self._cohort.scenario.duration,
            ticks=ticks(self._cohort, self._voice),
            points=(*self._key_messages(), *self._answers()),
            blocks=(*_phases(self._cohort, self.lanes), *self._windows(), *self._strikes()),
            names=tuple(self._names()),
            titles=tuple(_phase_titles(self._cohort, self._voice)),
        )

    def _names(self) -> Iterator[Label]:
        yield Label(0, 1.5, self._voice.said(WORDS["lane_key"]))
        for lane, name in self._lanes():
            yield Label(0, lane + 1, self._voice.said(self._cohort.scenario.decisions[name].title))
        yield Label(0, self.lanes - 0.7, self._voice.said(WORDS["lane_all_strikes"]))

    def _lanes(self) -> Iterator[tuple[int, str]]:
        return ((2 + 2 * n, name) for n, name in enumerate(self._put))

    def _key_messages(self) -> Iterator[Point]:
        for inject in self._cohort.scenario.injects:
            sent = [team.state.sent[inject.id].at for team in self._cohort.teams if inject.id in team.state.sent]
            if inject.criticality == "key" and sent:
                yield Point(median_low(sent), 1.5, "sent")

    def _windows(self) -> Iterator[Block]:
        for lane, name in self._lanes():
            yield from _window(self._cohort, name, lane + 0.15, lane + 1.85)

    def _answers(self) -> Iterator[Point]:
        count = max(len(self._cohort.teams) - 1, 1)
        for lane, name in self._lanes():
            for n, team in enumerate(self._cohort.teams):
                point = _first_answer(team, name, lane + 0.35 + 1.3 * n / count)
                if point:
                    yield point

    def _strikes(self) -> Iterator[Block]:
        duration = self._cohort.scenario.duration
        counts = [0] * BINS
        for team in self._cohort.teams:
            for event in team.played.events:
                if isinstance(event, ev.StepStruck):
                    counts[min(event.at * BINS // duration, BINS - 1)] += 1
        most, down = max(*counts, 1), self.lanes - 0.1
        for n, count in enumerate(counts):
            if count:
                start, end = duration * n // BINS, duration * (n + 1) // BINS
                yield Block(start, end, down - 1.6 * count / most, down, "strikes")


class TeamLine:
    """The picture of one team. Meters stand below, each between the least and the greatest level of any team."""

    def __init__(self, cohort: Cohort, voice: Voice) -> None:
        self._cohort, self._voice = cohort, voice
        self._decisions = list(cohort.scenario.decisions)
        self._rows = ("sent", "opened", *self._decisions, "order", "notice", "strike")
        self._bounds = {name: _bounds(cohort, name) for name in cohort.scenario.meters}
        self.lanes = 1 + len(self._rows) + METER_LANES * len(self._bounds)

    def picture(self, team: Team) -> Picture:
        """The picture of this team; every team's has the same lanes and the same scales."""
        return Picture(
            lanes=self.lanes,
            duration=self._cohort.scenario.duration,
            ticks=ticks(self._cohort, self._voice),
            points=tuple(self._points(team)),
            blocks=(*_phases(self._cohort, self.lanes), *self._windows(team), *self._floors()),
            levels=tuple(self._levels(team)),
            names=tuple(self._names()),
            titles=tuple(_phase_titles(self._cohort, self._voice)),
            ends=tuple(self._ends(team)),
        )

    def _lane(self, row: str) -> float:
        return 1.5 + self._rows.index(row)

    def _floor(self, meter: str) -> float:
        return self.lanes - METER_LANES * (len(self._bounds) - 1 - list(self._bounds).index(meter)) - 0.25

    def _names(self) -> Iterator[Label]:
        for row in self._rows:
            decision = self._cohort.scenario.decisions.get(row)
            yield Label(0, self._lane(row), self._voice.said(decision.title if decision else WORDS[f"lane_{row}"]))
        for name in self._bounds:
            yield Label(0, self._floor(name) - 0.7, self._voice.said(self._cohort.scenario.meters[name].title))

    def _windows(self, team: Team) -> Iterator[Block]:
        for name in self._decisions:
            if name in team.state.decisions:
                lane = self._lane(name)
                yield from _window(self._cohort, name, lane - 0.32, lane + 0.32)

    def _points(self, team: Team) -> Iterator[Point]:
        for event in team.played.events:
            kind = _POINTS.get(event.kind)
            if kind and getattr(event, "seat", "") is not None:
                yield Point(event.at, self._lane(_LANES.get(kind, kind)), kind)
        for name in self._decisions:
            yield from _answers(team, name, self._lane(name))

    def _floors(self) -> Iterator[Block]:
        for name in self._bounds:
            floor = self._floor(name)
            yield Block(0, self._cohort.scenario.duration, floor, floor + 0.05, "floor")

    def _levels(self, team: Team) -> Iterator[Level]:
        for name, (low, high) in self._bounds.items():
            floor, tall = self._floor(name), (METER_LANES - 0.5) / max(high - low, 1)
            for at, level in corners(team, name):
                yield Level(name, at, round(floor - (level - low) * tall, 3))

    def _ends(self, team: Team) -> Iterator[Label]:
        for name, meter in self._cohort.scenario.meters.items():
            level = team.state.meters[name].level_at(team.ended_at) / 1000
            yield Label(0, self._floor(name) - 0.7, f"{self._voice.number(level)} {meter.unit}".strip())


_POINTS = {
    "inject-sent": "sent",
    "inject-opened": "opened",
    "order-given": "order",
    "preservation-began": "evidence",
    "clock-notified": "notice",
    "step-struck": "strike",
}
_LANES = {"evidence": "order"}


def corners(team: Team, meter: str) -> Iterator[tuple[int, int]]:
    """The corners of a meter's line, as instant and level in thousandths: each change as the level before and after."""
    written = team.played.scenario.meters[meter]
    state = MeterState(written.start, written.rate, 0, written.low * 1000, written.high * 1000)
    yield 0, state.level
    for event in team.played.events:
        if isinstance(event, ev.MeterChanged) and event.meter == meter:
            yield event.at, state.level_at(event.at)
            state = MeterState(event.level, event.rate, event.at, state.low, state.high)
            yield event.at, event.level
    yield team.ended_at, state.level_at(team.ended_at)


def _bounds(cohort: Cohort, meter: str) -> tuple[int, int]:
    levels = [level for team in cohort.teams for _, level in corners(team, meter)]
    return min(levels), max(levels)


def _phases(cohort: Cohort, lanes: int) -> Iterator[Block]:
    starts = [phase.starts for phase in cohort.scenario.phases] + [cohort.scenario.duration]
    for n, (start, end) in enumerate(pairwise(starts)):
        yield Block(start, end, 0, lanes, "other-phase" if n % 2 else "phase")


def _phase_titles(cohort: Cohort, voice: Voice) -> Iterator[Label]:
    for phase in cohort.scenario.phases:
        yield Label(phase.starts, 0.5, voice.said(phase.title))


def _window(cohort: Cohort, decision: str, top: float, bottom: float) -> Iterator[Block]:
    written = cohort.scenario.decisions[decision]
    yield Block(written.opens, written.due, top, bottom, "window")
    yield Block(written.due, written.closes or cohort.scenario.duration, top, bottom, "grace")


def _first_answer(team: Team, decision: str, lane: float) -> Point | None:
    return next(_answers(team, decision, lane), None)


def _answers(team: Team, decision: str, lane: float) -> Iterator[Point]:
    state = team.state.decisions.get(decision)
    if state is None:
        return
    for answer in state.answers:
        yield Point(answer.at, lane, "late" if answer.late else "answer")
    if state.silent and state.closed_at is not None:
        yield Point(state.closed_at, lane, "silent")
