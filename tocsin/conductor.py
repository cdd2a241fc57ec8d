"""The conductor: what a facilitator asks, done at the present instant, and answered once."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol

from engine import commands as ask
from engine import conducting as act
from engine.commands import FACILITATOR
from engine.events import Event, is_of_flood
from engine.hall import HallAnswered, HallJumped, HallRecord
from tocsin.crossing import Crossing
from tocsin.live_hall import LiveHall
from tocsin.live_world import LiveWorld

NOTICED = frozenset(
    {
        "phase-began",
        "roles-joined",
        "inject-sent",
        "flood-began",
        "inject-held",
        "decision-opened",
        "decision-due",
        "decision-closed",
        "persona-replied",
        "control-changed",
        "world-ended",
    }
)
"""What a jump lands on: things that a team, or its facilitator, notices; of a flood, that it begins."""


class Stage(Protocol):
    """What the conductor needs of the host."""

    hall: LiveHall
    crossing: Crossing

    def reading(self) -> int: ...

    def record(self, act: HallRecord) -> None: ...

    def play(self, live: LiveWorld) -> Sequence[Event]:
        """Lets a world come to the present instant."""
        ...

    def command(self, live: LiveWorld, command: ask.Command) -> str:
        """Has a world play a command now; its answer's code. One that was answered before is not played again."""
        ...

    def finish(self) -> None:
        """ENDEX for the exercise."""
        ...

    @property
    def full(self) -> bool:
        """Whether time stands still because the disk is full."""
        ...


def _is_noticed(event: Event) -> bool:
    return event.kind in NOTICED and not is_of_flood(event)


class Refused(Exception):
    """Why an act is refused, as a code of `engine.hall_refusals`."""


class Conductor:
    """Facilitators' acts on one exercise. `answered` are those answered before a restart, by facilitator and ref."""

    def __init__(self, stage: Stage, answered: Iterable[tuple[str, str]] = ()) -> None:
        self._stage = stage
        self._hall = stage.hall
        self._answered = set(answered)
        self._ending = False

    def conduct(self, asked: act.Conducting, by: str) -> None:
        """Does what a facilitator asks, unless that was answered already, and writes the answer down."""
        if (by, asked.ref) in self._answered:
            return
        self._answered.add((by, asked.ref))
        try:
            if asked.world is not None and asked.world not in self._hall.worlds:
                raise Refused("hall/unknown-team")
            code = _ACTS[asked.kind](self, asked) or ""
        except Refused as refused:
            code = str(refused)
        self._stage.record(HallAnswered(by=by, ref=asked.ref, code=code))
        if self._ending:
            self._stage.finish()

    def begin(self, world: int | None = None) -> bool:
        """STARTEX for all who have not had theirs, or for one; False when there is nobody left to start."""
        starting = [live for live in self._chosen(world) if not live.begun]
        if not starting:
            return False
        self._record(self._hall.start(world, self._stage.reading()))
        for live in starting:
            self._stage.play(live)
        return True

    def _start(self, asked: act.Start) -> None:
        if not self.begin(asked.world):
            raise Refused("hall/begun-already")

    def _pause(self, asked: act.Pause) -> None:
        live = self._one(asked.world)
        still = live.clock.paused if live else not (self._hall.clock.running or self._hall.held)
        if still and not (asked.no_duff and not self._hall.no_duff):
            raise Refused("hall/paused-already")
        if live and asked.no_duff:
            raise Refused("hall/for-all")
        self._record([self._hall.pause(asked.world, self._stage.reading(), no_duff=asked.no_duff)])

    def _resume(self, asked: act.Resume) -> None:
        live = self._one(asked.world)
        if self._stage.full and not live:
            raise Refused("hall/disk-full")
        if live and not live.begun:
            raise Refused("hall/not-begun")
        if live and live.broken:
            raise Refused("hall/broken")
        if not live.clock.paused if live else self._hall.clock.running:
            raise Refused("hall/running-already")
        self._record([self._hall.resume(asked.world, self._stage.reading())])

    def _pace(self, asked: act.Pace) -> None:
        if asked.world is not None:
            raise Refused("hall/for-all")
        self._record([self._hall.set_pace(asked.pace, self._stage.reading())])

    def _jump(self, asked: act.Jump) -> None:
        """World by world in the order of what is due, until somebody notices something."""
        if asked.world is not None:
            raise Refused("hall/for-all")
        self._begun()
        by, noticed = 0, False
        while not noticed:
            moved = self._to_next_due()
            if moved is None:
                break
            by += moved[0]
            noticed = moved[1]
        if not noticed and not by:
            raise Refused("hall/nothing-due")
        self._record([HallJumped(by=by)])

    def _to_next_due(self) -> tuple[int, bool] | None:
        """How far hall time was moved, and whether anybody notices; None when nothing is due any more."""
        reading = self._stage.reading()
        due = [
            (live.clock.hall_until(live.next_due, reading), live)
            for live in self._hall.worlds.values()
            if live.begun and not live.clock.paused and live.next_due is not None
        ]
        beat = self._stage.crossing.next_beat()
        waits = [wait for wait, _ in due] + ([] if beat is None else [max(0, beat - self._hall.clock.at(reading))])
        if not waits:
            return None
        by = min(waits)
        self._hall.clock.jump(by)
        events = [event for wait, live in due if wait == by for event in self._stage.play(live)]
        return by, self._stage.crossing.play_beats() or any(map(_is_noticed, events))

    def _end(self, asked: act.EndPlay) -> None:
        """Teams that never had their STARTEX do not keep the exercise from ending."""
        live = self._one(asked.world)
        if live and not live.begun:
            raise Refused("hall/not-begun")
        for each in self._chosen(asked.world):
            if each.begun and not each.over:
                self._stage.command(each, ask.End(ref=asked.ref, seat=FACILITATOR))
        self._ending = asked.world is None

    def _release(self, asked: act.ReleaseInject) -> str:
        return self._ask(asked, ask.Release(ref=asked.ref, seat=FACILITATOR, inject=asked.inject))

    def _withhold(self, asked: act.WithholdInject) -> str:
        command = ask.Withhold(ref=asked.ref, seat=FACILITATOR, inject=asked.inject, lift=asked.lift)
        return self._ask(asked, command)

    def _skip(self, asked: act.SkipInject) -> str:
        return self._ask(asked, ask.Skip(ref=asked.ref, seat=FACILITATOR, inject=asked.inject))

    def _write(self, asked: act.WriteInject) -> str:
        fields = asked.model_dump(exclude={"kind", "world"})
        return self._ask(asked, ask.Write(**fields, seat=FACILITATOR))

    def _ask(self, asked: act.Act, command: ask.Command) -> str:
        """Of the worlds it is for; refused when all of them refuse, with the first reason."""
        self._begun()
        played = asked.scenario if isinstance(asked, act.InjectAct) else None
        chosen = [
            live for live in self._chosen(asked.world) if live.begun and played in (None, live.world.scenario.scenario)
        ]
        codes = [self._stage.command(live, command) for live in chosen]
        return "" if "" in codes else next(iter(codes), "hall/not-begun")

    def _begun(self) -> None:
        if not self._hall.began:
            raise Refused("hall/not-begun")

    def _one(self, world: int | None) -> LiveWorld | None:
        """The team an act is for, when it is for one; play must have begun."""
        self._begun()
        live = None if world is None else self._hall.worlds[world]
        if live and live.over:
            raise Refused("hall/over")
        return live

    def _chosen(self, world: int | None) -> list[LiveWorld]:
        return [live for live in self._hall.worlds.values() if world in (None, live.number)]

    def _record(self, records: Iterable[HallRecord]) -> None:
        for record in records:
            self._stage.record(record)


_ACTS: dict[str, Callable[[Conductor, Any], str | None]] = {
    "start": Conductor._start,
    "end": Conductor._end,
    "pause": Conductor._pause,
    "resume": Conductor._resume,
    "pace": Conductor._pace,
    "jump": Conductor._jump,
    "release": Conductor._release,
    "withhold": Conductor._withhold,
    "skip": Conductor._skip,
    "write": Conductor._write,
}
