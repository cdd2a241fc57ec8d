"""A program in a real terminal: its screen read through `pyte`, its keys typed as bytes."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time

import pyte

PATIENCE_S = 60
"""Only reached by a test that fails."""


class Terminal:
    """Runs a program in a pseudo-terminal. Use it in a `with`."""

    def __init__(self, *command, columns=80, lines=24, **environment):
        self.screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        told = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "ACCESSIBLE")}
        self._process = subprocess.Popen(
            list(map(str, command)),
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            env={**told, "TERM": "xterm-256color", **environment},
        )
        os.close(slave)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._master)

    @property
    def text(self):
        return "\n".join(line.rstrip() for line in self.screen.display)

    def type(self, keys):
        os.write(self._master, keys.encode())

    def until(self, seen):
        """Reads on until this stands on the screen."""
        end = time.monotonic() + PATIENCE_S
        while seen not in self.text:
            assert self._read(end), f"no {seen!r} in:\n{self.text}"

    def code(self):
        """Reads to the end, and gives the exit code."""
        end = time.monotonic() + PATIENCE_S
        while self._read(end):
            pass
        return self._process.wait(PATIENCE_S)

    def _read(self, end):
        ready, _, _ = select.select([self._master], [], [], max(0, end - time.monotonic()))
        try:
            chunk = os.read(self._master, 65_536) if ready else b""
        except OSError:  # Linux says so where others read nothing: the program has gone
            chunk = b""
        self.raw += chunk
        self._stream.feed(chunk)
        return bool(chunk)
