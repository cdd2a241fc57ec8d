"""Lines at the host, on real sockets: what is let in, what waits, what is cut, and that one never holds up another."""

import asyncio
import contextlib
import json
import socket

import pytest
from open_house import ended, heard, hello, in_a_loop, items, note, opened, until, words
from websockets.exceptions import InvalidStatus, WebSocketException
from websockets.frames import Frame, Opcode

from tocsin import line as lines
from tocsin import listener as listeners

BIG = json.dumps({"kind": "words", "at": 0, "ref": "r", "seat": "legal", "text": "x" * 4_000})


@in_a_loop
async def test_what_is_new_reaches_every_line_of_its_world():
    async with opened() as house:
        first, second = await house.join("seat-a"), await house.join("seat-b")
        house.grow(words(3))
        assert [each.at for each in await items(first, 3)] == [each.at for each in await items(second, 3)] == [0, 1, 2]


@in_a_loop
async def test_facilitators_hear_of_what_many_worlds_have_new_in_one_message_after_the_participants():
    async with opened() as house:
        helm, seat = await house.dial(), await house.join("seat-a")
        await helm.send(hello("helm"))
        kinds = [json.loads(await helm.recv())["kind"] for _ in range(3)]
        assert kinds == ["welcome", "clock", "presence"]
        for world in (1, 2, 3):
            house.hall.view.extend(words(1))
            house.listener.told(world)
        assert len(await items(seat, 1)) == 1
        desk = json.loads(await asyncio.wait_for(helm.recv(), 20))
        assert (desk["kind"], len(desk["items"])) == ("desk", 3)


@in_a_loop
async def test_the_clock_is_told_when_one_comes_in_and_every_beat(monkeypatch):
    monkeypatch.setattr(lines, "BEAT_S", 0.05)
    async with opened() as house:
        websocket = await house.join("seat-a")
        came = [heard(await websocket.recv()).kind for _ in range(4)]
        assert came == ["clock", "presence", "clock", "clock"]


@in_a_loop
async def test_a_line_that_nobody_reads_holds_one_window_and_delays_nobody():
    async with opened() as house:
        stalled = await house.join("seat-stalled", max_queue=1)
        other = await house.join("seat-b")
        line = house.line("seat-stalled")
        stalled.transport.pause_reading()
        for _ in range(100):
            house.grow([BIG] * 20)
            assert len(await items(other, 20)) == 20
        assert line._stalled_at is not None
        assert line._transport.get_write_buffer_size() < 1_300_000
        assert not line._transport.is_reading()
        stalled.transport.resume_reading()
        assert len(await items(stalled, 2_000)) == 2_000


@in_a_loop
async def test_a_line_that_nobody_reads_for_long_is_cut(monkeypatch):
    monkeypatch.setattr(lines, "BEAT_S", 0.02)
    monkeypatch.setattr(lines, "STALL_S", 0.1)
    monkeypatch.setattr(lines, "PING_BEATS", 10_000)
    async with opened() as house:
        stalled = await house.join("seat-a", max_queue=1, close_timeout=0.1)
        stalled.transport.pause_reading()
        house.grow([BIG] * 2_000)
        await until(lambda: not house.listener._lines[1])
        stalled.transport.abort()


@in_a_loop
async def test_a_console_that_does_not_answer_pings_is_cut(monkeypatch):
    monkeypatch.setattr(lines, "BEAT_S", 0.02)
    monkeypatch.setattr(lines, "DEAD_S", 0.2)
    async with opened() as house:
        await house.join("seat-a")
        silent = await house.join("seat-b", close_timeout=0.1)
        silent.transport.pause_reading()
        await until(lambda: set(house.listener._lines[1]) == {"seat-a"})
        silent.transport.abort()


@in_a_loop
async def test_a_flood_waits_its_turn_and_nothing_of_it_is_lost():
    async with opened() as house:
        websocket = await house.join("seat-a")
        for n in range(70):
            await websocket.send(note(f"r{n}"))
        await until(lambda: len(house.hall.asked) >= lines.BURST)
        assert house.line("seat-a")._texts
        assert not house.line("seat-a")._transport.is_reading()
        await until(lambda: len(house.hall.asked) == 70)
        assert house.hall.asked == [("seat-a", f"r{n}") for n in range(70)]


@pytest.mark.parametrize("opcode", [Opcode.CONT, Opcode.PING, Opcode.PONG])
def test_a_flood_of_frames_that_carry_nothing_ends_its_own_line(opcode):
    @in_a_loop
    async def flood():
        async with opened() as house:
            legit, wild = await house.join("seat-a"), await house.join("seat-b")
            line = house.line("seat-b")
            read = []
            parse = line._frames.receive_data
            line._frames.receive_data = lambda data: (read.append(len(data)), parse(data))
            begins = [Frame(Opcode.TEXT, b"", fin=False)] if opcode is Opcode.CONT else []
            frames = begins + [Frame(opcode, b"", fin=opcode is not Opcode.CONT)] * 20_000
            wild.transport.write(b"".join(frame.serialize(mask=True) for frame in frames))
            _, closed = await ended(wild)
            assert closed.rcvd is None
            assert max(read) <= lines.AT_ONCE
            assert sum(read) <= 2 * lines.AT_ONCE
            assert len(line._parts) <= lines.AT_ONCE
            await legit.send(note("r1"))
            await until(lambda: house.hall.asked == [("seat-a", "r1")])

    flood()


@in_a_loop
async def test_strangers_wait_for_each_other_and_are_ended_when_they_stay_silent(monkeypatch):
    monkeypatch.setattr(listeners, "STRANGERS", 2)
    monkeypatch.setattr(lines, "HELLO_S", 0.3)
    async with opened() as house:
        silent = [await house.dial(), await house.dial()]
        joining = asyncio.create_task(house.join("seat-late"))
        await until(lambda: house.listener._waiting)
        late = await joining
        for websocket in silent:
            (bye,), closed = await ended(websocket)
            assert (bye.code, closed.rcvd.code) == ("hello/expected", 1_000)
        house.grow(words(1))
        assert await items(late, 1)


@in_a_loop
async def test_many_join_at_once_and_all_are_served():
    async with opened() as house:
        seats = [f"seat-{n}" for n in range(150)]
        joined = await asyncio.gather(*(house.join(seat) for seat in seats))
        assert sorted(house.hall.seated) == sorted(seats)
        house.grow(words(1))
        assert [len(await items(websocket, 1)) for websocket in joined] == [1] * 150


@in_a_loop
async def test_a_second_console_takes_the_seat_and_both_know():
    async with opened() as house:
        first = await house.join("seat-a")
        second = await house.join("seat-a")
        (*_, bye), _ = await ended(first)
        assert bye.code == "seat/taken-over"
        house.grow(words(1))
        assert await items(second, 1)


@in_a_loop
async def test_the_farewell_comes_after_the_whole_view_and_nobody_is_let_in_any_more():
    async with opened() as house:
        websocket = await house.join("seat-a")
        house.hall.view.extend(words(300))
        leaving = asyncio.create_task(house.listener.close("exercise/over"))
        came, _ = await ended(websocket)
        assert sum(len(each.items) for each in came if each.kind == "sights") == 300
        assert came[-1].code == "exercise/over"
        with pytest.raises((WebSocketException, OSError)):
            await house.join("seat-b")
        await leaving


@in_a_loop
async def test_a_wrong_code_is_answered_and_frees_its_place():
    async with opened() as house:
        websocket = await house.dial()
        await websocket.send(hello("nobody"))
        (bye,), closed = await ended(websocket)
        assert (bye.code, closed.rcvd.code) == ("code/unknown", 1_000)
        assert not house.listener._strangers


@in_a_loop
async def test_only_the_session_is_opened_and_never_by_a_web_page():
    async with opened() as house:
        for path, options, status in (("/other", {}, 404), ("/session", {"origin": "https://clairval.example"}, 403)):
            with pytest.raises(InvalidStatus) as refused:
                await house.dial(path, **options)
            assert refused.value.response.status_code == status


@in_a_loop
async def test_lines_do_not_wait_for_the_acknowledgement_of_small_frames():
    async with opened() as house:
        await house.join("seat-a")
        accepted = house.line("seat-a")._transport.get_extra_info("socket")
        assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


@in_a_loop
async def test_whoever_connects_and_asks_for_nothing_is_not_waited_for(monkeypatch):
    monkeypatch.setattr(listeners, "HELLO_S", 0.2)
    async with opened() as house:
        joined = await house.join("seat-a")
        for said in (b"", b"GET /session HTTP/1.1\r\nHost: here\r\n"):
            reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
            writer.write(said)
            with contextlib.suppress(ConnectionResetError):
                assert await asyncio.wait_for(reader.read(), 20) == b""
            writer.close()
        house.grow(words(1))
        assert await items(joined, 1)
