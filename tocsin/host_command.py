"""`tocsin host`: plays an exercise for consoles that join, from a scenario or from the file of an interrupted one."""

import asyncio
import gc
import socket
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from engine.commands import FACILITATOR
from engine.pace import REAL_TIME
from injects.written import Lang
from replays.errors import JournalError
from replays.records import HALL
from scenarios.exercise_load import is_exercise, load_exercise_file
from scenarios.load import load_pack
from tocsin.host import Host
from tocsin.host_words import sentence
from tocsin.house import Begins, House
from tocsin.joins import Joining, joins_path, save_joins
from tocsin.keys import JoinString, Keys, KeysError
from tocsin.lineup import Lineup, Occupant, lineup_of_exercise, lineup_of_pack
from tocsin.listener import ListenError, listen
from tocsin.live_world import Watches
from tocsin.open_files import FewFiles, make_room
from tocsin.stage import Differs, Staged, stage_again, stage_new
from tocsin.streams import say
from tocsin.terminal import is_typed_at
from tocsin.writer import sentence_of

PORT = 47_470
FAILED = 70
"""Exit code when the journal could not be written on."""

WATCHES = Watches(reading=lambda: time.monotonic_ns() // 1_000_000, wall=lambda: time.time_ns() // 1_000_000)


class _Wishes(NamedTuple):
    """How an exercise is to be hosted, whichever it is."""

    address: str
    port: int | None
    start: Begins | None
    pace: int | None
    lang: Lang


class _Size(NamedTuple):
    """How large an exercise of one scenario is to be; an exercise file says so itself."""

    teams: int | None
    seats: int | None
    facilitators: int | None
    seed: str | None


def host(
    pack: str | None,
    *,
    teams: int | None = None,
    seats: int | None = None,
    address: str = "127.0.0.1",
    port: int | None = None,
    file: Path | None = None,
    resume: Path | None = None,
    start: Begins | None = None,
    facilitators: int | None = None,
    pace: int | None = None,
    seed: str | None = None,
    lang: Lang = "en",
) -> int:
    """Hosts until ENDEX or a signal: a new exercise of `pack` in `file`, or the one that `resume` holds.

    `pack` is a scenario or an exercise file. `teams`, `seats` and `facilitators` are for a scenario, one of each when
    absent, and so is `seed`, drawn when absent. `port` is the usual one, or the one that a resumed exercise had; 0
    takes any. `pace` is how many times faster than the wall's time runs; a resumed exercise keeps its own. Play begins
    as `start` says: by default when a facilitator does, or with the first console where there is only one seat. Raises
    ScenarioError and JournalError. The exit code: 0 at ENDEX or after a clean stop, 1 when it could not begin, 2 for a
    call that is wrong, 70 when the journal could not be written on.
    """
    wishes, size = _Wishes(address, port, start, pace, lang), _Size(teams, seats, facilitators, seed)
    try:
        if resume is not None and pack is None:
            return _host_again(resume, wishes)
        if pack is not None and resume is None:
            return _host_new(pack, file, wishes, size)
    except (KeysError, ListenError, Differs, FewFiles) as error:
        say(_refusal(error, lang))
        return 2 if isinstance(error, ListenError) and error.code == "needs-tls" else 1
    say(sentence("needs-pack", lang))
    return 2


def _host_new(pack: str, file: Path | None, wishes: _Wishes, size: _Size) -> int:
    if not is_exercise(Path(pack)):
        lineup = lineup_of_pack(
            load_pack(pack),
            teams=size.teams or 1,
            seats=size.seats or 1,
            facilitators=size.facilitators or 1,
            seed=size.seed,
        )
        return _host_lineup(lineup, file, wishes)
    if any(size):
        say(sentence("says-itself", wishes.lang, path=pack))
        return 2
    loaded = load_exercise_file(Path(pack))
    said = loaded.exercise
    wishes = wishes._replace(pace=wishes.pace or said.pace, start=wishes.start or said.start)
    return _host_lineup(lineup_of_exercise(loaded), file, wishes)


def _host_lineup(lineup: Lineup, file: Path | None, wishes: _Wishes) -> int:
    make_room(lineup.consoles)
    with listen(wishes.address, PORT if wishes.port is None else wishes.port) as listening:
        now = WATCHES.wall()
        path = file or Path(f"{lineup.title}-{now // 1_000}.tocsin")
        staged = stage_new(path, lineup, pace=(wishes.pace or 1) * REAL_TIME, now_ms=now)
        places = [(live.number, seat) for live in staged.worlds for seat in live.world.state.seats]
        places += [(HALL, seat) for seat in _facilitators(lineup.facilitators)]
        keys = Keys.drawn(listening.getsockname()[1], places)
        keys.save(path)
        if lineup.written:
            _list_joins(path, lineup, keys, listening, wishes.lang)
        return _open_doors(staged, keys, listening, wishes)


def _list_joins(path: Path, lineup: Lineup, keys: Keys, listening: socket.socket, lang: Lang) -> None:
    """A hall's join strings go on paper, or by mail."""
    address, port = listening.getsockname()[:2]
    nobody = Occupant()
    joinings = (
        Joining(
            "" if key.world == HALL else lineup.team_of(key.world, key.seat),
            key.seat,
            who.name,
            who.lang,
            str(JoinString(address, port, key.code)),
        )
        for key in keys.seats
        for who in [lineup.sitting.get((key.world, key.seat), nobody)]
    )
    save_joins(joins_path(path), joinings)
    say(sentence("joins", lang, path=joins_path(path)))


def _host_again(path: Path, wishes: _Wishes) -> int:
    gc.disable()  # everything that is read here stays, and a hall is waiting; the house collects again
    staged = stage_again(path)
    with staged.journal:
        if staged.ended:
            say(sentence("over-already", wishes.lang, path=path))
            return 1
        keys = Keys.load(path)
        make_room(len(keys.seats))
        with listen(wishes.address, keys.port if wishes.port is None else wishes.port) as listening:
            return _open_doors(staged, keys, listening, wishes)


def _open_doors(staged: Staged, keys: Keys, listening: socket.socket, wishes: _Wishes) -> int:
    """Hosts, and closes the journal into one file."""
    journal = staged.journal
    played = asyncio.run(_play(staged, keys, listening, wishes))
    if played.failure:
        with suppress(JournalError):
            journal.close()
        say(sentence("broken", wishes.lang, problem=sentence_of(played.failure, wishes.lang), path=journal.path))
        return FAILED
    journal.close()
    say(sentence("ended" if played.ended else "stopped", wishes.lang, path=journal.path, head=journal.head))
    return 0


async def _play(staged: Staged, keys: Keys, listening: socket.socket, wishes: _Wishes) -> Host:
    terminal = is_typed_at()
    begins = wishes.start or _usual_start(keys)
    house = House(staged, keys, WATCHES, begins=begins, terminal=terminal, lang=wishes.lang)
    _announce(staged, keys, listening, wishes)
    if staged.began and wishes.pace:
        house.host.set_pace(wishes.pace * REAL_TIME)
    for code in _prospects(staged, begins, terminal=terminal):
        say(sentence(code, wishes.lang))
    await house.run(listening)
    return house.host


def _usual_start(keys: Keys) -> Begins:
    return "joined" if sum(key.world != HALL for key in keys.seats) == 1 else "control"


def _prospects(staged: Staged, begins: Begins, *, terminal: bool) -> list[str]:
    """What to say of when play begins, or goes on."""
    if staged.began:
        alone = "paused-alone" if begins == "joined" else "paused-control"
        return ["paused" if terminal else alone]
    if begins == "now":
        return []
    return ["lobby" if begins == "joined" else "lobby-control", *(["enter"] if terminal else [])]


def _facilitators(count: int) -> list[str]:
    return [FACILITATOR, *(f"{FACILITATOR}-{number}" for number in range(2, count + 1))][:count]


def _announce(staged: Staged, keys: Keys, listening: socket.socket, wishes: _Wishes) -> None:
    address, port = listening.getsockname()[:2]
    worlds = staged.hall.worlds
    names = {(person.world, person.seat): f" ({person.name})" for person in staged.journal.reader.people()}
    say(sentence("file", wishes.lang, path=staged.journal.path))
    for key in keys.seats:
        string, code = JoinString(address, port, key.code), "control" if key.world == HALL else "join"
        seat = key.seat + names.get((key.world, key.seat), "")
        team = "" if key.world == HALL else worlds[key.world].team_of(key.seat)
        say(sentence(code, wishes.lang, team=team, seat=seat, string=string))
    say(sentence("listening", wishes.lang, address=address, port=port))


def _refusal(error: KeysError | ListenError | Differs | FewFiles, lang: Lang) -> str:
    match error:
        case FewFiles():
            return sentence("few-files", lang, limit=error.limit, needed=error.needed)
        case ListenError():
            return sentence(error.code, lang, **error.facts)
        case Differs():
            return sentence("differs", lang, path=error.path, record=error.record, engine=error.engine)
        case KeysError():
            return str(error)
