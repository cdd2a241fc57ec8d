"""The replay screen: the timeline on top, what happened around now, what a seat knew, and the hidden side apart."""

from typing import Literal

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from engine.wire import ClockState
from injects.span import MINUTE, SECOND
from injects.written import Text
from tui.actions import Action, key_name
from tui.clock_face import story_time, world_time
from tui.console_screen import ConsoleScreen
from tui.ink import line, row
from tui.key_bar import bindings, bound_keys
from tui.replay import actions, words
from tui.replay.dialogues import Ask, ChooseTeam, Legend, Messages
from tui.replay.knew import folded, knew
from tui.replay.panes import Around, Pane, Timeline
from tui.replay.recording import Recording, Unit
from tui.status_bar import Status, StatusBar

TICK_S = 0.1
"""How often time moves while it plays."""

Side = Literal["hidden", "marks"]


class ReplayScreen(ConsoleScreen[None]):
    """Everything about one instant of one team."""

    ACTIONS = actions.ALL
    BINDINGS = bindings(ACTIONS)
    DEFAULT_CSS = """
    ReplayScreen #list { width: 1fr; }
    ReplayScreen #list .title { height: 1; padding: 0 1; background: $panel; text-style: bold; }
    ReplayScreen #side { display: none; }
    ReplayScreen.hidden #side, ReplayScreen.marks #side { display: block; }
    ReplayScreen.hidden #knew, ReplayScreen.marks #knew { display: none; }
    ReplayScreen.-wide.hidden #knew, ReplayScreen.-wide.marks #knew { display: block; }
    """

    def __init__(self, recording: Recording, seat: str = "") -> None:
        super().__init__()
        self._recording = recording
        names = [name for name, _ in recording.seats]
        self._seat = names.index(seat) if seat in names else 0
        self._side: Side | None = None
        self._played_until = 0

    def body(self) -> ComposeResult:
        yield StatusBar(self.app.lang, self._status())
        yield Timeline(self._recording)
        with Horizontal():
            with Vertical(id="list"):
                yield Static(classes="title", markup=False)
                yield Around(self._recording)
            yield Pane("knew")
            yield Pane("side", "hidden-side")

    def on_mount(self) -> None:
        self._ticks = self.set_interval(TICK_S, self._pass_time, pause=True)
        self.query_one("#knew Scroll").focus()
        self.tell(self._keys())

    def paint(self) -> None:
        recording = self._recording
        self.query_one(StatusBar).show(self._status())
        self.query_one(Timeline).refresh(layout=True)
        self.query_one("#list .title", Static).update(line(self._list_title()))
        self.query_one(Around).refresh()
        name, title = recording.seats[self._seat]
        place = {"seat": title, "place": self._seat + 1, "count": len(recording.seats)}
        sections = knew(folded(recording.shown(name)), recording.opened(name), title, recording.at, recording.lang)
        self.query_one("#knew", Pane).show(self.app.say(words.KNEW, **place), sections)
        if self._side == "hidden":
            self.query_one("#side", Pane).show(self.app.say(words.HIDDEN), recording.hidden_side())
        elif self._side == "marks":
            self.query_one("#side", Pane).show(self.app.say(words.MARKS), recording.marks())

    def action_do(self, action_id: str) -> None:
        """A notice stands until the next key."""
        self.tell(self._keys())
        super().action_do(action_id)

    def label(self, action: Action) -> Text:
        return actions.PAUSE if action.id == "play" and self._recording.playing else action.label

    def why_not(self, action_id: str) -> Text | None:
        if action_id == "team" and len(self._recording.teams) < 2:
            return words.ONE_TEAM
        return None

    def do_back(self) -> None:
        self._seek(self._recording.at - 10 * SECOND)

    def do_forward(self) -> None:
        self._seek(self._recording.at + 10 * SECOND)

    def do_back_minute(self) -> None:
        self._seek(self._recording.at - MINUTE)

    def do_forward_minute(self) -> None:
        self._seek(self._recording.at + MINUTE)

    def do_back_ten(self) -> None:
        self._seek(self._recording.at - 10 * MINUTE)

    def do_forward_ten(self) -> None:
        self._seek(self._recording.at + 10 * MINUTE)

    def do_start(self) -> None:
        self._seek(0)

    def do_end(self) -> None:
        self._seek(self._recording.end)

    def do_next(self) -> None:
        self._step("event")

    def do_previous(self) -> None:
        self._step("event", back=True)

    def do_next_decision(self) -> None:
        self._step("decision")

    def do_previous_decision(self) -> None:
        self._step("decision", back=True)

    def do_next_inject(self) -> None:
        self._step("inject")

    def do_previous_inject(self) -> None:
        self._step("inject", back=True)

    def do_next_phase(self) -> None:
        self._step("phase")

    def do_previous_phase(self) -> None:
        self._step("phase", back=True)

    def do_play(self) -> None:
        """At the end there is nothing to play, and that is said."""
        recording = self._recording
        recording.play(on=not recording.playing)
        if recording.playing:
            self._played_until = self.app.reading()
            self._ticks.resume()
            self._tell_speed()
        else:
            self._ticks.pause()
            if recording.at >= recording.end:
                self.app.tell(self.app.say(words.AT_END if recording.over else words.STOPS_HERE))
        self.app.changed()

    def do_faster(self) -> None:
        self._quicken(1)

    def do_slower(self) -> None:
        self._quicken(-1)

    def do_seat(self) -> None:
        self._turn(1)

    def do_previous_seat(self) -> None:
        self._turn(-1)

    def do_knew(self) -> None:
        self._show_side(None)

    def do_hidden(self) -> None:
        self._show_side(None if self._side == "hidden" else "hidden")

    def do_marks(self) -> None:
        self._show_side(None if self._side == "marks" else "marks")

    def do_team(self) -> None:
        self.app.push_screen(ChooseTeam(self._recording.teams, self._recording.team), self._choose)

    def do_jump(self) -> None:
        self.app.push_screen(Ask(words.ASK_JUMP), self._jump)

    def do_filter(self) -> None:
        self.app.push_screen(Ask(words.ASK_FILTER, self._recording.filter), self._set_filter)

    def do_read(self) -> None:
        name, title = self._recording.seats[self._seat]
        inbox = folded(self._recording.shown(name)).inbox
        if inbox:
            heading = self.app.say(words.READING, seat=title, at=world_time(self._recording.at))
            self.app.push_screen(Messages(heading, inbox, self._recording.opened(name)))
        else:
            self.app.tell(self.app.say(words.NO_MESSAGE, seat=title))

    def do_close(self) -> None:
        """Takes the filter away, then closes the side; then there is nothing to go back to."""
        if self._recording.filter:
            self._set_filter("")
        elif self._side:
            self._show_side(None)
        else:
            self.app.action_help_quit()

    def do_legend(self) -> None:
        self.app.push_screen(Legend())

    def do_leave(self) -> None:
        self.app.do_quit()

    def _keys(self) -> Content:
        """The keys that the bar has no room for."""
        keys = bound_keys(self)
        parts = [line(self.app.say(words.ARROWS))]
        for action in (actions.KNEW, actions.SEAT, actions.READ, *(actions.HIDDEN, actions.MARKS), *actions.PLACES):
            if action.id in keys:
                key = key_name(keys[action.id], self.app.lang)
                parts.append(row(Content.styled(f" {key} ", "bold $accent"), line(self.app.say(action.label))))
        return row(*parts)

    def _seek(self, at: int) -> None:
        self._recording.seek(at)
        self.app.changed()

    def _step(self, unit: Unit, *, back: bool = False) -> None:
        if not self._recording.step(unit, back=back):
            self.app.tell(self.app.say((words.NO_EARLIER if back else words.NO_LATER)[unit]))
        self.app.changed()

    def _pass_time(self) -> None:
        now = self.app.reading()
        self._recording.pass_time(now - self._played_until)
        self._played_until = now
        if not self._recording.playing:
            self._ticks.pause()
        self.app.changed()

    def _quicken(self, steps: int) -> None:
        self._recording.quicken(steps)
        self._tell_speed()
        self.app.changed()

    def _tell_speed(self) -> None:
        speed = self._recording.speed
        self.app.tell(self.app.say(words.SPEED, speed=speed, said=self.app.say(words.SPEEDS[speed])))

    def _turn(self, seats: int) -> None:
        self._seat = (self._seat + seats) % len(self._recording.seats)
        self.app.changed()

    def _show_side(self, side: Side | None) -> None:
        self._side = side
        self._recording.hidden = side == "hidden"
        for each in ("hidden", "marks"):
            self.set_class(side == each, each)
        self.app.changed()

    def _choose(self, team: int | None) -> None:
        if team is not None:
            self._recording.choose(team)
            self._seat = min(self._seat, len(self._recording.seats) - 1)
            self.app.changed()

    def _jump(self, asked: str | None) -> None:
        if asked:
            problem = self._recording.jump(asked)
            if problem:
                self.app.tell(problem, "bold $warning")
            self.app.changed()

    def _set_filter(self, typed: str | None) -> None:
        if typed is not None:
            self._recording.filter = typed.strip()
            if not self._recording.listed:
                self.app.tell(self.app.say(words.NO_LINE), "bold $warning")
            self.app.changed()

    def _status(self) -> Status:
        recording = self._recording
        team = recording.teams[recording.team]
        facts = {"place": recording.team + 1, "count": len(recording.teams), "speed": recording.speed}
        return Status(
            self.app.say(words.PLACE, team=team, **facts),
            story_time(recording.story, recording.lang),
            recording.at,
            self._state(),
            recording.phase,
            None,
        )

    def _state(self) -> ClockState:
        if self._recording.playing:
            return "running"
        return "over" if self._recording.over else "paused"

    def _list_title(self) -> str:
        recording = self._recording
        count = sum(each.at <= recording.at for each in recording.listed)
        title = words.FILTERED if recording.filter else words.HAPPENED
        return self.app.say(title, filter=recording.filter, count=count, of=len(recording.listed))
