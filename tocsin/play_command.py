"""`tocsin play`: one author plays a scenario alone, all roles in one seat, with time in hand. No host to begin first.

A host runs in a process of its own, as in the demo, and the author's console joins it twice: at a seat and at a desk.
"""

import asyncio
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from injects.sanitise import clean_line
from injects.written import Lang
from replays.reader import read
from replays.records import HALL
from scenarios.load import load_pack
from scenarios.model import Scenario
from tocsin.author import WORLD
from tocsin.author_sitting import Places, play_at_screen, play_in_lines
from tocsin.child import child
from tocsin.control_sitting import ControlSitting
from tocsin.crowd import Team, crowd_side
from tocsin.demo_host import Hosting
from tocsin.demo_play import DemoFailed, keys_of, strings
from tocsin.keys import JoinString, keys_path
from tocsin.play_host import PlayHost
from tocsin.play_words import sentence
from tocsin.preferences import Preferences, PreferencesError
from tocsin.sitting import Sitting
from tocsin.streams import say
from tocsin.terminal import is_plain


class Game(NamedTuple):
    """What is played: by which role alone (all of them when absent), in which file."""

    hosting: Hosting
    role: str | None
    preferences: Preferences
    plain: bool
    watched: bool


def run_play(
    pack: str,
    *,
    role: str | None,
    pace: int,
    seed: str | None,
    keep: Path | None,
    watch: bool,
    plain: bool | None,
    lang: Lang,
) -> int:
    """Plays until the author leaves. The exit code: 1 when the host failed, 2 when the call makes no sense.

    `watch`: when the pack's files change, what was played is played again in the pack as it is then.
    """
    scenario = load_pack(pack).scenario
    try:
        preferences = Preferences.read()
    except PreferencesError as error:
        say(sentence("preferences", lang, **error.facts(lang)))
        return 2
    problem = sentence("watch-all", lang) if watch and role is not None else _problem(scenario, role, keep, lang)
    if problem:
        say(problem)
        return 2
    with _file(keep) as file:
        hosting = Hosting(pack, file, 1, 1 if role is None else len(scenario.roles), pace, lang, seed)
        game = Game(hosting, role, preferences, is_plain() if plain is None else plain, watch)
        code = asyncio.run(_play(game))
        keys_path(file).unlink(missing_ok=True)
    if code == 0:
        say(sentence("gone" if keep is None else "kept", lang, path=keep), copied=True)
    return code


def _problem(scenario: Scenario, role: str | None, keep: Path | None, lang: Lang) -> str:
    if role is not None and role not in scenario.roles:
        facts = {"role": clean_line(role, 60), "scenario": scenario.scenario, "roles": ", ".join(scenario.roles)}
        return sentence("no-role", lang, **facts)
    return sentence("exists", lang, path=keep) if keep is not None and keep.exists() else ""


@contextmanager
def _file(keep: Path | None) -> Iterator[Path]:
    """Where to write: the file that was named, or one that goes afterwards."""
    if keep is not None:
        yield keep
        return
    with TemporaryDirectory(prefix="tocsin-play-") as folder:
        yield Path(folder) / "play.tocsin"


async def _play(game: Game) -> int:
    """The exit code."""
    hosting = game.hosting
    with ExitStack() as stack:
        host = PlayHost(hosting, watched=game.watched)
        stack.callback(host.close)
        try:
            keys = await keys_of(hosting.file, host.open())
        except DemoFailed as failed:
            say(sentence("failed", hosting.lang, last=failed))
            return 1
        state = Path(stack.enter_context(TemporaryDirectory(prefix="tocsin-seat-")))
        seats, (desk, *_) = strings(keys, WORLD), strings(keys, HALL)
        names = [key.seat for key in keys.seats if key.world == WORLD]
        mine = 0 if game.role is None else names.index(game.role)
        if len(names) > 1 and not game.watched:
            stack.enter_context(_others(hosting, seats, names[mine]))
        seat = Sitting(seats[mine], hosting.lang, state)
        return await _sit(game, Places(seat, ControlSitting(desk, hosting.lang), hosting.file), host)


def _others(hosting: Hosting, seats: tuple[JoinString, ...], person: str) -> AbstractContextManager[Connection]:
    """The rest of the team and the other sides, simulated."""
    with read(hosting.file) as reader:
        seed = reader.header.seed
    return child(crowd_side, hosting.pack, seed, [Team("1", "competent", seats, person, hosting.seats)], hosting.lang)


async def _sit(game: Game, places: Places, host: PlayHost) -> int:
    if game.plain:
        await play_in_lines(places, host.mind)
    else:
        await play_at_screen(places, game.preferences, host.mind)
    if host.failure is None:
        return 0
    say(sentence("failed", places.lang, last=host.failure))
    return 1
