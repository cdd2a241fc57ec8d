"""A flood and a tainted report at the facilitators' desk: one line for all the noise, and a word on the taint."""

import pytest
from bending import Played
from crises import example
from desks import desk_of

from engine import commands as ask
from engine.seating import seat_roles
from tui.control import words
from tui.control.lately import said
from tui.control.particulars import particulars
from tui.control.stand import Stand
from tui.control.standing import standing_of
from tui.control.verbs import Target, Verb, why_not
from tui.control.voice import DeskVoice

SCENARIO = example("variants-and-flood").scenario
LANGS = ("en", "fr")


def at(minute, lang="en"):
    play = Played(SCENARIO, seat_roles(SCENARIO, 6)).until(minute)
    play.do(ask.Open, minute, seat="soc_lead", inject="8.08#2")
    desk = desk_of(SCENARIO, play, lang)
    return desk, desk.teams[1]


def beat_of(team, name):
    return next(beat for beat in team.beats if beat.id == name)


@pytest.mark.parametrize("lang", LANGS)
def test_all_its_messages_are_one_line_of_what_happened(lang):
    desk, team = at(16, lang)
    told = [said(DeskVoice(lang, desk), team, event) for event in team.lately]
    assert sum("8.08" in line for line in told) == 1
    assert not any("8.08#" in line for line in told)
    assert standing_of(team, beat_of(team, "8.08")).stand is Stand.OPENED


@pytest.mark.parametrize("lang", LANGS)
def test_what_a_tainted_system_wrote_is_called_so(lang):
    desk, team = at(16, lang)
    (line,) = [
        said(DeskVoice(lang, desk), team, event)
        for event in team.lately
        if event.kind == "inject-sent" and event.inject == "8.05"
    ]
    assert {"en": "written by a tainted system", "fr": "écrit par un système compromis"}[lang] in line


def test_a_flood_that_has_begun_can_still_be_held_back_and_taken_out_an_inject_that_was_sent_cannot():
    desk, team = at(10)
    for verb in (Verb.WITHHOLD, Verb.SKIP):
        assert why_not(desk, verb, Target(1, beat_of(team, "8.08")), up=True) is None
        assert why_not(desk, verb, Target(1, beat_of(team, "8.09")), up=True) is not None
    assert why_not(desk, Verb.RELEASE, Target(1, beat_of(team, "8.08")), up=True) is words.WHY_SENT


@pytest.mark.parametrize("lang", LANGS)
def test_what_somebody_has_to_say_aloud_stands_with_the_beat(lang):
    desk, team = at(1, lang)
    labels = {each.label: each.said for each in particulars(DeskVoice(lang, desk), team.plan, beat_of(team, "8.09"))}
    assert labels[words.PLAYED_BY] == "simcell"
    assert labels[words.READ_ALOUD].startswith({"en": "Sorry", "fr": "Pardon"}[lang])
    assert labels[words.EFFORT] == "2 min"
    other = {each.label: each.said for each in particulars(DeskVoice(lang, desk), team.plan, beat_of(team, "8.05"))}
    assert other[words.VARIANTS].startswith({"en": "A calm shift", "fr": "Quart calme"}[lang])
    noise = {each.label: each.said for each in particulars(DeskVoice(lang, desk), team.plan, beat_of(team, "8.08"))}
    assert "24" in noise[words.KIND]
