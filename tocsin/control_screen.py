"""The facilitator's full screen on its line. However it ends, the terminal is given back as it was."""

import asyncio

from tocsin.control_sitting import ControlSitting
from tocsin.join_screen import ENDED
from tocsin.join_words import sentence
from tocsin.preferences import Preferences
from tocsin.sitting import new_ref
from tocsin.streams import say
from tocsin.terminal import honour_no_color
from tui.control.app import ControlApp
from tui.control.helm import Helm


async def conduct_at_screen(sitting: ControlSitting, preferences: Preferences) -> int:
    """The exit code, once the person has left or the host would not have us."""
    app = screen_of(sitting, preferences)
    for number in ENDED:
        asyncio.get_running_loop().add_signal_handler(number, app.exit, 0)
    code = await app.run_async()
    if sitting.bye and (code == 1 or sitting.close()):
        say(sitting.bye.sentence)
    elif code == 0:
        say(sentence("left-helm", sitting.lang))
    return (app.return_code or 0) if code is None else code


def screen_of(sitting: ControlSitting, preferences: Preferences) -> ControlApp:
    """The console, to be run; it keeps its line for as long as it is."""
    honour_no_color()
    app = ControlApp(Helm(sitting, sitting.lang, new_ref=new_ref), lambda: link.run())
    link = sitting.link(app.heard, app.lost)
    app.prefer(theme=preferences.theme, keys=preferences.keys)
    return app
