"""A facilitator's line console: all that the screen does, in words of both languages, read aloud line by line."""

import unicodedata

import pytest
from bending import Played, bent, inject, text
from desks import HEALTHY, PERSONA, hall, question, sights, world_now
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import commands as ask
from engine.conducting import Pace
from engine.desk_shown import DeskActed, DeskHappened, DeskReceipt
from engine.desk_wire import DeskSights
from engine.events import InjectSent, NoteLogged, WordsTyped
from engine.flood_events import FloodBegan
from engine.hall import HallPaused
from engine.helm_events import InjectHeld
from engine.wire import Bye, Welcome
from tui.control.line import ControlLine
from tui.control.line_commands import WORDS

LANGS = ("en", "fr")
SCENARIO = bent(
    injects=[inject("2.01", at="5m", criticality="key", note=text("Watch this.")), inject("2.08", at="9m")],
    decisions={"cut": question(due="8m")},
    personas={"bank": PERSONA},
)
SEATS = {"lead": ("lead",), "legal": ("legal",)}


class Door:
    def __init__(self):
        self.acts = []

    def conduct(self, act):
        self.acts.append(act)


class At:
    """A console in front of two teams, of which the second plays like the first."""

    def __init__(self, lang="en", world=None, *, interactive=False, scenario=SCENARIO, **now):
        self.door = Door()
        refs = iter(range(1_000))
        self.line = ControlLine(self.door, lang, interactive=interactive, new_ref=lambda: f"r{next(refs)}")
        self.offset = 0
        self.world_ms = world.world.now if world else 0
        self.line.heard([Welcome(epoch=1, offset=0, exercise="x", team="", seat="facilitator")])
        self.now(**now)
        events = world.events if world else []
        self.see(*sights(scenario, {1: (SEATS, events), 2: (SEATS, events)}, lang))
        self.said = self.line.to_print()

    def now(self, *, state="running", here=("lead", "legal"), **fields):
        worlds = {number: world_now(number, self.world_ms, here=here, state=state) for number in (1, 2)}
        self.line.heard([hall(worlds, state=state, **fields)])

    def see(self, *items):
        self.line.heard([DeskSights(offset=self.offset, items=items)])
        self.offset += len(items)

    def type(self, *typed):
        self.line.to_print()
        for each in typed:
            self.line.typed(each)
        return self.line.to_print()

    @property
    def asked(self):
        return [
            each.model_dump(exclude_defaults=True, exclude={"ref", "scenario"}) | {"kind": each.kind}
            for each in self.door.acts
        ]


def running(minute=1, **fields):
    return Played(SCENARIO).until(minute)


VERBS = [
    (("start", "yes"), ("lancer", "oui"), {"kind": "start"}, "lobby"),
    (("start 2", "yes"), ("lancer 2", "oui"), {"kind": "start", "world": 2}, "lobby"),
    (("pause",), ("pause",), {"kind": "pause"}, "running"),
    (("pause 2",), ("pause 2",), {"kind": "pause", "world": 2}, "running"),
    (("resume",), ("reprendre",), {"kind": "resume"}, "paused"),
    (("resume all",), ("reprendre toutes",), {"kind": "resume"}, "paused"),
    (("pace 2.5",), ("allure 2,5",), {"kind": "pace", "pace": 2_500}, "running"),
    (("jump", "yes"), ("sauter", "oui"), {"kind": "jump"}, "running"),
    (("release 2.08", "yes"), ("envoyer 2.08", "oui"), {"kind": "release", "inject": "2.08"}, "running"),
    (("hold 2.08 2",), ("retenir 2.08 2",), {"kind": "withhold", "inject": "2.08", "world": 2}, "running"),
    (("skip 2.08", "yes"), ("retirer 2.08", "oui"), {"kind": "skip", "inject": "2.08"}, "running"),
    (("noduff", "yes"), ("réel", "oui"), {"kind": "pause", "no_duff": True}, "running"),
    (("no duff", "yes"), ("reel", "oui"), {"kind": "pause", "no_duff": True}, "paused"),
    (("resume", "yes"), ("reprendre", "oui"), {"kind": "resume"}, "no-duff"),
    (("end", "endex"), ("fin", "FINEX"), {"kind": "end"}, "running"),
    (("end 1", "ENDEX"), ("fin 1", "finex"), {"kind": "end", "world": 1}, "running"),
]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("english", "french", "act", "state"), VERBS)
def test_every_verb_is_asked_in_words_and_never_before_it_is_confirmed(english, french, act, state, lang):
    lines = english if lang == "en" else french
    at = At(lang, None if state == "lobby" else running(), state=state)
    at.type(*lines[:-1])
    assert at.asked == []
    at.type(lines[-1])
    assert at.asked == [act]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("way_out", ["\x1b", "cancel", "annuler"])
def test_backing_out_never_asks(lang, way_out):
    for begun in (("jump",), ("noduff",), ("end",), ("release 2.08",), ("say", "", "1"), ("skip 2.01",)):
        at = At(lang, running())
        at.type(*begun, way_out)
        assert at.asked == [], begun


def test_letting_go_what_is_withheld():
    world = running()
    world.do(ask.Withhold, 2, ask.FACILITATOR, inject="2.08")
    at = At("en", world)
    at.type("let 2.08")
    assert at.asked == [{"kind": "withhold", "inject": "2.08", "lift": True}]


@pytest.mark.parametrize(
    ("typed", "state", "said"),
    [
        ("pause", "lobby", "NOT NOW Play has not begun: start it first."),
        ("resume", "running", "NOT NOW Time is running already."),
        ("pause", "paused", "NOT NOW Time stands still already."),
        ("let 2.08", "running", "NOT NOW It is not withheld, so there is nothing to let go."),
        ("answer 1", "running", "NOT NOW No message waits for an answer."),
        ("hold 9.99", "running", "AGAIN There is no 9.99 in the plan. Type plan to see it."),
        ("hold", "running", "AGAIN Type the number of an inject after the command, like: hold 2.08"),
        ("pause 7", "running", "AGAIN There is no team 7. Type teams to see them."),
        ("pace fast", "running", "AGAIN Type how many times faster, from 0.1 to 1000, like: pace 2"),
        ("pace 1e999", "running", "AGAIN Type how many times faster, from 0.1 to 1000, like: pace 2"),
        ("pace nan", "running", "AGAIN Type how many times faster, from 0.1 to 1000, like: pace 2"),
        ("pasue", "running", "AGAIN pasue is not a command. Did you mean pause? Type help for all."),
    ],
)
def test_what_cannot_be_done_says_why_and_what_to_type(typed, state, said):
    at = At("en", None if state == "lobby" else running(), state=state)
    assert at.type(typed) == [said]
    assert at.asked == []


def test_nothing_is_asked_without_a_line():
    at = At("en", running())
    at.line.lost()
    at.line.lost()
    assert at.line.to_print() == ["LINE lost, trying again. Nothing can be asked meanwhile."]
    assert at.type("pause") == ["NOT NOW There is no line to the host now."]
    assert at.asked == []


def test_a_place_that_was_taken_over_is_told():
    at = At("en", running())
    at.line.heard([Welcome(epoch=1, offset=at.offset, exercise="x", team="", seat="facilitator", took_over=True)])
    assert at.line.to_print() == [
        "LINE connected.",
        "LINE This seat was open on another console, which has been told. It is yours",
        "MORE now.",
    ]


def test_starting_says_who_is_missing():
    at = At("en", state="lobby", here=("lead",))
    assert "LOOK Not here yet, team 1: legal." in at.type("start")


def test_a_jump_says_what_it_brings_nearer_before_it_is_confirmed():
    at = At("en", running(4))
    said = at.type("jump")
    assert "LOOK In 1 min: inject 2.01 (-), all teams." in said
    assert "LOOK Deadline of Cut comes nearer: 4 min left, then 3 min (all teams)." in said


def test_a_key_inject_is_never_taken_out_without_a_second_look():
    said = " ".join(At("en", running()).type("skip 2.01"))
    assert "This is a KEY inject" in said
    assert "This is a KEY inject" not in " ".join(At("en", running()).type("skip 2.08"))


@pytest.mark.parametrize(
    ("lang", "typed"),
    [
        ("en", ("say 2", "x", "2", "1", "Prefect", "Tonight", "", "Call me.", "yes")),
        ("fr", ("dire 2", "9", "2", "1", "Prefect", "Tonight", " ", "Call me.", "oui")),
    ],
)
def test_a_message_is_written_question_by_question(lang, typed):
    at = At(lang, running())
    review = at.type(*typed[:-1])
    assert at.asked == []
    assert any("Call me." in line for line in review)
    at.type(typed[-1])
    (written,) = at.asked
    assert written == {
        "kind": "write", "world": 2, "to": ("legal",), "channel": "mail", "sender": "Prefect", "subject": "Tonight",
        "text": "Call me.",
    }  # fmt: skip


def test_a_message_to_the_whole_team_names_no_role():
    at = At("en", running())
    at.type("say", "", "2", "Prefect", "", "Call me.", "yes")
    assert at.asked == [{"kind": "write", "channel": "phone", "sender": "Prefect", "text": "Call me."}]


@pytest.mark.parametrize("lang", LANGS)
def test_a_message_nobody_understood_is_told_numbered_and_answered_as_the_persona(lang):
    world = running()
    at = At(lang, world)
    before = len(world.events)
    world.do(ask.Message, 2, "legal", persona="bank", text="Who are you?")
    at.see(*[DeskHappened(world=1, event=event) for event in world.events[before:] if event.kind != "command-answered"])
    told = at.line.to_print()
    assert [line for line in told if line.startswith("MESSAGE 1 ") and "Who are you?" in line], told
    assert [line for line in at.type("messages") if "Who are you?" in line]
    at.type(*{"en": ("answer 1", "The bank.", "yes"), "fr": ("répondre 1", "The bank.", "oui")}[lang])
    (written,) = at.asked
    assert written == {
        "kind": "write", "world": 1, "to": ("legal",), "channel": "phone", "sender": "Bank", "text": "The bank.",
        "answers": world.events[before].ref, "answers_seat": "legal", "persona": "bank",
    }  # fmt: skip


def test_what_several_teams_met_at_once_is_told_once():
    at = At("en", running())
    at.see(*(DeskHappened(world=n, event=InjectSent(at=300_000, inject="2.01", to=("lead",))) for n in (1, 2)))
    assert at.line.to_print() == ["SENT inject 2.01, all teams: -"]


def test_a_need_put_again_is_not_told_as_if_it_came_first():
    again = InjectSent(at=300_000, inject="2.01", to=("lead",), relance=True)
    for lang, told in (("en", "SENT AGAIN inject 2.01, all teams: -"), ("fr", "RELANCE stimulus 2.01, toutes les")):
        at = At(lang, running())
        at.see(*(DeskHappened(world=n, event=again) for n in (1, 2)))
        assert at.line.to_print()[0].startswith(told)


def test_who_writes_is_called_by_the_title_of_their_seat():
    world = running()
    world.do(ask.Message, 2, persona="bank", text="Who are you?")
    (line,) = [line for line in At("en", world).type("messages") if line.startswith("MESSAGE 1 ")]
    assert "from Lead, " in line


def test_what_is_long_is_cut_between_words_and_it_shows():
    long = inject("4.01", at="9m", body=text("It is said that " + "nobody reads such a long message " * 3))
    (line, *_) = At("en", scenario=bent(injects=[long])).type("plan 1")
    assert "It is said that nobody reads such a long message nobody …" in " ".join([line, *_]).replace(" MORE ", " ")


def test_a_flood_is_told_as_it_begins_and_its_messages_are_not():
    flood = inject("3.01", at="2m", every="30s", bodies=[text("Beep.")])
    del flood["body"]
    at = At("en", scenario=bent(floods=[flood]))
    happened = (FloodBegan(at=120_000, inject="3.01"), InjectSent(at=120_000, inject="3.01#1", to=("lead",)))
    at.see(*(DeskHappened(world=n, event=event) for event in happened for n in (1, 2)))
    assert at.line.to_print() == ["SENT inject 3.01, all teams: Beep."]


def test_an_inject_that_waits_says_what_to_type():
    at = At("en", running())
    at.see(DeskHappened(world=2, event=InjectHeld(at=540_000, inject="2.08")))
    assert at.line.to_print() == ["TEAM 2 WAITING for you: inject 2.08 Type let 2.08 2, or skip 2.08 2."]


def test_receipts_say_done_or_why_not():
    at = At("en", running())
    at.type("pause", "pace 3")
    pause, pace = at.door.acts
    assert isinstance(pace, Pace)
    at.see(DeskActed(hall_ms=61_000, act=HallPaused()), DeskReceipt(ref=pause.ref, code="", sentence=""))
    at.see(DeskReceipt(ref=pace.ref, code="hall/for-all", sentence="Choose all teams."))
    assert at.line.to_print() == [
        "HALL T+01:01 Paused: all teams",
        "DONE Pause for all teams.",
        "REFUSED Pace ×3. Choose all teams.",
    ]
    assert at.type("log") == [
        "LOG Pause for all teams: done",
        "LOG Pace ×3: refused: Choose all teams.",
        "LOG T+01:01 Paused: all teams",
    ]


def test_what_happened_before_one_came_is_counted_and_not_told():
    world = running(9.5)
    at = At("en", world)
    assert [line for line in at.said if line.startswith("PAST ")]
    assert not [line for line in at.said if line.startswith("SENT ")]


def test_health_is_told_when_it_changes_and_on_demand():
    at = At("en", running())
    assert at.type("health")[0] == "HEALTH good. Everything leaves in time: at most 3 ms late."
    at.now(health=HEALTHY.model_copy(update={"late_ms": 400}))
    assert at.line.to_print() == ["HEALTH to watch. Injects leave up to 400 ms late. Slow the pace down."]
    at.now(health=HEALTHY.model_copy(update={"late_ms": 401}))
    assert at.line.to_print() == []


def everything(lang):
    """All that the console says of a small exercise."""
    world = running()
    world.do(ask.Message, 2, "legal", persona="bank", text="Who?")
    world.do(ask.Withhold, 3, ask.FACILITATOR, inject="2.01")
    at = At(lang, world.until(8.5), here=("lead",))
    said = list(at.said)
    typed = {
        "en": ("teams", "team 1", "plan", "plan 2", "show 2.01", "messages", "next", "health", "log", "help", "repeat"),
        "fr": ("cellules", "cellule 1", "chronogramme", "chronogramme 2", "voir 2.01", "messages", "suite", "santé",
               "journal", "aide", "répéter"),
    }[lang]  # fmt: skip
    for each in typed:
        said += at.type(each)
    said += at.type("jump" if lang == "en" else "sauter", "no")
    at.line.heard([Bye(code="exercise/over", sentence="Over.")])
    return said + at.line.to_print() + at.type("quit")


@pytest.mark.parametrize("lang", LANGS)
def test_all_that_is_said_can_be_read_aloud(lang):
    for line in everything(lang):
        assert len(line) <= 78, line
        label = line.split()[0].rstrip(".,:")
        assert label == label.upper(), line
        assert label.replace("-", "").isalpha(), line
        assert all(unicodedata.category(letter)[0] in "LNPSZM" for letter in line), line


def test_a_list_reads_well():
    world = running()
    world.do(ask.Withhold, 3, ask.FACILITATOR, inject="2.01")
    at = At("en", world.until(8.5), here=("lead",))
    assert at.type("teams")[1:3] == [
        "TEAM 1. T+08:30, running. Here: lead. Missing: legal. inject 2.01 waits for",
        "MORE you; decision Cut overdue; seats missing: 1",
    ]
    assert at.type("plan 1") == [
        "PLAN T+03:00 decision Cut: Cut. overdue, T+08:00",
        "PLAN T+05:00 inject 2.01: -. waiting for you, T+05:00",
        "PLAN T+09:00 inject 2.08: -. coming at T+09:00, in 30 s",
    ]
    assert "FACT Note: Watch this." in at.type("show 2.01")
    assert at.type("next") == ["NEXT In 30 s: inject 2.08 (-), all teams."]


def test_news_waits_for_the_line_that_is_being_typed():
    at = At("en", running(), interactive=True)
    assert at.said == ["TOCSIN What comes in waits while you type: press Enter to hear it."]
    assert any(line.startswith("SCENARIO") for line in at.type(""))
    assert at.type("") == ["NOTHING new."]


def test_hostile_words_of_participants_come_out_clean():
    hostile = "\x1b]52;c;AAAA\x07\u202e[red]x[/]\x9b31m boo"
    at = At("en", running())
    at.see(
        DeskHappened(world=1, event=WordsTyped(at=61_000, ref="n", seat="lead", text=hostile)),
        DeskHappened(world=1, event=NoteLogged(at=61_000, ref="n", seat="lead")),
    )
    said = "".join(at.type("team 1"))
    assert "boo" in said
    assert not set(said) & set("\x1b\x07\x9b\u202e")


def _held():
    world = running()
    world.do(ask.Message, 2, "legal", persona="bank", text="Who?")
    world.do(ask.Withhold, 3, ask.FACILITATOR, inject="2.01")
    return world.until(8.5)


HELD = _held()
COMMANDS = [word for pair in WORDS.values() for word in pair if word not in ("quit", "quitter")]
TYPED = st.one_of(
    st.text(max_size=30),
    st.tuples(st.sampled_from(COMMANDS), st.sampled_from(["", "1", "2", "2.01", "2.08 2", "9", "all", "x" * 90])).map(
        " ".join
    ),
    st.sampled_from(["yes", "non", "1", "", "1 2", "endex"]),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(TYPED, max_size=12), st.sampled_from(LANGS))
def test_whatever_is_typed_is_answered_in_lines_that_can_be_read_aloud(typed, lang):
    at = At(lang, HELD)
    for line in at.type(*typed):
        assert len(line) <= 78
        assert all(unicodedata.category(letter)[0] in "LNPSZM" for letter in line)
