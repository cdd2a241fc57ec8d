"""The hidden side of a team's play at an instant: for debriefers, never for those who still play.

Sections of plain sentences, so that a screen, a voice and a file tell the same.
"""

from collections.abc import Iterator
from typing import NamedTuple

from engine.standing import StepState
from injects.written import Lang, Text
from replays import hidden_words as words
from replays.telling import quantity
from replays.track import Track
from scenarios.decisions import Expected
from scoring.marks import Mark, Score
from scoring.spoken import instant
from scoring.titles import DIMENSIONS


class Section(NamedTuple):
    """A heading and its lines."""

    title: str
    lines: tuple[str, ...]


def hidden_side(track: Track, at: int, lang: Lang) -> tuple[Section, ...]:
    """Everything that was so and that no participant saw."""
    side = _Side(track, at, lang)
    return (
        side.section(words.TRUTH, side.truths()),
        side.section(words.ADVERSARY, side.steps(), name=track.names.scenario.adversary.name),
        side.section(words.METERS, side.meters()),
        side.section(words.SYSTEMS, side.systems()),
        side.section(words.EXPECTED, side.expected()),
        side.section(words.DUTIES, side.duties()),
        side.section(words.FACTS, side.facts()),
    )


def marks_so_far(track: Track, at: int, lang: Lang, decision: str) -> tuple[Section, ...]:
    """The marks at an instant with their reasons: those of a decision first, when one is named."""
    marks = sorted(track.marks(at), key=lambda mark: -mark.at)
    of_decision = [mark for mark in marks if mark.id in (f"decision:{decision}", f"in-time:{decision}")]
    others = [mark for mark in marks if mark not in of_decision]
    side = _Side(track, at, lang)
    sections = [side.section(words.OTHER_MARKS, side.marks(others), empty=words.NO_MARK_YET)]
    if decision:
        title = track.names.scenario.decisions[decision].title.said(lang)
        sections.insert(0, side.section(words.MARKS_OF, side.marks(of_decision), words.NO_MARK_YET, title=title))
    return tuple(sections)


class _Side:
    """Writes the lines of each section."""

    def __init__(self, track: Track, at: int, lang: Lang) -> None:
        self._names = track.names
        self._scenario = track.names.scenario
        self._state = track.state(at)
        self._at = at
        self._lang: Lang = lang

    def section(self, heading: Text, lines: Iterator[str], empty: Text = words.NONE_YET, **facts: str) -> Section:
        return Section(self._said(heading, **facts), tuple(lines) or (self._said(empty),))

    def steps(self) -> Iterator[str]:
        for name, written in self._scenario.adversary.steps.items():
            yield self._line(written.title, self._step(self._state.steps[name]))

    def meters(self) -> Iterator[str]:
        for name, written in self._scenario.meters.items():
            meter = self._state.meters[name]
            good = words.GOOD_LOW if written.good == "low" else words.GOOD_HIGH
            level = quantity(meter.level_at(self._at), meter.rate, written.unit)
            yield self._line(written.title, f"{self._said(level)} ({self._said(good)})")

    def systems(self) -> Iterator[str]:
        for name, written in self._scenario.systems.items():
            system = self._state.systems[name]
            state = words.TAINTED if system.state == "tainted" else words.CLEAN
            autonomy = self._said(words.AUTONOMY, n=system.autonomy)
            controls = [self._said(written.controls[control].label) for control in system.controls]
            yield self._line(written.title, ", ".join([self._said(state), autonomy, *controls]))

    def expected(self) -> Iterator[str]:
        for name, opened in self._state.chances.items():
            written = self._scenario.expected[name]
            yield self._line(written.text, self._done(written, opened, self._state.shown.get(name)))

    def duties(self) -> Iterator[str]:
        for name, clock in self._state.clocks.items():
            if clock.triggered_at is not None:
                arose = self._said(words.AROSE, at=instant(clock.triggered_at))
                noted = words.QUALIFIED if clock.qualified else words.NOT_QUALIFIED
                when = instant(clock.qualified.at) if clock.qualified else ""
                yield self._line(self._names.regime(name).label, f"{arose}, {self._said(noted, at=when)}")

    def facts(self) -> Iterator[str]:
        for name, text in self._scenario.facts.items():
            since = self._state.facts.get(name)
            known = words.UNKNOWN if since is None else words.KNOWN
            yield self._line(text, self._said(known, at=instant(since or 0)))

    def truths(self) -> Iterator[str]:
        for name, sent in reversed(self._state.sent.items()):
            written = self._scenario.by_id[name]
            said = [self._said(words.TRUTHS[written.truth])]
            said += [self._said(words.NOISE)] if written.saturating else []
            said += [] if sent.opened else [self._said(words.UNOPENED)]
            yield self._line(self._names.inject(name), ", ".join(said))

    def marks(self, marks: list[Mark]) -> Iterator[str]:
        for mark in marks:
            yield self._said(
                words.MARK,
                points=mark.points,
                letter=Score.at(mark.points).letter,
                dimension=self._said(DIMENSIONS[mark.dimension]),
                title=self._said(mark.title),
                why=self._said(mark.why),
                rule=mark.rule,
                at=instant(mark.at),
            )

    def _said(self, text: Text, **facts: object) -> str:
        return text.said(self._lang).format(**facts) if facts else text.said(self._lang)

    def _line(self, what: Text, how: str) -> str:
        return f"{self._said(what)}{self._said(words.COLON)}{how}"

    def _step(self, step: StepState) -> str:
        if step.closed:
            return self._said(words.STEP_CLOSED_AFTER if step.count else words.STEP_CLOSED, n=step.count)
        if step.count:
            return self._said(words.STEP_STRUCK, n=step.count)
        if step.chosen_at is not None:
            return self._said(words.STEP_PREPARED, at=instant(step.chosen_at))
        return self._said(words.STEP_WAITS)

    def _done(self, written: Expected, opened: int, shown: int | None) -> str:
        if shown is not None:
            return self._said(words.DONE, at=instant(shown))
        if written.kind == "avoid":
            return self._said(words.TO_AVOID, at=instant(opened + written.limit))
        late = self._at > opened + written.target
        return self._said(words.NOT_DONE_LATE if late else words.NOT_DONE, at=instant(opened + written.target))
