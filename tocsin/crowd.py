"""A crowd: simulated teams in a process of their own, each seat a client of the host like anybody's console."""

import asyncio
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import NamedTuple

from engine.asking import Asking
from engine.seating import seat_roles
from engine.staging import Staging
from engine.wire import FromHost
from injects.written import Lang
from scenarios.load import load_pack, regimes
from tocsin.child import hear
from tocsin.fleet import Fleet
from tocsin.keys import JoinString
from tocsin.simulated_team import SimulatedTeam
from tocsin.skill import Level


class Team(NamedTuple):
    """A team to be simulated: its name, how good it is, and the join strings of its seats, in their order."""

    name: str
    level: Level
    joinings: tuple[JoinString, ...]
    person: str | None = None
    """The seat of somebody real, for whom nothing is asked."""
    seats: int | None = None
    """Seats of each side; as many as there are join strings when absent."""


class Tally(NamedTuple):
    """What a crowd has asked, and how much of it was answered."""

    asked: int
    answered: int


def crowd_side(pipe: Connection, pack: str, seed: str, teams: Sequence[Team], lang: Lang) -> None:
    """Plays these teams until the host says goodbye to all, and sends the Tally; or until the pipe is closed."""
    asyncio.run(_Crowd(pack, seed, teams, lang).run(pipe))


class _Crowd:
    def __init__(self, pack: str, seed: str, teams: Sequence[Team], lang: Lang) -> None:
        scenario = load_pack(pack).scenario
        roles = seat_roles(scenario, teams[0].seats or len(teams[0].joinings))
        staging = Staging(scenario, seed, regimes())
        self._teams = [
            SimulatedTeam(staging, roles, seed=f"{seed}/{team.name}", level=team.level, lang=lang) for team in teams
        ]
        taken = [
            (simulated, seat, joining)
            for team, simulated in zip(teams, self._teams, strict=True)
            for seat, joining in zip(roles, team.joinings, strict=True)
            if seat != team.person
        ]
        self._places = [(simulated, seat) for simulated, seat, _ in taken]
        self._number = {place: number for number, place in enumerate(self._places)}
        self._joinings = [joining for _, _, joining in taken]
        self._lang: Lang = lang
        self._asked = 0

    async def run(self, pipe: Connection) -> None:
        self._news = asyncio.Event()
        self._fleet = Fleet(self._joinings, self._lang, self._heard)
        playing = asyncio.create_task(self._play())
        fleet = asyncio.create_task(self._fleet.run(over_s=1.0))
        hear(pipe, lambda _: fleet.cancel())
        await asyncio.wait([fleet])
        playing.cancel()
        if not fleet.cancelled():
            waiting = sum(len(session.waiting) for session in self._fleet.sessions)
            pipe.send(Tally(self._asked, self._asked - waiting))

    def _heard(self, number: int, messages: Sequence[FromHost]) -> None:
        team, seat = self._places[number]
        team.heard(seat, messages, _reading())
        self._news.set()

    async def _play(self) -> None:
        while True:
            self._news.clear()
            waits = [wait for team in self._teams if (wait := self._ask(team)) is not None]
            try:
                async with asyncio.timeout(min(waits) / 1_000 if waits else None):
                    await self._news.wait()
            except TimeoutError:
                continue

    def _ask(self, team: SimulatedTeam) -> int | None:
        for seat, asking in team.due(_reading()):
            if (team, seat) in self._number:
                self._send(self._number[team, seat], asking)
        return team.wait_ms(_reading())

    def _send(self, number: int, asking: Asking) -> None:
        self._asked += 1
        self._fleet.ask(number, asking)


def _reading() -> int:
    return time.monotonic_ns() // 1_000_000
