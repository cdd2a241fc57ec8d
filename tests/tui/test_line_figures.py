"""The line console and what people wait for: figures are said when asked for, never by themselves."""

import re

import pytest
from bending import Played
from crises import SEED, example
from seats import Desk, clock

from engine import commands as ask
from engine.seating import seat_roles
from engine.staging import Staging, Viewer
from engine.views import visible
from engine.wire import Sights, Welcome
from scenarios.load import regimes
from tui.line import LineConsole

QUEUE = example("queue").scenario
LANGS = ("en", "fr")


def console(lang, minute, *orders):
    """A console that has heard all of the queue up to a minute, with these orders of its own at the minutes given."""
    play, seats = Played(QUEUE, seat_roles(QUEUE, 1), SEED), seat_roles(QUEUE, 1)
    for at, control in orders:
        assert play.do(ask.Order, at, seat="shift_lead", system="concierge", control=control) == ""
    play.until(minute)
    viewer, staging = Viewer("shift_lead", seats["shift_lead"], lang), Staging(QUEUE, SEED, regimes())
    shown = [visible(event, viewer, staging) for event in play.events]
    line = LineConsole(Desk(), lang, interactive=False, new_ref=lambda: "r")
    items = tuple(each for each in shown if each is not None and each.kind != "receipt")
    line.heard(
        [
            Welcome(epoch=1, offset=0, exercise="Queue", team="1", seat="shift_lead"),
            Sights(offset=0, items=items),
            clock(int(minute * 60_000)),
        ]
    )
    return line, line.to_print()


def answer(line, typed):
    line.typed(typed)
    return line.to_print()


@pytest.mark.parametrize(("lang", "word"), [("en", "gauges"), ("fr", "jauges")])
def test_figures_are_said_when_they_are_asked_for_in_words_and_not_by_themselves(lang, word):
    line, told = console(lang, 9)
    label = {"en": "GAUGE", "fr": "JAUGE"}[lang]
    assert not any(each.startswith(label) for each in told)
    said = answer(line, word)
    assert [each.split()[0] for each in said] == [label, label, {"en": "PEOPLE", "fr": "PERSONNEL"}[lang]]
    assert not re.search("[↑↓→×]", "".join(said))
    assert re.search({"en": "(rising|falling)", "fr": "(en hausse|en baisse)"}[lang], " ".join(said))


@pytest.mark.parametrize("lang", LANGS)
def test_an_order_that_waits_is_told_and_listed_with_its_place(lang):
    line, told = console(lang, 8.6, (8.5, "cut_off"))
    assert any(each.startswith({"en": "ORDER 1 given", "fr": "CONSIGNE 1 donnée"}[lang]) for each in told)
    listed = " ".join(answer(line, "order"))
    assert {"en": "Waits for Analysts (2), next in turn.", "fr": "En attente\u00a0: Analystes (2), prochain tour."}[
        lang
    ] in listed.replace(" MORE ", " ").replace(" SUITE ", " ")
    assert len(answer(line, "gauges")) >= 4
    logged = " ".join(answer(line, "log"))
    assert {"en": "It waits for people.", "fr": "En attente de personnel."}[lang] in logged
