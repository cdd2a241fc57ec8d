"""The facilitator's console over the demo, where a person watches: it may look on, conduct, or be left at any time."""

import asyncio
from collections.abc import Callable

from injects.written import Lang
from tocsin.control_screen import screen_of
from tocsin.control_sitting import ControlSitting
from tocsin.keys import JoinString
from tocsin.preferences import Preferences
from tui.control.app import ControlApp


class DemoDesk:
    """Open from `open` until the person leaves it or `close`; the play goes on all the same."""

    def __init__(self, lang: Lang, preferences: Preferences, left: Callable[[], None]) -> None:
        """`left` is called once the terminal is given back."""
        self._lang: Lang = lang
        self._preferences = preferences
        self._left = left
        self._app: ControlApp | None = None
        self._shown: asyncio.Task[None] | None = None

    @property
    def is_open(self) -> bool:
        """Whether the terminal is the console's."""
        return self._app is not None

    def open(self, string: JoinString) -> None:
        """Takes the terminal, within the running event loop."""
        self._app = screen_of(ControlSitting(string, self._lang), self._preferences)
        self._shown = asyncio.create_task(self._show(self._app))

    async def close(self) -> None:
        """Gives the terminal back, if it was not yet."""
        if self._app:
            self._app.exit(0)
        if self._shown:
            await self._shown

    async def _show(self, app: ControlApp) -> None:
        try:
            await app.run_async()
        finally:
            self._app = None
            self._left()
