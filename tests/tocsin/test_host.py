"""The host: nothing leaves before the disk has it, each command counts once, and time is kept."""

import asyncio

import pytest
from crises import small
from hosting import SEAT, note, staged

from engine.asking import AskDecide, AskOpen, AskOrder
from engine.hall import HallBegan
from engine.shown import ShownAnswer, ShownDecision, ShownInject, ShownNote, ShownOrder
from engine.shown_world import ShownWorld
from replays.errors import JournalBroken, JournalFull
from replays.reader import read
from replays.records import Entry
from replays.verify import verify
from tocsin.lineup import lineup_of_pack
from tocsin.stage import stage_again, stage_new

MINUTE = 60_000


@pytest.fixture
def path(tmp_path):
    return tmp_path / "exercise.tocsin"


def acts(path):
    with read(path) as reader:
        return [record.kind for record in reader.records() if record.kind.startswith("hall:")]


def test_nothing_is_shown_or_acknowledged_before_the_commit_returns(path):
    async def play():
        async with staged(path) as stage:
            stage.journal.open.clear()
            stage.host.begin()
            await stage.tried()
            stage.host.ask(1, SEAT, note("r1"))
            await stage.until(lambda: stage.staged.worlds[0].answered(SEAT, "r1"))
            stage.now[0] = 2 * MINUTE
            await asyncio.sleep(0.05)
            assert stage.shown() == []
            assert 1 not in stage.told
            stage.journal.open.set()
            await stage.until(stage.receipts)
            kinds = [type(each) for each in stage.shown()]
            assert kinds[0] is ShownWorld
            assert kinds.index(ShownNote) == kinds.index(type(stage.receipts()[0])) - 1
            assert 1 in stage.told

    asyncio.run(play())
    assert verify(path).good


def test_a_commit_that_fails_stops_the_host_and_acknowledges_nothing(path):
    async def play():
        async with staged(path) as stage:
            await stage.begun()
            before = len(stage.shown())
            stage.journal.failures.append(JournalBroken(path=path, problem="disk I/O error"))
            stage.host.ask(1, SEAT, note("r1"))
            await stage.until(lambda: stage.host.failure)
            stage.host.ask(1, SEAT, note("r2"))
            await asyncio.sleep(0.02)
            assert len(stage.shown()) == before
            assert "disk I/O error" in str(stage.host.failure)

    asyncio.run(play())
    assert verify(path).good


def test_it_rests_while_the_last_record_is_being_written(path):
    async def play():
        async with staged(path) as stage:
            await stage.begun()
            stage.journal.open.clear()
            stage.now[0] = 10_000
            looks, look = [], stage.host._look
            stage.host._look = lambda: looks.append(look())
            stage.host.stop()
            await stage.until(lambda: looks)
            await asyncio.sleep(0.05)
            assert len(looks) < 5

    asyncio.run(play())
    assert verify(path).good


def test_on_a_full_disk_time_stands_still_and_what_was_asked_is_received_later(path):
    async def play():
        async with staged(path) as stage:
            await stage.begun()
            stage.now[0] = 1_000
            stage.journal.failures += [JournalFull(path=path)] * 2
            stage.host.ask(1, SEAT, note("r1"))
            await stage.until(lambda: stage.said)
            assert "the disk is full" in stage.said[0]
            assert stage.host.views.clock(1, SEAT).state == "paused"
            stage.now[0] = 10 * MINUTE
            assert stage.host.views.clock(1, SEAT).world_ms == 1_000
            assert stage.receipts() == []
            await stage.until(stage.receipts)
            await stage.until(lambda: stage.host.views.clock(1, SEAT).state == "running")
            assert stage.receipts()[0].at == 1_000
            assert stage.host.views.clock(1, SEAT).world_ms == 1_000

    asyncio.run(play())
    assert verify(path).good


def test_a_command_sent_again_has_one_answer(path):
    async def play():
        async with staged(path) as stage:
            await stage.begun()
            for _ in range(3):
                stage.host.ask(1, SEAT, note("r1"))
            stage.host.ask(1, SEAT, note("r2"))
            await stage.until(lambda: len(stage.receipts()) == 2)
            stage.host.ask(1, SEAT, note("r1", "other words"))
            stage.host.ask(1, SEAT, note("r3"))
            await stage.until(lambda: len(stage.receipts()) == 3)
            assert [each.ref for each in stage.receipts()] == ["r1", "r2", "r3"]

    asyncio.run(play())
    with read(path) as reader:
        assert sum(record.is_command for record in reader.records()) == 3


def test_a_command_counts_at_the_instant_it_arrived(path):
    """The story has come further by the time the host looks: the command still counts when it came."""

    async def play():
        async with staged(path) as stage:
            await stage.begun()
            stage.now[0] = 4_321
            stage.host.ask(1, SEAT, note("r1"))
            stage.now[0] = 5 * MINUTE
            await stage.until(lambda: any(isinstance(each, ShownDecision) for each in stage.shown()))
            assert [each.at for each in stage.receipts()] == [4_321]
            assert [each.at for each in stage.shown()] == sorted(each.at for each in stage.shown())

    asyncio.run(play())
    assert verify(path).good


def test_an_answer_after_its_time_is_kept_and_marked(path):
    async def play():
        async with staged(path) as stage:
            await stage.begun()
            for ref, minute in (("early", 4), ("late", 7), ("closed", 10)):
                stage.now[0] = minute * MINUTE
                stage.host.ask(1, SEAT, AskDecide(ref=ref, decision="how-to-cut", option="watch"))
                await stage.until(lambda ref=ref: ref in [each.ref for each in stage.receipts()])
            answers = [each for each in stage.shown() if isinstance(each, ShownAnswer)]
            assert [(each.ref, each.late, each.in_force) for each in answers] == [
                ("early", False, True),
                ("late", True, True),
                ("closed", True, False),
            ]
            assert [each.code for each in stage.receipts()] == ["", "", ""]

    asyncio.run(play())


def test_an_item_opens_what_was_sent_and_nothing_else(path):
    async def play():
        async with staged(path) as stage:
            await stage.begun()
            stage.now[0] = MINUTE
            await stage.until(lambda: any(isinstance(each, ShownInject) for each in stage.shown()))
            sent = next(each for each in stage.shown() if isinstance(each, ShownInject))
            for ref, item in (("good", sent.item), ("id", "1.01"), ("guess", "deadbeef")):
                stage.host.ask(1, SEAT, AskOpen(ref=ref, item=item))
            await stage.until(lambda: len(stage.receipts()) == 3)
            assert [each.code for each in stage.receipts()] == ["", "inject/unknown", "inject/unknown"]

    asyncio.run(play())


def test_a_world_that_breaks_is_named_the_others_play_on_and_its_command_is_refused(path, monkeypatch):
    async def play():
        async with staged(path, teams=2) as stage:
            await stage.begun()
            world = stage.staged.worlds[0].world
            monkeypatch.setattr(type(world), "receive", _breaking(world, type(world).receive))
            stage.host.ask(1, SEAT, note("r1"))
            stage.host.ask(2, SEAT, note("r2"))
            await stage.until(stage.receipts)
            assert stage.receipts()[0].code
            assert "World 1 (team 1)" in stage.said[0]
            assert "ZeroDivisionError" in stage.said[0]
            assert stage.host.views.clock(1, SEAT).state == "paused"
            stage.host.ask(1, SEAT, note("r1"))
            stage.host.ask(1, SEAT, note("r3"))
            await stage.until(lambda: len(stage.receipts()) == 2)
            assert [each.ref for each in stage.receipts()] == ["r1", "r3"]
            stage.now[0] = 2 * MINUTE
            other = stage.host.views.of_seat(2, SEAT, "en")
            await stage.until(lambda: any('"inject"' in other[index] for index in range(len(other))))
            assert len(stage.said) == 1

    asyncio.run(play())


def _breaking(broken, receive):
    def breaking(self, command, at):
        return 1 // 0 if self is broken else receive(self, command, at)

    return breaking


def test_the_clock_is_recorded_while_time_runs_and_only_then(path):
    async def play():
        async with staged(path) as stage:
            await stage.begun()
            for second in range(1, 4):
                stage.now[0] = second * 1_000
                stage.host.ask(1, SEAT, note(f"r{second}"))
                await stage.until(lambda second=second: len(stage.receipts()) == second)

    asyncio.run(play())
    assert acts(path) == ["hall:began", *["hall:ticked"] * 3, "hall:paused"]


def test_a_resumed_exercise_stands_still_then_goes_on_with_nothing_missing(path):
    async def first():
        async with staged(path) as stage:
            await stage.begun()
            stage.now[0] = 90_000
            stage.host.ask(1, SEAT, AskOrder(ref="r1", system="desk", control="tools_off"))
            await stage.until(stage.receipts)
            return stage.shown()

    async def second(before):
        async with staged(path, staged_again=stage_again(path)) as stage:
            assert stage.shown() == before
            stage.now[0] = 10 * MINUTE
            stage.host.ask(1, SEAT, AskOrder(ref="r1", system="desk", control="tools_off"))
            stage.host.ask(1, SEAT, note("r2"))
            await stage.until(lambda: len(stage.receipts()) == 2)
            assert stage.receipts()[1].at == 90_000
            assert stage.host.views.clock(1, SEAT).state == "paused"
            stage.host.resume()
            await stage.until(lambda: stage.host.views.clock(1, SEAT).state == "running")
            stage.now[0] += 5 * MINUTE
            await stage.until(lambda: any(isinstance(each, ShownDecision) for each in stage.shown()))
            assert sum(isinstance(each, ShownOrder) for each in stage.shown()) == 1

    asyncio.run(second(asyncio.run(first())))
    assert verify(path).good


def test_a_host_killed_between_startex_and_the_first_thing_that_happens_starts_again(path):
    """The record of STARTEX was on the disk, and nothing of any world."""
    made = stage_new(path, lineup_of_pack(small(), teams=1, seats=1), pace=1_000, now_ms=1)
    made.journal.append([[Entry.of_hall(HallBegan(), hall_ms=0, wall_ms=1)]])
    made.journal.close()

    async def play():
        async with staged(path, staged_again=stage_again(path)) as stage:
            stage.host.begin()
            stage.host.resume()
            await stage.until(stage.shown)
            assert stage.host.views.clock(1, SEAT).state == "running"

    asyncio.run(play())
    assert verify(path).good


def test_endex_ends_the_exercise(path):
    async def play():
        async with staged(path) as stage:
            await stage.begun()
            stage.now[0] = 60 * MINUTE
            await stage.until(lambda: stage.host.ended)
            assert stage.host.views.clock(1, SEAT).state == "over"
            assert stage.host.views.clock(1, SEAT).world_ms == 20 * MINUTE

    asyncio.run(play())
    assert acts(path)[-1] == "hall:ended"
    assert verify(path).good


def test_stopping_on_a_full_disk_says_so(path):
    async def play():
        async with staged(path) as stage:
            await stage.begun()
            stage.journal.failures += [JournalFull(path=path)] * 5
            stage.host.ask(1, SEAT, note("r1"))
            await stage.until(lambda: stage.said)
            stage.host.stop()
            await stage.until(lambda: stage.host.failure)
            assert stage.receipts() == []

    asyncio.run(play())


def test_an_exercise_stopped_before_startex_has_not_begun(path):
    async def play():
        async with staged(path) as stage:
            assert stage.host.views.clock(1, SEAT).state == "lobby"

    asyncio.run(play())
    again = stage_again(path)
    again.journal.close()
    assert not again.began
