"""A whole exercise conducted from the line, with real processes: every verb, two teams, and a file that verifies."""

from contextlib import closing

import pytest
from live import SMALL, Program, hosting, joining
from terminals import Terminal

from replays.verify import verify
from tocsin.control_command import control

CONTROL = """
import sys
from tocsin.control_command import control
sys.exit(control(sys.argv[1], **eval(sys.argv[2])))
"""


def conducting(string, **options):
    """A facilitator's line console."""
    return Program(CONTROL, string, repr(options))


@pytest.fixture
def running():
    """Programs that end with the test."""
    programs = []

    def run(start, *arguments, **options):
        programs.append(start(*arguments, **options))
        return programs[-1]

    yield run
    for program in programs:
        program.close()


def jump_until(desk, pattern):
    """Jumps until this is told."""
    for _ in range(12):
        jumps = desk.count(r"DONE Jump")
        desk.say("jump", "yes")
        desk.until(r"DONE Jump", times=jumps + 1)
        if desk.count(pattern):
            return
    desk.until(pattern)


def test_an_exercise_is_conducted_from_lobby_to_endex(running, tmp_path):
    path = tmp_path / "exercise.tocsin"
    host = running(hosting, SMALL, port=0, file=path, teams=2, seats=1, pace=1)
    string = host.until(r"CONTROL facilitator: (\S+)$").group(1)
    joins = [host.until(r"JOIN .*: (\S+)$", times=number).group(1) for number in (1, 2)]
    first = running(joining, joins[0], tmp_path / "1")
    first.until("LINE connected")
    desk = running(conducting, string)
    desk.until("SCENARIO The Generous Desk, 20 min")
    desk.say("start", "no", "teams")
    desk.until(r"LOOK Not here yet, team 2: ai_lead")
    second = running(joining, joins[1], tmp_path / "2")
    second.until("LINE connected")
    host.until(r"JOINED team 2")

    desk.say("start", "yes")
    desk.until(r"HALL T\+00:00 STARTEX")
    desk.until("DONE STARTEX for all teams")
    second.until("PHASE")
    desk.say("hold 1.02")
    desk.until(r"DONE Withhold inject 1\.02 for all teams")
    jump_until(desk, r"TEAM 2 WAITING for you: inject 1\.02")
    assert second.count("INJECT .*Model monitoring") == 0
    desk.say("let 1.02 2")
    desk.until(r"DONE Let inject 1\.02 go for team 2")
    second.until("INJECT .* from Model monitoring")
    assert first.count("INJECT .*Model monitoring") == 0
    desk.say("release 1.04 1", "yes", "skip 1.02 1", "yes")
    first.until("INJECT .* from @clairval_flow")
    desk.until(r"DONE Take inject 1\.02 out for team 1")

    desk.say("pause 1", "pause 1", "pause", "pace 2")
    desk.until("DONE Pause for team 1")
    desk.until("NOT NOW Time stands still already|REFUSED Pause for team 1")
    desk.until("DONE Pause for all teams")
    desk.until("DONE Pace ×2")
    second.say("time")
    second.until("TIME .* Play is paused")
    second.say("write 1 Why does it rain?")
    desk.until(r"MESSAGE 1 for Fraud desk, from Assistant owner, team 2")
    desk.say("answer 1", "Because of the clouds.", "yes")
    desk.until("DONE Answer of Fraud desk to ai_lead, team 2")
    second.until("INJECT .* phone, from Fraud desk")
    desk.say("say 1", "", "1", "Prefect", "Tonight", "Call me at once.", "yes")
    first.until("INJECT .* mail, from Prefect")
    desk.say("resume", "resume 1")
    desk.until("DONE Play goes on for team 1")

    desk.say("noduff", "yes")
    desk.until("DONE NO DUFF")
    second.say("time")
    second.until("TIME .* something real")
    desk.say("resume", "yes")
    desk.until("DONE Play goes on for all teams", times=2)
    desk.say("health", "log", "end", "ENDEX")
    desk.until("HEALTH ")
    first.until("END of play")
    assert host.code() == desk.code() == 0
    assert verify(path).good


def test_the_full_screen_conducts_from_a_real_terminal_in_french(running, tmp_path):
    path = tmp_path / "exercise.tocsin"
    host = running(hosting, SMALL, port=0, file=path, teams=2, seats=1, pace=1)
    string = host.until(r"CONTROL facilitator: (\S+)$").group(1)
    with closing(Terminal("-m", "tocsin", "control", string, "--lang", "fr")) as screen:
        screen.until("0 consoles sur 2")
        screen.press("s")
        screen.until("Pas encore là, cellule 2")
        screen.press("enter")
        screen.until("DEBEX pour toutes les cellules : fait")
        screen.until(r"\[2 Plan\].*stimulus 1.01 · à venir")
        screen.press("h")
        screen.until("Retenir le stimulus 1.01 pour toutes les cellules : fait")
        screen.press("n")
        screen.until("Dans .* : stimulus 1.01")
        screen.press("enter")
        screen.until("! vous attend")
        screen.press("g")
        screen.until("Laisser partir le stimulus 1.01 .* : fait")
        screen.press("ctrl+r")
        screen.until("RÉEL arrête l’exercice")
        screen.press("enter")
        screen.until("!! RÉEL !!")
        screen.press("r")
        screen.until("Ne reprenez qu’une fois")
        screen.press("enter")
        screen.until("EN COURS")
        screen.press("e")
        screen.until("Tapez FINEX")
        screen.press(*"finex", "enter")
        screen.until("Le jeu est terminé")
        screen.press("ctrl+q")
        assert screen.code() == 0
    assert host.code() == 0
    assert verify(path).good


@pytest.mark.parametrize("plain", [True, False])
def test_a_string_that_is_none_is_told_before_anything_opens(plain, capfd):
    assert control("127.0.0.1:1/nonsense", plain=plain) == 2
    assert control("192.0.2.1:47470/ABCD-EFGH-JKMN-PQRST", plain=plain) == 2
    assert "TLS" in capfd.readouterr().err


def test_a_code_that_opens_nothing_ends_the_console_with_the_reason(running, tmp_path):
    host = running(hosting, SMALL, port=0, file=tmp_path / "exercise.tocsin", teams=1, seats=1)
    string = host.until(r"CONTROL facilitator: (\S+)$").group(1)
    desk = running(conducting, string.rpartition("/")[0] + "/AAAA-AAAA-AAAA-AAAAA")
    desk.until("HOST This join code opens no seat")
    assert desk.code() == 1
