"""Sharing at the consoles: what is asked before it leaves, what is logged, and what says why it cannot be."""

import pytest
from bending import Played, bent
from desks import desk_of
from seats import Sat

from engine import asking as ask
from engine.commands import FACILITATOR, Write
from engine.shown import ShownShared, ShownWords, ShownWritten
from engine.wire import Sights, Welcome
from injects.tlp import MEANS
from tui import line_dialogues as dialogues
from tui.control.lately import said
from tui.control.voice import DeskVoice
from tui.line_speech import Speech
from tui.participant import askable, words
from tui.participant.telling import about
from tui.state import ConsoleState

PEERS = ("Blue", "Vert")


def sat(lang="en", peers=PEERS):
    sat = Sat(lang)
    for message in sat.messages():
        sat.seat.hear(message.model_copy(update={"peers": peers}) if isinstance(message, Welcome) else message)
    return sat


def test_every_marking_and_every_team_can_be_chosen():
    form = askable.share(sat().seat)
    marking, whom, _ = form.fields
    assert [option.id for option in marking.options] == list(MEANS)
    assert [option.id for option in whom.options] == ["*", *PEERS]
    asked = form.make({"tlp": "AMBER+STRICT", "to": "Vert", "text": " x "}, "r")
    assert asked == ask.AskShare(ref="r", tlp="AMBER+STRICT", to=("Vert",), text="x")
    assert form.make({"tlp": "CLEAR", "to": "*", "text": "x"}, "r").to == ()


@pytest.mark.parametrize("peers", [PEERS, ()])
def test_where_nothing_is_shared_it_says_so(peers):
    assert sat(peers=peers).seat.why_not_share() == (None if peers else words.WHY_NO_SHARING)
    assert (askable.form_of(sat(peers=peers).seat, "share/") is None) == (not peers)


@pytest.mark.parametrize(("lang", "said"), [("en", "all teams, TLP:RED"), ("fr", "toutes les cellules, TLP:RED")])
def test_what_was_shared_is_told_and_logged(lang, said):
    seat = sat(lang).seat
    assert said in about(seat, ask.AskShare(ref="s", tlp="RED", text="x"))
    sight = ShownShared(at=900_000, story="1 14:55", seat="director", ref="s", tlp="RED", to=())
    seat.hear(Sights(offset=0, items=(ShownWords(at=900_000, ref="s", seat="director", text="it spreads"), sight)))
    assert seat.state.log[-1] == sight
    logged = Speech(seat.state, lang).logged_text(sight)
    assert said in logged
    assert logged.endswith("it spreads")


def test_what_another_team_shares_is_a_message_with_its_marking():
    seat = sat().seat
    sight = ShownWritten(
        at=900_000,
        story="1 14:55",
        item="w:1",
        channel="partner",
        sender="Blue",
        to="all",
        subject="",
        ref="w",
        shared_by="Blue",
        tlp="GREEN",
    )
    seat.hear(Sights(offset=0, items=(sight,)))
    arrived = seat.state.inbox[-1].sight
    assert (arrived.sender, arrived.subject) == ("Blue", "TLP:GREEN")


def test_the_line_console_asks_one_thing_after_the_other():
    dialogue = dialogues.share(Speech(ConsoleState(), "en"), PEERS, "r")
    asked = [next(dialogue)]
    for typed in ("3", "2", "", "look at the tools"):
        asked.append(dialogue.send(typed))
    assert "TLP:AMBER" in " ".join(asked[0])
    assert "Vert" in " ".join(asked[1])
    with pytest.raises(StopIteration) as done:
        dialogue.send("yes")
    assert done.value.value.asking == ask.AskShare(ref="r", tlp="AMBER", to=("Blue",), text="look at the tools")


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "SHARED by team Blue with Lead, Legal, TLP:GREEN: look at the tools"),
        ("fr", "PARTAGÉ par la cellule Blue, pour Lead, Legal, TLP:GREEN\u00a0: look at the tools"),
    ],
)
def test_facilitators_read_which_team_shared_what_arrived(lang, told):
    play = Played(bent()).until(1)
    fields = {"channel": "partner", "sender": "Blue", "shared_by": "Blue", "tlp": "GREEN", "text": "look at the tools"}
    play.do(Write, 2, FACILITATOR, **fields)
    desk = desk_of(play.world.scenario, play, lang)
    voice, team = DeskVoice(lang, desk), desk.teams[1]
    assert [said(voice, team, event).partition(" ")[2] for event in team.lately if event.kind == "inject-written"] == [
        told
    ]
