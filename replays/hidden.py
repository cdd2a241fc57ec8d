"""The hidden side of a team's play at an instant: for debriefers, never for those who still play.

Sections of plain sentences, so that a screen, a voice and a file tell the same.
"""

from collections.abc import Iterator
from typing import NamedTuple

from engine import events as ev
from engine.standing import StepState
from injects.model import MESSAGE_OF
from injects.written import Lang, Text
from replays import hidden_words as words
from replays.lines import number, quantity
from replays.reasons import reasons
from replays.track import Track
from scenarios.costs import cost_of
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
        self._events = track.events(at)
        self._at = at
        self._lang: Lang = lang

    def section(self, heading: Text, lines: Iterator[str], empty: Text = words.NONE_YET, **facts: str) -> Section:
        return Section(self._said(heading, **facts), tuple(lines) or (self._said(empty),))

    def steps(self) -> Iterator[str]:
        yield from self._latest_reasons()
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
            version = [self._said(words.VERSION, version=system.version)] if system.version else []
            controls = [self._control(name, control) for control in system.controls]
            yield self._line(written.title, ", ".join([self._said(state), *version, autonomy, *controls]))

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
        """The messages of a flood are one line."""
        for name, sent in reversed(self._state.sent.items()):
            if MESSAGE_OF not in name:
                written = self._scenario.by_id[name].as_sent(sent.variant)
                said = [self._said(words.TRUTHS[written.truth])]
                said += [self._said(words.NOISE)] if written.saturating else []
                said += [self._said(words.VARIANT, n=sent.variant + 1)] if sent.variant is not None else []
                said += [] if sent.opened else [self._said(words.UNOPENED)]
                yield self._line(self._names.inject(name), ", ".join(said))
        for name in reversed(self._state.floods):
            truth = self._said(words.TRUTHS[self._scenario.by_id[name].truth])
            yield self._line(self._names.inject(name), f"{truth}, {self._said(words.NOISE)}")

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

    def _latest_reasons(self) -> Iterator[str]:
        """Why it last chose as it did, when it looks ahead."""
        chosen = next((each for each in reversed(self._events) if isinstance(each, ev.StepChosen) and each.worth), None)
        why = reasons(self._names, chosen) if chosen else None
        if chosen and why:
            title = self._said(self._scenario.adversary.steps[chosen.step].title)
            yield self._said(words.LATEST_CHOICE, at=instant(chosen.at), step=title, why=self._said(why))

    def _control(self, system: str, control: str) -> str:
        """A control in force, with what it cost."""
        label = self._said(self._scenario.systems[system].controls[control].label)
        cost = cost_of(self._scenario, system, control)
        meters = [
            self._line(self._scenario.meters[name].title, self._moved(add, rate)) for name, add, rate in cost.meters
        ]
        lost = [name for name in cost.evidence if self._state.evidence.get(name) == "lost"]
        evidence = [self._line(self._scenario.evidence[name].title, self._said(words.LOST)) for name in lost]
        costs = ", ".join([*meters, *evidence])
        return f"{label} ({self._said(words.COST, costs=costs)})" if costs else label

    def _moved(self, add: int, rate: int) -> str:
        parts = [f"{'+' if add > 0 else ''}{number(add, self._lang)}"] if add else []
        parts += (
            [self._said(words.A_MINUTE, rate=f"{'+' if rate > 0 else ''}{number(rate, self._lang)}")] if rate else []
        )
        return " ".join(parts)

    def _said(self, text: Text, **facts: object) -> str:
        return text.said(self._lang).format(**facts) if facts else text.said(self._lang)

    def _line(self, what: Text, how: str) -> str:
        return f"{self._said(what).rstrip('.')}{self._said(words.COLON)}{how}"

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
