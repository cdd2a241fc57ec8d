"""Re-execution: the journalled commands played again in virtual time, and every event held against the journal.

A restart stands on it (it gives back the worlds as they were), and `verify` proves by it that a file tells what the
engine did. World by world, the journal must be a prefix of what re-execution gives; forgotten words are not compared.
A command that a world broke on was refused, and is not played again: so the others can go on, and that world too.
"""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from engine.events import CommandAnswered, Event, event_codec
from engine.state import apply
from engine.world import World
from replays.reader import Reader
from replays.records import HALL, Record
from replays.words import command_of
from scenarios.clocks import Regime
from scenarios.model import Scenario


class Difference(NamedTuple):
    """The first place where the journal and re-execution part: the record, and what each of them says."""

    record: int
    world: int
    journalled: str
    played: str


class Replayed(NamedTuple):
    """The worlds as they stand after the last record, and the first difference, if there is one."""

    worlds: Mapping[int, World]
    difference: Difference | None


def reexecute(reader: Reader, scenarios: Mapping[str, Scenario], law: Mapping[str, Regime]) -> Replayed:
    """Plays a journal again. The chain must have been checked; `scenarios` are the packs it holds, loaded."""
    again = {
        world.number: _Again(World(scenarios[world.scenario], reader.header.seed, world.seats, law), world.number)
        for world in reader.worlds
    }
    difference = next(_differences(reader.records(), again), None)
    return Replayed({number: each.world for number, each in again.items()}, difference)


def _differences(records: Iterator[Record], again: Mapping[int, "_Again"]) -> Iterator[Difference]:
    last = 0
    for record, following in _with_following(records):
        last = record.seq
        if record.world == HALL:
            continue
        world = again.get(record.world)
        unknown = Difference(record.seq, record.world, record.kind, "no such world")
        difference = world.meet(record, following) if world else unknown
        if difference is not None:
            yield difference
    for each in again.values():
        if each.owed:
            yield Difference(last, each.number, "nothing more", _said(each.owed[0]))


def _with_following(records: Iterator[Record]) -> Iterator[tuple[Record, Record | None]]:
    before = next(records, None)
    for record in records:
        assert before is not None
        yield before, record
        before = record
    if before is not None:
        yield before, None


class _Again:
    """One world played again: what it owes are events that it gave and that the journal has yet to show."""

    def __init__(self, world: World, number: int) -> None:
        self.world = world
        self.number = number
        self.owed: deque[Event] = deque()
        self._fault: str | None = None

    def meet(self, record: Record, following: Record | None) -> Difference | None:
        """Takes the next record of this world, and says where it differs from what was played."""
        return self._command(record, following) if record.is_command else self._event(record)

    def _command(self, record: Record, following: Record | None) -> Difference | None:
        if not self.owed and following and (refusal := self._broke(following)):
            self.owed.append(refusal)
            apply(self.world.state, refusal)
            return None
        self._advance(record.world_ms)
        if self.owed:
            return self._difference(record, record.kind)
        command = command_of(record, following)
        self._play(lambda: self.world.receive(command, record.world_ms))
        return self._difference(record, record.kind) if self._fault else None

    def _broke(self, following: Record) -> CommandAnswered | None:
        """The refusal of a command that did nothing, since the world had broken, on it or before; it is not played."""
        if following.world != self.number or following.kind != "command-answered" or self.world.state.ending:
            return None
        answer = following.event()
        return answer if isinstance(answer, CommandAnswered) and answer.code == "world/ended" else None

    def _event(self, record: Record) -> Difference | None:
        if not self.owed:
            self._advance(record.world_ms)
        if not self.owed:
            return self._difference(record, _body(record))
        played = self.owed[0]
        if not _same(played, record):
            return self._difference(record, _body(record))
        self.owed.popleft()
        return None

    def _advance(self, to: int) -> None:
        if to >= self.world.now:
            self._play(lambda: self.world.advance(to))

    def _play(self, verb: Callable[[], list[Event]]) -> None:
        try:
            self.owed.extend(verb())
        except Exception as error:  # noqa: BLE001 - a world that cannot play on is what was to be found out
            self._fault = f"{type(error).__name__}: {error}"

    def _difference(self, record: Record, journalled: str) -> Difference:
        played = _said(self.owed[0]) if self.owed else self._fault or "nothing"
        return Difference(record.seq, self.number, journalled, played)


def _same(played: Event, record: Record) -> bool:
    """Byte by byte; else as events, since an older program did not write what has been added with a default."""
    if played.kind != record.kind or record.body is None:
        return played.kind == record.kind
    return event_codec.dump_json(played) == record.body or played == record.event()


def _said(event: Event) -> str:
    return event_codec.dump_json(event).decode()


def _body(record: Record) -> str:
    return record.kind if record.body is None else record.body.decode()
