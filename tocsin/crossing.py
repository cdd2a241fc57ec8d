"""What crosses worlds: bulletins to the hall, and what teams share. Each is a command of the world that gets it.

A world never knows of another: what it offers is an event, and who gets it is decided here, while it is played live.
Playing a journal again repeats none of this, since the commands stand in it.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple, Protocol

from engine import commands as ask
from engine.commands import FACILITATOR
from engine.desk import Noted
from engine.events import Event
from engine.hall import HallBeat, HallRecord
from engine.share_events import InfoShared
from injects.model import Channel
from injects.written import Lang
from scenarios.belonging import roles_of
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

    def peers_of(self, live: LiveWorld, seat: str) -> tuple[str, ...]:
        """The teams that this seat's may share with."""
        own = live.team_of(seat)
        return tuple(peer.team for peer in self._teams() if peer.team != own) if self._shares else ()

    def next_beat(self) -> int | None:
        """Hall time of the next beat, in milliseconds."""
        return min((beat.at for n, beat in enumerate(self._beats) if n not in self._played), default=None)

    def play_beats(self) -> bool:
        """Shows the hall what is due by now; whether anything was. Who is not in play does not see it, later either."""
        if not self._stage.hall.began:
            return False
        hall = self._stage.hall.clock.at(self._stage.reading())
        due = [n for n, beat in enumerate(self._beats) if n not in self._played and beat.at <= hall]
        for n in due:
            self._played.add(n)
            for peer in self._in_play():
                if not self._beats[n].to or peer.team in self._beats[n].to:
                    self._stage.command(peer.live, self._bulletin(n, peer))
            self._stage.record(HallBeat(beat=n))
        return bool(due)

    def share(self, live: LiveWorld, events: Iterable[Event]) -> None:
        """Hands on what a team has just shared, to those it is for."""
        for event in events:
            if isinstance(event, InfoShared):
                self._hand_on(live, event)

    def catch_up(self, noted: Iterable[Noted]) -> None:
        """After a restart, whatever was shared and had not arrived everywhere. `noted` is all that happened, in order:
        who had not begun when something was shared does not get it, as they would not have without the restart."""
        begun: set[int] = set()
        for world, _, what in noted:
            begun.add(world)
            if isinstance(what, InfoShared):
                self._hand_on(self._stage.hall.worlds[world], what, begun)

    def _hand_on(self, live: LiveWorld, event: InfoShared, begun: Container[int] | None = None) -> None:
        words = live.world.state.words.get((event.seat, event.ref), "")
        own = live.team_of(event.seat)
        ref = sha256(f"{live.number}/{event.seat}/{event.ref}".encode()).hexdigest()[:32]
        for peer in self._in_play():
            if begun is not None and peer.live.number not in begun:
                continue
            if self._shares and peer.team != own and (not event.to or peer.team in event.to):
                command = ask.Write(
                    ref=f"{ref}{peer.mark}",
                    seat=FACILITATOR,
                    to=peer.roles,
                    channel=Channel.PARTNER,
                    sender=own,
                    shared_by=own,
                    tlp=event.tlp,
                    text=words,
                )
                self._stage.command(peer.live, command)

    def _bulletin(self, n: int, peer: "_Team") -> ask.Write:
        beat, lang = self._beats[n], self._langs[peer.team]
        return ask.Write(
            ref=f"beat-{n}{peer.mark}",
            seat=FACILITATOR,
            to=peer.roles,
            channel=beat.channel,
            sender=beat.from_.said(lang),
            subject=beat.subject.said(lang) if beat.subject else "",
            text=beat.body.said(lang),
        )

    def _teams(self) -> Iterator["_Team"]:
        for live in self._stage.hall.worlds.values():
            if not live.teams:
                yield _Team(live, live.team, (), "")
            for n, (side, team) in enumerate(live.teams.items()):
                yield _Team(live, team, roles_of(live.world.scenario, side), f"-{n}")

    def _in_play(self) -> list["_Team"]:
        return [each for each in self._teams() if each.live.begun and not (each.live.over or each.live.broken)]


class _Team(NamedTuple):
    """A team of the hall: its world, and there its roles, everybody's when they are none."""

    live: LiveWorld
    team: str
    roles: tuple[str, ...]
    mark: str
    """What a command's ref ends on, so that two teams of one world get one each."""
