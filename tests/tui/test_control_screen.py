"""The facilitator’s full screen: every verb by keyboard in both languages, and nothing to be misread in a hurry."""

import asyncio
import re

import pytest
from bending import Played, bent, inject, text
from desks import HEALTHY, PERSONA, hall, question, sights, world_now
from screens import SMALL, _key, drive, poorest, shown, ticking, words
from screens import text as drawn
from textual.events import Paste
from textual.widgets import OptionList

from engine import commands as ask
from engine.desk_shown import DeskActed, DeskHappened, DeskReceipt
from engine.desk_wire import DeskSights
from engine.events import NoteLogged, WordsTyped
from engine.hall import HallEnded, HallPaused
from engine.helm_events import InjectHeld
from engine.wire import Bye, Welcome
from tui.control import main_actions
from tui.control import screen_words as said
from tui.control import words as names
from tui.control.app import ControlApp
from tui.control.helm import Helm
from tui.control.look_screen import LookScreen
from tui.control.main_screen import MainScreen
from tui.control.views import VIEWS
from tui.screen_words import TOOK_OVER

WIDE = (120, 40)
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
    """The console in front of two teams; `press` are keys."""

    def __init__(self, app, press, world, lang):
        self.app, self._press, self.world = app, press, world
        self.offset = 0
        self.lang = lang

    async def press(self, *keys):
        await self._press(*keys)

    async def paste(self, text):
        self.app.screen.focused.post_message(Paste(text))
        await self.press()

    async def now(self, *, state="running", here=("lead", "legal"), **fields):
        at = self.world.world.now
        self.app.heard([hall({n: world_now(n, at, here=here, state=state) for n in (1, 2)}, state=state, **fields)])
        await self.press()

    async def see(self, *items):
        self.app.heard([DeskSights(offset=self.offset, items=items)])
        self.offset += len(items)
        await self.press()

    @property
    def asked(self):
        acts = self.app.helm._door.acts
        return [
            each.model_dump(exclude_defaults=True, exclude={"ref", "scenario"}) | {"kind": each.kind} for each in acts
        ]

    @property
    def words(self):
        return words(self.app)


def play(test, lang="en", size=SMALL, *, world=None, **now):
    async def run():
        refs = iter(range(1_000))
        helm = Helm(Door(), lang, new_ref=lambda: f"r{next(refs)}")
        app = ControlApp(helm, lambda: asyncio.sleep(0), reading=ticking())
        async with shown(app, size) as press:
            played = world or Played(SCENARIO)
            at = At(app, press, played, lang)
            app.heard([Welcome(epoch=1, offset=0, exercise="exercise-1", team="", seat="facilitator")])
            await at.now(**now)
            await at.see(*sights(SCENARIO, dict.fromkeys((1, 2), (SEATS, played.events)), lang))
            await test(at)
        return app

    return drive(run())


def running(minute=1):
    return Played(SCENARIO).until(minute)


def held():
    world = running()
    world.do(ask.Withhold, 2, ask.FACILITATOR, inject="2.08")
    return world.until(9.5)


CHOOSE_2 = ("t", "down", "down", "enter")
ON_2_08 = ("2", "home", "down", "down")
VERBS = [
    (("s", "enter"), {"kind": "start"}, "lobby", "lobby"),
    ((*CHOOSE_2, "s", "enter"), {"kind": "start", "world": 2}, "lobby", "lobby"),
    (("p",), {"kind": "pause"}, "running", "running"),
    ((*CHOOSE_2, "p"), {"kind": "pause", "world": 2}, "running", "running"),
    (("r",), {"kind": "resume"}, "paused", "running"),
    (("r", "enter"), {"kind": "resume"}, "no-duff", "running"),
    (("v", "down", "down", "enter"), {"kind": "pace", "pace": 2_000}, "running", "running"),
    (("n", "enter"), {"kind": "jump"}, "running", "running"),
    ((*ON_2_08, "l", "enter"), {"kind": "release", "inject": "2.08"}, "running", "running"),
    ((*ON_2_08, "h"), {"kind": "withhold", "inject": "2.08"}, "running", "running"),
    ((*CHOOSE_2, *ON_2_08, "h"), {"kind": "withhold", "inject": "2.08", "world": 2}, "running", "running"),
    ((*ON_2_08, "x", "enter"), {"kind": "skip", "inject": "2.08"}, "running", "running"),
    ((*ON_2_08, "g"), {"kind": "withhold", "inject": "2.08", "lift": True}, "running", "held"),
    (("3", "down", "right", "right", "h"), {"kind": "withhold", "inject": "2.08", "world": 2}, "running", "running"),
    (("ctrl+r", "enter"), {"kind": "pause", "no_duff": True}, "running", "running"),
    (("ctrl+r", "enter"), {"kind": "pause", "no_duff": True}, "paused", "running"),
    ((*CHOOSE_2, "e", *"finex", "enter"), {"kind": "end", "world": 2}, "running", "running"),
    (("e", *"ENDEX", "enter"), {"kind": "end"}, "running", "running"),
]


WORLDS = {"lobby": lambda: Played(SCENARIO), "running": running, "held": held}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("state", "world"), sorted({(state, world) for _, _, state, world in VERBS}))
def test_every_verb_is_asked_by_keys_and_never_before_the_last_of_them(state, world, lang):
    async def test(at):
        for keys, act in [(keys, act) for keys, act, *when in VERBS if when == [state, world]]:
            await at.press(*keys[:-1])
            assert at.asked == [], keys
            await at.press(keys[-1])
            assert at.asked == [act], drawn(at.app)
            at.app.helm._door.acts.clear()
            at.app.looking.world = None

    play(test, lang, world=WORLDS[world](), state=state)


def test_escape_goes_back_and_asks_nothing():
    async def test(at):
        for keys in (("n",), ("ctrl+r",), ("e", *"endex"), (*ON_2_08, "l"), ("v",), ("w",)):
            await at.press(*keys)
            assert not isinstance(at.app.screen, MainScreen), keys
            await at.press("escape")
            assert isinstance(at.app.screen, MainScreen), keys
        assert at.asked == []

    play(test, world=running())


@pytest.mark.parametrize("lang", LANGS)
def test_every_action_stands_in_the_palette_and_in_the_help(lang):
    async def test(at):
        await at.press("ctrl+p")
        listed = [option.prompt.plain for option in at.app.screen.query_one(OptionList).options]
        await at.press("escape", "question_mark")
        helped = at.app.screen.query_one("VerticalScroll Static").content.plain
        for action in (*main_actions.ACTIONS, main_actions.NO_DUFF):
            assert any(line.startswith(action.label.said(lang)) for line in listed), action.id
            assert action.label.said(lang) in helped, action.id

    play(test, lang, world=running())


REFUSED = {
    "lobby": [(("p",), names.WHY_NOT_BEGUN), (("e",), names.WHY_NOT_BEGUN)],
    "running": [
        (("r",), names.WHY_RUNNING),
        (("s",), names.WHY_BEGUN),
        (("2", "home", "h"), names.WHY_A_DECISION),
        (("1", "l"), said.WHY_NOT_IN_VIEW),
        ((*ON_2_08, "g"), names.WHY_NOT_WITHHELD),
    ],
    "paused": [(("p",), names.WHY_STILL)],
    "no-duff": [(("ctrl+r",), names.WHY_NO_DUFF)],
}


@pytest.mark.parametrize("state", REFUSED)
@pytest.mark.parametrize("lang", LANGS)
def test_what_cannot_be_done_now_says_why(state, lang):
    async def test(at):
        for keys, why in REFUSED[state]:
            await at.press(*keys)
            assert at.asked == []
            assert " ".join(why.said(lang).split())[:60] in at.words

    play(test, lang, world=WORLDS["lobby" if state == "lobby" else "running"](), state=state)


def test_the_lobby_says_who_is_missing_before_play_begins():
    async def test(at):
        assert "PLAY HAS NOT BEGUN. 2 of 2 consoles here." in at.words
        assert "○ 1/2" in at.words
        assert "○ missing legal: Legal" in at.words
        await at.press("s")
        assert "Not here yet, team 1: legal." in at.words

    play(test, state="lobby", here=("lead",))


def test_when_play_begins_the_plan_is_shown_once_with_the_cursor_on_what_is_next():
    async def test(at):
        assert "[2 Plan" in at.words
        assert "decision Cut" in at.words
        await at.press("down")
        assert "inject 2.01" in at.words
        assert "KEY: the exercise stands on it" in at.words
        assert "Watch this." in drawn(at.app) or at.app.screen.query_one("Reading").max_scroll_y > 0
        await at.press("1")
        await at.now()
        assert "[1 Teams" in at.words

    play(test, world=running())


def test_the_plan_counts_teams_and_says_one_teams_times():
    async def test(at):
        assert "coming" in at.words
        await at.see(DeskHappened(world=2, event=InjectHeld(at=61_000, inject="2.08")))
        await at.press(*CHOOSE_2)
        assert "FOR TEAM 2" in at.words
        assert "coming, 4 min" in at.words

    play(test, world=running())


def test_an_inject_that_waits_is_told_marked_and_counted():
    async def test(at):
        event = InjectHeld(at=540_000, inject="2.08")
        await at.see(DeskHappened(world=2, event=event))
        assert "team 2 WAITING for you: inject 2.08" in at.words

    play(test, world=running())

    async def marked(at):
        assert "2 Plan (2)" in at.words
        assert "! waiting for you" in at.words
        await at.press("3")
        assert "!WAIT" in at.words
        assert "!WAIT waiting for you" in at.words

    play(marked, world=held())


@pytest.mark.parametrize("size", [SMALL, WIDE])
def test_the_matrix_puts_exceptions_first_and_leads_to_a_team(size):
    async def test(at):
        await at.see(DeskHappened(world=2, event=InjectHeld(at=540_000, inject="2.01")))
        await at.now(here=("lead", "legal"))
        await at.press("3")
        lines = [line for line in drawn(at.app).splitlines() if line.startswith(" team ")]
        assert lines[0].startswith(" team 2"), drawn(at.app)
        await at.press("f")
        assert "only exceptions" in at.words
        await at.press("enter")
        assert "FOR TEAM 2" in at.words
        assert "[4 One team]" in at.words
        await at.press("escape")
        assert "FOR ALL TEAMS" in at.words

    world = running()
    world.do(ask.Withhold, 2, ask.FACILITATOR, inject="2.01")

    async def run(at):
        at.app.helm.desk.teams[2].withheld.add("2.01")
        await test(at)

    play(run, world=running(), size=size)


def test_a_view_chosen_again_goes_to_what_is_ahead():
    async def test(at):
        await at.press("2", "home")
        assert "decision Cut" in at.words
        await at.press("1", "2")
        assert "decision Cut" in at.words
        await at.press("2")
        assert "inject 2.01 · coming" in at.words
        await at.press("3", "right")
        assert "team 1, inject 2.08" in at.words
        await at.press("3")
        await at.press()
        assert "team 1, inject 2.01" in at.words

    play(test, world=running(4))


def team_lines(at):
    listed = drawn(at.app).partition("───")[0]
    return [line[:8] for line in listed.splitlines() if re.match(" team [0-9] ", line)]


def test_nothing_moves_in_the_matrix_while_it_is_read():
    async def test(at):
        await at.press("3")
        before = team_lines(at)
        at.app.helm.desk.teams[2].withheld.add("2.01")
        await at.see(DeskHappened(world=2, event=InjectHeld(at=540_000, inject="2.01")))
        after = team_lines(at)
        assert before == after == [" team 1 ", " team 2 "]
        await at.press("o")
        assert team_lines(at)[0] == " team 2 "

    play(test, world=running())


@pytest.mark.parametrize("size", [SMALL, (60, 20)])
def test_no_view_is_lost_in_a_narrow_window(size):
    async def test(at):
        for view in VIEWS:
            assert view.title.fr in at.words
        assert "RÉEL" in at.words

    play(test, "fr", size, world=held())


def test_lists_are_filtered_by_words():
    async def test(at):
        await at.press("2", "slash", *"2.08", "enter")
        assert "only “2.08”" in at.words
        assert "2.01" not in at.words
        await at.press("escape")
        assert "2.01" in at.words

    play(test, world=running())


@pytest.mark.parametrize("lang", LANGS)
def test_a_pause_and_something_real_cannot_be_missed(lang):
    async def test(at):
        await at.now(state="paused")
        assert {"en": "PAUSED FOR ALL TEAMS", "fr": "EN PAUSE POUR TOUTES LES CELLULES"}[lang] in at.words
        await at.see(DeskActed(hall_ms=1, act=HallPaused(stalled=True)))
        assert {"en": "the host’s machine stood still", "fr": "le poste du serveur a figé"}[lang] in at.words
        await at.now(state="no-duff")
        for keys in ((), ("w",), ("escape", "v"), ("escape", "e"), ("escape",)):
            await at.press(*keys)
            assert {"en": "!! NO DUFF !!", "fr": "!! RÉEL !!"}[lang] in at.words
            assert at.app.screen.query_one("#banner").has_class("alert")
        await at.now()
        await at.see(DeskActed(hall_ms=90_000, act=HallEnded()))
        at.app.heard([Bye(code="exercise/over", sentence="The exercise is over.")])
        await at.press()
        assert {"en": "T+01:30 ■ ENDEX", "fr": "T+01:30 ■ FINEX"}[lang] in at.words
        assert {"en": "■ ENDEX. Play is over.", "fr": "■ FINEX. Le jeu est terminé."}[lang] in at.words

    play(test, lang, world=running())


def test_what_was_real_ends_for_all_whichever_team_was_chosen():
    async def test(at):
        await at.press(*CHOOSE_2)
        await at.now(state="no-duff")
        assert "r Resume" in at.words
        await at.press("r")
        assert at.asked == []
        await at.press("enter")
        assert at.asked == [{"kind": "resume"}]

    play(test, world=running())


def test_no_duff_is_one_key_and_one_confirm_from_anywhere():
    async def test(at):
        for before in (("w", "tab", "1"), ("n",), ("question_mark",), ("ctrl+p",), ("v",), ("e",)):
            await at.press(*before)
            assert "Ctrl+R NO DUFF" in at.words, before
            await at.press("ctrl+r", "ctrl+r")
            assert at.asked == []
            await at.press("enter")
            assert at.asked == [{"kind": "pause", "no_duff": True}], before
            at.app.helm._door.acts.clear()
            await at.press("escape")

    play(test, world=running())


def test_a_receipt_is_told_and_kept_in_the_log():
    async def test(at):
        await at.press("p")
        assert "Pause for all teams: on its way" in at.words
        (act,) = at.app.helm._door.acts
        await at.see(DeskReceipt(ref=act.ref, code="hall/paused-already", sentence="Time stands still already."))
        assert "Pause for all teams: refused: Time stands still already." in at.words
        await at.press("6")
        assert at.words.count("Pause for all teams: refused") >= 2

    play(test, world=running())


@pytest.mark.parametrize("lang", LANGS)
def test_a_message_is_written_read_once_more_and_sent(lang):
    async def test(at):
        await at.press(*CHOOSE_2, "w", "ctrl+s")
        assert names.WHY_NO_SENDER.said(lang) in at.words
        await at.press("2", "tab", "2")
        await at.paste("Prefect")
        await at.press("tab")
        await at.paste("Tonight")
        await at.press("tab")
        await at.paste("Call me.")
        await at.press("ctrl+s")
        assert at.asked == []
        for part in ("Prefect", "Tonight", "Call me.", "Legal"):
            assert part in at.words
        await at.press("enter")
        assert at.asked == [
            {
                "kind": "write", "world": 2, "to": ("legal",), "channel": "phone", "sender": "Prefect",
                "subject": "Tonight", "text": "Call me.",
            }
        ]  # fmt: skip
        await at.press("w")
        assert "Prefect" not in at.words

    play(test, lang, world=running())


def test_what_is_reviewed_is_all_that_was_typed_however_fast():
    async def test(at):
        await at.press("w", "tab", "1")
        await at.paste("Prefect")
        await at.press("tab", "tab")
        await at.paste("Call me ")
        for key in (*"now!", "ctrl+s"):
            at.app._driver.send_message(_key(key))
        await at.press()
        assert isinstance(at.app.screen, LookScreen)
        assert "Call me now!" in at.words

    play(test, world=running())


def test_what_is_being_written_is_kept():
    async def test(at):
        await at.press("w", "tab", "1")
        await at.paste("Prefect")
        await at.press("escape", "p", "w")
        assert at.app.screen.draft.sender == "Prefect"
        await at.press("escape", "ctrl+q")
        assert at.app.is_running is False or at.app.return_value == 0

    play(test, world=running())


@pytest.mark.parametrize("lang", LANGS)
def test_a_message_to_a_persona_is_answered_as_that_persona(lang):
    world = running()
    world.do(ask.Message, 2, "legal", persona="bank", text="Who are you?")

    async def test(at):
        assert f"5 {said.LETTERS.said(lang)} (2)" in at.words
        await at.press("5")
        assert "Who are you?" in at.words
        assert "Brief." in at.words
        await at.press(*CHOOSE_2, "5")
        assert "Who are you?" in at.words
        await at.press("enter")
        await at.paste("The bank.")
        await at.press("ctrl+s", "enter")
        (written,) = at.asked
        ref = next(event.ref for event in world.events if event.kind == "message-sent")
        assert written == {
            "kind": "write", "world": 1, "to": ("legal",), "channel": "phone", "sender": "Bank", "text": "The bank.",
            "answers": ref, "answers_seat": "legal", "persona": "bank",
        }  # fmt: skip

    play(test, lang, world=world)


def test_a_long_message_is_read_from_its_beginning_before_it_is_answered():
    world = running()
    world.do(ask.Message, 2, "legal", persona="bank", text="First words. " + "Who are you? " * 200)

    async def test(at):
        await at.press("5", "enter")
        assert at.app.screen.focused.id == "text"
        assert "First words." in at.words
        await at.press("escape", "w")
        assert at.app.screen.focused.id == "roles"

    play(test, world=world)


def test_the_line_and_the_last_word_are_on_the_screen():
    async def test(at):
        at.app.lost()
        await at.press("p")
        assert "reconnecting" in at.words
        assert "ACT NOW No line to the host" in at.words
        assert names.WHY_NO_LINE.en in at.words
        at.app.heard([Bye(code="seat/taken-over", sentence="This seat is now open elsewhere.")])
        await at.press()
        assert "LINE CLOSED. This seat is now open elsewhere." in at.words

    play(test, world=running())


def test_a_view_that_begins_again_is_drawn_again_whatever_was_looked_at():
    world = held()
    world.do(ask.Message, 9.6, "legal", persona="bank", text="Who?")

    async def test(at):
        for keys in (
            ("1",),
            ("2", "down"),
            ("3", "down", "right"),
            ("4", *CHOOSE_2),
            ("5",),
            ("6",),
            ("w",),
            ("escape",),
        ):
            await at.press(*keys)
            at.app.heard([Welcome(epoch=2, offset=0, exercise="exercise-1", team="", seat="facilitator")])
            await at.press("down", "h", "right")
            at.offset = 0
            await at.see(*sights(SCENARIO, dict.fromkeys((1, 2), (SEATS, world.events))))
            await at.now()
        assert "FOR TEAM 2" in at.words

    play(test, world=world)


def test_much_may_have_changed_during_a_second_look():
    async def test(at):
        await at.press("n")
        at.app.lost()
        await at.press("enter")
        assert names.WHY_NO_LINE.en in at.words
        assert at.asked == []

    play(test, world=running())


def test_a_place_that_was_taken_over_is_told():
    async def test(at):
        at.app.heard([Welcome(epoch=1, offset=at.offset, exercise="e", team="", seat="facilitator", took_over=True)])
        await at.press()
        assert TOOK_OVER.en in at.words

    play(test, world=running())


def test_a_host_that_would_not_let_us_in_ends_the_console():
    async def run():
        app = ControlApp(Helm(Door(), "en", new_ref=str), lambda: asyncio.sleep(0), reading=lambda: 0)
        async with shown(app) as press:
            app.heard([Bye(code="code/unknown", sentence="No.")])
            await press()
        return app.return_value

    assert drive(run()) == 1


def test_a_tick_while_the_console_is_being_taken_down_draws_nothing():
    async def test(at):
        prune = at.app._prune

        async def pruned(*nodes, **options):
            await prune(*nodes, **options)
            at.app.repaint()

        at.app._prune = pruned
        await at.press("n", "ctrl+q")

    assert play(test, world=running()).return_value == 0


def test_health_is_judged_in_a_strip():
    async def test(at):
        assert "● GOOD Everything leaves in time" in at.words
        await at.now(health=HEALTHY.model_copy(update={"late_ms": 1_500}))
        assert "■ ACT NOW Injects leave up to 1500 ms late. Slow the pace down." in at.words
        assert "late 1500 ms" in at.words

    play(test, world=running())


HOSTILE = "\x1b]52;c;AAAA\x07\u202e[red]x[/]\x9b31m" + "long " * 800


def test_hostile_words_of_participants_are_clean_on_every_view():
    world = running()
    world.do(ask.Message, 2, "legal", persona="bank", text="hello")

    async def test(at):
        for team in at.app.helm.desk.teams.values():
            for letter in team.letters.values():
                letter.text = HOSTILE
        await at.see(
            DeskHappened(world=1, event=WordsTyped(at=61_000, ref="n", seat="lead", text=HOSTILE)),
            DeskHappened(world=1, event=NoteLogged(at=61_000, ref="n", seat="lead")),
        )
        for keys in (("4", "t", "down", "enter"), ("5",), ("enter",)):
            await at.press(*keys)
            screen = drawn(at.app)
            assert "[red]x[/]" in screen
            assert not set(screen) & set("\x1b\x07\x9b\u202e")

    play(test, world=world)


@pytest.mark.parametrize("theme", [0, 1])
def test_all_that_is_drawn_stands_out(theme):
    async def test(at):
        if theme:
            at.app.do("theme")
        for keys in ((), ("1",), ("3",), ("n",), ("w",), ("v",), ("ctrl+r",), ("e",)):
            await at.press(*keys)
            assert poorest(at.app)[0] >= 4.5, (keys, poorest(at.app))
            await at.press("escape")

    play(test, world=held())


@pytest.mark.parametrize("lang", LANGS)
def test_every_view_is_complete_at_80_by_24(lang):
    async def test(at):
        for keys in (("1",), ("2",), ("3",), ("4", "t", "down", "enter"), ("5",), ("6",)):
            await at.press(*keys)
            lines = drawn(at.app).splitlines()
            assert len(lines) == 24
            assert all(len(line) <= 80 for line in lines)
            assert main_actions.NO_DUFF.label.said(lang) in lines[-1]
            assert at.app.screen.query_one("Listing").size.height >= 6
            assert at.app.screen.query_one("Reading").size.height >= 5

    play(test, lang, world=held())
