"""What a facilitator is told, in both languages: events, acts, what lies ahead; never anything unclean."""

from types import SimpleNamespace

import pytest
from bending import Played, bent, inject
from crises import SEED, courier, table_of
from desks import PERSONA, desk_of, hall, question, sights

from engine import commands as ask
from engine import events as ev
from engine.conducting import Pause
from engine.desk import SHOWN_KINDS
from engine.desk_shown import DeskActed, DeskReceipt
from engine.hall import HallBegan, HallEnded, HallJumped, HallPaced, HallPaused, HallResumed
from injects.written import Text
from tui.clock_face import world_time
from tui.control import line_words, screen_words, words
from tui.control.ahead import jump_lines, next_lines
from tui.control.desk import Desk
from tui.control.lately import said, told
from tui.control.voice import DeskVoice

SCENARIO = courier().scenario
LANGS = ("en", "fr")
HOSTILE = "\x1b]52;c;AAAA\x07\u202e[red]x[/]\x9b31m" + "long " * 50


@pytest.fixture(scope="module")
def crisis():
    table = table_of(SCENARIO, "competent", SEED)
    return SimpleNamespace(world=table.world, events=tuple(table.play_out()))


@pytest.mark.parametrize("lang", LANGS)
def test_a_whole_crisis_is_told_with_every_kind_of_event(crisis, lang):
    desk = desk_of(SCENARIO, crisis, lang)
    team, voice = desk.teams[1], DeskVoice(lang, desk)
    for event in team.lately:
        line = said(voice, team, event)
        assert line.startswith(world_time(event.at)), line
        assert len(line) > len("T+00:00 "), event
        assert "None" not in line, line
    assert len({event.kind for event in team.lately}) >= 12


def test_every_kind_that_is_shown_has_its_words():
    quiet = {"words-typed", "inject-opened", "written-opened"}
    assert set(words.LATELY) >= SHOWN_KINDS - quiet


def played():
    scenario = bent(
        injects=[inject("a", at="5m", criticality="key"), inject("b", at="9m")],
        decisions={"cut": question(due="8m")},
        personas={"bank": PERSONA},
    )
    return scenario, Played(scenario)


@pytest.mark.parametrize(
    ("lang", "heard"),
    [
        (
            "en",
            [
                "T+01:00 WITHHELD inject a",
                "T+02:00 TO Bank from Legal: Who?",
                "T+02:30 LET GO inject a",
                "T+03:00 DECISION put: Cut",
                "T+03:00 ANSWER of Bank to Legal: did not understand",
                "T+04:00 DECIDED Cut: Cut, by Lead, sure at 70 %. Now.",
                "T+05:00 GIVEN inject a to Lead: -",
                "T+06:00 WRITTEN by Bank to Legal (phone): The bank.",
                "T+07:00 TAKEN OUT inject b",
            ],
        ),
        (
            "fr",
            [
                "T+01:00 RETENU stimulus a",
                "T+02:00 À Bank de Legal\u00a0: Who?",
                "T+02:30 LEVÉ stimulus a",
                "T+03:00 DÉCISION posée\u00a0: Cut",
                "T+03:00 RÉPONSE de Bank à Legal\u00a0: n’a pas compris",
                "T+04:00 DÉCIDÉ Cut\u00a0: Cut, par Lead, certitude 70 %. Now.",
                "T+05:00 REÇU stimulus a, pour Lead\u00a0: -",
                "T+06:00 ÉCRIT par Bank, pour Legal (téléphone)\u00a0: The bank.",
                "T+07:00 RETIRÉ stimulus b",
            ],
        ),
    ],
)
def test_what_a_team_did_reads_as_sentences(lang, heard):
    scenario, world = played()
    world.do(ask.Withhold, 1, ask.FACILITATOR, inject="a")
    world.do(ask.Message, 2, "legal", persona="bank", text="Who?")
    world.do(ask.Withhold, 2.5, ask.FACILITATOR, inject="a", lift=True)
    world.do(ask.Decide, 4, "lead", decision="cut", option="cut", confidence=70, text="Now.")
    world.do(ask.Write, 6, ask.FACILITATOR, channel="phone", sender="Bank", text="The bank.", to=("legal",))
    world.do(ask.Skip, 7, ask.FACILITATOR, inject="b")
    desk = desk_of(scenario, world, lang)
    team, voice = desk.teams[1], DeskVoice(lang, desk)
    lines = [said(voice, team, event) for event in team.lately]
    assert [line for line in lines if "PHASE" not in line] == heard


@pytest.mark.parametrize("event", [ev.OrderGiven, ev.ConsequenceFell])
def test_what_no_seat_did_has_no_name(event):
    scenario, world = played()
    desk = desk_of(scenario, world)
    happened = (
        ev.OrderGiven(at=1, system="s", control="c", lift=False, seat=None, ready_at=2)
        if event is ev.OrderGiven
        else ev.ConsequenceFell(at=1, consequence="gone")
    )
    line = told(DeskVoice("en", desk), desk.teams[1], happened)
    assert line in {"ORDERED s/c, as it follows", "CONSEQUENCE gone"}


@pytest.mark.parametrize("lang", LANGS)
def test_a_jump_says_what_is_next_and_which_deadlines_come_nearer(lang):
    scenario, world = played()
    desk = desk_of(scenario, world.until(4), lang)
    lines = jump_lines(DeskVoice(lang, desk))
    expected = {
        "en": [
            "In 1 min: inject a (-), all teams.",
            "Deadline of Cut comes nearer: 4 min left, then 3 min (all teams).",
        ],
        "fr": [
            "Dans 1 min\u00a0: stimulus a (-), toutes les cellules.",
            "L’échéance de Cut se rapproche\u00a0: encore 4 min, puis 3 min (toutes les cellules).",
        ],
    }
    assert lines == [*expected[lang], words.EARLIER_PERHAPS.said(lang)]


def test_what_comes_to_some_teams_names_them():
    scenario, world = played()
    seats = world.world.state.seats
    desk = Desk()
    for sight in sights(scenario, {number: (seats, world.until(1).events) for number in (1, 2, 3)}):
        desk.take(sight)
    desk.hear(hall({1: (60_000, ()), 2: (60_000, ()), 3: (0, ())}))
    assert next_lines(DeskVoice("en", desk)) == ["In 2 min: decision Cut, teams 1, 2."]


@pytest.mark.parametrize("lang", LANGS)
def test_the_log_tells_acts_and_their_fate(lang):
    scenario, world = played()
    desk = desk_of(scenario, world, lang)
    voice = DeskVoice(lang, desk)
    acts = [
        HallBegan(), HallPaused(), HallPaused(world=1), HallPaused(no_duff=True), HallPaused(stalled=True),
        HallResumed(), HallPaced(pace=1_500), HallJumped(by=90_000), HallEnded(),
    ]  # fmt: skip
    told = [voice.logged(DeskActed(hall_ms=61_000, act=act)) for act in acts]
    assert len(set(told)) == len(acts)
    assert all(line.startswith("T+01:01 ") for line in told)
    assert told[6].endswith({"en": "×1.5", "fr": "×1,5"}[lang])
    deed = desk.asked(Pause(ref="a"), "X")
    fates = [voice.logged(deed)]
    for receipt in (DeskReceipt(ref="a", code="", sentence=""), DeskReceipt(ref="a", code="c", sentence="Because.")):
        desk.take(receipt)
        fates.append(voice.logged(deed))
    assert len(set(fates)) == 3
    assert "Because." in fates[2]
    assert "Because." in voice.logged(DeskReceipt(ref="b", code="c", sentence="Because."))


def test_sentences_on_one_line_are_parted_as_each_language_does():
    for lang, expected in (("en", "late; nobody here"), ("fr", "late\u202f; nobody here")):
        assert DeskVoice(lang, Desk()).listed(["late", "nobody here"]) == expected


def test_hostile_words_come_out_clean_wherever_they_stand():
    scenario, world = played()
    desk = desk_of(scenario, world)
    team, voice = desk.teams[1], DeskVoice("en", desk)
    team.words["lead", "r"] = HOSTILE
    events = [
        ev.NoteLogged(at=1, seat="lead", ref="r"),
        ev.MessageSent(at=1, persona=HOSTILE, intent=None, seat="lead", ref="r"),
        ev.DecisionTaken(
            at=1, decision="cut", option=HOSTILE, seat=HOSTILE, ref="r", confidence=None, reasoned=True, late=False,
            in_force=True, quality="great",
        ),
    ]  # fmt: skip
    for event in events:
        line = said(voice, team, event)
        assert not set(line) & set("\x1b\x07\x9b\u202e\n"), line
        assert "[red]x[/]" in line


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_channel_is_called_by_a_word_that_fits_only_some(lang):
    """Not `by in person`, not `par de vive voix`."""
    modules = (words, line_words, screen_words)
    said = [text.said(lang) for module in modules for text in vars(module).values() if isinstance(text, Text)]
    said += [text.said(lang) for text in words.LATELY.values()]
    named = [each for each in said if "{channel}" in each]
    assert named
    assert all(" ({channel})" in each for each in named)
