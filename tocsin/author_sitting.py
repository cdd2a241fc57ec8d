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


async def play_at_screen(places: Places, preferences: Preferences, ending: Awaitable[object]) -> None:
    """Returns once the person has left, or the host has ended otherwise than at ENDEX."""
    honour_no_color()
    seat = Seat(places.lang, places.seat, reading=monotonic_ms, new_ref=new_ref, asked=places.seat.asked)
    helm = Helm(places.desk, places.lang, new_ref=new_ref)
    author = AuthorDesk(helm, places.file, places.lang, lambda: app.changed())
    app = AuthorApp(seat, author, lambda: asyncio.gather(link.run(), desk.run()))
    link, desk = places.seat.link(app.heard, app.lost), places.desk.link(author.heard, author.lost)
    app.prefer(theme=preferences.theme, keys=preferences.keys)
    for number in ENDED:
        asyncio.get_running_loop().add_signal_handler(number, app.exit, 0)
    watching = asyncio.create_task(_then(ending, app.exit))
    try:
        await app.run_async()
    finally:
        watching.cancel()
        places.seat.close()


async def play_in_lines(places: Places, ending: Awaitable[object]) -> None:
    """The same, line by line."""
    helm = Helm(places.desk, places.lang, new_ref=new_ref)
    author = AuthorDesk(helm, places.file, places.lang, lambda: None)
    spoken = LineConsole(places.seat, places.lang, interactive=is_typed_at(), new_ref=new_ref)
    sitting = asyncio.create_task(LineSitting(places.seat, AuthorLine(spoken, author, places.lang)).run())
    beside = [
        asyncio.create_task(places.desk.link(author.heard, author.lost).run()),
        asyncio.create_task(_then(ending, sitting.cancel)),
    ]
    await asyncio.wait([sitting])
    for task in beside:
        task.cancel()
    if not sitting.cancelled():
        sitting.result()


async def _then(ending: Awaitable[object], left: Callable[[], object]) -> None:
    await ending
    left()
