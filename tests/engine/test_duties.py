"""Duties as a team deals with them: forms, drafts, cases; what is refused, and what a desk reads of it."""

import pytest
from bending import Played, bent, inject
from desks import desk_of

from engine import commands as ask
from engine.asking import AskNotify
from engine.desk import Desk, Noted, opening
from engine.desk_shown import DeskHappened, DeskTeam, desk_codec
from engine.staging import Staging
from engine.stamping import stamped
from scenarios.load import regimes
from tui.control.views.one_team import duties_said
from tui.control.voice import DeskVoice

CLOCKS = {
    "NIS2": {"owner": "legal", "trigger": {"sent": "a"}},
    "maker": {"regime": "AIA-73", "owner": "lead", "trigger": {"sent": "b"}, "case": "death"},
}


def played():
    return Played(bent(clocks=CLOCKS, injects=[inject("a", at="2m"), inject("b", at="4m")]))


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        (ask.Qualify, {"clock": "maker", "applies": True, "case": "flood"}, "clock/unknown-case"),
        (ask.Qualify, {"clock": "NIS2", "applies": True, "case": "death"}, "clock/unknown-case"),
        (ask.Qualify, {"clock": "maker", "applies": True, "known_at": 10**7}, "clock/in-the-future"),
        (ask.Notify, {"clock": "NIS2", "stage": "final", "filled": ("malicious",)}, "clock/unknown-field"),
        (ask.DraftNotice, {"clock": "NIS2", "stage": "none"}, "clock/unknown-stage"),
        (ask.DraftNotice, {"clock": "AIA-73", "stage": "report"}, "clock/unknown"),
    ],
)
def test_what_the_law_does_not_know_is_refused(kind, fields, code):
    assert played().do(kind, 5, "legal", **fields) == code


def test_a_draft_is_kept_for_the_team_until_its_notice_is_sent():
    world = played()
    form = {"clock": "NIS2", "stage": "early-warning", "filled": ("malicious",), "fields": {"malicious": "Yes"}}
    assert world.do(ask.DraftNotice, 5, "legal", **form) == ""
    assert world.found("notice-drafted", filled=("malicious",)) == [5]
    assert world.do(ask.Notify, 6, "legal", **form) == ""
    assert world.do(ask.DraftNotice, 7, "legal", **form) == "clock/notified-already"


def test_which_fields_are_filled_is_worked_out_before_the_world_is_asked():
    staging = Staging(played().world.scenario, "s", regimes())
    fields = {"malicious": "Yes", "cross_border": " \x1b ", "summary": "  "}
    asking = AskNotify(ref="r", clock="NIS2", stage="early-warning", fields=fields)
    assert stamped(asking, "legal", staging).filled == ("malicious", "cross_border")
    without = ask.without_words(stamped(asking, "legal", staging))
    assert (without.fields, without.filled) == ({}, ("malicious", "cross_border"))


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_facilitators_read_what_arose_what_was_recorded_and_until_when(lang):
    world = played()
    world.do(ask.Qualify, 5, "legal", clock="NIS2", applies=True, aware_at=120_000)
    staging = Staging(world.world.scenario, "s", regimes())
    team = DeskTeam(world=1, team="1", scenario="bare", seats=world.world.state.seats)
    noted = [Noted(1, event.at, event) for event in world.events]
    view = Desk(opening([staging], [team], lang), noted, "f", lang, {1: staging})
    limits = {
        shown.event.clock: {each.stage: each.story for each in shown.limits}
        for shown in (desk_codec.validate_json(view[n]) for n in range(len(view)))
        if isinstance(shown, DeskHappened) and shown.event.kind.startswith("clock-")
    }
    assert limits["NIS2"]["early-warning"] == "2 09:02"
    assert limits["maker"] == {"report": "11 09:04"}
    desk = desk_of(world.world.scenario, world, lang)
    for n in range(len(view)):
        shown = desk_codec.validate_json(view[n])
        if isinstance(shown, DeskHappened):
            desk.teams[1].take(shown.event, shown.limits)
    said = list(duties_said(DeskVoice(lang, desk), desk.teams[1]))
    assert len(said) == 2
    assert "09:02" in said[0]
    assert "09:04" in said[1]
