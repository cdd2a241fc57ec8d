"""`tocsin join`: a console on a line to its host, on the full screen or line by line, as the terminal allows."""

import asyncio
from pathlib import Path

from injects.written import Lang
from tocsin.address import is_loopback
from tocsin.join_words import sentence
from tocsin.keys import JoinString, JoinStringError
from tocsin.outbox import OutboxError
from tocsin.preferences import Preferences, PreferencesError
from tocsin.sitting import Sitting
from tocsin.streams import say
from tocsin.terminal import is_plain


def join(join_string: str, *, lang: Lang = "en", state: Path | None = None, plain: bool | None = None) -> int:
    """Plays a seat until the host says goodbye, or somebody quits.

    `state` is the folder for what was sent and not answered yet; the user's own when absent. `plain` chooses the line
    console or the full screen; the terminal decides when it is None. The exit code: 0 when the exercise was over or was
    left, 1 when the host would not have us, 2 for a join string that cannot be one.
    """
    prepared = prepare(join_string, lang)
    if prepared is None:
        return 2
    joining, preferences = prepared
    try:
        sitting = Sitting(joining, lang, state)
    except OutboxError as error:
        say(sentence("no-outbox", lang, path=error.args[0], problem=error.__cause__))
        return 1
    return _sit(sitting, preferences, plain=is_plain() if plain is None else plain)


def prepare(string: str, lang: Lang) -> tuple[JoinString, Preferences] | None:
    """Where to go, and what the person prefers. None when the call is wrong: it has been said why."""
    try:
        joining, preferences = JoinString.read(string), Preferences.read()
    except JoinStringError as error:
        say(sentence(str(error), lang))
        return None
    except PreferencesError as error:
        say(sentence("preferences", lang, **error.facts(lang)))
        return None
    if not is_loopback(joining.host):
        say(sentence("needs-tls", lang, address=joining.host))
        return None
    return joining, preferences


def _sit(sitting: Sitting, preferences: Preferences, *, plain: bool) -> int:
    """Only the console that is wanted is imported."""
    if plain:
        from tocsin.join_line import sit

        return asyncio.run(sit(sitting))
    from tocsin.join_screen import sit_at_screen

    return asyncio.run(sit_at_screen(sitting, preferences))
