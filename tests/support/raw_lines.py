"""Lines to a host as bytes: every frame that comes is kept as it came."""

import json
import re
import threading
from contextlib import ExitStack

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from engine.wire import VERSION, from_host


class Wire:
    """A raw line: every frame that comes is kept as it came."""

    def __init__(self, string):
        address, _, code = string.replace("-", "").partition("/")
        self.frames = []
        self.over = False
        self._changed = threading.Condition()
        self._left = ExitStack()
        self._line = self._left.enter_context(connect(f"ws://{address}/session", compression=None, proxy=None))
        hello = {"kind": "hello", "version": VERSION, "token": code, "epoch": 0, "offset": 0, "lang": "en"}
        self.say(hello)
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self.until('"welcome"')

    def say(self, message):
        self._line.send(json.dumps(message))

    def ask(self, kind, ref, **fields):
        self.say({"kind": "ask", "command": {"kind": kind, "ref": ref, **fields}})

    def conduct(self, kind, ref, **fields):
        """Asks an act, and waits for its receipt."""
        self.say({"kind": "conduct", "act": {"kind": kind, "ref": ref, **fields}})
        self.until(rf'"kind":"receipt"[^}}]*"ref":"{ref}"')

    def until(self, pattern):
        with self._changed:
            assert self._changed.wait_for(lambda: re.search(pattern, self.text) or self.over, 60)
        assert re.search(pattern, self.text), self.text

    @property
    def text(self):
        return "\n".join(self.frames)

    def messages(self):
        return [from_host.validate_json(frame) for frame in self.frames]

    def items(self):
        return [item for each in self.messages() if each.kind == "sights" for item in each.items]

    def close(self):
        self._left.close()
        self._reader.join(60)

    def _read(self):
        while not self.over:
            try:
                frame = self._line.recv()
            except ConnectionClosed:
                self.over = True
            with self._changed:
                self.frames += [] if self.over else [frame]
                self._changed.notify_all()
