"""The thread of the live path, with real processes on a real WebSocket: played, killed, resumed, nothing missing."""

import json
import re
import socket

import pytest
from live import SMALL, hosting, join_string, joining
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from engine.wire import VERSION, from_host
from replays.reader import read
from replays.verify import verify


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


@pytest.fixture
def path(tmp_path):
    return tmp_path / "exercise.tocsin"


def commands(path):
    with read(path) as reader:
        return [record.kind for record in reader.records() if record.is_command]


def decide(console, choice, reason):
    console.say("decide 1")
    console.until("ASK Which choice")
    console.say(str(choice), "80", reason, "yes")


def test_played_killed_and_resumed_nothing_acknowledged_is_missing(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path)
    string = join_string(host)
    console = running(joining, string, tmp_path)
    console.until("INJECT 1, chat, from Refund clerk")
    console.say("read 1")
    console.until("TEXT DESK has granted")
    console.until("DECISION 1. Cutting.")
    console.say("order 1", "yes")
    console.until(r"RECEIVED .* Order 1, DESK: Disable its tools\.")
    decide(console, 1, "it costs more each minute")
    console.until(r"RECEIVED .* Decision 1, Cutting: Disable its tools\.")
    console.say("write 1 please freeze the payments")
    console.until(r"RECEIVED .* Message to Fraud desk")

    host.kill()
    console.until("LINE lost, trying again; answers waiting: 0")
    console.say("note written while the line was down")
    console.until("SAVED here, on its way. Line in the main log.")
    with pytest.raises(AssertionError):
        assert console.count("RECEIVED .* Line in the main log")

    again = running(hosting, resume=path)
    again.until("PAUSED at the last record. Play goes on when a console is back.")
    console.until("LINE connected.", times=2)
    console.until(r"RECEIVED .* Line in the main log\.")
    console.until("REPLY .*, phone, from Fraud desk")
    console.say("log")
    console.until("LOG .*: written while the line was down", times=2)
    console.say("quit")
    assert console.code() == 0
    assert console.lines[-1] == "QUIT. Join again with the same code whenever you like."
    assert again.interrupt() == 0
    again.until("STOPPED. Everything received is in ")

    for said in ("SCENARIO", "INJECT 1, chat", "ORDER 1 given", "SENT to", "DECISION 1. Cutting. For"):
        assert console.count(f"^{said}") == 1 + (said == "INJECT 1, chat"), said
    numbers = [int(number) for number in re.findall(r"RECEIVED .*, number (\d+)\.", console.text)]
    assert numbers == sorted(set(numbers))
    assert sorted(commands(path)) == [f"command:{kind}" for kind in ("decide", "message", "note", "open", "order")]
    assert verify(path).good
    assert not list(tmp_path.glob("*-wal"))


def test_a_console_that_was_killed_sends_what_it_had_saved(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path, pace=1)
    string = join_string(host)
    console = running(joining, string, tmp_path)
    console.until("PHASE")
    host.kill()
    console.until("LINE lost")
    console.say("note saved before the kill")
    console.until("SAVED here")
    console.kill()
    again = running(hosting, resume=path, pace=1)
    again.until("HOST listening")
    other = running(joining, string, tmp_path)
    other.until(r"LOG .*: saved before the kill")
    other.until("RECEIVED")
    again.interrupt()
    assert commands(path) == ["command:note"]


def test_an_answer_after_its_time_is_received_and_said_to_be_late(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path)
    console = running(joining, join_string(host), tmp_path)
    console.until("DUE now: decision 1, Cutting")
    decide(console, 2, "")
    console.until(r"RECEIVED .* Decision 1, Cutting: Watch it for now\. Late\.")
    console.until("DECISION 1. Cutting. Closed, with: Watch it for now")
    decide(console, 1, "")
    console.until(r"RECEIVED .* Disable its tools\.\s(MORE )?Too\s(MORE )?late\s(MORE )?to have any effect\.")


def test_to_endex_in_french(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path, pace=600, lang="fr")
    host.until("Le jeu commence dès que la première console est connectée.")
    string = host.until(r"ACCÈS .*: (\S+)$").group(1)
    console = running(joining, string, tmp_path, lang="fr")
    console.until("STIMULUS 1, messagerie, de Agente des remboursements, jour 1, 09:01.")
    console.say("lire &")
    console.until("EXERCICE EXERCICE EXERCICE", times=2)
    console.until("FIN du jeu. Merci.")
    console.until("SERVEUR L’exercice est terminé. Merci.")
    assert console.code() == 0
    assert host.code() == 0
    host.until("FINEX. L’exercice est dans ")
    head = re.search(r"Tête.: (\S+)", host.text).group(1)
    assert verify(path, head).good
    assert not list((tmp_path / "outbox").iterdir())
    again = running(hosting, resume=path)
    again.until(".*: this exercise has reached its ENDEX")
    assert again.code() == 1


def test_what_is_printed_can_be_read_aloud(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path, pace=600)
    console = running(joining, join_string(host), tmp_path)
    console.until("INJECT 2")
    console.say(
        "help", "read 2", "list", "order", "write", "preserve", "notify", "log", "time", "\x1b[A", "lst", "read 99"
    )
    assert console.code() == 0
    assert not re.search(rb"[\x00-\x09\x0b-\x1f\x7f]", console.raw)
    assert not re.search("[\u2500-\u259f\u2800-\u28ff]", console.text)
    assert max(map(len, console.lines)) <= 78
    assert all(re.match(r"[A-Z][A-Z-]+\b", line) for line in console.lines), console.text
    console.until("AGAIN lst is not a command. Did you mean list")
    console.until("AGAIN There is no 99 in this list")
    console.until("CANCELLED Nothing was sent.")


class Strangers:
    """A socket that speaks the protocol badly."""

    def __init__(self, string):
        self.address, _, self.code = string.replace("-", "").partition("/")

    def open(self, **options):
        return connect(f"ws://{self.address}/session", compression=None, proxy=None, **options)

    def hello(self, **changes):
        hello = {"kind": "hello", "version": VERSION, "token": self.code, "epoch": 0, "offset": 0, "lang": "en"}
        return json.dumps(hello | changes)

    def answer(self, *frames):
        """Everything that comes back."""
        with self.open() as line:
            for frame in frames:
                line.send(frame)
            return list(self._until_closed(line))

    def _until_closed(self, line):
        try:
            while True:
                yield from_host.validate_json(line.recv(timeout=30))
        except ConnectionClosed as error:
            yield error


def test_bad_input_gets_one_sentence_and_loses_nothing(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path, pace=1)
    string = join_string(host)
    console = running(joining, string, tmp_path)
    console.until("PHASE")
    stranger = Strangers(string)

    for frames, code in (
        ([stranger.hello(token="2" * 17)], "code/unknown"),
        ([stranger.hello(version=99)], "hello/version"),
        (['{"kind":"ask","command":{"kind":"note","ref":"a","text":"hello"}}'], "hello/expected"),
        (['{"kind":"ask"}'], "hello/expected"),
        (["{" * 1_000], "hello/expected"),
        ([b"\x00\x01"], "hello/expected"),
    ):
        *_, bye, closed = stranger.answer(*frames)
        assert bye.code == code
        assert closed.rcvd.code == 1_000
    *_, closed = stranger.answer("x" * 70_000)
    assert closed.rcvd.code == 1_009
    with pytest.raises(InvalidStatus) as refused:
        stranger.open(origin="https://clairval.example")
    assert refused.value.response.status_code == 403

    console.say("note still here")
    console.until("RECEIVED .* Line in the main log")
    assert console.count("LINE lost") == 0
    *_, bye, _ = stranger.answer(stranger.hello(), '{"kind":"ask","command":{"kind":"end","ref":"a"}}')
    assert bye.code == "frame/unreadable"
    console.until("HOST This seat is now open on another console.")
    assert console.code() == 1

    assert host.interrupt() == 0
    assert "Traceback" not in host.text + console.text
    assert commands(path) == ["command:note"]
    assert verify(path).good


def test_a_second_console_takes_the_seat_with_a_word_to_both(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path)
    string = join_string(host)
    first = running(joining, string, tmp_path / "a")
    first.until("PHASE")
    assert first.count("LINE This seat was open") == 0
    second = running(joining, string, tmp_path / "b")
    second.until("LINE This seat was open on another console")
    first.until("HOST This seat is now open on another console")
    assert first.code() == 1
    assert host.interrupt() == 0


def test_a_wrong_code_is_one_sentence_for_its_console_too(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path)
    string = join_string(host)
    wrong = running(joining, string[:-5] + ("22222" if string[-5:] != "22222" else "33333"), tmp_path)
    wrong.until("HOST This join code opens no seat of this exercise.")
    assert wrong.code() == 1
    for given, sentence in (
        ("127.0.0.1:9/ABC", "This join code is not complete"),
        (string.replace("127.0.0.1", "192.0.2.1"), "192.0.2.1 is not on this machine"),
        (string[:-1] + "O", "This join code holds a sign that none has"),
        ("hello", "This join string does not say where to go"),
        (string.replace(":", ":x"), "The port in this join string"),
    ):
        console = running(joining, given, tmp_path)
        console.until(sentence)
        assert console.code() == 2


def test_what_cannot_be_hosted_is_one_sentence(running, path, tmp_path):
    host = running(hosting, SMALL, port=0, file=path)
    port = host.until(r"HOST listening on 127.0.0.1:(\d+)").group(1)
    for code, sentence, options in (
        (1, ".*exercise.tocsin: another host has this exercise open", {"resume": path}),
        (1, ".*exercise.tocsin: already there", {"pack": SMALL, "file": path, "port": 0}),
        (1, f"Port {port} is taken", {"pack": SMALL, "file": tmp_path / "b.tocsin", "port": int(port)}),
        (1, ".*no.tocsin: there is no such file", {"resume": tmp_path / "no.tocsin"}),
        (2, "192.0.2.1 can be reached from outside", {"pack": SMALL, "address": "192.0.2.1"}),
        (2, "Say what to play", {}),
    ):
        other = running(hosting, **options)
        other.until(sentence)
        assert other.code() == code
        assert len(other.lines) == 1, other.text
    assert not (tmp_path / "b.tocsin").exists()
    assert host.interrupt() == 0
    (tmp_path / "exercise.keys").unlink()
    other = running(hosting, resume=path)
    other.until(".*exercise.keys: there is no such file")
    assert other.code() == 1


def test_the_keys_are_for_their_owner_and_never_in_the_journal(running, path):
    host = running(hosting, SMALL, port=0, file=path)
    string = join_string(host)
    assert len(string) <= 40
    assert host.interrupt() == 0
    keys = path.with_suffix(".keys")
    assert keys.stat().st_mode & 0o777 == 0o600
    code = json.loads(keys.read_text())["seats"][0]["code"]
    assert code == string.partition("/")[2].replace("-", "")
    assert code.encode() not in path.read_bytes()


def test_health(running, path):
    host = running(hosting, SMALL, port=0, file=path)
    port = int(host.until(r"HOST listening on 127.0.0.1:(\d+)").group(1))
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.sendall(b"GET /health HTTP/1.0\r\n\r\n")
        answer = line.makefile("rb").read()
    assert answer.startswith(b"HTTP/1.1 200")
    assert answer.endswith(b"ok\n")
