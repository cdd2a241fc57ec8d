"""What a few plays of a pack tell its author: what never came about, who waits, and who gets too much at once.

What reading has already told as dead is not told again.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from engine.events import DecisionOpened, DecisionTaken, Event, InjectSent, WorldEnded
from injects.span import MINUTE
from injects.written import Fact
from scenarios.parts import Sheet, parts
from scenarios.problems import Path, Problem, problem
from scenarios.ranges import SpanRange
from tocsin.explorer import explore
from tocsin.tempo import WINDOW, Gap, Tempo, tempo_of

IDLE = 15 * MINUTE
"""A role that has nothing new and nothing to decide for so long, in most plays, waits too long."""
DESK_LIMIT = 4
"""Calls, visits and letters that one facilitator can play in ten minutes."""
MOST_REPEATS = 5_000
"""Repetitions in one play beyond which a check would take minutes; *Blind Watch* has 854."""
_OF_DEATH = {"SC601", "SC602", "SC603"}
"""What reading may have told already, with the reason."""
_NEVER_CHOSEN = "SC513"


@dataclass
class _Seen:
    """What the plays showed."""

    plays: int = 0
    sent: set[str] = field(default_factory=set)
    put: set[str] = field(default_factory=set)
    taken: set[tuple[str, str]] = field(default_factory=set)
    endings: set[str] = field(default_factory=set)
    tempos: list[Tempo] = field(default_factory=list)

    def add(self, events: Iterable[Event]) -> None:
        self.plays += 1
        for event in events:
            if isinstance(event, InjectSent):
                self.sent.add(event.inject)
            elif isinstance(event, DecisionOpened):
                self.put.add(event.decision)
            elif isinstance(event, DecisionTaken):
                self.taken.add((event.decision, event.option))
            elif isinstance(event, WorldEnded):
                self.endings.add(event.ending)


def played_advice(sheet: Sheet, plays: int, known: Collection[Problem]) -> list[Problem]:
    """The warnings that so many plays give; what is among the `known` ones already is left out."""
    count = _repeats(sheet)
    if count > MOST_REPEATS:
        return [_told(sheet, "too-busy", ("duration",), count=count, limit=MOST_REPEATS)] if plays else []
    seen = _Seen()
    for number, events in enumerate(explore(sheet.scenario, sheet.regimes, plays)):
        seen.add(events)
        if number:
            seen.tempos.append(tempo_of(sheet.scenario, events, at_least=MINUTE))
    if not seen.plays:
        return []
    dead = {each.key for each in known if each.code < "SC51" or each.code == _NEVER_CHOSEN}
    found = [*_never(sheet, seen), *_waits(sheet, seen), *_heaps(sheet, seen), *_desk(sheet, seen)]
    return [each for each in found if each.code not in _OF_DEATH or not any(key.startswith(each.key) for key in dead)]


def _repeats(sheet: Sheet) -> int:
    """How often anything that repeats comes again in one play, at most."""
    duration = sheet.scenario.duration
    spans = (getattr(part.value, "every", None) for part in parts(sheet))
    return sum(duration // (span.low if isinstance(span, SpanRange) else span) for span in spans if span is not None)


def _never(sheet: Sheet, seen: _Seen) -> Iterator[Problem]:
    """What no play showed."""
    for i, inject in enumerate(sheet.scenario.injects):
        if inject.kind != "reserve" and inject.id not in seen.sent:
            yield _told(sheet, "unsent", ("injects", i), plays=seen.plays)
    for name in sheet.scenario.decisions:
        yield from _undecided(sheet, seen, name)
    for name in sheet.scenario.endings:
        if name not in seen.endings:
            yield _told(sheet, "unreached", ("endings", name), plays=seen.plays)


def _undecided(sheet: Sheet, seen: _Seen, name: str) -> Iterator[Problem]:
    if name not in seen.put:
        yield _told(sheet, "unput", ("decisions", name), plays=seen.plays)
        return
    for option in sheet.scenario.decisions[name].options:
        if (name, option) not in seen.taken:
            yield _told(sheet, "untaken", ("decisions", name, "options", option), plays=seen.plays)


def _waits(sheet: Sheet, seen: _Seen) -> Iterator[Problem]:
    for role in sheet.scenario.roles:
        for gap in _in_most([tempo.roles[role].idle for tempo in seen.tempos]):
            if gap.end - gap.start >= IDLE:
                facts = {"since": _minutes(gap.start), "until": _minutes(gap.end)}
                yield _told(sheet, "idle", ("roles", role), **facts)


def _heaps(sheet: Sheet, seen: _Seen) -> Iterator[Problem]:
    for role in sheet.scenario.roles:
        heaps = [tempo.roles[role].pile_ups for tempo in seen.tempos]
        gaps = _in_most([[Gap(heap.start, heap.end) for heap in each] for each in heaps])
        for gap in gaps:
            most = max(heap.unread for each in heaps for heap in each if heap.start < gap.end and gap.start < heap.end)
            yield _told(sheet, "pile-up", ("roles", role), at=_minutes(gap.start), count=most)


def _desk(sheet: Sheet, seen: _Seen) -> Iterator[Problem]:
    for window, counts in enumerate(zip(*(tempo.desk for tempo in seen.tempos), strict=False)):
        usual = sorted(counts)[len(counts) // 2]
        if usual > DESK_LIMIT:
            facts = {"since": _minutes(window * WINDOW), "until": _minutes((window + 1) * WINDOW)}
            yield _told(sheet, "busy-desk", ("injects",), count=usual, limit=DESK_LIMIT, **facts)


def _in_most(plays: Sequence[Iterable[Gap]]) -> Iterator[Gap]:
    """The times that lie within a gap in more than half of the plays."""
    starts = Counter(gap.start for gaps in plays for gap in gaps)
    ends = Counter(gap.end for gaps in plays for gap in gaps)
    level = since = 0
    for at in sorted({*starts, *ends}):
        was, level = level, level - ends[at]
        if level * 2 <= len(plays) < was * 2:
            yield Gap(since, at)
        was, level = level, level + starts[at]
        if was * 2 <= len(plays) < level * 2:
            since = at


def _told(sheet: Sheet, sentence: str, path: Path, **facts: Fact) -> Problem:
    return problem(sentence, sheet.pack.key(path), path, **facts)


def _minutes(at: int) -> str:
    return f"T+{at // MINUTE}"
