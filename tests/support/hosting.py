"""A host in the test's own event loop, on a clock that the test moves and a journal that the test may spoil."""

import asyncio
import threading
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from crises import small

from engine.asking import AskNote
from engine.shown import ShownReceipt, shown_codec
from tocsin.host import Host
from tocsin.lineup import lineup_of_pack
from tocsin.live_world import Watches
from tocsin.stage import stage_new

SEAT = "ai_lead"


def note(ref, text="we cut at nine"):
    return AskNote(ref=ref, text=text)


class Spoilt:
    """A journal whose commits wait for `open`, and fail with what stands in `failures`."""

    def __init__(self, journal, *failures):
        self.journal = journal
        self.failures = list(failures)
        self.open = threading.Event()
        self.open.set()
        self.tried = threading.Semaphore(0)

    def append(self, groups):
        self.tried.release()
        assert self.open.wait(30)
        if self.failures:
            raise self.failures.pop(0)
        return self.journal.append(groups)


@dataclass
class Stage:
    """What a test of the host looks at."""

    host: Host
    staged: object
    journal: Spoilt
    now: list
    said: list = field(default_factory=list)
    told: list = field(default_factory=list)
    moved: list = field(default_factory=list)

    def shown(self, world=1, seat=SEAT):
        view = self.host.views.of_seat(world, seat, "en")
        return [shown_codec.validate_json(view[index]) for index in range(len(view))]

    def receipts(self, world=1, seat=SEAT):
        return [each for each in self.shown(world, seat) if isinstance(each, ShownReceipt)]

    async def until(self, holds):
        async with asyncio.timeout(20):
            while not holds():
                await asyncio.sleep(0.002)

    async def begun(self):
        """Play begins, and its beginning is shown."""
        self.host.begin()
        await self.until(self.shown)

    async def tried(self):
        """The writer is inside a commit."""
        await asyncio.to_thread(self.journal.tried.acquire, timeout=20)


@asynccontextmanager
async def staged(path, *failures, teams=1, staged_again=None, stall_ms=10**9, lineup=None):
    lineup = lineup or lineup_of_pack(small(), teams=teams, seats=1)
    made = staged_again or stage_new(path, lineup, pace=1_000, now_ms=1)
    now, journal = [0], Spoilt(made.journal, *failures)
    said, told, moved = [], [], []
    watches = Watches(reading=lambda: now[0], wall=lambda: 1_790_000_000_000 + now[0])
    host = Host(
        journal,
        made.hall,
        watches,
        told=told.append,
        moved=lambda worlds: moved.append(list(worlds)),
        say=said.append,
        stalled=lambda ms: said.append(f"stalled {ms}"),
        noted=made.noted,
        answered=made.answered,
        exercise=made.exercise,
        beats=made.beats,
        stall_ms=stall_ms,
    )
    stage = Stage(host, made, journal, now, said, told, moved)
    running = asyncio.create_task(host.run())
    try:
        yield stage
    finally:
        journal.open.set()
        host.stop()
        await asyncio.wait_for(running, 30)
        made.journal.close()
