"""Asking, from the main screen: a verb with its second look, a pace, a team."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from engine.conducting import Pace
from tui.browser import Row
from tui.control import screen_words as words
from tui.control.choose_screen import ChooseScreen
from tui.control.look_screen import LookScreen
from tui.control.second_look import second_look
from tui.control.verbs import Target, Verb
from tui.ink import line

if TYPE_CHECKING:
    from tui.control.app import ControlApp

PACES = (250, 500, 1_000, 1_500, 2_000, 3_000, 5_000, 10_000, 30_000, 60_000)
"""In thousandths: what can be chosen; the line console takes any."""
EVERY_TEAM = "all"


def ask_verb(app: "ControlApp", verb: Verb, target: Target) -> None:
    """At once, or after a second look where one is needed."""
    look = second_look(app.helm, verb, target)
    if not look:
        app.conduct(verb, target)
        return

    def looked(sure: bool | None) -> None:
        if sure:
            app.conduct(verb, target)

    app.push_screen(LookScreen(look, typed=verb is Verb.END, alert=verb is Verb.NO_DUFF), looked)


def ask_pace(app: "ControlApp") -> None:
    """How fast time runs."""
    voice, hall = app.helm.voice, app.helm.desk.hall
    rows = [Row(str(pace), line(app.say(words.PACE_LINE, pace=voice.pace(pace)))) for pace in PACES]

    def paced(chosen: str | None) -> None:
        if chosen is not None and app.allowed(Verb.PACE):
            pace = Pace(ref=app.helm.new_ref(), pace=int(chosen))
            app.asked(app.helm.conduct(pace, voice.about("pace", Target(), pace=voice.pace(pace.pace))))

    app.push_screen(ChooseScreen(app.say(words.WHICH_PACE), rows, str(hall.pace if hall else 1_000)), paced)


def ask_team(app: "ControlApp", chosen: Callable[[], None]) -> None:
    """For which team the actions are; `chosen` is called when that is known."""
    looking, voice = app.looking, app.helm.voice
    rows = [Row(EVERY_TEAM, line(voice.scope(None)))]
    rows += [Row(str(world), line(voice.scope(world))) for world in app.helm.desk.teams]

    def told(team: str | None) -> None:
        if team is not None:
            looking.world = None if team == EVERY_TEAM else int(team)
            chosen()

    at = EVERY_TEAM if looking.world is None else str(looking.world)
    app.push_screen(ChooseScreen(app.say(words.WHICH_TEAM), rows, at), told)
