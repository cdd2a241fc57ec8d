"""The tour of the debriefer, followed key by key on the recording: what it promises in bold stands on the screen."""

import re
from pathlib import Path

import pytest
from recordings import sample_player
from screens import drive, shown, ticking, words

from tui.replay.app import ReplayApp

TOURS = Path(__file__).parents[2] / "docs" / "tours"
NAMED = {
    "Esc": "escape",
    "Échap": "escape",
    "Enter": "enter",
    "Entrée": "enter",
    "Space": "space",
    "Espace": "space",
    "?": "question_mark",
    "/": "slash",
}


def steps(name):
    rows = [line.split("|")[1:3] for line in (TOURS / name).read_text().splitlines() if line.startswith("| `")]
    return [(re.findall("`([^`]+)`", keys), re.findall(r"\*\*([^*]+)\*\*", seen)) for keys, seen in rows]


def pressed(keys):
    return [press for key in keys for press in ([NAMED[key]] if key in NAMED else key)]


def spaced(text):
    """No-break spaces are spaces here."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(("name", "lang"), [("debriefer.md", "en"), ("debriefer.fr.md", "fr")])
def test_the_tour_shows_what_it_promises(name, lang):
    async def follow():
        app = ReplayApp(sample_player(lang), reading=ticking())
        async with shown(app) as press:
            for keys, seen in steps(name):
                await press(*pressed(keys))
                for said in seen:
                    assert spaced(said) in spaced(words(app)), (keys, said)
                assert " 0/0" not in words(app), keys
        assert app.return_value == 0

    drive(follow())


def test_both_tours_take_the_same_steps():
    english, french = steps("debriefer.md"), steps("debriefer.fr.md")
    assert len(english) > 15
    typed = [[pressed(keys) for keys, _ in tour if len(keys) < 3] for tour in (english, french)]
    assert typed[0] == typed[1]
