"""The limit of open files: raised where that is allowed, and a sentence that says what to do where it is not."""

import json
import re
import subprocess
import sys
from contextlib import ExitStack

import pytest
from crises import TESTS
from live import Program
from websockets.sync.client import connect

from engine.wire import VERSION, from_host

LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_NOFILE, (int(sys.argv[1]), int(sys.argv[2])))
from tocsin.host_command import host
sys.exit(host(sys.argv[3], teams=100, seats=2, port=0, start="now", lang=sys.argv[4]))
"""
SMALL = str(TESTS / "scenarios" / "small")


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "with: ulimit -n 329 (an"), ("fr", "avec\u00a0: ulimit -n 329 (au")]
)
def test_a_hard_limit_that_is_too_low_is_one_sentence_and_leaves_nothing(lang, words, tmp_path):
    command = [sys.executable, "-c", LIMITED, "100", "100", SMALL, lang]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 1
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_soft_limit_that_is_too_low_is_raised_and_every_console_is_let_in(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    host = Program(LIMITED, 40, 1_024, SMALL, "en")
    try:
        host.until("HOST listening")
        strings = re.findall(r"^JOIN .*: (\S+)$", host.text, re.MULTILINE)[:60]
        with ExitStack() as open_lines:
            for string in strings:
                address, _, code = string.replace("-", "").partition("/")
                line = open_lines.enter_context(connect(f"ws://{address}/session", compression=None, proxy=None))
                hello = {"kind": "hello", "version": VERSION, "token": code, "epoch": 0, "offset": 0, "lang": "en"}
                line.send(json.dumps(hello))
                assert from_host.validate_json(line.recv(timeout=20)).kind == "welcome"
        assert host.interrupt() == 0
    finally:
        host.close()
