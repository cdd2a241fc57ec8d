"""Exercises to be replayed: the recording of the repository, and played worlds without a file."""

from functools import cache
from pathlib import Path

from crises import SEED, small

import replays
from engine.seating import seat_roles
from replays.exercise import Exercise, Played, load_exercise
from replays.header import Header, PlayedWorld
from replays.player import Player
from scenarios.load import regimes

SAMPLE = Path(replays.__file__).parent / "samples" / "quiet-courier.tocsin"
SCENARIO = small().scenario
SEATS = seat_roles(SCENARIO, 2)


@cache
def sample():
    """The recording of the repository."""
    return load_exercise(SAMPLE)


def sample_player(lang="en"):
    return Player(sample(), regimes(), lang)


def player_of(*teams, lang="en", happenings=()):
    """A player of the small crisis; each team is its events."""
    worlds = [
        Played(PlayedWorld(number=n, team=f"team-{n}", scenario="small", seats=SEATS), SCENARIO, tuple(events))
        for n, events in enumerate(teams, 1)
    ]
    header = Header(exercise="x", engine="0", seed=SEED, epoch=1, created_ms=0)
    return Player(Exercise(Path("x"), header, tuple(worlds), 0, tuple(happenings)), regimes(), lang)
