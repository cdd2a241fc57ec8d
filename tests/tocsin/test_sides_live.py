"""Two sides of one world on real lines: each is told only its own, and somebody enters late."""

import pytest
from crises import EXAMPLES
from live import hosting
from raw_lines import Wire

from replays.exercise import load_exercise
from replays.verify import verify

SECRET = "KANARIENVOGEL"
CROSSING = "Version 6 may be wrong"


@pytest.fixture
def house(tmp_path):
    """Hosts an example with a seat for each role, and opens a line to a seat."""
    hosts, lines = [], []

    def opened(pack):
        host = hosting(EXAMPLES / pack, port=0, file=tmp_path / "exercise.tocsin", seats=9, pace=1)
        hosts.append(host)
        control = host.until(r"CONTROL facilitator: (\S+)$").group(1)

        def line(seat):
            string = control if seat == "control" else host.until(rf"JOIN .*{seat}: (\S+)$").group(1)
            lines.append(Wire(string))
            return lines[-1]

        return host, line

    yield tmp_path / "exercise.tocsin", opened
    for line in lines:
        line.close()
    for host in hosts:
        host.close()


def test_each_side_is_sent_only_its_own_and_what_the_other_writes_to_it(house):
    path, opened = house
    host, line = opened("two-sides")
    assert host.until(r"JOIN team 1 provider, support:")
    assert host.until(r"JOIN team 1 clinic, nurse:")
    support, ml_lead, director, nurse, desk = map(line, ("support", "ml_lead", "director", "nurse", "control"))
    assert support.messages()[0].team == "1 provider"
    assert director.messages()[0].team == "1 clinic"
    desk.conduct("start", "s1")
    for each in (support, ml_lead, director, nurse):
        each.until('"kind":"world"')
    ml_lead.ask("note", "private", text=SECRET)
    support.until(SECRET)
    support.ask("message", "m1", persona="clinic", text=CROSSING)
    director.until(CROSSING)
    (message,) = [item for item in director.items() if item.kind == "written"]
    assert (message.sender, message.reply_to, message.channel) == ("Ordivia (provider)", "provider", "phone")
    director.ask("open", "o1", item=message.item)
    director.ask("message", "m2", persona=message.reply_to, text="What changed?")
    support.until("What changed")
    director.ask("pass-on", "p1", item=message.item)
    nurse.until(CROSSING)
    desk.say({"kind": "conduct", "act": {"kind": "end", "ref": "all"}})
    for each in (support, ml_lead, director, nurse, desk):
        each.until('"kind":"bye"')
    assert host.code() == 0
    for each, strangers in ((director, ("support", "ml_lead")), (support, ("director", "nurse"))):
        assert SECRET not in director.text
        for stranger in strangers:
            assert f'"{stranger}"' not in each.text
    assert SECRET in desk.text
    assert verify(path).good
    assert load_exercise(path).played[0].world.teams == {"provider": "1 provider", "clinic": "1 clinic"}


def test_who_enters_late_is_told_when_then_what_stands(house):
    path, opened = house
    host, line = opened("late-joiner")
    mayor, handler, desk = map(line, ("mayor", "handler", "control"))
    desk.conduct("start", "s1")
    mayor.until('"kind":"world"')
    handler.until('"state":"running"')
    clock = [each for each in handler.messages() if each.kind == "clock"][-1]
    assert (clock.enters, clock.enters_story) == (360_000, "1 10:11")
    mayor.ask("note", "before", text=SECRET)
    mayor.until('"ref":"before"')
    for number in range(12):
        desk.conduct("jump", f"j{number}")
        if any(each.kind == "clock" and each.enters is None for each in handler.messages()):
            break
    handler.until("You know nothing more")
    assert next(each for each in handler.items() if each.kind == "inject").at == 360_000
    assert [each for each in handler.messages() if each.kind == "clock"][-1].enters is None
    assert {each.kind for each in handler.messages()} == {"welcome", "clock", "presence", "sights"}
    assert SECRET not in handler.text
    assert "pool" not in handler.text
    mayor.until("Regional CSIRT")
    mayor.ask("message", "m1", persona="csirt", text="The pool is not closed")
    handler.until("The pool is not closed")
    assert host.interrupt() == 0
    assert verify(path).good
