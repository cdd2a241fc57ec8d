"""A host that says whatever a test wants, on a real socket: what no honest host would ever send."""

import threading
from contextlib import contextmanager

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import serve

CODE = "ABCD-EFGH-JKMN-PQRST"


class FakeHost:
    """Says its messages to every console that comes, and keeps what it is sent."""

    def __init__(self, messages):
        self.messages = [message.model_dump_json() for message in messages]
        self.heard = []
        self._lines = []
        self._more = threading.Condition()

    def say(self, *messages):
        """Says something more on every line."""
        with self._more:
            for line in self._lines:
                for message in messages:
                    line.send(message.model_dump_json())

    def serve(self, line):
        with self._more:
            self._lines.append(line)
        try:
            self.heard.append(line.recv())
            for message in self.messages:
                line.send(message)
            while True:
                self.heard.append(line.recv())
        except ConnectionClosed:
            with self._more:
                self._lines.remove(line)


@contextmanager
def fake_host(*messages):
    """A host that listens, and its join string."""
    host = FakeHost(messages)
    with serve(host.serve, "127.0.0.1", 0, compression=None, max_size=None) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        host.join_string = f"127.0.0.1:{server.socket.getsockname()[1]}/{CODE}"
        try:
            yield host
        finally:
            server.shutdown()
            thread.join()
