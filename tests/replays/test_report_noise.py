"""Noise, variants and queues looked back on: one line for a flood, the words that were really sent, who waited."""

from pathlib import Path

import pytest
from bending import Played as Play
from crises import SEED, example

from engine import commands as ask
from engine.seating import seat_roles
from replays.exercise import Exercise, Played
from replays.header import Header, PlayedWorld
from replays.player import Player
from replays.report.account import account
from replays.report.cohort import cohorts
from scenarios.load import regimes
from scoring.sheets import sheet_of


def exercise(name, *orders):
    scenario = example(name).scenario
    seats = seat_roles(scenario, 6)
    play = Play(scenario, seats, SEED)
    for minute, fields in orders:
        assert play.do(ask.Order, minute, **fields) == ""
    play.until(30)
    world = Played(PlayedWorld(number=1, team="t", scenario=name, seats=seats), scenario, tuple(play.events))
    return Exercise(Path("x"), Header(exercise="x", engine="0", seed=SEED, epoch=1, created_ms=0), (world,), 0, ())


@pytest.mark.parametrize(("lang", "calm"), [("en", "variant 1"), ("fr", "variante 1")])
def test_the_hidden_side_judges_the_words_that_were_sent_and_has_one_line_for_a_flood(lang, calm):
    player = Player(exercise("variants-and-flood"), regimes(), lang)
    player.seek(25 * 60_000)
    truths = player.hidden_side()[0].lines
    (report,) = [each for each in truths if each.startswith("8.05")]
    assert calm in report
    assert {"en": "FALSE", "fr": "FAUX"}[lang] in report
    assert sum(each.startswith("8.08") for each in truths) == 1


def test_the_account_has_the_flood_once_and_the_order_that_waited_twice():
    order = {"seat": "ai_lead", "system": "concierge", "control": "cut_off"}
    for name, kinds, orders in (
        ("variants-and-flood", ["flood"], ()),
        ("queue", ["order_queued", "order"], ((9, order),)),
    ):
        file = exercise(name, *orders)
        sheet = sheet_of(example(name).scenario, regimes(), file.played[0].events)
        (cohort,) = cohorts(file, {"t": sheet}, regimes())
        lines = account(cohort, cohort.teams[0], "en").lines
        assert [line.kind for line in lines if line.kind in ("flood", "order_queued", "order")] == kinds
        assert not any("#" in line.subject for line in lines)
