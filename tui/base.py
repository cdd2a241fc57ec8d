"""The app under every full-screen console: themes, help, palette, the way out, covers, and painting in good time."""

import time
from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple

from textual.app import App
from textual.binding import Binding
from textual.content import Content
from textual.events import Resize
from textual.geometry import Size
from textual.screen import Screen

from injects.written import Lang, Text
from tui import screen_words as words
from tui.actions import Action, key_name
from tui.console_screen import ConsoleScreen
from tui.cover import Cover
from tui.ink import line
from tui.key_bar import bindings, bound_keys
from tui.pacer import Pacer, Reading
from tui.themes import DARK, LIGHT, THEMES

WIDTH, HEIGHT = 60, 20
"""A window smaller than this is covered."""
FULL_WIDTH, FULL_HEIGHT = 80, 24
"""From here on everything is shown."""

HELP = Action("help", "question_mark,f1", words.HELP, words.HELP_HELP)
PALETTE = Action("palette", "ctrl+p", words.PALETTE, words.PALETTE_HELP, always=True)
THEME = Action("theme", "", words.THEME, words.THEME_HELP, bar=False)
QUIT = Action("quit", "ctrl+q", words.QUIT, words.QUIT_HELP, always=True)


def monotonic_ms() -> int:
    """The reading of a clock that nobody can set."""
    return time.monotonic_ns() // 1_000_000


class Covering(NamedTuple):
    """What covers a console, and whether it is an alarm."""

    said: Content
    alert: bool = False


class ConsoleApp(App[int], inherit_bindings=False):
    """Call `changed` when there is something new to show, and `tell` to say something."""

    ACTIONS: ClassVar[tuple[Action, ...]] = (HELP, PALETTE, THEME, QUIT)
    BINDINGS = [*bindings(ACTIONS), Binding("ctrl+c", "help_quit", show=False)]
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]

    def __init__(self, lang: Lang, *, reading: Reading = monotonic_ms) -> None:
        super().__init__()
        self.lang: Lang = lang
        self.reading = reading
        self._pacer = Pacer(reading)
        self.notice = Content("")
        """What was told last."""
        self._quit_asked = False
        self._window = Size(FULL_WIDTH, FULL_HEIGHT)
        self.animation_level = "none"
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK.name

    def prefer(self, *, theme: str, keys: Mapping[str, str]) -> None:
        """Takes a person's preferences: `dark` or `light`, and keys by the ids of their actions."""
        self.theme = LIGHT.name if theme == "light" else DARK.name
        self.set_keymap(dict(keys))

    def unsent(self) -> int:
        """How much the person wrote that is not sent yet."""
        return 0

    def covering(self) -> Covering | None:
        """What covers the console now."""
        width, height = self._window
        if width >= WIDTH and height >= HEIGHT:
            return None
        facts = {"width": width, "height": height, "needs_width": FULL_WIDTH, "needs_height": FULL_HEIGHT}
        return Covering(Content(self.say(words.TOO_SMALL, **facts)))

    def say(self, text: Text, /, **facts: object) -> str:
        """One of our own sentences, in the person's language. Facts from elsewhere go through `ink` when drawn."""
        return text.said(self.lang).format(**facts)

    def tell(self, said: str | Content, style: str = "") -> None:
        """Says something on the notice line, which nothing hides and which hides nothing."""
        self.notice = content = said if isinstance(said, Content) else line(said, style)
        for screen in self.screen_stack if self.is_running else ():
            if isinstance(screen, ConsoleScreen) and screen.is_drawn:
                screen.tell(content)

    def changed(self) -> None:
        """Something is new: it is drawn at once, or as soon as the last drawing is 50 ms old."""
        wait = self._pacer.wait_ms()
        if wait == 0:
            self.repaint()
        elif wait is not None:
            self.set_timer(wait / 1_000, self.repaint)

    def repaint(self) -> None:
        """Draws the screen in front again; nothing once the app is closing, though somebody had waited to paint."""
        if not self.is_running or not self.screen_stack:
            return
        self._pacer.painted()
        self._cover()
        if isinstance(self.screen, ConsoleScreen) and self.screen.is_drawn:
            self.screen.paint()
            self.screen.refresh_keys()

    def why_not(self, action: Action) -> Text | None:
        """Why an action cannot be done now; None when it can."""
        if action in self.ACTIONS:
            return None
        return self.screen.why_not(action.id) if isinstance(self.screen, ConsoleScreen) else None

    def label(self, action: Action) -> str:
        """What an action is called now."""
        text = self.screen.label(action) if isinstance(self.screen, ConsoleScreen) else action.label
        return self.say(text)

    def key_of(self, action_id: str) -> str:
        """The key of an action, as people read it; its name when it has none."""
        key = bound_keys(self.screen).get(action_id)
        return key_name(key, self.lang) if key else action_id

    def do(self, action_id: str) -> None:
        """Does an action of the screen in front, or of the app; says why when it cannot be done now."""
        if isinstance(self.screen, Cover) and action_id != QUIT.id:
            return
        if any(each.id == action_id for each in self.ACTIONS):
            getattr(self, f"do_{action_id}")()
        elif isinstance(self.screen, ConsoleScreen):
            why = self.screen.why_not(action_id)
            if why:
                self.tell(self.say(why), "$warning")
            else:
                self.screen.perform(action_id)
        self.changed()

    def action_do(self, action_id: str) -> None:
        self.do(action_id)

    def do_help(self) -> None:
        from tui.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.screen))

    def do_palette(self) -> None:
        from tui.palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(self.screen), lambda chosen: self.do(chosen) if chosen else None)

    def do_theme(self) -> None:
        self.theme = LIGHT.name if self.theme == DARK.name else DARK.name

    def do_quit(self) -> None:
        """Leaves; asks once while something is not sent."""
        unsent = self.unsent()
        if unsent and not self._quit_asked:
            self._quit_asked = True
            self.tell(self.say(words.QUIT_AGAIN, count=unsent, key=self.key_of(QUIT.id)), "bold $warning")
        else:
            self.exit(0)

    def action_help_quit(self) -> None:
        """What Ctrl+C does where nothing is selected."""
        self.tell(self.say(words.HOW_TO_QUIT, key=self.key_of(QUIT.id)))

    def on_resize(self, event: Resize) -> None:
        self._window = event.size
        self._cover()

    def push_covered(self, screen: Screen[Any]) -> None:
        """Shows a screen, beneath what covers the console if anything does."""
        if isinstance(self.screen, Cover):
            self.pop_screen()
        self.push_screen(screen)
        self._cover()

    def _cover(self) -> None:
        wanted = self.covering()
        if isinstance(self.screen, Cover):
            if wanted is None:
                self.pop_screen()
            else:
                self.screen.say(wanted.said, alert=wanted.alert)
        elif wanted is not None:
            self.push_screen(Cover(wanted.said, alert=wanted.alert))
