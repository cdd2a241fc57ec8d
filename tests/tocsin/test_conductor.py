"""What facilitators ask of an exercise: done at once, answered once, written down, and the same after a restart."""

import asyncio
from itertools import count
from pathlib import Path

import pytest
from hosting import SEAT, note, staged

from engine import conducting as act
from engine.desk_shown import desk_codec
from engine.events import is_of_flood
from engine.hall import HallEnded, HallPaused
from engine.shown import ShownEnd, ShownInject, ShownWritten
from engine.shown_world import ShownWorld
from engine.world import World
from replays.errors import JournalFull
from replays.reader import read
from replays.verify import verify
from scenarios.exercise_load import load_exercise_file
from scenarios.load import load_pack
from tocsin.lineup import lineup_of_exercise, lineup_of_pack
from tocsin.stage import stage_again

MINUTE = 60_000
EXAMPLES = Path(__file__).parents[2] / "scenarios" / "examples"
REFS = count()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "exercise.tocsin"


def desk(stage, seat="facilitator"):
    view = stage.host.views.of_facilitator(seat, "en")
    return [desk_codec.validate_json(view[index]) for index in range(len(view))]


def happened(stage, kind, world=None):
    """The minutes at which this happened, in one world or all."""
    return [
        each.event.at / MINUTE
        for each in desk(stage)
        if each.kind == "happened" and each.event.kind == kind and world in (None, each.world)
    ]


def acts(path):
    with read(path) as reader:
        return [record.act() for record in reader.records() if record.world == 0]


async def conduct(stage, kind, by="facilitator", **fields):
    """Has an act done, and gives the code of its receipt."""
    asked = kind(ref=f"a{next(REFS)}", **fields)
    stage.host.conduct(asked, by)
    return await receipt(stage, asked.ref, by)


async def receipt(stage, ref, by="facilitator"):
    def found():
        return [each for each in desk(stage, by) if each.kind == "receipt" and each.ref == ref]

    await stage.until(found)
    assert len(found()) == 1
    assert bool(found()[0].code) == bool(found()[0].sentence)
    return found()[0].code


async def at(stage, minute, world=1):
    """Time goes on to a minute, and everything until then is shown."""
    stage.now[0] = int(minute * MINUTE)
    stage.host.ask(world, SEAT, note(f"n{next(REFS)}"))
    before = len(stage.receipts())
    await stage.until(lambda: len(stage.receipts()) > before)


def playing(path, play, **options):
    async def run():
        async with staged(path, **options) as stage:
            await play(stage)

    asyncio.run(run())


def test_startex_is_for_all_once(path):
    async def play(stage):
        assert await conduct(stage, act.Pause) == "hall/not-begun"
        assert await conduct(stage, act.Jump) == "hall/not-begun"
        assert await conduct(stage, act.EndPlay) == "hall/not-begun"
        assert await conduct(stage, act.ReleaseInject, inject="1.01") == "hall/not-begun"
        assert await conduct(stage, act.Start) == ""
        assert await conduct(stage, act.Start) == "hall/begun-already"
        await stage.until(stage.shown)
        assert stage.host.views.clock(2, SEAT).state == "running"

    playing(path, play, teams=2)
    assert verify(path).good


def test_a_team_that_starts_later_has_its_own_beginning(path):
    async def play(stage):
        assert await conduct(stage, act.Start, world=2) == ""
        stage.now[0] = 10 * MINUTE
        assert stage.host.views.clock(1, SEAT).state == "lobby"
        assert stage.host.views.clock(2, SEAT).world_ms == 10 * MINUTE
        stage.host.ask(1, SEAT, note("early"))
        assert await conduct(stage, act.Start) == ""
        await stage.until(stage.receipts)
        assert [each.at for each in stage.receipts()] == [0]
        assert isinstance(stage.shown()[0], ShownWorld)
        stage.now[0] = 11 * MINUTE
        assert stage.host.views.clock(1, SEAT).world_ms == MINUTE
        await stage.until(lambda: any(isinstance(each, ShownInject) for each in stage.shown()))

    playing(path, play, teams=2)
    assert verify(path).good


def test_in_the_lobby_a_seat_is_told_what_it_will_be_shown_first_and_no_more_afterwards(path):
    async def play(stage):
        briefing = stage.host.views.briefing(1, SEAT, "en")
        assert stage.shown() == []
        await conduct(stage, act.Start, world=2)
        assert stage.host.views.briefing(1, SEAT, "en") == briefing
        await conduct(stage, act.Start)
        await stage.until(stage.shown)
        assert stage.shown()[0] == briefing.world
        assert stage.host.views.briefing(1, SEAT, "en") is None

    playing(path, play, teams=2)


def test_a_pause_of_one_team_leaves_the_others_alone(path):
    async def play(stage):
        await conduct(stage, act.Start)
        stage.now[0] = MINUTE // 2
        assert await conduct(stage, act.Pause, world=1) == ""
        assert await conduct(stage, act.Pause, world=1) == "hall/paused-already"
        assert await conduct(stage, act.Pause, world=9) == "hall/unknown-team"
        stage.now[0] = 5 * MINUTE
        assert stage.host.views.clock(1, SEAT).state == "paused"
        assert stage.host.views.clock(1, SEAT).world_ms == MINUTE // 2
        await stage.until(lambda: happened(stage, "inject-sent", 2))
        assert happened(stage, "inject-sent", 1) == []
        stage.host.ask(1, SEAT, note("still"))
        await stage.until(stage.receipts)
        assert stage.receipts()[0].at == MINUTE // 2
        assert await conduct(stage, act.Resume, world=1) == ""
        assert await conduct(stage, act.Resume, world=1) == "hall/running-already"
        stage.now[0] = int(5.5 * MINUTE)
        await stage.until(lambda: happened(stage, "inject-sent", 1))
        assert happened(stage, "inject-sent", 1)[0] == happened(stage, "inject-sent", 2)[0] == 1

    playing(path, play, teams=2)
    assert verify(path).good


def test_something_real_covers_everybody_until_time_runs_again(path):
    async def play(stage):
        await conduct(stage, act.Start)
        assert await conduct(stage, act.Pause, world=1, no_duff=True) == "hall/for-all"
        assert await conduct(stage, act.Pause) == ""
        assert await conduct(stage, act.Pause, no_duff=True) == ""
        assert stage.host.views.clock(1, SEAT).state == "no-duff"
        assert await conduct(stage, act.Resume) == ""
        assert stage.host.views.clock(1, SEAT).state == "running"

    playing(path, play)
    assert HallPaused(no_duff=True) in acts(path)


def test_another_pace_changes_no_world_time(path):
    async def play(stage):
        await conduct(stage, act.Start)
        stage.now[0] = MINUTE // 2
        assert await conduct(stage, act.Pace, pace=10_000) == ""
        stage.now[0] += MINUTE // 10
        await stage.until(lambda: happened(stage, "inject-sent"))
        assert happened(stage, "inject-sent")[0] == 1
        assert stage.host.views.clock(1, SEAT).world_ms == int(1.5 * MINUTE)
        assert stage.host.views.clock(1, SEAT).pace == 10_000
        assert await conduct(stage, act.Pace, world=1, pace=1_000) == "hall/for-all"

    playing(path, play)
    assert verify(path).good


def test_a_jump_lands_on_the_next_thing_and_skips_nothing(path):
    async def play(stage):
        await conduct(stage, act.Start)
        seen = []
        while stage.host.hall.state != "over":
            assert await conduct(stage, act.Jump) == ""
            seen.append(stage.host.views.clock(1, SEAT).world_ms / MINUTE)
        assert seen == sorted(seen)
        noticed = {"inject-sent", "decision-opened", "decision-due", "decision-closed", "world-ended"}
        minutes = {minute for kind in noticed for minute in happened(stage, kind)}
        assert minutes <= {0, *seen}

    playing(path, play)
    assert verify(path).good
    with read(path) as reader:
        jumped = [record.world_ms for record in reader.records() if record.kind == "inject-sent"]
    assert jumped
    assert jumped == sorted(jumped)


def test_a_jump_lands_on_the_beginning_of_a_flood_and_not_on_each_of_its_messages(path):
    async def play(stage):
        await conduct(stage, act.Start)
        landed = []
        while stage.host.hall.state != "over":
            assert await conduct(stage, act.Jump) == ""
            landed.append(stage.host.views.clock(1, "client_lead").world_ms / MINUTE)
        messages = [
            each.event.at / MINUTE for each in desk(stage) if each.kind == "happened" and is_of_flood(each.event)
        ]
        assert len(messages) > 12
        assert happened(stage, "flood-began") == [4]
        assert 4 in landed
        assert len({*messages} & {*landed}) < 4

    playing(path, play, lineup=lineup_of_pack(load_pack("variants-and-flood"), teams=1, seats=2))
    assert verify(path).good


def test_a_jump_while_time_stands_still_leaves_it_standing(path):
    async def play(stage):
        await conduct(stage, act.Start)
        await conduct(stage, act.Pause)
        before = stage.host.views.clock(1, SEAT).world_ms
        assert await conduct(stage, act.Jump) == ""
        assert stage.host.views.clock(1, SEAT).world_ms > before
        assert stage.host.views.clock(1, SEAT).state == "paused"

    playing(path, play)


def test_an_inject_is_held_back_in_all_worlds_and_let_go_in_one(path):
    async def play(stage):
        await conduct(stage, act.Start)
        assert await conduct(stage, act.WithholdInject, inject="1.01") == ""
        assert await conduct(stage, act.WithholdInject, inject="1.01") == "inject/withheld-already"
        await at(stage, 2)
        await stage.until(lambda: len(happened(stage, "inject-held")) == 2)
        assert await conduct(stage, act.WithholdInject, inject="1.01", lift=True, world=2) == ""
        await stage.until(lambda: happened(stage, "inject-sent", 2))
        assert happened(stage, "inject-sent", 1) == []
        assert await conduct(stage, act.ReleaseInject, inject="1.01") == ""
        assert happened(stage, "inject-sent", 1) == [2]
        assert await conduct(stage, act.ReleaseInject, inject="1.01") == "inject/sent-already"
        assert await conduct(stage, act.SkipInject, inject="nonsense") == "inject/unknown"

    playing(path, play, teams=2)
    assert verify(path).good


def test_what_a_facilitator_writes_reaches_its_team(path):
    async def play(stage):
        await conduct(stage, act.Start)
        fields = {"channel": "phone", "sender": "Mayor", "subject": "Now", "text": "Call me."}
        assert await conduct(stage, act.WriteInject, world=1, **fields) == ""
        assert await conduct(stage, act.WriteInject, world=1, **fields | {"text": " "}) == "inject/empty"
        for channel in ("pigeon", "x" * 40):
            nowhere = fields | {"channel": channel}
            assert await conduct(stage, act.WriteInject, world=1, **nowhere) == "inject/unknown-channel"
        written = next(each for each in stage.shown() if isinstance(each, ShownWritten))
        assert (written.sender, written.subject) == ("Mayor", "Now")
        assert happened(stage, "inject-written", 2) == []

    playing(path, play, teams=2)
    assert verify(path).good


def test_endex_for_one_team_then_for_all(path):
    async def play(stage):
        await conduct(stage, act.Start)
        assert await conduct(stage, act.EndPlay, world=1) == ""
        assert any(isinstance(each, ShownEnd) for each in stage.shown())
        assert await conduct(stage, act.EndPlay, world=1) == "hall/over"
        assert await conduct(stage, act.Pause, world=1) == "hall/over"
        assert not stage.host.ended
        assert await conduct(stage, act.EndPlay) == ""
        await stage.until(lambda: stage.host.ended)

    playing(path, play, teams=2)
    assert verify(path).good


def test_endex_for_all_ends_the_exercise_of_teams_that_never_started(path):
    async def play(stage):
        await conduct(stage, act.Start, world=1)
        assert await conduct(stage, act.EndPlay) == ""
        await stage.until(lambda: stage.host.ended)

    playing(path, play, teams=2)
    assert verify(path).good


def test_a_team_that_has_not_started_cannot_be_ended_alone_and_never_keeps_the_exercise_from_ending(path):
    async def play(stage):
        await conduct(stage, act.Start, world=1)
        assert await conduct(stage, act.EndPlay, world=2) == "hall/not-begun"
        assert await conduct(stage, act.EndPlay, world=1) == ""
        assert not stage.host.ended
        assert await conduct(stage, act.EndPlay) == ""
        await stage.until(lambda: stage.host.ended)

    playing(path, play, teams=2)
    assert verify(path).good
    again = stage_again(path)
    again.journal.close()
    assert again.ended


def test_an_act_asked_again_is_answered_once_even_after_a_restart(path):
    pause = act.Pause(ref="again")

    async def first(stage):
        await conduct(stage, act.Start)
        stage.host.conduct(pause, "facilitator")
        stage.host.conduct(pause, "facilitator")
        assert await receipt(stage, "again") == ""
        await conduct(stage, act.Resume)

    async def second(stage):
        stage.host.resume()
        stage.host.conduct(pause, "facilitator")
        await conduct(stage, act.Pace, pace=2_000)
        assert stage.host.views.clock(1, SEAT).state == "running"
        assert await receipt(stage, "again") == ""

    playing(path, first)
    playing(path, second, staged_again=stage_again(path))
    assert sum(isinstance(each, HallPaused) for each in acts(path)) == 3  # ours, and one of each stop


def test_two_facilitators_have_receipts_of_their_own(path):
    async def play(stage):
        await conduct(stage, act.Start, by="facilitator")
        assert await conduct(stage, act.Start, by="facilitator-2") == "hall/begun-already"
        mine = [each for each in desk(stage, "facilitator") if each.kind == "receipt"]
        assert [each.code for each in mine] == [""]
        assert [each.act.kind for each in desk(stage, "facilitator-2") if each.kind == "acted"] == ["began"]

    playing(path, play)


def test_a_restart_gives_back_pauses_pace_and_what_facilitators_saw(path):
    async def first(stage):
        await conduct(stage, act.Start, world=1)
        stage.now[0] = MINUTE
        await conduct(stage, act.Start, world=2)
        await conduct(stage, act.Pause, world=1)
        stage.now[0] = 3 * MINUTE
        await conduct(stage, act.Resume, world=1)
        await conduct(stage, act.Pace, pace=3_000)
        await conduct(stage, act.Pause, world=2)
        stage.now[0] = 4 * MINUTE
        await conduct(stage, act.Pause, no_duff=True)
        seen.extend(desk(stage))
        clocks.extend(stage.host.views.clock(number, SEAT) for number in (1, 2, 3))

    async def second(stage):
        assert desk(stage)[: len(seen)] == seen
        assert [stage.host.views.clock(number, SEAT) for number in (1, 2, 3)] == clocks
        await conduct(stage, act.Resume)
        stage.now[0] += MINUTE
        assert stage.host.views.clock(1, SEAT).world_ms == clocks[0].world_ms + 3 * MINUTE
        assert stage.host.views.clock(2, SEAT).world_ms == clocks[1].world_ms
        assert stage.host.views.clock(3, SEAT).state == "lobby"
        await conduct(stage, act.Start)
        stage.now[0] += MINUTE
        assert stage.host.views.clock(3, SEAT).world_ms == 3 * MINUTE

    seen, clocks = [], []
    playing(path, first, teams=3)
    assert [clock.world_ms for clock in clocks] == [4 * MINUTE, 2 * MINUTE, 0]
    playing(path, second, staged_again=stage_again(path))
    assert verify(path).good


def test_a_machine_that_stood_still_finds_the_exercise_paused_where_it_was(path):
    async def play(stage):
        await conduct(stage, act.Start)
        stage.now[0] = 2_000
        stage.host.ask(1, SEAT, note("before"))
        await stage.until(lambda: len(stage.receipts()) == 1)
        stage.now[0] = 10 * MINUTE
        assert stage.host.views.clock(1, SEAT).world_ms <= 3_000
        stage.host.ask(1, SEAT, note("after"))
        await stage.until(lambda: len(stage.receipts()) == 2)
        assert stage.receipts()[1].at <= 3_000
        assert happened(stage, "inject-sent") == []
        assert stage.host.views.clock(1, SEAT).state == "paused"
        assert any(said.startswith("stalled") for said in stage.said)
        await conduct(stage, act.Resume)
        assert stage.host.views.clock(1, SEAT).state == "running"

    playing(path, play, stall_ms=5_000)
    assert any(isinstance(each, HallPaused) and each.stalled for each in acts(path))


def test_a_machine_that_stood_still_in_the_middle_of_an_act_brings_nothing_in_a_heap(path):
    async def play(stage):
        playing_world = stage.host.play

        def stops_for_minutes(live):
            stage.now[0] += 10 * MINUTE
            return playing_world(live)

        stage.host.play = stops_for_minutes
        await conduct(stage, act.Start)
        stage.host.play = playing_world
        await stage.until(lambda: stage.said)
        assert stage.host.views.clock(1, SEAT).state == "paused"
        assert stage.host.views.clock(1, SEAT).world_ms == 0
        assert happened(stage, "inject-sent") == []

    playing(path, play, stall_ms=5_000)
    with read(path) as reader:
        halls = [record.hall_ms for record in reader.records()]
    assert halls == sorted(halls)


@pytest.mark.parametrize("verb", ["receive", "advance"])
def test_a_world_that_breaks_on_an_act_is_answered_for_and_the_others_play_on(path, monkeypatch, verb):
    async def play(stage):
        await conduct(stage, act.Start)
        world = stage.staged.worlds[0].world
        sound = getattr(type(world), verb)
        monkeypatch.setattr(type(world), verb, lambda self, *asked: 1 // 0 if self is world else sound(self, *asked))
        assert await conduct(stage, act.Jump) == ""
        assert await conduct(stage, act.WriteInject, channel="phone", sender="Mayor", text="Call me.") == ""
        assert await conduct(stage, act.ReleaseInject, world=1, inject="1.04") == "world/ended"
        assert happened(stage, "inject-written", 2)
        assert "World 1 (team 1) broke" in stage.said[0]
        assert await conduct(stage, act.Jump) == ""
        assert await conduct(stage, act.EndPlay) == ""
        await stage.until(lambda: stage.host.ended)

    playing(path, play, teams=2)


def test_an_exercise_goes_on_after_a_restart_though_a_world_broke_on_a_command(path, monkeypatch):
    receive = World.receive
    monkeypatch.setattr(
        World, "receive", lambda self, asked, at: 1 // 0 if asked.kind == "write" else receive(self, asked, at)
    )

    async def first(stage):
        await conduct(stage, act.Start)
        await at(stage, 0.5)
        fields = {"channel": "phone", "sender": "Mayor", "text": "Call me."}
        assert await conduct(stage, act.WriteInject, world=1, **fields) == "world/ended"
        stage.host.ask(1, SEAT, note("refused"))
        await stage.until(lambda: len(stage.receipts()) == 2)
        assert stage.receipts()[1].code == "world/ended"
        assert await conduct(stage, act.Resume, world=1) == "hall/broken"
        stage.now[0] = 10 * MINUTE
        await stage.until(lambda: happened(stage, "inject-sent", 2))

    async def second(stage):
        await conduct(stage, act.Resume)
        await conduct(stage, act.Resume, world=1)
        assert stage.host.views.clock(1, SEAT).world_ms == MINUTE // 2
        await at(stage, 0.5)
        assert stage.receipts()[-1].at == MINUTE
        assert stage.receipts()[-1].code == ""
        assert not stage.said

    playing(path, first, teams=2)
    assert verify(path).good
    playing(path, second, staged_again=stage_again(path))
    assert verify(path).good


def test_a_pause_asked_while_the_disk_is_full_outlasts_it(path):
    async def play(stage):
        await conduct(stage, act.Start)
        for no_duff in (False, True):
            stage.journal.failures = [JournalFull(path=path)]
            stage.host.ask(1, SEAT, note(f"n{next(REFS)}"))
            await stage.until(lambda: stage.host.full)
            assert await conduct(stage, act.Pause, no_duff=no_duff) == ""
            assert not stage.host.full
            assert not stage.host.hall.clock.running
            assert await conduct(stage, act.Resume) == ""

    playing(path, play)
    assert verify(path).good


def test_a_disk_that_is_full_is_told_in_a_pause_too_and_time_stands_still_after_it(path):
    async def play(stage):
        await conduct(stage, act.Start)
        await conduct(stage, act.Pause)
        stage.journal.failures = [JournalFull(path=path)]
        stage.host.ask(1, SEAT, note("n"))
        await stage.until(lambda: stage.host.full)
        assert "the disk is full" in stage.said[0]
        assert await conduct(stage, act.Resume) == "hall/disk-full"
        assert stage.receipts()
        assert stage.host.views.clock(1, SEAT).state == "paused"

    playing(path, play)


def test_nothing_is_written_after_the_end_whatever_is_asked_then(path):
    async def play(stage):
        await conduct(stage, act.Start)
        stage.host.conduct(act.EndPlay(ref="end"), "facilitator")
        stage.host.conduct(act.Resume(ref="late"), "facilitator-2")
        stage.host.ask(1, SEAT, note("late"))
        stage.host.set_pace(500)
        await stage.until(lambda: stage.host.ended)

    playing(path, play)
    assert acts(path)[-1] == HallEnded()
    with read(path) as reader:
        assert list(reader.records())[-1].world == 0


def test_a_host_that_is_stopping_does_nothing_that_is_asked_then(path):
    async def play(stage):
        await conduct(stage, act.Start)
        stage.host.stop()
        stage.host.conduct(act.Resume(ref="late"), "facilitator")
        stage.host.conduct(act.Jump(ref="later"), "facilitator")

    playing(path, play)
    assert acts(path)[-1] == HallPaused()


def test_an_act_is_felt_by_those_whose_clocks_it_changes_and_by_nobody_else(path):
    async def play(stage):
        async def felt(kind, **fields):
            stage.moved.clear()
            await conduct(stage, kind, **fields)
            assert None not in stage.told
            return stage.moved[0]

        assert await felt(act.Start, world=1) == [1]
        assert await felt(act.Start) == [2, 3]
        stage.now[0] = 1_000
        assert await felt(act.WithholdInject, inject="1.01", world=2) == []
        assert await felt(act.WriteInject, world=2, channel="phone", sender="Mayor", text="Call me.") == []
        assert await felt(act.Pause, world=2) == [2]
        assert await felt(act.Pause, world=2) == []
        assert await felt(act.Jump) == [1, 3]
        assert await felt(act.EndPlay, world=3) == [3]
        assert await felt(act.Pace, pace=2_000) == [1, 2, 3]
        assert await felt(act.Pause, no_duff=True) == [1, 2]

    playing(path, play, teams=3)


def test_no_facilitator_looks_over_a_shoulder(path):
    """Drafts are kept for the team and for a restart; what is in them is for nobody else until it is sent."""
    from engine.asking import AskDecide, AskDraft

    async def first(stage):
        await conduct(stage, act.Start)
        await at(stage, 4)
        stage.host.ask(1, SEAT, AskDraft(ref="d1", decision="how-to-cut", text="half a thought"))
        stage.host.ask(1, SEAT, AskDecide(ref="d2", decision="how-to-cut", option="watch", text="because"))
        await stage.until(lambda: any(each.ref == "d2" for each in stage.receipts()))
        check(stage)

    async def second(stage):
        check(stage)

    def check(stage):
        words = [
            each.event.text for each in desk(stage) if each.kind == "happened" and each.event.kind == "words-typed"
        ]
        assert "because" in words
        assert "half a thought" not in words

    playing(path, first)
    playing(path, second, staged_again=stage_again(path))


def test_an_act_on_an_inject_reaches_those_alone_who_play_its_scenario(path):
    """Two scenarios side by side, each with an inject 1.02."""
    morning = lineup_of_exercise(load_exercise_file(EXAMPLES / "morning"))

    async def play(stage):
        stage.host.begin()
        assert await conduct(stage, act.WithholdInject, inject="1.02", scenario="echoes") == ""
        assert [happened(stage, "inject-withheld", world) for world in (1, 2, 3)] == [[], [], [0]]
        assert await conduct(stage, act.WithholdInject, inject="1.02") == ""
        assert [happened(stage, "inject-withheld", world) for world in (1, 2)] == [[0], [0]]

    playing(path, play, lineup=morning)
