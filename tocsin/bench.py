"""`tocsin bench`: how soon consoles have what is due, and people their acknowledgement, beside the bare parts.

The host plays in a process of its own, and all consoles are clients in this one. The same clients then hear the same
bytes from a bare server, alternately, round by round. Instants are the monotonic clock's, which processes share.
"""

import asyncio
import gc
import json
import platform
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from engine.asking import AskDecide
from engine.events import DecisionTaken, InjectSent, event_codec
from engine.wire import Sights
from replays.reader import read
from tocsin.address import HERE
from tocsin.bench_bare import Broadcast, Commit, bare_side
from tocsin.bench_figures import Arrivals, Figures, ledger
from tocsin.bench_host import STARTEX, STOP, host_side
from tocsin.bench_pack import EVERY_MS, OPTION, QUESTION, SEATS, due_of
from tocsin.child import child, told_by
from tocsin.fleet import Fleet
from tocsin.keys import JoinString
from tocsin.rehearse_command import cores

THROWN_AWAY = 3
ROUNDS = 30
COMMITS = 5
"""Bare commits a round: one slow one among few would be their p99."""
BURSTS = 3
"""Times that everybody answers within a second, after one that is thrown away."""
BURST_EVERY_S = 2.0
JOIN_S = 0.95
"""What joins are spread over: all ask within a second."""
SETTLED_NS = 1_000_000_000
"""After STARTEX, by when every console has what it begins with."""
ROW_BYTES = 150
"""What a record holds beside its body: times, names and two hashes."""
REASON = "Eleven callers were sent astray; stopping costs us an hour of calls."


async def measured(consoles: int, rounds: int = ROUNDS, bursts: int = BURSTS) -> dict[str, Any]:
    """One run, as the document that `--json` prints; so many rounds and bursts count, after those thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        return await _Bench(consoles, rounds + THROWN_AWAY, bursts + 1, Path(folder)).run()


class _Bench:
    """One run, from the first join to the last figure."""

    def __init__(self, consoles: int, rounds: int, bursts: int, folder: Path) -> None:
        self._consoles = consoles
        self._rounds_played, self._bursts_played = rounds, bursts
        self._file = folder / "bench.tocsin"
        self._bare_file = folder / "bare.db"
        self._ours, self._theirs = Arrivals(), Arrivals()
        self._commits: list[float] = []
        self._asked: dict[str, int] = {}
        self._startex = 0

    async def run(self) -> dict[str, Any]:
        teams = -(-self._consoles // SEATS)
        tail_ms = int((self._bursts_played + 1) * BURST_EVERY_S * 1_000)
        with child(host_side, self._file, teams, self._rounds_played, tail_ms) as host:
            joinings = [JoinString.read(each) for each in await told_by(host)][: self._consoles]
            fleet = Fleet(joinings, "en", self._ours.heard)
            running = asyncio.create_task(fleet.run(JOIN_S))
            began = time.monotonic_ns()
            await fleet.welcomed.wait()
            joins = (time.monotonic_ns() - began) / 1e9
            host.send(STARTEX)
            self._startex = await told_by(host)
            await self._until(self._startex + SETTLED_NS)
            gc.freeze()
            with child(bare_side, self._bare_file, self._offset(fleet)) as bare:
                await self._rounds(fleet, bare)
            await self._bursts(fleet)
            host.send(STOP)
            peak = await told_by(host)
            running.cancel()
            await asyncio.wait([running])
        return self._document(joins, peak)

    def _offset(self, fleet: Fleet) -> int:
        return fleet.sessions[0].offset

    async def _rounds(self, fleet: Fleet, bare: Connection) -> None:
        port = await told_by(bare)
        audience = Fleet([JoinString(HERE, port, "A" * 17)] * self._consoles, "en", self._theirs.heard)
        for session in audience.sessions:
            session.offset = self._offset(fleet)
        running = asyncio.create_task(audience.run(JOIN_S))
        await audience.welcomed.wait()
        for number in range(self._rounds_played):
            await self._until(self._due(number) + EVERY_MS * 300_000)
            assert self._ours.latest is not None
            bare.send(Broadcast(self._bare_due(number), _text(self._ours.latest)))
            await self._until(self._bare_due(number) + EVERY_MS * 250_000)
            for _ in range(COMMITS):
                bare.send(Commit(self._rows(number)))
                self._commits.append(await told_by(bare))
        running.cancel()
        await asyncio.wait([running])

    async def _bursts(self, fleet: Fleet) -> None:
        first = time.monotonic_ns()
        for burst in range(self._bursts_played):
            begins = first + int(burst * BURST_EVERY_S * 1e9)
            for number in range(self._consoles):
                await self._until(begins + number * 1_000_000_000 // self._consoles)
                ref = f"{burst}-{number}"
                self._asked[ref] = time.monotonic_ns()
                fleet.ask(number, AskDecide(ref=ref, decision=QUESTION, option=OPTION, confidence=60, text=REASON))
        await self._until(first + int(self._bursts_played * BURST_EVERY_S * 1e9))

    def _due(self, number: int) -> int:
        return self._startex + due_of(number) * 1_000_000

    def _bare_due(self, number: int) -> int:
        return self._due(number) + EVERY_MS * 400_000

    async def _until(self, instant: int) -> None:
        await asyncio.sleep(max(0, instant - time.monotonic_ns()) / 1e9)

    def _rows(self, number: int) -> tuple[bytes, ...]:
        sent = InjectSent(at=due_of(number), inject=f"round-{number}", to=tuple(f"seat_{each}" for each in "abcdef"))
        row = event_codec.dump_json(sent) + bytes(ROW_BYTES)
        return (row,) * -(-self._consoles // SEATS)

    def _document(self, joins: float, peak: float) -> dict[str, Any]:
        kept = range(THROWN_AWAY, self._rounds_played)
        fanout = Figures.of(delay for number in kept for delay in self._ours.delays(number, self._due(number)))
        bare = Figures.of(delay for number in kept for delay in self._theirs.delays(number, self._bare_due(number)))
        commit = Figures.of(self._commits[THROWN_AWAY * COMMITS :])
        lost, duplicated = ledger(self._ours, self._asked, self._written(), self._consoles, self._rounds_played)
        return {
            "consoles": self._consoles,
            "machine": f"{platform.machine()}, {cores()} cores, Python {platform.python_version()}",
            "fanout_ms": fanout._asdict(),
            "baseline_fanout_ms": bare._asdict(),
            "baseline_commit_ms": commit._asdict(),
            "fanout_ratio_p99": round(fanout.p99 / (bare.p99 + commit.p99), 2),
            "ack_ms": Figures.of(self._acks())._asdict(),
            "lost": lost,
            "duplicated": duplicated,
            "rss_mb": round(peak, 1),
            "joins": {
                "asked": self._consoles,
                "served": len(self._ours.welcomes),
                "seconds": round(joins, 2),
            },
        }

    def _acks(self) -> Iterator[float]:
        for ref, asked in self._asked.items():
            if not ref.startswith("0-") and ref in self._ours.receipts:
                yield (self._ours.receipts[ref][0] - asked) / 1e6

    def _written(self) -> Counter[str]:
        """How often each answer stands in the journal."""
        with read(self._file) as reader:
            events = [record.event() for record in reader.records() if record.kind == "decision-taken"]
        return Counter(event.ref for event in events if isinstance(event, DecisionTaken))


def _text(sights: Sights) -> str:
    """The very frame that the host sent."""
    return json.dumps(sights.model_dump(mode="json"), separators=(",", ":"), ensure_ascii=False)
