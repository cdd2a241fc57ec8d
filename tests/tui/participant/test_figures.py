"""Gauges, people and a flood on the console: all of it is there, on one line or in the list, and nothing moves."""

import asyncio

import pytest
from bending import Played
from crises import SEED, example
from screens import drive, shown, text, words
from seats import Sat, clock

from engine import commands as ask
from engine.seating import seat_roles
from engine.staging import Staging, Viewer
from engine.views import visible
from engine.wire import Presence, Sights, Welcome
from scenarios.load import regimes
from scenarios.model import Scenario
from tui.participant import words as said
from tui.participant.app import ParticipantApp

QUEUE, FLOOD = example("queue").scenario, example("variants-and-flood").scenario.floods[0]
CRISIS = Scenario.model_construct(
    **{**dict(QUEUE), "floods": (FLOOD.model_copy(update={"to": ("shift_lead",), "at": 0, "until": None}),)}
)
LANGS = ("en", "fr")


async def no_line():
    await asyncio.Event().wait()


class Live:
    """A world, and the console of its one seat."""

    def __init__(self, lang):
        self.world = Played(CRISIS, seat_roles(CRISIS, 1), SEED)
        self.viewer = Viewer("shift_lead", seat_roles(CRISIS, 1)["shift_lead"], lang)
        self.staging = Staging(CRISIS, SEED, regimes())
        self.told = 0
        self.sat = Sat(lang)
        self.app = ParticipantApp(self.sat.seat, no_line)

    def news(self, minute):
        """What the host says up to this minute."""
        self.world.until(minute)
        new, self.told = self.world.events[self.told :], len(self.world.events)
        sights = [visible(event, self.viewer, self.staging) for event in new]
        items = tuple(each for each in sights if each is not None and each.kind != "receipt")
        return [Sights(offset=0, items=items), clock(int(minute * 60_000))]


def play(test, lang):
    async def run():
        live = Live(lang)
        async with shown(live.app, (80, 24)) as press:

            async def until(minute):
                live.app.heard(live.news(minute))
                live.sat.now += 1_000
                live.app.repaint()
                await press()
                return text(live.app).splitlines()

            welcome = Welcome(epoch=1, offset=0, exercise="Queue", team="1", seat="shift_lead")
            live.app.heard([welcome, Presence(here=("shift_lead",))])
            await until(2)
            await test(live, press, until)

    drive(run())


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_being_read_does_not_move_while_a_flood_comes_and_gauges_change(lang):
    async def test(_live, press, until):
        before = await until(3)
        await press("enter")
        reading = (await until(3))[5:21]
        for minute in (4, 6, 8, 10):
            now = await until(minute)
            assert now[5:21] == reading
        assert now[4] != before[4]
        await press("escape")
        listed = text(_live.app).splitlines()
        place = next(line for line in listed if " 1 02:0" in line)
        assert listed.index(place) == 5

    play(test, lang)


@pytest.mark.parametrize("lang", LANGS)
def test_every_figure_is_on_the_line_above_and_in_full_among_the_orders(lang):
    async def test(live, press, until):
        screen = await until(9)
        (bar,) = [line for line in screen if "│" in line]
        assert bar.count("│") == 2
        assert "3/3" in bar
        await press("3")
        for word in (said.GAUGE_STATE, said.PEOPLE_STATE):
            assert word.said(lang) in words(live.app)
        await press("end", "enter")
        assert " ".join(said.WHY_ONLY_WATCHED.said(lang).split()) in words(live.app)

    play(test, lang)


@pytest.mark.parametrize("lang", LANGS)
def test_an_order_that_waits_says_for_whom_and_how_much_is_before_it(lang):
    async def test(live, press, until):
        await until(9)
        assert live.world.do(ask.Order, 9, seat="shift_lead", system="concierge", control="cut_off") == ""
        await until(9.1)
        await press("3")
        shown_now = words(live.app)
        assert said.WAITING_STATE.said(lang) in shown_now
        assert {"en": "(2), next in turn", "fr": "(2), prochain tour"}[lang] in shown_now
        assert said.WHY_WAITS.said(lang).split(",")[0] in shown_now
        await press("enter")
        assert live.sat.desk.sent() == []

    play(test, lang)
