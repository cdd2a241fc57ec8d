"""The author's console, on the full screen or line by line, with its two lines to the host: a seat's and the desk's."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NamedTuple

from injects.written import Lang
from tocsin.author import AuthorDesk
from tocsin.control_sitting import ControlSitting
from tocsin.join_line import LineSitting
from tocsin.join_screen import ENDED
from tocsin.preferences import Preferences
from tocsin.sitting import Sitting, new_ref
from tocsin.terminal import honour_no_color, is_typed_at
from tui.author.app import AuthorApp
from tui.author.line import AuthorLine
from tui.base import monotonic_ms
from tui.control.helm import Helm
from tui.line import LineConsole
from tui.participant.seat import Seat


class Places(NamedTuple):
    """Where an author sits, and the file that the host writes."""

    seat: Sitting
    desk: ControlSitting
    file: Path

    @property
    def lang(self) -> Lang:
        return self.seat.lang


Beside = Callable[[AuthorDesk, Callable[[str], None]], Awaitable[None]]
"""What goes on beside the console: it may tell the author something, and when it returns the console closes."""


async def play_at_screen(places: Places, preferences: Preferences, beside: Beside) -> None:
    """Returns once the person has left, or what goes on beside it is over."""
    honour_no_color()
    seat = Seat(places.lang, places.seat, reading=monotonic_ms, new_ref=new_ref, asked=places.seat.asked)
    helm = Helm(places.desk, places.lang, new_ref=new_ref)
    author = AuthorDesk(helm, places.file, places.lang, lambda: app.changed())
    app = AuthorApp(seat, author, lambda: asyncio.gather(link.run(), desk.run()))
    link, desk = places.seat.link(app.heard, app.lost), places.desk.link(author.heard, author.lost)
    app.prefer(theme=preferences.theme, keys=preferences.keys)
    for number in ENDED:
        asyncio.get_running_loop().add_signal_handler(number, app.exit, 0)
    watching = asyncio.create_task(_then(beside(author, app.noted), app.exit))
    try:
        await app.run_async()
    finally:
        watching.cancel()
        await asyncio.wait([watching])
        places.seat.close()


async def play_in_lines(places: Places, beside: Beside) -> None:
    """The same, line by line."""
    helm = Helm(places.desk, places.lang, new_ref=new_ref)
    author = AuthorDesk(helm, places.file, places.lang, lambda: None)
    spoken = LineConsole(places.seat, places.lang, interactive=is_typed_at(), new_ref=new_ref)
    console = AuthorLine(spoken, author, places.lang)
    sitting = asyncio.create_task(LineSitting(places.seat, console).run())
    others = [
        asyncio.create_task(places.desk.link(author.heard, author.lost).run()),
        asyncio.create_task(_then(beside(author, console.noted), sitting.cancel)),
    ]
    await asyncio.wait([sitting])
    for task in others:
        task.cancel()
    await asyncio.wait(others)
    if not sitting.cancelled():
        sitting.result()


async def _then(ending: Awaitable[None], left: Callable[[], object]) -> None:
    await ending
    left()
