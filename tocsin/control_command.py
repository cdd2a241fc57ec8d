"""`tocsin control`: a facilitator's console, on the full screen or line by line, as the terminal allows."""

import asyncio

from injects.written import Lang
from tocsin.control_sitting import ControlSitting
from tocsin.join_command import prepare
from tocsin.preferences import Preferences
from tocsin.terminal import is_plain


def control(string: str, *, lang: Lang = "en", plain: bool | None = None) -> int:
    """Conducts until the host says goodbye, or somebody quits; the exercise goes on without a facilitator.

    `plain` chooses the line console or the full screen; the terminal decides when it is None. The exit code: 0 when the
    exercise was over or was left, 1 when the host would not have us, 2 for a control string that cannot be one.
    """
    prepared = prepare(string, lang)
    if prepared is None:
        return 2
    joining, preferences = prepared
    return _sit(ControlSitting(joining, lang), preferences, plain=is_plain() if plain is None else plain)


def _sit(sitting: ControlSitting, preferences: Preferences, *, plain: bool) -> int:
    """Only the console that is wanted is imported."""
    if plain:
        from tocsin.control_line import conduct

        return asyncio.run(conduct(sitting))
    from tocsin.control_screen import conduct_at_screen

    return asyncio.run(conduct_at_screen(sitting, preferences))
