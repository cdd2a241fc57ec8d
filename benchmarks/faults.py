"""A host killed again and again under consoles that go on asking: `.venv/bin/python benchmarks/faults.py [KILLS]`.

With `early` or `twice` in place of a number the host is a sabotaged one, which the ledger has to find out.

The host is `tocsin host`, ended by SIGKILL at random instants and begun again at once; the consoles are clients of the
protocol in this process. In the end what they were told is compared with what the file holds.
"""

import asyncio
import json
import signal
import socket
import subprocess
import sys
import tempfile
import time
import weakref
from collections import Counter
from pathlib import Path

from websockets.asyncio.client import connect

from engine.asking import AskNote
from engine.chance import between, draw
from engine.shown import ShownReceipt
from engine.staging import Staging
from engine.views import visible
from engine.wire import Sights, Welcome
from replays.exercise import load_exercise
from replays.reader import read
from replays.records import HALL
from replays.verify import verify
from scenarios.load import regimes
from tocsin import link
from tocsin.address import HERE
from tocsin.bench_figures import Figures
from tocsin.bench_pack import SEATS, bench_pack
from tocsin.fleet import Fleet
from tocsin.keys import JoinString, Keys

SABOTAGED = {
    "early": """
def work(self):
    while groups := self._taken():
        self._reports.committed(groups)
        time.sleep(0.05)
        self._commit(groups)
Writer._work = work
""",
    "twice": """
def receive(self, command, at):
    self._play.env.advance(at)
    self._play.acting = command.seat
    obey(self._play, command)
    self._play.env.advance(at)
    self._play.acting = None
    return self._play.taken()
World.receive = receive
LiveWorld.answered = lambda *_: False
""",
}
"""Hosts that acknowledge before the commit, or play again what is sent again."""
BEGIN = """
import time
from engine.rules import obey
from engine.world import World
from tocsin.cli import main
from tocsin.live_world import LiveWorld
from tocsin.writer import Writer
{sabotage}
main()
"""
CONSOLES = 300
PATIENCE_S = 60
"""Only reached when something is wrong."""


class Kept(connect):
    """The consoles' lines, so that they may be broken."""

    open = weakref.WeakSet()

    async def __aenter__(self):
        line = await super().__aenter__()
        Kept.open.add(line)
        return line


link.connect = Kept


class Told:
    """What each console was told, as it stood in its view, and when it was let in."""

    def __init__(self, consoles):
        self.views = [[] for _ in range(consoles)]
        self.welcomes = [[] for _ in range(consoles)]
        self.receipts = set()
        self.rewound = 0
        """Times that a console was given again what it had: a host that forgot something it had shown."""

    def heard(self, number, messages):
        for message in messages:
            if isinstance(message, Welcome):
                self.welcomes[number].append(time.monotonic())
                self.rewound += message.offset < len(self.views[number])
                del self.views[number][message.offset :]
            elif isinstance(message, Sights):
                self.views[number].extend(message.items)
                self.receipts |= {(number, item.ref) for item in message.items if isinstance(item, ShownReceipt)}


class Storm:
    """A host and its consoles. `host` is how one is begun: a list of arguments after the interpreter."""

    def __init__(self, folder, consoles, host=("-m", "tocsin")):
        self.file, self.pack = folder / "storm.tocsin", folder / "pack"
        self.consoles, self.host = consoles, host
        self.told, self.asked = Told(consoles), []
        self.listening, self.back = [], []
        self.pack.mkdir()
        for name, text in bench_pack(400, 1_000).source.files.items():
            (self.pack / name).write_text(text)

    def begin(self, *arguments):
        command = [sys.executable, *self.host, "host", *map(str, arguments), "--start", "joined"]
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    async def run(self, kills, asks_per_second):
        teams = -(-self.consoles // SEATS)
        host = self.begin(self.pack, "--teams", teams, "--seats", SEATS, "--port", 0, "--file", self.file)
        keys = await self.keys()
        seats = [key for key in keys.seats if key.world != HALL][: self.consoles]
        self.fleet = Fleet([JoinString(HERE, keys.port, key.code) for key in seats], "en", self.told.heard)
        running = asyncio.create_task(self.fleet.run())
        await asyncio.wait_for(self.fleet.welcomed.wait(), PATIENCE_S)
        asking = asyncio.create_task(self.ask(asks_per_second))
        for number in range(kills):
            await asyncio.sleep(between(200, 2_000, draw(self.file.as_posix(), "kill", number)) / 1_000)
            host = await self.kill(host, keys.port)
        asking.cancel()
        await self.until(lambda: not any(session.waiting for session in self.fleet.sessions))
        await self.until(lambda: sum(map(len, self.told.views)) == self.settled())
        host.send_signal(signal.SIGINT)
        host.wait(PATIENCE_S)
        running.cancel()
        await asyncio.wait([running])
        return self.document(kills, seats)

    async def kill(self, host, port):
        """Everybody asks and some lines break; everybody asks again, and the host dies in the midst of answering."""
        await self.burst(every=3)
        for line in list(Kept.open)[::3]:
            line.transport.abort()
        await asyncio.sleep(0.3)
        await self.burst()
        killed = time.monotonic()
        host.kill()
        host.wait()
        begun = time.monotonic()
        host = self.begin("--resume", self.file)
        await self.until(lambda: answers(port))
        listens = time.monotonic()
        self.listening.append(listens - begun)
        await self.until(lambda: all(welcomes[-1] > killed for welcomes in self.told.welcomes))
        firsts = [next(at for at in welcomes if at > killed) for welcomes in self.told.welcomes]
        self.back += [max(at - listens, 0) * 1_000 for at in firsts]
        return host

    async def ask(self, per_second):
        while True:
            for number in range(self.consoles):
                self.put(number)
                await asyncio.sleep(1 / per_second)

    async def burst(self, every=1):
        for number in range(0, self.consoles, every):
            self.put(number)
        most = self.consoles // 4
        await asyncio.sleep(between(0, most, draw(self.file.as_posix(), "burst", len(self.asked))) / 1_000)

    def put(self, number):
        ref = f"n{len(self.asked)}"
        self.asked.append((number, ref))
        self.fleet.ask(number, AskNote(ref=ref, text="we keep the logs"))

    async def keys(self):
        await self.until(lambda: self.file.with_suffix(".keys").exists())
        await asyncio.sleep(0.2)
        return Keys.load(self.file)

    def settled(self):
        """What the consoles hold, when it has been the same for a while."""
        before = sum(map(len, self.told.views))
        self._still = getattr(self, "_still", 0) + 1 if getattr(self, "_before", -1) == before else 0
        self._before = before
        return before if self._still > 10 else -1

    async def until(self, holds):
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                await asyncio.sleep(0.01)

    def document(self, kills, seats):
        lost, duplicated = self.ledger(seats)
        return {
            "kills": kills,
            "consoles": self.consoles,
            "asked": len(self.asked),
            "acknowledged": len(self.told.receipts),
            "lost": lost,
            "duplicated": duplicated,
            "rewound": self.told.rewound,
            "verified": verify(self.file).good,
            "listening_s": {
                "p50": round(sorted(self.listening)[len(self.listening) // 2], 2),
                "max": round(max(self.listening), 2),
            },
            "back_ms": Figures.of(self.back)._asdict(),
        }

    def ledger(self, seats):
        """What the file lacks of what was received, or a console of its view; and what stands there twice."""
        with read(self.file) as reader:
            seed = reader.header.seed
        exercise = load_exercise(self.file)
        staging = Staging(exercise.played[0].scenario, seed, regimes())
        events = {played.world.number: played for played in exercise.played}
        notes = Counter(
            (played.world.number, event.seat, event.ref)
            for played in exercise.played
            for event in played.events
            if event.kind == "note-logged"
        )
        written = {(number, ref): notes[seats[number].world, seats[number].seat, ref] for number, ref in self.asked}
        lost = sum(not written[key] for key in self.told.receipts) + len(set(written) - self.told.receipts)
        duplicated = sum(count > 1 for count in written.values())
        for number, key in enumerate(seats):
            played = events[key.world]
            viewer = staging.viewer(played.world.seats, key.seat, "en")
            view = [sight for event in played.events if (sight := visible(event, viewer, staging)) is not None]
            had = self.told.views[number]
            lost += max(len(view) - len(had), int(had != view[: len(had)]))
            duplicated += max(len(had) - len(view), 0)
        return lost, duplicated


def answers(port):
    with socket.socket() as line:
        return line.connect_ex((HERE, port)) == 0


def storm(kills, consoles, asks_per_second=50, **options):
    """So many kills under so many consoles, as a document."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(Storm(Path(folder), consoles, **options).run(kills, asks_per_second))


def sabotaged(how):
    """How a sabotaged host is begun."""
    return ("-c", BEGIN.format(sabotage=SABOTAGED[how]))


if __name__ == "__main__":
    wanted = sys.argv[1] if len(sys.argv) > 1 else "20"
    if wanted in SABOTAGED:
        print(json.dumps(storm(4, 60, host=sabotaged(wanted)), indent=2))
    else:
        print(json.dumps(storm(int(wanted), CONSOLES), indent=2))
