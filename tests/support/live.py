"""A host and consoles as processes of their own, spoken to as people do: by what they print and what is typed."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

TESTS = Path(__file__).parent.parent
SMALL = TESTS / "scenarios" / "small"
PATIENCE_S = 60
"""Only reached by a test that fails."""

HOST = """
import sys
from pathlib import Path
from tocsin.host_command import host
from replays.errors import JournalError
from tocsin.streams import say
options = eval(sys.argv[1])
try:
    sys.exit(host(options.pop("pack"), **options))
except JournalError as error:
    say(str(error))
    sys.exit(1)
"""
JOIN = """
import sys
from tocsin.join_command import join
sys.exit(join(sys.argv[1], **eval(sys.argv[2])))
"""


class Program:
    """A process whose lines are kept as they come."""

    def __init__(self, *arguments, stdin=subprocess.PIPE):
        self.process = subprocess.Popen(
            [sys.executable, "-c", *map(str, arguments)],
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=os.environ | {"PYTHONUNBUFFERED": "1", "TERM": "dumb", "NO_COLOR": "1"},
        )
        self.raw = b""
        self._changed = threading.Condition()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    @property
    def text(self):
        return self.raw.decode()

    @property
    def lines(self):
        return self.text.splitlines()

    def say(self, *lines):
        for line in lines:
            self.process.stdin.write(line.encode() + b"\n")
            self.process.stdin.flush()

    def until(self, pattern, times=1):
        """Waits for a pattern at the start of a line, and gives its match."""
        return self._wait(lambda: self._found(pattern, times), f"{pattern!r} x{times}")

    def count(self, pattern):
        return len(re.findall(pattern, self.text, re.MULTILINE))

    def code(self):
        """Waits for the end."""
        code = self.process.wait(PATIENCE_S)
        self._reader.join(PATIENCE_S)
        return code

    def kill(self):
        self.process.kill()
        return self.code()

    def interrupt(self):
        self.process.send_signal(signal.SIGINT)
        return self.code()

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._reader.join()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                pipe.close()

    def _found(self, pattern, times):
        whole = self.text[: self.text.rfind("\n") + 1]
        found = list(re.finditer(f"^{pattern}", whole, re.MULTILINE))
        return found[times - 1] if len(found) >= times else None

    def _wait(self, look, what):
        end = time.monotonic() + PATIENCE_S
        with self._changed:
            while not (found := look()):
                assert self._changed.wait(max(0, end - time.monotonic())), f"no {what} in:\n{self.text}"
                assert self._reader.is_alive() or look(), f"ended without {what}:\n{self.text}"
        return found

    def _read(self):
        while chunk := os.read(self.process.stdout.fileno(), 65_536):
            with self._changed:
                self.raw += chunk
                self._changed.notify_all()
        with self._changed:
            self._changed.notify_all()


def hosting(pack=None, **options):
    """A host; `pace` 60 makes a minute of play last a second."""
    options = {"pack": None if pack is None else str(pack), "pace": 60, **options}
    return Program(HOST, repr(options).replace("PosixPath", "Path"))


def joining(string, folder, **options):
    """A line console whose outbox is in `folder`."""
    return Program(JOIN, string, repr({"state": str(folder), **options}))


def join_string(host):
    return host.until(r"JOIN .*: (\S+)$").group(1)
