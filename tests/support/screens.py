"""Full-screen consoles in the tests: driven by keys without a terminal, and read as text and as colours."""

import asyncio
from contextlib import asynccontextmanager

from textual.color import Color

SMALL, WIDE = (80, 24), (120, 40)


def drive(play):
    """Runs an async test."""
    return asyncio.run(play)


@asynccontextmanager
async def shown(app, size=SMALL):
    """The app on a screen of that size; gives what presses keys, `await press("n", "enter")`."""
    async with app.run_test(size=size) as pilot:

        async def press(*keys):
            await pilot.press(*keys)
            await pilot.pause()

        press.pilot = pilot
        await pilot.pause()
        yield press


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
        if segment.style and segment.text.strip(" ▊▎▔▁▏▕─│") and segment.style.color and segment.style.bgcolor
    ]
    return min(found)


def _colour(rich):
    return Color.from_rich_color(rich)


def _luminance(colour):
    channels = [part / 255 for part in (colour.r, colour.g, colour.b)]
    r, g, b = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
