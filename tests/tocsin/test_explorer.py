"""Plays that go looking: the same each time, and every option is tried as soon as it can be."""

from bending import bent, text
from crises import courier, small

from scenarios.load import regimes, sheet_of
from tocsin.explorer import explore
from tocsin.played_advice import played_advice


def taken(scenario, plays):
    return [
        {(event.decision, event.option) for event in events if event.kind == "decision-taken"}
        for events in explore(scenario, regimes(), plays)
    ]


def test_the_first_play_has_nobody_in_it():
    (events,) = explore(small().scenario, regimes(), 1)
    assert not {"command-answered", "inject-opened"} & {event.kind for event in events}
    assert events[-1].kind == "world-ended"


def test_it_is_the_same_each_time():
    assert list(explore(small().scenario, regimes(), 4)) == list(explore(small().scenario, regimes(), 4))


def test_every_option_of_quiet_courier_is_tried():
    scenario = courier().scenario
    assert set().union(*taken(scenario, 9)) == {
        (name, option) for name, decision in scenario.decisions.items() for option in decision.options
    }


OPTION = {"label": text("-"), "trade_off": text("-"), "why": text("-")}
QUALITIES = ("weak", "great", "okay", "good")


def test_the_best_is_tried_first_and_all_are_tried_alike():
    options = {quality: {**OPTION, "quality": quality} for quality in QUALITIES}
    decision = {
        "title": text("-"), "question": text("-"), "owner": ["lead"], "opens": "1m", "due": "50m", "options": options,
        "if_silent": "weak",
    }  # fmt: skip
    scenario = bent(decisions={"d": decision})
    tried = [option for each in taken(scenario, 40) for _, option in each]
    assert tried[:4] == ["great", "good", "okay", "weak"]
    counts = [tried.count(quality) for quality in QUALITIES]
    assert max(counts) - min(counts) <= 1


def test_an_option_beyond_the_plays_is_told_as_never_taken():
    pack = small().source.files
    sheet = sheet_of(pack)
    told = [str(each) for each in played_advice(sheet, 2, []) if each.code == "SC602"]
    assert told
    assert "none of 2 plays took this option" in told[0]
    assert not [each for each in played_advice(sheet, 16, []) if each.code == "SC602"]
