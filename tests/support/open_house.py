"""A listener with its doors open, in the test's own event loop, on a real socket; and what one does with it outside."""

import asyncio
import functools
import json
from contextlib import asynccontextmanager

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from engine.session import Place
from engine.wire import VERSION, Clock, Presence, from_host
from tocsin.line import Opened
from tocsin.listener import Listener, listen


def in_a_loop(test):
    @functools.wraps(test)
    def run(*arguments, **fixtures):
        asyncio.run(test(*arguments, **fixtures))

    return run


class Hall:
    """Whoever plays the exercise, for the listener: one world, a view that tests grow, and what was asked."""

    def __init__(self):
        self.view, self.asked, self.seated, self.ticks = [], [], [], 0

    def opened_by(self, token):
        if token == "helm":
            return Opened(0, Place("small-1", "", token, lambda lang: self.view, conducts=True))
        return Opened(1, Place("small-1", "1", token, lambda lang: self.view)) if token.startswith("seat") else None

    def joined(self, world, seat):
        self.seated.append(seat)

    def ask(self, world, seat, asking):
        self.asked.append((seat, asking.ref))

    def left(self, world, seat):
        self.seated.remove(seat)

    def passing(self, world, seat):
        self.ticks += 1
        return [Clock(world_ms=self.ticks, duration=2, state="running", story="1 09:00"), Presence(here=("seat-a",))]

    def reading(self):
        return int(asyncio.get_running_loop().time() * 1_000)


class Open:
    """An open house, and what one does with it from outside."""

    def __init__(self, hall, listener, port):
        self.hall, self.listener, self.port = hall, listener, port

    def dial(self, path="/session", **options):
        return connect(f"ws://127.0.0.1:{self.port}{path}", compression=None, proxy=None, **options)

    async def join(self, seat, **options):
        websocket = await self.dial(**options)
        await websocket.send(hello(seat))
        assert heard(await websocket.recv()).kind == "welcome"
        return websocket

    def grow(self, items):
        self.hall.view.extend(items)
        self.listener.told(1)

    def line(self, seat):
        return self.listener._lines[1][seat]

    def lines(self):
        return list(self.listener._lines[1].values())


@asynccontextmanager
async def opened():
    hall = Hall()
    listener = Listener(hall, epoch=1, lang="en")
    with listen("127.0.0.1", 0) as listening:
        serving = asyncio.create_task(listener.serve(listening))
        try:
            yield Open(hall, listener, listening.getsockname()[1])
        finally:
            await listener.close(None)
            await asyncio.wait_for(serving, 20)


def hello(seat):
    return json.dumps({"kind": "hello", "version": VERSION, "token": seat, "epoch": 0, "offset": 0, "lang": "en"})


def note(ref):
    return json.dumps({"kind": "ask", "command": {"kind": "note", "ref": ref, "text": "we cut"}})


def heard(text):
    return from_host.validate_json(text)


async def items(websocket, count):
    """So many items of the view, whatever comes between."""
    got = []
    while len(got) < count:
        message = heard(await asyncio.wait_for(websocket.recv(), 20))
        got += message.items if message.kind == "sights" else ()
    return got


async def ended(websocket):
    """Everything that still comes, and how the line closes."""
    came = []
    while True:
        try:
            came.append(heard(await asyncio.wait_for(websocket.recv(), 20)))
        except ConnectionClosed as closed:
            return came, closed


async def until(holds):
    async with asyncio.timeout(20):
        while not holds():
            await asyncio.sleep(0.005)


def words(count):
    return [json.dumps({"kind": "due", "at": n, "decision": "cut"}) for n in range(count)]
