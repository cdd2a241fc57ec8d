"""Join codes: what opens a seat. They stand in `NAME.keys` beside the journal, for the owner's eyes alone, never in it.

A join string is `HOST:PORT/XXXX-XXXX-XXXX-XXXXX`: where the host listens, then 17 signs of an alphabet of 31 without
0, O, 1, I and L, which carry 84 bits. Capitals, dashes and spaces do not matter. Until a line has TLS, the code of a
seat is the token that its console says.
"""

import json
import os
import secrets
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, Self

from pydantic import BaseModel, ConfigDict, ValidationError

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH = 17
_GROUPS = ((0, 4), (4, 8), (8, 12), (12, LENGTH))


class KeysError(Exception):
    """The keys cannot be read; `str()` says what to do."""


class JoinStringError(ValueError):
    """A join string that cannot be one; `str()` is what is wrong with it, as a code of `tocsin.join_words`."""


class JoinString(NamedTuple):
    """Where to go, and what to say there."""

    host: str
    port: int
    code: str

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}/{'-'.join(self.code[start:end] for start, end in _GROUPS)}"

    @property
    def uri(self) -> str:
        """Where the session of the seat is opened."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"ws://{host}:{self.port}/session"

    @classmethod
    def read(cls, written: str) -> Self:
        """Reads what a person typed. Raises JoinStringError: no-address, no-port, wrong-length or wrong-sign."""
        address, _, typed = written.strip().rpartition("/")
        host, _, port = address.rpartition(":")
        if not host:
            raise JoinStringError("no-address")
        if not port.isascii() or not port.isdigit() or not 0 < int(port) < 65_536:
            raise JoinStringError("no-port")
        code = typed.upper().replace("-", "").replace(" ", "")
        if any(sign not in ALPHABET for sign in code):
            raise JoinStringError("wrong-sign")
        if len(code) != LENGTH:
            raise JoinStringError("wrong-length")
        return cls(host.strip("[]"), int(port), code)


class SeatKey(BaseModel):
    """The code of one seat; a facilitator's has world 0."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    world: int
    seat: str
    code: str


class Keys(BaseModel):
    """The port that consoles look for, and every seat's code."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    port: int
    seats: tuple[SeatKey, ...]

    @classmethod
    def drawn(cls, port: int, seats: Iterable[tuple[int, str]]) -> Self:
        """New codes for the seats of these worlds."""
        return cls(port=port, seats=tuple(SeatKey(world=world, seat=seat, code=_code()) for world, seat in seats))

    @classmethod
    def load(cls, journal: Path) -> Self:
        """The keys of an exercise. Raises KeysError."""
        path = keys_path(journal)
        try:
            return cls.model_validate_json(path.read_text("utf-8"))
        except FileNotFoundError:
            problem = "there is no such file, so no console could join. Put it back beside the exercise"
        except (OSError, ValidationError, UnicodeDecodeError):
            problem = "the join codes cannot be read. Put back a copy of this file"
        raise KeysError(f"{path}: {problem}, then try again.")

    def save(self, journal: Path) -> None:
        """Writes the keys of a new exercise, readable by their owner alone. Raises KeysError when they are there."""
        path = keys_path(journal)
        try:
            with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
                json.dump(self.model_dump(), file, indent=2)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise KeysError(f"{path}: the join codes cannot be written ({error.strerror}).") from error

    def by_token(self) -> dict[bytes, SeatKey]:
        """Each seat by the digest of what its console says: looking one up takes as long for a near miss as for any."""
        return {digest(key.code): key for key in self.seats}


class Gate:
    """Spaces out the answers to wrong codes, from anybody: trying many takes for ever; a right one never waits."""

    def __init__(self, interval_ms: int = 500) -> None:
        self._interval = interval_ms
        self._free = 0

    def wait_ms(self, reading: int) -> int:
        """How long the next refusal has to wait, in milliseconds."""
        slot = max(self._free, reading)
        self._free = slot + self._interval
        return slot - reading


def digest(token: str) -> bytes:
    """What a token is looked up by."""
    return sha256(token.encode()).digest()


def keys_path(journal: Path) -> Path:
    """`NAME.keys` beside `NAME.tocsin`."""
    return journal.with_suffix(".keys")


def _code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
