"""The full-screen console in a real terminal, read through pyte: a whole play on a real host, faults, hostile text."""

import json
import re
import signal
import time

import pytest
from fake_host import fake_host
from hostile import ATTACK, HONEST, messages
from live import JOIN, SMALL, hosting, join_string
from terminals import Terminal, sequences

from engine.farewells import farewell
from engine.wire import Bye
from replays.reader import read
from replays.verify import verify

SABOTAGED = """
from injects import sanitise
sanitise.clean = lambda text, limit=0: text
sanitise.clean_line = lambda text, limit=0: text.replace("\\n", " ")
"""
TEXTUAL = {
    ("csi", sequence)
    for sequence in (
        "m",
        "H",
        "?25l",
        "?25h",
        "?7l",
        "?7h",
        "?1049h",
        "?1049l",
        "?2004h",
        "?2004l",
        "?1004h",
        "?1004l",
        "?1000h",
        "?1000l",
        "?1003h",
        "?1003l",
        "?1015h",
        "?1015l",
        "?1006h",
        "?1006l",
        "?2026h",
        "?2026l",
        "?2048h",
        "?2048l",
        "?2026$p",
        "?2048$p",
        ">25u",
        ">1u",
        "<u",
    )
} | {("osc", "22;default"), ("osc", "22;text"), ("osc", "22;pointer"), ("control", "\r")}
"""All that Textual tells a terminal: modes, places, colours, the shape of the pointer."""


@pytest.fixture
def running():
    """Programs that end with the test."""
    programs = []

    def run(start, /, *arguments, **options):
        programs.append(start(*arguments, **options))
        return programs[-1]

    yield run
    for program in reversed(programs):
        program.close()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "exercise.tocsin"


def console(string, folder, *, before="", size=(80, 24), environment=(), **options):
    options = {"state": str(folder), "plain": False, **options}
    return Terminal(
        "-c",
        before + JOIN,
        string,
        repr(options),
        size=size,
        environment={"XDG_CONFIG_HOME": str(folder), **dict(environment)},
    )


def commands(path):
    with read(path) as reader:
        return [record.kind.removeprefix("command:") for record in reader.records() if record.is_command]


def send_note(screen, text):
    screen.press("m")
    screen.until("A LINE IN THE MAIN LOG")
    screen.press(text)
    screen.until(re.escape(text))
    screen.press("ctrl+s")
    screen.until("READ IT ONCE MORE")
    screen.press("enter")


def test_a_whole_play_killed_and_resumed_with_nothing_acknowledged_missing(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path, start="joined")
    string = join_string(host)
    screen = running(console, string, tmp_path)
    screen.until(r"\[1 Inbox \(1\)\]")
    screen.press("enter")
    screen.until("EXERCISE EXERCISE EXERCISE .* DESK has granted .* EXERCISE EXERCISE EXERCISE")
    screen.press("escape")
    screen.until("READ 1 ")
    screen.press("3")
    screen.until("NOT GIVEN DESK")
    screen.press("enter")
    screen.until("GIVE AN ORDER")
    screen.press("enter")
    screen.until(r"RECEIVED no\. \d+\. Order 1, DESK: Disable its tools")
    screen.until(r"Decisions \(1\)")
    screen.press("n")
    screen.until("OPEN .* due 09:06")
    screen.press("enter")
    screen.until("Your choice")
    screen.press("1")
    screen.until("Draft kept here, and shown to your team")
    screen.until("▸ How sure")
    screen.press("80", "enter")
    screen.until("▸ Why")
    screen.press("it spreads")
    screen.until("it spreads")
    screen.press("ctrl+s")
    screen.until("READ IT ONCE MORE .* 80 % .* it spreads")
    screen.press("enter")
    screen.until(r"\[2 Decisions")
    screen.press("7")
    screen.until(r"RECEIVED no\. \d+ Decision 1, Cutting: Disable its tools\.")

    host.kill()
    screen.until("○ reconnecting")
    send_note(screen, "written while the line was down")
    screen.until("○ reconnecting, 1 waiting")
    screen.press("7")
    screen.until("SAVED HERE")

    again = running(hosting, resume=path, pace=300)
    screen.until("● connected")
    screen.until(r"RECEIVED no\. \d+ Line in the main log")
    screen.until("ENDEX Play is over")
    screen.press("ctrl+q")
    assert screen.code() == 0
    assert again.code() == 0
    asked = commands(path)
    for kind, times in (("open", 1), ("order", 1), ("decide", 1), ("note", 1)):
        assert asked.count(kind) == times, asked
    assert verify(path).good
    assert list((tmp_path / "outbox").iterdir()) == []
    assert "Traceback" not in host.text + again.text + screen.raw.decode()


def test_a_console_that_was_killed_finds_its_drafts_and_sends_what_it_had_saved(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path, pace=1, start="joined")
    string = join_string(host)
    screen = running(console, string, tmp_path, lang="fr")
    screen.until("● connecté")
    host.kill()
    screen.until("○ reconnexion")
    screen.press("m")
    screen.until("UNE LIGNE DE MAIN COURANTE")
    screen.press("gardée")
    screen.press("ctrl+s")
    screen.until("RELISEZ")
    screen.press("enter", "w")
    screen.until("○ reconnexion, 1 en attente.* ÉCRIRE À QUELQU’UN")
    screen.press("1")
    screen.until("▸ Votre texte")
    screen.press("à demi écrit")
    screen.until("à demi écrit")
    screen.signal(signal.SIGKILL)
    screen.code()
    again = running(hosting, resume=path, pace=1)
    again.until("HOST listening")
    other = running(console, string, tmp_path, lang="fr")
    other.until("● connecté")
    other.until(r"7 Envois \(1\)")
    other.press("7")
    other.until("REÇU nº 1 Ligne de main courante. ~ BROUILLON ÉCRIRE À QUELQU’UN à demi écrit")
    again.interrupt()
    assert commands(path) == ["note"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_terminal_is_given_back_as_it_was(running, tmp_path, number):
    with fake_host(*messages(HONEST)) as host:
        screen = running(console, host.join_string, tmp_path)
        screen.until("● connected")
        screen.signal(number)
        assert screen.code() == 0
    after = screen.raw[screen.raw.rfind(b"\x1b[?1049l") :]
    for restored in (b"\x1b[?25h", b"\x1b[?1049l"):
        assert restored in after
    assert b"\x1b[?1003h" not in after
    assert "You have left. Join again with the same code" in after.decode()


def walk(screen):
    """Every view, every message, a form with drafts of others, the review, help and palette."""
    screen.until("● connected .* Inbox")
    for view in "12345678":
        screen.press(view, "end", " ")
        screen.until(rf"\[{view} ")
    for number in range(6):
        screen.press("1")
        screen.until(rf"\[1 Inbox \({6 - number}\)\] .* (NEW|READ) 1 ")
        screen.press(*["down"] * (number > 0), "enter")
        screen.until(r"\[1 Inbox\]" if number == 5 else rf"\[1 Inbox \({5 - number}\)\]")
        screen.press(" ", " ")
    for keys, said in (
        (("2", "enter"), "Ctrl.S Review"),
        (("1",), "▸ How sure"),
        (("ctrl+s",), "READ IT ONCE MORE"),
        (("escape",), "▸ How sure"),
        (("escape",), r"\[2 "),
        (("?",), "WHAT YOU CAN DO HERE"),
        (("escape",), r"\[2 "),
        (("ctrl+p",), "Type part of an action"),
        (("escape",), r"\[2 "),
    ):
        screen.press(*keys)
        screen.until(said)


def obeyed(running, tmp_path, text, before=""):
    """All that a terminal was told in such a walk."""
    with fake_host(*messages(text)) as host:
        screen = running(console, host.join_string, tmp_path, before=before)
        walk(screen)
        host.say(Bye(code="seat/taken-over", sentence=text))
        screen.until("THE LINE IS CLOSED")
        screen.press("ctrl+q", "ctrl+q")
        assert screen.code() in (0, 1)
    return sequences(screen.raw)


def test_hostile_text_tells_the_terminal_nothing_that_textual_does_not(running, tmp_path):
    honest = obeyed(running, tmp_path / "honest", HONEST)
    assert honest <= TEXTUAL
    assert obeyed(running, tmp_path / "hostile", ATTACK) <= TEXTUAL


def test_that_is_seen_by_the_test_when_nothing_is_cleaned(running, tmp_path):
    with fake_host(*messages(ATTACK)) as host:
        screen = running(console, host.join_string, tmp_path, before=SABOTAGED)
        end = time.monotonic() + 30
        while not {kind for kind, _ in sequences(screen.raw) - TEXTUAL} & {"osc", "other", "csi"}:
            assert time.monotonic() < end
            screen._read(1)


def test_a_second_console_takes_the_seat_over_and_both_are_told(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path, pace=1, start="joined")
    string = join_string(host)
    first = running(console, string, tmp_path / "first")
    first.until("● connected")
    second = running(console, string, tmp_path / "second")
    second.until("This seat was open on another console, which has been told.")
    first.until(farewell("seat/taken-over", "en")[:40])
    first.press("ctrl+q")
    assert first.code() == 0


def test_a_code_that_opens_nothing_is_one_sentence_and_no_screen_is_left(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path, pace=1)
    string = join_string(host)
    wrong = string[:-5] + ("22222" if string[-5:] != "22222" else "33333")
    screen = running(console, wrong, tmp_path)
    assert screen.code() == 1
    assert b"This join code opens no seat" in screen.raw[screen.raw.rfind(b"\x1b[?1049l") :]


def test_a_small_window_says_so_and_comes_back(running, tmp_path):
    with fake_host(*messages(HONEST)) as host:
        screen = running(console, host.join_string, tmp_path)
        screen.until("● connected")
        screen.resize(50, 12)
        screen.until("This window is too small: 50 columns by 12 lines")
        screen.resize(100, 30)
        screen.until("● connected")
        screen.press("ctrl+q")
        assert screen.code() == 0


def test_without_colours_the_screen_says_the_same_and_has_none(running, tmp_path):
    with fake_host(*messages(HONEST)) as host:
        for wish, coloured in (("1", False), ("", True)):
            screen = running(console, host.join_string, tmp_path / f"state{wish}", environment={"NO_COLOR": wish})
            screen.until("● NEW")
            colours = {tuple(map(int, each)) for each in re.findall(rb"38;2;(\d+);(\d+);(\d+)", screen.raw)}
            assert any(len(set(each)) > 1 for each in colours) is coloured


def test_the_wrong_time_of_day_on_this_machine_does_not_matter(running, tmp_path):
    wrong = "import time\ntime.time = lambda: 0.0\ntime.time_ns = lambda: 0\n"
    with fake_host(*messages(HONEST)) as host:
        screen = running(console, host.join_string, tmp_path, before=wrong)
        screen.until(r"T\+01:0[1-9]")
        hello = json.loads(host.heard[0])
        assert hello["kind"] == "hello"
        screen.press("ctrl+q")
        assert screen.code() == 0
