"""The full-screen console on its line. However it ends, the terminal is given back as it was."""

import asyncio
import signal

from tocsin.join_words import sentence
from tocsin.preferences import Preferences
from tocsin.sitting import Sitting, new_ref
from tocsin.streams import say
from tocsin.terminal import honour_no_color
from tui.base import monotonic_ms
from tui.participant.app import ParticipantApp
from tui.participant.seat import Seat

ENDED = (signal.SIGTERM, signal.SIGHUP)
"""What ends a console from outside, as leaving it does."""


async def sit_at_screen(sitting: Sitting, preferences: Preferences) -> int:
    """The exit code, once the person has left or the host would not have us."""
    honour_no_color()
    seat = Seat(sitting.lang, sitting, reading=monotonic_ms, new_ref=new_ref, asked=sitting.asked)
    app = ParticipantApp(seat, lambda: link.run())
    link = sitting.link(app.heard, app.lost)
    app.prefer(theme=preferences.theme, keys=preferences.keys)
    for number in ENDED:
        asyncio.get_running_loop().add_signal_handler(number, app.exit, 0)
    try:
        code = await app.run_async()
    finally:
        sitting.close()
    _say_goodbye(sitting, seat, code)
    return (app.return_code or 0) if code is None else code


def _say_goodbye(sitting: Sitting, seat: Seat, code: int | None) -> None:
    if code == 1 and sitting.bye:
        say(sitting.bye.sentence)
    elif code is not None:
        waiting = len(seat.unanswered)
        say(sentence("left-waiting" if waiting else "left", sitting.lang, waiting=waiting))
