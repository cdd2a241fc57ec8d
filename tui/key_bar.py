"""The key bar: the keys that work now, from the same table as the help and the palette."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from tui.actions import Action, key_name

if TYPE_CHECKING:
    from textual.screen import Screen

    from tui.base import ConsoleApp


def bindings(actions: tuple[Action, ...]) -> list[BindingType]:
    """The bindings of actions, by whose ids keys are remapped."""
    return [
        Binding(each.keys, f"do('{each.id}')", each.label.en, id=each.id, priority=each.always)
        for each in actions
        if each.keys
    ]


def bound_keys(screen: "Screen[Any]") -> dict[str, str]:
    """The first key of each action that the screen and its app have now, as it was mapped, by the action's id."""
    keys: dict[str, str] = {}
    for key, active in screen.active_bindings.items():
        if active.binding.id and not _is_typed(screen, key):
            keys.setdefault(active.binding.id, key)
    return keys


def _is_typed(screen: "Screen[Any]", key: str) -> bool:
    """Whether the field that has the focus takes this key as a letter."""
    character = {"slash": "/", "question_mark": "?", "space": " "}.get(key, key if len(key) == 1 else None)
    return screen.focused is not None and screen.focused.check_consume_key(key, character)


class KeyBar(Widget):
    """One line. It is drawn again by `refresh`."""

    DEFAULT_CSS = "KeyBar { dock: bottom; height: 1; background: $panel; color: $foreground; link-style: none; }"
    app: "ConsoleApp"

    def render(self) -> Content:
        """As many as there is room for, the screen's own first; help, the palette and the way out always."""
        parts = [self._part(action, key) for action, key in self._working(self.screen_actions)]
        last = [self._part(action, key) for action, key in self._working(self.app.ACTIONS)]
        return Content.assemble(*self._fitting(parts, sum(part.cell_length for part in last)), *last)

    def _fitting(self, parts: list[Content], taken: int = 0) -> list[Content]:
        room = self.size.width - taken
        kept: list[Content] = []
        for part in parts:
            if room < part.cell_length:
                break
            kept.append(part)
            room -= part.cell_length
        return kept

    @property
    def screen_actions(self) -> tuple[Action, ...]:
        return getattr(self.screen, "ACTIONS", ())

    def _working(self, actions: tuple[Action, ...]) -> Iterator[tuple[Action, str]]:
        keys = bound_keys(self.screen)
        for action in actions:
            if action.bar and action.id in keys and self.app.why_not(action) is None:
                yield action, keys[action.id]

    def _part(self, action: Action, key: str) -> Content:
        lang = self.app.lang
        click = Style.from_meta({"@click": ("do", (action.id,))})
        shown = Content.assemble((key_name(key, lang), "bold $accent"), f" {self.app.label(action)}")
        return Content.assemble(" ", shown.stylize(click), " ")


class TallKeyBar(KeyBar):
    """Two lines: the screen's own keys, as many as there is room for, above those that work everywhere."""

    DEFAULT_CSS = "TallKeyBar { height: 2; }"

    def render(self) -> Content:
        own = [self._part(action, key) for action, key in self._working(self.screen_actions)]
        everywhere = [self._part(action, key) for action, key in self._working(self.app.ACTIONS)]
        return Content.assemble(*self._fitting(own), "\n", *everywhere)
