"""The facilitator's main screen: one view at a time, and every verb from there."""

from collections.abc import Callable

from textual.app import ComposeResult
from textual.events import Resize
from textual.widgets import Input, Static

from injects.plain import found_in
from injects.written import Text
from tui import screen_words
from tui.actions import Action
from tui.browser import Browser, Row
from tui.control import main_actions as act
from tui.control import screen_words as words
from tui.control.asking import ask_pace, ask_team, ask_verb
from tui.control.desk_screen import DeskScreen
from tui.control.strip import above, health, tabs
from tui.control.verbs import Target, Verb
from tui.control.views import VIEWS, matrix
from tui.control.views.letters import letter_at
from tui.control.views.plan import beat_at
from tui.control.write_screen import WriteScreen
from tui.control.writing import answering
from tui.filter_field import FilterField
from tui.ink import line
from tui.key_bar import bindings

WIDE, LIST_WIDTH = 110, 66
"""From here on a list and what is read of it stand side by side."""


class MainScreen(DeskScreen[None]):
    """Views by their digits; the actions are for all teams, or for the one that was chosen."""

    ACTIONS = act.ACTIONS
    BINDINGS = bindings(ACTIONS)
    AUTO_FOCUS = "Listing"
    DEFAULT_CSS = """
    MainScreen Static { height: auto; text-wrap: nowrap; text-overflow: ellipsis; }
    MainScreen Reading Static { text-wrap: wrap; }
    MainScreen #health { background: $surface; }
    MainScreen #tabs { padding: 0 1; }
    MainScreen Browser Listing { height: 50%; }
    .-wide MainScreen Browser.across, MainScreen.-wide Browser.across { layout: vertical; }
    MainScreen.-wide Browser Listing { height: 1fr; width: 66; }
    MainScreen.-wide Browser.across Listing { height: 60%; width: 100%; }
    MainScreen.-wide Browser.across Reading { border-left: none; border-top: solid $border-blurred; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._view = VIEWS[0]
        self._filter = ""
        self._begun = self._chose_view = False
        self._places: dict[str, str] = {}

    def content(self) -> ComposeResult:
        yield Static(markup=False, id="health")
        yield Static(markup=False, id="tabs")
        yield Static(markup=False, id="above")
        yield FilterField(self.app.say(screen_words.FILTER_PROMPT))
        yield Browser()

    def paint(self) -> None:
        self._begin()
        super().paint()
        self.query_one("#health", Static).update(health(self.looking))
        self.query_one("#tabs", Static).update(tabs(self.looking, self._view, VIEWS))
        self.query_one("#above", Static).update(above(self.looking, self._view, self._filter))
        self._browser.show(self._rows())
        self._read()

    def show_view(self, name: str) -> None:
        """Shows a view, with the cursor where it was there."""
        if self._browser.at is not None:
            self._places[self._view.id] = self._browser.at
        self._view = next(view for view in VIEWS if view.id == name)
        self._filter = ""
        if self._view.across:
            self.looking.sort()
        self._browser.set_class(self._view.across, "across")
        self._browser.close()
        self.paint()
        self._browser.go(self._place(name))
        self._read()

    def _choose_view(self, name: str) -> None:
        """Chosen once more, it goes to where one begins."""
        again = self._view.id == name
        self.show_view(name)
        if again:
            self._places.pop(name, None)
            self._browser.go(self._place(name))
            self.looking.chosen_column = None

    def label(self, action: Action) -> Text:
        if action.id == act.OPEN.id:
            return {"letters": words.ANSWER_IT, "lobby": words.SEE_TEAM, "matrix": words.SEE_TEAM}.get(
                self._view.id, words.OPEN
            )
        return action.label

    def why_not(self, action_id: str) -> Text | None:
        if action_id in act.ON_INJECTS:
            return self._why_not_inject(act.ON_INJECTS[action_id])
        if action_id in act.ON_TEAMS:
            return self.looking.helm.why_not(act.ON_TEAMS[action_id], self._target(act.ON_TEAMS[action_id]))
        reason = _WHY_NOT.get(action_id)
        return reason(self) if reason else None

    def perform(self, action_id: str) -> None:
        """Verbs that need a second look get one."""
        if action_id in act.ON_INJECTS:
            ask_verb(self.app, act.ON_INJECTS[action_id], self._inject_target())
        elif action_id in act.ON_TEAMS:
            ask_verb(self.app, act.ON_TEAMS[action_id], self._target(act.ON_TEAMS[action_id]))
        elif action_id.startswith("view_"):
            self._chose_view = True
            self._choose_view(action_id.removeprefix("view_"))
        else:
            super().perform(action_id)

    def do_open(self) -> None:
        """Whatever the line under the cursor is for."""
        row = self._row
        if self._view.id in ("lobby", "matrix"):
            self.looking.world = int(row)
            self.show_view("team")
        elif self._view.id == "letters":
            self.app.push_screen(WriteScreen(answering(self.looking.helm.desk, letter_at(self.looking, row))))
        else:
            self._browser.open()

    def do_pace(self) -> None:
        ask_pace(self.app)

    def do_choose_team(self) -> None:
        ask_team(self.app, lambda: self.show_view(self._view.id))

    def do_all(self) -> None:
        self.looking.world = None

    def do_write(self) -> None:
        """What was begun before goes on, for whom the actions are now."""
        self.app.draft.world = self.looking.world
        self.app.push_screen(WriteScreen(self.app.draft), self.app.written)

    def do_only(self) -> None:
        self.looking.only_exceptions = not self.looking.only_exceptions

    def do_sort(self) -> None:
        self.looking.sort()

    def do_filter(self) -> None:
        self.query_one(FilterField).ask(self._filter)

    def do_back(self) -> None:
        """From what is read to the list, from a part of the list to all of it, from one team to all."""
        asked = self.query_one(FilterField).is_asked
        if not asked and not self._browser.is_reading:
            if not self._filter:
                self.looking.world = None
            self._filter = ""
        self.query_one(FilterField).put_away()
        self._browser.close()

    def do_right(self) -> None:
        self._sideways(1)

    def do_left(self) -> None:
        self._sideways(-1)

    def on_resize(self, event: Resize) -> None:
        width = event.size.width
        self.looking.width = width - 3
        self.looking.reading = width - (LIST_WIDTH + 4 if width >= WIDE else 4)
        self.app.changed()

    def on_browser_moved(self) -> None:
        self._read()
        self.refresh_keys()

    def on_browser_chosen(self) -> None:
        self.app.do(act.OPEN.id)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self._filter = event.value.strip()
        self.query_one(FilterField).put_away()
        self._browser.close()
        self.app.changed()

    @property
    def _browser(self) -> Browser:
        return self.query_one(Browser)

    @property
    def _row(self) -> str:
        assert self._browser.at is not None
        return self._browser.at

    @property
    def _scope(self) -> Target:
        return Target(self.looking.world)

    def _target(self, verb: Verb) -> Target:
        """Something real ends for everybody at once, whichever team was chosen."""
        return Target() if verb is Verb.RESUME and self.looking.helm.desk.is_real else self._scope

    def _begin(self) -> None:
        """The lobby gives way to the plan once, when play begins; the matrix begins with what is ahead."""
        hall = self.looking.helm.desk.hall
        if not self._begun and hall and hall.state != "lobby" and self.looking.helm.desk.teams:
            self._begun = True
            if not self._chose_view:
                self.show_view("plan")

    def _place(self, name: str) -> str:
        """Where the cursor was. First, in the plan on what is ahead, in a team's view on what was last; in the matrix
        always on the worst exception.
        """
        rows = self._view.rows(self.looking)
        if name != "matrix" and any(row.id == self._places.get(name) for row in rows):
            return self._places[name]
        if name == "plan" and rows:
            return self.looking.beats[self.looking.first_ahead].key
        return rows[-1 if name == "team" else 0].id if rows else ""

    def _rows(self) -> list[Row]:
        return [row for row in self._view.rows(self.looking) if found_in(row.line.plain, self._filter)]

    def _read(self) -> None:
        """Draws what is under the cursor."""
        row = self._browser.at
        if row is not None:
            self._browser.read(self._view.read(self.looking, row))
        elif self._filter:
            facts = {"typed": self._filter, "key": self.app.key_of(act.BACK.id)}
            self._browser.read(line(self.app.say(words.NOTHING_FOUND, **facts)))
        elif self._view.id == "team" and self.looking.team is None:
            self._browser.read(line(self.app.say(words.NO_TEAM_YET, key=self.app.key_of(act.CHOOSE_TEAM.id)), "bold"))
        else:
            self._browser.read(line(self.app.say(screen_words.NOTHING)))

    def _sideways(self, by: int) -> None:
        if self._view.across:
            matrix.step(self.looking, by)
        else:
            self.show_view(VIEWS[(VIEWS.index(self._view) + by) % len(VIEWS)].id)

    def _inject_target(self) -> Target:
        """The inject under the cursor: for whom the actions are, or in the matrix for the team of the line."""
        row = self._browser.at
        if row is None or self._view.id not in ("plan", "matrix"):
            return Target()
        if self._view.id == "plan":
            return Target(self.looking.world, beat_at(self.looking, row))
        return Target(int(row), matrix.window(self.looking).at)

    def _why_not_inject(self, verb: Verb) -> Text | None:
        target = self._inject_target()
        return words.WHY_NOT_IN_VIEW if target.beat is None else self.looking.helm.why_not(verb, target)

    def _why_not_open(self) -> Text | None:
        if self._browser.at is None:
            return screen_words.WHY_NOTHING_HERE
        return self.looking.helm.why_not(Verb.ANSWER) if self._view.id == "letters" else None

    def _why_not_back(self) -> Text | None:
        asked = self.query_one(FilterField).is_asked
        away = asked or self._filter or self._browser.is_reading or self.looking.world is not None
        return None if away else words.WHY_AT_THE_LIST


_WHY_NOT: dict[str, Callable[[MainScreen], Text | None]] = {
    "open": MainScreen._why_not_open,
    "back": MainScreen._why_not_back,
    "pace": lambda screen: screen.looking.helm.why_not(Verb.PACE),
    "write": lambda screen: screen.looking.helm.why_not(Verb.WRITE, screen._scope),
    "choose_team": lambda screen: None if len(screen.looking.helm.desk.teams) > 1 else words.WHY_ONE_TEAM,
    "all": lambda screen: words.WHY_ALL_ALREADY if screen.looking.world is None else None,
    "only": lambda screen: None if screen._view.across else words.WHY_ONLY_TEAMS,
    "sort": lambda screen: None if screen._view.across else words.WHY_ONLY_TEAMS,
}
