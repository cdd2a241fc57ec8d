"""The play of one team, to be looked at at any instant: what happened, what each seat had been shown, what was hidden.

Whatever is asked about an instant comes from the events up to and at it, and from nothing later.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from engine import clock_events as ce
from engine import events as ev
from engine import shown as sh
from engine.staging import Staging
from engine.state import State, fold
from engine.views import visible
from injects.span import DAY
from injects.written import Lang
from replays.exercise import Played
from replays.halts import Happening, halts
from replays.lines import Line
from replays.naming import Names
from replays.telling import told
from scenarios.clocks import Regime
from scenarios.phases import Phase
from scoring.marks import Mark, Sheet
from scoring.sheets import sheet_of


class Track:
    """One team's play. Times are world milliseconds, from 0 to `end`."""

    def __init__(
        self, played: Played, seed: str, regimes: Mapping[str, Regime], happenings: Iterable[Happening]
    ) -> None:
        self.team = played.world.team
        self.names = Names(played.scenario, regimes)
        self.staging = Staging(played.scenario, seed, regimes)
        self.seats: Mapping[str, tuple[str, ...]] = played.world.seats
        self._events = played.events
        self._instants = [event.at for event in played.events]
        self._happenings = tuple(happenings)
        self._world = played.world
        self._views: dict[tuple[str, Lang], tuple[list[int], tuple[sh.Shown, ...]]] = {}

    @property
    def end(self) -> int:
        """World time of the last event."""
        return self._instants[-1] if self._instants else 0

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Everything that happened, in plain words, with the halts of the exercise's clock where they came."""
        words: dict[tuple[str, str], str] = {}
        for each in self._events:
            if isinstance(each, ev.WordsTyped):
                words |= each.words
        lines = [line for event in _told_once(self._events) if (line := told(self.names, event, words))]
        return tuple(
            sorted([*lines, *halts(self._happenings, self._world.number, self._world.rate)], key=lambda line: line.at)
        )

    def events(self, at: int) -> tuple[ev.Event, ...]:
        """Every event up to and at an instant."""
        return self._events[: bisect_right(self._instants, at)]

    def state(self, at: int) -> State:
        """How the world stood after them."""
        return fold(State.of(self.names.scenario), self.events(at))

    def phase(self, at: int) -> Phase:
        """The phase of the story at an instant."""
        phases = self.names.scenario.phases
        return phases[max(bisect_right([phase.starts for phase in phases], at) - 1, 0)]

    def shown(self, seat: str, at: int, lang: Lang) -> tuple[sh.Shown, ...]:
        """Exactly what a seat had been shown by an instant."""
        instants, sights = self._view(seat, lang)
        return sights[: bisect_right(instants, at)]

    def opened(self, seat: str, at: int) -> dict[str, int]:
        """The messages that a seat had opened, as items, and when."""
        state, item = self.state(at), self.staging.item_of
        opened = {item[name]: each.opened[seat] for name, each in state.sent.items() if seat in each.opened}
        return opened | {name: by[seat] for name, by in state.written_opened.items() if seat in by}

    def marks(self, at: int) -> tuple[Mark, ...]:
        """The marks that had come: judged on what had happened, and no other if nothing more had."""
        events = self.events(at)
        settled = events if _is_over(events) else (*events, _LONG_AFTER)
        marks = set(self._sheet(settled).marks)
        return tuple(mark for mark in self._sheet(events).marks if mark.at <= at and mark in marks)

    def _sheet(self, events: tuple[ev.Event, ...]) -> Sheet:
        return sheet_of(self.names.scenario, self.names.regimes, events)

    def _view(self, seat: str, lang: Lang) -> tuple[list[int], tuple[sh.Shown, ...]]:
        if (seat, lang) not in self._views:
            viewer = self.staging.viewer(self.seats, seat, lang)
            seen = [(event.at, sight) for event in self._events if (sight := visible(event, viewer, self.staging))]
            self._views[seat, lang] = [at for at, _ in seen], tuple(sight for _, sight in seen)
        return self._views[seat, lang]


def _told_once(events: Iterable[ev.Event]) -> Iterator[ev.Event]:
    """All but the later drafts of a seat for one thing: one is kept every few seconds while somebody types."""
    drafted: set[tuple[str, ...]] = set()
    for event in events:
        draft = _drafted(event)
        if draft is None or draft not in drafted:
            yield event
        if draft is not None:
            drafted.add(draft)


def _drafted(event: ev.Event) -> tuple[str, ...] | None:
    """Whose draft of what it is."""
    match event:
        case ev.DraftKept():
            return (event.seat, event.decision)
        case ce.NoticeDrafted():
            return (event.seat, event.clock, event.stage)
    return None


_LONG_AFTER = ev.WordsTyped(at=10 * DAY, ref="", seat="", text="")
"""Nothing, long after any play: it only tells that time went on."""


def _is_over(events: Iterable[ev.Event]) -> bool:
    return any(event.kind == "world-ended" for event in events)
