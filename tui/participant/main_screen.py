"""The main screen: one view at a time, as a list and what is under its cursor, and everything one can do from there."""

from collections.abc import Callable

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input

from engine.shown import ShownInject
from injects.written import Text
from tui import screen_words
from tui.actions import Action
from tui.browser import Browser
from tui.filter_field import FilterField
from tui.ink import line, page
from tui.key_bar import bindings
from tui.page import Page
from tui.participant import askable, words
from tui.participant import main_actions as act
from tui.participant.forms import Form
from tui.participant.seat_screen import SeatScreen
from tui.participant.telling import say
from tui.participant.views import VIEWS, View
from tui.participant.views.contacts import contact_at
from tui.participant.views.duties import duty_at, stage_at, why_not_notify
from tui.participant.views.figures import bar
from tui.participant.views.inbox import arrival_at
from tui.participant.views.orders import thing_at, why_not_lift
from tui.participant.views.sent import draft_at
from tui.state import Control, Piece

_BY_ID = {view.id: view for view in VIEWS}


class MainScreen(SeatScreen[None]):
    """It begins at the team while the exercise waits for STARTEX, and goes to the inbox when play begins."""

    ACTIONS = act.ACTIONS
    BINDINGS = bindings(ACTIONS)
    SCOPED_CSS = False
    DEFAULT_CSS = """
    MainScreen.-wide #views { height: 1; }
    MainScreen #views { height: 2; background: $surface; padding: 0 1; }
    MainScreen #figures { display: none; height: 1; padding: 0 1; background: $surface; color: $secondary; }
    MainScreen #figures.said { display: block; }
    MainScreen #above { display: none; height: auto; padding: 0 1; background: $panel; }
    MainScreen #above.said { display: block; }
    """
    AUTO_FOCUS = "Listing"

    def __init__(self) -> None:
        super().__init__()
        self._view = _BY_ID["team"]
        self._places: dict[str, str] = {}
        self._filter = ""
        self._begun = False
        self._went_to = ("", "")

    def content(self) -> ComposeResult:
        yield Page(id="views")
        yield Page(id="figures")
        yield Page(id="above")
        yield FilterField(say(self.seat, screen_words.FILTER_PROMPT))
        yield Browser()

    def paint(self) -> None:
        super().paint()
        self._begin()
        self.query_one("#views", Page).show(self._tabs())
        figures = bar(self.seat, self.size.width - 2)
        self.query_one("#figures", Page).show(figures)
        self.query_one("#figures", Page).set_class(bool(figures), "said")
        above = line(say(self.seat, words.FILTERED, typed=self._filter), "$accent") if self._filter else Content("")
        self.query_one("#above", Page).show(above)
        self.query_one("#above", Page).set_class(bool(above), "said")
        self._browser.show(self._view.found(self.seat, self._filter))
        self._read()

    def show_view(self, name: str, row: str | None = None) -> None:
        """Shows a view, where one was in it before, or at a row."""
        if self._browser.at is not None:
            self._places[self._view.id] = self._browser.at
        self._filter = ""
        self._view = _BY_ID[name]
        self._browser.close()
        self._browser.show(self._view.rows(self.seat))
        self._browser.go(row or self._places.get(name, ""))
        self.app.changed()

    def why_not(self, action_id: str) -> Text | None:
        reason = _WHY_NOT.get(action_id)
        return reason(self) if reason else None

    def label(self, action: Action) -> Text:
        """Enter is called by what it does here."""
        if action is not act.OPEN:
            return action.label
        if self._view.id == "sent" and self._browser.at and draft_at(self._browser.at):
            return words.GO_ON_WITH_IT
        if self._view.id == "orders" and self._browser.at and isinstance(self._thing(), Piece):
            return words.PRESERVE_IT
        if self._view.id == "duties" and "/" in (self._browser.at or ""):
            return words.FILE
        return self._view.label

    def perform(self, action_id: str) -> None:
        """Views are shown by their ids; the rest is done here."""
        if action_id.startswith("view_"):
            self.show_view(action_id.removeprefix("view_"))
        else:
            super().perform(action_id)

    def do_next(self) -> None:
        """To what needs this seat most; from there, once more, to the next."""
        needs = self.seat.needs_me()
        here = (self._view.id, self._browser.at or "")
        place = needs.index(here) + 1 if here == self._went_to and here in needs else 0
        self._went_to = needs[place % len(needs)]
        self.show_view(*self._went_to)

    def do_open(self) -> None:
        opened = self._view.open(self.seat, self._row)
        if isinstance(opened, Form):
            self._fill_in(opened)
        elif isinstance(opened, Text):
            self.app.tell(say(self.seat, opened), "$warning")
        else:
            self._read()
            self._browser.open()

    def do_pass_on(self) -> None:
        arrival = arrival_at(self.seat, self._row)
        assert isinstance(arrival.sight, ShownInject)
        self._fill_in(askable.pass_on(self.seat, arrival, arrival.sight))

    def do_lift(self) -> None:
        each = self._thing()
        assert isinstance(each, Control)
        self._fill_in(askable.order(self.seat, each, lift=True))

    def do_file(self) -> None:
        stage = stage_at(self.seat, self._row)
        assert stage is not None
        self._fill_in(askable.notify(self.seat, duty_at(self.seat, self._row), stage))

    def do_forget(self) -> None:
        self.seat.keep_draft(draft_at(self._row), {})

    def do_write(self) -> None:
        """To the contact under the cursor, or who the message there is from, if that is somebody to write to."""
        known = ""
        if self._browser.at and self._view.id == "contacts":
            known = contact_at(self.seat, self._row).id
        elif self._browser.at and self._view.id == "inbox":
            known = arrival_at(self.seat, self._row).reply_to
        self._fill_in(askable.write(self.seat, known))

    def do_note(self) -> None:
        self._fill_in(askable.note(self.seat))

    def do_share(self) -> None:
        self._fill_in(askable.share(self.seat))

    def do_filter(self) -> None:
        self.query_one(FilterField).ask(self._filter)

    def do_back(self) -> None:
        """From what is read to the list, from a part of the list to all of it."""
        if not self._browser.is_reading:
            self._filter = ""
        self.query_one(FilterField).put_away()
        self._browser.close()

    def do_next_view(self) -> None:
        self._step(1)

    def do_last_view(self) -> None:
        self._step(-1)

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

    def _thing(self) -> object:
        return thing_at(self.seat, self._row)

    def _begin(self) -> None:
        """The lobby gives way to the inbox once, when play begins."""
        if not self._begun and self.seat.state.world and self.seat.face.state not in (None, "lobby"):
            self._begun = True
            if self._view.id == "team":
                self.show_view("inbox")

    def _read(self) -> None:
        """Draws what is under the cursor."""
        row = self._browser.at
        if row is not None:
            self._browser.read(self._view.read(self.seat, row))
        elif self._filter:
            key = self.app.key_of(act.BACK.id)
            self._browser.read(line(say(self.seat, words.NOTHING_FOUND, typed=self._filter, key=key)))
        else:
            self._browser.read(line(say(self.seat, screen_words.NOTHING)))

    def _tabs(self) -> Content:
        """The views by their digits, the one in front marked, with what waits in each."""
        lines = [Content("")]
        for number, view in enumerate(VIEWS, 1):
            tab = self._tab(number, view)
            if lines[-1].cell_length + tab.cell_length > self.size.width - 2:
                lines.append(Content(""))
            lines[-1] = Content.assemble(lines[-1], tab, " ")
        return page(lines)

    def _tab(self, number: int, view: View) -> Content:
        waiting = view.waiting(self.seat)
        said = f"{number} {say(self.seat, view.title)}" + (f" ({waiting})" if waiting else "")
        if view is self._view:
            return line(f"[{said}]", "bold reverse")
        return line(said, "bold $warning" if waiting else "")

    def _step(self, by: int) -> None:
        place = VIEWS.index(self._view) + by
        self.show_view(VIEWS[place % len(VIEWS)].id)

    def _fill_in(self, form: Form) -> None:
        """A form without fields has nothing but its review. Imported late: a console starts without editing."""
        from tui.participant.form_screen import FormScreen
        from tui.participant.review_screen import ReviewScreen

        if form.fields:
            self.app.push_screen(FormScreen(form))
        else:
            self.app.push_screen(ReviewScreen(form, {}))

    def _why_not_open(self) -> Text | None:
        if self._browser.at is None:
            return screen_words.WHY_NOTHING_HERE
        if self._view.id in ("inbox", "log", "team", "sent"):
            return None
        opened = self._view.open(self.seat, self._browser.at)
        return opened if isinstance(opened, Text) else None

    def _why_not_pass(self) -> Text | None:
        if self._view.id != "inbox" or self._browser.at is None:
            return words.WHY_ONLY_MESSAGES
        arrival = arrival_at(self.seat, self._browser.at)
        if not isinstance(arrival.sight, ShownInject):
            return words.WHY_REPLY
        passed = words.WHY_PASSED if self.seat.handling(arrival) == "passed" else None
        return self.seat.why_not_send() or passed

    def _why_not_lift(self) -> Text | None:
        if self._view.id != "orders" or self._browser.at is None:
            return words.WHY_ONLY_ORDERS
        return self.seat.why_not_send() or why_not_lift(thing_at(self.seat, self._browser.at))

    def _why_not_file(self) -> Text | None:
        if self._view.id != "duties" or self._browser.at is None:
            return words.WHY_ONLY_DUTIES
        return self.seat.why_not_send() or why_not_notify(self.seat, self._browser.at)

    def _why_not_forget(self) -> Text | None:
        drafted = self._view.id == "sent" and self._browser.at and draft_at(self._browser.at)
        return None if drafted else words.WHY_ONLY_DRAFTS

    def _why_not_back(self) -> Text | None:
        asked = self.query_one(FilterField).is_asked
        return None if asked or self._filter or self._browser.is_reading else words.WHY_AT_THE_LIST


_WHY_NOT: dict[str, Callable[[MainScreen], Text | None]] = {
    "next": lambda screen: None if screen.seat.needs_me() else words.WHY_NOTHING_NEEDS_YOU,
    "open": MainScreen._why_not_open,
    "pass_on": MainScreen._why_not_pass,
    "lift": MainScreen._why_not_lift,
    "file": MainScreen._why_not_file,
    "forget": MainScreen._why_not_forget,
    "write": lambda screen: screen.seat.why_not_send(),
    "note": lambda screen: screen.seat.why_not_send(),
    "share": lambda screen: screen.seat.why_not_share(),
    "back": MainScreen._why_not_back,
}
