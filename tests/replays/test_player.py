"""The player's laws: the way to an instant changes nothing there, and nothing later is ever known."""

import pytest
from bending import Played as Bent
from bending import bent, system, text
from crises import SEED, Asked, played, plays
from exercises import rehearsed
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import in_memory
from recordings import SCENARIO, SEATS, player_of, sample_player

from engine.commands import Draft, Note, Open, Order
from engine.staging import Staging, Viewer
from engine.views import visible
from injects.span import MINUTE
from replays.exercise import load_exercise
from replays.forget import forget
from replays.hidden import hidden_side
from replays.player import SPEEDS, Player
from replays.track import Track
from scenarios.load import regimes

INSTANTS = st.integers(0, SCENARIO.duration + 60_000)
UNITS = st.sampled_from(["event", "inject", "decision", "phase"])


def everything(player):
    """All that is said at an instant."""
    seats = [seat for seat, _ in player.seats]
    return (
        player.at,
        player.story,
        player.phase,
        player.decision,
        [player.shown(seat) for seat in seats],
        [player.opened(seat) for seat in seats],
        player.hidden_side(),
        player.marks(),
        [line for line in player.lines if line.at <= player.at],
    )


@settings(max_examples=60, deadline=None)
@given(plays(SCENARIO), st.lists(INSTANTS, max_size=4), UNITS, st.lists(st.booleans(), max_size=6), st.booleans())
def test_the_way_to_an_instant_changes_nothing_there(asked, detours, unit, steps, hidden):
    events = played(SCENARIO, asked)
    walked, direct = player_of(events), player_of(events)
    walked.hidden = hidden
    for there in detours:
        walked.seek(there)
        everything(walked)
    for back in steps:
        walked.step(unit, back=back)
    direct.seek(walked.at)
    assert everything(walked) == everything(direct)


@settings(max_examples=60, deadline=None)
@given(plays(SCENARIO), INSTANTS)
def test_a_recording_that_stops_here_says_the_same_here(asked, at):
    events = played(SCENARIO, asked)
    whole = player_of(events)
    whole.seek(at)
    cut = player_of([event for event in events if event.at <= whole.at])
    cut.at = whole.at
    assert everything(cut) == everything(whole)


@settings(max_examples=60, deadline=None)
@given(plays(SCENARIO), INSTANTS, st.sampled_from(sorted(SEATS)), st.sampled_from(["en", "fr"]))
def test_what_a_seat_knew_is_what_was_visible_to_it_by_then(asked, at, seat, lang):
    events = played(SCENARIO, asked)
    player = player_of(events, lang=lang)
    player.seek(at)
    staging, viewer = Staging(SCENARIO, SEED, regimes()), Viewer(seat, SEATS[seat], lang)
    seen = [visible(event, viewer, staging) for event in events if event.at <= player.at]
    assert player.shown(seat) == tuple(sight for sight in seen if sight is not None)


@settings(max_examples=60, deadline=None)
@given(plays(SCENARIO), UNITS, st.booleans(), INSTANTS)
def test_steps_meet_every_such_instant_once_in_order(asked, unit, hidden, start):
    player = player_of(played(SCENARIO, asked))
    player.hidden = hidden
    player.seek(start)
    wanted = sorted({line.at for line in player.listed if unit in ("event", line.lane) and line.at > player.at})
    met = []
    while player.step(unit):
        met.append(player.at)
    assert met == [at for at in wanted if at <= player.end]
    last, back = player.at, []
    while player.step(unit, back=True):
        back.append(player.at)
    assert back == sorted(
        {line.at for line in player.listed if unit in ("event", line.lane) and line.at < last}, reverse=True
    )


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 5_000), max_size=20), INSTANTS, st.sampled_from(SPEEDS))
def test_playing_adds_up_to_the_time_that_passed(passed, start, speed):
    player = player_of(played(SCENARIO, []))
    player.speed = speed
    player.seek(start)
    start = player.at
    player.play(on=True)
    for wall in passed:
        player.pass_time(wall)
    assert player.at == min(start + sum(passed) * speed, player.end)
    assert player.playing == (player.at < player.end)


def test_time_that_passes_in_a_pause_moves_nothing():
    player = player_of(played(SCENARIO, []))
    player.pass_time(60_000)
    assert player.at == 0
    player.seek(player.end)
    player.play(on=True)
    assert not player.playing


def test_speeds_stop_at_both_ends():
    player = player_of(played(SCENARIO, []))
    for _ in SPEEDS:
        player.quicken(1)
    assert player.speed == SPEEDS[-1]
    for _ in SPEEDS:
        player.quicken(-1)
    assert player.speed == SPEEDS[0]


def test_another_team_is_looked_at_at_the_same_instant():
    busy = played(SCENARIO, [])
    player = player_of(busy, [event for event in busy if event.at <= 2 * MINUTE])
    player.seek(90_000)
    player.choose(1)
    assert (player.at, player.track.team) == (90_000, "team-2")
    player.seek(9 * MINUTE)
    assert (player.at, player.end) == (9 * MINUTE, busy[-1].at)
    player.choose(0)
    assert player.at == 9 * MINUTE


def test_the_filter_and_the_hidden_side_choose_what_is_listed_and_stepped_by():
    player = player_of(played(SCENARIO, []))
    assert {line.lane for line in player.listed} & {"hidden"} == set()
    player.hidden = True
    assert "strike" in {line.kind for line in player.listed}
    player.filter = "STARTÉX"
    assert [line.kind for line in player.listed] == ["began"]
    player.filter = "no such thing"
    assert not player.step("event")


def test_the_filter_looks_into_the_messages_and_questions_that_lines_are_about():
    player = sample_player()
    player.filter = "banque ponantine"
    assert {line.kind for line in player.listed} >= {"sent", "opened"}
    assert all("ponantine" not in line.said("en").lower() for line in player.listed if line.kind == "sent")
    player.filter = player.track.names.scenario.decisions["the-index"].question.en[:30]
    assert {line.subject for line in player.listed} == {"the-index"}


def test_the_sample_tells_what_happened_around_a_decision():
    player = sample_player()
    assert player.teams == ("armor", "iroise")
    assert player.step("decision")
    assert (player.at, player.decision) == (10 * MINUTE, "how-to-cut")
    assert player.step("decision")
    assert player.step("decision")
    sections = player.marks()
    assert sections[0].title == "DECISION What do we do with the assistant now?"
    assert "rule decision-quality" in sections[0].lines[0]
    director, ai_lead = (player.shown(seat) for seat in ("director", "ai_lead"))
    assert director != ai_lead
    assert all(sight.at <= player.at for sight in (*director, *ai_lead))


@settings(max_examples=40, deadline=None)
@given(plays(SCENARIO), INSTANTS)
def test_a_mark_that_has_come_changes_only_by_something_that_happens_later(asked, at):
    events = played(SCENARIO, asked)
    track = player_of(events).track
    final = {mark.id: mark for mark in track.marks(track.end)}
    for mark in track.marks(at):
        last = final[mark.id]
        assert last == mark or any(events[number - 1].at > at for number in last.events)


def test_what_is_still_open_has_no_mark_yet():
    player = sample_player()
    player.jump("how-to-cut")
    assert player.marks()[0].lines == ("no mark yet: there was nothing to judge",)
    player.jump("T+46")
    assert "The index" in player.marks()[0].title
    assert player.marks()[0].lines == ("no mark yet: there was nothing to judge",)


def test_the_hidden_side_says_the_truth_of_what_was_sent_and_where_the_adversary_stands():
    player = sample_player("fr")
    player.jump("T+45")
    sections = {section.title: section.lines for section in player.hidden_side()}
    assert any(line.startswith("GUIDE") and "COMPROMIS" in line for line in sections["LES SYSTÈMES TELS QU’ILS SONT"])
    assert any("frappes" in line for line in sections["ADVERSAIRE PAPIER CALQUE"])
    assert any(line.endswith("FAUX") for line in sections["VÉRITÉ DES STIMULI, le dernier d’abord"])
    assert any("IGNORÉ" in line for line in sections["CE QUI EST VRAI"])


def test_opened_messages_are_those_of_that_seat():
    item = Staging(SCENARIO, SEED, regimes()).item_of
    first = next(each for each in SCENARIO.injects if each.at is not None and "ai_lead" in each.to)
    events = played(SCENARIO, [Asked(first.at + 1_000, Open(ref="o", seat="ai_lead", inject=first.id))])
    player = player_of(events)
    player.seek(first.at + 999)
    assert player.opened("ai_lead") == {}
    player.seek(first.at + 1_000)
    assert player.opened("ai_lead") == {item[first.id]: first.at + 1_000}
    assert player.opened("legal") == {}


def test_forgotten_texts_say_so(tmp_path):
    path = rehearsed(tmp_path / "night.tocsin")
    typed = typed_by(expert_of(path))
    assert typed
    assert all("forgotten" not in line.said("en") for line in typed)
    for seat in expert_of(path).track.seats:
        forget(path, 3, seat)
    told = typed_by(expert_of(path))
    assert len(told) == len(typed)
    assert all("[forgotten on request]" in line.said("en") for line in told)


def typed_by(player):
    return [line for line in player.lines if line.words and line.kind not in ("reply", "closed", "silent")]


def expert_of(path):
    player = Player(load_exercise(path), regimes(), "en")
    player.choose(2)
    return player


def test_a_team_for_which_nothing_happened_yet_can_be_looked_at():
    player = player_of([])
    assert (player.at, player.end, player.listed) == (0, 0, ())
    assert not player.step("event")
    assert player.shown("ai_lead") == ()
    assert player.hidden_side()
    assert player.marks()[0].lines == ("no mark yet: there was nothing to judge",)


def test_notes_of_two_teams_are_not_mixed():
    noted = played(SCENARIO, [Asked(5_000, Note(ref="n", seat="ai_lead", text="ours"))])
    player = player_of(noted, played(SCENARIO, []))
    assert any(line.words and line.words.en == "ours" for line in player.lines)
    player.choose(1)
    assert not any(line.words and line.words.en == "ours" for line in player.lines)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_same_happens_whatever_the_language(lang):
    player = sample_player(lang)
    player.jump("T+60")
    assert [section.lines == () for section in player.hidden_side()] == [False] * 7


def test_of_the_drafts_of_a_seat_for_a_decision_the_first_is_told():
    name, written = next(iter(SCENARIO.decisions.items()))
    drafts = [
        Asked(
            written.opens + n * 2_000, Draft(ref=f"d{n}", seat="ai_lead", decision=name, option=None, text=f"word {n}")
        )
        for n in range(4)
    ]
    told = [line.at for line in player_of(played(SCENARIO, drafts)).lines if line.kind == "draft"]
    assert told == [written.opens]


def test_the_hidden_side_says_what_orders_cost_and_why_the_adversary_chose():
    taint = {"technique": "AML.T0053", "takes": "1m", "title": text("Taint"), "value": 3}
    costly = {"does": "roll_back", "version": "4.1", "effects": [{"meter": "harm", "add": 2, "rate": 1}]}
    scenario = bent(
        systems={"guide": system(back=costly)},
        adversary={"name": "N", "about": text("-"), "aim": "harm", "policy": "path", "steps": {"taint": taint}},
    )
    world = Bent(scenario)
    world.do(Order, 1, system="guide", control="back")
    track = Track(in_memory((scenario, world.until(10).events)).played[0], SEED, regimes(), ())
    for lang, cost, why in (
        ("en", "Guide: clean, version 4.1, autonomy 2, back (cost Harm: +2 +1 a minute)", "worth 3 to it"),
        (
            "fr",
            "Guide\u00a0: sain, version 4.1, autonomie 2, back (coût\u00a0: Harm\u00a0: +2 +1 par minute)",
            "elle lui rapporte 3",
        ),
    ):
        lines = [line for section in hidden_side(track, track.end, lang) for line in section.lines]
        assert cost in lines
        assert any("Taint" in line and f"Taint ({why})" in line for line in lines)


@pytest.mark.parametrize(("lang", "told"), [("en", "It rains: "), ("fr", "It rains\u00a0: ")])
def test_no_full_stop_stands_before_a_colon(lang, told):
    scenario = bent(facts={"rain": text("It rains.")})
    track = Track(in_memory((scenario, Bent(scenario).until(10).events)).played[0], SEED, regimes(), ())
    lines = [line for section in hidden_side(track, track.end, lang) for line in section.lines]
    assert any(line.startswith(told) for line in lines)
