"""The demo's play: a host, crowds of simulated teams and a simulated facilitator, over real sockets."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from engine.desk_wire import HallNow
from replays.reader import read
from replays.records import HALL
from scenarios.model import Scenario
from tocsin.address import HERE
from tocsin.child import child, told_by
from tocsin.crowd import Tally, Team, crowd_side
from tocsin.demo_host import Hosting, host_side
from tocsin.helmsman import Helmsman
from tocsin.keys import JoinString, Keys, KeysError
from tocsin.participants import reserves
from tocsin.rehearse_command import cores
from tocsin.skill import Level

LEVELS: tuple[Level, ...] = ("novice", "competent", "expert")
OPEN_S = 0.05


class DemoFailed(Exception):
    """The host ended otherwise than at ENDEX; the first argument is what it said last, empty when it was killed."""


class Told(NamedTuple):
    """Who hears how it goes: the hall about once a second, and the join string of a second facilitator."""

    hall: Callable[[HallNow], None]
    helm: Callable[[JoinString], None]


class Outcome(NamedTuple):
    """How it went: the latest that anything left the host, and what the crowds asked."""

    worst_late_ms: int
    tally: Tally


async def play(hosting: Hosting, scenario: Scenario, told: Told) -> Outcome:
    """Plays to ENDEX. Raises DemoFailed. No process that it begins outlives it."""
    with ExitStack() as processes:
        host = processes.enter_context(child(host_side, hosting))
        keys = await keys_of(hosting.file, host)
        with read(hosting.file) as reader:
            seed = reader.header.seed
        first, second = strings(keys, HALL)
        told.helm(second)
        teams = [_team(keys, number) for number in range(1, hosting.teams + 1)]
        crowds = [
            processes.enter_context(child(crowd_side, hosting.pack, seed, share, hosting.lang))
            for share in _shares(teams, max(cores() - 1, 1))
        ]
        planned = {number: reserves(scenario, f"{seed}/{number}") for number in range(1, hosting.teams + 1)}
        helmsman = Helmsman(first, hosting.lang, planned, told.hall)
        await _until_endex(host, helmsman)
        tallies = [await told_by(crowd) for crowd in crowds]
    return Outcome(helmsman.worst_late_ms, Tally(*map(sum, zip(*tallies, strict=True))))


async def _until_endex(host: Connection, helmsman: Helmsman) -> None:
    conducting, ending = asyncio.create_task(helmsman.run()), asyncio.create_task(told_by(host))
    try:
        await asyncio.wait([conducting, ending], return_when=asyncio.FIRST_COMPLETED)
        if conducting.done():
            conducting.result()
        code, last = await ending
    except EOFError:
        code, last = 1, ""
    finally:
        conducting.cancel()
        ending.cancel()
        await asyncio.wait([conducting, ending])
    if code:
        raise DemoFailed(last)


async def keys_of(file: Path, host: Connection) -> Keys:
    """The join codes, once the host has written them."""
    while not host.poll():
        try:
            return Keys.load(file)
        except KeysError:
            await asyncio.sleep(OPEN_S)
    raise DemoFailed(host.recv()[1])


def strings(keys: Keys, world: int) -> tuple[JoinString, ...]:
    """The join strings of a team's seats, in their order; those of the facilitators for world 0."""
    return tuple(JoinString(HERE, keys.port, key.code) for key in keys.seats if key.world == world)


def _team(keys: Keys, number: int) -> Team:
    return Team(str(number), LEVELS[number % len(LEVELS)], strings(keys, number))


def _shares(teams: Sequence[Team], most: int) -> list[Sequence[Team]]:
    size = -(-len(teams) // most)
    return [teams[first : first + size] for first in range(0, len(teams), size)]
