"""The host that is measured, in a process of its own: the real one, with somebody who asks it for its figures."""

import asyncio
import os
import resource
import time
from multiprocessing.connection import Connection
from pathlib import Path

from engine.pace import REAL_TIME, HallClock
from scenarios.load import Loaded
from tocsin.address import HERE
from tocsin.bench_pack import SEATS, bench_pack
from tocsin.child import hear
from tocsin.host_command import WATCHES
from tocsin.house import House
from tocsin.keys import JoinString, Keys
from tocsin.lineup import lineup_of_pack
from tocsin.listener import listen
from tocsin.stage import stage_new
from tocsin.streams import people

STARTEX, STOP = "startex", "stop"


def host_side(pipe: Connection, file: Path, teams: int, rounds: int, tail_ms: int, bulk: int = 1) -> None:
    """Sends its join strings; begins at STARTEX and sends that instant (monotonic, ns); at STOP sends its peak (MB)."""
    with Path(os.devnull).open("w") as nowhere:
        people.file = nowhere
        asyncio.run(_host(pipe, file, teams, bench_pack(rounds, tail_ms, bulk)))
    pipe.send(peak_mb())


async def _host(pipe: Connection, file: Path, teams: int, pack: Loaded) -> None:
    with listen(HERE, 0) as listening:
        port = listening.getsockname()[1]
        staged = stage_new(file, lineup_of_pack(pack, teams=teams, seats=SEATS), pace=REAL_TIME, now_ms=WATCHES.wall())
        keys = Keys.drawn(port, [(live.number, seat) for live in staged.worlds for seat in live.world.state.seats])
        house = House(staged, keys, WATCHES, begins="control", terminal=False, lang="en")
        hear(pipe, lambda told: _begin(pipe, house, staged.hall.clock) if told == STARTEX else house.host.stop())
        pipe.send([str(JoinString(HERE, port, key.code)) for key in keys.seats])
        await house.run(listening)
        staged.journal.close()


def _begin(pipe: Connection, house: House, hall: HallClock) -> None:
    house.host.begin()
    reading = time.monotonic_ns() // 1_000_000
    if hall.running:
        pipe.send((reading - hall.at(reading)) * 1_000_000)
    else:
        asyncio.get_running_loop().call_later(0.01, _begin, pipe, house, hall)


def peak_mb() -> float:
    """The most memory this process ever held, in MB. What `ru_maxrss` says counts the process that started it too."""
    status = Path("/proc/self/status")
    if status.exists():
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1_024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024
