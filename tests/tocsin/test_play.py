"""`tocsin play` as an author starts it: alone, no host running, in lines and on the full screen; what is left after."""

import os
import shutil
import subprocess
import sys
import threading

import pytest
from crises import TESTS
from terminals import Terminal

from engine.events import DecisionTaken, InjectOpened
from replays.exercise import load_exercise
from replays.reader import read
from replays.verify import verify
from tocsin.play_command import run_play

SMALL = str(TESTS / "scenarios" / "small")
PATIENCE_S = 60
"""Only reached by a test that fails."""


class Playing:
    """The command in lines, spoken to as a person would."""

    def __init__(self, folder, *options, lang="en", pack=SMALL):
        environment = os.environ | {"LC_ALL": f"{lang}.UTF-8", "TERM": "dumb", "TMPDIR": str(folder)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tocsin", "play", str(pack), *map(str, options)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment,
        )
        self.told = ""
        self.impatience = threading.Timer(PATIENCE_S, self.process.kill)
        self.impatience.start()

    def until(self, words, times=1):
        while self.told.count(words) < times:
            line = self.process.stdout.readline()
            assert line, f"no {words!r} in:\n{self.told}"
            self.told += line

    def type(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def code(self):
        told, _ = self.process.communicate(timeout=PATIENCE_S)
        self.told += told
        return self.process.returncode


@pytest.fixture
def playing(tmp_path):
    begun = []

    def play(*options, lang="en", pack=SMALL):
        begun.append(Playing(tmp_path, *options, lang=lang, pack=pack))
        return begun[-1]

    yield play
    for each in begun:
        each.impatience.cancel()
        if each.process.poll() is None:
            each.process.kill()
        each.process.communicate()


def test_all_roles_in_one_seat_with_time_in_hand_and_a_file_that_verifies(playing, tmp_path):
    file = tmp_path / "kept.tocsin"
    play = playing("--keep", file)
    play.until("PHASE day 1, 09:00. A busy morning.")
    assert "ROLE Legal officer, yours." in play.told
    for typed, told in (
        ("jump", "INJECT 1, chat"),
        ("read 1", "DESK has granted 12 thousand euros"),
        ("jump", "DECISION 1"),
        ("hidden", "HIDDEN ADVERSARY Robinet"),
    ):
        play.type(typed)
        play.until(told)
    for typed in ("decide 1", "1", "", "", "yes"):
        play.type(typed)
    play.until("RECEIVED day 1")
    play.type("quit")
    assert play.code() == 0
    assert f"Kept in {file}." in play.told
    assert verify(file).good
    (played,) = load_exercise(file).played
    assert list(played.world.seats) == ["ai_lead"]
    assert {type(event) for event in played.events} >= {InjectOpened, DecisionTaken}
    assert sorted(left.name for left in tmp_path.iterdir()) == ["kept.tocsin"]


def test_one_role_alone_with_the_others_simulated(playing, tmp_path):
    file = tmp_path / "kept.tocsin"
    play = playing("--as", "legal", "--keep", file, "--pace", "200", "--seed", "again", lang="fr")
    play.until("FONCTION Juriste, la vôtre.")
    play.until("RÉPONSE à la décision 1")
    play.type("quitter")
    assert play.code() == 0
    with read(file) as reader:
        assert reader.header.seed == "again"
    (played,) = load_exercise(file).played
    acted = {event.seat for event in played.events if isinstance(event, InjectOpened | DecisionTaken)}
    assert acted == {"ai_lead"}


def test_a_pack_that_changes_is_played_again_up_to_here(playing, tmp_path):
    pack = tmp_path / "pack"
    shutil.copytree(SMALL, pack)
    injects, file = pack / "injects.yaml", tmp_path / "kept.tocsin"
    play = playing("--watch", "--keep", file, pack=pack)
    play.until("PHASE")
    play.type("jump")
    play.until("INJECT 1")
    play.type("read 1")
    play.until("Nobody here")
    written = injects.read_text()
    injects.write_text(written.replace("channel: chat\n", "channel: chatt\n"))
    play.until("The pack has changed and cannot be played yet")
    injects.write_text(written.replace("Nobody here", "Nobody on earth"))
    play.until("what you did was done again in it")
    play.until("PHASE", times=2)
    play.type("read 1")
    play.until("Nobody on earth")
    play.type("time")
    play.until("Play is paused")
    play.type("quit")
    assert play.code() == 0
    assert "Traceback" not in play.told
    assert "`chatt`" in play.told
    assert "Did you mean `chat`?" in " ".join(play.told.replace("\nMORE ", " ").split())
    assert verify(file).good
    exercise = load_exercise(file)
    assert exercise.header.epoch == 2
    assert sum(isinstance(event, InjectOpened) for event in exercise.played[0].events) == 1


def test_without_a_wish_to_keep_it_nothing_is_left(playing, tmp_path):
    play = playing()
    play.until("PHASE")
    play.type("quit")
    assert play.code() == 0
    assert "Nothing was kept" in play.told
    assert list(tmp_path.iterdir()) == []


def test_the_full_screen_has_time_and_the_hidden_side():
    terminal = Terminal("-m", "tocsin", "play", SMALL, "--lang", "en")
    try:
        terminal.until("A busy morning ● connected")
        terminal.until(r"Time ×1\. In \d+ s: inject 1\.01")
        terminal.press("g")
        terminal.until("Refund clerk")
        terminal.press("t")
        terminal.until("‖ PAUSED")
        terminal.press("h")
        terminal.until("THE HIDDEN SIDE, at T\\+01:")
        terminal.press("escape", "ctrl+q")
        assert terminal.code() == 0
    finally:
        terminal.close()


@pytest.mark.parametrize(
    ("role", "kept", "watch", "said"),
    [
        ("boss", None, False, "Its roles: ai_lead, legal"),
        (None, "x", False, "already"),
        ("legal", None, True, "--as cannot go with it"),
    ],
)
def test_a_call_that_makes_no_sense_says_why(tmp_path, capsys, role, kept, watch, said):
    keep = tmp_path / kept if kept else None
    if keep:
        keep.write_text("precious")
    assert run_play(SMALL, role=role, pace=1, seed=None, keep=keep, watch=watch, plain=True, lang="en") == 2
    assert said in capsys.readouterr().err
    assert keep is None or keep.read_text() == "precious"
