"""The plot: when injects come, how decisions open and close, what follows, and how it ends."""

from bending import Played, bent, inject, system, text

from engine import commands as ask


def sent(scenario, id, until=60):
    return Played(scenario).until(until).found("inject-sent", inject=id)


def test_an_inject_at_a_time_comes_then():
    assert sent(bent(injects=[inject("a", at="3m")]), "a") == [3]


def test_an_inject_with_a_condition_alone_comes_as_soon_as_it_holds():
    scenario = bent(injects=[inject("a", at="5m"), inject("b", when={"sent": "a"})])
    assert sent(scenario, "b") == [5]


def test_a_time_with_a_condition_is_judged_once_then():
    late = bent(injects=[inject("a", at="5m"), inject("b", at="4m", when={"sent": "a"})])
    held = bent(injects=[inject("a", at="5m"), inject("b", at="5m30s", when={"sent": "a"})])
    assert sent(late, "b") == []
    assert sent(held, "b") == [5.5]


def test_a_condition_from_a_time_on_waits_for_both():
    early = bent(injects=[inject("a", at="5m"), inject("b", earliest="9m", when={"sent": "a"})])
    late = bent(injects=[inject("a", at="12m"), inject("b", earliest="9m", when={"sent": "a"})])
    assert sent(early, "b") == [9]
    assert sent(late, "b") == [12]


def test_noise_comes_again_until_it_stops():
    assert sent(bent(injects=[inject("a", at="10m", every="5m", until="24m")]), "a") == [10, 15, 20]


def test_a_reserve_comes_only_when_a_facilitator_releases_it():
    played = Played(bent(injects=[inject("a", kind="reserve")]))
    assert played.until(20).found("inject-sent") == []
    assert played.do(ask.Release, 21, ask.FACILITATOR, inject="a") == ""
    assert played.do(ask.Release, 22, ask.FACILITATOR, inject="a") == "inject/sent-already"
    assert played.do(ask.Release, 22, "lead", inject="a") == "seat/not-yours"
    assert played.found("inject-sent") == [21]


def test_an_inject_released_early_does_not_come_again():
    played = Played(bent(injects=[inject("a", at="30m")]))
    played.do(ask.Release, 5, ask.FACILITATOR, inject="a")
    assert played.until(60).found("inject-sent") == [5]


EXPECTED = {
    "cut": {
        "text": text("Cut"),
        "why": text("-"),
        "who": "lead",
        "target": "5m",
        "limit": "10m",
        "dimension": "containment",
        "shown_by": {"system": "guide", "control": "off"},
    }
}


def relancing():
    relance = {"after": "10m", "channel": "phone", "body": text("Well?")}
    return bent(
        systems={"guide": system(off={})},
        expected=EXPECTED,
        injects=[inject("a", at="3m", expects=["cut"], relance=relance)],
    )


def test_a_relance_comes_when_what_was_expected_is_missing():
    assert Played(relancing()).until(60).found("inject-sent", relance=True) == [13]


def test_a_relance_stays_away_when_it_was_shown():
    played = Played(relancing())
    played.do(ask.Order, 6, system="guide", control="off")
    assert played.until(60).found("inject-sent", relance=True) == []
    assert played.found("expected-shown", expected="cut") == [8]


def test_what_should_be_avoided_calls_for_no_relance():
    relance = {"after": "10m", "channel": "phone", "body": text("Well?")}
    avoided = {"cut": {**EXPECTED["cut"], "kind": "avoid"}}
    injects = [inject("a", at="3m", expects=["cut"], relance=relance)]
    scenario = bent(systems={"guide": system(off={})}, expected=avoided, injects=injects)
    assert Played(scenario).until(60).found("inject-sent", relance=True) == []


def deciding(**fields):
    option = {"trade_off": text("-"), "why": text("-")}
    return bent(
        flags={"wild": text("-"), "calm": text("-")},
        decisions={
            "cut": {
                "title": text("Cut?"),
                "question": text("-"),
                "opens": "10m",
                "due": "20m",
                "closes": "30m",
                "owner": ["lead"],
                "options": {
                    "yes": {"label": text("Yes"), "quality": "great", "effects": [{"flag": "calm"}], **option},
                    "no": {"label": text("No"), "quality": "weak", "effects": [{"flag": "wild"}], **option},
                },
                "if_silent": "no",
                **fields,
            }
        },
    )


def test_an_answer_in_time_takes_effect_at_once():
    played = Played(deciding())
    assert played.do(ask.Decide, 12, decision="cut", option="yes", text="because") == ""
    assert played.found("flag-changed", flag="calm") == [12]
    assert played.until(60).found("decision-closed", option="yes", silent=False) == [30]
    assert played.found("decision-due") == []


def test_a_late_answer_counts_and_is_marked_late():
    played = Played(deciding())
    played.do(ask.Decide, 25, decision="cut", option="yes")
    assert played.found("decision-due") == [20]
    assert played.found("decision-taken", late=True, in_force=True) == [25]
    assert played.found("flag-changed", flag="calm") == [25]


def test_silence_has_its_own_consequence_and_an_answer_after_it_has_none():
    played = Played(deciding())
    assert played.until(31).found("decision-closed", option="no", silent=True) == [30]
    assert played.found("flag-changed", flag="wild") == [30]
    assert played.do(ask.Decide, 32, decision="cut", option="yes") == ""
    assert played.found("decision-taken", in_force=False) == [32]
    assert played.found("flag-changed", flag="calm") == []
    assert played.world.state.decisions["cut"].in_force == "no"


def test_the_latest_answer_is_in_force_and_what_followed_stays():
    played = Played(deciding())
    for minute, option in ((12, "no"), (14, "yes"), (15, "yes")):
        played.do(ask.Decide, minute, decision="cut", option=option)
    assert played.world.state.decisions["cut"].in_force == "yes"
    assert played.world.state.flags == {"wild": True, "calm": True}
    assert played.found("flag-changed", flag="calm") == [14]


def test_a_decision_whose_condition_does_not_hold_is_never_put():
    played = Played(deciding(when={"flag": "wild"}))
    assert played.until(60).found("decision-opened") == []
    assert played.do(ask.Decide, 60, decision="cut", option="yes") == "world/ended"


def test_a_decision_not_yet_open_is_unknown():
    assert Played(deciding()).do(ask.Decide, 5, decision="cut", option="yes") == "decision/unknown"


def test_a_consequence_comes_after_its_while_again_and_again_as_long_as_it_holds():
    scenario = bent(
        systems={"guide": system(off={})},
        consequences={
            "bleeding": {
                "text": text("-"),
                "when": {"not": {"system": "guide", "control": "off"}},
                "after": "5m",
                "every": "10m",
                "effects": [{"meter": "harm", "add": 2}],
            }
        },
    )
    played = Played(scenario)
    played.do(ask.Order, 20, system="guide", control="off")
    played.until(60)
    assert played.found("consequence-fell") == [5, 15]
    assert played.world.state.meters["harm"].level == 4000


def test_a_meter_that_moves_by_a_rate_sets_things_off_at_the_very_instant():
    scenario = bent(
        meters={"harm": {"title": text("Harm"), "good": "low", "start": 0, "rate": 2.5}},
        injects=[inject("a", when={"meter": "harm", "above": 20})],
    )
    played = Played(scenario).until(60)
    (minute,) = played.found("inject-sent", inject="a")
    assert 8 <= minute < 8.001


def test_the_ending_is_the_first_that_holds():
    endings = {
        "bad": {"title": text("Bad"), "text": text("-"), "when": {"meter": "harm", "above": 5}},
        "good": {"title": text("Good"), "text": text("-")},
    }
    meters = {"harm": {"title": text("Harm"), "good": "low", "start": 9}}
    assert Played(bent(endings=endings)).until(60).found("world-ended", ending="good") == [60]
    assert Played(bent(endings=endings, meters=meters)).until(60).found("world-ended", ending="bad") == [60]


def test_a_facilitator_may_end_it_early():
    played = Played(bent(injects=[inject("a", at="30m")]))
    played.do(ask.End, 20, ask.FACILITATOR)
    assert played.until(60).found("world-ended") == [20]
    assert played.found("inject-sent") == []
    assert played.do(ask.Note, 61, text="too late") == "world/ended"


def test_at_equal_instants_the_story_goes_before_the_command():
    played = Played(deciding(opens="12m"))
    assert played.do(ask.Decide, 12, decision="cut", option="yes") == ""


def test_an_inject_that_only_an_effect_sends_comes_with_it_and_not_before():
    consequence = {"text": text("-"), "when": {"phase": "one"}, "after": "5m", "effects": [{"send": "a"}]}
    played = Played(bent(injects=[inject("a")], consequences={"later": consequence})).until(60)
    assert played.found("inject-sent", inject="a") == [5]


def test_an_inject_that_only_an_effect_sends_does_not_come_by_itself():
    controls = {"cut": {"takes": "1m", "effects": [{"send": "a", "after": "2m"}]}}
    play = Played(bent(injects=[inject("a")], systems={"guide": system(**controls)})).until(5)
    assert play.found("inject-sent") == []
    play.do(ask.Order, 5, system="guide", control="cut")
    assert play.until(60).found("inject-sent") == [8]
