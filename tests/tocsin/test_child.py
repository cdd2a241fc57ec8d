"""Children: what they say is heard, and none outlives its block, whatever it does."""

import asyncio
import os
import signal
import time

import pytest

from tocsin.child import child, told_by


def talks(pipe, word):
    pipe.send((os.getpid(), word, signal.getsignal(signal.SIGINT) is signal.SIG_IGN))
    pipe.recv()


def clings(pipe):
    """It does not end when its pipe is closed."""
    pipe.send(os.getpid())
    while True:
        time.sleep(1)


def falls(pipe):
    os._exit(3)


def gone(pid):
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_what_it_says_is_heard_and_it_is_deaf_to_ctrl_c():
    before = signal.getsignal(signal.SIGINT)
    with child(talks, "hello") as pipe:
        pid, word, deaf = asyncio.run(told_by(pipe))
        assert (word, deaf) == ("hello", True)
        assert signal.getsignal(signal.SIGINT) is before
        pipe.send("go")
    gone(pid)


def test_one_that_does_not_end_is_ended(monkeypatch):
    monkeypatch.setattr("tocsin.child.PATIENCE_S", 0.1)
    with child(clings) as pipe:
        pid = asyncio.run(told_by(pipe))
    gone(pid)


def test_one_that_falls_is_noticed():
    with child(falls) as pipe, pytest.raises(EOFError):
        asyncio.run(told_by(pipe))
