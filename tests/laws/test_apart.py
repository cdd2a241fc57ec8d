"""Law 3 where two sides use the whole language next to each other: people, gauges, queues, noise, variants, what
spreads, a script, two clocks of one law, drafts and telemetry of one side are nothing to the other.

The adversary and all that it does is one side's, so whatever that side does alone must leave the other's bytes as they
are; and the other way round.
"""

import json

from bending import BARE, inject, text
from crises import SEED, Asked, played
from hypothesis import given, settings
from hypothesis import strategies as st
from sided import lively

from engine import commands as ask
from engine.events import event_codec
from engine.seating import seat_roles
from engine.shown import shown_codec
from engine.staging import Staging
from engine.state import State, fold
from engine.views import visible
from scenarios.belonging import side_of
from scenarios.load import load_source, regimes


def _side(name, **fields):
    return {"title": text(name), "organisation": text(name), "contact": [f"{name}_lead"], **fields}


def _role(side, **fields):
    return {"title": text("Role"), "mission": text("-"), "side": side, **fields}


def _system(side, **fields):
    controls = {
        "isolate": {"label": text("Isolate"), "does": "isolate", "takes": "1m", "needs": {f"{side}_people": 2}},
        "back": {"label": text("Back"), "does": "roll_back", "takes": "2m", "needs": {f"{side}_people": 1}},
    }
    return {
        "title": text("System"),
        "kind": "assistant",
        "about": text("-"),
        "version": "1.0",
        "autonomy": 2,
        "side": side,
        "signals": {"calls": {"title": text("Calls"), "unit": "/min", "normal": 12, "compromised": 90, "off": 0}},
        "controls": controls,
        **fields,
    }


def _people(side):
    return {
        "title": text("People"),
        "count": 2,
        "side": side,
        "fatigue": {"after": "10m", "slower": 40},
        "queue": f"{side}_queue",
        "jobs": [{"every": "1m..2m", "takes": "1m..4m"}],
    }


def _meters(side):
    return {
        f"{side}_queue": {"title": text("Queue"), "high": 90, "good": "low", "shown": [f"{side}_lead"]},
        f"{side}_margin": {
            "title": text("Margin"),
            "start": 50,
            "good": "high",
            "shown": [f"{side}_lead", f"{side}_late"],
            "wander": {"every": "1m..2m", "by": "-3..2"},
        },
    }


def _injects(side):
    lead = f"{side}_lead"
    tainted = {"system": f"{side}_guide", "state": "tainted"}
    report = {
        "from": {"system": f"{side}_guide"},
        "channel": "ai_telemetry",
        "telemetry": {"system": f"{side}_guide"},
        "variants": [{"when": tainted, "truth": False, "body": text("{{ meters." + side + "_queue }} wait")}],
    }
    return [
        inject(f"{side}-1", to=[lead], at="1m"),
        inject(f"{side}-2", to=[lead], at="12m", **report),
        inject(f"{side}-3", to=[lead], when={"queue": f"{side}_people", "above": 2}),
        inject(f"{side}-4", to=[lead], when={"meter": f"{side}_margin", "below": 48}),
    ]


def _flood(side):
    return {
        "id": f"{side}-f",
        "at": "4m",
        "until": "9m",
        "every": "15s..40s",
        "channel": "siem",
        "from": {"name": text("Console")},
        "to": [f"{side}_lead"],
        "truth": True,
        "bodies": [text("one"), text("two")],
    }


def _decision(side):
    options = {
        name: {
            "label": text(name),
            "trade_off": text("-"),
            "quality": "good",
            "why": text("-"),
            "effects": [{"resource": f"{side}_people", "add": 1, "rest": True}] if name == "more" else [],
        }
        for name in ("more", "same")
    }
    return {
        "title": text("People"),
        "question": text("More?"),
        "opens": "5m",
        "due": "10m",
        "closes": "14m",
        "owner": [f"{side}_lead"],
        "options": options,
        "if_silent": "same",
    }


def _clock(side):
    return {"regime": "NIS2", "owner": f"{side}_lead", "trigger": {"sent": f"{side}-1"}}


def _each(make, sides=("port", "clinic")):
    return {key: value for side in sides for key, value in make(side).items()}


PACK = {
    **{key: value for key, value in BARE.items() if key != "merge"},
    "scenario": "apart",
    "duration": "25m",
    "sides": {"port": _side("port"), "clinic": _side("clinic")},
    "roles": _each(
        lambda side: {
            f"{side}_lead": _role(side),
            f"{side}_late": _role(side, joins="7m", brief=text("You come late.")),
        }
    ),
    "merge": ["port_late into port_lead", "clinic_late into clinic_lead"],
    "systems": _each(
        lambda side: {
            f"{side}_guide": _system(side),
            f"{side}_mail": _system(side, depends_on=[{"on": f"{side}_guide", "spreads": "2m..5m"}]),
        }
    ),
    "resources": _each(lambda side: {f"{side}_people": _people(side)}),
    "evidence": _each(
        lambda side: {
            f"{side}_logs": {"title": text("Logs"), "takes": "2m", "side": side, "needs": {f"{side}_people": 1}}
        }
    ),
    "meters": {"harm": {"title": text("Harm"), "good": "low"}, **_each(_meters)},
    "adversary": {
        "name": "Nobody",
        "about": text("-"),
        "aim": "harm",
        "policy": "path",
        "steps": {
            "plant": {
                "title": text("Plant"),
                "technique": "AML.T0070",
                "takes": "1m..3m",
                "effects": [{"system": "port_guide", "state": "tainted"}, {"meter": "port_margin", "add": -5}],
                "closed_by": {"system": "port_guide", "control": "isolate"},
            },
            "widen": {
                "title": text("Widen"),
                "technique": "AML.T0053",
                "needs": ["plant"],
                "takes": "1m",
                "every": "2m",
                "effects": [{"meter": "harm", "add": 2}],
                "closed_by": {"system": "port_mail", "control": "isolate"},
                "noise": 60,
                "shows": "port-5",
            },
        },
        "script": [{"step": "plant", "at": "2m"}],
    },
    "injects": [
        *_injects("port"),
        *_injects("clinic"),
        {**inject("port-5", to=["port_lead"]), "id": "port-5"},
    ],
    "floods": [_flood("port"), _flood("clinic")],
    "decisions": _each(lambda side: {f"{side}-people": _decision(side)}),
    "clocks": {"NIS2-port": _clock("port"), "NIS2-clinic": _clock("clinic")},
    "weights": dict(zip(BARE["weights"], (15, 25, 15, 15, 10, 10, 10), strict=True)),
}
SCENARIO = load_source({"scenario.yaml": json.dumps(PACK)})
SEATS = seat_roles(SCENARIO, {"port": 2, "clinic": 2})
STAGING = Staging(SCENARIO, SEED, regimes())
VIEWERS = [STAGING.viewer(SEATS, seat, lang) for seat in SEATS for lang in ("en", "fr")]


def sent(events, viewer):
    shown = (visible(event, viewer, STAGING) for event in events)
    return b"\n".join(shown_codec.dump_json(each) for each in shown if each is not None)


def forms():
    """Notices with their forms, drafts of them, preservations and sharing, of any seat: what `lively` seldom draws."""
    seats, clocks = st.sampled_from(sorted(SCENARIO.roles)), st.sampled_from(sorted(SCENARIO.clocks))
    law = regimes()["NIS2"].stages
    stages = st.sampled_from([(name, key) for name, stage in law.items() for key in stage.content])

    def notice(kind, seat, clock, stage):
        typed = {stage[1]: "words"}
        return kind(ref="x", seat=seat, clock=clock, stage=stage[0], fields=typed, filled=ask.filled_in(typed))

    likely = st.one_of(
        st.builds(notice, st.sampled_from([ask.Notify, ask.DraftNotice]), seats, clocks, stages),
        st.builds(ask.Preserve, ref=st.just("x"), seat=seats, evidence=st.sampled_from(sorted(SCENARIO.evidence))),
        st.builds(ask.Share, ref=st.just("x"), seat=seats, tlp=st.just("GREEN"), text=st.just("words")),
        st.builds(ask.Qualify, ref=st.just("x"), seat=seats, clock=clocks, applies=st.booleans()),
    )
    return st.lists(st.tuples(st.integers(0, SCENARIO.duration), likely), max_size=12)


def doing():
    """Much of everything, each command under a ref of its own."""

    def joined(asked, pairs):
        more = [Asked(at, command.model_copy(update={"ref": f"f{n}"})) for n, (at, command) in enumerate(pairs)]
        return sorted([*asked, *more], key=lambda each: each.at)

    return st.builds(joined, lively(SCENARIO), forms())


def of_side(each, side):
    return each.command.seat in SCENARIO.roles and side_of(SCENARIO, each.command.seat) == side


def crosses(command):
    return isinstance(command, ask.Message) and command.persona in SCENARIO.sides


@settings(max_examples=60, deadline=None)
@given(doing(), doing(), st.sampled_from(VIEWERS))
def test_whatever_the_other_side_does_alone_changes_no_byte(one, other, viewer):
    ours = [each for each in one if of_side(each, viewer.side)]
    theirs = [each for each in other if each.command.seat in SCENARIO.roles and not of_side(each, viewer.side)]
    merged = sorted([*ours, *(each for each in theirs if not crosses(each.command))], key=lambda each: each.at)
    assert sent(played(SCENARIO, merged), viewer) == sent(played(SCENARIO, ours), viewer)


@settings(max_examples=20, deadline=None)
@given(doing(), st.lists(st.integers(0, SCENARIO.duration + 60_000), max_size=40))
def test_the_pattern_of_ticks_changes_nothing(asked, ticks):
    assert played(SCENARIO, asked, ticks) == played(SCENARIO, asked)


@settings(max_examples=15, deadline=None)
@given(doing(), st.data())
def test_a_prefix_and_the_rest_are_all_and_every_event_reads_back(asked, data):
    events = played(SCENARIO, asked)
    cut = data.draw(st.integers(0, len(events)))
    assert fold(fold(State.of(SCENARIO), events[:cut]), events[cut:]) == fold(State.of(SCENARIO), events)
    assert [event_codec.validate_json(event_codec.dump_json(event)) for event in events] == events


def test_all_of_it_happens():
    kinds = {event.kind for event in played(SCENARIO, [])}
    assert kinds >= {"compromise-spread", "flood-began", "resource-changed", "meter-changed", "roles-joined"}
    for viewer in VIEWERS:
        shown = sent(played(SCENARIO, []), viewer)
        other = b"clinic" if viewer.side == "port" else b"port"
        assert (b"_people" in shown, b"_margin" in shown) == (True, True)
        assert other + b"_" not in shown
