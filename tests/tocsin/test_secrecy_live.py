"""Law 3 on real bytes: what a participant's socket brings over a whole play while facilitators act on all of it."""

import json

import pytest
from live import SMALL, hosting
from raw_lines import Wire

from replays.reader import read
from replays.verify import verify

CANARY = "KANARIENVOGEL"
OURS = "ours to read"


@pytest.fixture
def house(tmp_path):
    """A host for two teams of two, and a way to open lines to it."""
    path = tmp_path / "exercise.tocsin"
    host = hosting(SMALL, port=0, file=path, teams=2, seats=2, pace=1)
    strings = [host.until(r"JOIN .*: (\S+)$", times=number).group(1) for number in (1, 2, 3, 4)]
    control = host.until(r"CONTROL facilitator: (\S+)$").group(1)
    lines = []

    def opened(string):
        lines.append(Wire(string))
        return lines[-1]

    yield path, host, [*strings, control], opened
    for line in lines:
        line.close()
    host.close()


def written(**fields):
    return {"channel": "phone", "sender": "Mayor", "subject": "", "text": OURS, **fields}


def act_on_everything_but(desk, ours):
    """Whatever a facilitator may do that these roles of team 1 must not learn of."""
    with_words = {"sender": CANARY, "subject": CANARY, "text": CANARY}
    desk.conduct("withhold", "w1", inject="1.02")
    desk.conduct("skip", "k1", inject="1.04")
    desk.conduct("write", "m1", **written(world=2, **with_words))
    desk.conduct("write", "m2", **written(world=1, to=[ours[1]], **with_words))
    desk.conduct("pause", "p2", world=2)
    desk.conduct("resume", "r2", world=2)
    desk.conduct("write", "m3", **written(world=2, channel="nowhere", **with_words))
    desk.conduct("end", "e2", world=2)


def test_a_participant_is_sent_nothing_of_others_over_a_whole_play(house):
    path, host, (first, mate, other, _, control), opened = house
    me, beside, far, desk = opened(first), opened(mate), opened(other), opened(control)
    mine, theirs = (each.messages()[0].seat for each in (me, beside))
    desk.conduct("start", "s2", world=2)
    far.ask("note", "far", text=CANARY)
    far.until('"ref":"far"')
    desk.conduct("write", "m0", **written(world=2, text=CANARY))
    me.ask("note", "early", text="ours")
    desk.conduct("start", "s1")
    me.until('"ref":"early"')
    roles = roles_of(path)
    act_on_everything_but(desk, (roles[mine][0], roles[theirs][0]))
    beside.ask("note", "besides-own-ref", text="we both read it")
    desk.conduct("write", "m9", **written(world=1, to=[roles[mine][0]]))
    me.until(OURS)
    for number in range(8):
        desk.conduct("jump", f"j{number}")
    desk.say({"kind": "conduct", "act": {"kind": "end", "ref": "all"}})
    for line in (me, beside, far, desk):
        line.until('"kind":"bye"')
    assert host.code() == 0

    assert CANARY in desk.text
    assert CANARY in far.text
    assert beside.text.count(CANARY) == 3
    for secret in (CANARY, "withh", "skipped", "held", "hash", "seq", "meter", '"far"'):
        assert secret not in me.text, secret
    assert {each.kind for each in me.messages()} == {"welcome", "briefing", "clock", "presence", "sights", "bye"}
    with read(path) as reader:
        refs = {json.loads(record.body).get("ref") for record in reader.records() if record.world == 0}
    assert {ref for ref in refs if ref and f'"ref":"{ref}"' in me.text} == {"m9"}
    assert {seat for each in me.messages() if each.kind == "presence" for seat in each.here} <= {mine, theirs}
    receipts = [item.ref for item in me.items() if item.kind == "receipt"]
    assert receipts == ["early"]
    assert verify(path).good


def roles_of(path):
    with read(path) as reader:
        return {seat: tuple(roles) for seat, roles in reader.worlds[0].seats.items()}


@pytest.mark.parametrize("conducts", [False, True])
def test_no_token_asks_what_is_another_kinds_and_it_leaves_no_trace(house, conducts):
    path, host, (first, *_, control), opened = house
    line = opened(control if conducts else first)
    if conducts:
        line.ask("note", "as-a-seat", text=CANARY)
    else:
        line.say({"kind": "conduct", "act": {"kind": "start", "ref": "as-a-facilitator"}})
    line.until('"frame/unreadable"')
    assert host.interrupt() == 0
    with read(path) as reader:
        assert [record.kind for record in reader.records() if record.kind != "hall:paused"] == []
    assert CANARY.encode() not in path.read_bytes()
