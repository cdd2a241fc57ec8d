"""The demo, small and fast, as a person starts it: over real sockets to its end, and stopped half-way by Ctrl+C."""

import os
import re
import signal
import subprocess
import sys
import time

import pytest
from terminals import Terminal

from replays.verify import verify

PATIENCE_S = 60
"""Only reached by a test that fails."""


def demo(folder, *options):
    """The demo in a process group of its own, its words in a pipe."""
    environment = os.environ | {"LC_ALL": "en.UTF-8", "COLUMNS": "100", "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "tocsin", "demo", "--folder", folder, "--teams", "2", *options]
    return subprocess.Popen(
        list(map(str, command)),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment,
        start_new_session=True,
    )


def left_behind(running):
    """Whether any process of the demo is still there once those that end by themselves have had their time."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        try:
            os.killpg(running.pid, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.05)
    return True


@pytest.fixture
def running():
    begun = []

    def run(*arguments):
        begun.append(demo(*arguments))
        return begun[-1]

    yield run
    for process in begun:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def test_it_plays_to_endex_and_leaves_a_file_that_verifies_and_a_report(running, tmp_path):
    process = running(tmp_path / "demo", "--pace", "1000")
    said, _ = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 0, said
    for words in ("2 teams of 6", "Strange help", "Clean and tell", "What it left:"):
        assert words in said
    asked, answered = map(int, re.search(r"Asked by participants: (\d+), answered: (\d+)", said).groups())
    assert asked > 50
    assert asked - answered <= 12
    assert re.search(r"left the host \d+ ms after its time", said)
    assert "Traceback" not in said
    assert "\x1b" not in said
    exercise = tmp_path / "demo" / "exercise.tocsin"
    assert verify(exercise).good
    assert (tmp_path / "demo" / "report.html").exists()
    assert not left_behind(process)


def test_ctrl_c_ends_it_with_a_sentence_and_leaves_no_process(running, tmp_path):
    process = running(tmp_path / "demo", "--pace", "60")
    heard = ""
    while "Strange help" not in heard:
        line = process.stdout.readline()
        assert line, heard
        heard += line
    os.killpg(process.pid, signal.SIGINT)
    said, _ = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 130
    assert "Traceback" not in heard + said
    assert "Stopped. What was played until then is in" in said
    assert not left_behind(process)
    assert verify(tmp_path / "demo" / "exercise.tocsin").good


def test_what_it_cannot_do_is_one_sentence(running, tmp_path):
    (tmp_path / "demo" / "exercise.tocsin").mkdir(parents=True)
    process = running(tmp_path / "demo")
    said, _ = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 1
    assert "Traceback" not in said


GIVEN_BACK = b"\x1b[?1049l"


@pytest.fixture
def at_terminal(tmp_path):
    terminal = Terminal(
        "-m", "tocsin", "demo", "--folder", tmp_path / "demo", "--teams", "2", "--pace", "1000", size=(100, 30)
    )
    yield terminal
    terminal.close()


def test_a_person_at_a_terminal_may_conduct_and_reads_how_it_went_after_endex(at_terminal):
    at_terminal.until(r"facilitator-2 .* RUNNING")
    at_terminal.press("p")
    at_terminal.until("PAUSED FOR ALL")
    at_terminal.press("r")
    at_terminal.until(r"facilitator-2 .* RUNNING")
    assert at_terminal.code() == 0
    shown, given_back, said = at_terminal.raw.partition(GIVEN_BACK)
    assert b"PAUSED FOR ALL" in shown
    assert given_back
    assert b"What it left:" in said


def test_a_person_who_leaves_the_facilitators_console_sees_it_play_on(at_terminal):
    at_terminal.until(r"facilitator-2 .* RUNNING")
    at_terminal.press("ctrl+q")
    assert at_terminal.code() == 0
    _, given_back, said = at_terminal.raw.partition(GIVEN_BACK)
    assert given_back
    assert b" %" in said
    assert b"What it left:" in said
