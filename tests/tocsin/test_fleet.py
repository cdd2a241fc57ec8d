"""A fleet: each of its consoles is let in, hears, asks and comes back like anybody's, until the host says goodbye."""

import asyncio

from open_house import in_a_loop, opened, until, words

from engine.asking import AskNote
from engine.wire import Sights
from tocsin.fleet import Fleet
from tocsin.keys import JoinString


def fleet_of(house, count, heard):
    return Fleet([JoinString("127.0.0.1", house.port, f"seat-{n}") for n in range(count)], "en", heard)


def into(had):
    """Keeps what came, by console."""

    def hear(number, messages):
        for message in messages:
            if isinstance(message, Sights):
                had.setdefault(number, []).extend(item.at for item in message.items)

    return hear


@in_a_loop
async def test_all_are_let_in_and_each_hears_the_whole_view_once_though_its_line_breaks():
    async with opened() as house:
        had = {}
        fleet = fleet_of(house, 12, into(had))
        running = asyncio.create_task(fleet.run(over_s=0.1))
        await asyncio.wait_for(fleet.welcomed.wait(), 20)
        assert len(house.hall.seated) == 12
        house.grow(words(5))
        await until(lambda: all(len(had.get(n, ())) == 5 for n in range(12)))
        for line in house.lines():
            line.cut()
        house.grow(words(8)[5:])
        await until(lambda: all(len(had[n]) == 8 for n in range(12)))
        assert all(had[n] == list(range(8)) for n in range(12))
        running.cancel()


@in_a_loop
async def test_what_one_asks_is_asked_by_its_seat_and_it_ends_with_the_exercise():
    async with opened() as house:
        fleet = fleet_of(house, 3, lambda number, messages: None)
        running = asyncio.create_task(fleet.run())
        await asyncio.wait_for(fleet.welcomed.wait(), 20)
        fleet.ask(1, AskNote(ref="r1", text="we cut"))
        await until(lambda: house.hall.asked)
        assert house.hall.asked == [("seat-1", "r1")]
        await house.listener.close("exercise/over")
        await asyncio.wait_for(running, 20)
