"""Every kind of event is told in plain words, or is known to be told with another."""

import pytest
from crises import courier, played, plays, small, table_of
from hypothesis import given, settings

from engine import events as ev
from engine.commands import FACILITATOR
from engine.hall import HallRecord
from engine.happened import Happened
from engine.helm_events import InjectWritten
from injects.written import Text
from replays.lines import KINDS, UNTOLD, Line, quantity
from replays.naming import Names
from replays.telling import _LINES, told
from replays.telling_words import FORGOTTEN, LINES
from scenarios.load import regimes

SCENARIO = small().scenario
NAMES = Names(SCENARIO, regimes())


def test_every_kind_of_event_is_told_or_known_not_to_be():
    kinds = {kind.model_fields["kind"].default for kind in Happened.__subclasses__()}
    assert set(_LINES) | UNTOLD == kinds
    assert not set(_LINES) & UNTOLD


def test_every_kind_of_line_has_a_label_and_one_lane():
    kinds = [kind for kinds in KINDS.values() for kind in kinds]
    assert sorted(kinds) == sorted(LINES)


@settings(max_examples=40, deadline=None)
@given(plays(SCENARIO))
def test_whatever_is_played_can_be_told_in_both_languages(asked):
    for event in played(SCENARIO, asked):
        line = told(NAMES, event, {})
        if line is not None:
            assert line.at == event.at
            assert line.lane
            assert line.said("en").strip()
            assert line.said("fr").strip()


def test_whatever_the_library_plays_can_be_told():
    scenario = courier().scenario
    names = Names(scenario, regimes())
    lines = [told(names, event, {}) for event in table_of(scenario, "competent").play_out()]
    assert {"sent", "answer", "strike", "meter", "fell"} <= {line.kind for line in lines if line}


def test_words_stand_where_they_were_said_and_forgotten_ones_say_so():
    note = ev.NoteLogged(at=5, seat="ai_lead", ref="n1")
    kept = told(NAMES, note, {("ai_lead", "n1"): "we cut at nine"})
    gone = told(NAMES, note, {("ai_lead", "another"): "we cut at nine"})
    assert kept.said("en") == "Main log: we cut at nine · Assistant owner"
    assert gone.words == FORGOTTEN
    assert gone.said("fr") == "Main courante\u00a0: [oublié sur demande] · Responsable de l’assistant"


def test_a_command_that_was_accepted_says_nothing_and_a_refusal_says_why():
    accepted = ev.CommandAnswered(at=1, ref="r", seat="legal")
    refused = ev.CommandAnswered(at=1, ref="r", seat="legal", code="note/empty")
    assert told(NAMES, accepted, {}) is None
    assert told(NAMES, refused, {}).said("en").startswith("Refused: An empty line")


def test_a_line_says_by_whom_and_until_when():
    line = Line(0, "order", Text(en="DESK", fr="GUICHET"), Text(en="legal", fr="juriste"), 90_000)
    assert line.said("en") == "Ordered: DESK (for T+01:30) · legal"
    assert line.said("fr") == "Consigne\u00a0: GUICHET (pour T+01:30) · juriste"


@pytest.mark.parametrize(
    ("level", "rate", "en", "fr"),
    [
        (12_000, 0, "12 k€", "12 k€"),
        (12_540, 3_000, "12.5 k€, +3 a minute", "12,5 k€, +3 par minute"),
        (0, -250, "0 k€, -0.2 a minute", "0 k€, -0,2 par minute"),
    ],
)
def test_a_quantity_says_its_level_and_how_it_moves(level, rate, en, fr):
    assert quantity(level, rate, "k€") == Text(en=en, fr=fr)


def test_every_act_of_the_hall_is_known_to_these_tests():
    acts = {act.model_fields["kind"].default for act in HallRecord.__origin__.__args__}
    assert acts == {"began", "ticked", "paused", "resumed", "paced", "jumped", "beat", "answered", "ended"}


def test_what_another_team_shared_is_not_told_as_improvised_by_a_facilitator():
    shared = InjectWritten(
        at=5, inject="w:1", to=(), channel="partner", sender="Red", subject="", ref="1", shared_by="Red", tlp="GREEN"
    )
    line = told(NAMES, shared, {(FACILITATOR, "1"): "look at the tools"})
    assert line.said("en") == "Shared by another team: Red, TLP:GREEN: look at the tools"
    assert line.said("fr") == "Partagé par une autre cellule\u00a0: Red, TLP:GREEN\u00a0: look at the tools"
