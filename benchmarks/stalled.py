"""Ten consoles of 300 that stop, by SIGSTOP: `.venv/bin/python benchmarks/stalled.py`. What do the others feel?

The ten are in a process of their own, with sockets that take in little, so that the host soon has to keep what they do
not read. Later they go on, and must then have everything.
"""

import asyncio
import json
import multiprocessing
import os
import signal
import socket
import tempfile
import time
from pathlib import Path

from websockets.asyncio.client import connect

from tocsin import link
from tocsin.address import HERE
from tocsin.bench import SETTLED_NS
from tocsin.bench_figures import Arrivals, Figures
from tocsin.bench_host import STARTEX, STOP, host_side
from tocsin.bench_pack import SEATS, due_of
from tocsin.child import child, hear, told_by
from tocsin.fleet import Fleet
from tocsin.keys import JoinString

PATIENCE_S = 60
"""Only reached when something is wrong."""
ASLEEP_S = 2
"""What the others have at most to get what is left, while nobody of those that stopped is cut yet."""


def narrow(uri, **options):
    """A line whose socket takes in little at once."""
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    line.connect((HERE, int(uri.split(":")[2].split("/")[0])))
    line.setblocking(False)
    return connect(uri, sock=line, **options)


def sleepers(pipe, joinings):
    """Consoles that can be stopped. Sends its pid, and when asked how often each round came to each of them."""
    link.connect = narrow
    asyncio.run(_sleepers(pipe, joinings))


async def _sleepers(pipe, joinings):
    came, over = Arrivals(), asyncio.Event()
    running = asyncio.create_task(Fleet(joinings, "en", came.heard).run())

    def answer(asked):
        if isinstance(asked, EOFError):
            over.set()
        else:
            pipe.send(
                [
                    [len(came.rounds.get(number, {}).get(one, ())) for one in range(len(joinings))]
                    for number in range(asked)
                ]
            )

    hear(pipe, answer)
    pipe.send(os.getpid())
    await over.wait()
    running.cancel()


def stalled(consoles=300, asleep=10, rounds=40, calm=10, bulk=60):
    """One run, as a document. `calm` rounds come before anybody stops; `bulk` makes messages large, to fill sockets."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_stalled(Path(folder), consoles, asleep, rounds, calm, bulk))


async def _stalled(folder, consoles, asleep, rounds, calm, bulk):
    teams, came = -(-consoles // SEATS), Arrivals()
    with child(host_side, folder / "stalled.tocsin", teams, rounds, 30_000, bulk) as host:
        joinings = [JoinString.read(each) for each in await told_by(host)][:consoles]
        host_pid = multiprocessing.active_children()[0].pid
        with child(sleepers, joinings[:asleep]) as others:
            pid = await told_by(others)
            fleet = Fleet(joinings[asleep:], "en", came.heard)
            running = asyncio.create_task(fleet.run(over_s=0.5))
            await fleet.welcomed.wait()
            host.send(STARTEX)
            startex = await told_by(host)
            await until(startex + SETTLED_NS)
            await until(startex + due_of(calm) * 1_000_000 - 300_000_000)
            before = memory_mb(host_pid)
            os.kill(pid, signal.SIGSTOP)
            await until(startex + due_of(rounds) * 1_000_000)
            during = memory_mb(host_pid)
            missing = await missing_of(came, consoles - asleep, rounds)
            os.kill(pid, signal.SIGCONT)
            slept = await everything(others, rounds)
        host.send(STOP)
        await told_by(host)
        running.cancel()
    delays = [came.delays(number, startex + due_of(number) * 1_000_000) for number in range(rounds)]
    before_ms = Figures.of(each for some in delays[:calm] for each in some)
    while_asleep = Figures.of(each for some in delays[calm:] for each in some)
    received = [count for number in range(rounds) for count in slept[number]]
    received += [
        len(came.rounds.get(number, {}).get(one, ())) for number in range(rounds) for one in range(consoles - asleep)
    ]
    return {
        "others": consoles - asleep,
        "calm_ms": before_ms._asdict(),
        "while_asleep_ms": while_asleep._asdict(),
        "rise_p99_ms": round(while_asleep.p99 - before_ms.p99, 1),
        "host_grew_mb": round(during - before, 1),
        "missing_while_asleep": missing,
        "lost": received.count(0),
        "duplicated": sum(count > 1 for count in received),
    }


async def missing_of(came, others, rounds):
    """What the others still lack, once they lack nothing or it has been long enough."""
    ends = time.monotonic() + ASLEEP_S
    while (
        missing := sum(others - len(came.rounds.get(number, {})) for number in range(rounds))
    ) and time.monotonic() < ends:
        await asyncio.sleep(0.05)
    return missing


async def everything(others, rounds):
    """How often each round came to each sleeper, once none is missing or it has been long enough."""
    ends = time.monotonic() + PATIENCE_S
    while True:
        others.send(rounds)
        counts = await told_by(others)
        if all(map(all, counts)) or time.monotonic() > ends:
            return counts
        await asyncio.sleep(0.1)


async def until(instant):
    await asyncio.sleep(max(0, instant - time.monotonic_ns()) / 1e9)


def memory_mb(pid):
    status = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line for line in status if line.startswith("VmRSS")).split()[1]) / 1_024


if __name__ == "__main__":
    print(json.dumps(stalled(), indent=2))
