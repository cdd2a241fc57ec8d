"""Full-screen consoles in the tests: driven by keys without a terminal, and read as text and as colours."""

import asyncio
from contextlib import asynccontextmanager
from itertools import count

from textual.color import Color
from textual.events import Key
from textual.keys import _character_to_key

SMALL, WIDE = (80, 24), (120, 40)
_CHARACTERS = {"slash": "/", "question_mark": "?", "space": " ", "quotation_mark": '"'}


def drive(play):
    """Runs an async test."""
    return asyncio.run(play)


@asynccontextmanager
async def shown(app, size=SMALL):
    """The app on a screen of that size, and what presses keys: `await press("n", "enter", "~typed fast")`."""
    async with app.run_test(size=size) as pilot:

        async def press(*keys):
            for key in keys:
                for each in key[1:] if key[0] == "~" else [key]:
                    app._driver.send_message(_key(each))
                await _settled(app, pilot)
            await _settled(app, pilot)

        press.pilot = pilot
        await press()
        yield press


async def _settled(app, pilot):
    """Waits until every widget has done what it was told, and is drawn; Pilot's own way sleeps after each key."""
    calm = 0
    while calm < 2 and app.is_running:
        await pilot._wait_for_screen()
        await asyncio.sleep(0)
        waiting = [each for each in (app, *_nodes(app)) if not each._message_queue.empty()]
        calm = 0 if waiting else calm + 1
    if app.screen_stack:
        app.screen._on_timer_update()


def _nodes(app):
    return app.screen.walk_children(with_self=True) if app.screen_stack else ()


def _key(key):
    named = _character_to_key(key) if len(key) == 1 and not key.isalnum() else key
    character = _CHARACTERS.get(named, key if len(key) == 1 else None)
    return Key(named, character)


def ticking():
    """A clock on which a second passes at each look: whatever changes is painted at once."""
    seconds = count()
    return lambda: next(seconds) * 1_000


def strips(app):
    return app.screen._compositor.render_strips()


def text(app):
    """What stands on the screen, line by line."""
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips(app))


def words(app):
    """What stands on the screen, wherever its lines end."""
    return " ".join(text(app).split())


def contrast(one, other):
    """The contrast ratio of WCAG 2."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def poorest(app):
    """The text on the screen with the least contrast: the ratio, and the text."""
    found = [
        (contrast(_colour(segment.style.color), _colour(segment.style.bgcolor)), segment.text)
        for strip in strips(app)
        for segment in strip
        if segment.style and segment.text.strip(" ▊▎▔▁▂▃▄▅▆▇█▏▕─│━┃") and segment.style.color and segment.style.bgcolor
    ]
    return min(found)


def _colour(rich):
    return Color.from_rich_color(rich)


def _luminance(colour):
    channels = [part / 255 for part in (colour.r, colour.g, colour.b)]
    r, g, b = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
