"""`tocsin replay`: the same facts on a screen, in lines and in JSON; bad files and wrong calls in one sentence."""

import json
import os
import subprocess
import sys
from contextlib import closing

import apsw
import pytest
from crises import SEED, played, small
from exercises import rehearsed
from recordings import SAMPLE, SCENARIO, SEATS, sample_player
from terminals import Terminal

from engine.shown import shown_codec
from injects.span import MINUTE
from replays.errors import JournalError
from replays.header import Header, PlayedWorld
from replays.journal import Journal
from replays.records import Entry
from tocsin.replay_command import run_replay


@pytest.fixture
def replay(capsys):
    """Runs the command without a screen; gives the exit code, what was printed, what was said."""

    def run(file=SAMPLE, *, at="", team="", seat="", hidden=False, as_json=False, lang="en", plain=True):
        code = run_replay(file, at=at, team=team, seat=seat, hidden=hidden, plain=plain, as_json=as_json, lang=lang)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def command(*arguments, **environment):
    called = [sys.executable, "-m", "tocsin", "replay", *map(str, arguments)]
    told = {**os.environ, "LC_ALL": "en", **environment}
    return subprocess.run(called, capture_output=True, text=True, env=told, check=False)


def test_lines_say_where_one_stands_and_what_each_seat_had_been_shown(replay):
    code, told, _ = replay(at="T+45", team="2")
    assert code == 0
    assert told.startswith(
        "Quiet Courier, quiet-courier, team iroise (2 of 2)\nT+45:00 of T+120:00, day 1, 15:30, phase:"
    )
    assert told.count("SHOWN TO ") == 6
    assert "▶ 45:00 Decision closed: What do we do with the assistant now?: Switch GUIDE" in told
    assert "47:00 Message sent: 2.10 · Sandrine Pellen (later)" in told
    assert "\x1b" not in told


def test_one_seat_alone_and_in_french(replay):
    _, told, _ = replay(at="15:30", team="iroise", seat="ai_lead", lang="fr")
    assert told.count("MONTRÉ À ") == 1
    assert "jour 1, 15:30" in told
    assert "CÔTÉ CACHÉ" not in told


def test_the_hidden_side_comes_only_when_it_is_asked_for_and_under_its_name(replay):
    _, bare, _ = replay(at="T+45")
    _, told, _ = replay(at="T+45", hidden=True)
    assert "PAPIER CALQUE" not in bare
    assert "rule decision-quality" not in bare
    apart = told.index("HIDDEN SIDE. No participant could see what follows.")
    assert told.index("PAPIER CALQUE") > apart
    assert told.index("rule decision-quality") > apart


def test_json_holds_exactly_what_each_seat_had_been_shown(replay):
    code, told, said = replay(at="T+45", as_json=True)
    document = json.loads(told)
    player = sample_player()
    player.jump("T+45")
    assert (code, said, document["at"], document["team"]) == (0, "", 45 * MINUTE, "armor")
    for seat, _ in player.seats:
        sights = tuple(shown_codec.validate_json(json.dumps(each)) for each in document["seats"][seat]["shown"])
        assert sights == player.shown(seat)
    assert "hidden" not in document
    assert all(each["at"] <= document["at"] for each in document["happened"])


def test_json_has_the_hidden_side_and_the_marks_when_they_are_asked_for(replay):
    document = json.loads(replay(at="T+45", hidden=True, seat="legal", as_json=True)[1])
    assert "ADVERSARY PAPIER CALQUE" in document["hidden"]
    assert list(document["seats"]) == ["legal"]
    assert document["marks"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"team": "3"}, "There is no team “3” in this exercise. Its teams: armor, iroise."),
        ({"team": "0"}, "There is no team “0”"),
        ({"seat": "pilot"}, "There is no seat “pilot” in this team. Its seats: director"),
        ({"at": "zzz"}, "“zzz” is no time, inject or decision of this team."),
        ({"at": "day 9 10:00"}, "The story never reaches day 9 10:00"),
    ],
)
def test_what_there_is_not_is_said_with_what_there_is(replay, asked, said):
    code, told, err = replay(**asked)
    assert (code, told) == (1, "")
    assert said in err.replace("\n", " ")


def test_without_a_screen_it_is_told_in_lines_and_said_why(replay):
    code, told, err = replay(plain=False)
    assert code == 0
    assert told.startswith("Quiet Courier")
    assert "There is no screen to draw on here" in err


def test_a_recording_comes_with_the_program_and_a_call_names_one_file():
    done = command("--sample", "--at", "T+1", "--json")
    assert json.loads(done.stdout)["exercise"] == "quiet-courier"
    for wrong in ((), ("--sample", SAMPLE)):
        refused = command(*wrong)
        assert refused.returncode == 2
        assert "Give a file, or --sample." in refused.stderr


def later(path):
    connection = apsw.Connection(str(path))
    connection.pragma("user_version", 99)
    connection.close()


def cut(path):
    path.write_bytes(path.read_bytes()[:20_000])


def no_exercise(path):
    path.write_text("hello")


@pytest.mark.parametrize(("spoil", "said"), [(later, "later version"), (cut, "cut"), (no_exercise, "not a Tocsin")])
def test_a_bad_file_gets_the_sentence_of_every_command_and_stays_as_it_was(replay, tmp_path, spoil, said):
    path = rehearsed(tmp_path / "night.tocsin")
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(JournalError, match=said):
        replay(path)
    assert path.read_bytes() == before


def test_a_file_that_is_still_being_played_shows_what_is_on_the_disk(replay, tmp_path):
    path = tmp_path / "running.tocsin"
    header = Header(exercise="running", engine="0", seed=SEED, epoch=1, created_ms=0)
    worlds = [PlayedWorld(number=1, team="blue", scenario="small", seats=SEATS)]
    events = [event for event in played(SCENARIO, []) if event.at <= 5 * MINUTE]
    with Journal.create(path, header, {"small": small().source.files}, worlds) as journal:
        journal.append([[Entry.of_event(event, world=1, hall_ms=event.at, wall_ms=event.at)] for event in events])
        code, told, _ = replay(path, at="end")
    assert code == 0
    assert "The recording stops here: play goes on, or was broken off." in told
    assert "The recording stops here" not in replay(at="end")[1]


def test_a_missing_file_ends_in_one_sentence():
    done = command("nowhere.tocsin", "--lang", "fr")
    assert done.returncode == 1
    assert "ce fichier n’existe pas" in done.stderr
    assert "Traceback" not in done.stderr


def test_in_a_real_terminal_it_opens_moves_and_gives_the_terminal_back():
    with closing(Terminal("-m", "tocsin", "replay", "--sample", "--lang", "fr")) as terminal:
        terminal.until("SAVAIT 1/6")
        terminal.press("d")
        terminal.until(r"▼ T\+10:00")
        terminal.press("h")
        terminal.until("PAPIER CALQUE")
        terminal.press("q")
        assert terminal.code() == 0
        assert b"\x1b[?1049l" in terminal.raw


def test_the_keys_of_a_person_count_here_too(tmp_path):
    preferred = tmp_path / "tocsin" / "console.toml"
    preferred.parent.mkdir()
    preferred.write_text('[keys]\nhidden = "j"\n')
    command = ("-m", "tocsin", "replay", "--sample", "--lang", "en")
    environment = {"XDG_CONFIG_HOME": str(tmp_path)}
    with closing(Terminal(*command, environment=environment)) as terminal:
        terminal.until("KNEW 1/6")
        terminal.press("j")
        terminal.until("HIDDEN")
        terminal.press("q")
        assert terminal.code() == 0
    preferred.write_text('[keys]\nhiden = "j"\n')
    with closing(Terminal(*command, size=(2_000, 24), environment=environment)) as terminal:
        assert terminal.code() == 2
        assert b"keys.hiden: no action has this name. Did you mean hidden?" in terminal.raw
        assert b"then try again." in terminal.raw


def test_in_a_terminal_that_is_to_be_read_aloud_there_is_no_screen():
    with closing(Terminal("-m", "tocsin", "replay", "--sample", environment={"ACCESSIBLE": "1"})) as terminal:
        assert terminal.code() == 0
        assert b"SHOWN TO" in terminal.raw
        assert b"\x1b" not in terminal.raw
