"""What crosses worlds: bulletins to the hall, and what teams share. Each is a command of the world that gets it.

A world never knows of another: what it offers is an event, and who gets it is decided here, while it is played live.
Playing a journal again repeats none of this, since the commands stand in it.
"""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Protocol

from engine import commands as ask
from engine.commands import FACILITATOR
from engine.events import Event
from engine.hall import HallBeat, HallRecord
from engine.share_events import InfoShared
from injects.model import Channel
from injects.written import Lang
from scenarios.exercise import Beat, Exercise
from tocsin.live_hall import LiveHall
from tocsin.live_world import LiveWorld


class Stage(Protocol):
    """What crossing needs of the host."""

    hall: LiveHall

    def reading(self) -> int: ...

    def record(self, act: HallRecord) -> None: ...

    def command(self, live: LiveWorld, command: ask.Command) -> str:
        """Has a world play a command now. One that was answered before is not played again."""
        ...


class Crossing:
    """The beats of an exercise file, and its rule on sharing. `played` are the beats that were, before a restart."""

    def __init__(self, stage: Stage, exercise: Exercise | None, played: Iterable[int] = ()) -> None:
        self._stage = stage
        self._beats: Sequence[Beat] = exercise.beats if exercise else ()
        self._langs: dict[str, Lang] = {e.team: exercise.language_of(e) for e in exercise.teams} if exercise else {}
        self._shares = exercise is not None and exercise.sharing == "all"
        self._played = set(played)

    def peers_of(self, live: LiveWorld) -> tuple[str, ...]:
        """The teams that this one may share with."""
        return tuple(other.team for other in self._others(live)) if self._shares else ()

    def next_beat(self) -> int | None:
        """Hall time of the next beat, in milliseconds."""
        return min((beat.at for n, beat in enumerate(self._beats) if n not in self._played), default=None)

    def play_beats(self) -> bool:
        """Shows the hall what is due by now; whether anything was. Who is not in play does not see it, later either."""
        hall = self._stage.hall.clock.at(self._stage.reading())
        due = [n for n, beat in enumerate(self._beats) if n not in self._played and beat.at <= hall]
        for n in due:
            self._played.add(n)
            for live in self._in_play():
                if not self._beats[n].to or live.team in self._beats[n].to:
                    self._stage.command(live, self._bulletin(n, live))
            self._stage.record(HallBeat(beat=n))
        return bool(due)

    def share(self, live: LiveWorld, events: Iterable[Event]) -> None:
        """Hands on what a team has just shared, to those it is for."""
        for event in events:
            if isinstance(event, InfoShared):
                self._hand_on(live, event)

    def catch_up(self) -> None:
        """After a restart: whatever was shared and had not arrived everywhere."""
        for live in self._in_play():
            self.share(live, live.committed)

    def _hand_on(self, live: LiveWorld, event: InfoShared) -> None:
        words = live.world.state.words.get((event.seat, event.ref), "")
        command = ask.Write(
            ref=sha256(f"{live.number}/{event.seat}/{event.ref}".encode()).hexdigest()[:32],
            seat=FACILITATOR,
            channel=Channel.PARTNER,
            sender=live.team,
            shared_by=live.team,
            tlp=event.tlp,
            text=words,
        )
        for other in self._others(live):
            if self._shares and other in self._in_play() and (not event.to or other.team in event.to):
                self._stage.command(other, command)

    def _bulletin(self, n: int, live: LiveWorld) -> ask.Write:
        beat, lang = self._beats[n], self._langs[live.team]
        return ask.Write(
            ref=f"beat-{n}",
            seat=FACILITATOR,
            channel=beat.channel,
            sender=beat.from_.said(lang),
            subject=beat.subject.said(lang) if beat.subject else "",
            text=beat.body.said(lang),
        )

    def _others(self, live: LiveWorld) -> Iterator[LiveWorld]:
        return (other for other in self._stage.hall.worlds.values() if other is not live)

    def _in_play(self) -> list[LiveWorld]:
        return [live for live in self._stage.hall.worlds.values() if live.begun and not (live.over or live.broken)]
