"""A record of telemetry: what was measured when it was sent, what its author wrote, in an order people can read."""

import pytest
from bending import Played, bent, inject, system, text

from engine import commands as ask
from engine.staging import Staging, Viewer
from engine.views import visible
from scenarios.load import regimes

RECORD = {
    "system": "guide",
    "identity": "svc-guide",
    "session_id": "s-114",
    "trace_id": "t-9",
    "prompt_text": {"en": "[instruction, 96 characters]", "fr": "[consigne, 96 caractères]"},
    "retrieved_docs": ["forms/annex-4", "mail/118"],
    "tool_calls": ["payments.prepare"],
    "completion_text": {"en": "Done.", "fr": "Fait."},
    "confidence_score": 0.0,
    "drift_metrics": {"psi": 0.31},
    "token_usage": 0,
    "latency_ms": 840,
}
SIGNALS = {
    "calls": {"title": text("Tool calls"), "normal": 12, "compromised": 90, "ramp": "10m", "unit": "/min"},
    "cost": {"title": text("Cost"), "normal": 1, "compromised": 1},
}


def world(**fields):
    taint = {"takes": "0m", "title": text("-"), "technique": "AML.T0070"}
    effects = [{"system": "guide", "state": "tainted"}]
    guide = system(off={"does": "switch_off"}, old={"does": "roll_back", "version": "4.1"})
    return bent(
        systems={"guide": guide | {"version": "4.2", "signals": SIGNALS}},
        adversary={
            "name": "N",
            "about": text("-"),
            "aim": "harm",
            "steps": {"taint": taint | {"effects": effects}},
        },
        injects=[inject("t", at="5m", channel="ai_telemetry", telemetry=RECORD | fields)],
    )


def seen(played, lang="en"):
    viewer, staging = Viewer("lead", ("lead",), lang), Staging(played.world.scenario, "s", regimes())
    shown = [visible(event, viewer, staging) for event in played.events]
    return next(each.fields for each in shown if each and each.kind == "inject")


def test_the_record_says_what_the_system_was_when_it_was_sent_and_what_its_author_wrote_in_a_readable_order():
    assert list(seen(Played(world()).until(9)).items()) == [
        ("timestamp", "D1 09:05"),
        ("model_name", "Guide"),
        ("model_version", "4.2"),
        ("autonomy", "2, acts with approval"),
        ("identity", "svc-guide"),
        ("session_id", "s-114"),
        ("trace_id", "t-9"),
        ("prompt_text", "[instruction, 96 characters]"),
        ("retrieved_docs", "forms/annex-4; mail/118"),
        ("tool_calls", "payments.prepare"),
        ("completion_text", "Done."),
        ("confidence_score", 0.0),
        ("drift_metrics.psi", 0.31),
        ("token_usage", 0),
        ("latency_ms", 840),
        ("Tool calls", "51 /min (usual: 12)"),
        ("Cost", "1 (usual: 1)"),
    ]


def test_it_is_read_in_french_too():
    fields = seen(Played(world()).until(9), "fr")
    assert fields["timestamp"] == "J1 09:05"
    assert fields["autonomy"] == "2, agit avec accord"
    assert fields["completion_text"] == "Fait."
    assert fields["Tool calls"] == "51 /min (d’ordinaire\u00a0: 12)"


@pytest.mark.parametrize(
    ("control", "version", "autonomy", "calls"),
    [("off", "4.2", "0, off", "18 /min (usual: 12)"), ("old", "4.1", "2, acts with approval", "22 /min (usual: 12)")],
)
def test_it_follows_what_the_team_ordered(control, version, autonomy, calls):
    played = Played(world())
    played.do(ask.Order, 0, system="guide", control=control)
    fields = seen(played.until(30))
    assert (fields["model_version"], fields["autonomy"]) == (version, autonomy)
    assert fields["Tool calls"] == calls


def test_only_the_signals_that_were_asked_for_are_measured():
    played = Played(world(signals=["cost"])).until(9)
    assert "Tool calls" not in seen(played)
    (sent,) = [event for event in played.events if event.kind == "inject-sent"]
    assert sent.values == {"telemetry.version": "4.2", "telemetry.autonomy": 2, "signals.cost": 1}


def test_what_is_left_out_is_not_shown_and_fields_of_the_author_come_after():
    scenario = bent(
        systems={"guide": system()},
        injects=[inject("t", at="1m", channel="ai_telemetry", telemetry={"system": "guide"}, fields={"rule": 7})],
    )
    assert list(seen(Played(scenario).until(2))) == ["timestamp", "model_name", "autonomy", "rule"]


def test_passed_on_later_it_still_says_what_was_measured_when_it_was_sent():
    played = Played(world()).until(6)
    played.do(ask.PassOn, 50, inject="t")
    viewer, staging = Viewer("legal", ("legal",), "en"), Staging(played.world.scenario, "s", regimes())
    (shown,) = [each for event in played.events if (each := visible(event, viewer, staging)) and each.kind == "inject"]
    assert shown.fields == seen(played)
