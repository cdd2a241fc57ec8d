"""How long from starting a console to its first full inbox, against a bare Textual app's first paint.

Run it on a quiet machine: `.venv/bin/python benchmarks/first_inbox.py [STARTS]`. A host on this machine holds twenty
messages for the seat; consoles and bare apps start in turn, each in a terminal of its own, after one of each that does
not count. The time is from exec until everything of the first paint has been written to the terminal.
"""

import fcntl
import json
import os
import platform
import pty
import re
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

from tocsin.rehearse_command import cores

STARTS = int(sys.argv[1]) if len(sys.argv) > 1 else 10
MESSAGES = 20
BIN = Path(sys.executable).parent
BARE = (b"BARE HEADER", b"BARE TABLE", b"BARE PAGE", b"BARE FIELD", b"BARE FOOTER")
PATIENCE_S = 60


def played_until_there_are_messages(folder: Path) -> Path:
    """An exercise that stands still with twenty messages in the inbox of its only seat, or some more."""
    path = folder / "exercise.tocsin"
    host = hosting(
        folder, "quiet-courier", "--teams", "1", "--seats", "1", "--file", path, "--start", "now", "--pace", "600"
    )
    string = joined(folder)
    line = subprocess.Popen(
        [BIN / "tocsin", "join", string, "--plain"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=at_home(folder)
    )
    assert line.stdout is not None
    for said in line.stdout:
        if re.match(rb"(INJECT|REPLY) %d," % MESSAGES, said):
            break
    host.send_signal(signal.SIGINT)
    host.wait(PATIENCE_S)
    line.kill()
    line.wait()
    return path


def hosting(folder: Path, *arguments: object) -> subprocess.Popen[bytes]:
    with (folder / "host.log").open("wb") as log:
        command = [BIN / "tocsin", "host", *map(str, arguments)]
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=at_home(folder))


def joined(folder: Path) -> str:
    """The join string that a host printed."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        log = (folder / "host.log").read_text()
        found = re.search(r"JOIN .*: (\S+)", log)
        if found and "HOST listening" in log:
            return found.group(1)
        time.sleep(0.05)
    raise SystemExit(f"no host: {(folder / 'host.log').read_text()}")


def at_home(folder: Path) -> dict[str, str]:
    return {
        **os.environ,
        "XDG_STATE_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "PYTHONUNBUFFERED": "1",
    }


def until_painted(command: list[str], folder: Path, *wanted: bytes) -> float:
    """Milliseconds from exec until all that is wanted was written; the program is then ended."""
    started = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(at_home(folder), TERM="xterm-256color", COLORTERM="truecolor")
        os.execv(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    written = b""
    try:
        while not all(re.search(each, written) for each in wanted):
            written += os.read(terminal, 65_536)
        return (time.perf_counter() - started) * 1_000
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = played_until_there_are_messages(folder)
        host = hosting(folder, "--resume", path, "--pace", "1")
        string = joined(folder)
        console = [str(BIN / "tocsin"), "join", string, "--lang", "en", "--no-plain"]
        bare = [sys.executable, str(Path(__file__).with_name("bare_textual.py"))]
        inbox = (rb"Inbox \((2\d|[3-9]\d)\)", rb"NEW", rb"Ctrl\+Q")
        times: dict[str, list[float]] = {"console": [], "bare": []}
        try:
            for _ in range(STARTS + 1):
                times["bare"].append(until_painted(bare, folder, *BARE))
                times["console"].append(until_painted(console, folder, *inbox))
        finally:
            host.send_signal(signal.SIGINT)
            host.wait(PATIENCE_S)
    median = {who: sorted(spent[1:])[STARTS // 2] for who, spent in times.items()}
    document = {
        "machine": f"{platform.machine()}, {cores()} cores, Python {platform.python_version()}",
        "starts": STARTS,
        "first_inbox_ms": {who: round(ms) for who, ms in median.items()},
        "ratio": round(median["console"] / median["bare"], 2),
        "all_ms": {who: [round(ms) for ms in spent[1:]] for who, spent in times.items()},
    }
    print(json.dumps(document, indent=2))


if __name__ == "__main__":
    main()
