"""The facilitator's full screen: it hears the host, tells receipts and what waits, and has NO DUFF at hand always."""

from collections.abc import Awaitable, Callable, Sequence

from engine.desk_shown import DeskHappened, DeskReceipt
from engine.desk_wire import DeskSights, FromHostToDesk, HallNow
from engine.helm_events import InjectHeld
from engine.wire import Welcome
from tui import screen_words
from tui.base import ConsoleApp, monotonic_ms
from tui.clock_face import ClockFace
from tui.control import main_actions as act
from tui.control import words
from tui.control.asking import ask_verb
from tui.control.desk import Deed
from tui.control.focus import Focus
from tui.control.helm import Helm
from tui.control.lately import told
from tui.control.main_screen import MainScreen
from tui.control.verbs import Target, Verb
from tui.control.writing import Draft
from tui.key_bar import bindings
from tui.pacer import Reading

TICK_S = 0.5
"""How often the clock is looked at: it is drawn again when its second changed."""


class ControlApp(ConsoleApp):
    """Give what comes from the host to `heard`, and call `lost` whenever there is no line."""

    ACTIONS = (act.NO_DUFF, *ConsoleApp.ACTIONS)
    BINDINGS = bindings((act.NO_DUFF,))

    def __init__(self, helm: Helm, serve: Callable[[], Awaitable[object]], *, reading: Reading = monotonic_ms) -> None:
        """`serve` keeps the line to the host; it is run for as long as the console."""
        super().__init__(helm.voice.lang, reading=reading)
        self.helm = helm
        self.looking = Focus(helm, ClockFace(reading))
        self.draft = Draft()
        """The message that is being written."""
        self._serve = serve

    def on_mount(self) -> None:
        self.push_screen(MainScreen())
        self.run_worker(self._keep_line(), exit_on_error=True)
        self.set_interval(TICK_S, self.changed)

    def heard(self, messages: Sequence[FromHostToDesk]) -> None:
        """Takes what came, and shows it. A host that would not even let us in ends the console with 1."""
        news: tuple[str, str] | None = None
        for message in messages:
            self.helm.hear(message)
            if isinstance(message, Welcome) and message.took_over:
                news = self.say(screen_words.TOOK_OVER), "bold $warning"
            elif isinstance(message, HallNow):
                self.looking.hall(message)
            elif isinstance(message, DeskSights):
                news = self._news(message) or news
        if self.helm.bye and self.helm.welcome is None:
            self.exit(1)
        elif self.is_running:
            if news:
                self.tell(*news)
            self._show_again(messages)

    def lost(self) -> None:
        """There is no line, and another is being tried."""
        self.helm.lost()
        if self.is_running:
            self.changed()

    def allowed(self, verb: Verb, target: Target = Target()) -> bool:  # noqa: B008 - a constant
        """Whether it can be done now; says why not otherwise. Much may have changed during a second look."""
        why = self.helm.why_not(verb, target)
        if why:
            self.tell(self.say(why), "bold $warning")
        return why is None

    def conduct(self, verb: Verb, target: Target) -> None:
        """Asks for a verb, if it can be done now."""
        if self.allowed(verb, target):
            self.asked(self.helm.do(verb, target))

    def asked(self, deed: Deed) -> None:
        """Something was asked: it is said, and its receipt will be."""
        self.tell(self.helm.voice.logged(deed))

    def written(self, sent: bool | None) -> None:
        """What was sent is no longer being written."""
        if sent:
            self.draft = Draft()

    def unsent(self) -> int:
        return int(bool(self.draft.text.strip()))

    def do_no_duff(self) -> None:
        """From anywhere; once confirmed it is asked at once."""
        if self.allowed(Verb.NO_DUFF) and not self.screen.has_class("alert"):
            ask_verb(self, Verb.NO_DUFF, Target())

    def _show_again(self, messages: Sequence[FromHostToDesk]) -> None:
        """A view that begins again is drawn before any key is heard: its lines are no longer there."""
        if any(isinstance(message, Welcome) for message in messages):
            self.repaint()
        else:
            self.changed()

    def _news(self, sights: DeskSights) -> tuple[str, str] | None:
        """The last thing that wants to be said, and how it looks."""
        for sight in reversed(sights.items):
            if isinstance(sight, DeskReceipt) and sight.ref in self.helm.desk.deeds:
                return self.helm.voice.logged(
                    self.helm.desk.deeds[sight.ref]
                ), "bold $warning" if sight.code else "bold"
            if isinstance(sight, DeskHappened) and self._wants_an_eye(sight):
                team = self.helm.desk.teams[sight.world]
                said = told(self.helm.voice, team, sight.event)
                return self.helm.voice.phrase(words.TIMED, at=self.helm.voice.team(team), what=said), "bold $warning"
        return None

    def _wants_an_eye(self, sight: DeskHappened) -> bool:
        return isinstance(sight.event, InjectHeld) or self.helm.desk.teams[sight.world].is_letter(sight.event)

    async def _keep_line(self) -> None:
        await self._serve()
