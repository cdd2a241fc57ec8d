"""A program in a real terminal: what it wrote, byte by byte; what stands on its screen, read by pyte; keys to press."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

import pyte

PATIENCE_S = 60
"""Only reached by a test that fails."""
KEYS = {"enter": "\r", "escape": "\x1b", "tab": "\t", "down": "\x1b[B", "up": "\x1b[A", "end": "\x1b[F", "space": " "}


class Terminal:
    """Python with some arguments on a screen of its own."""

    def __init__(self, *arguments, size=(80, 24), environment=()):
        self.raw = b""
        self._screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self._screen)
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            told = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8", **dict(environment)}
            kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
            os.execve(sys.executable, [sys.executable, *map(str, arguments)], kept | told)
        self.resize(*size)
        self._code = None

    def resize(self, width, height):
        self._screen.resize(height, width)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    def press(self, *keys):
        for key in keys:
            name = f"\\x{ord(key[5:]) - 96:02x}" if key.startswith("ctrl+") else ""
            typed = name.encode().decode("unicode_escape") if name else KEYS.get(key, key)
            os.write(self.fd, typed.encode())

    @property
    def text(self):
        return "\n".join(line.rstrip() for line in self._screen.display)

    @property
    def words(self):
        return " ".join(self.text.split())

    def until(self, pattern):
        """Waits until it stands on the screen, wherever its lines end, and gives its match."""
        end = time.monotonic() + PATIENCE_S
        while not (found := re.search(pattern, self.words)):
            assert self._read(end - time.monotonic()), f"no {pattern!r} on:\n{self.text}\n{self.raw[-2000:]!r}"
        return found

    def code(self):
        """Waits for the end, and gives the exit code."""
        end = time.monotonic() + PATIENCE_S
        while self._read(end - time.monotonic()):
            pass
        return self._reap()

    def signal(self, number):
        os.kill(self.pid, number)

    def close(self):
        if self._code is None:
            os.kill(self.pid, signal.SIGKILL)
            self._reap()
        os.close(self.fd)

    def _reap(self):
        if self._code is None:
            self._code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self._code

    def _read(self, patience):
        """Something more that it wrote; False once it has ended, or when nothing comes any more."""
        if patience <= 0 or not select.select([self.fd], [], [], patience)[0]:
            return False
        try:
            chunk = os.read(self.fd, 65_536)
        except OSError:
            return False
        self.raw += chunk
        self._stream.feed(_for_pyte(chunk))
        return bool(chunk)


def _for_pyte(chunk):
    """pyte knows no private key modes, and would print what follows them."""
    return re.sub(rb"\x1b\[[<>=][0-9;]*[a-z]|\x1b\[\?[0-9;]*\$p|\x1b\[\?u", b"", chunk)


SEQUENCE = re.compile(
    r"\x1b\[(?P<csi>[0-?]*[ -/]*[@-~])"
    r"|\x1b\](?P<osc>[^\x07\x1b]*)(?:\x07|\x1b\\)"
    r"|\x1b(?P<other>[PX^_].*?(?:\x1b\\|$)|.)"
    r"|(?P<control>[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069])",
    re.DOTALL,
)


def sequences(raw):
    """Every sequence a terminal would obey, by its shape: colours and places without their numbers."""
    found = set()
    for match in SEQUENCE.finditer(raw.decode("utf-8", "replace")):
        kind = match.lastgroup
        body = match.group(kind)
        if kind == "csi" and body[-1] in "mH":
            body = re.sub(r"[0-9;:]+", "", body)
        found.add((kind, body))
    return found
