"""What stands before the first record: the exercise, the packs as played, the worlds; and the seal over all three."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from engine.pace import MORE_TIME_MOST, REAL_TIME

FORMAT = 2
"""The layout of the file that this program writes, and the latest it reads. Layout 1 knew no terms of a world."""

PackSource = Mapping[str, str]
"""A pack as it is played: each file's name and its text."""


class Header(BaseModel):
    """One exercise: what it is called, which engine plays it, and what every draw comes from."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    exercise: str
    engine: str
    """The version of the engine that plays it."""
    seed: str
    epoch: int = Field(ge=1)
    """The epoch it was created in; consoles refuse a lower one than they have seen."""
    created_ms: int
    """Milliseconds since 1970 UTC."""


class PlayedWorld(BaseModel):
    """One world of the exercise: its number from 1, who plays it, the pack it plays, and the roles each seat holds.

    What has a default is kept apart as the world's terms, and only where it says something else.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    number: int = Field(ge=1)
    team: str
    scenario: str
    seats: dict[str, tuple[str, ...]]
    teams: dict[str, str] = {}
    """The team that plays each side, where the scenario has sides."""
    rate: int = Field(default=REAL_TIME, ge=MORE_TIME_MOST, le=REAL_TIME)
    """Milliseconds of its time in a second of hall time: a team that needs more time has fewer."""

    def team_of(self, side: str) -> str:
        """The team that plays a side; the world's own where there are none."""
        return self.teams.get(side, self.team)

    @property
    def terms(self) -> str:
        """Whatever is not as usual, as JSON."""
        return self.model_dump_json(exclude={"number", "team", "scenario", "seats"}, exclude_defaults=True)


class Person(NamedTuple):
    """Who sits at a seat. Names stand outside the chain, so that they can be taken out."""

    world: int
    seat: str
    name: str


def seal(header: Header, packs: Mapping[str, PackSource], worlds: Sequence[PlayedWorld], layout: int = FORMAT) -> bytes:
    """SHA-256 of all that stands before the first record: the hash that the first record follows.

    It is taken over compact JSON with sorted keys: packs as a sorted list of pack, file and the SHA-256 of its UTF-8
    text in hex, worlds by number.
    """
    covered = {
        "format": layout,
        "exercise": header.model_dump(),
        "packs": sorted(
            (name, file, _fingerprint(text)) for name, pack in packs.items() for file, text in pack.items()
        ),
        "worlds": [world.model_dump(exclude_defaults=True) for world in sorted(worlds, key=lambda world: world.number)],
    }
    return sha256(json.dumps(covered, sort_keys=True, separators=(",", ":")).encode()).digest()


def _fingerprint(text: str) -> str:
    return sha256(text.encode()).hexdigest()
